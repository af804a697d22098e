import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../../utils/directives/index.ts';

const found = (text: string, documentDate = '2026-10-14'): string[] =>
  findDeadlines(text, { documentDate }).map(({ text: words, date, due, time }) => `${words} → ${[date ?? '?', due ?? '?', ...(time === undefined ? [] : [time])].join(', ')}`);

describe('a deadline at', () => {
  test.each<[what: string, text: string, ...deadlines: string[]]>([
    ['an hour of the same day', 'Yêu cầu các xã báo cáo trước 16h30.', 'trước 16h30 → 2026-10-14, 2026-10-14, 16:30'],
    ['an hour in words', 'Yêu cầu di dời xong dân vùng trũng trước 18 giờ.', 'trước 18 giờ → 2026-10-14, 2026-10-14, 18:00'],
    ['the day after tomorrow', 'Muộn nhất ngày kia phải có báo cáo.', 'Muộn nhất ngày kia → 2026-10-16, 2026-10-16'],
    ['a day of the next month', 'Nộp trước ngày mùng 5 tháng tới.', 'trước ngày mùng 5 tháng tới → 2026-11-05, 2026-11-05'],
    ['a day of the month behind', 'Báo cáo trước ngày 10 của tháng sau.', 'trước ngày 10 của tháng sau → 2026-11-10, 2026-11-10'],
    ['a day that is said to come', 'Gửi trước ngày 5 tháng 11 tới.', 'trước ngày 5 tháng 11 tới → 2026-11-05, 2026-11-05'],
    ['the last day of a month', 'Hoàn thành chậm nhất vào ngày cuối cùng của tháng 11.', 'chậm nhất vào ngày cuối cùng của tháng 11 → 2026-11, 2026-11-30'],
    ['the middle of a month', 'Hoàn thành chậm nhất giữa tháng 11.', 'chậm nhất giữa tháng 11 → 2026-11, 2026-11-15'],
    ['the first months of a year', 'Hoàn thành trong 9 tháng đầu năm 2027.', 'trong 9 tháng đầu năm 2027 → ?, 2027-09-30'],
    ['the last months of a year', 'Giải ngân hết trong những tháng cuối năm.', 'trong những tháng cuối năm → ?, 2026-12-31'],
    ['half a month', 'Bổ sung hồ sơ trong vòng nửa tháng.', 'trong vòng nửa tháng → 2026-10-29, 2026-10-29'],
    ['a week of the year', 'Xong trong tuần 43.', 'trong tuần 43 → 2026-10, 2026-10-25'],
    ['a week of the next year', 'Hoàn thành trong tuần 12.', 'trong tuần 12 → 2027-03, 2027-03-28'],
    ['the end of a school year', 'Hoàn thành trong năm học 2026-2027.', 'trong năm học 2026-2027 → ?, 2027-05-31'],
    ['the end of its first half', 'Hoàn thành trong học kỳ I năm học 2026-2027.', 'trong học kỳ I năm học 2026-2027 → ?, 2027-01-18'],
    ['a deadline in English', 'Nộp bản thảo, deadline 25/10.', '25/10 → 2026-10-25, 2026-10-25'],
    ['the eve of the National Day', 'Hoàn thành cầu vượt trước Quốc khánh.', 'trước Quốc khánh → 2027-09-02, 2027-09-01'],
    ['the eve of the National Day with its day', 'Chi trả xong trước ngày Quốc khánh 02/9/2027.', 'trước ngày Quốc khánh 02/9/2027 → 2027-09-02, 2027-09-01'],
    ['the eve of Giỗ Tổ', 'Trồng xong hàng cây trước Giỗ Tổ Hùng Vương.', 'trước Giỗ Tổ Hùng Vương → 2027-04-16, 2027-04-15'],
    ['its day in the lunar calendar', 'Hoàn thành trước mùng 10 tháng 3 âm lịch.', 'trước mùng 10 tháng 3 âm lịch → 2027-04-16, 2027-04-15'],
    ['the day of the kitchen gods', 'Chi trả trước ngày ông Công ông Táo.', 'trước ngày ông Công ông Táo → 2027-01-30, 2027-01-30'],
    ['the full moon of the last month', 'Trước rằm tháng Chạp phải chi trả xong.', 'Trước rằm tháng Chạp → 2027-01-22, 2027-01-22'],
    ['the full moon of the eighth', 'Phát quà xong trước rằm tháng Tám.', 'trước rằm tháng Tám → 2027-09-15, 2027-09-14'],
    ['the eve of a year that it is not to go on into', 'Các sở tháo gỡ dứt điểm, không để kéo dài sang năm 2027.', 'không để kéo dài sang năm 2027 → 2027, 2026-12-31'],
    ['a night, for who must', 'Trong đêm nay phải hàn khẩu xong đoạn đê qua thôn Hạ.', 'Trong đêm nay → 2026-10-14, 2026-10-14'],
  ])('%s: %s', (_, text, ...deadlines) => {
    expect(found(text)).toEqual(deadlines);
  });

  test.each([
    'Bảo vệ phải có mặt tại cổng trước 6h45.',
    'Mất nước nửa tháng, dân đi xin từng can.',
    'Kết quả 9 tháng đầu năm 2026 đạt khá.',
    'Trước Tết, giá thịt lợn tăng nhẹ.',
    'Theo kế hoạch, cầu Bến Đá trên đường tránh thị trấn hoàn thành trước 30/11.',
    'Ông giữ chức Giám đốc Sở Tài chính đến tháng 12/2026.',
    'Một ngày kia làng lại có điện.',
  ])('is none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
