import { reset, setting } from '../options/browser-double.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { currentSettings } from '../../../components/door/index.ts';
import { SavedSheet } from '../../../entrypoints/notebook/search/saved/index.ts';
import { changeSavedSearches, loadSettings, type SavedSearch, takeInSavedSearches, watchSettings } from '../../../utils/settings/index.ts';
import { show } from '../components/stage.tsx';

vi.mock('../../../components/door/own-finder.ts', () => import('./finder-double.ts'));

const SEARCH = { view: 'search', query: 'hạn:tuần này', facets: { tag: ['gấp'] }, order: 'due' } as const;
const saved = (...names: readonly string[]): SavedSearch[] => names.map((name) => ({ id: name, name, address: `#/tim?q=${name}` }));
const names = (): string[] => [...document.querySelectorAll('.saved-sheet .name')].map(({ textContent }) => textContent);
const onOpen = vi.fn<(search: unknown) => void>();

async function open(...given: readonly string[]): Promise<void> {
  await changeSavedSearches(() => saved(...given));
  show(<SavedSheet search={SEARCH} onOpen={onOpen} />);
  await page.getByRole('button', { name: 'Lượt tìm đã lưu' }).click();
}

async function choose(name: string, act: string): Promise<void> {
  await page.getByRole('button', { name: `Việc khác với “${name}”` }).click();
  await page.getByRole('menuitem', { name: act }).click();
}

watchSettings((settings) => {
  currentSettings.value = settings;
});

beforeEach(async () => {
  reset();
  onOpen.mockClear();
  currentSettings.value = await loadSettings();
});

describe('saved searches', () => {
  test('are saved under a name with filters and order, and opened again', async () => {
    await open();
    await page.getByRole('textbox', { name: 'Đặt tên cho lượt tìm này' }).fill('  Việc gấp ');
    await userEvent.keyboard('{Enter}');
    await expect.poll(names).toEqual(['Việc gấp']);
    await expect.element(page.getByText('Lượt tìm này đã lưu: “Việc gấp”.')).toBeVisible();
    await page.getByRole('button', { name: /^Việc gấp/ }).click();
    expect(onOpen).toHaveBeenCalledWith(SEARCH);
  });

  test('say how many notes they find now', async () => {
    await open('zzz');
    await expect.element(page.getByText('0 ghi chú')).toBeVisible();
  });

  test('are deleted, and come back where they stood', async () => {
    await open('A', 'B', 'C');
    await choose('B', 'Xóa');
    await expect.poll(names).toEqual(['A', 'C']);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(names).toEqual(['A', 'B', 'C']);
  });

  test('are put in another order', async () => {
    await open('A', 'B', 'C');
    await choose('C', 'Lên trên');
    await expect.poll(names).toEqual(['A', 'C', 'B']);
    await choose('A', 'Xuống dưới');
    await expect.poll(names).toEqual(['C', 'A', 'B']);
  });

  test('are renamed; Escape leaves the name and the sheet as they were', async () => {
    await open('A');
    await choose('A', 'Đổi tên');
    await page.getByRole('textbox', { name: 'Tên mới của “A”' }).fill('Của phòng');
    await userEvent.keyboard('{Enter}');
    await expect.poll(names).toEqual(['Của phòng']);
    await choose('Của phòng', 'Đổi tên');
    await page.getByRole('textbox', { name: 'Tên mới của “Của phòng”' }).fill('x');
    await userEvent.keyboard('{Escape}');
    await expect.poll(names).toEqual(['Của phòng']);
    await expect.element(page.getByRole('group', { name: 'Lượt tìm đã lưu' })).toBeVisible();
  });
});

test('two tabs that save at once both keep theirs', async () => {
  await Promise.all(['A', 'B', 'C'].map((name) => changeSavedSearches((all) => [...all, ...saved(name)])));
  expect(setting('savedSearches')).toEqual(saved('A', 'B', 'C'));
});

test('those of a backup are taken in beside those that are here, each only once', async () => {
  await changeSavedSearches(() => saved('A', 'B'));
  await takeInSavedSearches([{ ...saved('A')[0]!, name: 'Tên cũ' }, { ...saved('B')[0]!, id: 'khác' }, ...saved('D')]);
  expect(setting('savedSearches')).toEqual(saved('A', 'B', 'D'));
});
