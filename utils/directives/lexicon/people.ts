/** Who speaks: words of courtesy, pronouns, titles, names. */
import { phrases } from './phrases.ts';

export const honorifics = phrases(`
  đồng chí | đ/c | ông | bà | thạc sĩ | thạc sỹ | tiến sĩ | tiến sỹ | giáo sư | phó giáo sư | các đồng chí | anh | chị | cô | vị | tướng | bs | bs. | ths | ths. | ts | ts. | pgs.ts | pgs | gs | các anh | các chị | bscki
  bsckii | bsnt | cki | ckii | kts | bs.cki | bs.ckii | ths.bs | ts.bs | pgs.ts.bs | kỹ sư | luật sư | nhà giáo | thầy | đại biểu | pgs. | gs. | ks | ks. | ds | ds. | ttnd | ttưt | ttnd. | ttưt. | ttnd.bs | ttưt.bs | ngnd | ngưt
`);

export const pronouns = phrases(`
  ông | bà | đồng chí | tôi | đồng chí này | anh | chị | cô | thầy | vị này | vị lãnh đạo này | người đứng đầu ngành | người đứng đầu đảng bộ tỉnh
  người đứng đầu chính quyền | người đứng đầu chính quyền tỉnh | người đứng đầu chính quyền thành phố | người đứng đầu chính quyền huyện | người đứng đầu chính quyền xã | người đứng đầu chính quyền phường | người đứng đầu thành phố | vị lãnh đạo | tư lệnh ngành | tư lệnh ngành giáo dục
  tư lệnh ngành y tế | tư lệnh ngành nông nghiệp | nữ lãnh đạo | nữ chủ tịch | nữ bí thư | nữ bộ trưởng
`);

export const titles = phrases(`
  tổng bí thư | bí thư | phó bí thư | phó bí thư thường trực | thủ tướng | thủ tướng chính phủ | phó thủ tướng | phó thủ tướng chính phủ
  chủ tịch nước | phó chủ tịch nước | chủ tịch quốc hội | phó chủ tịch quốc hội | chủ tịch | phó chủ tịch | phó chủ tịch thường trực | bộ trưởng
  thứ trưởng | trưởng ban | phó trưởng ban | trưởng ban thường trực | phó ban | giám đốc | phó giám đốc | tổng giám đốc | phó tổng giám đốc
  chánh văn phòng | phó chánh văn phòng | thống đốc | phó thống đốc | tổ trưởng | tổ phó | chủ nhiệm | phó chủ nhiệm | viện trưởng | phó viện trưởng
  chánh án | tổng thanh tra | chánh thanh tra | cục trưởng | phó cục trưởng | vụ trưởng | phó vụ trưởng | tổng cục trưởng | chi cục trưởng
  trưởng phòng | phó trưởng phòng | trưởng đoàn | trưởng đoàn giám sát | trưởng đoàn kiểm tra | trưởng đoàn công tác | trưởng đoàn thanh tra | ủy viên | ủy viên dự khuyết | đại tướng | thượng tướng | trung tướng | thiếu tướng | đại tá
  thượng tá | trung tá | thiếu tá | đại úy | thượng úy | trung úy | chuẩn đô đốc | phó đô đốc | tư lệnh | chính ủy | hiệu trưởng | hiệu phó | tổng tham mưu trưởng | chủ trì hội nghị | chủ tọa | trưởng công an | tổng kiểm toán | đại sứ | trưởng tiểu ban | phó tổng thanh tra | trưởng ca | trưởng bộ phận | trưởng nhóm
  trưởng kíp | trưởng phó các | chủ tịch công đoàn | phó chủ tịch hđnd | chủ tịch hđnd | hội trưởng | phó hiệu trưởng | trưởng khoa | phó trưởng khoa
  tỉnh ủy viên | thành ủy viên | huyện ủy viên | quận ủy viên | đảng ủy viên | uvtv | uvbtv | ủy viên btv | đội trưởng | đội phó | trạm trưởng | hạt trưởng | trưởng thôn | trưởng xóm | trưởng bản | trưởng ấp | trưởng khóm | trưởng buôn | trưởng làng | trưởng khu | trưởng khu phố | tổ trưởng dân phố | bí thư chi bộ
  chỉ huy trưởng | chỉ huy phó | trưởng công an xã | kế toán trưởng | trưởng bộ môn | phó chỉ huy trưởng | chính trị viên | quản đốc | tổng biên tập
  phó tổng biên tập | trưởng đài | giám đốc bệnh viện | phó trưởng đoàn | bí thư đảng ủy
  phó bí thư đảng ủy | bí thư đoàn | điều dưỡng trưởng | trưởng trạm | ht | pht | ct hđqt | ct hđtv | ct hđnd | ct ubnd | ktt | trưởng ban kiểm soát | chủ nhiệm khoa | tgđ | phó tgđ | ptgđ | gđ | phó gđ | pgđ | pct | phó ct | xã đội trưởng
  thường trực ban bí thư | phó chánh án | phó tư lệnh | phó chính ủy | phó tổng tham mưu trưởng | phó chánh thanh tra | phó tổng cục trưởng | phó chi cục trưởng | chi cục phó
  tham mưu trưởng | phó tham mưu trưởng | tổng thư ký | phó tổng thư ký | bí thư thứ nhất | phó viện trưởng thường trực | phó trưởng công an | thiếu úy | đô đốc
  phó đội trưởng | phó trạm trưởng | chánh tòa | phó chánh tòa | trưởng đại diện | trưởng thuế | phó trưởng thuế | chủ tịch kiêm tổng giám đốc
  phó thủ trưởng | phó giám đốc phụ trách | phó hiệu trưởng phụ trách | phó trưởng phòng phụ trách | phó chủ tịch phụ trách | phó cục trưởng phụ trách
  tổng kiểm toán | tổng kiểm toán nhà nước | phó tổng kiểm toán | phó tổng kiểm toán nhà nước | phó tổng thanh tra | phó tổng thanh tra chính phủ | đồn trưởng | phó đồn trưởng | đồn phó | chính trị viên phó
  đại sứ | tổng lãnh sự | người phát ngôn | phó phát ngôn | trợ lý thủ tướng | trợ lý tổng bí thư | trợ lý bộ trưởng | trưởng chi cục | phó trưởng chi cục | hải đội trưởng
  trưởng tiểu ban | phó trưởng tiểu ban | quyền cục trưởng | quyền vụ trưởng | quyền viện trưởng | quyền bí thư | quyền tổng giám đốc | quyền chánh văn phòng | quyền chi cục trưởng
  quyền chủ tịch | quyền giám đốc | quyền bộ trưởng | quyền trưởng phòng | quyền trưởng ban | quyền hiệu trưởng | trưởng các | chủ tọa phiên họp | chủ tọa kỳ họp | chủ tọa hội nghị | chủ tọa cuộc họp | chủ tọa buổi họp | chủ trì phiên họp | phó xã đội trưởng | phường đội trưởng
`);

export const surnames = phrases(`
  nguyễn | trần | lê | phạm | hoàng | huỳnh | phan | vũ | võ | đặng | bùi | đỗ | hồ | ngô | dương | lý | vương | lương | đào | đoàn | trương | đinh
  lâm | phùng | mai | tô | hà | tạ | cao | chu | châu | kim | thạch | thái | tôn | triệu | trịnh | văn | quách | la | lò | giàng | hầu | điểu | bàn
  hứa | ma | nông | lục | lưu | mạc | nghiêm | ninh | quan | quản | thân | tống | từ | đàm | đồng | đường | đậu | giáp | khổng | khuất | khúc | kiều
  lại | lữ | lã | mã | phí | sầm | thẩm | thiều | tăng | trà | vi | âu | cù | cung | diệp | doãn | tiêu | tòng | quàng | cầm | hạng | sùng | thào
  vàng | vừ | chảo | tẩn | lù | ông | bạch | bế | biện | bồ | cấn | cáp | chử | danh | đới | hàn | hàng | hình | hoa | khương | kha | lang | liêu
  linh | lỗ | lộc | luyện | mẫn | mộc | ngọ | nhan | nhâm | nhữ | ong | phó | phục | rơ | sơn | sử | tào | thi | thôi | tiết | trang | tưởng | uông
  ưng | viên | xa | y | ksor | siu | nay | kpă | rơ châm | rah | rmah | puih | alăng | arất | bh | zơrâm | hôih | lầu | lỳ | lèo | lường | lô | mong
  moong | xeo | chẩu | phàn | tráng | ly | sần | cứ | hờ | mùa | mè | lả | cà | bạc | cụt | mí | sình | thàng | cháng | seo | mạ | kon | krajan
  liêng | cil | lơ mu | ya | bon | păng | néang | ngân | tằng | chìu | voòng | sìu | trưởng | đèo | mỗ | hảng | chá | chang | lử | tếnh | pờ | khoàng | kpuih | a lăng | zơ râm | hoàng phủ | âu dương | tôn thất | tôn nữ | công tằng
  sừng | thèn | lềnh | dì | lành | nùng | tất | ngụy | bành | giản | khiếu | khưu | nhiêu | đái | thiệu | ân | ôn
`);

export const middleNames = phrases(`
  văn | thị | đình | đức | quang | minh | hữu | xuân | quốc | công | ngọc | thanh | bá | thế | trọng | hồng | kim | duy | tiến | như | phúc | tấn
  viết | vĩnh | sỹ | sĩ | khắc | huy | mạnh | đăng | tuấn | gia | bảo | phương | thu | mỹ | bích | diệu | cẩm | anh | chí | hải | hùng | mai | thúy
  thùy | tuyết | trung | trường | việt | xuyến | nhật | khánh | kiều | lệ | doãn | danh | cao | phú | seo | a | khái | láo | mí
`);

export const petitioners = phrases(`
  cử tri | người dân | nhân dân | bà con | đại biểu | các đại biểu | đại biểu quốc hội | ý kiến | nhiều ý kiến | doanh nghiệp | các doanh nghiệp
  hiệp hội | nông dân | hội viên | phụ huynh | học sinh | sinh viên | người lao động | công nhân | đại diện | đại sứ | các hộ dân | hộ dân | tập thể
  bị cáo | luật sư | gia đình | một số ý kiến | có ý kiến | nhiều đại biểu | tập thể lãnh đạo
  chuyên gia | các chuyên gia | giới chuyên gia | nhiều chuyên gia | một số chuyên gia | giới quan sát | nhà phân tích | giới phân tích | dư luận | nhân chứng
  người nhà | nạn nhân | tài xế | tiểu thương | du khách | bệnh nhân | nhiều người | một số người | nhà khoa học | các nhà khoa học | giới khoa học | hành khách
`);

export const questioners = phrases(`
  pv | p.v | phóng viên | hỏi | mc | nhà báo | bạn đọc | người dẫn chương trình | câu hỏi
`);

export const foreign = phrases(`
  trung quốc | hoa kỳ | nhật bản | hàn quốc | liên bang nga | nga | lào | campuchia | singapore | thái lan | ấn độ | pháp | đức | anh | asean
  liên hợp quốc | phía bạn | hai bên | hai nước | bạn bè quốc tế | nhà đầu tư nước ngoài
`);
