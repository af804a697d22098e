import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { BrokenFormError, FACETS, FormReader, FormWriter, type SearchableNote, TermIndex } from '../../../utils/search/index.ts';
import { sentence } from '../text/arbitraries.ts';
import { note } from './notes.ts';

vi.setConfig({ testTimeout: 60_000 });

const TODAY = '2027-02-24';
const words = fc.array(fc.constantFrom('hội', 'nghị', 'hoi', 'tổ', 'chức', 'UBND', '5/2026', 'số', 'Kỹ', 'thuật'), { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));
const anyNote: fc.Arbitrary<Omit<SearchableNote, 'id'>> = fc.record(
  {
    quote: fc.oneof(words, sentence),
    comment: fc.oneof(words, fc.constant('')),
    title: words,
    tags: fc.array(words, { maxLength: 2 }),
    category: fc.constantFrom('directive', 'figure'),
    leadUnit: words,
    due: fc.constantFrom('2027-02-20', '2027-03-01'),
    status: fc.constantFrom('open', 'done'),
    date: fc.constantFrom('2026', '2027-01-05'),
    changedAt: fc.constantFrom('2027-01-01T00:00:00.000Z', '2027-02-01T00:00:00.000Z'),
    createdAt: fc.constantFrom('2026-12-01T00:00:00.000Z', '2026-12-02T00:00:00.000Z'),
    position: fc.integer({ min: -1, max: 3 }),
  },
  { requiredKeys: ['quote', 'comment', 'title', 'tags'] },
);
const QUERIES = ['hoi nghi', '"hội nghị"', 'to chuc', 'hạn:<2027-03', 'trạng thái:quá hạn', 'uy ban nhan dan', 'số 5', 'hoij nghij', '-hội chức OR kĩ', 'ngh', 'loại:directive', 'có:"bình luận" hội', 'tô chưc', 'thuật kỹ'];

/** All that a person can come to see of an index. */
function seen(index: TermIndex, notes: ReadonlyMap<string, SearchableNote>): unknown {
  const answers = QUERIES.map((query) => {
    const meaning = index.understand(query, { typing: true, today: TODAY })!;
    return [query, meaning.approximate, index.best(meaning).map((hit) => [hit.id, hit.score, hit.correction, hit.marksIn(notes.get(hit.id)!)])];
  });
  const all = index.matching(undefined).next().value!;
  const counts = index.count(all, { unit: ['hội'] }, TODAY, FACETS);
  return { answers, newest: index.newest(), size: index.size, counts: FACETS.map((facet) => [...counts[facet]].sort()) };
}

function indexOf(notes: Iterable<SearchableNote>): TermIndex {
  const index = TermIndex.empty();
  for (const one of notes) index.add(one);
  return index;
}

function bytesOf(index: TermIndex, mark = 'here'): Uint8Array<ArrayBuffer> {
  const form = new FormWriter(mark);
  index.write(form);
  return form.bytes();
}

const read = (bytes: Uint8Array<ArrayBuffer>, mark = 'here'): TermIndex => TermIndex.read(new FormReader(bytes, mark));

describe('an index that was written and read', () => {
  const steps = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), fields: fc.option(anyNote, { nil: undefined }) }), { maxLength: 12 });

  function take(index: TermIndex, notes: Map<string, SearchableNote>, changes: readonly { readonly id: string; readonly fields: Omit<SearchableNote, 'id'> | undefined }[]): void {
    for (const { id, fields } of changes) {
      if (fields) {
        notes.set(id, note({ id, ...fields }));
        index.add(notes.get(id)!);
      } else {
        notes.delete(id);
        index.remove(id);
      }
    }
  }

  test('answers as one that was built anew, also after changes before and after, and however often', () => {
    fc.assert(
      fc.property(steps, steps, fc.boolean(), (before, after, isAsked) => {
        const notes = new Map<string, SearchableNote>();
        const first = TermIndex.empty();
        take(first, notes, before);
        if (isAsked) seen(first, notes);
        const second = read(bytesOf(first));
        expect(seen(second, notes)).toEqual(seen(indexOf(notes.values()), notes));
        take(second, notes, after);
        expect(seen(second, notes)).toEqual(seen(indexOf(notes.values()), notes));
        expect(seen(read(bytesOf(second)), notes)).toEqual(seen(indexOf(notes.values()), notes));
      }),
      { numRuns: 60 },
    );
  });

  test('of many notes answers the same at once, after more were added, also while it is worked out, and when all is', () => {
    const some = fc.sample(anyNote, { seed: 1, numRuns: 90 });
    const notes = Array.from({ length: 2600 }, (_, number) => note({ id: String(number), ...some[number % some.length]!, comment: some[(number * 7) % some.length]!.comment }));
    const found = (index: TermIndex): unknown => QUERIES.map((query) => [query, index.best(index.understand(query, { typing: true, today: TODAY })!, { limit: 30 }).map(({ id, score, correction }) => [id, score, correction])]);
    const settled = (some: readonly SearchableNote[]): TermIndex => {
      const index = indexOf(some);
      index.settle();
      return index;
    };

    const index = read(bytesOf(indexOf(notes.slice(0, 2500))));
    expect(found(index)).toEqual(found(settled(notes.slice(0, 2500))));
    const halfway = read(bytesOf(indexOf(notes.slice(0, 2500))));
    expect(halfway.settleSome()).toBe(true);
    for (const one of [index, halfway]) {
      for (const added of notes.slice(2500)) one.add(added);
      for (const removed of notes.slice(0, 50)) one.remove(removed.id);
      expect(found(one)).toEqual(found(settled(notes.slice(50))));
      while (one.settleSome());
      expect(found(one)).toEqual(found(settled(notes.slice(50))));
    }
  });

  test('with more terms than two bytes can number finds each of them', () => {
    const numbers = Array.from({ length: 70_000 }, (_, at) => 100_000 + at);
    const index = indexOf([note({ id: 'few', quote: 'hội nghị' }), note({ id: 'many', quote: numbers.join(' ') })]);
    for (const one of [index, read(bytesOf(index))]) {
      for (const query of [`${numbers[0]}`, `"${numbers[69_998]} ${numbers[69_999]}"`]) expect(one.best(one.understand(query)!).map(({ id }) => id), query).toEqual(['many']);
      expect(one.best(one.understand('hoi nghi')!).map(({ id }) => id)).toEqual(['few']);
    }
  });

  test('is not read when a byte of it was changed', () => {
    const bytes = bytesOf(indexOf([note({ id: 'a', quote: 'hội nghị' }), note({ id: 'b', quote: 'tổ chức', tags: ['Kỹ thuật'] })]));
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at]! ^= 1 << (at % 8);
      expect(() => read(changed), String(at)).toThrow(BrokenFormError);
    }
  });

  test('is not read when it was cut off, at whatever place, or has more than was written', () => {
    const bytes = bytesOf(indexOf([note({ id: 'a', quote: 'hội nghị' })]));
    for (let length = 0; length < bytes.length; length += 1) expect(() => read(bytes.slice(0, length)), String(length)).toThrow(BrokenFormError);
    expect(() => read(new Uint8Array([...bytes, ...bytes]))).toThrow(BrokenFormError);
    expect(() => read(new Uint8Array([...bytes, ...new Uint8Array(16)]))).toThrow(BrokenFormError);
  });

  test('is not read when pieces of it were exchanged', () => {
    const bytes = bytesOf(indexOf(Array.from({ length: 50 }, (_, at) => note({ id: String(at), quote: `hội nghị ${at}` }))));
    const exchanged = bytes.slice();
    exchanged.copyWithin(64, 128, 192);
    exchanged.set(bytes.subarray(64, 128), 128);
    expect(() => read(exchanged)).toThrow(BrokenFormError);
  });

  test('is not read by another version', () => {
    expect(() => read(bytesOf(TermIndex.empty(), '1.0.0'), '1.1.0')).toThrow(BrokenFormError);
    expect(read(bytesOf(TermIndex.empty(), '1.0.0'), '1.0.0').size).toBe(0);
  });
});

describe('numbers that were written', () => {
  const HIGHEST = [0, 1, 0xff, 0x100, 0xffff, 0x1_0000, 0xffff_ffff];
  const readBack = (values: Uint32Array | Float64Array): { readonly length: number; readonly read: Uint32Array | Float64Array } => {
    const form = new FormWriter('here');
    form.numbers(values);
    form.texts(['behind']);
    const bytes = form.bytes();
    const reader = new FormReader(bytes, 'here');
    const read = values instanceof Float64Array ? reader.float64() : reader.uint32();
    expect(reader.texts()).toEqual(['behind']);
    return { length: bytes.length, read };
  };

  test.each(HIGHEST)('up to %i are read as they were, alone, alike or among others, and take no more bytes than the highest needs', (highest) => {
    for (const values of [[], [highest], [highest, highest, highest], [0, highest, 1]]) expect([...readBack(Uint32Array.from(values)).read]).toEqual(values);
    const bytesEach = highest < 0x100 ? 1 : highest < 0x1_0000 ? 2 : 4;
    const some = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, at) => (at % 2 === 0 ? highest : highest >>> 1));
    if (highest > 0) expect(readBack(some(3200)).length - readBack(some(1600)).length).toBe(1600 * bytesEach);
  });

  test('of which all are alike take as much room as one', () => {
    for (const value of [0, -1, 0.5, -Infinity]) {
      const { length, read } = readBack(new Float64Array(1000).fill(value));
      expect([...new Set(read)], String(value)).toEqual([value]);
      expect(read.length).toBe(1000);
      expect(length).toBe(readBack(Float64Array.of(value)).length);
    }
  });

  test('are not read as narrower ones, nor as texts', () => {
    const form = new FormWriter('here');
    form.numbers(Uint32Array.of(0x1_0000, 1));
    const bytes = form.bytes();
    expect(() => new FormReader(bytes, 'here').uint16()).toThrow(BrokenFormError);
    expect(() => new FormReader(bytes, 'here').texts()).toThrow(BrokenFormError);
  });
});
