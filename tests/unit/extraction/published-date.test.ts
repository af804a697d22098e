import { describe, expect, it } from 'vitest';
import { dayOfReport, isDateLine, machineDate, writtenDate } from '../../../utils/extraction/published-date.ts';

describe('dates in markup', () => {
  it.each([
    ['2026-12-08T16:40:00+07:00', '2026-12-08T16:40:00+07:00'],
    ['2026-12-08T16:40+0700', '2026-12-08T16:40:00+07:00'],
    ['2026-12-08T09:40:00.000Z', '2026-12-08T09:40:00Z'],
    ['2026-12-08 16:40:00', '2026-12-08'],
    ['2026-12-08', '2026-12-08'],
    ['08/12/2026', '2026-12-08'],
    ['2026-13-08', undefined],
    ['2026-02-30T00:00:00Z', undefined],
    ['hôm qua', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (written, date) => {
    expect(machineDate(written)).toBe(date);
  });
});

describe('dates as portals print them', () => {
  it.each([
    ['Thứ Ba, 08/12/2026 · 16:40', '2026-12-08'],
    ['08/12/2026 16:40 GMT+7', '2026-12-08T16:40:00+07:00'],
    ['16:40 | 08-12-2026 (GMT+7)', '2026-12-08T16:40:00+07:00'],
    ['Cập nhật: 23/11/2026 10:05:00 AM', '2026-11-23'],
    ['08.12.2026 4:40 PM UTC+07:00', '2026-12-08T16:40:00+07:00'],
    ['08.12.2026 12:05 AM UTC+07:00', '2026-12-08T00:05:00+07:00'],
    ['Thứ 3, ngày 8 tháng 12 năm 2026', '2026-12-08'],
    ['Ngày đăng: 8/12/2026 - 16h40', '2026-12-08'],
    ['Chủ nhật, 13/12/2026', '2026-12-13'],
  ])('%s', (line, date) => {
    expect(isDateLine(line)).toBe(true);
    expect(writtenDate(line)).toBe(date);
  });

  it.each([
    'Sáng 23/11, Văn phòng Tỉnh ủy tổ chức giao ban.',
    'Lâm Hải, ngày 02 tháng 12 năm 2026',
    'Số liệu cập nhật đến 16 giờ 00 ngày 07/12/2026. Đầu mối tổng hợp: Phòng Tổng hợp.',
    'Hạn nộp: 15/12/2026',
    'Quyết định 12/2026',
    '1.204 lượt xem',
  ])('not a line of a date: %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

describe('the day with which a report opens', () => {
  it.each([
    ['Chiều 8/12, tại trụ sở Sở họp.', 'Báo cáo trước ngày 15/12/2026.', '2026-12-08'],
    ['Sáng nay (8/12), Sở họp.', 'Công bố 07/12/2026', '2026-12-08'],
    ['Ngày 30/12, Sở họp.', 'Báo cáo trước ngày 15/01/2027', '2026-12-30'],
    ['(Lâm Hải) - Tối 8/12/2026, Sở họp.', '', '2026-12-08'],
    ['Chiều 8/12, Sở họp.', 'Tổng kết năm 2026, nhiệm vụ năm 2026 và năm 2027', '2026-12-08'],
    ['Chiều 8/12, Sở họp.', 'Không có năm nào', undefined],
    ['Sở họp chiều 8/12 tại trụ sở.', 'năm 2026', undefined],
    ['Chiều 31/2, Sở họp.', 'năm 2026', undefined],
  ])('%s with %s', (lead, page, date) => {
    expect(dayOfReport(lead, page)).toBe(date);
  });
});
