import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetValues } from '../../../utils/search/facets.ts';
import { countBits, type FacetChoice, type FacetName, FACETS, LONG_FACETS, type SearchableNote, TermIndex } from '../../../utils/search/index.ts';
import { note } from './notes.ts';

const TODAY = '2027-02-24';

describe('when a task is due', () => {
  test.each<[string, string | undefined, string[]]>([
    ['yesterday', '2027-02-23', ['overdue']],
    ['today', '2027-02-24', ['week', 'quarter']],
    ['in seven days', '2027-03-03', ['week', 'quarter']],
    ['in eight days', '2027-03-04', ['quarter']],
    ['on the last day of the quarter', '2027-03-31', ['quarter']],
    ['in the next quarter', '2027-04-01', []],
    ['in this quarter of the next year', '2028-02-24', []],
    ['on no day', undefined, []],
  ])('%s', (_, due, expected) => {
    expect(facetValues(note({ id: 'n1', due, status: 'open' }), TODAY).due).toEqual(expected);
  });

  test('does not matter once it is done', () => {
    expect(facetValues(note({ id: 'n1', due: '2027-02-23', status: 'done' }), TODAY).due).toEqual([]);
  });
});

test('a directive without unit or speaker has an empty one, other notes have none', () => {
  expect(facetValues(note({ id: 'n1', category: 'directive' }), TODAY)).toMatchObject({ unit: [''], speaker: [''], involved: [] });
  expect(facetValues(note({ id: 'n1', category: 'figure' }), TODAY)).toMatchObject({ unit: [], speaker: [], involved: [] });
});

const word = fc.constantFrom('a', 'b', 'c', undefined);
const anyNote = fc
  .record({
    category: fc.constantFrom('directive', 'figure'),
    leadUnit: word,
    cooperatingUnits: fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }),
    speaker: word,
    author: word,
    tags: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
    documentId: word,
    meeting: word,
    site: word,
    status: fc.constantFrom('open', 'done', undefined),
    due: fc.constantFrom('2027-02-01', '2027-02-24', '2027-03-20', '2028-01-01', undefined),
    date: fc.constantFrom('2026-12-31', '2027', undefined),
    quote: fc.constantFrom('hội nghị', 'báo cáo'),
  });
const anyChoice = fc.dictionary(fc.constantFrom(...FACETS), fc.array(fc.constantFrom('a', 'b', '', 'directive', 'overdue', 'quarter', 'open', '2026'), { maxLength: 2 }), { maxKeys: 3 }) as fc.Arbitrary<FacetChoice>;

/** The long way. */
function isLeft(one: SearchableNote, choice: FacetChoice, except?: FacetName): boolean {
  const values = facetValues(one, TODAY);
  return FACETS.every((facet) => facet === except || (choice[facet] ?? []).length === 0 || values[facet].some((value) => choice[facet]!.includes(value)));
}

describe('what is chosen', () => {
  test('leaves the notes that have any of the values of each facet, and is counted under the other facets', () => {
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 40 }), anyChoice, fc.constantFrom('', 'hoi nghi'), fc.nat(), (made, choice, query, removed) => {
        const notes = made.map((fields, at) => note({ id: String(at), ...fields }));
        const index = TermIndex.empty();
        for (const one of notes) index.add(one);
        index.remove(String(removed % 50));
        const there = notes.filter(({ id, quote }) => id !== String(removed % 50) && (query === '' || quote === 'hội nghị'));

        const meaning = index.understand(query, { today: TODAY });
        const among = index.left(choice, TODAY);
        const ids = meaning ? index.best(meaning, { among }).map(({ id }) => id) : index.newest({ among });
        expect(ids.sort()).toEqual(there.filter((one) => isLeft(one, choice)).map(({ id }) => id).sort());

        const steps = index.matching(meaning);
        let step = steps.next();
        while (!step.done) step = steps.next();
        expect(countBits(step.value)).toBe(there.length);
        const counts = index.count(step.value, choice, TODAY, FACETS);
        const variety = index.variety(step.value, choice, TODAY, LONG_FACETS);
        for (const facet of FACETS) {
          const expected = new Map<string, number>((choice[facet] ?? []).map((value) => [value, 0]));
          for (const one of there) if (isLeft(one, choice, facet)) for (const value of new Set(facetValues(one, TODAY)[facet])) expected.set(value, (expected.get(value) ?? 0) + 1);
          expect([facet, [...counts[facet]].sort()]).toEqual([facet, [...expected].sort()]);
        }
        for (const facet of LONG_FACETS) expect([facet, variety[facet]]).toEqual([facet, Math.min(2, [...counts[facet].values()].filter((count) => count > 0).length)]);
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});
