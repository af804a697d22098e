import { afterEach, describe, expect, test } from 'vitest';
import { office } from '../../../components/index.ts';
import { offered, withToggled } from '../../../entrypoints/notebook/search/facets.ts';
import { NO_OFFICE } from '../../../utils/model/index.ts';

const UNITS = new Map([['Phòng Lộ trình', 1], ['Văn phòng', 2]]);

describe('the values of facets', () => {
  test('are in order: what has an order of its own in that, units by their number', () => {
    expect(offered(new Map([['figure', 7], ['directive', 1]]), 'category')).toEqual([['directive', 1], ['figure', 7]]);
    expect(offered(new Map([['quarter', 1], ['overdue', 2]]), 'due')).toEqual([['overdue', 2], ['quarter', 1]]);
    expect(offered(UNITS, 'unit')).toEqual([['Văn phòng', 2], ['Phòng Lộ trình', 1]]);
  });

  test('are taken in and out', () => {
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
    office.value = { ...NO_OFFICE, unit: 'Phòng Lộ trình' };
    expect(offered(UNITS, 'unit').map(([value]) => value)).toEqual(['Phòng Lộ trình', 'Văn phòng']);
  });
});
