/** A sentence before and after an edit, and what is said of it: `-` removed, `+` added, in brackets what it holds that matters. */
export interface WordingCase {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly string[];
  /** Only other signs, capitals or spelling. */
  readonly harmless?: true;
}

type Row = readonly [name: string, before: string, after: string, ...changes: string[]];

const DATES: readonly Row[] = [
  ['a day', 'hoàn thành trước ngày 15/12/2026.', 'hoàn thành trước ngày 20/12/2026.', '-15/12/2026 [date]', '+20/12/2026 [date]'],
  ['a day without its year', 'báo cáo (trước 15/12) cho Văn phòng', 'báo cáo (trước 20/12) cho Văn phòng', '-15/12 [date]', '+20/12 [date]'],
  ['a year put behind a day', 'xong trước 15/12', 'xong trước 15/12/2027', '-15/12 [date]', '+15/12/2027 [date]'],
  ['a day with dots', 'trình ngày 05.12.2026', 'trình ngày 08.12.2026', '-05.12.2026 [date]', '+08.12.2026 [date]'],
  ['a day with dashes', 'trình ngày 05-12-2026', 'trình ngày 05-01-2027', '-05-12-2026 [date]', '+05-01-2027 [date]'],
  ['a day in words', 'hoàn thành trước ngày 15 tháng 12.', 'hoàn thành trước ngày 20 tháng 12.', '-15 [date]', '+20 [date]'],
  ['the month of a day in words', 'hạn ngày 15 tháng 11 năm 2026', 'hạn ngày 15 tháng 12 năm 2026', '-11 [date]', '+12 [date]'],
  ['the year of a day in words', 'hạn ngày 15 tháng 11 năm 2026', 'hạn ngày 15 tháng 11 năm 2027', '-2026 [date]', '+2027 [date]'],
  ['a month', 'xong trong tháng 9', 'xong trong tháng 10', '-9 [date]', '+10 [date]'],
  ['a month and year', 'xong trong tháng 9/2026', 'xong trong tháng 11/2026', '-9/2026 [date]', '+11/2026 [date]'],
  ['a quarter', 'báo cáo trong quý I/2027', 'báo cáo trong quý II/2027', '-I [date]', '+II [date]'],
  ['a quarter in figures', 'báo cáo trong quý 1', 'báo cáo trong quý 3', '-1 [date]', '+3 [date]'],
  ['a quarter in words', 'báo cáo trong quý một', 'báo cáo trong quý hai', '-một [date]', '+hai [date]'],
  ['a quarter in capitals', 'BÁO CÁO TRONG QUÝ I', 'BÁO CÁO TRONG QUÝ IV', '-I [date]', '+IV [date]'],
  ['a year', 'kế hoạch năm 2026', 'kế hoạch năm 2027', '-2026 [date]', '+2027 [date]'],
  ['a term', 'giai đoạn 2021-2025', 'giai đoạn 2026-2030', '-2021-2025 [date]', '+2026-2030 [date]'],
  ['an hour', 'gửi trước 17 giờ ngày 05/12', 'gửi trước 11 giờ ngày 05/12', '-17 [date]', '+11 [date]'],
  ['an hour, short', 'gửi trước 17h00 ngày 05/12', 'gửi trước 10h30 ngày 05/12', '-17h00 [date]', '+10h30 [date]'],
  ['an hour with a colon', 'họp lúc 16:40', 'họp lúc 08:30', '-16:40 [date]', '+08:30 [date]'],
  ['how long', 'trong thời hạn 15 ngày làm việc', 'trong thời hạn 10 ngày làm việc', '-15 [date]', '+10 [date]'],
  ['how long, in words', 'trong vòng hai tháng', 'trong vòng ba tháng', '-hai [date]', '+ba [date]'],
  ['the end that is meant', 'xong vào đầu tháng 12', 'xong vào cuối tháng 12', '-đầu [date]', '+cuối [date]'],
  ['which week', 'báo cáo trong tuần này', 'báo cáo trong tuần tới', '-này [date]', '+tới [date]'],
  ['which day of the week', 'họp vào thứ Hai', 'họp vào thứ Sáu', '-Hai [date]', '+Sáu [date]'],
  ['how often', 'báo cáo hằng tháng', 'báo cáo hằng quý', '-tháng [date]', '+quý [date]'],
  ['before, not after', 'chỉ thực hiện trước ngày 15/12', 'chỉ thực hiện sau ngày 15/12', '-trước [date]', '+sau [date]'],
  ['a deadline taken away', 'rà soát xong trước ngày 15/12/2026.', 'rà soát xong.', '-trước ngày 15/12/2026 [date]'],
  ['a deadline put in', 'rà soát toàn bộ quy trình.', 'rà soát toàn bộ quy trình, xong trong quý I.', '+, xong trong quý I [date]'],
  ['a month for a day', 'xong trước ngày 15/12', 'xong trong tháng 12', '-trước ngày 15/12 [date]', '+trong tháng 12 [date]'],
  ['the part of a day', 'họp sáng 05/3', 'họp chiều 05/3', '-sáng [date]', '+chiều [date]'],
  ['a month in words', 'xong trong tháng giêng', 'xong trong tháng chạp', '-giêng [date]', '+chạp [date]'],
  ['a month of two words', 'xong trong tháng mười', 'xong trong tháng mười một', '+một [date]'],
  ['day and month exchanged', 'xong trước ngày 05/3/2026', 'xong trước ngày 03/5/2026', '-05/3/2026 [date]', '+03/5/2026 [date]'],
];

const NUMBERS: readonly Row[] = [
  ['a number', 'giao 12 điểm cầu', 'giao 15 điểm cầu', '-12 [number]', '+15 [number]'],
  ['a number with thousands', 'xử lý 12.480 hồ sơ', 'xử lý 12.840 hồ sơ', '-12.480 [number]', '+12.840 [number]'],
  ['a share', 'đạt 98,6% kế hoạch', 'đạt 95,0% kế hoạch', '-98,6% [number]', '+95,0% [number]'],
  ['a share with a point', 'đạt 98.6% kế hoạch', 'đạt 95.6% kế hoạch', '-98.6% [number]', '+95.6% [number]'],
  ['percent put behind', 'giảm 5 so với kế hoạch', 'giảm 5% so với kế hoạch', '-5 [number]', '+5% [number]'],
  ['an amount', 'bố trí 5 tỷ đồng', 'bố trí 5 triệu đồng', '-tỷ [number]', '+triệu [number]'],
  ['a number in words', 'chọn hai xã làm điểm', 'chọn ba xã làm điểm', '-hai [number]', '+ba [number]'],
  ['how much of it', 'ít nhất 2/3 số đại biểu', 'ít nhất 3/4 số đại biểu', '-2/3 [number]', '+3/4 [number]'],
  ['a number of a document', 'theo Thông báo số 214-TB/VP', 'theo Thông báo số 241-TB/VP', '-214-TB/VP [number]', '+241-TB/VP [number]'],
  ['an article', 'theo Điều 5 của Quy chế', 'theo Điều 6 của Quy chế', '-5 [number]', '+6 [number]'],
  ['a stage', 'chuyển sang giai đoạn II', 'chuyển sang giai đoạn III', '-II [number]', '+III [number]'],
  ['a range', 'cử 3-5 cán bộ', 'cử 5-7 cán bộ', '-3-5 [number]', '+5-7 [number]'],
  ['a measure', 'làm mới 12 km đường', 'làm mới 12 m đường', '-km [number]', '+m [number]'],
  ['a number taken away', 'cử 02 cán bộ tham gia', 'cử cán bộ tham gia', '-02 [number]'],
  ['minutes that a file may wait', 'không để tồn quá 30 phút', 'không để tồn quá 60 phút', '-30 [date]', '+60 [date]'],
  ['a number in words, in its last', 'cử hai mươi lăm cán bộ', 'cử hai mươi tư cán bộ', '-lăm [number]', '+tư [number]'],
  ['a half more', 'bố trí một tỷ rưỡi', 'bố trí một tỷ', '-rưỡi [number]'],
  ['a bound turned round', 'vận động ít nhất 50 hộ', 'vận động nhiều nhất 50 hộ', '-ít [number]', '+nhiều [number]'],
  ['above, not below', 'hỗ trợ các hộ trên 50 tuổi', 'hỗ trợ các hộ dưới 50 tuổi', '-trên [number]', '+dưới [number]'],
  ['more for less', 'phấn đấu tăng 5%', 'phấn đấu giảm 5%', '-tăng [number]', '+giảm [number]'],
  ['a letter behind a number', 'thu hồi thửa số 12', 'thu hồi thửa số 12a', '+a [number]'],
];

const UNITS: readonly Row[] = [
  ['the kind of a unit', 'giao Phòng Tài chính chủ trì', 'giao Ban Tài chính chủ trì', '-Phòng [unit]', '+Ban [unit]'],
  ['the field of a unit', 'giao Sở Nội vụ chủ trì', 'giao Sở Tài chính chủ trì', '-Nội vụ [unit]', '+Tài chính [unit]'],
  ['a part of its name', 'giao Sở Tài nguyên và Môi trường chủ trì', 'giao Sở Nông nghiệp và Môi trường chủ trì', '-Tài nguyên [unit]', '+Nông nghiệp [unit]'],
  ['the last part of its name', 'giao Sở Nông nghiệp và Môi trường', 'giao Sở Nông nghiệp và Phát triển', '-Môi trường [unit]', '+Phát triển [unit]'],
  ['a name with a dash', 'giao Phòng Kế hoạch - Tài chính', 'giao Phòng Kế hoạch - Đầu tư', '-Tài chính [unit]', '+Đầu tư [unit]'],
  ['the last part of its name left out', 'giao Phòng Kế hoạch - Tài chính rà soát', 'giao Phòng Kế hoạch rà soát', '-- Tài chính [unit]'],
  ['the same behind a small head', 'giao phòng Kế hoạch - Tài chính rà soát', 'giao phòng Kế hoạch rà soát', '-- Tài chính [unit]'],
  ['the same in small letters', 'giao phòng kế hoạch - tài chính rà soát', 'giao phòng kế hoạch rà soát', '-- tài chính [unit]'],
  ['the last part of a long name left out', 'giao Trung tâm Công nghệ thông tin và Truyền thông rà soát', 'giao Trung tâm Công nghệ thông tin rà soát', '-và Truyền thông [unit]'],
  ['the same with more small words', 'giao Phòng Quản lý đào tạo và Công tác sinh viên rà soát', 'giao Phòng Quản lý đào tạo rà soát', '-và Công tác sinh viên [unit]'],
  ['a unit by its letters', 'giao UBND xã chủ trì', 'giao HĐND xã chủ trì', '-UBND [unit]', '+HĐND [unit]'],
  ['letters for words', 'giao Ủy ban nhân dân xã', 'giao UBND xã', '-Ủy ban nhân dân [unit]', '+UBND [unit]'],
  ['letters with &', 'giao Sở NN&MT chủ trì', 'giao Sở TN&MT chủ trì', '-NN [unit]', '+TN [unit]'],
  ['the level', 'giao UBND tỉnh chủ trì', 'giao UBND huyện chủ trì', '-tỉnh [unit]', '+huyện [unit]'],
  ['whom it is said to', 'đề nghị các phòng phối hợp', 'đề nghị các ban phối hợp', '-phòng [unit]', '+ban [unit]'],
  ['one of a list left out', 'đề nghị các sở, ban, ngành phối hợp', 'đề nghị các sở, ngành phối hợp', '-ban, [unit]'],
  ['one unit more', 'giao Sở Nội vụ chủ trì', 'giao Sở Nội vụ, Sở Tài chính chủ trì', '+, Sở Tài chính [unit]'],
  ['two units exchanged', 'giao Sở Nội vụ và Văn phòng', 'giao Văn phòng và Sở Nội vụ', '+Văn phòng và [unit]', '-và Văn phòng [unit]'],
  ['a unit for a person', 'giao đồng chí Ninh Thế Đạt chủ trì', 'giao Sở Nội vụ chủ trì', '-đồng chí Ninh Thế Đạt [name]', '+Sở Nội vụ [unit]'],
  ['a party committee', 'giao Đảng ủy xã chủ trì', 'giao Tỉnh ủy chủ trì', '-Đảng [unit]', '+Tỉnh [unit]', '-xã [unit]'],
  ['a field in small letters', 'giao sở tài chính rà soát', 'giao sở xây dựng rà soát', '-tài chính [unit]', '+xây dựng [unit]'],
  ['a field in capitals throughout', 'GIAO SỞ TÀI CHÍNH RÀ SOÁT', 'GIAO SỞ XÂY DỰNG RÀ SOÁT', '-TÀI CHÍNH [unit]', '+XÂY DỰNG [unit]'],
];

const NAMES: readonly Row[] = [
  ['a person', 'Đồng chí Ninh Thế Đạt yêu cầu', 'Đồng chí Hà Bích Liên yêu cầu', '-Ninh Thế Đạt [name]', '+Hà Bích Liên [name]'],
  ['a given name', 'đồng chí Ninh Thế Đạt yêu cầu', 'đồng chí Ninh Thế Đăng yêu cầu', '-Đạt [name]', '+Đăng [name]'],
  ['one mark of a name', 'giao đồng chí Hoàng Văn Tuân', 'giao đồng chí Hoàng Văn Tuấn', '-Tuân [name]', '+Tuấn [name]'],
  ['a middle name', 'ông Lê Văn Khôi báo cáo', 'ông Lê Vĩnh Khôi báo cáo', '-Văn [name]', '+Vĩnh [name]'],
  ['two names exchanged', 'gồm Ninh Thế Đạt, Hà Bích Liên', 'gồm Hà Bích Liên, Ninh Thế Đạt', '-Ninh Thế Đạt, [name]', '+, Ninh Thế Đạt [name]'],
  ['a rank', 'đồng chí Giám đốc chỉ đạo', 'đồng chí Phó Giám đốc chỉ đạo', '+Phó [name]'],
  ['a place', 'tổ chức tại Yên Bình', 'tổ chức tại Yên Sơn', '-Bình [name]', '+Sơn [name]'],
  ['one name more', 'mời đồng chí Ninh Thế Đạt', 'mời đồng chí Ninh Thế Đạt và đồng chí Hà Bích Liên', '+và đồng chí Hà Bích Liên [name]'],
  ['a letter for a name', 'đồng chí Nguyễn Văn A báo cáo', 'đồng chí Nguyễn Văn B báo cáo', '-A [name]', '+B [name]'],
];

const FORCE: readonly Row[] = [
  ['không put in', 'các phòng gia hạn hồ sơ', 'các phòng không gia hạn hồ sơ', '+không [negation]'],
  ['không put into the middle', 'các đơn vị được tiếp nhận hồ sơ giấy', 'các đơn vị được tiếp nhận và không trả hồ sơ giấy', '+và không trả [negation]'],
  ['chưa', 'Văn phòng ban hành kế hoạch', 'Văn phòng chưa ban hành kế hoạch', '+chưa [negation]'],
  ['không taken away', 'không để tồn đọng', 'để tồn đọng', '-không [negation]'],
  ['không được', 'cán bộ nhận quà', 'cán bộ không được nhận quà', '+không được [negation, modal]'],
  ['nghiêm cấm', 'cho phép sử dụng xe công', 'nghiêm cấm sử dụng xe công', '-cho phép [modal]', '+nghiêm cấm [negation, modal]'],
  ['cấm', 'được đỗ xe trong sân', 'cấm đỗ xe trong sân', '-được [modal]', '+cấm [negation]'],
  ['chớ', 'các xã chủ quan', 'các xã chớ chủ quan', '+chớ [negation]'],
  ['đừng', 'chờ văn bản', 'đừng chờ văn bản', '+đừng [negation]'],
  ['miễn', 'thu phí hồ sơ', 'miễn thu phí hồ sơ', '+miễn [negation]'],
  ['trừ', 'áp dụng với mọi đơn vị', 'áp dụng với mọi đơn vị trừ Văn phòng', '+trừ Văn phòng [unit, negation]'],
  ['bãi bỏ', 'thực hiện quy chế', 'bãi bỏ quy chế', '-thực hiện', '+bãi bỏ [negation]'],
  ['tạm dừng', 'tiếp tục tuyển dụng', 'tạm dừng tuyển dụng', '-tiếp tục', '+tạm dừng [negation]'],
  ['phải weakened', 'các phòng phải báo cáo', 'các phòng nên báo cáo', '-phải [modal]', '+nên [modal]'],
  ['cần strengthened', 'các phòng cần báo cáo', 'các phòng phải báo cáo', '-cần [modal]', '+phải [modal]'],
  ['có thể', 'các xã phải lùi hạn', 'các xã có thể lùi hạn', '-phải [modal]', '+có thể [modal]'],
  ['a half of có thể', 'các xã có thể báo cáo', 'các xã có báo cáo', '-thể [modal]'],
  ['được', 'các xã gia hạn', 'các xã được gia hạn', '+được [modal]'],
  ['bắt buộc', 'khuyến khích dùng chữ ký số', 'bắt buộc dùng chữ ký số', '-khuyến khích [modal]', '+bắt buộc [modal]'],
  ['đã for sẽ', 'Sở sẽ ban hành', 'Sở đã ban hành', '-sẽ [modal]', '+đã [modal]'],
  ['a request for an order', 'yêu cầu các bên rà soát', 'đề nghị các bên rà soát', '-yêu cầu [modal]', '+đề nghị [modal]'],
  ['có trách nhiệm', 'Văn phòng theo dõi', 'Văn phòng có trách nhiệm theo dõi', '+có trách nhiệm [modal]'],
  ['chưa for không', 'không để tồn đọng', 'chưa để tồn đọng', '-không [negation]', '+chưa [negation]'],
  ['khỏi', 'các xã phải nộp báo cáo', 'các xã khỏi nộp báo cáo', '-phải [modal]', '+khỏi [negation]'],
  ['từ chối', 'tiếp nhận hồ sơ giấy', 'từ chối tiếp nhận hồ sơ giấy', '+từ chối [negation]'],
  ['đình chỉ', 'tiếp tục thi công', 'đình chỉ thi công', '-tiếp tục', '+đình chỉ [negation]'],
];

/** Words that look like one that matters, and are none. */
const PLAIN: readonly Row[] = [
  ['mere words', 'tiếp tục rà soát quy trình', 'khẩn trương rà soát quy trình', '-tiếp tục', '+khẩn trương'],
  ['không gian', 'mở rộng diện tích làm việc', 'mở rộng không gian làm việc', '-diện tích', '+không gian'],
  ['cần cù', 'phát huy tinh thần làm việc', 'phát huy tinh thần cần cù', '-làm việc', '+cần cù'],
  ['trở nên', 'công việc đi vào nền nếp', 'công việc trở nên nền nếp', '-đi vào', '+trở nên'],
  ['ban hành at the beginning', 'Xây dựng quy chế', 'Ban hành quy chế', '-Xây dựng', '+Ban hành'],
  ['phòng chống', 'công tác ứng phó thiên tai', 'công tác phòng chống thiên tai', '-ứng phó', '+phòng chống'],
  ['Hội nghị', 'Tại buổi làm việc, các ý kiến', 'Tại Hội nghị, các ý kiến', '-buổi làm việc', '+Hội nghị'],
  ['the first word of a sentence', 'Giao các bên rà soát.', 'Để các bên rà soát.', '-Giao', '+Để'],
  ['a word put in', 'rà soát quy trình', 'rà soát kỹ quy trình', '+kỹ'],
];

/** The same said with other signs: shown where it differs, but nothing to decide. */
const HARMLESS: readonly Row[] = [
  ['another place of the tone', 'Uỷ ban kiểm tra hoà giải', 'Ủy ban kiểm tra hòa giải'],
  ['decomposed letters', 'Ủy ban kiểm tra'.normalize('NFC'), 'Ủy ban kiểm tra'.normalize('NFD')],
  ['curly quotes', '"một cửa"', '“một cửa”'],
  ['another dash', 'Kế hoạch - Tài chính', 'Kế hoạch – Tài chính'],
  ['a no-break space', 'ngày 15 tháng 12', 'ngày\u00a015 tháng 12'],
  ['a comma', 'rà soát, hoàn thiện quy trình', 'rà soát hoàn thiện quy trình', '-,'],
  ['a full stop', 'rà soát quy trình', 'rà soát quy trình.', '+.'],
  ['a semicolon', 'rà soát, báo cáo', 'rà soát; báo cáo', '-,', '+;'],
  ['brackets', 'trước ngày 15/12', '(trước ngày 15/12)', '+(', '+)'],
  ['case', 'giao sở nội vụ chủ trì', 'giao Sở Nội vụ chủ trì', '-sở nội', '+Sở Nội'],
  ['all capitals', 'Thông báo kết luận', 'THÔNG BÁO KẾT LUẬN', '-Thông báo kết luận', '+THÔNG BÁO KẾT LUẬN'],
  ['i for y', 'nâng cao kỹ năng quản lý', 'nâng cao kĩ năng quản lí', '-kỹ', '+kĩ', '-lý', '+lí'],
  ['zeros before a day', 'trước ngày 5/12/2026', 'trước ngày 05/12/2026', '-5/12/2026', '+05/12/2026'],
  ['a day written otherwise', 'trước ngày 15/12/2026', 'trước ngày 15-12-2026', '-15/12/2026', '+15-12-2026'],
  ['a day in words for figures', 'trước ngày 15/12/2026.', 'trước ngày 15 tháng 12 năm 2026.', '-15/12/2026', '+15 tháng 12 năm 2026'],
  ['points of thousands', 'xử lý 12480 hồ sơ', 'xử lý 12.480 hồ sơ', '-12480', '+12.480'],
  ['a decimal point', 'đạt 98.6%', 'đạt 98,6%', '-98.6%', '+98,6%'],
  ['zeros before a number', 'cử 2 cán bộ', 'cử 02 cán bộ', '-2', '+02'],
  ['a space before percent', 'đạt 5% kế hoạch', 'đạt 5 % kế hoạch', '-5%', '+5 %'],
  ['an hour in letters', 'họp lúc 17 giờ 30 tại hội trường', 'họp lúc 17h30 tại hội trường', '-giờ 30', '+h30'],
  ['a square metre', 'trồng mới 12 m2 cỏ', 'trồng mới 12 m² cỏ', '-m2', '+m²'],
];

/** Found by reading what offices write; each was once flagged wrongly or not at all. */
const READ: readonly Row[] = [
  ['a sign of comparison', 'đạt ≥ 95% kế hoạch', 'đạt ≤ 95% kế hoạch', '-≥ [number]', '+≤ [number]'],
  ['không lưu', 'đơn vị lưu hồ sơ giấy', 'đơn vị không lưu hồ sơ giấy', '+không [negation]'],
  ['phòng không', 'các phòng cử cán bộ', 'các phòng không cử cán bộ', '+không [negation]'],
  ['a document in place of another', 'theo Quyết định số 12/QĐ-UBND', 'theo Quyết định số 12/QĐ-SNV', '-12/QĐ-UBND [number]', '+12/QĐ-SNV [number]'],
  ['a deadline in brackets', 'báo cáo (chậm nhất 16 giờ ngày 05/12)', 'báo cáo (chậm nhất 16 giờ ngày 06/12)', '-05/12 [date]', '+06/12 [date]'],
  ['the field of a unit of three parts', 'giao Sở Văn hóa, Thể thao và Du lịch', 'giao Sở Văn hóa, Thông tin và Du lịch', '-Thể thao [unit]', '+Thông tin [unit]'],
  ['a unit in a heading of capitals', 'GIAO NHIỆM VỤ QUÝ I', 'GIAO NHIỆM VỤ MỚI QUÝ I', '+MỚI'],
  ['letters of no unit', 'đẩy mạnh chuyển đổi số', 'đẩy mạnh ứng dụng CNTT', '-chuyển đổi số', '+ứng dụng CNTT'],
  ['a point that has another place in its list', '2. Giao Sở Nội vụ rà soát.', '3. Giao Sở Nội vụ rà soát.', '-2', '+3'],
  ['a point within a point that has another place', '2.1) Văn phòng tổng hợp 2 việc', '3.1) Văn phòng tổng hợp 4 việc', '-2.1', '+3.1', '-2 [number]', '+4 [number]'],
  ['the task alone', 'Văn phòng rà soát, báo cáo trước ngày 15/12', 'Văn phòng tổng hợp, báo cáo trước ngày 15/12', '-rà soát', '+tổng hợp'],
  ['the whole sentence', 'Giao Sở Nội vụ rà soát trước ngày 15/12.', 'Đề nghị Văn phòng không báo cáo nữa.', '-Giao Sở Nội vụ rà soát trước ngày 15/12 [date, unit]', '+Đề nghị Văn phòng không báo cáo nữa [unit, negation, modal]'],
];

const asCase = ([name, before, after, ...changes]: Row): WordingCase => ({ name, before, after, changes });

/** Invented sentences with the edits that offices make. */
export const WORDING_CASES: readonly WordingCase[] = [
  ...[...DATES, ...NUMBERS, ...UNITS, ...NAMES, ...FORCE, ...PLAIN, ...READ].map(asCase),
  ...HARMLESS.map((row): WordingCase => ({ ...asCase(row), harmless: true })),
];
