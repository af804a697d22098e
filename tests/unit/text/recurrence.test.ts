import { expect, test } from 'vitest';
import { nextOccurrence } from '../../../utils/text/index.ts';

test.each<[string, string, string]>([
  ['ngày 25 hằng tháng', '2026-11-20', '2026-11-25'],
  ['ngày 25 hàng tháng', '2026-11-25', '2026-11-25'],
  ['trước ngày 25 hằng tháng', '2026-12-26', '2027-01-25'],
  ['trước ngày 25 hằng tháng'.normalize('NFD'), '2026-12-26', '2027-01-25'],
  ['Ngày mùng 5 mỗi tháng', '2026-11-06', '2026-12-05'],
  ['25 hằng tháng', '2026-11-20', '2026-11-25'],
  ['ngày 31 hằng tháng', '2027-02-01', '2027-02-28'],
  ['hằng tháng', '2028-02-03', '2028-02-29'],
  ['ngày 5 tháng tiếp theo', '2026-11-27', '2026-12-05'],
  ['định kỳ hằng quý', '2026-11-27', '2026-12-31'],
  ['ngày 15 của tháng cuối quý', '2026-12-16', '2027-03-15'],
  ['ngày 10 tháng đầu quý', '2026-11-27', '2027-01-10'],
  ['ngày 10 của tháng giữa quý', '2026-11-27', '2027-02-10'],
  ['ngày 20 của tháng trước tháng họp', '2026-11-27', '2026-12-20'],
  ['ngày 15 và ngày 30 hằng tháng', '2026-11-16', '2026-11-30'],
  ['ngày 15 và 30 hằng tháng', '2027-02-16', '2027-02-28'],
  ['ngày 5, 15 và 25 hằng tháng', '2026-11-26', '2026-12-05'],
  ['thứ Ba và thứ Sáu hằng tuần', '2026-11-25', '2026-11-27'],
  ['sáng thứ Bảy hoặc Chủ nhật hằng tuần', '2026-11-29', '2026-11-29'],
  ['mỗi thứ Tư', '2026-11-27', '2026-12-02'],
  ['mỗi tối trước 20 giờ', '2026-11-27', '2026-11-27'],
  ['16h30 hằng ngày', '2026-11-27', '2026-11-27'],
  ['thứ Sáu hằng tuần', '2026-11-27', '2026-11-27'],
  ['chiều thứ Năm hằng tuần', '2026-11-27', '2026-12-03'],
  ['thứ 2 hằng tuần', '2026-11-27', '2026-11-30'],
  ['hằng tuần', '2026-11-27', '2026-11-29'],
  ['trước 15/12 hằng năm', '2026-12-16', '2027-12-15'],
  ['ngày 20 tháng 6 hằng năm', '2026-11-27', '2027-06-20'],
  ['hằng năm', '2026-11-27', '2026-12-31'],
  ['6 tháng một lần', '2026-11-27', '2026-12-31'],
  ['định kỳ 6 tháng', '2027-01-01', '2027-06-30'],
  ['định kỳ 6 tháng, hằng năm', '2027-01-01', '2027-06-30'],
  ['3 tháng/lần', '2027-01-01', '2027-03-31'],
  ['ngày 20, ba tháng 1 lần', '2027-01-01', '2027-03-20'],
])('%s, from %s on, is next due on %s', (words, from, expected) => {
  expect(nextOccurrence(words, from)).toBe(expected);
});

test.each(['trong thời gian tới', '5 tháng một lần', '0 tháng/lần', 'trước ngày 25', 'ngày 45 hằng tháng', 'trước 10/13 hằng năm', ''])('%s names no next day', (words) => {
  expect(nextOccurrence(words, '2026-11-27')).toBeUndefined();
});
