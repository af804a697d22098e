import { expect, test } from 'vitest';
import { directiveEntry } from '../../../utils/briefing/directive-entry.ts';
import { messagesFor } from '../../../utils/i18n/index.ts';
import { directive } from '../notebook-screen/notes.ts';

test.each<[through: string | undefined, due: string, statusName: string]>([
  [undefined, '2026-12-25', 'Chưa thực hiện'],
  ['2026-12-25', '2027-01-25', 'Chưa thực hiện'],
  ['2026-10-25', '2026-11-25', 'Chưa thực hiện, quá hạn'],
])('a task that comes again, done through %s, is due on %s: %s', (doneThrough, due, statusName) => {
  const note = directive('n1', undefined, { deadlines: [{ text: '25 hằng tháng', recurrence: '25 hằng tháng' }], ...(doneThrough !== undefined && { doneThrough }) });
  expect(directiveEntry(note, 1, '', messagesFor('vi'), '2026-11-28T08:00:00.000Z')).toMatchObject({ due, statusName });
});
