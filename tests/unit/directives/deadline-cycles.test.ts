import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../../utils/directives/index.ts';

const found = (text: string): string[] => findDeadlines(text, { documentDate: '2026-10-14' }).map(({ text: words, recurrence, time }) => [words, recurrence, ...(time === undefined ? [] : [time])].join(' → '));

describe('a deadline that comes again', () => {
  test.each<[text: string, ...deadlines: string[]]>([
    ['Kíp trực báo mực nước về Ban Chỉ huy mỗi sáng trước 7 giờ.', 'mỗi sáng trước 7 giờ → mỗi sáng trước 7 giờ → 07:00'],
    ['Mỗi chiều trước 4h30, các chốt gửi số liệu về Văn phòng.', 'Mỗi chiều trước 4h30 → Mỗi chiều trước 4h30 → 16:30'],
    ['Các tổ báo cáo về Trung tâm trước 17 giờ mỗi ngày.', 'trước 17 giờ mỗi ngày → mỗi ngày → 17:00'],
    ['Yêu cầu các tổ dân phố dọn kênh vào sáng thứ Bảy hoặc Chủ nhật hằng tuần.', 'vào sáng thứ Bảy hoặc Chủ nhật hằng tuần → sáng thứ Bảy hoặc Chủ nhật hằng tuần'],
    ['Các xã báo cáo thứ Ba, thứ Sáu hằng tuần.', 'thứ Ba, thứ Sáu hằng tuần → thứ Ba, thứ Sáu hằng tuần'],
    ['Tổ giúp việc theo dõi, đôn đốc; mỗi thứ Tư báo cáo Phó Chủ tịch phụ trách.', 'mỗi thứ Tư → mỗi thứ Tư'],
    ['Định kỳ chiều thứ Tư hằng tuần, các khoa gửi số liệu.', 'chiều thứ Tư hằng tuần → chiều thứ Tư hằng tuần'],
    ['Định kỳ ngày 15 và ngày 30 hằng tháng, các xã báo cáo tiến độ.', 'ngày 15 và ngày 30 hằng tháng → ngày 15 và ngày 30 hằng tháng'],
    ['Gửi báo cáo trước ngày 15 và 30 hằng tháng.', 'trước ngày 15 và 30 hằng tháng → ngày 15 và 30 hằng tháng'],
    ['Tổng hợp báo cáo định kỳ hằng quý.', 'định kỳ hằng quý → định kỳ hằng quý'],
    ['Định kỳ hằng tháng tổng hợp tình hình, gửi Sở Tài chính trước ngày 20 hằng tháng.', 'trước ngày 20 hằng tháng → ngày 20 hằng tháng'],
    ['Văn phòng đôn đốc, nhắc các phòng những việc quá hạn; hằng quý công bố danh sách các phòng chậm.', 'hằng quý → hằng quý'],
    ['Các phòng gửi kế hoạch chậm nhất ngày 20 của tháng trước.', 'chậm nhất ngày 20 của tháng trước → ngày 20 của tháng trước'],
    ['Đề án phải gửi trước ngày 20 của tháng liền trước tháng họp.', 'trước ngày 20 của tháng liền trước tháng họp → ngày 20 của tháng liền trước tháng họp'],
    ['Trước ngày 10 của tháng giữa quý, các tổ báo cáo kết quả.', 'Trước ngày 10 của tháng giữa quý → ngày 10 của tháng giữa quý'],
    ['Báo cáo quý gửi trước ngày 05 của tháng đầu quý sau.', 'trước ngày 05 của tháng đầu quý sau → ngày 05 của tháng đầu quý sau'],
  ])('%s', (text, ...deadlines) => {
    expect(found(text)).toEqual(deadlines);
  });

  test.each(['Mỗi chiều trước 4 giờ, chị Lài đã bán hết mẻ bún.', 'Ngày 20 tháng trước, xã đã nộp báo cáo.', 'Chợ phiên Mường Khum họp vào thứ Bảy, Chủ nhật hằng tuần.', 'Mỗi thứ Tư, chợ huyện lại họp.', 'Đưa nội dung phòng cháy vào chương trình sinh hoạt chi bộ định kỳ, sinh hoạt chuyên đề hằng quý.', 'Thư viện mở cửa từ 8h đến 17h hằng ngày.'])('is none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
