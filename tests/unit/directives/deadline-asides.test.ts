import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../../utils/directives/index.ts';

const found = (text: string): string[] => findDeadlines(text, { documentDate: '2026-10-14' }).map((deadline) => deadline.text);

const ASIDES: readonly (readonly [what: string, ...texts: string[]])[] = [
  ['a condition', 'Chủ tịch UBND xã chịu trách nhiệm nếu lò gạch mới mọc lên mà không lập biên bản trong 48 giờ.', 'Xử lý người đứng đầu nếu để hồ sơ tồn quá hạn trong 10 ngày.', 'Giá cà phê được dự báo ổn định, nếu mưa phải giảm trong quý I.'],
  ['what was asked about', 'Vì sao nhiều công trình phải hoàn thành trong năm 2026 mà nay vẫn dang dở?', 'Một đại biểu hỏi tại sao việc đền bù phải xong trước 30/6 nhưng đến nay chưa làm.'],
  ['what is not to be waited for', 'Các xã đừng để vốn nằm đó đến tháng 12 rồi mới xin trả.', 'Không để đến cuối năm mới giải ngân.', 'Các phòng không chờ đến hết quý IV mới tổng kết công tác của mình.'],
  ['what may be done only then', 'Bộ yêu cầu các trường không được tổ chức nhập học trước ngày 22/11.', 'Đề nghị các xã không được giải ngân trước ngày 30/11.'],
  ['a topic', 'Về công tác tuyên truyền trong tháng 11, Ban Tuyên giáo đề nghị các báo tập trung vào bầu cử.', 'Đối với các hoạt động văn hóa trong tháng 12, ông đề nghị tổ chức gọn nhẹ.', 'Đối với hồ sơ nộp trước ngày 20/10, bộ phận một cửa trả kết quả theo mẫu cũ.'],
  ['what is asked for from below', 'Cử tri kiến nghị sửa đường trước Tết.', 'Hiệp hội vận tải mong sớm được giảm phí cầu đường trong quý IV năm nay.'],
  ['a purpose', 'Để khống chế dịch tả lợn trong tháng 11, tỉnh yêu cầu các xã lập chốt.', 'Theo bà Lữ Thị Mận, Chủ tịch xã: “Để hoàn thành 12 km đường trong năm 2026, nguồn vốn còn khá ít.'],
  ['a permission or a ban', 'Đồng ý cho hợp tác xã mượn sân kho trong 3 tháng.', 'Cho phép doanh nghiệp thử nghiệm tuyến xe điện trong 12 tháng, không gia hạn.', 'Đình chỉ hoạt động của lò mổ trong 30 ngày.', 'Chủ rừng có quyền yêu cầu đo lại trong vòng 10 ngày.'],
  ['how long something holds', 'Thời hạn kiểm tra là 30 ngày, niên độ kiểm tra từ năm 2023 đến năm 2025.', 'Thời hạn bảo hành công trình là 24 tháng.'],
  ['how long somebody works', 'Đoàn làm việc đến hết ngày 17/10.', 'Phiên xét xử sơ thẩm làm việc đến ngày 22/10.', 'Cầu phao phục vụ dân đến hết ngày 30/11.'],
  ['what is told of a month', 'Trong tháng 10, phường tổ chức nhiều hoạt động mừng ngày Phụ nữ Việt Nam.'],
  ['a promise', 'Nhà thầu cam kết trả đủ lương trong 10 ngày kể từ khi được tạm ứng.'],
  ['a plan', 'Dự kiến, tỉnh hoàn thành việc sắp xếp trường học trước ngày 30/11.', 'Cầu Mây dự kiến thông xe trước ngày 30/11.', 'Chúng ta cũng sẽ tập trung hoàn thiện việc bàn giao hồ sơ cho các xã trước ngày 30/11.'],
  ['how far a plan has come', 'Ban Quản lý đang lập lại tiến độ để khởi công cầu Mây trong tháng 12 năm 2026.', 'Các nhà thầu đã ký hợp đồng, đang xây dựng kế hoạch hoàn thành cùng dự án trước 31/12/2026.'],
  ['how things stand', 'Hiện các quán ăn đã được yêu cầu đóng cửa, xe khách đã tạm dừng, giảm chuyến, ngừng mọi tuyến phà đến hết ngày 25/10.'],
  ['what goes on as it is', 'Sở Y tế đề nghị các trạm tiếp tục miễn phí khám thai đến hết tháng 12.', 'Đề nghị Sở Tài chính sớm trình việc gia hạn nộp tiền thuê đất đến hết tháng 11.', 'Ông Chẩn đề nghị HĐND tỉnh giảm 50% lệ phí bến cá đến hết năm 2027.', 'Phòng Kinh tế hướng dẫn thực hiện tạm dừng đóng quỹ cho các lò gạch đến hết tháng 12.', 'Ông yêu cầu các chợ giữ ổn định mức thu trong quý I/2027.'],
  ['what is kept from', 'Bà Thơm yêu cầu các xã không tổ chức hội thi trong tháng 11 để dồn sức chống lũ.', 'Chưa tăng giá nước sạch của các bản trong quý IV năm nay.', 'Hạn chế tối đa việc cắt điện trong tháng 11 ở các khu nuôi tôm.', 'Các hộ nuôi không tái đàn trong vòng 30 ngày kể từ khi công bố dịch.'],
  ['what has to be there all the time', 'Sở Công Thương phải bảo đảm cung ứng đủ xăng dầu cho ngư dân trong tháng 11.', 'Yêu cầu Ban chỉ huy các xã theo dõi chặt chẽ mực nước trong 24 giờ tới.', 'Cửa hàng dự trữ gạo đủ bán trong 15 ngày.', 'Giao các xã chuẩn bị vôi bột đủ dùng trong một tháng.'],
  ['where somebody has been', 'Người về từ vùng dịch trong vòng 14 ngày phải báo trạm y tế.'],
  ['what somebody is at', 'Sở Giao thông vận tải đang hoàn thiện hồ sơ cầu Mây, trình thẩm định trong tháng 11.'],
  ['what somebody hopes for', 'Chúng tôi hy vọng bà con có nước sạch trước Tết.', 'Ông đề nghị huyện sửa xong đường dẫn để cầu Mây có thể kịp thông xe trong năm nay.'],
  ['what is spoken about', 'Việc chậm nộp báo cáo trong quý III phải được kiểm điểm nghiêm túc.', 'Việc thanh toán nợ phát sinh trước ngày 01/12 đã được nêu tại hội nghị.'],
  ['what figures came to', 'Giá thép trong quý IV tăng 4,18% so với cùng kỳ năm trước.'],
  ['what is to be gone on with', 'Bà Thơm lưu ý, trong tháng 11, các xã tập trung tháo gỡ khó khăn cho hộ nuôi tôm.', 'Ông yêu cầu trong quý IV, toàn ngành cần chủ động nguồn hàng cho chợ vùng cao.'],
  ['an aim', 'Tỉnh đặt mục tiêu hoàn thành 5.000 căn nhà ở xã hội trong năm 2027.'],
  ['the law', 'Dự thảo nghị định quy định cơ quan thuế phải hoàn thuế trong 6 ngày làm việc kể từ ngày nhận hồ sơ.'],
  ['a plan of the year', 'Sở Công Thương được giao xây dựng kịch bản cung ứng điện trong năm 2027.', 'Ban Quản lý cần tập trung nhân lực cho công tác nghiệm thu trong hai tháng cuối năm.', 'Đề nghị bổ sung vắc xin tiêm cho trẻ trong tháng 11 và các tháng tiếp theo.'],
  ['what is to go on', 'Từ nay đến cuối năm phải giữ vững giá điện, giá nước.'],
  ['what a storm does', 'Bão có thể đổ bộ trước ngày 18/10.'],
  ['a broadcast', 'Giao Đài mở chuyên mục về phố nghề, phát trong bản tin tối thứ Năm hằng tuần.', 'Bản tin được phát vào tối thứ Năm hằng tuần.'],
];

const ASKED_BESIDE: readonly (readonly [text: string, deadline: string])[] = [
  ['Nếu phát hiện ổ dịch, trạm thú y phải báo cáo trong 24 giờ.', 'trong 24 giờ'],
  ['Vướng mắc nếu có, báo cáo Sở trước ngày 30/11.', 'trước ngày 30/11'],
  ['Ban Quản lý chợ giải trình vì sao chậm thu phí trước ngày 30/11.', 'trước ngày 30/11'],
  ['Về việc trồng rừng, các xã phải hoàn thành trong tháng 11.', 'trong tháng 11'],
  ['Để hoàn thành trước ngày 30/11, các tổ phải làm cả ngày nghỉ.', 'trước ngày 30/11'],
  ['Đồng ý phương án và giao Phòng Kinh tế hoàn thiện trong 10 ngày tới.', 'trong 10 ngày tới'],
  ['Thời hạn nộp hồ sơ là 15 ngày kể từ hôm nay.', '15 ngày kể từ hôm nay'],
  ['Trong tháng 10, Phòng Tư pháp hoàn thành rà soát hương ước.', 'Trong tháng 10'],
  ['Yêu cầu nhà thầu cam kết trả đủ lương trong 10 ngày kể từ khi được tạm ứng.', 'trong 10 ngày kể từ khi được tạm ứng'],
  ['Phòng Tài nguyên kiểm tra các bãi rác tự phát hằng tháng.', 'hằng tháng'],
  ['Bà Ngân giao Ban Quản lý dự án chi trả 12 hộ trong 15 ngày tới.', 'trong 15 ngày tới'],
  ['Tỷ lệ hộ nghèo của xã phải kéo xuống dưới 3% ngay trong năm 2027.', 'trong năm 2027'],
  ['Không để kéo dài sau ngày 30/11.', 'Không để kéo dài sau ngày 30/11'],
  ['Các phòng gửi góp ý không quá thứ Sáu tuần này.', 'không quá thứ Sáu tuần này'],
  ['Giao Sở Tư pháp thẩm định dự thảo, không quá 05 ngày kể từ khi nhận hồ sơ.', 'không quá 05 ngày kể từ khi nhận hồ sơ'],
  ['Giao Sở Giao thông xử lý việc cử tri kiến nghị sửa đường, xong trước ngày 30/11.', 'trước ngày 30/11'],
  ['Dự kiến hết năm mới xong, Chủ tịch xã yêu cầu nhà thầu bàn giao trước ngày 30/11.', 'trước ngày 30/11'],
  ['Rà soát vốn theo công nghệ dự kiến lựa chọn, báo cáo Sở trước ngày 30/11.', 'trước ngày 30/11'],
  ['Hạn chót nộp hồ sơ là 17 giờ ngày 30/11.', '17 giờ ngày 30/11'],
  ['Tổng hợp kiến nghị, báo cáo tại phiên họp thường kỳ tháng 11.', 'tại phiên họp thường kỳ tháng 11'],
  ['Tổng hợp kiến nghị, báo cáo tại phiên họp UBND tỉnh thường kỳ tháng 11.', 'tại phiên họp UBND tỉnh thường kỳ tháng 11'],
  ['Yêu cầu Ban Quản lý đang lập lại tiến độ phải trình Sở trước ngày 30/11.', 'trước ngày 30/11'],
  ['Hiện mặt bằng đã có, các đội phải lắp xong mố cầu trước ngày 30/11.', 'trước ngày 30/11'],
  ['Từ nay đến cuối năm phải hoàn thành 12 km kè.', 'Từ nay đến cuối năm'],
  ['Tập trung nguồn lực triển khai đề án trong thời gian từ nay đến hết năm 2027.', 'trong thời gian từ nay đến hết năm 2027'],
  ['Trên cơ sở sổ theo dõi của từng địa bàn, các chi cục lựa chọn những hộ kinh doanh lớn đã được xem xét hồ sơ tại chỗ trước khi hoàn thuế để tiến hành thanh tra toàn diện trong năm 2027.', 'trong năm 2027'],
  ['Lập phương án trạm bơm, báo cáo phương án tháng 11/2026.', 'tháng 11/2026'],
  ['Yêu cầu các đội tạm dừng đào đường từ ngày 20/10 đến hết ngày 05/11.', 'từ ngày 20/10 đến hết ngày 05/11'],
  ['Tạm dừng thu phí bến cá, báo cáo UBND xã trong tháng 11.', 'trong tháng 11'],
  ['Tổ chức diễn tập không báo trước và gửi biên bản về Công ty trong tháng 11.', 'trong tháng 11'],
  ['Sửa đập Bàu Sen bảo đảm đủ nước tưới trong quý IV.', 'trong quý IV'],
  ['Kiểm tra 14 hồ đang thi công, gửi báo cáo an toàn đập trong ngày 23/10.', 'trong ngày 23/10'],
  ['Đối với 12 hộ đang ở dưới chân đê, UBND xã vận động dời đi xong trước ngày 10/11.', 'trước ngày 10/11'],
  ['Việc sắp xếp chợ tạm phải xong trước ngày 30/11.', 'trước ngày 30/11'],
  ['Sửa chữa hồ chứa nước Nà Mây, bảo đảm an toàn trong quý IV năm nay.', 'trong quý IV năm nay'],
  ['Công đoàn cơ sở ký lại thỏa ước lao động tập thể trước ngày 30/11.', 'trước ngày 30/11'],
  ['Chủ tịch tỉnh đã yêu cầu các bệnh viện công khai danh mục thuốc trước ngày 30/11.', 'trước ngày 30/11'],
  ['Dự án chậm sẽ bị thu hồi vốn, Sở Tài chính tổng hợp danh sách trước ngày 30/11.', 'trước ngày 30/11'],
  ['Tổ chức hội nghị kết nối (dự kiến ngày 12/12), hoàn thành kế hoạch trước ngày 30/11.', 'trước ngày 30/11'],
  ['Yêu cầu nhà đầu tư khởi công lại chợ Mây trong tháng 11, nếu không sẽ thu hồi đất.', 'trong tháng 11'],
  ['Ông yêu cầu nhịp chính cầu Mây phải hợp long vào cuối tháng 11.', 'vào cuối tháng 11'],
  ['Bà yêu cầu nhà thầu khánh thành nhà văn hóa đúng dịp 22/12.', 'đúng dịp 22/12'],
  ['Huyện phải di dời xong 32 hộ và bố trí tái định cư trong năm.', 'trong năm'],
  ['Yêu cầu Chi cục công bố kết quả lấy mẫu trong mười ngày để bà con yên tâm.', 'trong mười ngày'],
  ['UBND xã yêu cầu các ấp rà soát hộ nghèo, báo cáo kết quả tại cuộc họp ngày 20/11.', 'tại cuộc họp ngày 20/11'],
  ['Sở Tài chính cấp bù cho các đơn vị không tự chủ trong vòng 7 ngày làm việc.', 'trong vòng 7 ngày làm việc'],
  ['Trong tháng 11, các xã tập trung rà soát hộ nghèo, báo cáo kết quả về Sở.', 'Trong tháng 11'],
  ['Đàm phán, ký kết các thỏa thuận mới trong cuối năm 2026 và đầu năm 2027.', 'trong cuối năm 2026 và đầu năm 2027'],
];

describe('a time', () => {
  describe.each(ASIDES)('is no deadline in %s', (_, ...texts) => {
    test.each(texts)('%s', (text) => {
      expect(found(text)).toEqual([]);
    });
  });

  test.each(ASKED_BESIDE)('is one in %s', (text, deadline) => {
    expect(found(text)).toEqual([deadline]);
  });
});
