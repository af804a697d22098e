import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BundleError, merge, readBundle, readBundleFile, writeBundle } from '../../../utils/bundle/index.ts';
import { damage, damaged } from './damage.ts';
import { anyBundle } from './records.ts';
import { LAW, runs } from '../../laws.ts';

vi.setConfig({ testTimeout: LAW.timeout });

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
    runs(500),
  );
});

test('files cut off or with any letter replaced are read or refused by name', () => {
  fc.assert(
    fc.property(anyBundle, fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom('', '"', '{', ']', '\0', '9', ','), fc.boolean(), (bundle, at, letter, cut) => {
      const text = writeBundle(bundle);
      const place = Math.floor(at * text.length);
      expectReadOrRefused(text.slice(0, place) + letter + (cut ? '' : text.slice(place + 1)));
    }),
    runs(500),
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

test('a file of 200 MB is refused by its size, before it is read', async () => {
  const file = new Blob(Array.from({ length: 200 }, () => new Uint8Array(1_000_000)));
  const text = vi.spyOn(file, 'text');
  await expect(readBundleFile(file)).rejects.toMatchObject({ name: 'BundleError', code: 'tooLarge' });
  expect(text).not.toHaveBeenCalled();
});

test('a file of 20 MB of records that name each other in a circle is read', () => {
  const AT = '2026-12-08T02:30:00.000Z';
  const at = (number: number): string => `d${number % 20_000}`;
  const document = (_: unknown, number: number) => ({
    id: at(number),
    title: 'x'.repeat(800),
    url: 'https://vp.test/1',
    addresses: [],
    snapshotIds: [at(number)],
    sameAs: [at(number + 1)],
    createdAt: AT,
    changedAt: AT,
    versions: {},
  });
  const briefing = { id: 'b1', title: '', introduction: '', sections: [{ id: 'b1', heading: '', noteIds: ['b1', 'd1'] }], createdAt: AT, changedAt: AT, versions: {} };
  const { documents, briefings } = readBundle(writeBundle({ notes: [], snapshots: [], documents: Array.from({ length: 20_000 }, document), briefings: [briefing, briefing] }));
  expect(documents).toHaveLength(1);
  expect(documents[0]).toMatchObject({ id: 'd0' });
  expect(briefings).toHaveLength(1);
});
