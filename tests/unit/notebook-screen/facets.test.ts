import { afterEach, describe, expect, test } from 'vitest';
import { office } from '../../../components/index.ts';
import { countFacets, facetValues, matchesFacets, withToggled, type FacetChoice } from '../../../entrypoints/notebook/search/facets.ts';
import { NO_OFFICE } from '../../../utils/model/index.ts';
import { directive, note } from './notes.ts';

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
    expect(facetValues(directive('n1', due), TODAY).due).toEqual(expected);
  });

  test('does not matter once it is done, nor to what is no directive', () => {
    expect(facetValues(directive('n1', '2027-02-23', { status: 'done' }), TODAY).due).toEqual([]);
    const { directive: fields } = directive('n1', '2027-02-23');
    expect(facetValues(note('n1', { category: 'figure', directive: fields! }), TODAY)).toMatchObject({ due: [], status: [], unit: [] });
  });
});

const VALUES = [
  facetValues(directive('n1', '2027-02-20', { leadUnit: 'Phòng Lộ trình' }), TODAY),
  facetValues(directive('n2', '2027-02-25', { leadUnit: 'Văn phòng' }, { documentId: 'd2' }), TODAY),
  facetValues(directive('n3', undefined, { leadUnit: 'Văn phòng', status: 'done' }), TODAY),
  facetValues(note('n4', { category: 'figure' }), TODAY),
];

describe('what is chosen', () => {
  test.each<[string, FacetChoice, number[]]>([
    ['nothing', {}, [0, 1, 2, 3]],
    ['one value', { category: ['figure'] }, [3]],
    ['values of one facet: any', { category: ['figure', 'directive'] }, [0, 1, 2, 3]],
    ['facets: all', { unit: ['Văn phòng'], status: ['open'] }, [1]],
    ['an empty list narrows nothing', { unit: [] }, [0, 1, 2, 3]],
    ['a value that nothing has', { document: ['d9'] }, []],
  ])('%s', (_, choice, expected) => {
    expect(VALUES.flatMap((values, index) => (matchesFacets(values, choice) ? [index] : []))).toEqual(expected);
  });

  test('is counted under the other facets, and its own values stay', () => {
    const counts = countFacets(VALUES, { category: ['figure'], unit: ['Tổ Cầu Sen'] });
    expect([...counts.category]).toEqual([['figure', 0]]);
    expect([...counts.unit]).toEqual([['Tổ Cầu Sen', 0]]);
    expect([...countFacets(VALUES, { category: ['directive'] }).category]).toEqual([['directive', 3], ['figure', 1]]);
  });

  test('is in order: what has an order of its own in that, units by their number', () => {
    const counts = countFacets(VALUES.toReversed(), {});
    expect([...counts.category.keys()]).toEqual(['directive', 'figure']);
    expect([...counts.due]).toEqual([['overdue', 1], ['week', 1], ['quarter', 1]]);
    expect([...counts.unit]).toEqual([['Văn phòng', 2], ['Phòng Lộ trình', 1]]);
  });

  test('is taken in and out', () => {
    const one = withToggled({}, 'unit', 'Văn phòng');
    expect(one).toEqual({ unit: ['Văn phòng'] });
    expect(withToggled(one, 'unit', 'Tổ')).toEqual({ unit: ['Văn phòng', 'Tổ'] });
    expect(withToggled(one, 'unit', 'Văn phòng')).toEqual({});
  });
});

describe('units', () => {
  afterEach(() => {
    office.value = { ...NO_OFFICE, unit: '' };
  });

  test('stand with the person’s own before more frequent ones', () => {
    expect([...countFacets(VALUES, {}).unit.keys()]).toEqual(['Văn phòng', 'Phòng Lộ trình']);
    office.value = { ...NO_OFFICE, unit: 'Phòng Lộ trình' };
    expect([...countFacets(VALUES, {}).unit.keys()]).toEqual(['Phòng Lộ trình', 'Văn phòng']);
  });
});
