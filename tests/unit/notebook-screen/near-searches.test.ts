import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../entrypoints/notebook/address/route.ts';
import { nearSearches } from '../../../entrypoints/notebook/search/near-searches.ts';

const near = (query: string, facets = {}): string[][] =>
  nearSearches({ ...EVERYTHING, query, facets }, '2026-11-27').map((row) => row.map(({ kind, part, search }) => `${kind} ${part} → ${search.query}${'tag' in search.facets ? ' #' : ''}`));

test.each<[query: string, rows: readonly (readonly string[])[]]>([
  ['voi', [[], []]],
  ['voi bay', [['without voi → bay', 'without bay → voi'], []]],
  [
    'Voi bay hạn:tuần này',
    [
      ['without hạn:tuần này → Voi bay', 'without Voi → bay hạn:tuần này', 'without bay → Voi hạn:tuần này'],
      ['only hạn:tuần này → hạn:tuần này', 'only Voi → Voi', 'only bay → bay'],
    ],
  ],
  ['voi -"xiếc"', [['without -"xiếc" → voi', 'without voi → -"xiếc"'], []]],
  ['(voi OR gấu) hạn:2027', [['without hạn:2027 → (voi OR gấu)'], []]],
  ['một câu dài được dán vào đây loại:chỉ đạo', [['without loại:chỉ đạo → một câu dài được dán vào đây'], []]],
])('instead of %j is tried', (query, rows) => {
  expect(near(query)).toEqual(rows);
});

test('filters are taken away first, and stay where something else is', () => {
  expect(near('voi bay', { tag: ['gấp'] })[0]).toEqual(['withoutFacets  → voi bay', 'without voi → bay #', 'without bay → voi #']);
});
