import { askForNote, openPage, pageChanged, selectorsOf, tab } from './browser-double.ts';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { notebook } from '../../../components/door/index.ts';
import { language, office } from '../../../components/index.ts';
import type { Note } from '../../../utils/model/index.ts';
import { addNotes, changeNote, draftsAt } from '../../../utils/notebook/index.ts';
import { compareWords } from '../../../utils/anchoring/index.ts';
import { NO_OFFICE, newId } from '../../../utils/model/index.ts';
import { show } from '../components/stage.tsx';
import { FIRST, PARAGRAPHS, SECOND, keptNotes, openAtFirst, openPanel, quotesKept, startAnew, suggestions } from './opened-panel.tsx';

beforeEach(startAnew);

/** Keeps a passage of the page as a note, as the page would. */
async function mark(quote: string, given: Partial<Note> = {}): Promise<Note> {
  const blocks = tab.paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const extraction = { title: 'Họp giao ban tháng 12', blocks, text: tab.paragraphs.join('\n'), isArticle: true };
  const { category = 'directive', comment = '' } = given;
  const [note] = await addNotes(notebook, newId(), { url: tab.url, extraction }, [{ category, comment, quote, selectors: selectorsOf(quote) }]);
  return note!;
}

const noteCalled = (beginning: string) => page.getByRole('group', { name: new RegExp(`^${beginning}`) });

/** Gives focus to a note once it is there. */
async function focusNote(beginning: string): Promise<void> {
  const note = noteCalled(beginning).first();
  await expect.element(note).toBeVisible();
  note.element().focus();
}

describe('a suggestion', () => {
  test('is accepted with Enter: a note with its fields, and the next card has focus', async () => {
    await openAtFirst();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Đã nhận gợi ý')).toBeVisible();
    const [note] = await keptNotes();
    expect(note).toMatchObject({ category: 'directive', quote: FIRST, directive: { leadUnit: 'Phòng Kế hoạch', deadlines: [{ due: '2027-01-20' }] } });
    expect(suggestions().elements()).toHaveLength(1);
    expect(document.activeElement).toBe(suggestions().element());
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => suggestions().elements()).toHaveLength(2);
    expect(await quotesKept()).toEqual([]);
  });

  test('is accepted while the one before is still on its way, and the focus goes on', async () => {
    const THIRD = 'Đồng chí giao Phòng Tổng hợp lập danh sách hồ sơ chậm hạn, báo cáo trước ngày 25/01/2027.';
    openPage([...PARAGRAPHS, THIRD]);
    await openPanel();
    await expect.poll(() => suggestions().elements()).toHaveLength(3);
    const { promise, resolve } = Promise.withResolvers<undefined>();
    tab.describing = promise.then(() => undefined);
    suggestions().first().element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(suggestions().filter({ hasText: SECOND })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(suggestions().filter({ hasText: THIRD })).toHaveFocus();
    expect(suggestions().elements()).toHaveLength(1);
    resolve(undefined);
    await expect.poll(quotesKept).toEqual([FIRST, SECOND].sort());
    await expect.element(suggestions().filter({ hasText: THIRD })).toHaveFocus();
  });

  test('is dismissed with B and brought back with Ctrl+Z', async () => {
    await openAtFirst();
    await userEvent.keyboard('b');
    await expect.element(page.getByText('Đã bỏ qua gợi ý')).toBeVisible();
    await expect.poll(() => suggestions().elements()).toHaveLength(1);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => suggestions().elements()).toHaveLength(2);
  });

  test('is corrected with S before it is accepted', async () => {
    await openAtFirst();
    await userEvent.keyboard('s');
    const unit = page.getByLabelText('Chủ trì');
    await expect.element(unit).toHaveValue('Phòng Kế hoạch');
    await unit.fill('Phòng Tổng hợp');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByText('Đã nhận gợi ý')).toBeVisible();
    expect((await keptNotes())[0]?.directive?.leadUnit).toBe('Phòng Tổng hợp');
  });

  test('all are accepted in one act', async () => {
    await openPanel();
    await page.getByRole('button', { name: 'Nhận tất cả (2)' }).click();
    await expect.element(page.getByText('Đã nhận 2 gợi ý')).toBeVisible();
    expect(await quotesKept()).toEqual([FIRST, SECOND].sort());
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(quotesKept).toEqual([]);
  });

  test('comes back when it could not be kept', async () => {
    openPage(PARAGRAPHS, { classification: 'MẬT' });
    await openPanel();
    await page.getByRole('button', { name: 'Nhận tất cả (2)' }).click();
    await page.getByRole('button', { name: 'Không ghi' }).click();
    await expect.element(page.getByText('Tài liệu có dấu mật; chưa ghi gì vào sổ tay.')).toBeVisible();
    await expect.poll(() => suggestions().elements()).toHaveLength(2);
    expect(await quotesKept()).toEqual([]);
    await page.getByRole('button', { name: 'Nhận tất cả (2)' }).click();
    await page.getByRole('button', { name: 'Cơ quan cho phép, vẫn ghi' }).click();
    await expect.poll(quotesKept).toHaveLength(2);
  });

  test('of a classified page is not asked about any more on the next page', async () => {
    openPage(PARAGRAPHS, { classification: 'MẬT' });
    await openPanel();
    await page.getByRole('button', { name: 'Nhận tất cả (2)' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Tài liệu có dấu MẬT' })).toBeVisible();
    openPage([FIRST]);
    pageChanged();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.poll(() => suggestions().elements()).toHaveLength(1);
    expect(await quotesKept()).toEqual([]);
  });

  test('is taken from where its words stand now, and never from another sentence in their place', async () => {
    await openPanel();
    await expect.poll(() => suggestions().elements()).toHaveLength(2);
    const [opening, first, result, second, end] = tab.paragraphs;
    // The page changes, and the panel has not heard of it yet.
    tab.paragraphs = [opening!, 'Tin mới lúc 16 giờ.', first!.replace('20/01', '30/01'), result!, second!, end!];
    suggestions().first().element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Không thấy đoạn này trên trang nữa; trang có thể vừa thay đổi. Chưa ghi gì.')).toBeVisible();
    expect(await quotesKept()).toEqual([]);
    suggestions().nth(1).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(quotesKept).toEqual([SECOND]);
  });

  test('is underlined on the page until it is a note', async () => {
    await openPanel();
    await expect.poll(() => tab.asked.get('showSuggestions')).toMatchObject({ passages: [{ blockIndex: 1 }, { blockIndex: 3 }] });
    await page.getByRole('button', { name: /^Nhận ?$/ }).first().click();
    await expect.poll(() => tab.asked.get('showSuggestions')).toMatchObject({ passages: [{ blockIndex: 3 }] });
  });
});

const BOTH = 'Đồng chí yêu cầu Phòng Kế hoạch rà soát quy trình một cửa trước ngày 20/01/2027; Văn phòng báo cáo kết quả trước ngày 25/01/2027.';

describe('a suggestion that is two', () => {
  test('is cut with the keys where the person says, and is one again with Ctrl+Z', async () => {
    openPage([BOTH]);
    await openPanel();
    await expect.poll(() => suggestions().elements()).toHaveLength(1);
    suggestions().element().focus();
    await userEvent.keyboard('c');
    const place = page.getByRole('slider', { name: 'Chỗ chia câu' });
    await expect.element(place).toHaveFocus();
    await expect.element(place).toHaveAttribute('aria-valuetext', 'Phần hai bắt đầu từ: Văn phòng báo cáo kết quả');
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{Enter}');
    await expect.poll(() => suggestions().elements()).toHaveLength(2);
    await expect.poll(() => document.activeElement).toBe(suggestions().first().element());
    await userEvent.keyboard('{Enter}');
    await expect.poll(quotesKept).toEqual([BOTH.slice(0, BOTH.indexOf(' Văn phòng'))]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(quotesKept).toEqual([]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => suggestions().elements()).toHaveLength(1);
  });

  test('is cut with the mouse at a word', async () => {
    openPage([BOTH]);
    await openPanel();
    await page.getByRole('button', { name: 'Thao tác khác với gợi ý' }).click();
    await page.getByRole('menuitem', { name: 'Chia đôi' }).click();
    await page.getByText('báo ', { exact: true }).click();
    await page.getByRole('button', { name: 'Chia ở đây' }).click();
    await expect.poll(() => suggestions().elements().map((card) => card.querySelector('blockquote')?.textContent)).toEqual([
      BOTH.slice(0, BOTH.indexOf(' báo cáo')),
      BOTH.slice(BOTH.indexOf('báo cáo')),
    ]);
  });

  test('stays whole after Escape', async () => {
    openPage([BOTH]);
    await openPanel();
    await expect.poll(() => suggestions().elements()).toHaveLength(1);
    suggestions().element().focus();
    await userEvent.keyboard('c');
    await expect.element(page.getByRole('slider')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(suggestions().element());
  });
});

test('two suggestions in a row are joined into one note', async () => {
  openPage([FIRST, SECOND]);
  await openAtFirst();
  await userEvent.keyboard('p');
  await expect.poll(() => suggestions().elements()).toHaveLength(1);
  await expect.poll(() => document.activeElement).toBe(suggestions().element());
  await userEvent.keyboard('{Enter}');
  await expect.poll(quotesKept).toEqual([`${FIRST}\n${SECOND}`]);
});

test('suggestions that do not follow one another are not joined', async () => {
  await openPanel();
  await page.getByRole('button', { name: 'Thao tác khác với gợi ý' }).first().click();
  await expect.element(page.getByRole('menuitem', { name: 'Tới đoạn này trên trang' })).toBeVisible();
  expect(page.getByRole('menuitem', { name: 'Ghép với câu sau trên trang' }).elements()).toHaveLength(0);
});

test('the key that joins says why where nothing can be joined', async () => {
  openPage([FIRST, SECOND]);
  await openPanel();
  await expect.poll(() => suggestions().elements()).toHaveLength(2);
  suggestions().nth(1).element().focus();
  await userEvent.keyboard('p');
  await expect.element(suggestions().nth(1).getByRole('alert')).toHaveTextContent('Không ghép được: sau câu này trên trang không còn gợi ý nào.');
  await userEvent.keyboard('b');
  await expect.poll(() => suggestions().elements()).toHaveLength(1);
  suggestions().element().focus();
  await userEvent.keyboard('p');
  await expect.element(suggestions().getByRole('alert')).toHaveTextContent('Không ghép được: gợi ý tiếp theo đã được nhận hoặc bỏ qua.');
});

test('the key that joins says that the next suggestion is too far away', async () => {
  await openAtFirst();
  await userEvent.keyboard('p');
  await expect.element(suggestions().first().getByRole('alert')).toHaveTextContent('Không ghép được: gợi ý tiếp theo cách câu này hơn một đoạn.');
});

test('what was passed over is listed and brought back', async () => {
  await openPanel();
  await page.getByRole('button', { name: 'Bỏ qua' }).first().click();
  await page.getByText('Gợi ý đã bỏ (1)').click();
  await page.getByRole('button', { name: 'Đưa lại' }).click();
  await expect.poll(() => suggestions().elements()).toHaveLength(2);
  expect(page.getByText(/^Gợi ý đã bỏ/).elements()).toHaveLength(0);
});

describe('a doubtful suggestion', () => {
  const DOUBTFUL = 'Ông Lê Văn Hà đề nghị rà soát, bổ sung kinh phí lưu trữ.';

  test('is folded below the sure ones, and is not accepted with them', async () => {
    openPage([DOUBTFUL, FIRST, SECOND]);
    await openPanel();
    const fold = page.getByRole('button', { name: '1 gợi ý chưa chắc' });
    await expect.element(fold).toBeVisible();
    expect(suggestions().elements()).toHaveLength(2);
    await page.getByRole('button', { name: 'Nhận tất cả (2)' }).click();
    await expect.poll(quotesKept).toEqual([FIRST, SECOND].sort());
    await fold.click();
    await expect.element(suggestions().getByText(DOUBTFUL)).toBeVisible();
  });

  test('is reached with J, and opened with Enter', async () => {
    openPage([DOUBTFUL, FIRST]);
    await openPanel();
    await expect.poll(() => suggestions().elements()).toHaveLength(1);
    await userEvent.keyboard('jj{Enter}j');
    await expect.poll(() => document.activeElement).toBe(suggestions().last().element());
    await userEvent.keyboard('{Enter}');
    await expect.poll(quotesKept).toEqual([DOUBTFUL]);
  });
});

describe('suggestions for the own unit', () => {
  afterEach(() => {
    office.value = { ...NO_OFFICE, unit: '' };
  });

  test('are marked, come first, and can be the only ones shown', async () => {
    office.value = { ...NO_OFFICE, unit: 'Văn phòng' };
    await openPanel();
    await expect.element(suggestions().first().getByText('Đơn vị của tôi')).toBeVisible();
    await expect.element(suggestions().first().getByText(SECOND)).toBeVisible();
    await page.getByRole('switch', { name: 'Chỉ xem đơn vị của tôi (1)' }).click();
    await expect.poll(() => suggestions().elements()).toHaveLength(1);
  });
});

test('a passage is outlined on the page while its card is looked at', async () => {
  await openPanel();
  await expect.poll(() => suggestions().elements()).toHaveLength(2);
  await userEvent.hover(page.getByText('Ghi chú trên trang'));
  suggestions().first().element().focus();
  await expect.poll(() => tab.asked.get('pointOut')).toMatchObject({ passage: { blockIndex: 1 } });
  await userEvent.hover(suggestions().nth(1));
  await expect.poll(() => tab.asked.get('pointOut')).toMatchObject({ passage: { blockIndex: 3 } });
  await userEvent.hover(page.getByText('Ghi chú trên trang'));
  await expect.poll(() => tab.asked.get('pointOut')).toMatchObject({ passage: { blockIndex: 1 } });
  suggestions().first().element().blur();
  await expect.poll(() => tab.asked.get('pointOut')).toEqual({ passage: null });
});

describe('a note', () => {
  test('is edited, and what was typed is there again after the panel was closed', async () => {
    const { id } = await mark(FIRST);
    await openPanel();
    await focusNote('Chỉ đạo: Đồng chí yêu cầu');
    await userEvent.keyboard('s');
    await page.getByLabelText('Bình luận').fill('Đã nhắc anh Hòa');
    await expect.poll(() => draftsAt(notebook, `note:${id}`)).toHaveLength(1);
    show(<></>);
    await openPanel();
    await page.getByRole('button', { name: 'Viết tiếp' }).click();
    await expect.element(page.getByLabelText('Bình luận')).toHaveValue('Đã nhắc anh Hòa');
    await expect.element(page.getByLabelText('Bình luận')).toHaveFocus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByText('Đã lưu ghi chú')).toBeVisible();
    expect((await keptNotes())[0]?.comment).toBe('Đã nhắc anh Hòa');
    await expect.poll(() => draftsAt(notebook, `note:${id}`)).toEqual([]);
  });

  test('is not replaced under the hands of who types', async () => {
    const { id } = await mark(FIRST);
    await openPanel();
    await focusNote('Chỉ đạo');
    await userEvent.keyboard('s');
    await page.getByLabelText('Bình luận').fill('Đang viết');
    await mark('12.480 hồ sơ', { category: 'figure' });
    pageChanged();
    await expect.element(noteCalled('Số liệu: 12.480 hồ sơ')).toBeVisible();
    await expect.element(page.getByLabelText('Bình luận')).toHaveValue('Đang viết');
    expect((await keptNotes()).find((note) => note.id === id)?.comment).toBe('');
  });

  test('is deleted with Delete, with its undo where it stood', async () => {
    await mark(FIRST);
    await mark(SECOND);
    await openPanel();
    await focusNote('Chỉ đạo: Đồng chí yêu cầu');
    await userEvent.keyboard('{Delete}');
    await expect.element(page.getByText('Đã xóa ghi chú')).toBeVisible();
    expect(await quotesKept()).toEqual([SECOND]);
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toContain('Đồng chí giao Văn phòng');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(quotesKept).toHaveLength(2);
  });

  test('whose words were changed takes the new ones with the new day', async () => {
    const note = await mark(FIRST);
    const found = FIRST.replace('20/01', '25/01');
    tab.readings = changedTo(note, found);
    await openPanel();
    await expect.element(page.getByText('Thời hạn đã bị sửa: ngày 20/01/2027 → ngày 25/01/2027')).toBeVisible();
    await expect.element(page.getByText('1 ghi chú đã đổi chữ, trong đó 1 đổi thời hạn.')).toBeVisible();
    await expect.element(page.getByLabelText('Thời hạn: 20/01/2027 → 25/01/2027')).toBeChecked();
    await page.getByRole('button', { name: 'Nhận bản mới' }).click();
    await expect.element(page.getByText('Đã nhận, hạn 25/01/2027')).toBeVisible();
    expect((await keptNotes())[0]).toMatchObject({ quote: found, directive: { deadlines: [{ due: '2027-01-25' }] } });
  });

  test('may take the new words and keep its day', async () => {
    const note = await mark(FIRST);
    tab.readings = changedTo(note, FIRST.replace('20/01', '25/01'));
    await openPanel();
    await page.getByLabelText('Thời hạn: 20/01/2027 → 25/01/2027').click();
    await focusNote('Chỉ đạo: Đồng chí yêu cầu');
    await userEvent.keyboard('m');
    await expect.element(page.getByText('Đã nhận bản mới')).toBeVisible();
    expect((await keptNotes())[0]).toMatchObject({ quote: FIRST.replace('20/01', '25/01'), directive: { deadlines: [{ due: '2027-01-20' }] } });
  });

  test('with others of which only signs were changed takes the new words at once, with one undo', async () => {
    const notes = [await mark(FIRST), await mark(SECOND)];
    tab.readings = Object.assign({}, ...notes.map((note) => changedTo(note, note.quote.replace(/\.$/, ';'))));
    await openPanel();
    await expect.element(page.getByText('2 ghi chú chỉ khác dấu câu hoặc cách viết.')).toBeVisible();
    await page.getByRole('button', { name: 'Nhận 2 chỗ chỉ khác cách viết' }).click();
    await expect.poll(quotesKept).toEqual([FIRST, SECOND].map((quote) => quote.replace(/\.$/, ';')).sort());
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(quotesKept).toEqual([FIRST, SECOND].sort());
  });

  test('keeps its old words, and is not asked about again until others come', async () => {
    const note = await mark(FIRST);
    tab.readings = changedTo(note, FIRST.replace('20/01', '25/01'));
    await openPanel();
    await page.getByRole('button', { name: 'Giữ bản cũ' }).click();
    await expect.element(page.getByText('Trang nay ghi khác; bạn đã giữ bản cũ')).toBeVisible();
    expect((await keptNotes())[0]?.quote).toBe(FIRST);
    await page.getByText('Trang nay ghi khác; bạn đã giữ bản cũ').click();
    await expect.element(page.getByLabelText('Thời hạn: 20/01/2027 → 25/01/2027')).toBeChecked();
    tab.readings = changedTo(note, FIRST.replace('20/01', '28/01'));
    pageChanged();
    await expect.element(page.getByRole('button', { name: 'Giữ bản cũ' })).toBeVisible();
  });

  test('whose deadline stands in the next sentence is told of there, and takes the new day', async () => {
    const passage = 'Đồng chí yêu cầu Phòng Kế hoạch rà soát toàn bộ quy trình một cửa.';
    const sentence = 'Thời hạn hoàn thành trước ngày 20/01/2027.';
    openPage([PARAGRAPHS[0]!, passage, sentence, SECOND]);
    const { id } = await mark(passage);
    await changeNote(notebook, newId(), id, { directive: { deadlines: [{ text: 'trước ngày 20/01/2027', date: '2027-01-20', due: '2027-01-20' }] } });
    await openPanel();
    await expect.element(noteCalled('Chỉ đạo').first()).toHaveAttribute('data-state', 'found');
    tab.paragraphs = tab.paragraphs.map((text) => text.replace('20/01', '25/01'));
    pageChanged();
    await expect.element(page.getByText('Thời hạn đã bị sửa: ngày 20/01/2027 → ngày 25/01/2027')).toBeVisible();
    await expect.element(page.getByText('1 ghi chú đã đổi chữ, trong đó 1 đổi thời hạn.')).toBeVisible();
    await page.getByRole('button', { name: 'Chỉ xem các ghi chú này' }).click();
    await expect.poll(() => document.activeElement?.getAttribute('data-note')).toBe(id);
    await page.getByRole('button', { name: 'Giữ bản cũ' }).click();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect.element(noteCalled('Chỉ đạo').first()).toHaveAttribute('data-state', 'found');
    await page.getByText('Trang nay ghi khác; bạn đã giữ bản cũ').click();
    await page.getByRole('button', { name: 'Nhận bản mới' }).click();
    await expect.poll(async () => (await keptNotes())[0]?.directive?.deadlines.map(({ due }) => due)).toEqual(['2027-01-25']);
    await expect.poll(() => page.getByText('Trang nay ghi khác; bạn đã giữ bản cũ').elements()).toHaveLength(0);
    expect(await quotesKept()).toEqual([passage]);
  });

  test('that is no more than a deadline is warned of once, and takes the new day', async () => {
    openPage([PARAGRAPHS[0]!, 'Phòng Kế hoạch hoàn thành trước ngày 20/01/2027.', SECOND]);
    const note = await mark('20/01/2027');
    await changeNote(notebook, newId(), note.id, { directive: { deadlines: [{ text: 'trước ngày 20/01/2027', date: '2027-01-20', due: '2027-01-20' }] } });
    tab.paragraphs = tab.paragraphs.map((text) => text.replace('20/01', '25/01'));
    tab.readings = changedTo(note, '25/01/2027');
    await openPanel();
    await expect.element(page.getByLabelText('Thời hạn: 20/01/2027 → 25/01/2027')).toBeChecked();
    expect(Array.from(document.querySelectorAll('[data-note] .warnings li'), (line) => line.textContent)).toEqual(['Thời hạn đã bị sửa: 20/01/2027 → 25/01/2027']);
    await page.getByRole('button', { name: 'Nhận bản mới' }).click();
    await expect.poll(keptNotes).toMatchObject([{ quote: '25/01/2027', directive: { deadlines: [{ due: '2027-01-25' }] } }]);
  });

  test('that is lost is attached to what is selected', async () => {
    const note = await mark('Câu này đã bị bỏ.', { category: 'question' });
    tab.readings = { [note.id]: { status: 'lost' } };
    await openPanel();
    tab.selected = '12.480 hồ sơ';
    await page.getByRole('button', { name: 'Gắn lại' }).click();
    await expect.element(page.getByText('Gắn ghi chú vào đoạn đã bôi đen?')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(await quotesKept()).toEqual(['Câu này đã bị bỏ.']);
    await page.getByRole('button', { name: 'Gắn lại' }).click();
    await page.getByRole('button', { name: 'Gắn vào đoạn này' }).click();
    await expect.poll(quotesKept).toEqual(['12.480 hồ sơ']);
  });

  test('that is lost is shown in the snapshot where it stood, though the same words stand there before', async () => {
    openPage(['Tổ một báo cáo trước ngày 30/12/2026.', 'Tổ hai báo cáo trước ngày 30/12/2026.']);
    const { quote, position } = selectorsOf('30/12/2026');
    const extraction = { title: 'Phân công cuối năm', blocks: tab.paragraphs.map((text) => ({ kind: 'paragraph' as const, text })), text: tab.paragraphs.join('\n'), isArticle: true };
    const selectors = { quote: { ...quote, prefix: 'Tổ hai báo cáo trước ngày ' }, position };
    const [note] = await addNotes(notebook, newId(), { url: tab.url, extraction }, [{ category: 'figure', comment: '', quote: quote.exact, selectors }]);
    tab.readings = { [note!.id]: { status: 'lost' } };
    await openPanel();
    await page.getByText(/^Trong bản chụp/).click();
    await expect.poll(() => document.querySelector('[data-note] details mark')?.previousSibling?.textContent).toMatch(/Tổ hai báo cáo trước ngày $/);
  });

  test('that is lost has the person select on the page, until they do or leave it', async () => {
    const note = await mark('Câu này đã bị bỏ.', { category: 'question' });
    tab.readings = { [note.id]: { status: 'lost' } };
    await openPanel();
    await page.getByRole('button', { name: 'Gắn lại' }).click();
    await expect.element(page.getByText(/^Hãy bôi đen đoạn mới trên trang/)).toBeVisible();
    expect(tab.asked.get('pickPassage')).toEqual({ quote: 'Câu này đã bị bỏ.' });
    await expect.element(page.getByRole('button', { name: 'Hủy' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => tab.asked.has('stopPicking')).toBe(true);
    await expect.element(page.getByRole('button', { name: 'Gắn lại' })).toHaveFocus();
    expect(await quotesKept()).toEqual(['Câu này đã bị bỏ.']);
    await page.getByRole('button', { name: 'Gắn lại' }).click();
    await expect.element(page.getByText(/^Hãy bôi đen đoạn mới trên trang/)).toBeVisible();
    tab.pick('Câu này đã viết lại hẳn.');
    await expect.poll(quotesKept).toEqual(['Câu này đã viết lại hẳn.']);
    expect(document.activeElement?.getAttribute('data-note')).toBe(note.id);
  });

  test('that is lost is attached to words that say something else only when they were seen beside its own, and its fields follow', async () => {
    const note = await mark(FIRST);
    const now = 'Phòng Tổng hợp rà soát quy trình một cửa, báo cáo trước ngày 28/02/2027.';
    tab.readings = { [note.id]: { status: 'lost' } };
    await openPanel();
    await page.getByRole('button', { name: 'Gắn lại' }).click();
    await expect.element(page.getByText(/^Hãy bôi đen đoạn mới trên trang/)).toBeVisible();
    tab.pick(now);
    await expect.element(page.getByText('Thời hạn đã bị sửa: ngày 20/01/2027 → ngày 28/02/2027')).toBeVisible();
    await expect.element(page.getByLabelText('Thời hạn: 20/01/2027 → 28/02/2027')).toBeChecked();
    expect(await quotesKept()).toEqual([FIRST]);
    await expect.element(page.getByRole('button', { name: 'Gắn vào đoạn này' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(keptNotes).toMatchObject([{ quote: now, directive: { leadUnit: 'Phòng Tổng hợp', deadlines: [{ due: '2027-02-28' }] } }]);
  });

  test('that is lost is led to from the suggestion that it may have become, and is attached there instead of being taken in twice', async () => {
    const before = FIRST.replace('toàn bộ quy trình', 'kỹ các quy trình').replace('20/01', '15/01');
    const note = await mark(before);
    tab.readings = { [note.id]: { status: 'lost' } };
    await openPanel();
    await expect.poll(() => suggestions().elements()).toHaveLength(2);
    expect(page.getByRole('button', { name: /^Nhận tất cả/ }).elements()).toHaveLength(0);
    await page.getByRole('button', { name: 'Xem ghi chú ấy' }).click();
    await expect.poll(() => document.activeElement?.getAttribute('data-note')).toBe(note.id);
    await page.getByRole('button', { name: 'So với câu đã ghi' }).click();
    await expect.element(page.getByText('Thời hạn đã bị sửa: ngày 15/01/2027 → ngày 20/01/2027')).toBeVisible();
    await page.getByRole('button', { name: 'Gắn vào đoạn này' }).click();
    await expect.poll(keptNotes).toMatchObject([{ id: note.id, quote: FIRST, directive: { deadlines: [{ due: '2027-01-20' }] } }]);
  });

  test('is said to be looked for while the page still renders', async () => {
    const note = await mark('Câu này chưa hiện ra.', { category: 'question' });
    tab.readings = { [note.id]: { status: 'lost', isSought: true } };
    await openPanel();
    await expect.element(page.getByText('Đang tìm trên trang…')).toBeVisible();
    expect(page.getByText(/không còn trên trang/i).elements()).toHaveLength(0);
    tab.readings = { [note.id]: { status: 'lost' } };
    pageChanged();
    await expect.element(page.getByText('Không còn trên trang', { exact: true })).toBeVisible();
  });

  test('that may stand in two places is put where the person says', async () => {
    const note = await mark('12.480 hồ sơ', { category: 'figure' });
    const second = { ...selectorsOf('12.480 hồ sơ'), position: { type: 'TextPositionSelector' as const, start: 90, end: 102 } };
    const context = (text: string) => ({ text, passage: { start: text.indexOf('12.480'), end: text.length } });
    // The first of three has gone from the page meanwhile.
    const candidates = [
      { place: 1, context: context('ở đây 12.480 hồ sơ'), selectors: note.selectors! },
      { place: 2, context: context('ở kia 12.480 hồ sơ'), selectors: second },
    ];
    tab.readings = { [note.id]: { status: 'ambiguous', candidates } };
    await openPanel();
    await page.getByRole('button', { name: '1 chưa rõ chỗ' }).click();
    await expect.poll(() => document.activeElement?.getAttribute('data-note')).toBe(note.id);
    await page.getByText('ở kia 12.480 hồ sơ').hover();
    await expect.poll(() => tab.asked.get('pointOutPlace')).toEqual({ noteId: note.id, place: 2 });
    expect(Array.from(document.querySelectorAll('.places mark'), ({ textContent }) => textContent)).toEqual(['12.480 hồ sơ', '12.480 hồ sơ']);
    await page.getByRole('button', { name: 'Chọn chỗ này' }).nth(1).click();
    await expect.poll(async () => (await keptNotes())[0]?.selectors?.position.start).toBe(90);
    tab.readings = {};
    pageChanged();
    await expect.poll(() => document.activeElement?.getAttribute('data-note')).toBe(note.id);
  });

  test('keeps the focus where it comes to stand elsewhere in the list, and leaves it to the next where it is not listed any more', async () => {
    const [first, second] = [await mark(FIRST), await mark(SECOND)];
    const lost = await mark('Đơn vị đã giải quyết 12.480 hồ sơ.', { category: 'figure' });
    const changes = { ...changedTo(first, FIRST.replace('20/01', '25/01')), ...changedTo(second, SECOND.replace('quý I/', 'quý II/')) };
    tab.readings = { ...changes, [lost.id]: { status: 'lost' } };
    await openPanel();
    const focused = (): string | undefined => document.activeElement?.closest('[data-note]')?.getAttribute('data-note') ?? undefined;
    await focusNote('Số liệu: Đơn vị đã giải quyết');
    tab.readings = changes;
    pageChanged();
    await expect.poll(() => Array.from(document.querySelectorAll('[data-note]'), (note) => note.getAttribute('data-note'))).toEqual([first.id, lost.id, second.id]);
    await expect.poll(focused).toBe(lost.id);

    await page.getByRole('button', { name: 'Chỉ xem các ghi chú này' }).click();
    await focusNote(`Chỉ đạo: ${FIRST}`);
    await userEvent.keyboard('m');
    await expect.element(page.getByText('Đã nhận, hạn 25/01/2027')).toBeVisible();
    tab.readings = changedTo(second, SECOND.replace('quý I/', 'quý II/'));
    pageChanged();
    await expect.poll(focused).toBe(second.id);
  });

  test('is sought in a field that has the focus before the next key can come', async () => {
    await mark(FIRST, { category: 'note' });
    await openPanel();
    await expect.element(noteCalled('Ghi chú').first()).toBeVisible();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    // What is rendered at once, without the browser's coming to anything else.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    expect(document.activeElement).toBe(page.getByPlaceholder('Tìm trong ghi chú của trang').element());
  });

  test('is found by words without marks', async () => {
    await mark(FIRST);
    await mark(SECOND);
    await openPanel();
    await expect.element(noteCalled('Chỉ đạo').first()).toBeVisible();
    await userEvent.keyboard('/');
    await page.getByLabelText('Tìm trong ghi chú của trang').fill('de an vi tri');
    await expect.poll(() => noteCalled('Chỉ đạo').elements()).toHaveLength(1);
  });

  test('asked for on the page is shown, through a filter', async () => {
    await mark(FIRST);
    const { id } = await mark(SECOND);
    await openPanel();
    await expect.element(noteCalled('Chỉ đạo').first()).toBeVisible();
    await userEvent.keyboard('/');
    await page.getByLabelText('Tìm trong ghi chú của trang').fill('quy trinh');
    askForNote(id);
    await expect.poll(() => document.activeElement?.getAttribute('data-note')).toBe(id);
  });

  test('may be on the whole document', async () => {
    await openPanel();
    await expect.element(suggestions().first()).toBeVisible();
    await userEvent.keyboard('g');
    await page.getByLabelText('Bình luận').fill('Trình Chánh Văn phòng');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(noteCalled('Ghi chú: Ghi chú cho cả tài liệu')).toBeVisible();
    expect(await keptNotes()).toMatchObject([{ quote: '', comment: 'Trình Chánh Văn phòng', category: 'note' }]);
  });
});

function changedTo(note: Note, found: string): typeof tab.readings {
  return { [note.id]: { status: 'changed', found, foundSelectors: selectorsOf(found), changes: compareWords(note.quote, found) } };
}

describe('the panel', () => {
  test('goes on by itself once the portal is allowed', async () => {
    tab.isPermitted = false;
    await openPanel();
    await expect.element(page.getByText('Chưa được phép trên trang này')).toBeVisible();
    await page.getByRole('button', { name: 'Luôn bật trên cổng thông tin này' }).click();
    await expect.poll(() => suggestions().elements()).toHaveLength(2);
  });

  test('walks from card to card', async () => {
    await mark(SECOND);
    await openPanel();
    await expect.element(noteCalled('Chỉ đạo').first()).toBeVisible();
    await userEvent.keyboard('j');
    expect(document.activeElement).toBe(suggestions().element());
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Đồng chí giao Văn phòng');
    await userEvent.keyboard('k');
    expect(document.activeElement).toBe(suggestions().element());
  });

  test('is no wider than its room at double size, and its name stands in one line', async () => {
    await page.viewport(180, 330);
    await openPanel();
    await mark(FIRST);
    await expect.element(page.getByRole('button', { name: 'Lọc ghi chú' })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(180);
    const name = page.getByRole('heading', { level: 1 }).element();
    expect(name.getBoundingClientRect().height).toBeLessThan(1.5 * Number.parseFloat(getComputedStyle(name).lineHeight));
  });

  test('renders a long list as one comes to it', async () => {
    openPage(Array.from({ length: 90 }, (_, index) => `Đồng chí yêu cầu Phòng ${index + 1} rà soát quy trình, báo cáo trước ngày 20/01/2027.`));
    await openPanel();
    await expect.element(page.getByRole('button', { name: 'Nhận tất cả (90)' })).toBeVisible();
    const rendered = suggestions().elements().length;
    expect(rendered).toBeLessThan(90);
    suggestions().elements().at(-1)!.scrollIntoView();
    await expect.poll(() => suggestions().elements().length).toBeGreaterThan(rendered);
  });

  test.each(['vi', 'en'] as const)('holds to WCAG 2.2 in %s, and fits 320 px', async (chosen) => {
    await page.viewport(320, 800);
    language.value = chosen;
    const note = await mark(FIRST, { comment: 'Đã nhắc' });
    const lost = await mark('Câu này đã bị bỏ.', { category: 'question' });
    tab.readings = { ...changedTo(note, FIRST.replace('20/01', '25/01')), [lost.id]: { status: 'lost' } };
    await openPanel();
    await expect.poll(() => document.querySelectorAll('.note-item')).toHaveLength(2);
    await userEvent.keyboard('/');
    const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const tops = Array.from(document.querySelectorAll('.suggestion-card .acts > :is(.button, .icon-button)'), (button) => button.getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(document.querySelectorAll('.suggestion-card').length);
  });
});
