/** A short document, one paragraph a line, and what it directs: who speaks and who leads, in order. */
export interface DocumentCase {
  readonly name: string;
  readonly text: string;
  readonly found: readonly (readonly [speaker: string | undefined, leadUnit: string | undefined])[];
}

export const DOCUMENTS: readonly DocumentCase[] = [
  {
    name: 'whose plan it is, not whose decision it carries out',
    text: `Kế hoạch của UBND tỉnh triển khai Kết luận số 12-KL/TU của Ban Thường vụ Tỉnh ủy về giảm nghèo
III. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính chủ trì, phối hợp với các sở bảo đảm nguồn kinh phí thực hiện hằng năm.`,
    found: [['UBND tỉnh', 'Sở Tài chính']],
  },
  {
    name: 'whom those below are to order is part of their task, to the end of the sentence',
    text: `Về việc này, Phó Thủ tướng Trương Văn Bền có ý kiến chỉ đạo như sau:
Chủ tịch UBND tỉnh Lam Hạ chỉ đạo các sở kiểm tra việc khai thác cát; đồng thời chỉ đạo Công an tỉnh xử lý vi phạm.`,
    found: [['Trương Văn Bền', 'Chủ tịch UBND tỉnh Lam Hạ']],
  },
  {
    name: 'a unit that is named midway acts, but not one that a task is for',
    text: `Thứ trưởng Lê Thị Hoa yêu cầu các xã trực ban.
Quá thời hạn này mà không thực hiện, Sở Tài chính tham mưu chấm dứt hợp đồng.
Phối hợp với Sở Y tế, Công an tỉnh kiểm tra các quán ăn.`,
    found: [['Lê Thị Hoa', 'các xã'], ['Lê Thị Hoa', 'Sở Tài chính'], ['Lê Thị Hoa', undefined]],
  },
  {
    name: 'what a body is to demand is part of its task',
    text: `Thứ trưởng Lê Thị Hoa yêu cầu các xã trực ban.
Sở Du lịch đẩy mạnh tuyên truyền, yêu cầu du khách hạn chế tắm biển.
Sở Xây dựng rà soát các tuyến đường, giao cho các nhà thầu cắm biển báo.`,
    found: [['Lê Thị Hoa', 'các xã'], ['Lê Thị Hoa', 'Sở Du lịch'], ['Lê Thị Hoa', 'Sở Xây dựng']],
  },
  {
    name: 'whoever leads what was named before, and bodies that a task without a subject is for',
    text: `Phát biểu tại buổi làm việc, Chủ tịch UBND tỉnh Lò Văn Mận đề nghị huyện rà soát quy hoạch.
Lãnh đạo tỉnh cũng đề nghị huyện thu hút doanh nghiệp.
Đối với các ban tham mưu của Huyện ủy, tập trung thẩm định hồ sơ đại hội.`,
    found: [['Lò Văn Mận', 'huyện'], ['Lò Văn Mận', 'huyện'], ['Lò Văn Mận', 'các ban tham mưu của Huyện ủy']],
  },
  {
    name: 'a telegram is of the one who signed it, also with an apostrophe in the name',
    text: `CÔNG ĐIỆN
Chủ tịch UBND tỉnh Lam Hạ điện: Giám đốc các sở; Chủ tịch UBND các xã.
Để chủ động ứng phó với bão, Chủ tịch UBND tỉnh yêu cầu:
1. Sở Xây dựng trực ban 24/24 giờ.
Chủ tịch UBND tỉnh: H'Rin Êban (đã ký).`,
    found: [['H\'Rin Êban', 'Sở Xây dựng']],
  },
  {
    name: 'a telegram signed in one line',
    text: `CÔNG ĐIỆN
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM HẠ điện: Giám đốc các sở.
Chủ tịch UBND tỉnh yêu cầu:
1. Sở Xây dựng cấm xe qua cầu Mây.
CHỦ TỊCH (đã ký) Lường Thị Hoa Sen`,
    found: [['Lường Thị Hoa Sen', 'Sở Xây dựng']],
  },
  {
    name: 'a resolution is of the body that resolves, not of those whose resolutions it is based on',
    text: `ĐẢNG BỘ TỈNH LAM HẠ NGHỊ QUYẾT Căn cứ Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng; BAN CHẤP HÀNH ĐẢNG BỘ PHƯỜNG QUYẾT NGHỊ:
III- Nhiệm vụ, giải pháp
1- Mỗi chi bộ đăng ký một việc trước ngày 20-5-2027.`,
    found: [['Ban Chấp hành Đảng bộ phường', 'Mỗi chi bộ']],
  },
  {
    name: 'in a speech “tôi” is the one whose it is, whoever else is quoted in it',
    text: `BÀI PHÁT BIỂU của đồng chí Bí thư Tỉnh ủy Lường Văn Khay tại lễ khai giảng của Trường Chính trị
Một đồng chí bí thư chi bộ nói với tôi: "Em học xong rồi. Em ghi kín hai quyển vở", đồng chí ấy nói thêm.
Từ đó, tôi xin nêu mấy việc.
Một là, Nhà trường phải đưa học viên về cơ sở.`,
    found: [['Lường Văn Khay', 'Nhà trường']],
  },
  {
    name: 'an office that many hold is given tasks, and orders nobody',
    text: 'Bí thư Tỉnh ủy Lường Văn Khay yêu cầu các sở rà soát hồ sơ tồn. Đối với 90 hộ còn lại, bí thư các xã trực tiếp chỉ đạo giải quyết. Báo tỉnh được giao mở chuyên mục.',
    found: [['Lường Văn Khay', 'các sở'], ['Lường Văn Khay', 'bí thư các xã'], ['Lường Văn Khay', 'Báo tỉnh']],
  },
  {
    name: 'an office is named before its holder',
    text: `Phó Chủ tịch UBND tỉnh yêu cầu các xã kê khai số giếng khoan.
Tại cuộc họp, bà Lường Thị Hoa Sen, Phó Chủ tịch UBND tỉnh, nghe báo cáo về hạn hán.`,
    found: [['Lường Thị Hoa Sen', 'các xã']],
  },
  {
    name: 'who praises asks for what comes next',
    text: 'Phát biểu tại hội nghị, bà Lường Thị Hoa Sen – Chủ tịch Công đoàn Tổng công ty đánh giá cao nỗ lực của người lao động. Đồng thời, đề nghị các xưởng cải thiện bữa ăn ca.',
    found: [['Lường Thị Hoa Sen', 'các xưởng']],
  },
  {
    name: 'who praises warmly, or in the name of others',
    text: `Phát biểu tại buổi lễ, ông Lường Văn Khay nhiệt liệt biểu dương toàn lực lượng. Đồng thời lưu ý, Công an tỉnh cần giữ vững an ninh.
Bà Lường Thị Hoa Sen thay mặt Tỉnh ủy ghi nhận kết quả. Đồng thời, đề nghị các xưởng cải thiện bữa ăn ca.`,
    found: [['Lường Văn Khay', 'Công an tỉnh'], ['Lường Thị Hoa Sen', 'các xưởng']],
  },
  {
    name: 'a body outlines tasks',
    text: 'UBND tỉnh xác định 6 nhóm nhiệm vụ, giải pháp. Cụ thể, tập trung nạo vét kênh. Các sở phải báo cáo tiến độ.',
    found: [['UBND tỉnh', undefined], ['UBND tỉnh', 'Các sở']],
  },
  {
    name: 'under a numbered heading the order goes on',
    text: `Chủ tịch UBND tỉnh Lường Văn Khay yêu cầu:
1. Sở Y tế kiểm kê thuốc.
2. Vận động nguồn lực của xã hội
a) Bố trí ngân sách mua máy thở.`,
    found: [['Lường Văn Khay', 'Sở Y tế'], ['Lường Văn Khay', undefined]],
  },
  {
    name: 'by what right a unit acts, before its verb',
    text: `Chủ tịch UBND tỉnh Lường Văn Khay yêu cầu:
1. Sở Tài chính theo chức năng, nhiệm vụ được giao, theo dõi việc chi trả.
2. Trưởng các phòng căn cứ Kế hoạch này xây dựng lịch kiểm tra.`,
    found: [['Lường Văn Khay', 'Sở Tài chính'], ['Lường Văn Khay', 'Trưởng các phòng']],
  },
  {
    name: 'a report asks those above, and says at its end whose it is',
    text: `BÁO CÁO Kết quả công tác quý III
Phần thứ hai: NHIỆM VỤ CHỦ YẾU
1. Phòng Chính sách phân bổ hết vốn trước ngày 15/12.
Phần thứ ba: ĐỀ XUẤT, KIẾN NGHỊ
1. Đề nghị UBND tỉnh chỉ đạo Sở Tài chính bổ sung vốn.
Trên đây là báo cáo của Sở Dân tộc và Tôn giáo.`,
    found: [['Sở Dân tộc và Tôn giáo', 'Phòng Chính sách']],
  },
  {
    name: 'in minutes who chairs concludes, under an abbreviated title',
    text: `BIÊN BẢN GIAO BAN
Chủ trì: TS. BS Lường Văn Khay - GĐ.
1. “Khoa quá tải rồi” - BS Tòng Minh Pha, Trưởng khoa Nhi nói.
2. Giám đốc kết luận:
2.1. Các khoa cấm kê giường ngoài hành lang.`,
    found: [['Lường Văn Khay', 'Các khoa']],
  },
  {
    name: 'what is the case now, and what something is, between orders',
    text: 'Tổng Giám đốc Lường Văn Khay yêu cầu các nhà máy giảm phát thải. Tinh gọn bộ máy là vấn đề khó. Đến nay, công tác đền bù hoàn thành toàn bộ, bàn giao mặt bằng cho nhà thầu. Theo báo cáo của các ban, 213 hộ phải tái định cư.',
    found: [['Lường Văn Khay', 'các nhà máy']],
  },
  {
    name: 'what a document says that was told of',
    text: 'Sở Y tế TP.HCM vừa có văn bản gửi các bệnh viện. Theo đó, các bệnh viện dự trữ máu.',
    found: [['Sở Y tế TP.HCM', 'các bệnh viện']],
  },
  {
    name: 'what the next sentence says to be an order',
    text: 'Ngành y tế cần chủ động nguồn thuốc. Đó là chỉ đạo của Phó Thủ tướng Lường Văn Khay tại hội nghị.',
    found: [['Lường Văn Khay', 'Ngành y tế']],
  },
  {
    name: 'what another body tells',
    text: 'Thủ tướng Lường Văn Khay yêu cầu Bộ Quốc phòng ứng trực. Theo Bộ Nông nghiệp và Môi trường, bão làm 12 người chết. Tỉnh Lam Hạ phải di dời 300 hộ.',
    found: [['Lường Văn Khay', 'Bộ Quốc phòng']],
  },
  {
    name: 'in news a person who is named reports',
    text: 'Chủ tịch UBND tỉnh Lường Văn Khay yêu cầu các xã trực ban. Đ/c Tòng Minh Pha - Trưởng phòng Cảnh sát giao thông trình bày dự thảo kế hoạch.',
    found: [['Lường Văn Khay', 'các xã']],
  },
  {
    name: 'tasks that direct others, and that foretell',
    text: `Chủ tịch UBND tỉnh Lường Văn Khay nhấn mạnh một số nhiệm vụ:
- Tập trung chỉ đạo sản xuất vụ xuân.
- Đài Khí tượng Thủy văn tỉnh theo dõi, dự báo sát diễn biến mưa.`,
    found: [['Lường Văn Khay', undefined], ['Lường Văn Khay', 'Đài Khí tượng Thủy văn tỉnh']],
  },
  {
    name: 'of a letterhead the last body issues the document',
    text: `UBND TỈNH LAM HẠ
CỤC THUẾ
KẾ HOẠCH
I. NHIỆM VỤ
1. Văn phòng Cục công khai thủ tục.`,
    found: [['Cục Thuế', 'Văn phòng Cục']],
  },
  {
    name: 'a letterhead in one line',
    text: 'ĐẢNG BỘ TỈNH LAM HẠ ĐẢNG ỦY CỤC THUẾ NGHỊ QUYẾT LÃNH ĐẠO THÁNG 12. II. Nhiệm vụ: 1. Chi bộ Văn phòng kết nạp hai đảng viên.',
    found: [['Đảng ủy Cục Thuế', 'Chi bộ Văn phòng']],
  },
  {
    name: 'whose conclusions are told of',
    text: `UBND PHƯỜNG MÂY. Thông báo ý kiến kết luận của đồng chí Lường Thị Hoa Sen - Phó Chủ tịch UBND phường tại buổi kiểm tra chợ.
1. Ban Quản lý chợ lắp biển báo.`,
    found: [['Lường Thị Hoa Sen', 'Ban Quản lý chợ']],
  },
  {
    name: 'what somebody says behind a colon',
    text: 'Chủ tịch UBND xã Lường Văn Khay nhắn: Các thôn báo cáo nhanh trước 17h. Cử tri Tòng Minh Pha đề nghị xã sớm sửa cầu.',
    found: [['Lường Văn Khay', 'Các thôn']],
  },
  {
    name: 'a notice to the people',
    text: `THÔNG BÁO của Công an phường Mây về phòng ngừa lừa đảo
Công an phường đề nghị người dân nâng cao cảnh giác. Chủ nhà trọ phải khai báo tạm trú.`,
    found: [['Công an phường', 'người dân'], ['Công an phường', 'Chủ nhà trọ']],
  },
  {
    name: 'items with letters that lost their line breaks',
    text: 'BIÊN BẢN HỌP CÔNG TY NƯỚC MÂY. Chủ tọa: Bà Lường Thị Hoa Sen - CT HĐQT. 1. TGĐ báo cáo thất thoát. 2. Chủ tọa chốt: a) TGĐ trình phương án trước 15/1. b) P. Kinh doanh soát lại hợp đồng. 3. HĐQT thống nhất cao.',
    found: [['Lường Thị Hoa Sen', 'TGĐ'], ['Lường Thị Hoa Sen', 'P. Kinh doanh']],
  },
  {
    name: 'an office and a name end the document',
    text: `THÔNG BÁO KẾT LUẬN GIAO BAN
Giám đốc có ý kiến như sau:
- Khoa Dược cung ứng dịch truyền.
Giám đốc TTND.BS Lường Văn Khay`,
    found: [['Lường Văn Khay', 'Khoa Dược']],
  },
  {
    name: '“chúng tôi” is who answers',
    text: `Ông Lường Văn Khay, Giám đốc Sở Du lịch, trả lời báo chí.
- Phóng viên: Còn rác thì sao?
- Ông Lường Văn Khay: Chúng tôi giao các ban quản lý di tích quét dọn.`,
    found: [['Lường Văn Khay', 'các ban quản lý di tích']],
  },
  {
    name: 'a unit with its task opens what is said',
    text: 'Bí thư chi bộ Lường Văn Khay kết luận: Đ/c Pha vận động dân góp công; các đảng viên gương mẫu làm trước.',
    found: [['Lường Văn Khay', 'Đ/c Pha']],
  },
  {
    name: 'whose words a quotation is, as the next sentence owns them',
    text: '“Nhà thầu phải tăng máy xúc. Ban Quản lý giám sát từng ca”. Lời nhắc của Phó Chủ tịch Lường Thị Hoa Sen khiến cả đoàn im lặng.',
    found: [['Lường Thị Hoa Sen', 'Nhà thầu'], ['Lường Thị Hoa Sen', 'Ban Quản lý']],
  },
  {
    name: 'whose message a quotation is, and whoever it is for',
    text: '“Trường nào thu sai, hiệu trưởng trả lại ngay, trước 15/12 báo cáo phòng” – đó là thông điệp Trưởng phòng GD&ĐT Lường Thị Hoa Sen gửi tới các trường.',
    found: [['Lường Thị Hoa Sen', 'hiệu trưởng']],
  },
  {
    name: 'a verb of saying that is a task',
    text: '“Công an xã chốt hai đầu ngầm. Dân quân phát áo phao”, Chủ tịch UBND xã Lường Văn Khay chỉ đạo qua bộ đàm.',
    found: [['Lường Văn Khay', 'Công an xã'], ['Lường Văn Khay', 'Dân quân']],
  },
  {
    name: 'the standing deputy is a deputy',
    text: 'Phó Chủ tịch Thường trực UBND tỉnh Lường Văn Khay chủ trì họp. Phó Chủ tịch UBND tỉnh giao Sở Y tế kiểm kê thuốc.',
    found: [['Lường Văn Khay', 'Sở Y tế']],
  },
  {
    name: 'a quarter is nobody',
    text: `CHƯƠNG TRÌNH KIỂM TRA CỦA THANH TRA TỈNH
I. Nhiệm vụ
1. Quý I: kiểm tra hai sở.`,
    found: [['Thanh tra tỉnh', undefined]],
  },
  {
    name: 'a place before a person’s name',
    text: 'Giám đốc Bệnh viện Đa khoa Lâm Sơn Đỗ Kiến Vinh yêu cầu Khoa Dược rà soát danh mục thuốc.',
    found: [['Đỗ Kiến Vinh', 'Khoa Dược']],
  },
  {
    name: 'leaders of a body issue its programme',
    text: `CHƯƠNG TRÌNH CÔNG TÁC QUÝ III CỦA CHI CỤC THỦY LỢI
Căn cứ chỉ tiêu được giao, Lãnh đạo Chi cục ban hành chương trình với các nhiệm vụ sau.
1. Phòng Quản lý công trình kiểm tra 42 cống, hoàn thành trước ngày 20/7.`,
    found: [['Lãnh đạo Chi cục', 'Phòng Quản lý công trình']],
  },
  {
    name: 'whose document it is that asks',
    text: 'Thường trực Tỉnh ủy vừa có văn bản yêu cầu các cấp ủy trực thuộc chấn chỉnh sinh hoạt chi bộ.',
    found: [['Thường trực Tỉnh ủy', 'các cấp ủy trực thuộc']],
  },
  {
    name: 'words that the next sentence points back to',
    text: '“Tất cả các chốt phải có người trực. Lực lượng thú y tiêm phòng xong trước 25/2”. Đó là yêu cầu của ông Tòng Văn Pha, Phó Chủ tịch UBND tỉnh, khi kiểm tra xã Mường Lạn.',
    found: [['Tòng Văn Pha', 'Tất cả các chốt'], ['Tòng Văn Pha', 'Lực lượng thú y']],
  },
  {
    name: 'in an interview who is asked speaks, for their body too',
    text: `Trao đổi với phóng viên, ông Lại Thế Quyền, Giám đốc Sở Giáo dục và Đào tạo cho biết đã có 40 trường báo cáo.
PV: Có nơi nói các trường phải tự lo kinh phí?
Ông Lại Thế Quyền: Chúng tôi biết. Sở đã có Công văn số 12 ngày 2/3 yêu cầu các trường không thu thêm.
Phòng Kế hoạch cần cân đối nguồn cho các trường vùng cao.`,
    found: [['Lại Thế Quyền', 'các trường'], ['Lại Thế Quyền', 'Phòng Kế hoạch']],
  },
  {
    name: 'behind an order from above, whom a body below is to order belongs to its task',
    text: 'Thủ tướng Chính phủ Bế Văn Cường yêu cầu Bộ Y tế rà soát danh mục thuốc. Bộ Công an chỉ đạo công an các địa phương triệt phá đường dây bán thuốc giả.',
    found: [['Bế Văn Cường', 'Bộ Y tế'], ['Bế Văn Cường', 'Bộ Công an']],
  },
  {
    name: 'what a plan’s purposes oblige to, and its tasks in numbered parts',
    text: `UBND tỉnh ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Bảo đảm dữ liệu đúng, đủ.
2. Việc rà soát phải tiến hành cuốn chiếu.
II. TỔ CHỨC THỰC HIỆN
1. Dữ liệu đất đai 1.1. Công an tỉnh đối khớp dữ liệu.`,
    found: [['UBND tỉnh', undefined], ['UBND tỉnh', 'Công an tỉnh']],
  },
  {
    name: 'neither questions, hopes, pledges nor standing duties direct',
    text: `Giám đốc Sở Y tế Hà Thị Lan yêu cầu các khoa trực 24 giờ.
“Mua máy rồi để đấy, vậy đầu tư để làm gì?”, bà đặt câu hỏi.
Bà mong các bác sĩ giữ nụ cười với người bệnh.
Trưởng khoa Dược tiếp thu, xin hứa khắc phục các tồn tại.
Theo quy chế làm việc, Phòng Tổng hợp chịu trách nhiệm theo dõi chung.`,
    found: [['Hà Thị Lan', 'các khoa']],
  },
  {
    name: 'a speech is of the one whom its title in capitals names; what had to be is no order',
    text: `PHÁT BIỂU CỦA BÍ THƯ TỈNH ỦY ĐINH THẾ LƯỢNG TẠI HỘI NGHỊ GẶP MẶT DOANH NGHIỆP
Có doanh nghiệp phải chờ 9 tháng mới xong thủ tục.
Tôi yêu cầu Sở Xây dựng trả lời từng doanh nghiệp trước ngày 15/11.
Nhiều công ty phải đấu thầu lại vì không có ai dự.
Tôi cũng mong các doanh nghiệp giữ chữ tín.
Ban Quản lý các khu công nghiệp làm đầu mối tiếp nhận phản ánh.`,
    found: [['Đinh Thế Lượng', 'Sở Xây dựng'], ['Đinh Thế Lượng', 'Ban Quản lý các khu công nghiệp']],
  },
  {
    name: 'a heading with a year opens what it names; a committee keeps its place',
    text: `ỦY BAN NHÂN DÂN XÃ NẬM LÚC
BÁO CÁO
Kết quả thực hiện năm 2026
1. UBND xã phối hợp mở 8 lớp tập huấn cho 320 hộ.
Phần thứ hai
NHIỆM VỤ NĂM 2027
1. Phấn đấu thu nhập bình quân 46 triệu đồng.
2. Công chức nông nghiệp hướng dẫn các thôn trồng quế.`,
    found: [['Ủy ban nhân dân xã Nậm Lúc', 'Công chức nông nghiệp']],
  },
  {
    name: 'a letter guides in the name of the body that sends it',
    text: `Kính gửi: Hiệu trưởng các trường trên địa bàn huyện
Phòng Giáo dục và Đào tạo hướng dẫn một số nội dung như sau:
1. Về kiểm tra giữa kỳ
Các trường xây dựng ma trận đề.
TRƯỞNG PHÒNG
Khương Duy Thái`,
    found: [['Phòng Giáo dục và Đào tạo', 'Các trường']],
  },
  {
    name: 'whoever chairs is meant by the chair of the sitting',
    text: 'Chủ tịch HĐND huyện Đỗ Thị Kiều Oanh điều hành phiên họp. Chủ tọa phiên họp đề nghị UBND huyện trả lời dứt điểm 9 kiến nghị. Các Ban HĐND tăng cường giám sát lời hứa sau chất vấn.',
    found: [['Đỗ Thị Kiều Oanh', 'UBND huyện'], ['Đỗ Thị Kiều Oanh', 'Các Ban HĐND']],
  },
  {
    name: 'a quotation that a colon opens is of the one before it; Chủ tịch tỉnh and Chủ tịch UBND tỉnh are one',
    text: `Ngày 17/2, Chủ tịch UBND tỉnh Lương Quốc Đoan thăm xã Na Loi.
Chủ tịch tỉnh quay sang lãnh đạo xã: “Các thôn rà từng hộ thiếu gạo. Xã lập danh sách gửi Sở Nội vụ trước ngày 20/2”.`,
    found: [['Lương Quốc Đoan', 'Các thôn'], ['Lương Quốc Đoan', 'Xã']],
  },
  {
    name: 'on whose word somebody orders is not who orders',
    text: `BỘ TRƯỞNG BỘ Y TẾ điện: Sở Y tế các tỉnh.
Thực hiện chỉ đạo của Thủ tướng Chính phủ, Bộ trưởng Bộ Y tế Lò Văn Việt yêu cầu Cục Phòng bệnh rà soát vắc xin.`,
    found: [['Lò Văn Việt', 'Cục Phòng bệnh']],
  },
  {
    name: 'what holds anyway, what is approved of, and what the speaker has to do are no orders',
    text: `Hội đồng thành viên quyết nghị:
1. Thông qua kết quả sản xuất 6 tháng.
2. Giao Ban Kiểm soát kiểm tra việc sử dụng vốn.
Chủ tịch Đỗ Quang Hiệp nói: Muốn đi xa thì phải đi cùng nhau.
Chúng tôi phải cân nhắc rất kỹ.`,
    found: [['Hội đồng thành viên', 'Ban Kiểm soát']],
  },
  {
    name: 'names of units with fields of two levels and commas',
    text: `Giám đốc Sở Hà Thị Lan yêu cầu trực ban.
Hạt Quản lý đê Yên Lạc cắm 30 biển cảnh báo.
Ban Chính sách, chiến lược Trung ương chủ trì cùng Văn phòng Sở hoàn thiện báo cáo.
Ban Quản lý dự án đầu tư xây dựng công trình nông nghiệp tăng ca.`,
    found: [
      ['Hà Thị Lan', undefined],
      ['Hà Thị Lan', 'Hạt Quản lý đê Yên Lạc'],
      ['Hà Thị Lan', 'Ban Chính sách, chiến lược Trung ương'],
      ['Hà Thị Lan', 'Ban Quản lý dự án đầu tư xây dựng công trình nông nghiệp'],
    ],
  },
  {
    name: 'in minutes the first office that is given a name chairs',
    text: `BIÊN BẢN HỌP HỘI ĐỒNG KHOA
Chủ tịch Hội đồng: PGS.TS. Trương Đình Quý, Trưởng khoa
2. Kết luận:
- Các bộ môn nộp minh chứng trước 20/3.`,
    found: [['Trương Đình Quý', 'Các bộ môn']],
  },
  {
    name: 'in a list of orders what is put off is none, nor what is asked of those above; a consequence may begin with its time',
    text: `Chủ tịch UBND xã Đỗ Quang Hiệp kết luận:
- Công an xã chốt chặn hai đầu cầu.
- Về giá đất, Ban Giải phóng mặt bằng tiếp tục nghiên cứu, chưa quyết định tại cuộc họp này.
- Kiến nghị UBND tỉnh bổ sung vốn.
- Ai còn khoan giếng chui thì từ mai lấp ngay.`,
    found: [['Đỗ Quang Hiệp', 'Công an xã'], ['Đỗ Quang Hiệp', undefined]],
  },
  {
    name: 'a speech names whose it is on a line of its own',
    text: `PHÁT BIỂU
của đồng chí Gianh Păo Sở, Chủ tịch UBND tỉnh Ninh Hải, tại Hội nghị tổng kết năm
Tôi đề nghị các xã rà lại đường truyền.
Sở Tài chính báo cáo trước ngày 15 tháng 01.`,
    found: [['Gianh Păo Sở', 'các xã'], ['Gianh Păo Sở', 'Sở Tài chính']],
  },
  {
    name: 'whose opinion a sentence gives behind what connects it, and who stands behind their titles',
    text: `Trưởng Ban Pháp chế Tiêu Viết Hải đề nghị Sở Tài chính làm rõ khoản chi.
Phó Chủ tịch UBND tỉnh Phan Văn Nghị tiếp thu ý kiến đại biểu.
Trước mắt, theo ông, Trung tâm Nước sạch phải cử người vận hành trạm.`,
    found: [['Tiêu Viết Hải', 'Sở Tài chính'], ['Phan Văn Nghị', 'Trung tâm Nước sạch']],
  },
  {
    name: 'heads of many units and what says which, and a unit behind “thì”',
    text: `Giám đốc Sở Hà Thị Sen yêu cầu:
- Trưởng các phòng, đơn vị có tên trong phụ lục cập nhật tiến độ lên phần mềm.
- Khoản nào thu sai thì nhà trường hoàn lại, không được để sang năm.
- Hồ sơ vay lớn phải qua tái thẩm định, các phòng không được giải ngân trước.`,
    found: [['Hà Thị Sen', 'Trưởng các phòng, đơn vị có tên trong phụ lục'], ['Hà Thị Sen', 'nhà trường'], ['Hà Thị Sen', 'các phòng']],
  },
  {
    name: 'an aside between the items of a list of orders does not end it; who is in charge stands in brackets',
    text: `KẾ HOẠCH CỦA UBND XÃ EA SOL
UBND xã ban hành kế hoạch với các nội dung sau.
III. PHÂN CÔNG
1. Công an xã mở đợt cấp căn cước lưu động.
Lệ phí áp dụng theo Nghị định số 188/2025/NĐ-CP: trẻ em được miễn.
2. Trường Mầm non Ea Sol thông báo cho cha mẹ trẻ trước ngày 05/11.
3. Đôn đốc thu quỹ phòng, chống thiên tai (đầu mối: Phòng Kinh tế).
4. Trả lời 5 kiến nghị của cử tri - đồng chí Phó Chủ tịch Lò Văn Mạnh chỉ đạo.
5. Tổng phụ trách Đội phối hợp Công an xã nói chuyện dưới cờ.
6. Trưởng thôn đi từng ngõ vận động; thôn nào đạt 100% được thưởng.`,
    found: [
      ['UBND xã', 'Công an xã'],
      ['UBND xã', 'Trường Mầm non Ea Sol'],
      ['UBND xã', 'Phòng Kinh tế'],
      ['UBND xã', 'đồng chí Phó Chủ tịch Lò Văn Mạnh'],
      ['UBND xã', 'Tổng phụ trách Đội'],
      ['UBND xã', 'Trưởng thôn'],
    ],
  },
  {
    name: 'behind an order a body takes opinions in to do its task; a condition may open the second part; who turns to somebody speaks to them',
    text: `Bí thư Đảng ủy Lò Văn Mạnh yêu cầu các chi bộ rà soát đảng viên. Văn phòng Đảng ủy tiếp thu ý kiến, hoàn chỉnh dự thảo chương trình.
Tiền tiếp khách giảm 30% từ nay đến hết năm; đơn vị nào vượt thì trừ vào quỹ thưởng.
“Anh Khôi gửi tôi tiến độ từng tuần của đoạn này”, Bí thư quay sang giám đốc ban quản lý.`,
    found: [['Lò Văn Mạnh', 'các chi bộ'], ['Lò Văn Mạnh', 'Văn phòng Đảng ủy'], ['Lò Văn Mạnh', undefined], ['Lò Văn Mạnh', 'Anh Khôi']],
  },
  {
    name: 'a heading says who gives the orders below it',
    text: `Hiệu trưởng kết luận và giao việc
1. Cô Hoa nộp danh sách.
2. Tổ Văn phòng: in đề, niêm phong.`,
    found: [[undefined, 'Cô Hoa'], [undefined, 'Tổ Văn phòng']],
  },
  {
    name: 'an office under its short name is held by who was named',
    text: `Ông Lò Phước Hải, Chủ tịch Hội đồng thành viên, yêu cầu các nhà máy tiết giảm chi phí.
Theo Chủ tịch HĐTV, Ban Tài chính phải trình phương án thoái vốn.`,
    found: [['Lò Phước Hải', 'các nhà máy'], ['Lò Phước Hải', 'Ban Tài chính']],
  },
  {
    name: 'a line without an end says who gives the orders below it',
    text: `BIÊN BẢN HỌP HỘI ĐỒNG TRƯỜNG
Chủ trì: cô Hà Thị Liên, hiệu trưởng
*Việc tháng 12: cô hiệu trưởng triển khai và phân công
1. Thầy Khôi xếp lịch dạy bù trước ngày 20/12.
2. Cô đề nghị công đoàn lo quà Tết.
3. Bếp: y tế học đường lưu mẫu đủ 24 giờ.
4. Học bạ khối 9: GVCN đối chiếu, giao văn thư trong vòng 10 ngày tới.`,
    found: [['Hà Thị Liên', 'Thầy Khôi'], ['Hà Thị Liên', 'công đoàn'], ['Hà Thị Liên', 'y tế học đường'], ['Hà Thị Liên', 'GVCN']],
  },
  {
    name: 'who has the turn is not who is to act',
    text: `Trao đổi với Báo Nhân Hòa, TS. Phan Hữu Kỳ, Cục trưởng Cục Trồng trọt nêu các giải pháp.
- TS. Phan Hữu Kỳ: Các tỉnh ven biển phải xuống giống trước 20/4.`,
    found: [['Phan Hữu Kỳ', 'Các tỉnh ven biển']],
  },
  {
    name: 'in a report whoever sums up asks',
    text: `Thực hiện phân công của Lãnh đạo Bộ Xây dựng, Cục Quản lý đường thủy tổng hợp báo cáo tình hình các dự án kè như sau:
(1) Dự án kè sông Lam (Ban 9, hoàn thành năm 2027):
Mặt bằng bàn giao đạt 90%, sản lượng đạt 54%. Yêu cầu Ban 9 phối hợp chặt chẽ với địa phương bàn giao phần mặt bằng còn lại.`,
    found: [['Cục Quản lý đường thủy', 'Ban 9']],
  },
  {
    name: 'among the orders of a body above, a list is what bodies below are to order',
    text: `Thường trực Thành ủy đề nghị các địa phương tiếp tục phòng dịch quyết liệt hơn, trong đó: Tập trung thực hiện nghiêm các chỉ đạo của Trung ương.
Ban Chỉ đạo phòng, chống dịch, Ban cán sự đảng UBND Thành phố chỉ đạo: Tổng kết công tác phòng dịch đợt 4, xây dựng kịch bản mới.
Chỉ đạo các quận, huyện lập trạm y tế lưu động.`,
    found: [['Thường trực Thành ủy', 'các địa phương'], ['Thường trực Thành ủy', 'Ban Chỉ đạo phòng, chống dịch, Ban cán sự đảng UBND Thành phố'], ['Thường trực Thành ủy', 'các quận, huyện']],
  },
  {
    name: 'how often something took place, what was noticed and what is put to those above is told, also among orders',
    text: `Thứ trưởng Lê Thị Hoa yêu cầu các xã trực ban.
Đây là lần thứ ba đoàn công tác trực tiếp kiểm tra tuyến đê.
Trên cơ sở báo cáo, Cục Đê điều nhận thấy một số huyện triển khai nghiêm túc các chỉ đạo của Cục.
Do vậy, Bộ trình Thủ tướng giao Bộ Tài chính nghiên cứu, bố trí vốn.
Bộ Nông nghiệp trình Thủ tướng cho phép các tỉnh mở rộng hồ chứa.
Bộ Nông nghiệp phải trình Thủ tướng giao vốn cho các tỉnh.`,
    found: [['Lê Thị Hoa', 'các xã'], ['Lê Thị Hoa', 'Bộ Nông nghiệp']],
  },
];
