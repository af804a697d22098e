import type { Locator, Page } from 'playwright-core';
import { expectedDirectives } from '../../fixtures/portal/expected.ts';
import { type ExtensionBrowser, type TestPortal, expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { acceptAll, openNotebook } from './acts.ts';
import { tabTo } from './keyboard.ts';

const DIRECTIVES = expectedDirectives('report');
const UNIT = 'Phòng Tổng hợp';
const OF_UNIT = DIRECTIVES.filter(({ leadUnit, cooperatingUnits }) => leadUnit === UNIT || cooperatingUnits.includes(UNIT));
/** Of the task of the Uỷ ban Kiểm tra. */
const INSPECTION = 'kế hoạch kiểm tra việc chấp hành chế độ báo cáo';

const rows = (notebook: Page): Locator => notebook.getByRole('table', { name: 'Nhiệm vụ' }).locator('tr[data-note]');
const rowOf = (notebook: Page, text: string): Locator => rows(notebook).filter({ hasText: text });
const pane = (notebook: Page): Locator => notebook.getByRole('complementary', { name: 'Ghi chú' });
const progress = (notebook: Page): Locator => pane(notebook).getByRole('region', { name: 'Tiến độ' }).getByRole('listitem');
const dialog = (notebook: Page): Locator => notebook.getByRole('dialog');

/** The tasks of the report, none of them done. */
async function tasksOfReport(extension: ExtensionBrowser, page: Page, portal: TestPortal): Promise<Page> {
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  await acceptAll(panel);
  const notebook = await openNotebook(panel);
  await notebook.goto(extension.addressOf('notebook.html#/nhiem-vu'));
  await expect(rows(notebook)).toHaveCount(DIRECTIVES.length);
  return notebook;
}

const statuses = (notebook: Page): Promise<string[]> => rows(notebook).getByRole('combobox').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));

test('tasks, with the mouse', async ({ extension, page, portal }) => {
  const notebook = await tasksOfReport(extension, page, portal);

  await test.step('progress and an extension stand at the task, also after loading it anew', async () => {
    await rowOf(notebook, INSPECTION).getByRole('link').click();
    await pane(notebook).getByRole('button', { name: 'Ghi tiến độ' }).click();
    await dialog(notebook).getByLabel('Đã làm được gì').fill('Đã có dự thảo lần 2');
    await dialog(notebook).getByRole('button', { name: 'Lưu' }).click();
    await expect(progress(notebook).filter({ hasText: 'Đã có dự thảo lần 2' })).toBeVisible();
    await pane(notebook).getByRole('button', { name: 'Gia hạn' }).click();
    await dialog(notebook).getByLabel('Thời hạn mới').fill('31/12/2030');
    await dialog(notebook).getByLabel('Ai đồng ý, vì sao').fill('Thường trực đồng ý');
    await dialog(notebook).getByRole('button', { name: 'Lưu' }).click();
    await expect(dialog(notebook)).toHaveCount(0);
    await notebook.reload();
    await expect(progress(notebook).filter({ hasText: /^\d\d\/\d\d\/\d{4}Gia hạn từ \d\d\/\d\d\/\d{4} đến 31\/12\/2030: Thường trực đồng ý$/ })).toBeVisible();
    await expect(progress(notebook).filter({ hasText: 'Đã có dự thảo lần 2' })).toBeVisible();
    await pane(notebook).getByRole('button', { name: 'Đóng ghi chú' }).click();
    await expect(rowOf(notebook, INSPECTION)).toContainText('31/12/2030');
    await expect(rowOf(notebook, INSPECTION)).toBeFocused();
  });

  await test.step('an undo takes the extension back, and the old deadline is in force', async () => {
    await notebook.keyboard.press('Control+z');
    await expect(rowOf(notebook, INSPECTION)).not.toContainText('31/12/2030');
  });

  await test.step('tasks are filtered and grouped, and the address keeps it', async () => {
    const filters = notebook.getByRole('search', { name: 'Lọc nhiệm vụ' });
    await filters.getByLabel('Xếp nhóm theo').selectOption('Đơn vị chủ trì');
    await expect(notebook.getByRole('rowheader', { name: new RegExp(`^${UNIT} \\d+$`) })).toBeVisible();
    await filters.getByLabel('Đơn vị', { exact: true }).selectOption(UNIT);
    await expect(rows(notebook)).toHaveCount(OF_UNIT.length);
    await notebook.reload();
    await expect(rows(notebook)).toHaveCount(OF_UNIT.length);
    await filters.getByLabel('Đơn vị', { exact: true }).selectOption('Mọi đơn vị');
    await filters.getByRole('searchbox').fill('uy ban kiem tra');
    await expect(rowOf(notebook, INSPECTION)).toBeVisible();
    await filters.getByRole('searchbox').fill('');
    await expect(rows(notebook)).toHaveCount(DIRECTIVES.length);
  });

  await test.step('many are changed at once, with one undo', async () => {
    await rows(notebook).first().getByRole('checkbox').click();
    const bar = notebook.getByRole('group', { name: 'Các nhiệm vụ đã chọn' });
    await bar.getByRole('button', { name: 'Chọn hết' }).click();
    await bar.getByRole('button', { name: 'Trạng thái' }).click();
    await notebook.getByRole('menuitem', { name: 'Hoàn thành' }).click();
    await expect.poll(() => statuses(notebook)).toEqual(DIRECTIVES.map(() => 'done'));
    await notebook.getByRole('button', { name: /^Hoàn tác/ }).click();
    await expect.poll(() => statuses(notebook)).toEqual(DIRECTIVES.map(() => 'open'));
  });

  await test.step('the timeline leads to the tasks of its stretches', async () => {
    await notebook.getByRole('radio', { name: 'Theo tháng' }).click();
    const [bar] = await notebook.getByRole('figure', { name: 'Nhiệm vụ theo thời hạn' }).getByRole('button').all();
    const name = (await bar!.getAttribute('aria-label'))!.replace(/: .*/, '');
    await bar!.click();
    await expect(notebook.locator('tr.group', { hasText: name })).toBeFocused();
  });
});

test('tasks, with the keyboard', async ({ extension, page, portal }) => {
  const notebook = await tasksOfReport(extension, page, portal);
  const first = rows(notebook).first();
  const second = rows(notebook).nth(1);

  await notebook.keyboard.press('/');
  await expect(notebook.getByRole('searchbox')).toBeFocused();
  await notebook.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await notebook.keyboard.press('ArrowDown');
  await expect(second).toBeFocused();

  await test.step('a letter sets the status, and the row stays where it stands', async () => {
    await notebook.keyboard.press('h');
    await expect(second.getByRole('combobox')).toHaveValue('done');
    await expect(second).toBeFocused();
    const misplaced = notebook.getByText('1 nhiệm vụ vừa đổi còn ở chỗ cũ cho tới việc sau.');
    await expect(misplaced).toBeVisible();
    await notebook.keyboard.press('Control+z');
    await expect(second.getByRole('combobox')).toHaveValue('open');
    await expect(misplaced).toBeHidden();
  });

  await test.step('space selects, and what follows is done to all that are selected', async () => {
    await notebook.keyboard.press('Space');
    await notebook.keyboard.press('ArrowUp');
    await notebook.keyboard.press('Space');
    await expect(notebook.getByText('Đã chọn 2')).toBeVisible();
    await notebook.keyboard.press('g');
    await expect(dialog(notebook).getByLabel('Thời hạn mới')).toBeFocused();
    await notebook.keyboard.type('31/12/2030');
    await notebook.keyboard.press('Enter');
    await expect(first).toContainText('31/12/2030');
    await expect(second).toContainText('31/12/2030');
    await notebook.keyboard.press('Escape');
    await expect(notebook.getByText('Đã chọn 2')).toHaveCount(0);
  });

  await test.step('Enter opens, P writes progress, Escape leads back to the row', async () => {
    await tabTo(notebook, first, 'ArrowDown');
    await notebook.keyboard.press('Enter');
    await expect(pane(notebook)).toBeVisible();
    await notebook.keyboard.press('p');
    await expect(dialog(notebook).getByLabel('Đã làm được gì')).toBeFocused();
    await notebook.keyboard.type('Đang xin ý kiến');
    await tabTo(notebook, dialog(notebook).getByRole('button', { name: 'Lưu' }));
    await notebook.keyboard.press('Enter');
    await expect(progress(notebook).filter({ hasText: 'Đang xin ý kiến' })).toBeVisible();
    await notebook.keyboard.press('Escape');
    await expect(pane(notebook)).toHaveCount(0);
    await expect(first).toBeFocused();
  });
});

test('tasks that press are counted on the toolbar button and told once a day', async ({ extension, page, portal }) => {
  const notebook = await tasksOfReport(extension, page, portal);
  const badge = (): Promise<string> => extension.worker.evaluate(() => chrome.action.getBadgeText({}));
  /** Rings the alarm in the worker at a day; later than all deadlines, all are late. */
  const ringOn = (day: string): Promise<void> =>
    extension.worker.evaluate((time) => {
      const Real = Object.getPrototypeOf(Date) === Function.prototype ? Date : (Object.getPrototypeOf(Date) as DateConstructor);
      globalThis.Date = class extends Real {
        constructor(...given: []) {
          if (given.length === 0) super(time);
          else super(...given);
        }
      } as DateConstructor;
      chrome.alarms.onAlarm.dispatch({ name: 'reminders' });
    }, `${day}T09:00:00`);
  const dated = await rows(notebook).locator('.day').count();

  await ringOn('2035-01-02');
  await expect.poll(badge).toBe(String(dated));
  const withDay = rows(notebook).filter({ has: notebook.locator('.day') });
  await withDay.nth(0).getByRole('combobox').selectOption('Hoàn thành');
  await expect.poll(badge).toBe(String(dated - 1));
  await extension.stopWorker();
  await withDay.nth(1).getByRole('combobox').selectOption('Hoàn thành');
  await ringOn('2035-01-03');
  await expect.poll(badge).toBe(String(dated - 2));

  // The browser's question cannot be answered headless: the permission and what it gives are played here.
  await extension.worker.evaluate(async () => {
    const shown: string[] = [];
    const create = async (id: string, { message }: { message: string }): Promise<string> => (shown.push(message), id);
    const apis = globalThis as unknown as { readonly chrome: object; readonly browser?: object };
    for (const api of [apis.chrome, apis.browser].filter((one) => one !== undefined)) {
      Object.defineProperty(api, 'permissions', { value: { contains: async () => true } });
      Object.defineProperty(api, 'notifications', { value: { create } });
    }
    Object.assign(globalThis, { shown });
    await chrome.storage.local.set({ 'setting.dailyNotification': true });
  });
  const shown = (): Promise<string[]> => extension.worker.evaluate(() => (globalThis as unknown as { readonly shown: string[] }).shown);
  const words = [`${dated - 2} nhiệm vụ quá hạn. Bấm để mở danh sách nhiệm vụ.`];
  await expect.poll(shown).toEqual(words);
  await ringOn('2035-01-03');
  await ringOn('2035-01-04');
  await expect.poll(shown).toEqual([...words, ...words]);
});
