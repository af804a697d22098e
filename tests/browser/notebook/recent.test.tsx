import { openPage, selectorsOf, tab } from '../panel/browser-double.ts';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { UndoKey, holdDraft, notebook } from '../../../components/door/index.ts';
import { RecentView } from '../../../entrypoints/notebook/recent/recent-view.tsx';
import { type Id, newId } from '../../../utils/model/index.ts';
import { addBriefing, addNotes, allDrafts, briefingById, changeNote, deleteNotes, draftKey, keepDraft, noteById } from '../../../utils/notebook/index.ts';
import { show } from '../components/stage.tsx';
import '../../../entrypoints/notebook/shell.css';

const QUOTE = 'Giao Phòng Tổng hợp rà soát quy trình tiếp nhận và báo cáo kết quả trước ngày 15 tháng 12 năm 2026.';

let noteId: Id;
beforeEach(async () => {
  await notebook.database.write(['operations'], (transaction) => transaction.objectStore('operations').clear());
  openPage([QUOTE]);
  const extraction = { title: 'Họp giao ban', blocks: [{ kind: 'paragraph' as const, text: QUOTE }], text: QUOTE, isArticle: true };
  const [note] = await addNotes(notebook, newId(), { url: tab.url, extraction }, [{ category: 'note', quote: QUOTE, selectors: selectorsOf(QUOTE) }]);
  noteId = note!.id;
});

const list = () => page.getByRole('list', { name: 'Việc vừa làm' });
const lines = () => list().getByRole('listitem');
const comment = async () => (await noteById(notebook, noteId))?.comment;

describe('what was done last', () => {
  test('says what was done to what, and has nothing against axe', async () => {
    await changeNote(notebook, newId(), noteId, { comment: 'Đã nhắc' });
    await addBriefing(notebook, newId(), { title: 'Tuần 50', introduction: '', sections: [] });
    const root = show(<RecentView />);
    await expect.poll(() => lines().elements().map((line) => line.querySelector('.what')!.textContent)).toEqual([
      'tạo bản tóm tắt “Tuần 50”',
      'sửa ghi chú “Giao Phòng Tổng hợp rà soát quy trình tiếp nhận và báo cáo…”Họp giao banĐã sửa: Bình luận',
      'thêm ghi chú “Giao Phòng Tổng hợp rà soát quy trình tiếp nhận và báo cáo…”Họp giao ban',
    ]);
    const { violations } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });

  test('is taken back and done again, from its line, and the focus stays there', async () => {
    await changeNote(notebook, newId(), noteId, { comment: 'Đã nhắc' });
    show(<RecentView />);
    const first = lines().first();
    await first.getByRole('button', { name: /^Hoàn tác: / }).click();
    await expect.element(first.getByText('Đã hoàn tác')).toBeVisible();
    expect(await comment()).toBe('');
    const again = first.getByRole('button', { name: /^Làm lại: / });
    await expect.element(again).toHaveFocus();
    await again.click();
    await expect.element(first.getByRole('button', { name: /^Hoàn tác: / })).toBeVisible();
    expect(await comment()).toBe('Đã nhắc');
  });

  test('says what an undo left as it is', async () => {
    await changeNote(notebook, newId(), noteId, { comment: 'một', tags: ['gấp'] });
    await changeNote(notebook, newId(), noteId, { comment: 'hai' });
    show(<RecentView />);
    await lines().nth(1).getByRole('button', { name: /^Hoàn tác: / }).click();
    await expect.element(lines().nth(1).getByText('Phần đã sửa sau đó được giữ nguyên.')).toBeVisible();
    expect(await noteById(notebook, noteId)).toMatchObject({ comment: 'hai', tags: [] });
  });

  test('leads to what is there, and not to what is gone', async () => {
    const { id } = await addBriefing(notebook, newId(), { title: 'Tuần 50', introduction: '', sections: [] });
    await deleteNotes(notebook, newId(), [noteId]);
    show(<RecentView />);
    await expect.element(page.getByRole('link', { name: 'tạo bản tóm tắt “Tuần 50”' })).toHaveAttribute('href', `#/ban-tom-tat/${id}`);
    await expect.poll(() => list().getByRole('link').elements().length).toBe(1);
    await page.getByRole('button', { name: /^Hoàn tác: tạo/ }).click();
    await expect.poll(() => list().getByRole('link').elements().length).toBe(0);
    expect(await briefingById(notebook, id)).toBeUndefined();
  });

  test('fits 320 px', async () => {
    await page.viewport(320, 700);
    await changeNote(notebook, newId(), noteId, { comment: 'Đã nhắc' });
    show(<RecentView />);
    await lines().first().getByRole('button', { name: /^Hoàn tác: / }).click();
    await expect.element(page.getByText('Đã hoàn tác')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1280, 800);
  });
});

describe('what was typed and not saved', () => {
  const written = { category: 'note', comment: 'Hỏi lại Phòng Tài chính', tags: [] };
  const draft = (place: string, value: unknown) => keepDraft(notebook, draftKey(place, newId()), value);
  const typed = () => page.getByRole('region', { name: 'Phần viết dở' }).getByRole('listitem');

  beforeEach(() => notebook.database.write(['drafts'], (transaction) => transaction.objectStore('drafts').clear()));

  test('is found where its note is there and where it is gone, and on which page', async () => {
    await draft(`note:${noteId}`, { ...written, base: (await noteById(notebook, noteId))! });
    await draft('note:gone', written);
    await draft('page:portal.test/tin/1', { ...written, quote: 'Đề nghị làm rõ nguồn kinh phí' });
    await draft('briefing:gone', { part: { title: 'Tuần 51' }, base: { title: '', introduction: '', sections: [], versions: {} } });
    show(<RecentView />);
    await expect.poll(() => typed().elements().map((one) => one.textContent.replace(/ · \d.*/, '')).toSorted()).toEqual([
      'Hỏi lại Phòng Tài chínhGhi chú (không còn trong sổ tay)',
      'Hỏi lại Phòng Tài chínhGhi chú mới: Đề nghị làm rõ nguồn kinh phí · portal.test/tin/1',
      'Hỏi lại Phòng Tài chínhGhi chú: Giao Phòng Tổng hợp rà soát quy trình tiếp nhận và báo cáo…',
      'Tuần 51Bản tóm tắt (không còn trong sổ tay)',
    ]);
    await expect.element(typed().getByRole('link', { name: 'Mở' })).toHaveAttribute('href', `#/tim?note=${noteId}`);
  });

  test('is found where the machine is too busy to answer in time', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
    await draft('note:gone', written);
    show(<RecentView />);
    await expect.element(typed()).toBeVisible();
    expect(typed().element().textContent).toContain('Hỏi lại Phòng Tài chính');
    timeout.mockRestore();
  });

  test('is left to the editor in which it is open', async () => {
    const open = draftKey('note:open', newId());
    await keepDraft(notebook, open, { ...written, comment: 'Đang viết' });
    await draft('note:gone', written);
    const letGo = holdDraft(open);
    show(<RecentView />);
    await expect.element(typed()).toBeVisible();
    expect(typed().element().textContent).toContain('Hỏi lại Phòng Tài chính');
    letGo();
  });

  test('is copied and thrown away', async () => {
    await draft('note:gone', { ...written, tags: ['gấp'] });
    show(<RecentView />);
    await typed().getByRole('button', { name: 'Chép' }).click();
    await expect.element(typed().getByRole('button', { name: 'Đã chép' })).toBeVisible();
    await typed().getByRole('button', { name: /^Bỏ phần viết dở/ }).click();
    await expect.poll(() => typed().elements().length).toBe(0);
    expect(await allDrafts(notebook)).toEqual([]);
  });
});

test('Ctrl+Z says what it took back of what, and what it left', async () => {
  await changeNote(notebook, newId(), noteId, { comment: 'Đã nhắc' });
  show(<UndoKey view="" />);
  // It listens once it has been painted.
  await new Promise((painted) => setTimeout(painted, 100));
  const press = () => userEvent.keyboard('{Control>}z{/Control}');
  await press();
  await expect.element(page.getByText('Đã hoàn tác: sửa ghi chú “Giao Phòng Tổng hợp rà soát quy trình tiếp nhận và báo cáo…”.')).toBeVisible();
  expect(await comment()).toBe('');
  await press();
  await expect.element(page.getByText(/^Đã hoàn tác: thêm ghi chú/)).toBeVisible();
  expect(await noteById(notebook, noteId)).toBeUndefined();
  await press();
  await expect.element(page.getByText('Không còn gì để hoàn tác.')).toBeVisible();
});

test('what Ctrl+Z took back is done again by its button and by Ctrl+Y, latest first', async () => {
  await changeNote(notebook, newId(), noteId, { comment: 'Đã nhắc' });
  show(<UndoKey view="" />);
  await new Promise((painted) => setTimeout(painted, 100));
  await userEvent.keyboard('{Control>}zz{/Control}');
  await expect.poll(() => noteById(notebook, noteId)).toBeUndefined();
  await page.getByRole('button', { name: 'Làm lại' }).click();
  await expect.element(page.getByText(/^Đã làm lại: thêm ghi chú/)).toBeVisible();
  expect(await comment()).toBe('');
  await userEvent.keyboard('{Control>}y{/Control}');
  await expect.element(page.getByText(/^Đã làm lại: sửa ghi chú/)).toBeVisible();
  expect(await comment()).toBe('Đã nhắc');
  await expect.element(page.getByRole('button', { name: 'Làm lại' })).not.toBeInTheDocument();
});

test('Ctrl+Z says when a thing was done that was done long ago', async () => {
  const opened = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(opened + 3_600_000);
  show(<UndoKey view="" />);
  await new Promise((painted) => setTimeout(painted, 100));
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(page.getByText(/^Đã hoàn tác việc làm lúc \d\d\/\d\d\/\d{4}, \d\d:\d\d: thêm ghi chú/)).toBeVisible();
  vi.restoreAllMocks();
});
