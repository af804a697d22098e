import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { language } from '../../../components/index.ts';
import { today } from '../../../entrypoints/notebook/contents/today.ts';
import { QueryRemarks } from '../../../entrypoints/notebook/search/query-remarks.tsx';
import { show } from '../components/stage.tsx';

const onQuery = vi.fn<(query: string) => void>();
const said = (): string[] => [...document.querySelectorAll('.query-remarks > p')].map(({ textContent }) => textContent);

beforeEach(() => {
  language.value = 'vi';
  today.value = '2026-11-27';
  onQuery.mockClear();
});

describe('what is said of a query', () => {
  test.each([
    ['kinh phí hạn:tuần này', []],
    ['"dự toán', ['Dấu " chưa đóng: mọi chữ sau nó được tìm liền nhau thành một cụm.']],
    ['(đê', ['Ngoặc “(” chưa đóng: mọi điều kiện sau nó được tính là trong ngoặc.']],
    ['loại:', ['Sau “loại:” ghi một trong: chỉ đạo, số liệu, kết quả, nhân sự, cần làm rõ, ghi chú.']],
    ['hạn:>9999', ['Chưa hiểu “hạn:>9999” nên chưa tính đến. Viết ngày như 15/12/2026, 12/2026, 2026-Q4, tuần này hoặc <2027-03.']],
    ['hạn:2027..2026', ['“hạn:2027..2026” kết thúc trước khi bắt đầu nên không có ngày nào. Hãy đổi chỗ hai đầu.']],
    ['abcd:xyz', ['Không có trường “abcd:” nên đã tìm như chữ thường.']],
  ])('%j', (query, expected) => {
    show(<QueryRemarks query={query} findsNothing={false} onQuery={onQuery} />);
    expect(said()).toEqual(expected);
  });

  test('proposes the field that was meant, to be taken with a click', async () => {
    show(<QueryRemarks query="đê -hạnn:2026" findsNothing={false} onQuery={onQuery} />);
    await page.getByRole('button', { name: 'hạn:' }).click();
    expect(onQuery).toHaveBeenCalledWith('đê -hạn:2026');
  });

  test('says which days were meant where nothing is found', () => {
    show(<QueryRemarks query="hạn:tuần này" findsNothing onQuery={onQuery} />);
    expect(said()).toEqual(['“hạn:tuần này”: 23/11/2026 – 29/11/2026.']);
  });
});
