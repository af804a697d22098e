import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../../utils/directives/index.ts';

const found = (text: string): string[] => findDeadlines(text, { documentDate: '2026-10-14' }).map(({ text: words, date, due }) => (due === undefined ? words : `${words} → ${date ?? '?'}, ${due}`));

describe('a deadline of which only the occasion is told', () => {
  test.each<[text: string, ...deadlines: string[]]>([
    ['Giao Văn phòng HĐND tỉnh Lam Khê hoàn thiện hồ sơ thẩm tra, gửi đại biểu trước kỳ họp thứ 12.', 'trước kỳ họp thứ 12'],
    ['Bà Hạnh đề nghị Phòng Nội vụ chốt danh sách trước phiên họp tới.', 'trước phiên họp tới'],
    ['Chủ tịch UBND xã yêu cầu kế toán trả lời bằng văn bản trước buổi làm việc sau.', 'trước buổi làm việc sau'],
    ['Các tồn tại ở nhà thi đấu phải xử lý xong trước Đại hội Thể dục thể thao tỉnh.', 'trước Đại hội Thể dục thể thao tỉnh'],
    ['Yêu cầu các trường sơn sửa phòng học xong trước ngày khai giảng.', 'trước ngày khai giảng'],
    ['Sở Giao thông vận tải phải sửa xong mặt đường trước lễ khánh thành.', 'trước lễ khánh thành'],
    ['Trước kỳ họp thứ 12, các ban phải thẩm tra xong dự thảo.', 'Trước kỳ họp thứ 12'],
    ['Sở Nội vụ hoàn thành đề án trước khi kết thúc học kỳ I.', 'trước khi kết thúc học kỳ I'],
    ['Trưởng phòng phải báo cáo trước cuộc họp tới.', 'trước cuộc họp tới'],
    ['Kiểm tra xong, đoàn gửi ảnh về nhóm ngay trong ngày kiểm tra.', 'trong ngày kiểm tra'],
    ['Biên bản phải ký ngay trong buổi họp.', 'trong buổi họp'],
    ['Giao UBND huyện báo cáo HĐND huyện tại kỳ họp gần nhất.', 'tại kỳ họp gần nhất'],
    ['Yêu cầu Sở Tư pháp thẩm định kỹ để UBND tỉnh trình HĐND tỉnh tại kỳ họp thứ 5.', 'tại kỳ họp thứ 5'],
    ['Chỉ đạo Công an tỉnh báo cáo kết quả thanh tra tại Kỳ họp thứ Sáu, HĐND tỉnh.', 'tại Kỳ họp thứ Sáu'],
  ])('%s', (text, ...deadlines) => {
    expect(found(text)).toEqual(deadlines);
  });

  test.each<[text: string, ...deadlines: string[]]>([
    ['Tài liệu phải gửi đến đại biểu chậm nhất 10 ngày trước ngày khai mạc kỳ họp.', 'chậm nhất 10 ngày trước ngày khai mạc kỳ họp'],
    ['Cơ quan trình gửi hồ sơ ít nhất 05 ngày làm việc trước phiên họp.', 'ít nhất 05 ngày làm việc trước phiên họp'],
    ['Gửi tài liệu cho đại biểu 05 ngày trước kỳ họp.', '05 ngày trước kỳ họp'],
    ['Gửi giấy mời trước 02 ngày so với ngày họp.', 'trước 02 ngày'],
    ['Văn phòng gửi tài liệu cho thành viên trước cuộc họp ít nhất 3 ngày.', 'trước cuộc họp ít nhất 3 ngày'],
    ['Báo cáo 6 tháng trước ngày 15/11.', 'trước ngày 15/11 → 2026-11-15, 2026-11-15'],
  ])('is counted back from it: %s', (text, ...deadlines) => {
    expect(found(text)).toEqual(deadlines);
  });

  test.each<[text: string, ...deadlines: string[]]>([
    ['Gửi báo cáo thẩm tra trước hội nghị giao ban tuần sau.', 'trước hội nghị giao ban tuần sau → ?, 2026-10-25'],
    ['Kê lại bàn ghế, trước giờ học sáng thứ Hai 19/10 phải xong.', 'trước giờ học sáng thứ Hai 19/10 → 2026-10-19, 2026-10-19'],
    ['Sửa xong hội trường trước đại hội chi bộ ngày 20/11.', 'trước đại hội chi bộ ngày 20/11 → 2026-11-20, 2026-11-20'],
  ])('has its day where that is told: %s', (text, ...deadlines) => {
    expect(found(text)).toEqual(deadlines);
  });

  test.each([
    'Trước kỳ họp, cử tri đã gửi 32 kiến nghị.',
    'Trước phiên họp, đoàn dâng hương tại đài tưởng niệm.',
    'Thủ trưởng đơn vị phải chịu trách nhiệm trước hội nghị về số liệu của phòng mình.',
    'Đại biểu phát biểu trước hội nghị nêu ba nhóm khó khăn.',
    'Ông Tấn hứa sửa xong đường trước lễ khánh thành.',
    'Báo cáo sẽ được gửi đại biểu trước kỳ họp.',
    'Ba ngày trước hội nghị, ông Tâm còn đi kiểm tra cống Bà Lựu.',
    'Nhà thầu thông xe trước 3 tháng so với kế hoạch.',
    'Việc này đã được giải thích ngay trong buổi đối thoại.',
    'Cán bộ phải đọc kỹ hồ sơ trước khi ký.',
  ])('is none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a number of days', () => {
  test.each<[text: string, ...deadlines: string[]]>([
    ['Đợt ra quân kéo dài đến 30/11, các xã báo cáo huyện trong 5 ngày sau đó.', 'trong 5 ngày sau đó → 2026-12-05, 2026-12-05'],
    ['Các xã báo cáo huyện trong 5 ngày sau đó.', 'trong 5 ngày sau đó'],
    ['Công ty phải trả lời trong 07 ngày làm việc kể từ ngày đơn, thư được tiếp nhận.', 'trong 07 ngày làm việc kể từ ngày đơn, thư được tiếp nhận'],
    ['Công ty phải trả lời trong 07 ngày kể từ ngày 20/10, không được lấy cớ thiếu người.', 'trong 07 ngày kể từ ngày 20/10 → 2026-10-27, 2026-10-27'],
  ])('is counted from what stands before it or behind: %s', (text, ...deadlines) => {
    expect(found(text)).toEqual(deadlines);
  });
});
