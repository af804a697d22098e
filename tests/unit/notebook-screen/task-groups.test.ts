import { describe, expect, test } from 'vitest';
import { groupTasks, isShown, tasksOf, type TaskFilter } from '../../../entrypoints/notebook/tasks/task-groups.ts';
import { directive, note } from './notes.ts';

const TODAY = '2027-02-24';
const NOTES = [
  directive('later', '2027-03-04', { leadUnit: 'Văn phòng' }),
  directive('over-2', '2027-02-23'),
  directive('over-1', '2027-01-05', { cooperatingUnits: ['Văn phòng'] }),
  directive('today', TODAY, { status: 'inProgress' }),
  directive('none', undefined),
  directive('done', '2027-01-01', { status: 'done' }),
  note('no-task', { category: 'figure' }),
];
const NOTHING = new Map();

describe('tasks', () => {
  test('stand in groups, the most pressing first', () => {
    const groups = groupTasks(tasksOf(NOTES, NOTHING, TODAY, []), TODAY).map(({ group, tasks }) => [group, tasks.map((task) => task.note.id)]);
    expect(groups).toEqual([
      ['overdue', ['over-1', 'over-2']],
      ['week', ['today']],
      ['later', ['later']],
      ['none', ['none']],
      ['done', ['done']],
    ]);
  });

  test.each<[string, TaskFilter, string[]]>([
    ['not done', { status: 'unfinished' }, ['later', 'over-2', 'over-1', 'today', 'none']],
    ['done', { status: 'done' }, ['done']],
    ['all of a unit, leading or cooperating', { status: 'all', unit: 'Văn phòng' }, ['later', 'over-1']],
    ['in progress', { status: 'inProgress' }, ['today']],
  ])('are shown: %s', (_, filter, expected) => {
    expect(tasksOf(NOTES, NOTHING, TODAY, []).filter((task) => isShown(task, filter)).map((task) => task.note.id)).toEqual(expected);
  });

  test('stay where they stand when their status is changed', () => {
    const changed = [directive('over-1', '2027-01-05', { status: 'done' })];
    const [task] = tasksOf(changed, new Map([['over-1', 'open']]), TODAY, []);
    expect(isShown(task!, { status: 'unfinished' })).toBe(true);
    expect(groupTasks([task!], TODAY)[0]?.group).toBe('overdue');
  });
});
