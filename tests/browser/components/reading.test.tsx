import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ChangedQuote, mount, NoteCard, Quote, SearchBox } from '../../../components/index.ts';
import { INSPECTION, REVIEW_CHANGES, TODAY, WHOLE } from './gallery-content.ts';
import { show } from './stage.tsx';

describe('Quote', () => {
  test.each([
    [[], []],
    [[{ start: 0, end: 4 }], ['Giao']],
    [
      [
        { start: 0, end: 4 },
        { start: 9, end: 14 },
      ],
      ['Giao', 'Phòng'],
    ],
  ])('marks %j', (marked, words) => {
    const root = show(<Quote text="Giao cho Phòng Lộ trình" marked={marked} />);
    expect(Array.from(root.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(words);
    expect(root.textContent).toBe('Giao cho Phòng Lộ trình');
  });

  test('says what was removed and what was added, in words too', () => {
    const root = show(<ChangedQuote changes={REVIEW_CHANGES} />);
    expect(root.querySelector('del')?.textContent).toBe(' Đã bỏ: 15/03/2027');
    expect(root.querySelector('ins')?.textContent).toBe(' Đã thêm: 20/03/2027');
  });
});

describe('NoteCard', () => {
  test('full, lists what the directive says and how near its deadline is', () => {
    const root = show(<NoteCard note={INSPECTION} today={TODAY} look="full" />);
    const rows = Array.from(root.querySelectorAll('dt'), (term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(rows).toEqual([
      ['Người chỉ đạo', 'Đỗ Nguyên Ẩn, Phó Giám đốc Thường trực'],
      ['Chủ trì', 'Tổ Kiểm tra nội bộ'],
      ['Phối hợp', 'Phòng Ứng dụng số'],
      ['Thời hạn', '28/02/2027còn 4 ngày'],
      ['Sản phẩm', 'Kế hoạch giám sát chuyên đề'],
      ['Căn cứ', 'Kết luận giao ban tháng 01'],
      ['Trạng thái', 'Đang thực hiện'],
    ]);
  });

  test.each(['card', 'line', 'full'] as const)('as a %s keeps words without an end and its acts within its width', (look) => {
    const endless = 'Rất'.repeat(200);
    const note = { ...INSPECTION, quote: endless, comment: endless, tags: [endless], directive: { ...INSPECTION.directive!, speaker: endless, leadUnit: endless } };
    const root = show(
      <div style="width: 300px">
        <NoteCard note={note} today={TODAY} look={look} onOpen={() => undefined} />
      </div>,
    );
    const right = root.querySelector('article')!.parentElement!.getBoundingClientRect().right;
    const beyond = Array.from(root.querySelectorAll('article *')).filter((element) => element.getBoundingClientRect().right > right + 1);
    expect(beyond).toEqual([]);
  });

  test('says so where the note is about the whole document', () => {
    expect(show(<NoteCard note={WHOLE} today={TODAY} />).textContent).toContain('Ghi chú cho cả tài liệu');
  });
});

function Search({ initial }: { readonly initial: string }) {
  const [query, setQuery] = useState(initial);
  const start = query.indexOf('hạn:');
  return <SearchBox value={query} onInput={setQuery} fields={start < 0 ? [] : [{ start, end: query.length }]} />;
}

describe('SearchBox', () => {
  test('lays a ground under a field of the query, exactly where its words are', async () => {
    const root = show(<Search initial="kiểm tra hạn:<2027-03" />);
    await document.fonts.ready;
    const token = root.querySelector<HTMLElement>('.search-tokens span')!;
    const input = root.querySelector('input')!;
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = getComputedStyle(input).font;
    const before = input.getBoundingClientRect().left + 2 + context.measureText('kiểm tra ').width;
    expect(token.textContent).toBe('hạn:<2027-03');
    expect(Math.abs(token.getBoundingClientRect().left - before)).toBeLessThan(1);
  });

  test('is emptied by its button, and stays in the field', async () => {
    show(<Search initial="kiểm tra" />);
    await page.getByRole('button', { name: 'Xóa ô tìm' }).click();
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('chỉ đạo');
    await expect.element(page.getByRole('searchbox')).toHaveValue('chỉ đạo');
  });
});

describe('mount', () => {
  test('sets the language and the colours of the page', () => {
    const root = show(<div />);
    mount(() => <p>trang</p>, root, { language: 'en', appearance: 'dark' });
    expect(root.textContent).toBe('trang');
    expect(document.documentElement.lang).toBe('en');
    expect(getComputedStyle(document.documentElement).colorScheme).toBe('dark');
    mount(() => <p>trang</p>, root, { language: 'vi', appearance: 'system' });
    expect(document.documentElement.lang).toBe('vi');
    expect(getComputedStyle(document.documentElement).colorScheme).toBe('light dark');
  });
});
