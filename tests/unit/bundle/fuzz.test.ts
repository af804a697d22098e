import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BundleError, merge, readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import { anyBundle } from './records.ts';

vi.setConfig({ testTimeout: 120_000 });

const RUNS = Number(process.env.FUZZ_RUNS ?? 10_000);

/** What a hostile or damaged file may hold in the place of any value. */
const HOSTILE: fc.Arbitrary<unknown> = fc.constantFrom(
  null,
  true,
  0,
  -1,
  1e308,
  '',
  '__proto__',
  'constructor',
  '\ud800',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '0000-01-01T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z_ffff_x',
  [],
  [[]],
  {},
  { toString: 'x', valueOf: 'y', constructor: { prototype: {} } },
  'Ủ'.repeat(2000),
);

interface Damage {
  /** Which of all places in the JSON, as a share of their number. */
  readonly at: number;
  readonly value: unknown;
  readonly how: 'replace' | 'remove' | 'repeat';
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  value: HOSTILE,
  how: fc.constantFrom('replace', 'replace', 'remove', 'repeat'),
});

type Owner = Record<string, unknown> | unknown[];

function placesIn(value: unknown, places: [Owner, string][] = []): [Owner, string][] {
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push([value as Owner, key]);
    placesIn((value as Record<string, unknown>)[key], places);
  }
  return places;
}

function damaged(text: string, damages: readonly Damage[]): string {
  const json: unknown = JSON.parse(text);
  for (const { at, value, how } of damages) {
    // Each time another: one that is put into itself would be no JSON.
    const planted: unknown = structuredClone(value);
    const places = placesIn(json);
    const [owner, key] = places[Math.floor(at * places.length)]!;
    if (how === 'replace') (owner as Record<string, unknown>)[key] = planted;
    else if (!Array.isArray(owner)) delete owner[key];
    else if (how === 'remove') owner.splice(Number(key), 1);
    else owner.push(structuredClone(owner[Number(key)]));
  }
  return JSON.stringify(json);
}

/** Whatever the text is: it is read, or refused by name; and what is read can be merged, written and read again. */
function expectReadOrRefused(text: string): void {
  let bundle;
  try {
    bundle = readBundle(text);
  } catch (error) {
    expect(error).toBeInstanceOf(BundleError);
    return;
  }
  const merged = merge(bundle, bundle);
  expect(readBundle(writeBundle(merged))).toEqual(merged);
}

test('files with hostile values in any place are read or refused by name', () => {
  fc.assert(
    fc.property(anyBundle, fc.array(damage, { minLength: 1, maxLength: 3 }), (bundle, damages) => {
      expectReadOrRefused(damaged(writeBundle(bundle), damages));
    }),
    { numRuns: RUNS / 2 },
  );
});

test('files cut off or with any letter replaced are read or refused by name', () => {
  fc.assert(
    fc.property(anyBundle, fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom('', '"', '{', ']', '\0', '9', ','), fc.boolean(), (bundle, at, letter, cut) => {
      const text = writeBundle(bundle);
      const place = Math.floor(at * text.length);
      expectReadOrRefused(text.slice(0, place) + letter + (cut ? '' : text.slice(place + 1)));
    }),
    { numRuns: RUNS / 2 },
  );
});

test.each(['[', '{"a":', '[{"stcd:version":'])('a file nested a million deep with %s is refused by name', (opening) => {
  expect(() => readBundle(opening.repeat(1_000_000))).toThrow(BundleError);
});

test('a file nested deep inside a record that is otherwise valid is read or refused by name', () => {
  const text = writeBundle({ notes: [], documents: [], snapshots: [] });
  for (const depth of [1_000, 100_000]) {
    expectReadOrRefused(text.replace('"stcd:documents":[]', `"stcd:documents":[{"x":${'['.repeat(depth)}${']'.repeat(depth)}}]`));
    expectReadOrRefused(text.replace('"total":0', `"total":${'['.repeat(depth)}${']'.repeat(depth)}`));
  }
});
