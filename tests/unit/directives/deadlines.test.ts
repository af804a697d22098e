import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../../utils/directives/index.ts';

const found = (text: string): string[] => findDeadlines(text, { documentDate: '2026-12-08' }).map((deadline) => `${deadline.text} → ${deadline.date ?? '?'}, ${deadline.due ?? '?'}`);

const DEADLINES: readonly (readonly [text: string, ...deadlines: string[]])[] = [
  ['Từ nay đến hết tháng 1, các đơn vị sẽ phải hoàn thành việc kê khai', 'Từ nay đến hết tháng 1 → 2027-01, 2027-01-31'],
  ['Đề nghị các xã trực ban từ nay đến 15/12, vùng núi có mưa lớn', 'từ nay đến 15/12 → 2026-12-15, 2026-12-15'],
  ['phân công các Phó Chủ tịch phụ trách dự án, chiều thứ Năm hằng tuần đi hiện trường', 'chiều thứ Năm hằng tuần → ?, ?'],
  ['báo cáo tại giao ban tháng 1/2027', 'tại giao ban tháng 1/2027 → 2027-01, 2027-01-31'],
  ['yêu cầu hoàn thành cầu vượt trong dịp 30/4/2027', 'trong dịp 30/4/2027 → 2027-04-30, 2027-04-30'],
  ['báo cáo trước ngày 15/12/2026.', 'trước ngày 15/12/2026 → 2026-12-15, 2026-12-15'],
  ['gửi trước 30/6, đúng mẫu', 'trước 30/6 → 2027-06-30, 2027-06-30'],
  ['nộp trước ngày 20-2', 'trước ngày 20-2 → 2027-02-20, 2027-02-20'],
  ['nộp trước ngày 30.5', 'trước ngày 30.5 → 2027-05-30, 2027-05-30'],
  ['ban hành trước tháng 3/2027', 'trước tháng 3/2027 → 2027-03, 2027-02-28'],
  ['ban hành trước quý III/2027', 'trước quý III/2027 → 2027-Q3, 2027-06-30'],
  ['gia hạn đến tháng 1', 'đến tháng 1 → 2027-01, 2027-01-31'],
  ['xong chậm nhất là ngày 22 tháng 12 năm 2026;', 'chậm nhất là ngày 22 tháng 12 năm 2026 → 2026-12-22, 2026-12-22'],
  ['trình trong quý I/2027', 'trong quý I/2027 → 2027-Q1, 2027-03-31'],
  ['kiện toàn hết quý II', 'hết quý II → 2027-Q2, 2027-06-30'],
  ['kết nối trong tháng 12', 'trong tháng 12 → 2026-12, 2026-12-31'],
  ['hoàn thành trong năm 2027', 'trong năm 2027 → 2027, 2027-12-31'],
  ['gửi trước 17h ngày 18/12/2026', 'trước 17h ngày 18/12/2026 → 2026-12-18, 2026-12-18'],
  ['gửi trước 16 giờ 30 ngày 18/12', 'trước 16 giờ 30 ngày 18/12 → 2026-12-18, 2026-12-18'],
  ['lập biên bản trong vòng 15 ngày làm việc kể từ hôm nay', 'trong vòng 15 ngày làm việc kể từ hôm nay → 2026-12-29, 2026-12-29'],
  ['trình trong 20 ngày làm việc', 'trong 20 ngày làm việc → 2027-01-06, 2027-01-06'],
  ['gửi trong vòng 10 ngày kể từ ngày 20/12/2026', 'trong vòng 10 ngày kể từ ngày 20/12/2026 → 2026-12-30, 2026-12-30'],
  ['báo cáo trong vòng 05 ngày kể từ ngày nhận được Công văn này', 'trong vòng 05 ngày kể từ ngày nhận được Công văn này → ?, ?'],
  ['xong trong tuần tới', 'trong tuần tới → ?, 2026-12-20'],
  ['xong trong quý này', 'trong quý này → 2026-Q4, 2026-12-31'],
  ['trình ký trước thứ Sáu tuần sau (18/12)', 'trước thứ Sáu tuần sau (18/12) → 2026-12-18, 2026-12-18'],
  ['chậm nhất vào cuối tháng này', 'chậm nhất vào cuối tháng này → 2026-12, 2026-12-31'],
  ['có số liệu trong nửa đầu tháng 1', 'trong nửa đầu tháng 1 → 2027-01, 2027-01-15'],
  ['dọn xong trước Tết Nguyên đán', 'trước Tết Nguyên đán → 2027-02-06, 2027-02-05'],
  ['treo cờ trước ngày 28 tháng Chạp', 'trước ngày 28 tháng Chạp → 2027-02-04, 2027-02-04'],
  ['làm việc từ ngày 14 đến ngày 16/12/2026', 'từ ngày 14 đến ngày 16/12/2026 → 2026-12-16, 2026-12-16'],
  ['thông qua tại kỳ họp tháng 7', 'tại kỳ họp tháng 7 → 2027-07, 2027-07-31'],
  ['hoàn thành trong 6 tháng đầu năm 2027', 'trong 6 tháng đầu năm 2027 → ?, 2027-06-30'],
  ['hoàn thành bản thảo cuối quý I', 'cuối quý I → 2027-Q1, 2027-03-31'],
  ['dự thảo trước ngày 10/12, trình trước ngày 20/12', 'trước ngày 10/12 → 2026-12-10, 2026-12-10', 'trước ngày 20/12 → 2026-12-20, 2026-12-20'],
  ['Đối với hồ sơ đã quá hạn, giải quyết xong trước ngày 15/1', 'trước ngày 15/1 → 2027-01-15, 2027-01-15'],
  ['công bố phương án chậm nhất là hết tháng 12/2026', 'chậm nhất là hết tháng 12/2026 → 2026-12, 2026-12-31'],
  ['di dời xong trong tháng 1 và tháng 2/2027', 'trong tháng 1 và tháng 2/2027 → 2027-02, 2027-02-28'],
  ['xong trong hai ngày 15 và 16/12', 'trong hai ngày 15 và 16/12 → 2026-12-16, 2026-12-16'],
  ['lấy mẫu trong hai tháng 1 và 2', 'trong hai tháng 1 và 2 → 2027-02, 2027-02-28'],
  ['niêm yết trong 3 ngày (27 - 29/01); họp dân', 'trong 3 ngày (27 - 29/01) → 2027-01-29, 2027-01-29'],
  ['xong trước 23 tháng Chạp (30/01)', 'trước 23 tháng Chạp (30/01) → 2027-01-30, 2027-01-30'],
  ['xong trước 23 tháng Chạp (ông Táo)', 'trước 23 tháng Chạp → 2027-01-30, 2027-01-30'],
  ['gửi đại biểu trước kỳ họp 05 ngày làm việc', 'trước kỳ họp 05 ngày làm việc → ?, ?'],
  ['chuyển đơn trong 02 ngày làm việc sau buổi tiếp', 'trong 02 ngày làm việc sau buổi tiếp → ?, ?'],
  ['trình Ban Chấp hành tại hội nghị tháng 3', 'tại hội nghị tháng 3 → 2027-03, 2027-03-31'],
  ['báo cáo trước ngày 10.', 'trước ngày 10 → 2026-12-10, 2026-12-10'],
  ['báo cáo trước ngày 5, gửi Sở', 'trước ngày 5 → 2027-01-05, 2027-01-05'],
  ['làm việc từ ngày 14-16/12/2026', 'từ ngày 14-16/12/2026 → 2026-12-16, 2026-12-16'],
  ['sửa xong trước ngày khai giảng 05/9', 'trước ngày khai giảng 05/9 → 2027-09-05, 2027-09-05'],
  ['báo cáo trước cuộc họp sáng thứ Hai 14/12', 'trước cuộc họp sáng thứ Hai 14/12 → 2026-12-14, 2026-12-14'],
  ['phải gửi danh sách về Vụ đầu tháng 1', 'đầu tháng 1 → 2027-01, 2027-01-10'],
  ['quyết toán xong hết tháng 3 năm sau', 'hết tháng 3 năm sau → 2027-03, 2027-03-31'],
  ['nợ phải trả hết trong năm nay', 'trong năm nay → 2026, 2026-12-31'],
  ['ban hành trong tháng 3.2027.', 'trong tháng 3.2027 → 2027-03, 2027-03-31'],
  ['sơ kết vào năm 2028, báo cáo Bộ', 'vào năm 2028 → 2028, 2028-12-31'],
  ['Giám đốc giao Viện Quy hoạch trong 20 ngày soạn sổ tay', 'trong 20 ngày → 2026-12-28, 2026-12-28'],
  ['báo cáo chậm nhất 02 giờ sau mỗi ca và ghi sổ', 'chậm nhất 02 giờ sau mỗi ca → ?, ?'],
  ['hoàn thành trước dịp Tết Nguyên đán', 'trước dịp Tết Nguyên đán → 2027-02-06, 2027-02-05'],
  ['báo cáo trước 29 tháng Chạp', 'trước 29 tháng Chạp → 2027-02-05, 2027-02-05'],
  ['gửi trước 17 giờ cùng ngày', 'trước 17 giờ cùng ngày → 2026-12-08, 2026-12-08'],
  ['báo về Sở trong vòng 02 giờ', 'trong vòng 02 giờ → ?, ?'],
  ['ban hành trong tuần thứ hai của tháng 1', 'trong tuần thứ hai của tháng 1 → 2027-01, 2027-01-14'],
  ['ban hành trong tuần 3 tháng 1', 'trong tuần 3 tháng 1 → 2027-01, 2027-01-21'],
  ['nghiệm thu trong tuần cuối tháng 1', 'trong tuần cuối tháng 1 → 2027-01, 2027-01-31'],
  ['sửa xong trong tháng 12 này', 'trong tháng 12 này → 2026-12, 2026-12-31'],
  ['bàn giao trước 17 giờ ngày thứ Hai, 14/12', 'trước 17 giờ ngày thứ Hai, 14/12 → 2026-12-14, 2026-12-14'],
  ['báo cáo ngay chiều nay', 'chiều nay → 2026-12-08, 2026-12-08'],
  ['kiểm tra hệ thống lọc nước, xong ngay sáng mai', 'sáng mai → 2026-12-09, 2026-12-09'],
  ['hạn chót nộp hồ sơ là 30/12', '30/12 → 2026-12-30, 2026-12-30'],
  ['trình Sở ngày 15/01, trình UBND tỉnh ngày 30/01', 'ngày 15/01 → 2027-01-15, 2027-01-15', 'ngày 30/01 → 2027-01-30, 2027-01-30'],
  ['Ngày 02/9 năm sau phải thông xe', 'Ngày 02/9 năm sau → 2027-09-02, 2027-09-02'],
  ['gửi văn bản trước hạn ít nhất 5 ngày làm việc', 'trước hạn ít nhất 5 ngày làm việc → ?, ?'],
  ['xin lỗi dân chậm nhất 01 ngày trước khi hết hạn', 'chậm nhất 01 ngày trước khi hết hạn → ?, ?'],
  ['chấm dứt trước cuối tháng 12', 'trước cuối tháng 12 → 2026-12, 2026-12-31'],
  ['nộp trước giờ làm việc ngày 10/12', 'trước giờ làm việc ngày 10/12 → 2026-12-10, 2026-12-10'],
  ['xây xong trong tháng 1-2/2027', 'trong tháng 1-2/2027 → 2027-02, 2027-02-28'],
  ['trực gác 24/24 giờ từ ngày 10/12 đến hết ngày 30/12', 'từ ngày 10/12 đến hết ngày 30/12 → 2026-12-30, 2026-12-30'],
  ['số hóa xong sổ cũ trước ngày 15/10', 'trước ngày 15/10 → 2027-10-15, 2027-10-15'],
  ['gửi trong vòng 15 ngày kể từ ngày lập biên bản này', 'trong vòng 15 ngày kể từ ngày lập biên bản này → 2026-12-23, 2026-12-23'],
  ['hoàn thành trước khi kết thúc nhiệm kỳ 2025-2030', 'trước khi kết thúc nhiệm kỳ 2025-2030 → 2030, 2030-12-31'],
  ['giao cho phòng kinh tế, thời hạn 31/12/2026', '31/12/2026 → 2026-12-31, 2026-12-31'],
  ['cắt 30% chi tiếp khách từ nay đến hết năm; ai vượt thì trừ lương', 'từ nay đến hết năm → 2026, 2026-12-31'],
  ['Yêu cầu nhà thầu cam kết lắp xong trước 20/12', 'trước 20/12 → 2026-12-20, 2026-12-20'],
  ['Đầu tuần sau trình phương án', 'Đầu tuần sau → ?, 2026-12-20'],
  ['sửa xong sổ sách; ngày 20/12 nộp phòng kế toán', 'ngày 20/12 → 2026-12-20, 2026-12-20'],
  ['Mỗi thứ Sáu gửi số liệu', 'Mỗi thứ Sáu → ?, ?'],
  ['Trong 10 ngày phải có phương án', 'Trong 10 ngày → 2026-12-18, 2026-12-18'],
  ['dọn xong trong buổi sáng ngày 15/12', 'trong buổi sáng ngày 15/12 → 2026-12-15, 2026-12-15'],
  ['Trước ngày 15/12, Phòng Tổng hợp gửi dự thảo', 'Trước ngày 15/12 → 2026-12-15, 2026-12-15'],
];

const NONE: readonly string[] = [
  'đáp ứng nhu cầu đi lại của người dân trong dịp Tết Dương lịch',
  'Bí thư nhấn mạnh một số công việc trọng tâm cần tổ chức thực hiện trong tháng 1 năm 2027',
  'Dự án nào đến hết tháng 1 giải ngân dưới 40% sẽ bị điều chuyển vốn',
  'không chỉ trong năm nay mà còn trong những năm tới',
  'xin cấp lại chứng nhận VietGAP hết hạn ngày 18/1',
  'Đợt chính từ 15/1 đến 31/1/2027',
  'Chỉ tiêu: đến 30/1/2027 có 98% trẻ em được cấp thẻ',
  'bố trí vốn cho các dự án đã hoàn thành, đưa vào sử dụng trước ngày 31/12/2026',
  'Trong 5 tháng, sản lượng điện tăng 9,8%',
  'hạn chế tiếp xúc với người khác trong vòng 5 ngày',
  'khu vực nguy hiểm của bão trong 24 giờ tới được xác định',
  'Theo đó, trong quý I, tập thể lãnh đạo dự kiến xem xét 23 nội dung',
  'nêu rõ trong buổi họp báo thường kỳ tháng 1/2027',
  'nền đường có thể xong vào cuối tháng 2/2027',
  'kiện toàn chức danh nhiệm kỳ 2026-2031',
  'Đợt cao điểm diễn ra trong 2 tháng, từ ngày 15/12 đến ngày 15/2',
  'hội chợ mở cửa từ 20/12 đến 24/12/2026',
  'Chương trình bình ổn giá được thực hiện từ ngày 17/12/2026 đến ngày 03/3/2027',
  'Thời gian tổ chức khám sức khỏe (từ ngày 12/12 đến 18/12) tại trạm y tế',
  'Tỉnh sẽ bàn giao mặt bằng sạch của toàn bộ dự án cho nhà đầu tư trong tháng 1/2027',
  'Ban dự kiến thông qua 12 nội dung, trong đó có quy hoạch chung, trong tháng 1',
  'Dự án nhà máy nước dự kiến khởi công quý II/2027',
  'Từ nay đến cuối năm 2027, Sở Ngoại vụ sẽ mở thêm hai lớp',
  'Từ nay đến ngày 12/12 khu vực thượng nguồn có mưa 180 mm',
  'Trong 12 giờ tới, khu vực phía Đông tiếp tục có mưa to',
  'tập trung thực hiện các nhiệm vụ trong tháng 1',
  'tặng hoa đoàn viên sinh trong tháng 12',
  'đặt quyết tâm hoàn thành nhiệm vụ nửa cuối năm 2027',
  'triển khai Đề án tái cơ cấu đến năm 2030, định hướng đến năm 2035',
  'kiến nghị của cử tri tại kỳ họp thứ 7',
  'văn bản về phiên họp thường kỳ hằng tháng vừa được gửi các sở',
  'Cũng trong chiều 14/12, Bí thư kiểm tra tuyến đê',
  'phiên họp sẽ được bố trí từ ngày 1 đến ngày 3 hằng tháng',
  'bão sẽ đổ bộ trong đêm 13/12',
  'trạm bơm chạy từ 6h đến 18h hằng ngày',
  'lễ hội kéo dài trong 3 ngày',
  'Tiếp thu chỉ đạo của Bộ trưởng, giám đốc khẳng định sẽ bố trí lại ngay trong tuần tới',
  'Trong ngày 15/12, đoàn công tác khảo sát tuyến kè',
  'Trong tháng 12, giá thịt lợn tăng mạnh',
  'Trước đó, trong tháng 12, Thủ tướng yêu cầu rà soát',
  'Bão đến chiều 18/12 sẽ vào vùng biển Hải Tân',
  'Từ nay đến hết tháng 12, dự báo có ba đợt rét',
  'Theo tiến độ hợp đồng, công trình hoàn thành trước 30/12/2026',
  'số hóa hồ sơ giai đoạn 2021-2025',
  'nhiệm vụ trọng tâm năm 2027',
  'theo Công văn số 12-CV/VP ngày 5/6/2026',
  'tính đến ngày 30/11, còn 174 hồ sơ',
  'Đến hết tháng 11/2026, các xã đã nộp đủ',
  'Trong quý III/2026, Văn phòng đã xử lý 900 hồ sơ',
  'nộp trước ngày 5/12/2026 theo kế hoạch',
  'cơn bão còn kéo dài đến hết ngày 12/12',
  'kiểm soát chi không quá 01 ngày làm việc',
  'trong 9 ngày nghỉ không xảy ra cháy nổ',
  'đơn vị nào giải ngân dưới 80% đến hết ngày 31/12/2026 thì bị xem xét',
  'đợt mặn xuất hiện từ ngày 14 đến ngày 16/12/2026',
  'Dự báo đợt rét mạnh nhất từ ngày 14 đến ngày 16/12/2026',
  'tổng đài nhận 61 cuộc trong hai ngày.',
  'xe phải xuất phát được trong vòng 10 phút từ khi có lệnh',
  'họp ngày 10, gặp mặt ngày 11.',
  'quét dọn hằng ngày',
  'Đến 7 giờ sáng nay, 1.624/1.690 tàu cá đã vào nơi tránh trú',
  'Xã ước đến cuối năm 2027 tỷ lệ hộ nghèo giảm còn dưới 3%',
  'Hoàn thành 3/5 đề án được giao',
  'sức mua cuối năm có thể tăng 12-15%',
  'ông báo cáo, đến hết tháng 12, huyện đã đón 1,2 triệu lượt khách',
  'đánh giá tình hình thực hiện trong 6 tháng đầu năm 2027',
  'Chiến lược chuyển đổi số đến năm 2030',
  'hội nghị ngày 8/12/2026 tại Hải Tân',
  'nộp trước ngày 31/02/2027',
  'có 15/12 xã hoàn thành',
  'Lộ trình đến năm 2030 giảm 5% biên chế',
  'CHƯƠNG TRÌNH TRỌNG TÂM QUÝ I/2027 CỦA SỞ NỘI VỤ',
  'Dự kiến hoàn thành vào cuối năm 2027',
  'Máy đã lắp đặt xong đầu tháng 11',
  'Hết ngày 20/12, đơn vị nào chưa giải ngân thì điều chuyển vốn',
  'Đến ngày 20/12 mà chưa xong thì giám đốc giải trình',
  'Hồ sơ được giải quyết trong 3 ngày làm việc',
  'Trước ngày 10/10, sở đã gửi báo cáo',
  'Trưởng thôn về họp dân ngay tối nay',
  'dự án cầu Bến Mây (hoàn thành tháng 9/2027, 900 tỷ đồng) chậm 3%',
  'trình bày phương án phát triển đến năm 2035',
  'đặt mục tiêu doanh thu 900 tỷ đồng trong năm 2027',
  'trình kỳ họp chuyên đề của HĐND tỉnh vào giữa tháng 3',
  'trữ lương thực ít nhất trong 07 ngày.',
  'Đến cuối năm 2027 giảm 47 hộ nghèo',
  'Phòng Vật tư cam kết máy nén sửa xong trong tuần',
  'Giám đốc Sở khẳng định sẽ bố trí lại bác sĩ ngay trong tuần tới',
  'cam kết đến giữa năm sau không còn điểm đen',
  'Phòng Thị trường dự báo giá than còn giảm trong quý I',
  'thôn nào đạt 100% trước 15/12 được thưởng',
  'trao thẻ và giao thẻ tận tay người dân trong vòng 05 ngày làm việc kể từ khi nộp tiền',
  'Thông báo này niêm yết tại nhà văn hóa đến 31/12/2026',
  'báo cáo phương án phát triển đến năm 2035, tầm nhìn đến năm 2050',
  'UBND xã sẽ đánh giá kế hoạch tại phiên họp tháng 3',
];

describe('findDeadlines', () => {
  test.each(DEADLINES)('%s', (text, ...deadlines) => {
    expect(found(text)).toEqual(deadlines);
  });

  test.each(NONE)('none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['gửi trước 17h ngày 18/12', { due: '2026-12-18', time: '17:00' }],
    ['nộp trước 5 giờ chiều 18/12', { due: '2026-12-18', time: '17:00' }],
    ['di dời xong trước 18 giờ hôm nay', { due: '2026-12-08', time: '18:00' }],
    ['báo cáo trước 16h30 hằng ngày', { recurrence: 'hằng ngày', time: '16:30' }],
    ['báo cáo trước ngày 25 hàng tháng', { recurrence: 'ngày 25 hàng tháng' }],
    ['đối thoại với doanh nghiệp vào tuần thứ hai hằng tháng', { recurrence: 'tuần thứ hai hằng tháng' }],
    ['tiếp công dân ngày 10 hằng tháng', { recurrence: 'ngày 10 hằng tháng' }],
    ['nhật ký gửi về phòng cuối mỗi ngày', { recurrence: 'cuối mỗi ngày' }],
    ['báo cáo vào thứ Sáu tuần cuối của tháng', { recurrence: 'thứ Sáu tuần cuối của tháng' }],
    ['báo cáo vào ngày làm việc cuối cùng hằng tháng', { recurrence: 'ngày làm việc cuối cùng hằng tháng' }],
    ['chậm nhất là 9 giờ sáng hằng ngày báo vị trí', { recurrence: 'hằng ngày', time: '09:00' }],
    ['báo cáo tiến độ 15h thứ Năm hàng tuần', { recurrence: 'thứ Năm hàng tuần', time: '15:00' }],
    ['công khai thu chi mỗi tháng một lần vào ngày 05', { recurrence: 'ngày 05' }],
    ['họp vào thứ Tư tuần thứ hai hàng tháng', { recurrence: 'thứ Tư tuần thứ hai hàng tháng' }],
    ['tổng hợp báo cáo định kỳ hằng quý', { recurrence: 'định kỳ hằng quý' }],
  ])('%s: its hour, its cycle', (text, meaning) => {
    const deadlines = findDeadlines(text, { documentDate: '2026-12-08' });
    expect(deadlines.map(({ due, time, recurrence }) => ({ due, time, recurrence }))).toEqual([{ due: undefined, time: undefined, recurrence: undefined, ...meaning }]);
  });

  test('days off that the office adds are no working days', () => {
    expect(findDeadlines('trong 3 ngày làm việc', { documentDate: '2026-12-08', holidays: ['2026-12-10'] })).toMatchObject([{ due: '2026-12-14' }]);
  });

  test('finds in decomposed text, at the offsets of that text', () => {
    const text = 'Báo cáo  trước ngày 15/12/2026.'.normalize('NFD');
    expect(findDeadlines(text)).toMatchObject([{ text: 'trước ngày 15/12/2026'.normalize('NFD'), date: '2026-12-15' }]);
  });

  test('its text is the text at its offsets, whatever the text', () => {
    const pieces = fc.constantFrom('trước ', 'ngày ', '15/12', '/2026', ' đến ', 'tháng ', '12', 'quý I', 'đã ', '\u0301', '\u200b', '\n', 'trong vòng 3 ngày', '31.02', ' ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const deadline of findDeadlines(text, { documentDate: '2026-12-08' })) {
          expect(text.slice(deadline.start, deadline.end)).toBe(deadline.text);
          expect(deadline.start).toBeGreaterThanOrEqual(last);
          last = deadline.end;
        }
      }),
    );
  });
});
