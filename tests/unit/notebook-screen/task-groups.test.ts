import { describe, expect, test } from 'vitest';
import { readSort, sortTasks, writeSort } from '../../../entrypoints/notebook/tasks/task-columns.ts';
import { isShown, type TaskFilter } from '../../../entrypoints/notebook/tasks/task-filter.ts';
import { type Grouping, groupTasks, unitOf } from '../../../entrypoints/notebook/tasks/task-groups.ts';
import { latestProgress, type Task, tasksOf } from '../../../entrypoints/notebook/tasks/task.ts';
import type { Note } from '../../../utils/model/index.ts';
import { directive, documentRecord, note } from './notes.ts';

/** A Wednesday. */
const TODAY = '2027-02-24';
const NOTES = [
  directive('later', '2027-03-04', { leadUnit: 'Văn phòng', speaker: 'Bình' }),
  directive('over-2', '2027-02-23', { leadUnit: 'Ban Tổ chức' }),
  directive('over-1', '2027-01-05', { cooperatingUnits: ['Văn phòng'] }),
  directive('today', TODAY, { status: 'inProgress', speaker: 'An' }),
  directive('none', undefined),
  directive('done', '2027-01-01', { status: 'done' }),
  note('no-task', { category: 'figure' }),
];
const DOCUMENTS = new Map([['d1', documentRecord('d1', { date: '2027-02-01' })], ['d2', documentRecord('d2', { date: '2027-02-15' })]]);
const of = (notes: readonly Note[]): Task[] => tasksOf(notes, DOCUMENTS, TODAY, ['a1']);
const TASKS = of(NOTES);
const idsOf = (tasks: readonly Task[]): string[] => tasks.map((task) => task.note.id);
const grouped = (tasks: readonly Task[], grouping: Grouping) => groupTasks(tasks, grouping, TODAY).map(({ key, tasks: inGroup }) => [key, idsOf(inGroup)]);
const BY_DEADLINE = { by: 'deadline', down: false } as const;

describe('tasks', () => {
  test('stand in groups by their deadline, the most pressing first', () => {
    expect(grouped(sortTasks(TASKS, BY_DEADLINE), 'due')).toEqual([
      ['overdue', ['over-1', 'over-2']],
      ['week', ['today']],
      ['later', ['later']],
      ['none', ['none']],
      ['done', ['done']],
    ]);
  });

  test('of one unit stand together, however it is spelled, under the name that most of them have', () => {
    const tasks = of(['sở tài chính', 'Sở Y tế', 'Sở Tài chính', 'SỞ TÀI CHÍNH', 'Sở Tài chính'].map((leadUnit, index) => directive(`n${index}`, undefined, { leadUnit })));
    expect(groupTasks(tasks, 'unit', TODAY).map((group) => [unitOf(group), group.tasks.length])).toEqual([
      ['Sở Tài chính', 4],
      ['Sở Y tế', 1],
    ]);
  });

  test('of one act stand as in their document, whatever order they come in', () => {
    const at = (start: number) => ({ selectors: { quote: { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' }, position: { type: 'TextPositionSelector', start, end: start + 9 } } }) as const;
    const notes = [directive('b', undefined, {}, at(20)), directive('c', undefined, {}, at(100)), directive('a', undefined, {}, at(100)), directive('d', undefined, {}, at(3))];
    for (const given of [notes, notes.toReversed()]) expect(sortTasks(of(given), BY_DEADLINE).map(({ note: { id } }) => id)).toEqual(['d', 'b', 'a', 'c']);
  });

  test('stand by unit, speaker and status, what is not known at the end', () => {
    expect(groupTasks(TASKS, 'unit', TODAY).map(unitOf)).toEqual(['Ban Tổ chức', 'Văn phòng', '']);
    expect(grouped(TASKS, 'speaker').map(([key]) => key)).toEqual(['An', 'Bình', '']);
    expect(grouped(of([...NOTES, directive('office', undefined, { speakerTitle: 'Chủ tịch UBND tỉnh' })]), 'speaker').map(([key]) => key)).toEqual(['An', 'Bình', 'Chủ tịch UBND tỉnh', '']);
    expect(grouped(TASKS, 'status').map(([key]) => key)).toEqual(['open', 'inProgress', 'done']);
    expect(grouped(TASKS, 'none')).toHaveLength(1);
  });

  test('stand by meeting, else by document, the latest first', () => {
    const notes = [directive('old', undefined), directive('new', undefined, {}, { documentId: 'd2' }), directive('gone', undefined, {}, { documentId: 'd9' })];
    expect(grouped(of(notes), 'document')).toEqual([['d2', ['new']], ['d1', ['old']], ['', ['gone']]]);
  });

  test('stand on the timeline by weeks from Monday on, what is late before it and what is done in its own week', () => {
    const notes = [...NOTES, directive('sunday', '2027-02-28'), directive('monday', '2027-03-01'), directive('far', '2028-01-01'), directive('done-now', '2027-02-22', { status: 'done' })];
    expect(grouped(sortTasks(of(notes), BY_DEADLINE), 'weeks')).toEqual([
      ['late', ['over-1', 'over-2']],
      ['2027-02-22', ['done-now', 'today', 'sunday']],
      ['2027-03-01', ['monday', 'later']],
      ['beyond', ['far']],
      ['undated', ['none']],
      ['past', ['done']],
    ]);
  });

  test('stand on the timeline by months', () => {
    expect(grouped(sortTasks(TASKS, BY_DEADLINE), 'months').map(([key]) => key)).toEqual(['late', '2027-02-01', '2027-03-01', 'undated', 'past']);
  });

  test.each<[string, TaskFilter, string[]]>([
    ['not done', { status: 'unfinished' }, ['later', 'over-2', 'over-1', 'today', 'none']],
    ['done', { status: 'done' }, ['done']],
    ['all of a unit, leading or cooperating', { status: 'all', unit: 'văn phòng' }, ['later', 'over-1']],
    ['in progress', { status: 'inProgress' }, ['today']],
    ['of a speaker', { status: 'all', speaker: 'Bình' }, ['later']],
    ['overdue', { status: 'all', period: 'overdue' }, ['over-2', 'over-1']],
    ['due in a week', { status: 'all', period: 'week' }, ['today']],
    ['due this month', { status: 'all', period: 'month' }, ['over-2', 'today']],
    ['due this quarter', { status: 'unfinished', period: 'quarter' }, ['later', 'over-2', 'over-1', 'today']],
    ['due later', { status: 'all', period: 'later' }, []],
    ['due on no day', { status: 'all', period: 'none' }, ['none']],
  ])('are shown: %s', (_, filter, expected) => {
    expect(idsOf(TASKS.filter((task) => isShown(task, filter, TODAY)))).toEqual(expected);
  });

  test('stay where they stood when their status is changed', () => {
    const [before] = of([directive('over-1', '2027-01-05')]);
    const [after] = of([directive('over-1', '2027-01-05', { status: 'done' })]);
    expect(groupTasks([after!], 'due', TODAY, () => before!)).toEqual([{ key: 'overdue', tasks: [after] }]);
  });
});

describe('sorting', () => {
  test('puts what is empty last in either direction', () => {
    expect(idsOf(sortTasks(TASKS, { by: 'leadUnit', down: false })).slice(0, 2)).toEqual(['over-2', 'later']);
    expect(idsOf(sortTasks(TASKS, { by: 'leadUnit', down: true })).slice(0, 2)).toEqual(['later', 'over-2']);
    expect(idsOf(sortTasks(TASKS, { by: 'deadline', down: true }))).toEqual(['later', 'today', 'over-2', 'over-1', 'done', 'none']);
  });

  test.each(['deadline', '-deadline', 'task', '-progress'])('%s is said in one word', (word) => {
    expect(writeSort(readSort(word)!)).toBe(word);
  });

  test.each([undefined, '', 'colour', '--deadline'])('%s is not known', (word) => {
    expect(readSort(word)).toBeUndefined();
  });
});

test('the latest progress is that of the last day', () => {
  const entry = (on: string, text: string) => ({ on, text, authorId: 'a1', authorName: '' });
  const [task] = of([directive('n1', undefined, { progress: { a: entry('2027-02-20', 'sau'), b: entry('2027-01-05', 'trước') } })]);
  expect(latestProgress(task!)?.text).toBe('sau');
  expect(latestProgress(TASKS[0]!)).toBeUndefined();
});
