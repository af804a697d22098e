import { describe, expect, test } from 'vitest';
import type { NoteDeadline, TaskStatus } from '../../../utils/model/index.ts';
import { asSeenBy, countDue, deadlineInForce, dueOf, isOfUnit, isOverdue, namesOfUnit, occurrenceOf, statusSeenBy, unitNames } from '../../../utils/tasks/index.ts';
import { directive, note } from '../notebook-screen/notes.ts';

const TODAY = '2026-11-27';
const REPORT = { status: 'done' as TaskStatus, on: '2026-11-20', authorName: 'An' };

describe('the day by which a task is due', () => {
  test.each<[string, NoteDeadline[], string | undefined]>([
    ['none', [], undefined],
    ['that of its first deadline that names one', [{ text: 'sớm' }, { text: 'trong quý I', due: '2027-03-31' }, { text: '', due: '2026-12-01' }], '2027-03-31'],
    ['the next one of a deadline that comes again', [{ text: 'trước ngày 25 hằng tháng', recurrence: 'ngày 25 hằng tháng' }], '2026-12-25'],
    ['the next one also where an older version kept the words alone', [{ text: 'trước ngày 25 hằng tháng' }], '2026-12-25'],
  ])('is %s', (_, deadlines, expected) => {
    expect(dueOf(directive('n1', undefined, { deadlines }), TODAY)).toBe(expected);
  });

  test('is none of a note that is no directive any more', () => {
    expect(dueOf({ ...directive('n1', '2026-12-01'), category: 'note' }, TODAY)).toBeUndefined();
  });

  test('comes from the deadline in force, which without any day is the first', () => {
    const deadlines = [{ text: 'sớm' }, { text: 'kịp thời' }];
    expect(deadlineInForce(deadlines, TODAY)).toBe(deadlines[0]);
  });
});

describe('a task that comes again', () => {
  const monthly = (doneThrough?: string) => directive('n1', undefined, { deadlines: [{ text: 'trước ngày 25 hằng tháng', recurrence: 'ngày 25 hằng tháng' }], ...(doneThrough !== undefined && { doneThrough }) });

  test.each<[through: string, day: string, isLate: boolean]>([
    ['2026-11-25', '2026-12-25', false],
    ['2026-12-25', '2027-01-25', false],
    ['2026-10-25', '2026-11-25', true],
  ])('done through %s is due on %s, late if that is past: %s', (through, day, isLate) => {
    expect(dueOf(monthly(through), TODAY)).toBe(day);
    expect(isOverdue(monthly(through), TODAY)).toBe(isLate);
  });

  test('has a day for which it is to be done now, and one after it', () => {
    expect(occurrenceOf(monthly().directive!, TODAY)).toEqual({ day: '2026-12-25', next: '2027-01-25' });
    expect(occurrenceOf(monthly('2026-10-25').directive!, TODAY)).toEqual({ day: '2026-11-25', next: '2026-12-25' });
  });

  test.each<[string, NoteDeadline[]]>([
    ['a day', [{ text: '15/12', due: '2026-12-15' }]],
    ['no day', [{ text: 'thường xuyên' }]],
    ['nothing', []],
  ])('is none that has %s', (_, deadlines) => {
    expect(occurrenceOf(directive('n1', undefined, { deadlines, doneThrough: '2026-11-25' }).directive!, TODAY)).toBeUndefined();
  });
});

test.each<[string, boolean]>([
  ['2026-11-26', true],
  ['2026-11-27', false],
])('a task due on %s is overdue on the 27th: %s', (due, expected) => {
  expect(isOverdue(directive('n1', due), TODAY)).toBe(expected);
  expect(isOverdue(directive('n1', due, { status: 'done' }), TODAY)).toBe(false);
});

describe('whose status counts', () => {
  const reported = directive('n1', '2026-11-01', { status: 'inProgress', reports: { me: REPORT } }, { authorId: 'office' });

  test('for a person what they reported of the note of another', () => {
    expect(statusSeenBy(reported, ['me'])).toBe('done');
    expect(asSeenBy(reported, ['me']).directive?.status).toBe('done');
  });

  test('for everybody else, and for its author, its own', () => {
    expect(statusSeenBy(reported, ['other'])).toBe('inProgress');
    expect(statusSeenBy(reported, [])).toBe('inProgress');
    expect(statusSeenBy(reported, ['me', 'office'])).toBe('inProgress');
    expect(asSeenBy(reported, ['other'])).toBe(reported);
  });
});

test('tasks that press are counted, of a unit or of all, without those that are done for the person', () => {
  const notes = [
    directive('late', '2026-11-20', { leadUnit: 'Phòng Tổng hợp' }),
    directive('today', TODAY, { cooperatingUnits: ['PHÒNG TỔNG HỢP'] }),
    directive('near', '2026-11-30', { leadUnit: 'Văn phòng' }),
    directive('far', '2026-12-01', { leadUnit: 'Phòng Tổng hợp' }),
    directive('done', '2026-11-20', { status: 'done', leadUnit: 'Phòng Tổng hợp' }),
    directive('reported', '2026-11-20', { reports: { me: REPORT } }, { authorId: 'office' }),
    note('no-task'),
  ];
  const question = { today: TODAY, days: 3, ownIds: ['me'] };
  expect(countDue(notes, { ...question, units: [] })).toEqual({ overdue: 1, near: 2 });
  expect(countDue(notes, { ...question, units: ['P.TH', 'phòng tổng hợp'] })).toEqual({ overdue: 1, near: 1 });
  expect(countDue(notes, { ...question, ownIds: [], units: [] })).toEqual({ overdue: 2, near: 2 });
  expect(isOfUnit(notes[2]!, 'Văn phòng')).toBe(true);
});

test.each<[string, string, string[]]>([
  ['none', '', []],
  ['its own alone', 'Văn phòng', ['Văn phòng']],
  ['those of the office’s list', 'ptc', ['Phòng Tài chính', 'PTC']],
])('the names of a unit are %s', (_, unit, expected) => {
  expect(namesOfUnit(unit, [{ name: 'Phòng Tài chính', abbreviations: ['PTC'] }])).toEqual(expected);
});

test('a unit has one name, as it is spelled most often', () => {
  expect(unitNames(['sở tài chính', 'Sở Y tế', 'Sở Tài chính', 'Sở Tài chính', 'SỞ Y TẾ'])).toEqual(['Sở Tài chính', 'Sở Y tế']);
  expect(unitNames([])).toEqual([]);
});
