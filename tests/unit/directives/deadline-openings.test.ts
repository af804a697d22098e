import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../../utils/directives/index.ts';

const found = (text: string, documentDate = '2026-10-14'): string[] => findDeadlines(text, { documentDate }).map((deadline) => deadline.text);

describe('a time that opens an order', () => {
  test.each([
    ['Chiều nay Phòng Kinh tế cho người xuống ngay, không chờ văn bản.', 'Chiều nay'],
    ['“Sáng mai anh Phú cho tôi danh sách các hộ chưa nhận tiền.', 'Sáng mai'],
    ['“Đúng 20/11 tôi phải thấy biên bản nghiệm thu của từng gói thầu.', '20/11'],
    ['“Anh Lâm, sáng 20/10 anh cho tôi số hộ đã ký cam kết.', 'sáng 20/10'],
    ['Ngay tuần tới Phòng Giáo dục phải nhập xong dữ liệu của năm học.', 'tuần tới'],
    ['“Tôi chốt với các đồng chí là 30/10 phải bàn giao mặt bằng”, ông nói.', '30/10'],
    ['Ngày mai các xã báo cáo số hộ phải di dời khỏi bãi sông.', 'Ngày mai'],
    ['Tuần sau các đơn vị nộp phương án cho Văn phòng tổng hợp.', 'Tuần sau'],
    ['Ông Tám nói như đinh đóng cột, yêu cầu tối nay phải thông đường.', 'tối nay'],
    ['“Việc này giao Công an huyện xác minh, năm ngày nữa báo cáo tôi.', 'năm ngày nữa'],
    ['Một tuần nữa nộp lại phương án cho tôi xem trước khi họp.', 'Một tuần nữa'],
    ['Giao Thanh tra tỉnh theo dõi, sau 3 tháng kiểm tra lại kết quả khắc phục.', 'sau 3 tháng'],
  ])('%s', (text, deadline) => {
    expect(found(text)).toEqual([deadline]);
  });

  test.each([
    'Chiều nay, Chủ tịch UBND tỉnh tiếp đoàn doanh nghiệp Nhật Bản.',
    'Sáng nay Phòng Kinh tế tổ chức tập huấn cho nông dân ba xã vùng cao.',
    'Sáng nay tôi cho anh em nghỉ ngay, mai làm tiếp phần còn lại.',
    'Ngày mai bà con phải đi họp từ sớm vì đường xa và trơn.',
    'Sáng 14/10 các xã báo cáo đã di dời 120 hộ khỏi bãi sông.',
    'Tháng sau các trường phải đón thêm 300 học sinh từ nơi khác đến.',
    'Ba tháng nữa dự án mới giải phóng xong mặt bằng ở đoạn cuối.',
    'Sau 3 tháng triển khai, mô hình đã thu hút 40 hộ tham gia.',
    'Yêu cầu làm rõ, sau 6 tháng kiểm tra lại cho thấy 12 vi phạm chưa sửa.',
  ])('is told in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('is far ahead, or of a document of no known day', () => {
    const order = 'Đúng 20/11 tôi phải thấy biên bản nghiệm thu của từng gói thầu.';
    expect(found(order, '2026-01-14')).toEqual([]);
    expect(findDeadlines(order)).toEqual([]);
  });
});
