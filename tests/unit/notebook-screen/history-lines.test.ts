import { describe, expect, test } from 'vitest';
import { historyLines } from '../../../entrypoints/notebook/search/history-lines.ts';
import type { HistoryEntry } from '../../../utils/storage/index.ts';
import { directive } from './notes.ts';

const entry = (field: string, value: unknown, replacedAt: string): HistoryEntry => ({ store: 'notes', recordId: 'n1', field, value, replacedAt });

describe('the history of a note', () => {
  test('pairs each old value with the one that came after it, the latest change first', () => {
    const note = directive('n1', undefined, { status: 'done' }, { comment: 'ba' });
    const lines = historyLines(note, [
      entry('comment', 'một', '2027-01-01'),
      entry('directive.status', 'open', '2027-01-02'),
      entry('comment', 'hai', '2027-01-03'),
      entry('directive.status', 'inProgress', '2027-01-04'),
    ]);
    expect(lines.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['directive.status', 'inProgress', 'done'],
      ['comment', 'hai', 'ba'],
      ['directive.status', 'open', 'inProgress'],
      ['comment', 'một', 'hai'],
    ]);
  });

  test('says whose each change was, if it was not the author’s', () => {
    const note = directive('n1', undefined, {}, { comment: 'bốn', changedBy: { id: 'kim', name: 'Kim' } });
    const lines = historyLines(note, [
      entry('comment', 'một', '2027-01-01'),
      entry('comment', 'hai', '2027-01-02'),
      entry('changedBy', undefined, '2027-01-02'),
      entry('comment', 'ba', '2027-01-03'),
      entry('changedBy', { id: 'lan', name: 'Lan' }, '2027-01-03'),
    ]);
    expect(lines.map(({ after, by }) => [after, by])).toEqual([
      ['bốn', 'Kim'],
      ['ba', 'Lan'],
      ['hai', undefined],
    ]);
  });

  test('leaves out how the passage was found on its page', () => {
    expect(historyLines(directive('n1', undefined), [entry('selectors', {}, '2027-01-01'), entry('snapshotId', 'x', '2027-01-01')])).toEqual([]);
  });
});
