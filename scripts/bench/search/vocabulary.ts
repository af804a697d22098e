/** What invented notes are made of: words of office language, and syllables of which names are made. */

const lines = (text: string): readonly string[] => text.split(/[,\n]/u).map((word) => word.trim()).filter((word) => word !== '');

/** Words that stand in nearly every sentence, the most frequent first. */
export const SMALL_WORDS = lines('và, của, các, cho, về, trong, theo, với, được, để, có, những, là, đến, từ, tại, trên, khi, đã, do, bảo đảm, phải, không, này, đối với, việc, cần, như, nhằm, cùng, mọi, còn, ngay, hằng, qua');

/** Words of reports, the more frequent first: a word is chosen the more rarely the later it stands. */
export const WORDS = lines(`
  thực hiện, nhiệm vụ, công tác, đơn vị, địa phương, kế hoạch, triển khai, báo cáo, quản lý, xây dựng, phát triển, kinh tế, xã hội, tổ chức, cán bộ, kiểm tra,
  tăng cường, nâng cao, chất lượng, hiệu quả, chương trình, dự án, đầu tư, ngân sách, rà soát, hoàn thành, giải pháp, chủ trì, phối hợp, hướng dẫn, nghiên cứu, đề xuất,
  tổng hợp, đánh giá, kết quả, quy định, văn bản, nghị quyết, chỉ thị, kết luận, hội nghị, tỉnh ủy, ủy ban, nhân dân, hội đồng, thường trực, lãnh đạo, chỉ đạo,
  cải cách, hành chính, thủ tục, hồ sơ, giải quyết, tiếp nhận, trả lời, doanh nghiệp, người dân, phục vụ, dịch vụ, công khai, minh bạch, giám sát, thanh tra, xử lý,
  vi phạm, trách nhiệm, kỷ luật, kỷ cương, khen thưởng, đào tạo, bồi dưỡng, tuyển dụng, biên chế, sắp xếp, tinh gọn, bộ máy, chuyển đổi, công nghệ, dữ liệu, nền tảng,
  hạ tầng, an ninh, an toàn, quốc phòng, trật tự, giao thông, phòng chống, thiên tai, cháy nổ, cứu nạn, môi trường, tài nguyên, đất đai, khoáng sản, nước sạch, rác thải,
  nông nghiệp, nông thôn, thủy lợi, chăn nuôi, trồng trọt, lâm nghiệp, thủy sản, công nghiệp, thương mại, du lịch, văn hóa, thể thao, gia đình, giáo dục, trường học, học sinh,
  giáo viên, y tế, bệnh viện, bệnh nhân, thuốc men, bảo hiểm, lao động, việc làm, người nghèo, hộ nghèo, trẻ em, phụ nữ, thanh niên, cựu chiến binh, dân tộc, tôn giáo,
  tư pháp, pháp luật, hòa giải, khiếu nại, tố cáo, tiếp công dân, thi hành án, tòa án, viện kiểm sát, công an, quân sự, biên phòng, hải quan, thuế quan, kho bạc, ngân hàng,
  tín dụng, vốn vay, giải ngân, quyết toán, dự toán, đấu thầu, hợp đồng, thi công, nghiệm thu, bàn giao, mặt bằng, bồi thường, tái định cư, quy hoạch, đô thị, nhà ở,
  chiếu sáng, cấp điện, năng lượng, tiết kiệm, lãng phí, tham nhũng, tiêu cực, đạo đức, tư tưởng, tuyên truyền, báo chí, dư luận, đối ngoại, hợp tác, hội nhập, xuất khẩu,
  nhập khẩu, thị trường, giá cả, lạm phát, tăng trưởng, thu hút, ưu đãi, khởi nghiệp, đổi mới, sáng tạo, khoa học, thí điểm, mô hình, nhân rộng, sơ kết, tổng kết,
  chuyên đề, đột xuất, định kỳ, tháng, quý, năm, nhiệm kỳ, đại hội, chi bộ, đảng viên, kết nạp, phê bình, tự phê bình, kiểm điểm, quần chúng, đoàn thể, mặt trận, công đoàn,
  hội viên, tình nguyện, nhân đạo, hiến máu, khám bệnh, tiêm chủng, dịch bệnh, vệ sinh, thực phẩm, an sinh, trợ cấp, chính sách, người có công, liệt sĩ, nghĩa trang, di tích,
  bảo tồn, bảo tàng, thư viện, lễ hội, nghệ thuật, sân khấu, bóng đá, điền kinh, đường bộ, đường sắt, cảng biển, sân bay, cầu cống, đê điều, hồ chứa, đập nước, lũ lụt,
  hạn hán, xâm nhập mặn, sạt lở, cảnh báo, quan trắc, khí tượng, bản đồ, đo đạc, địa chính, hộ tịch, căn cước, cư trú, xuất cảnh, lưu trữ, con dấu, chữ ký số, phần mềm, máy chủ,
  đường truyền, bảo mật, mã hóa, sao lưu, tập huấn, kiểm thử, vận hành, bảo trì, kiến nghị, vướng mắc, tháo gỡ, phân cấp, phân quyền, ủy quyền, thẩm quyền, thẩm định, phê duyệt
`);

export const UNIT_HEADS = lines('Sở, Ban, Phòng, Cục, Chi cục, Văn phòng, Trung tâm, Viện, Hội, Ủy ban nhân dân xã, Ủy ban nhân dân phường, Đảng ủy xã, Trường Trung học phổ thông, Bệnh viện Đa khoa, Công ty Cổ phần');
export const UNIT_FIELDS = lines('Tài chính, Nội vụ, Xây dựng, Nông nghiệp và Môi trường, Khoa học và Công nghệ, Giáo dục và Đào tạo, Văn hóa và Thể thao, Y tế, Tư pháp, Công thương, Tổ chức, Tuyên giáo và Dân vận, Kiểm tra, Nội chính, Thống kê, Thuế, Hải quan, Lưu trữ, Giám định, Quản lý đất đai');
export const TITLES = lines('Bí thư, Phó Bí thư, Chủ tịch, Phó Chủ tịch, Giám đốc, Phó Giám đốc, Trưởng ban, Chánh Văn phòng, Chủ nhiệm, Hiệu trưởng');
export const SURNAMES = lines('Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Mạc, Tạ, Đinh, Lương');
export const KINDS_OF_DOCUMENT = lines('Thông báo, Kết luận, Báo cáo, Công điện, Chỉ thị, Kế hoạch, Nghị quyết, Biên bản');

/** Onsets, rimes and tone marks of which names of places and people are made: thousands of rare syllables, as real texts have them. */
export const ONSETS = lines('b, c, ch, d, đ, g, gi, h, kh, l, m, n, ng, nh, ph, qu, r, s, t, th, tr, v, x');
export const RIMES = lines('a, ai, am, an, ang, anh, ao, au, ay, ăm, ăn, ăng, âm, ân, âu, ây, em, en, eo, ê, êm, ên, ênh, i, ia, iêm, iên, iêu, im, in, inh, o, oa, oan, oi, ong, ô, ôi, ôm, ôn, ông, ơ, ơi, ơn, u, ua, ui, um, un, ung, uôi, uôn, uông, ư, ưa, ưng, ươi, ươm, ươn, ương, y, yên');
/** None, grave, acute, hook, tilde, dot below. */
export const TONE_MARKS = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
