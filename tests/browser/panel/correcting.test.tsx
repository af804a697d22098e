import { openPage, pageChanged, tab } from './browser-double.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FIRST, PARAGRAPHS, SECOND, keptNotes, openAtFirst, openPanel, quotesKept, startAnew, suggestions } from './opened-panel.tsx';

beforeEach(startAnew);

const LATER = FIRST.replace('20/01/2027', '25/01/2027');
const lead = () => page.getByLabelText('Chủ trì');

/** Corrects the first suggestion as far as its lead unit. */
async function beginToCorrect(): Promise<void> {
  await openAtFirst();
  await userEvent.keyboard('s');
  await lead().fill('Phòng Tổng hợp');
}

function rewrite(replaced: string, by: string): void {
  tab.paragraphs = tab.paragraphs.flatMap((text) => (text === replaced ? (by === '' ? [] : [by]) : [text]));
  pageChanged();
}

describe('what is typed into a suggestion', () => {
  test('stays when its sentence is edited on the page, with both wordings, and is kept with the new one', async () => {
    await beginToCorrect();
    rewrite(FIRST, LATER);
    await expect.element(page.getByText(/^Câu trên trang vừa được sửa/)).toBeVisible();
    await expect.element(page.getByText('Thời hạn đã bị sửa: ngày 20/01/2027 → ngày 25/01/2027')).toBeVisible();
    await expect.element(lead()).toHaveValue('Phòng Tổng hợp');
    await expect.element(lead()).toHaveFocus();
    await expect.element(page.getByText(/^Thời hạn nay đọc trên trang là:/)).toBeVisible();
    await page.getByRole('button', { name: 'Dùng bản ấy' }).click();
    await lead().click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(quotesKept).toEqual([LATER]);
    expect((await keptNotes())[0]?.directive).toMatchObject({ leadUnit: 'Phòng Tổng hợp', deadlines: [{ due: '2027-01-25' }] });
    await expect.element(suggestions().filter({ hasText: SECOND })).toHaveFocus();
  });

  test('stands below what is said of the page when one goes back to it', async () => {
    // As low as this the whole page scrolls, here as in the panel.
    await page.viewport(320, 500);
    await beginToCorrect();
    rewrite(FIRST, LATER);
    const said = page.getByText(/^Câu trên trang vừa được sửa/);
    await expect.element(said).toBeVisible();
    lead().element().blur();
    scrollBy(0, lead().element().getBoundingClientRect().top - 10);
    await expect.element(said).toBeInViewport();
    lead().element().focus();
    expect(lead().element().getBoundingClientRect().top).toBeGreaterThan(said.element().getBoundingClientRect().bottom);
    await userEvent.keyboard('{Escape}{Escape}');
  });

  test('stays when its sentence leaves the page, and is kept for the document as a whole', async () => {
    await beginToCorrect();
    rewrite(FIRST, '');
    await expect.element(page.getByText(/^Câu này không còn trên trang/)).toBeVisible();
    await expect.element(lead()).toHaveFocus();
    expect(lead().element().compareDocumentPosition(suggestions().element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByText('Đã lưu thành ghi chú cho cả tài liệu')).toBeVisible();
    expect(await keptNotes()).toMatchObject([{ quote: '', category: 'directive', directive: { leadUnit: 'Phòng Tổng hợp' } }]);
  });

  test('is not put to another sentence that stands in its place', async () => {
    await beginToCorrect();
    rewrite(FIRST, 'Đồng chí giao Thanh tra kiểm kê tài sản công, xong trước ngày 30/01/2027.');
    await expect.element(page.getByText(/^Câu này không còn trên trang/)).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(quotesKept).toEqual(['']);
  });

  test('stays when all others are accepted, and is not accepted with them', async () => {
    openPage([...PARAGRAPHS, 'Đồng chí giao Thanh tra kiểm kê tài sản công, xong trước ngày 30/01/2027.']);
    await openAtFirst(3);
    await userEvent.keyboard('s');
    await lead().fill('Phòng Tổng hợp');
    await page.getByRole('button', { name: 'Nhận tất cả (2)' }).click();
    await expect.poll(quotesKept).toHaveLength(2);
    expect(await quotesKept()).not.toContain(FIRST);
    await expect.element(lead()).toHaveValue('Phòng Tổng hợp');
  });

  test('stays when something done before is taken back', async () => {
    await openAtFirst();
    await userEvent.keyboard('b');
    await expect.element(page.getByText('Đã bỏ qua gợi ý')).toBeVisible();
    await expect.element(suggestions()).toHaveFocus();
    await userEvent.keyboard('s');
    await lead().fill('Phòng Tổng hợp');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.element(suggestions().filter({ hasText: FIRST })).toBeVisible();
    await expect.element(lead()).toHaveValue('Phòng Tổng hợp');
    await expect.element(lead()).toHaveFocus();
  });
});

test('a sentence that is edited on the page while it is cut is cut as it stands now', async () => {
  await openAtFirst();
  await userEvent.keyboard('c');
  rewrite(FIRST, LATER);
  await expect.element(page.getByText('25/01/2027.')).toBeVisible();
  await expect.element(page.getByRole('slider', { name: 'Chỗ chia câu' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => suggestions().elements().map((card) => card.querySelector('blockquote')?.textContent)).toEqual([
    LATER.slice(0, LATER.indexOf(' báo cáo')),
    LATER.slice(LATER.indexOf('báo cáo')),
    SECOND,
  ]);
});

test('the place where a long sentence is cut stays in sight', async () => {
  await page.viewport(360, 600);
  openPage([`Đồng chí giao Văn phòng ${'rà soát hồ sơ, lập danh sách, báo cáo kết quả; '.repeat(40)}hoàn thành trước ngày 20/01/2027.`]);
  await openPanel();
  await expect.poll(() => suggestions().elements()).toHaveLength(1);
  suggestions().element().focus();
  await userEvent.keyboard('c');
  const place = () => document.querySelector<HTMLElement>('.cut');
  await expect.element(place()).toBeInViewport();
  for (const key of ['Home', 'End', 'Home']) {
    await userEvent.keyboard(`{${key}}`);
    await expect.element(place()).toBeInViewport();
  }
});

describe('an undo gives the focus to what it brings back', () => {
  const undoByKey = async (): Promise<void> => {
    page.getByRole('button', { name: 'Hoàn tác' }).element().focus();
    await userEvent.keyboard('{Enter}');
  };

  test.each([
    ['accepted', '{Enter}', 'Đã nhận gợi ý'],
    ['passed over', 'b', 'Đã bỏ qua gợi ý'],
    ['cut', 'c{Enter}', 'Đã chia thành hai gợi ý'],
  ])('a suggestion that was %s', async (_, keys, said) => {
    await openAtFirst();
    await userEvent.keyboard(keys);
    await expect.element(page.getByText(said)).toBeVisible();
    await expect.element(suggestions().first()).toHaveFocus();
    await undoByKey();
    await expect.element(suggestions().filter({ hasText: FIRST })).toHaveFocus();
  });

  test('a suggestion that was joined with the next', async () => {
    openPage([FIRST, SECOND]);
    await openAtFirst();
    await userEvent.keyboard('p');
    await expect.element(page.getByText('Đã ghép thành một gợi ý')).toBeVisible();
    await expect.element(suggestions()).toHaveFocus();
    await undoByKey();
    await expect.poll(() => suggestions().elements()).toHaveLength(2);
    await expect.element(suggestions().first()).toHaveFocus();
  });

  test('the list of what was passed over, which has it again', async () => {
    await openPanel();
    await page.getByRole('button', { name: 'Bỏ qua' }).first().click();
    await page.getByText('Gợi ý đã bỏ (1)').click();
    await page.getByRole('button', { name: 'Đưa lại' }).click();
    await expect.element(page.getByText('Đã đưa lại gợi ý')).toBeVisible();
    await expect.poll(() => document.activeElement?.textContent).toContain('Đã đưa lại gợi ý');
    await undoByKey();
    await expect.poll(() => document.activeElement?.textContent).toBe('Gợi ý đã bỏ (1)');
  });
});

test('whoever takes an answer about a meeting back is asked again, with the focus on the first answer', async () => {
  for (const kind of ['Báo cáo kết quả', 'Bài phát biểu tại']) {
    openPage(PARAGRAPHS, { title: `${kind} Hội nghị tổng kết công tác lưu trữ năm 2026` });
    await openPanel();
    await page.getByRole('button', { name: 'Nhận tất cả (2)' }).click();
    await expect.poll(quotesKept).toHaveLength(2);
  }
  const yes = page.getByRole('button', { name: 'Đúng, cùng cuộc họp' });
  await yes.click();
  await expect.poll(() => document.activeElement?.textContent).toContain('Đã xếp vào cuộc họp');
  page.getByRole('button', { name: 'Hoàn tác' }).first().element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(yes).toHaveFocus();
});

test('whoever stops writing about the whole document is back at the button, and who saves at what is said of it', async () => {
  await openPanel();
  await expect.element(suggestions().first()).toBeVisible();
  await userEvent.keyboard('g');
  await expect.element(page.getByLabelText('Bình luận')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Ghi chú cho cả tài liệu' })).toHaveFocus();
  await userEvent.keyboard('g');
  await page.getByLabelText('Bình luận').fill('Trình Chánh Văn phòng');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => document.activeElement?.textContent).toContain('Đã ghi');
});

test('each suggestion is named by its words', async () => {
  await openPanel();
  await expect.element(suggestions().first()).toHaveAccessibleName(`Gợi ý chỉ đạo: ${FIRST}`);
  await expect.element(suggestions().last()).toHaveAccessibleName(`Gợi ý chỉ đạo: ${SECOND}`);
});
