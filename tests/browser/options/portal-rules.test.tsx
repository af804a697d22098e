import { reset, setting } from './browser-double.ts';
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { currentSettings, notebook } from '../../../components/door/index.ts';
import { App } from '../../../entrypoints/options/app.tsx';
import { newId } from '../../../utils/model/index.ts';
import { addNotes, allDocuments, countNotesAt } from '../../../utils/notebook/index.ts';
import { DEFAULT_SETTINGS, watchSettings } from '../../../utils/settings/index.ts';
import { show } from '../components/stage.tsx';

beforeEach(() => {
  reset();
  currentSettings.value = DEFAULT_SETTINGS;
  watchSettings((settings) => {
    currentSettings.value = settings;
  });
});

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function begin(host: string): Promise<void> {
  await button('Thêm quy tắc').click();
  await field('Cổng thông tin').fill(host);
}

test('a rule is tried out with two addresses while it is written, and kept', async () => {
  show(<App />);
  await begin('https://www.portal.test/van-ban');
  await field('Địa chỉ thứ nhất').fill('http://portal.test/d?id=1&trang=2');
  await field('Địa chỉ thứ hai').fill('http://vp.noibo/d?id=1');
  await expect.element(page.getByText('Là hai tài liệu khác nhau')).toBeVisible();
  await field('Tên khác của cổng này').fill('vp.noibo, 10.0.0.7:8080');
  await field('Chỉ tính các tham số').fill('id');
  await expect.element(page.getByText('Là một tài liệu')).toBeVisible();
  await expect.element(page.getByText('portal.test/d?id=1', { exact: true }).first()).toBeVisible();
  expect((await axe.run()).violations.map(({ id }) => id)).toEqual([]);
  await button('Lưu quy tắc').click();
  await expect.element(page.getByText('cũng là vp.noibo, 10.0.0.7:8080 · chỉ tính id')).toBeVisible();
  expect(setting('portalRules')).toEqual([{ host: 'portal.test', aliases: ['vp.noibo', '10.0.0.7:8080'], path: '', keep: ['id'], ignore: [], hash: false }]);
  await button('Xóa quy tắc của portal.test').click();
  await expect.poll(() => setting('portalRules')).toEqual([]);
});

test.each([
  ['Cổng thông tin', 'a b', 'Chưa có tên cổng thông tin, hoặc tên không đúng dạng.'],
  ['Tên khác của cổng này', 'vp.noibo:', 'Có tên đã là một cổng khác, hoặc là tên khác của một cổng khác.'],
  ['Chỉ tính các tham số', 'id=1', 'Chỉ ghi tên tham số, không ghi dấu = và giá trị.'],
  ['Chỉ cho đường dẫn', 'van-ban', 'Đường dẫn bắt đầu bằng dấu /, không có ? hay #.'],
])('what is wrong in “%s” is said there, and nothing is kept', async (label, typed, said) => {
  const kept = [{ host: 'khac.test', aliases: ['vp.noibo'], path: '', keep: [], ignore: [], hash: false }];
  currentSettings.value = { ...DEFAULT_SETTINGS, portalRules: kept };
  show(<App />);
  await begin('portal.test');
  await field(label).fill(typed);
  await button('Lưu quy tắc').click();
  await expect.element(field(label)).toHaveAccessibleDescription(expect.stringContaining(said));
  expect(setting('portalRules')).toBeUndefined();
});

test('documents follow a rule that is kept, and go back with it', async () => {
  const text = 'Giao Phòng Kế hoạch rà soát quy trình.';
  const extraction = { title: 'Giao ban', blocks: [{ kind: 'paragraph' as const, text }], text, isArticle: true };
  for (const url of ['http://vp-x.noibo/d?id=7', 'http://portal-x.test/d?id=7']) {
    await addNotes(notebook, newId(), { url, extraction: { ...extraction, blocks: [{ kind: "paragraph", text: text + url }], text: text + url } }, [{ category: 'note', quote: text }]);
  }
  const before = (await allDocuments(notebook)).length;
  show(<App />);
  await begin('portal-x.test');
  await field('Tên khác của cổng này').fill('vp-x.noibo');
  await button('Lưu quy tắc').click();
  await expect.element(page.getByText('Đã lưu quy tắc. 1 tài liệu có địa chỉ mới, 1 được gộp vào tài liệu khác.')).toBeVisible();
  expect([(await allDocuments(notebook)).length, await notebook.addressOf('http://vp-x.noibo/d?id=7')]).toEqual([before - 1, 'portal-x.test/d?id=7']);
  expect(await countNotesAt(notebook, 'http://vp-x.noibo/d?id=7')).toBe(2);
  await button('Hoàn tác').click();
  await expect.poll(() => setting('portalRules')).toEqual([]);
  await expect.poll(async () => (await allDocuments(notebook)).length).toBe(before);
  expect(await countNotesAt(notebook, 'http://vp-x.noibo/d?id=7')).toBe(1);
});
