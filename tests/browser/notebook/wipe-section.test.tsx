import '../options/browser-double.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { notebook, visits } from '../../../components/door/index.ts';
import { WipeSection } from '../../../entrypoints/notebook/data/wipe/wipe-section.tsx';
import { DerivedBytes } from '../../../utils/storage/index.ts';
import { show } from '../components/stage.tsx';

const NOTHING = { notes: new Map(), documents: new Map(), briefings: new Map(), meetings: new Map() };

beforeEach(() => {
  // The notebook is one for all tests.
  vi.spyOn(notebook, 'wipe').mockResolvedValue(undefined);
  vi.spyOn(DerivedBytes.prototype, 'clear').mockResolvedValue(undefined);
  vi.spyOn(visits, 'clear').mockResolvedValue(undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function wipe(): Promise<void> {
  show(<WipeSection contents={NOTHING} onBackup={() => undefined} />);
  await page.getByRole('button', { name: 'Xóa toàn bộ dữ liệu…' }).click();
  await page.getByRole('button', { name: 'Vẫn xóa' }).click();
  await page.getByRole('textbox', { name: 'Gõ XÓA HẾT để xác nhận' }).fill('xóa hết');
  await page.getByRole('button', { name: 'Xóa vĩnh viễn' }).click();
}

test('a deletion of everything says that it is done', async () => {
  await wipe();
  await expect.element(page.getByText('Đã xóa toàn bộ dữ liệu.')).toBeVisible();
});

test('what could not be deleted beside the notebook keeps nothing else from it, and is said as it is', async () => {
  vi.mocked(visits.clear).mockRejectedValue(new Error('in use'));
  await wipe();
  await expect.element(page.getByText(/^Đã xóa sổ tay; chỉ mục tìm kiếm, lần xem trang/)).toBeVisible();
  expect(page.getByText('Đã xóa toàn bộ dữ liệu.').elements()).toEqual([]);
  expect(vi.mocked(DerivedBytes.prototype.clear)).toHaveBeenCalled();
});

test('a notebook that could not be deleted is whole, with all that is beside it', async () => {
  vi.mocked(notebook.wipe).mockRejectedValue(new Error('in use'));
  await wipe();
  await expect.element(page.getByText(/chưa thay đổi gì/)).toBeVisible();
  expect(vi.mocked(visits.clear)).not.toHaveBeenCalled();
});
