import { afterEach, describe, expect, test } from 'vitest';
import { matching, peopleCompletions, unitCompletions } from '../../../components/completion/completions.ts';
import { isOwnUnit, namesOwnUnit, office } from '../../../components/office.ts';
import { NO_OFFICE } from '../../../utils/model/index.ts';

const UNITS = [
  { name: 'Sở Tài chính', abbreviations: ['STC'] },
  { name: 'Sở Tư pháp', abbreviations: [] },
  { name: 'Văn phòng Ủy ban', abbreviations: ['VPUB', 'VP UBND'] },
];
afterEach(() => {
  office.value = { ...NO_OFFICE, unit: '' };
});
const officeOf = (unit: string): void => {
  office.value = { ...NO_OFFICE, officeUnits: UNITS, officePeople: [{ name: 'Khúc Đình Vĩnh', title: 'Chánh Văn phòng' }], unit };
};

describe('what a field offers', () => {
  const offered = (typed: string): string[] => matching(unitCompletions(['Sở Y tế'], ''), typed).map(({ value }) => value);

  test.each([
    ['', ['Sở Tài chính', 'Sở Tư pháp', 'Văn phòng Ủy ban', 'Sở Y tế']],
    ['so t', ['Sở Tài chính', 'Sở Tư pháp']],
    ['SỞ T', ['Sở Tài chính', 'Sở Tư pháp']],
    ['vpub', ['Văn phòng Ủy ban']],
    ['tai chinh', ['Sở Tài chính']],
    ['stp', ['Sở Tư pháp']],
    ['ủy', ['Văn phòng Ủy ban']],
    ['zz', []],
  ])('for “%s”: %j', (typed, expected) => {
    officeOf('');
    expect(offered(typed)).toEqual(expected);
  });

  test('puts the own unit first, and knows it by its abbreviation', () => {
    officeOf('VPUB');
    expect(unitCompletions([], 'Đơn vị của tôi')[0]).toMatchObject({ value: 'Văn phòng Ủy ban', detail: 'Đơn vị của tôi · VPUB, VP UBND' });
    expect(unitCompletions([], 'x')).toHaveLength(3);
  });

  test('offers the own unit where the office has no list', () => {
    office.value = { ...NO_OFFICE, unit: 'Phòng Tổng hợp' };
    expect(unitCompletions(['Phòng tổng hợp', 'Phòng Kế hoạch'], 'Của tôi').map(({ value }) => value)).toEqual(['Phòng tổng hợp', 'Phòng Kế hoạch']);
    expect(unitCompletions([], 'Của tôi').map(({ value }) => value)).toEqual(['Phòng Tổng hợp']);
  });

  test('finds people by their title', () => {
    officeOf('');
    expect(matching(peopleCompletions(['Lê An']), 'chánh').map(({ value }) => value)).toEqual(['Khúc Đình Vĩnh']);
  });
});

test.each([
  ['Văn phòng Ủy ban', 'VPUB', true],
  ['VP UBND', 'Văn phòng Ủy ban', true],
  ['van phong uy ban', 'Văn phòng Ủy ban', true],
  ['Sở Tài chính', 'VPUB', false],
  ['Sở Tài chính', '', false],
])('%s is the own unit of %s: %s', (name, own, is) => {
  officeOf(own);
  expect(isOwnUnit(name)).toBe(is);
  expect(namesOwnUnit({ cooperatingUnits: [name] })).toBe(is);
});
