import { describe, expect, test } from 'vitest';
import { directiveAfter } from '../../../entrypoints/sidepanel/notes/new-wording.ts';
import { EMPTY_DIRECTIVE } from '../../../utils/model/index.ts';

const OLD = 'Đồng chí yêu cầu Phòng Kế hoạch chủ trì rà soát quy trình, báo cáo trước ngày 15/01/2027.';
const DEADLINE = { text: 'trước ngày 15/01/2027', date: '2027-01-15', due: '2027-01-15' };
const READ = { ...EMPTY_DIRECTIVE, leadUnit: 'Phòng Kế hoạch', deadlines: [DEADLINE] };

describe('a directive whose words were changed', () => {
  test('takes the new day', () => {
    const { deadlines, ...others } = directiveAfter(READ, OLD, OLD.replace('15/01', '20/01'), { documentDate: '2027-01-11' });
    expect(deadlines?.map(({ due }) => due)).toEqual(['2027-01-20']);
    expect(others).toEqual({});
  });

  test('takes the new unit', () => {
    expect(directiveAfter(READ, OLD, OLD.replace('Phòng Kế hoạch', 'Phòng Tổng hợp'), { documentDate: '2027-01-11' })).toEqual({ leadUnit: 'Phòng Tổng hợp' });
  });

  test('keeps what the person set', () => {
    const own = { text: '18/01/2027', date: '2027-01-18', due: '2027-01-18' };
    const directive = { ...READ, leadUnit: 'Văn phòng', deadlines: [own] };
    const wording = OLD.replace('15/01', '20/01').replace('Phòng Kế hoạch', 'Phòng Tổng hợp');
    const { leadUnit, deadlines } = directiveAfter(directive, OLD, wording, { documentDate: '2027-01-11' });
    expect(leadUnit).toBeUndefined();
    expect(deadlines?.map(({ due }) => due)).toEqual(['2027-01-20', '2027-01-18']);
  });

  test('loses a deadline that was struck out, and does not repeat one that was set already', () => {
    expect(directiveAfter(READ, OLD, OLD.replace(', báo cáo trước ngày 15/01/2027', ''), { documentDate: '2027-01-11' }).deadlines).toEqual([]);
    const set = { ...READ, deadlines: [{ text: '20/01/2027', date: '2027-01-20', due: '2027-01-20' }] };
    expect(directiveAfter(set, OLD, OLD.replace('15/01', '20/01'), { documentDate: '2027-01-11' }).deadlines).toEqual(set.deadlines);
  });

  test.each([OLD, OLD.replace('rà soát', 'rà soát kỹ'), OLD.replace('15/01/2027', '15 tháng 01 năm 2027')])('stays as it is: %s', (wording) => {
    expect(directiveAfter(READ, OLD, wording, { documentDate: '2027-01-11' })).toEqual({});
  });
});
