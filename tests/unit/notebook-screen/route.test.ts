import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYTHING, hashOf, parseRoute, type Route } from '../../../entrypoints/notebook/address/route.ts';
import { FACETS, NOTE_ORDERS } from '../../../utils/search/index.ts';

const word = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const value = fc.oneof(word, fc.constantFrom('', '-', '--', '-x'));
const id = fc.uuid();
const facets = fc
  .uniqueArray(fc.constantFrom(...FACETS))
  .chain((names) => fc.tuple(...names.map((name) => fc.uniqueArray(value, { minLength: 1, maxLength: 3 }).map((values) => [name, values] as const))))
  .map((entries) => Object.fromEntries(entries));

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ view: fc.constant('search' as const), query: fc.oneof(fc.constant(''), word), facets, order: fc.constantFrom(...NOTE_ORDERS), noteId: id }, { requiredKeys: ['view', 'query', 'facets'] }),
  fc.record({ view: fc.constant('tasks' as const), look: word, query: word, unit: word, status: word, speaker: word, period: word, group: word, sort: word, noteId: id }, { requiredKeys: ['view'] }),
  fc.record({ view: fc.constantFrom('document' as const, 'meeting' as const, 'briefing' as const), id }),
  fc.record({ view: fc.constantFrom('documents' as const, 'meetings' as const, 'briefings' as const, 'data' as const) }),
  fc.record({ view: fc.constant('statistics' as const), period: word, from: word, to: word, unit: word }, { requiredKeys: ['view'] }),
  fc.record({ view: fc.constant('newBriefing' as const), query: word, meetingId: id }, { requiredKeys: ['view'] }),
);

describe('an address', () => {
  test('leads back to what it was made of', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(parseRoute(hashOf(one))).toEqual(one);
      }),
    );
  });

  test.each<[string, Route]>([
    ['', EVERYTHING],
    ['#', EVERYTHING],
    ['#/khong-co', EVERYTHING],
    ['#/tim?q=ki%E1%BB%83m+tra&note=n1', { view: 'search', query: 'kiểm tra', facets: {}, noteId: 'n1' }],
    ['#/tim?han=overdue&han=week', { view: 'search', query: '', facets: { due: ['overdue', 'week'] } }],
    ['#/tim?xep=han', { view: 'search', query: '', facets: {}, order: 'due' }],
    ['#/tim?xep=la', EVERYTHING],
    ['#/nhiem-vu', { view: 'tasks' }],
    ['#/tim?chu-tri=-&chu-tri=--&chu-tri=-x', { view: 'search', query: '', facets: { unit: ['', '-', '-x'] } }],
    ['#/tai-lieu/', { view: 'documents' }],
    ['#/tai-lieu/d%2F1', { view: 'document', id: 'd/1' }],
    ['#/tai-lieu/%E0%A4%A', { view: 'document', id: '%E0%A4%A' }],
    ['#/ban-tom-tat/moi', { view: 'newBriefing' }],
    ['#/du-lieu?x=1', { view: 'data' }],
  ])('%s', (hash, expected) => {
    expect(parseRoute(hash)).toEqual(expected);
  });
});
