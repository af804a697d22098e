import { openPage, selectorsOf, tab } from '../panel/browser-double.ts';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { currentSettings, notebook } from '../../../components/door/index.ts';
import { language } from '../../../components/index.ts';
import type { TasksRoute } from '../../../entrypoints/notebook/address/index.ts';
import { contents, followNotebook } from '../../../entrypoints/notebook/contents/index.ts';
import { TasksView } from '../../../entrypoints/notebook/tasks/tasks-view.tsx';
import { type Note, newId } from '../../../utils/model/index.ts';
import { addNotes, changeNote, deleteNotes } from '../../../utils/notebook/index.ts';
import { TASK_COLUMNS } from '../../../utils/settings/index.ts';
import { show } from '../components/stage.tsx';

const TASKS = ['Rà soát quy trình một cửa', 'Hoàn thiện đề án vị trí việc làm', 'Lập dự toán nâng cấp thiết bị'];

let notes: readonly Note[];
beforeEach(async () => {
  language.value = 'vi';
  await page.viewport(1280, 800);
  // Notes that tests of other screens have left would be tasks here too.
  await notebook.wipe();
  openPage(TASKS);
  const extraction = { title: 'Họp giao ban', blocks: TASKS.map((text) => ({ kind: 'paragraph' as const, text })), text: TASKS.join('\n'), isArticle: true };
  notes = await addNotes(
    notebook,
    newId(),
    { url: tab.url, extraction },
    TASKS.map((quote) => ({ category: 'directive', comment: '', quote, selectors: selectorsOf(quote), directive: { task: quote, leadUnit: 'Phòng Tổng hợp', deadlines: [{ text: 'trước ngày 20/11/2026', date: '2026-11-20', due: '2026-11-20' }] } })),
  );
  return async () => {
    await deleteNotes(notebook, newId(), notes.map(({ id }) => id));
  };
});

function View(route: Omit<TasksRoute, 'view'>) {
  return contents.value && <TasksView route={{ view: 'tasks', ...route }} contents={contents.value} />;
}

/** The tasks of this test: the screen may still hold those of the test before, worded alike. */
async function open(route: Omit<TasksRoute, 'view'> = {}): Promise<void> {
  followNotebook();
  await expect.poll(() => notes.every(({ id }) => contents.value?.notes.has(id))).toBe(true);
  show(<View {...route} />);
}

const row = (text: string) => page.getByRole('row').filter({ hasText: text });

test('a task that is done in its pane keeps its place until it is put in place', async () => {
  await open({ noteId: notes[1]!.id });
  const pane = page.getByRole('complementary');
  await pane.getByRole('radio', { name: 'Hoàn thành' }).click();
  await expect.element(page.getByText(/^1 nhiệm vụ vừa đổi còn ở chỗ cũ cho tới việc sau\./)).toBeVisible();
  await expect.element(row(TASKS[1]!)).toBeVisible();
  await page.getByRole('button', { name: 'Xếp lại ngay' }).click();
  await expect.element(row(TASKS[1]!)).not.toBeInTheDocument();
  await expect.element(row(TASKS[0]!)).toBeVisible();
});

test('a status is set by key in row after row, and the focus stays when those done before go', async () => {
  await open();
  await expect.element(row(TASKS[2]!)).toBeVisible();
  const [first, second, third] = document.querySelectorAll<HTMLElement>('tr[data-note]');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => document.activeElement).toBe(first);
  await userEvent.keyboard('h');
  await expect.poll(() => first!.querySelector('select')!.value).toBe('done');
  await userEvent.keyboard('{ArrowDown}h');
  await expect.poll(() => first!.isConnected).toBe(false);
  expect(document.activeElement).toBe(second);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => document.activeElement).toBe(third);
});

test('a box that is clicked with Shift unticks its range where it was ticked, and shows what is selected', async () => {
  await open();
  await expect.element(row(TASKS[2]!)).toBeVisible();
  const boxes = page.getByRole('row').getByRole('checkbox').all();
  await boxes[0]!.click();
  await boxes[2]!.click({ modifiers: ['Shift'] });
  await expect.element(page.getByText('Đã chọn 3')).toBeVisible();
  await boxes[1]!.click({ modifiers: ['Shift'] });
  await expect.element(page.getByText('Đã chọn 1')).toBeVisible();
  await expect.element(boxes[0]!).toBeChecked();
  await expect.element(boxes[1]!).not.toBeChecked();
  await expect.element(boxes[2]!).not.toBeChecked();
});

test('the focus stays with the selection when all are selected', async () => {
  await open();
  await expect.element(row(TASKS[2]!)).toBeVisible();
  await page.getByRole('row').getByRole('checkbox').first().click();
  await page.getByRole('button', { name: 'Chọn hết' }).click();
  await expect.element(page.getByText('Đã chọn 3')).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole('group', { name: 'Các nhiệm vụ đã chọn' }).getByRole('button', { name: 'Trạng thái' })).toHaveFocus();
});

test('progress that was being written is there again after Escape, until it is saved or given up', async () => {
  await open({ noteId: notes[0]!.id });
  const write = page.getByRole('button', { name: 'Ghi tiến độ' });
  const text = page.getByLabelText('Đã làm được gì');
  await write.click();
  await text.fill('Đã có dự thảo lần 2');
  await userEvent.keyboard('{Escape}');
  await write.click();
  await expect.element(text).toHaveValue('Đã có dự thảo lần 2');
  await page.getByRole('button', { name: 'Hủy' }).click();
  await write.click();
  await expect.element(text).toHaveValue('');
  await text.fill('Đã trình ký');
  await page.getByRole('button', { name: /^Lưu/ }).click();
  await expect.element(page.getByRole('button', { name: 'Sửa dòng tiến độ: Đã trình ký' })).toBeVisible();
  await write.click();
  await expect.element(text).toHaveValue('');
});

test.each(['table', 'weeks', 'months'])('tasks as %s fit a window of half a phone', async (look) => {
  await page.viewport(180, 640);
  await open({ look });
  await expect.element(row(TASKS[0]!)).toBeVisible();
  await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(180);
});

test('beside an open task the choices are folded behind a button, which says how many narrow the list', async () => {
  await open({ noteId: notes[0]!.id, period: 'overdue' });
  const unit = page.getByRole('combobox', { name: 'Đơn vị' });
  const fold = page.getByRole('button', { name: 'Lọc 1' });
  await expect.element(fold).toHaveAttribute('aria-expanded', 'false');
  expect(unit.elements()).toEqual([]);
  await fold.click();
  await expect.element(unit).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Theo tuần' })).toBeVisible();
});

test('with room for them the choices stand in sight', async () => {
  await open();
  await expect.element(page.getByRole('combobox', { name: 'Đơn vị' })).toBeVisible();
  expect(page.getByRole('button', { name: /^Lọc/ }).elements()).toEqual([]);
});

test('the headings of all columns look alike', async () => {
  const before = currentSettings.value;
  currentSettings.value = { ...before, taskColumns: [...TASK_COLUMNS] };
  await open();
  await expect.element(row(TASKS[0]!)).toBeVisible();
  const headings = document.querySelectorAll('th[scope="col"]:not(.tick)');
  expect(headings).toHaveLength(TASK_COLUMNS.length + 1);
  expect(new Set(Array.from(headings, (heading) => `${getComputedStyle(heading).fontSize} ${getComputedStyle(heading).display}`)).size).toBe(1);
  currentSettings.value = before;
});

test('a task that was done does not stand under the headings of another look', async () => {
  await open();
  await row(TASKS[0]!).getByRole('combobox').selectOptions('Hoàn thành');
  await expect.element(page.getByText(/^1 nhiệm vụ vừa đổi còn ở chỗ cũ/)).toBeVisible();
  await page.getByText('Theo tuần').click();
  await expect.element(page.getByText(/^1 nhiệm vụ vừa đổi còn ở chỗ cũ/)).not.toBeInTheDocument();
  await expect.element(row(TASKS[0]!)).not.toBeInTheDocument();
});

test('whoever puts a deadline off to an earlier day is told so', async () => {
  await open();
  await expect.element(row(TASKS[2]!)).toBeVisible();
  await userEvent.keyboard('{ArrowDown}g');
  const field = page.getByLabelText('Thời hạn mới');
  await field.fill('1/11/2026');
  await expect.element(page.getByText('Thời hạn mới sớm hơn thời hạn đang ghi.')).toBeVisible();
  await field.fill('31/12/2026');
  await expect.element(page.getByText('Thời hạn mới sớm hơn thời hạn đang ghi.')).not.toBeInTheDocument();
});

test('a task that comes again is done for this time, in its row and in its pane, and is due the next', async () => {
  const id = notes[0]!.id;
  await changeNote(notebook, newId(), id, { directive: { deadlines: [{ text: '25 hằng tháng', recurrence: '25 hằng tháng' }] } });
  const days = (): string[] => Array.from(row(TASKS[0]!).element().querySelectorAll('.day'), ({ textContent }) => textContent);
  await open({ noteId: id });
  await expect.poll(() => row(TASKS[0]!).element().querySelector('option[value="thisTime"]')).not.toBeNull();
  const [first] = days();
  await userEvent.selectOptions(row(TASKS[0]!).getByRole('combobox'), 'Xong kỳ này');
  await expect.element(page.getByText(new RegExp(`^Đã xong kỳ ${first}\\. Kỳ sau đến hạn 25/`))).toBeVisible();
  const [second] = days();
  expect(second).not.toBe(first);
  const pane = page.getByRole('complementary');
  await pane.getByRole('button', { name: `Xong kỳ ${second}` }).click();
  await expect.element(pane.getByText(`Xong kỳ ${second}.`, { exact: true })).toBeVisible();
  await expect.poll(days).not.toContain(second);
  expect(row(TASKS[1]!).element().querySelector('option[value="thisTime"]')).toBeNull();
});
