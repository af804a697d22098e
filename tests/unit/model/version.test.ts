import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_CLOCK_AHEAD_MS, VersionClock, compareVersions, isVersion, newId } from '../../../utils/model/index.ts';

const NOW = Date.parse('2026-12-08T09:30:00Z');

test('versions rise whatever the wall clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -86_400_000, max: 86_400_000 }), { minLength: 2, maxLength: 50 }), (steps) => {
      let wall = NOW;
      const clock = new VersionClock('a', () => wall);
      const versions = steps.map((step) => {
        wall += step;
        return clock.next();
      });
      for (const [index, version] of versions.entries()) {
        expect(isVersion(version)).toBe(true);
        if (index > 0) expect(compareVersions(versions[index - 1]!, version)).toBeLessThan(0);
      }
    }),
  );
});

test('an edit made after seeing another is later, though this clock is hours behind', () => {
  const ahead = new VersionClock('a', () => NOW + 5 * 3_600_000);
  const behind = new VersionClock('b', () => NOW);
  const seen = ahead.next();
  behind.witness(seen);
  expect(compareVersions(seen, behind.next())).toBeLessThan(0);
});

test('a clock in the far future is clamped', () => {
  const wild = new VersionClock('a', () => NOW + 400 * MAX_CLOCK_AHEAD_MS).next();
  const sane = new VersionClock('b', () => NOW);
  sane.witness(wild);
  expect(Date.parse(sane.next().slice(0, 24))).toBeLessThanOrEqual(NOW + MAX_CLOCK_AHEAD_MS);
});

test('the counter runs over into the time', () => {
  const clock = new VersionClock('a', () => NOW);
  const versions = Array.from({ length: 0x10002 }, () => clock.next());
  expect(new Set(versions).size).toBe(versions.length);
  expect(compareVersions(versions.at(-2)!, versions.at(-1)!)).toBeLessThan(0);
});

test('text of another form is no version and is not witnessed', () => {
  for (const text of ['', 'x', '2026-12-08', '2026-99-99T99:99:99.999Z_0000_a']) expect(isVersion(text)).toBe(false);
});

test('ids are version 4 UUIDs', () => {
  expect(newId((bytes) => bytes.fill(0xff))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
