import { describe, expect, test } from 'vitest';
import { directiveAfter, isRefused, refusalOf } from '../../../entrypoints/sidepanel/notes/new-wording.ts';
import type { NoteReading } from '../../../utils/messaging/index.ts';
import { EMPTY_DIRECTIVE } from '../../../utils/model/index.ts';
import { sentenceKey } from '../../../utils/notebook/index.ts';

const OLD = 'Đồng chí yêu cầu Phòng Kế hoạch chủ trì rà soát quy trình, báo cáo trước ngày 15/01/2027.';
const DEADLINE = { text: 'trước ngày 15/01/2027', date: '2027-01-15', due: '2027-01-15' };
const READ = { ...EMPTY_DIRECTIVE, leadUnit: 'Phòng Kế hoạch', deadlines: [DEADLINE] };

describe('a directive whose words were changed', () => {
  test('takes the new day', () => {
    const { deadlines, ...others } = directiveAfter(READ, OLD, OLD.replace('15/01', '20/01'), '2027-01-11');
    expect(deadlines?.map(({ due }) => due)).toEqual(['2027-01-20']);
    expect(others).toEqual({});
  });

  test('takes the new unit', () => {
    expect(directiveAfter(READ, OLD, OLD.replace('Phòng Kế hoạch', 'Phòng Tổng hợp'), '2027-01-11')).toEqual({ leadUnit: 'Phòng Tổng hợp' });
  });

  test('keeps what the person set', () => {
    const own = { text: '18/01/2027', date: '2027-01-18', due: '2027-01-18' };
    const directive = { ...READ, leadUnit: 'Văn phòng', deadlines: [own] };
    const wording = OLD.replace('15/01', '20/01').replace('Phòng Kế hoạch', 'Phòng Tổng hợp');
    const { leadUnit, deadlines } = directiveAfter(directive, OLD, wording, '2027-01-11');
    expect(leadUnit).toBeUndefined();
    expect(deadlines?.map(({ due }) => due)).toEqual(['2027-01-20', '2027-01-18']);
  });

  test('loses a deadline that was struck out, and does not repeat one that was set already', () => {
    expect(directiveAfter(READ, OLD, OLD.replace(', báo cáo trước ngày 15/01/2027', ''), '2027-01-11').deadlines).toEqual([]);
    const set = { ...READ, deadlines: [{ text: '20/01/2027', date: '2027-01-20', due: '2027-01-20' }] };
    expect(directiveAfter(set, OLD, OLD.replace('15/01', '20/01'), '2027-01-11').deadlines).toEqual(set.deadlines);
  });

  test.each([OLD, OLD.replace('rà soát', 'rà soát kỹ'), OLD.replace('15/01/2027', '15 tháng 01 năm 2027')])('stays as it is: %s', (wording) => {
    expect(directiveAfter(READ, OLD, wording, '2027-01-11')).toEqual({});
  });
});

describe('a wording that was refused', () => {
  const reading = (found: string): NoteReading => ({ noteId: 'n1', status: 'changed', order: 0, found });
  const dismissed = new Set([sentenceKey(refusalOf('n1', 'trước ngày 20/01, phòng Kế hoạch'))]);

  test.each([
    [reading('trước ngày 20/01, phòng Kế hoạch'), true],
    [reading('trước ngày 25/01, phòng Kế hoạch'), false],
    [reading('trước ngày 20/01, phỏng Kế hoạch'), false],
    [reading('Trước ngày 20/01, Phòng Kế hoạch'), true],
    [{ ...reading('trước ngày 20/01, phòng Kế hoạch'), noteId: 'n2' }, false],
    [{ ...reading('trước ngày 20/01, phòng Kế hoạch'), status: 'lost' as const }, false],
  ])('%j: %s', (found, expected) => {
    expect(isRefused(found, dismissed)).toBe(expected);
  });

  test('may be no well-formed text', () => {
    expect(() => refusalOf('n1', 'chữ \ud800 hỏng')).not.toThrow();
  });
});
