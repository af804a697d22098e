import '../options/browser-double.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { language } from '../../../components/index.ts';
import { TaskTable } from '../../../entrypoints/notebook/tasks/task-table.tsx';
import { tasksOf } from '../../../entrypoints/notebook/tasks/task.ts';
import { directive } from '../../unit/notebook-screen/notes.ts';
import { show } from '../components/stage.tsx';

const ACTS = { hashOf: () => '#/', open: vi.fn<() => void>(), tick: vi.fn<() => void>(), setStatus: vi.fn<() => void>(), finish: vi.fn<() => void>(), reached: vi.fn<() => void>() };
const TASKS = tasksOf(Array.from({ length: 300 }, (_, index) => directive(`n${index}`, '2027-01-15')), new Map(), '2027-01-01', []);

beforeEach(() => {
  language.value = 'vi';
});

test('all rows are there while the page is printed, and as many as before afterwards', async () => {
  const root = show(
    <TaskTable
      label="Nhiệm vụ"
      groups={[{ key: 'later', title: 'Sau 7 ngày tới', tasks: TASKS }]}
      columns={['deadline', 'status']}
      sort={{ by: 'deadline', down: false }}
      onSort={() => undefined}
      selection={new Set()}
      reachedId={undefined}
      chosenId={undefined}
      focusOn={undefined}
      onFocused={() => undefined}
      acts={ACTS}
      outcome={undefined}
    />,
  );
  const rows = (): number => root.querySelectorAll('tr[data-note]').length;
  await expect.poll(rows).toBeGreaterThan(0);
  const before = rows();
  expect(before).toBeLessThan(TASKS.length);
  dispatchEvent(new Event('beforeprint'));
  await expect.poll(rows).toBe(TASKS.length);
  dispatchEvent(new Event('afterprint'));
  await expect.poll(rows).toBe(before);
});
