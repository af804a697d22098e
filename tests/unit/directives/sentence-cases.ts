/** What a single paragraph directs. Fields that are left out must be absent from the suggestion. */
export interface SentenceCase {
  readonly name: string;
  readonly text: string;
  readonly speaker?: string;
  readonly leadUnit?: string;
  readonly cooperatingUnits?: readonly string[];
  readonly deadline?: string;
}

export const DIRECTIVES: readonly SentenceCase[] = [
  {
    name: 'title and name before the cue, lead and partners behind it',
    text: 'Bí thư Tỉnh ủy Ninh Thế Khải giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ, Công an tỉnh lập dự toán, trình trước ngày 20/12/2026.',
    speaker: 'Ninh Thế Khải', leadUnit: 'Sở Tài chính', cooperatingUnits: ['Sở Nội vụ', 'Công an tỉnh'], deadline: 'trước ngày 20/12/2026',
  },
  {
    name: 'name before its titles',
    text: 'Đồng chí Lò Thị Mận, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy yêu cầu các đảng ủy rà soát quy hoạch cán bộ.',
    speaker: 'Lò Thị Mận', leadUnit: 'các đảng ủy',
  },
  { name: 'a name of two syllables', text: 'Bộ trưởng Tô Việt đề nghị các sở, ngành gửi báo cáo.', speaker: 'Tô Việt', leadUnit: 'các sở, ngành' },
  { name: 'a place behind a title is no name', text: 'Chủ tịch UBND tỉnh Lâm Hải yêu cầu các địa phương báo cáo.', leadUnit: 'các địa phương' },
  { name: 'a body speaks', text: 'UBND tỉnh yêu cầu Ban chỉ đạo cấp huyện báo cáo hằng tuần.', speaker: 'UBND tỉnh', leadUnit: 'Ban chỉ đạo cấp huyện', deadline: 'hằng tuần' },
  { name: 'a topic first', text: 'Về chuyển đổi số, Bộ trưởng Bộ Nội vụ Trịnh Văn Sơn yêu cầu Cục Công nghệ thông tin khẩn trương nâng cấp hệ thống.', speaker: 'Trịnh Văn Sơn', leadUnit: 'Cục Công nghệ thông tin' },
  { name: 'partners share their first word', text: 'Bí thư Tỉnh ủy Ninh Thế Khải giao Văn phòng Tỉnh ủy phối hợp với các Ban: Tuyên giáo, Nội chính và Sở Nội vụ tham mưu đề án.', speaker: 'Ninh Thế Khải', leadUnit: 'Văn phòng Tỉnh ủy', cooperatingUnits: ['Ban Tuyên giáo', 'Ban Nội chính', 'Sở Nội vụ'] },
  { name: 'a plural first word stands for each partner', text: 'Thứ trưởng Lê Thị Hoa giao Cục Quản lý đấu thầu chủ trì, phối hợp với các Vụ Pháp chế, Tài chính rà soát quy định.', speaker: 'Lê Thị Hoa', leadUnit: 'Cục Quản lý đấu thầu', cooperatingUnits: ['Vụ Pháp chế', 'Vụ Tài chính'] },
  { name: 'verbs inside names of units', text: 'Chánh Văn phòng Hà Thị Liên giao Ban Tổ chức Tỉnh ủy thẩm định hồ sơ.', speaker: 'Hà Thị Liên', leadUnit: 'Ban Tổ chức Tỉnh ủy' },
  { name: 'no speaker', text: 'Yêu cầu các đơn vị nghiêm túc thực hiện.', leadUnit: 'các đơn vị' },
  { name: 'an order in a later clause', text: 'Chủ tịch UBND tỉnh Tô Văn Việt ghi nhận kết quả, đồng thời yêu cầu Sở Y tế bổ sung giường bệnh.', speaker: 'Tô Văn Việt', leadUnit: 'Sở Y tế' },
  { name: 'case 1: a modal behind nhấn mạnh', text: 'Chủ tịch UBND tỉnh Tô Văn Việt nhấn mạnh, các địa phương phải bố trí đủ kinh phí.', speaker: 'Tô Văn Việt', leadUnit: 'các địa phương' },
  { name: 'case 1: nhấn mạnh yêu cầu', text: 'Chủ tịch UBND tỉnh Tô Văn Việt nhấn mạnh yêu cầu tiếp tục rà soát thủ tục.', speaker: 'Tô Văn Việt' },
  { name: 'case 3: đã giao', text: 'Bí thư Tỉnh ủy Ninh Thế Khải đã giao Sở Tài chính lập dự toán.', speaker: 'Ninh Thế Khải', leadUnit: 'Sở Tài chính' },
  { name: 'case 5: đề nghị from above', text: 'Thủ tướng Bế Văn Cường đề nghị Bộ Y tế sớm trình đề án.', speaker: 'Bế Văn Cường', leadUnit: 'Bộ Y tế' },
  { name: 'case 6: passive', text: 'Các bệnh viện được yêu cầu phải bố trí đủ giường trước ngày 05/01/2027.', leadUnit: 'Các bệnh viện', deadline: 'trước ngày 05/01/2027' },
  { name: 'case 7: midway', text: 'Phó Bí thư Đảng ủy Đàm Thu Vân nhấn mạnh, năm 2027 là năm bản lề, khối lượng công việc lớn, nhiều việc mới; toàn thể cán bộ tiếp tục nêu cao trách nhiệm, đúng hẹn với cơ sở.', speaker: 'Đàm Thu Vân', leadUnit: 'toàn thể cán bộ' },
  { name: 'theo chỉ đạo của', text: 'Theo chỉ đạo của Chủ tịch UBND tỉnh Tô Văn Việt, Sở Xây dựng rà soát các dự án chậm.', speaker: 'Tô Văn Việt', leadUnit: 'Sở Xây dựng' },
  { name: 'a unit and a ban, without a speaker', text: 'Các điểm cầu không được sao chụp nội dung này.', leadUnit: 'Các điểm cầu' },
  { name: 'a unit in small letters, named after what it does', text: 'Chủ tịch UBND xã Lò Văn Pín giao tổ kiểm tra liên ngành làm việc với từng hộ.', speaker: 'Lò Văn Pín', leadUnit: 'tổ kiểm tra liên ngành' },
  { name: 'a unit with commas in its name', text: 'Chủ tịch UBND phường Hà Thị Sen giao phòng kinh tế, hạ tầng và đô thị cắm biển cảnh báo.', speaker: 'Hà Thị Sen', leadUnit: 'phòng kinh tế, hạ tầng và đô thị' },
  { name: 'a verb that belongs to the name', text: 'Giám đốc Sở Hà Thị Liên giao Ban Quản lý bảo trì đường bộ vá mặt đường.', speaker: 'Hà Thị Liên', leadUnit: 'Ban Quản lý bảo trì đường bộ' },
  { name: 'a group with a clause that says who', text: 'Giám đốc Sở Hà Thị Liên yêu cầu những đơn vị chưa nộp báo cáo phải giải trình.', speaker: 'Hà Thị Liên', leadUnit: 'những đơn vị chưa nộp báo cáo' },
  { name: 'levels behind one quantifier', text: 'Chủ tịch UBND tỉnh Tô Văn Việt yêu cầu Chủ tịch UBND các xã, phường, đặc khu trực ban.', speaker: 'Tô Văn Việt', leadUnit: 'Chủ tịch UBND các xã, phường, đặc khu' },
  { name: 'cùng brings a partner, not a second lead', text: 'Chủ tịch UBND tỉnh Tô Văn Việt giao Sở Xây dựng cùng Công ty Cấp nước sửa đường ống.', speaker: 'Tô Văn Việt', leadUnit: 'Sở Xây dựng', cooperatingUnits: ['Công ty Cấp nước'] },
  { name: 'a name whose first syllable is in no list', text: 'Chủ tịch UBND phường Mùa Đình Phú yêu cầu các khu phố trực ban.', speaker: 'Mùa Đình Phú', leadUnit: 'các khu phố' },
  { name: 'the title in brackets behind the name', text: 'Bà Lò Thị Cúc (Phó Chủ tịch UBND phường) yêu cầu bộ phận một cửa làm việc sáng thứ Bảy.', speaker: 'Lò Thị Cúc', leadUnit: 'bộ phận một cửa' },
  { name: 'what is asked for, whoever is to do it', text: 'Việc trám lấp được yêu cầu hoàn thành trước ngày 20/12/2026.', deadline: 'trước ngày 20/12/2026' },
  { name: 'a unit, a task and a deadline, without a speaker', text: 'Phòng Quản trị chuẩn bị thiết bị dự phòng, hoàn thành trước ngày 25/12/2026.', leadUnit: 'Phòng Quản trị', deadline: 'trước ngày 25/12/2026' },
  { name: 'a name that goes on in words of no list', text: 'Giám đốc Sở Hà Thị Liên giao Trung tâm Lưu trữ lịch sử phối hợp Bưu điện tỉnh số hóa hồ sơ.', speaker: 'Hà Thị Liên', leadUnit: 'Trung tâm Lưu trữ lịch sử', cooperatingUnits: ['Bưu điện tỉnh'] },
  { name: 'a proper name and the verb behind it', text: 'Giám đốc Hà Thị Liên yêu cầu Xí nghiệp Gò Mây trực bơm tăng cường.', speaker: 'Hà Thị Liên', leadUnit: 'Xí nghiệp Gò Mây' },
  { name: 'với brings a partner', text: 'Giám đốc Hà Thị Liên giao P. Kỹ thuật với P. Vật tư hoàn thiện bản đồ.', speaker: 'Hà Thị Liên', leadUnit: 'P. Kỹ thuật', cooperatingUnits: ['P. Vật tư'] },
  { name: 'with whom something is agreed', text: 'Chủ tịch UBND tỉnh Tô Văn Việt giao Sở Tài chính làm việc với Ngân hàng Nhà nước lập phương án.', speaker: 'Tô Văn Việt', leadUnit: 'Sở Tài chính', cooperatingUnits: ['Ngân hàng Nhà nước'] },
  { name: 'so many units', text: 'Giám đốc Sở Hà Thị Liên yêu cầu 11 đơn vị chưa nộp phải giải trình.', speaker: 'Hà Thị Liên', leadUnit: '11 đơn vị chưa nộp' },
  { name: 'whose opinion it is', text: 'Ý kiến của Chủ tịch Hội đồng thành viên: Văn phòng bổ sung cột nguyên nhân chậm.', leadUnit: 'Văn phòng' },
];

/** Paragraphs that direct nobody. */
export const NOT_DIRECTIVES: readonly (readonly [name: string, text: string])[] = [
  ['case 1: nhấn mạnh and a fact', 'Chủ tịch UBND tỉnh Tô Văn Việt nhấn mạnh, năm 2027 là năm bản lề.'],
  ['case 2: yêu cầu as a noun', 'Những yêu cầu mới đặt ra đối với công tác văn phòng là rất lớn.'],
  ['case 2: chỉ đạo as a noun', 'Dưới sự chỉ đạo của Tỉnh ủy, Sở Y tế đã hoàn thành nhiệm vụ được giao.'],
  ['case 2: giao in a relative clause', 'Đây là nhiệm vụ được Thủ tướng giao từ đầu năm.'],
  ['case 2: a noun with giao', 'Sở Công Thương tham dự hội nghị giao ban về giao thông.'],
  ['case 3: a result', 'Ban Dân vận đã hoàn thành 12 đề án, tham mưu ban hành ba nghị quyết.'],
  ['case 5: citizens', 'Cử tri xã Trà Sơn đề nghị Sở Xây dựng sớm sửa chữa tuyến đường.'],
  ['case 5: upwards', 'Sở Nội vụ đề nghị UBND tỉnh xem xét, phê duyệt đề án.'],
  ['case 5: sideways', 'Bộ Y tế đề nghị Bộ Tài chính bố trí kinh phí.'],
  ['case 5: diplomacy', 'Đại sứ Pháp đề nghị hai bên tăng cường hợp tác.'],
  ['case 6: a promise', 'Giám đốc Sở Y tế Hà Thị Lan hứa sẽ chỉ đạo các bệnh viện khắc phục.'],
  ['case 6: what will be ordered', 'Thủ tướng sẽ chỉ đạo các bộ tháo gỡ khó khăn.'],
  ['case 5: to an inspecting party', 'Xã Trà Sơn đề nghị Đoàn báo cáo cấp trên bố trí kinh phí.'],
  ['what is told, not asked', 'Giám đốc Sở Y tế Hà Thị Lan cho biết dự thảo quy chế đang được lấy ý kiến.'],
  ['a named person reports', 'Chủ tịch UBND xã Lò Văn Pín báo cáo, đến hết tháng 5, xã đã đón 2.000 khách.'],
  ['a caption', 'Đồng chí Hà Văn Toàn phát biểu chỉ đạo hội nghị.'],
  ['a report', 'Theo báo cáo của Sở Tài chính, các đơn vị phải nộp 5 tỷ đồng.'],
  ['praise', 'Bí thư Tỉnh ủy Ninh Thế Khải đánh giá cao, biểu dương nỗ lực của các đơn vị.'],
  ['a ceremony', 'Đồng chí Hà Văn Toàn trao Huy hiệu 40 năm tuổi Đảng tặng 3 đảng viên.'],
  ['a rule that is cited', 'Chủ tịch UBND tỉnh Tô Văn Việt nhắc lại, theo Nghị định số 116/2025/NĐ-CP, hộ nuôi được hỗ trợ khi kê khai.'],
  ['what is spoken of demands it, not who speaks', 'Ông Lò Văn Mạnh giải trình: tiêu chí mới phức tạp, yêu cầu kê khai nhiều loại tài sản.'],
  ['an answer that cites a law', 'Bộ Nội vụ trả lời như sau: Theo Điều 12 Nghị định số 115/2020/NĐ-CP, đơn vị phải công khai chỉ tiêu.'],
  ['an answer to a citizen', 'Đề nghị ông liên hệ Sở Nội vụ để được hướng dẫn.'],
  ['a body of no known level asks the province', 'Ban đề nghị tỉnh bố trí thêm 50 tỷ đồng.'],
  ['what somebody is of the opinion of', 'Có ý kiến đề nghị Trung ương cho tỉnh giữ lại số thu vượt.'],
  ['what was done, said by a document', 'Thông báo kết luận nêu rõ: Các địa phương đã rất cố gắng, khối lượng giải ngân tăng 22%.'],
  ['a meeting takes place', 'Phó Thủ tướng Trần Quốc Bảo chủ trì cuộc họp về phòng cháy, chữa cháy.'],
  ['what had to be done', 'Lực lượng cứu hộ phải huy động 10 xe chữa cháy trong đêm.'],
  ['a closing formula', 'Văn phòng Tỉnh ủy thông báo để các cơ quan, đơn vị biết, thực hiện.'],
];
