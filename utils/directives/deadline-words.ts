/** By what the words around a time say whether it is a deadline: patterns over comparison forms. */
import { type WordForm, wordForms, type WordForms } from '../text/index.ts';
import { anyOf, EDGE, phrase, phraseForm, SP, START } from './patterns.ts';

const within = (...words: string[]): RegExp => new RegExp(`${START}(?:${words.join('|')})${EDGE}`, 'u');
/** Phrases to be looked for where they stand, in place of an expression that is tried at each letter. */
const formsOf = (behind: string, ...forms: readonly (string | WordForm)[]): WordForms => wordForms(forms.map((form) => (typeof form === 'string' ? phraseForm(form) : form)), behind);
/** "ước đến cuối năm", but not "thỏa ước", "hương ước". */
const ESTIMATED: WordForm = [`(?<!${anyOf('thỏa', 'quy', 'hương', 'công', 'hiệp', 'giao')}${SP})ước`, 'ước'];
/** "trình", but not "lộ trình", "chương trình". */
const SUBMITTED = String.raw`(?<!(?:lộ|chương|quá|công|quy|tờ|giáo|tiến|hành)${SP})trình(?!${SP}(?:bày|diễn|độ|tự))`;
export const NAMES_YEAR = /\d{4}|năm/u;
/** What is done in a year besides: "sơ kết vào năm 2028". */
export const SUMMED_UP = new RegExp(`${anyOf('sơ kết', 'tổng kết')}${SP}$`, 'u');
/** "kỳ họp thứ 7", "phiên họp thứ 5": the how manieth, and no Saturday. */
export const COUNTED_MEETING = new RegExp(`${START}(?:(?:kỳ|phiên)${SP}họp|hội${SP}nghị|đại${SP}hội|lần)${SP}$`, 'u');
/** "phiên họp thường kỳ hằng tháng", "sinh hoạt chuyên đề hằng quý", "phát trong bản tin tối thứ Năm hằng tuần": what takes place again and again, with nothing to hand in. */
export const HELD_AGAIN = new RegExp(String.raw`(?:(?:(?:^|[,;])\s?|${START}(?:được|chương${SP}trình|chuyên${SP}mục|bản${SP}tin)${SP})phát(?:${SP}sóng)?|${START}(?:(?:phiên|kỳ|cuộc|buổi)${SP}họp|chợ(?:${SP}\p{sc=Latn}{1,8}){0,3}${SP}họp|chào${SP}cờ|${phrase('sinh hoạt')}(?!${SP}phí)|đánh${SP}giá${SP}giao${SP}ban))(?:${SP}\p{sc=Latn}{1,8}){0,6}${SP}$`, 'u');
/** "kéo dài trong 3 ngày", "diễn ra trong 2 tháng". */
export const LASTS = new RegExp(`${START}(?:kéo${SP}dài|diễn${SP}ra)${SP}$`, 'u');
/** "Cũng trong chiều 14/9, …", "Trước đó, trong tháng 6, …": what is told of one day after another. */
export const TELLS_ON = /^\s*(?:cũng|trước đó,|mới đây,)\s$/u;
/** "đến chiều 18/9 sẽ vào vùng biển", "đến hết tháng 6 mới đạt 20%", "đến hết tháng 9, dự báo có …": what comes about by then. */
export const TELLS_BEHIND = /^(?:\s(?:sẽ|mới|cho thấy|ước|có thể)\s|,\s(?:theo )?dự báo\s|,\s(?!nếu )[^,;.]{1,40}\s(?:sẽ\s(?!phải)|dự kiến\s|không (?:phát hiện|ghi nhận|xảy ra|phát sinh)\s))/u;
/** "từ nay đến ngày 12/9 khu vực thượng nguồn có mưa": the weather of a time. */
export const WEATHER_BEHIND = /^,?\s(?:[^,;.]{0,80}(?<!\p{sc=Latn})có )?(?:mưa|nắng|gió|dông|lũ|sương mù|rét)(?!\p{sc=Latn})/u;
/** "diễn ra trong 2 tháng, từ ngày …", "mở cửa từ …", "Thời gian tổ chức khám (từ …", "giai đoạn từ …": the days of an event. */
export const EVENT_FROM = new RegExp(String.raw`${START}(?:giai${SP}đoạn${SP}|${anyOf('diễn ra', 'mở cửa', 'được thực hiện', 'được tổ chức', 'được triển khai')}${EDGE}[^;.]{0,30}|thời${SP}gian${SP}tổ${SP}chức${EDGE}[^;.]{0,40}|tổ${SP}chức${SP})$`, 'u');
/** "sẽ bàn giao mặt bằng sạch của dự án trong tháng 6", "dự kiến thông qua 12 nội dung trong tháng 4": what somebody means to do. */
export const INTENDED = new RegExp(String.raw`${START}(?:sẽ(?!${SP}(?:phải|bị)${EDGE})|dự${SP}kiến)${EDGE}[^;.:)]{0,90}$`, 'u');
/** "Báo cáo sẽ được gửi Quốc hội trước kỳ họp": what is to come about, asked of nobody. */
export const TO_BE_DONE = new RegExp(String.raw`${START}sẽ${SP}được${EDGE}[^;.:]{0,90}$`, 'u');
/** "vắng đ/c Hai (đi phép đến 14/01)": until when somebody is away. */
export const AWAY = new RegExp(String.raw`${START}${anyOf('đi phép', 'nghỉ phép', 'đi công tác', 'đi học', 'nghỉ ốm', 'nghỉ thai sản')}${EDGE}[^;,.:]{0,24}$`, 'u');
/** "các nhiệm vụ trong tháng 5": what belongs to a month, not by when it is done. */
export const OF_MONTH = new RegExp(`${START}${anyOf('nhiệm vụ', 'nội dung', 'hoạt động', 'công việc', 'sinh', 'sinh nhật', 'ngày lễ', 'ngày lễ lớn', 'ngày kỷ niệm', 'sự kiện', 'lễ hội')}(?:${SP}(?:trọng${SP}tâm|chủ${SP}yếu|chính|cụ${SP}thể))?${SP}$`, 'u');
/** "một số công việc trọng tâm cần tổ chức thực hiện trong tháng 9": so does a list of what is to be done in it. */
export const LISTED_FOR_MONTH = new RegExp(`${START}${anyOf('nhiệm vụ', 'công việc', 'nội dung')}(?:${SP}trọng${SP}tâm)?(?:${SP}cần)?(?:${SP}(?:tổ${SP}chức|tập${SP}trung))?${SP}(?:thực${SP}hiện|triển${SP}khai)${SP}(?:${anyOf('đầu', 'giữa', 'cuối')}${SP}tháng${SP}\\d{1,2}${SP}và${SP})?$`, 'u');
/** "phục vụ người dân trong dịp Tết", "nhấn mạnh trong buổi họp báo tháng 9": on what occasion, not by when. */
export const ON_OCCASION = new RegExp(`^trong${SP}(?:dịp|buổi|cuộc|lễ)${SP}`, 'u');
/** "dự án nào đến hết tháng 6 giải ngân dưới 40 %": which are meant. */
export const WHICHEVER = new RegExp(`${START}nào${SP}$`, 'u');
/** "không chỉ trong năm nay mà còn …". */
export const NOT_ONLY = new RegExp(`${START}không${SP}chỉ${SP}$`, 'u');
/** "giấy chứng nhận hết hạn ngày 18/9": how long something is valid. */
export const EXPIRES = new RegExp(`^hết${SP}hạn${SP}`, 'u');
/** "Đợt chính từ 15/3 đến 31/3": when each part of a campaign is. */
export const CAMPAIGN = new RegExp(String.raw`(?:^|[,;])\s*(?:(?:đợt|vụ|thời${SP}gian)${EDGE}[^,;.]{0,24}|đợt${SP}\d[^,;.]{0,60})$`, 'u');
/** "Được biết, đến ngày 30/9 toàn ngành thu được …", "Chỉ tiêu: đến 30/11 có 98 % trẻ em …": what is known, what is aimed at. */
export const AIM_BEFORE = new RegExp(`${START}${anyOf('mục tiêu', 'chỉ tiêu')}:?${SP}$`, 'u');
/** "hạn chế tiếp xúc trong vòng 5 ngày": how long somebody is to keep from something. */
export const KEEPS_FROM = new RegExp(String.raw`${START}(?:${anyOf('hạn chế', 'không ra khỏi', 'không rời khỏi', 'cách ly', 'không tiếp xúc')})${EDGE}[^;:]{0,200}$`, 'u');
/** "các dự án đã hoàn thành, đưa vào sử dụng trước ngày 31/12": by when that was done which says what is meant. */
export const ALREADY_DONE = new RegExp(String.raw`${START}${anyOf('dự án', 'công trình', 'hạng mục', 'gói thầu')}(?:${SP}\p{sc=Latn}{1,8}){0,3}${SP}đã${SP}${anyOf('hoàn thành', 'khởi công', 'bàn giao', 'phê duyệt', 'đưa vào')}${EDGE}[^;.:]{0,70}$`, 'u');
/** "khu vực nguy hiểm của bão trong 24 giờ tới": where the weather goes. */
export const WEATHER_BEFORE = new RegExp(`${anyOf('bão', 'áp thấp', 'áp thấp nhiệt đới', 'mưa', 'gió', 'không khí lạnh')}(?:${SP}\\p{sc=Latn}{1,8}){0,3},?${SP}$`, 'u');
/** "sáng thứ Bảy hằng tuần": on which day of every week. */
export const WEEKDAY = new RegExp(`${START}(?:thứ|chủ)${SP}`, 'u');
/** "nửa cuối năm", "6 tháng cuối năm": half of a year. */
export const HALF_BEFORE = /(?:^|\s)(?:nửa|tháng)\s$/u;
/** "kỳ họp của HĐND tỉnh vào giữa tháng 9": the day is that of the meeting. */
export const AT_MEETING = new RegExp(String.raw`${START}${anyOf('kỳ họp', 'phiên họp', 'hội nghị', 'đại hội')}${EDGE}(?:(?!${START}(?:${SUBMITTED}|báo${SP}cáo)${EDGE})[^;,.:]){0,50}$`, 'u');
/** "giao Viện Quy hoạch trong 20 ngày soạn …": behind whom an order is for. */
export const ORDERED_TO = new RegExp(String.raw`${START}(?:giao(?!${SP}(?:thông|dịch|lưu|ban))|${anyOf('yêu cầu', 'đề nghị')})${EDGE}[^;,.:]{3,60}$`, 'u');
/** "đến cuối năm 2027 giảm 47 hộ nghèo", "đến năm 2030, 95 % số thửa …": a goal in figures. */
export const GOAL = /^,?\s(?:(?:có|đạt|giảm|tăng|còn|trên|dưới|khoảng|ít nhất|tỷ lệ)\s){0,2}\d/u;
/** "61 cuộc": what is counted in a time. */
export const COUNTED_BEFORE = /(?:^|\s)\d[\d.,]*\s\p{sc=Latn}{1,8}\s$/u;
/** "từ thứ Sáu đến 6h sáng nay 1.108 lượt khám": what was counted up to today. */
export const COUNTED_BEHIND = /^,?\s\d[\d.]*\s\p{sc=Latn}/u;
/** "hồ sơ được giải quyết trong 3 ngày": how long a service takes each time. */
export const SERVED_BEFORE = /(?:^|\s)(?:giao|trả|phát)\s[^;,.]{0,24}(?:tận tay|cho)\s(?:người dân|công dân|khách|bệnh nhân|bà con|hộ)[^;,.]{0,20}$|(?:^|\s)được (?:giải quyết|trả lời|trả kết quả|xử lý|cấp|thẩm định)[^;,.]{0,30}$/u;
/** What is foretold takes place by itself. */
export const FORETOLD = new RegExp(String.raw`(?:^\s*(?:dự báo|nhận định|theo dự báo|theo ${anyOf('kế hoạch', 'dự kiến', 'tiến độ', 'hợp đồng')}(?: [^,]{1,24})?,(?=\s\p{sc=Latn}))(?!\p{sc=Latn})|^[^;,.:]{1,60}\s(?<!(?:hình|tác|tin|thống|chức|về|và)\s)dự báo\s(?:giá|sản lượng|nhu cầu|lượng|số|doanh thu|thị trường|tình hình|mức|nắng|mưa|bão|lũ|mực nước))`, 'u');
/** What somebody promises, unless it is asked of them: "Phòng A cam kết máy sửa xong trong tuần", "khẳng định sẽ bố trí ngay trong tuần tới". */
export const PROMISED = /(?<!\p{sc=Latn})(?<!(?:ký|bản|thực hiện|đúng|các|phải|theo|gửi|viết|nộp|có|làm)\s)(?:cam kết|xin hứa|hứa|khẳng định sẽ)\s/u;
export const ASKED = new RegExp(String.raw`${START}(?:giao(?!${SP}(?:thông|dịch|lưu|nhận|diện|động)${EDGE})|${anyOf('yêu cầu', 'đề nghị', 'phải', 'đôn đốc', 'chỉ đạo', 'vận động')})${EDGE}(?!${SP}của${EDGE})`, 'u');
/** How long something is to be seen or heard: "niêm yết tại nhà văn hóa đến 31/12". */
export const DISPLAYED = /(?:^|\s)(?:niêm yết|trưng bày|phát sóng|treo|dán)\s[^;,.]{0,60}$/u;
/** "phương án phát triển đến năm 2035, tầm nhìn đến năm 2050". */
export const OUTLOOK = /^,?\s(?:và\s)?(?:tầm nhìn|định hướng)\s/u;
/** "mỗi tháng một lần vào ngày 05": the day comes again. */
export const CYCLE_BEFORE = /(?:hằng|hàng|mỗi)\stháng[^;,.]{0,16}$/u;
/** In the clause before: the date is that of an event, a period, a report or a document's title. */
export const PERIOD_BEFORE = new RegExp(String.raw`${START}${anyOf('giai đoạn', 'nhiệm kỳ', 'tính đến', 'tính đến hết', 'tầm nhìn', 'so với', 'cùng kỳ', 'kể từ', 'từ năm')}${EDGE}[^;.:]{0,60}$`, 'u');
export const TITLE_BEFORE = new RegExp(String.raw`${START}${anyOf('chiến lược', 'quy hoạch', 'tầm nhìn', 'kế hoạch năm', 'chương trình hành động', 'nghị quyết', 'quyết định', 'công văn', 'thông báo số', 'kết luận số', 'quy định số', 'chỉ thị', 'đề án', 'kế hoạch')}[^;,.]{0,80}$`, 'u');
/** Right before: what happens by itself, or has its own time. */
export const EVENT_BEFORE = formsOf(String.raw`${EDGE}[^;,.:]{0,30}$`, 'kéo dài', 'diễn ra', 'có hiệu lực', 'hết hiệu lực', 'dự báo', 'khả năng', 'phát sinh', 'nghỉ', 'xảy ra', 'còn hạn', 'có giá trị', 'xuất hiện', 'mưa', 'nắng nóng', ESTIMATED, 'ước tính', 'dự kiến', 'sẽ', 'có thể xong', 'có thể hoàn thành', 'có thể thông xe', 'có thể khởi công', 'đổ bộ', 'được bố trí vào');
/** An event that "is held" has its day; before a day it is to be held by then. */
export const HELD = new RegExp(String.raw`${START}được${SP}tổ${SP}chức${EDGE}[^;,.:]{0,30}$`, 'u');
export const DONE_BY = within(anyOf('hoàn thành', 'hoàn thiện', 'hoàn tất', 'xong', 'báo cáo', 'ban hành', 'gửi', 'công bố', 'giải quyết', 'dứt điểm', 'khắc phục', 'đưa vào', 'chấm dứt', 'thực hiện', 'kết thúc', 'triển khai', 'bố trí', 'phê duyệt', 'thông qua', 'lấp đầy', 'xử lý', 'nghiệm thu', 'giải ngân', 'nộp', 'bàn giao', 'khởi công', 'phủ kín', 'xóa'), SUBMITTED);
/** What can be done in a year or at the end of a stretch, besides: the words of tasks that facts are told in too. */
export const DONE_IN = new RegExp(`${DONE_BY.source}|${within(anyOf('trả', 'trả hết', 'thanh toán', 'quyết toán', 'lắp', 'lắp đặt', 'sửa', 'sửa chữa', 'di dời', 'xây', 'xây dựng', 'lập', 'cấp', 'tuyển', 'tuyển dụng', 'số hóa', 'rà soát', 'kiểm tra', 'thanh tra', 'thu hồi', 'tổng kết', 'sơ kết', 'thẩm định', 'chuyển', 'chuyển giao', 'khánh thành', 'thông xe', 'ký', 'đưa', 'tổ chức', 'mở', 'đánh giá', 'nghiệm thu', 'kiện toàn', 'sắp xếp', 'bổ nhiệm', 'lấy ý kiến', 'tham mưu', 'trồng', 'cải tạo', 'nâng cấp', 'phấn đấu', 'vận hành', 'thông xe', 'thông tuyến', 'hợp long', 'đóng điện', 'phát điện', 'hòa lưới', 'về đích', 'cán đích', 'khai trương', 'khởi tố', 'truy tố', 'cưỡng chế', 'phá dỡ', 'tháo dỡ'), String.raw`(?<!(?:doanh|thi|nguồn)${SP})thu`).source}`, 'u');
/** What is done again and again has no other deadline than its cycle. */
export const REPORTING = within(anyOf('định kỳ', 'báo cáo', 'tổng hợp', 'công bố', 'gửi', 'cập nhật', 'nộp', 'giao ban', 'sơ kết', 'đánh giá', 'rà soát', 'kiểm tra', 'họp', 'công khai', 'đối chiếu', 'thông báo'));
/** "hằng tuần công bố mức tiêu thụ". */
export const REPORTS_BEHIND = /^\s(?:phải\s|tự\s|(?:tự\s)?chấm điểm rồi\s)?(?:báo cáo|tổng hợp|công bố|gửi|cập nhật|nộp|giao ban|công khai|chấm điểm)(?!\p{sc=Latn})/u;
/** "hằng quý công bố danh sách": what others get to see. */
export const HANDS_OUT = /^\s(?:phải\s|tự\s)?(?:báo cáo|công bố|gửi|nộp|công khai)(?!\p{sc=Latn})/u;
/** A fact is told: no deadline in its clause. */
export const TOLD = formsOf(String.raw`${EDGE}(?!(?<=đã)${SP}(?:${anyOf('yêu cầu', 'đề nghị', 'chỉ đạo', 'phân công')}|giao${SP}(?:nhiệm${SP}vụ|cho|bộ|sở|ban|ubnd|công an|cục|tổng|văn${SP}phòng))${EDGE})`, 'đã', 'được biết', 'ước đạt', 'ước khoảng', 'mới đạt', 'mới giải ngân', 'mới hoàn thành', 'vừa qua', 'theo báo cáo', 'theo bản tin', 'theo nhận định', 'theo dự báo', 'theo đài khí tượng');
/** What is reported or forecast is so to the end of its sentence. */
export const REPORTED = within(anyOf('theo báo cáo', 'theo bản tin', 'theo nhận định', 'theo dự báo', 'theo đài khí tượng'));
/** What is done before an occasion, or while those who meet are still there, besides. */
export const PREPARED = within(anyOf('chốt', 'niêm yết', 'trả lời', 'giải đáp', 'phát hành', 'cung cấp', 'đăng ký'));
/** "nộp trước 5 ngày", "gửi trước 02 ngày so với ngày họp": counted back, while "xong trước 3 tháng" is earlier than was planned. */
export const HANDS_OVER = within(anyOf('gửi', 'nộp'), SUBMITTED);
/** "tỷ lệ hao hụt phải xuống dưới 6% trong năm 2027": what has to come about in a year. */
export const HAS_TO = new RegExp(String.raw`${START}(?:phải|cần)${EDGE}[^;:.]{0,90}$`, 'u');
/** "trong 30 ngày kể từ hôm nay", "trong 15 ngày tới": a number of days that is still to come. */
export const TO_COME = new RegExp(`${SP}${anyOf('tới', 'nữa', 'kể từ', 'tính từ', 'từ khi', 'từ ngày')}${EDGE}`, 'u');
/** "Trước kỳ họp, các ban phải thẩm tra xong". */
export const MUST_BEHIND = /^,?\s[^.;]{0,60}\s(?:phải|cần)\s/u;
/** "phát biểu trước hội nghị": in front of those who meet, unless it is a meeting that is still to come. */
export const IN_FRONT_OF = new RegExp(`${START}${anyOf('báo cáo', 'phát biểu', 'giải trình', 'trình bày', 'trách nhiệm', 'kiểm điểm', 'trả lời', 'trả lời chất vấn', 'hứa', 'tuyên thệ', 'xin lỗi', 'đọc', 'trình', 'nêu')}${SP}$`, 'u');
export const STILL_TO_COME = new RegExp(`${START}${anyOf('tới', 'sau', 'này', 'thứ', 'lần', 'tiếp theo', 'kế tiếp', 'gần nhất', 'cuối năm', 'giữa năm', 'khai mạc')}${EDGE}`, 'u');
/** "đơn vị nào … đến hết ngày … thì": the day is part of a condition. */
export const CONDITION = new RegExp(String.raw`${START}(?:nào|nếu|trường${SP}hợp|ai)${EDGE}`, 'u');
/** "Hết ngày 20/10, đơn vị nào chưa xong thì …", "Đến ngày 20/10 mà chưa xong thì …". */
export const CONDITIONAL = /^,?\s[^,;.]{0,60}(?<!\p{sc=Latn})(?:nào|nếu|ai|mà)(?!\p{sc=Latn})[^,;.]{0,60}(?<!\p{sc=Latn})thì(?!\p{sc=Latn})/u;
export const CONSEQUENCE = /^(?:[^;.]{0,80}(?<!\p{sc=Latn})thì(?!\p{sc=Latn})|\s(?:sẽ\s)?(?:được|bị)\s)/u;
/** What those ask for who order nobody. */
export const PLEADS = within(phrase('kiến nghị'));
/** What is of a year, not done in it. */
export const OF_YEAR = new RegExp(`${START}${anyOf('nhiệm vụ', 'tình hình', 'hoạt động', 'thành tích', 'kết quả', 'sự kiện', 'công việc', 'vốn', 'kỷ niệm', 'chỉ tiêu')}${EDGE}[^;,.]{0,20}$`, 'u');
/** The words "hoàn thành", "xong" right before make even a bare end of a stretch a deadline: "hoàn thành bản thảo cuối quý I". */
export const ENDS = new RegExp(`^${anyOf('cuối', 'đầu', 'giữa')}${SP}`, 'u');
/** A month or quarter behind these needs no other word: "trình HĐND tỉnh tháng 7/2027". */
export const SCHEDULED = new RegExp(`${START}(?:${SUBMITTED}|${anyOf('ban hành', 'hoàn thành', 'khởi công', 'khánh thành', 'thông qua', 'phê duyệt', 'báo cáo phương án', 'báo cáo đề xuất')})(?:${SP}\\p{sc=Latn}{1,8}){0,6}${SP}$`, 'u');
/** A day behind what is handed in to somebody: "trình Lãnh đạo Cục ngày 15/01". */
export const HANDED_IN = new RegExp(`${START}(?:(?<!tờ${SP})trình|nộp|bàn${SP}giao)(?:${SP}\\p{sc=Latn}{1,8}){1,5}${SP}(?:ngày${SP})?$`, 'u');
/** "Ngày 02/9 năm sau phải thông xe". */
export const OPENS_PART = /(?:^|[,;:.“"]\s?)(?:(?:cho nên|vì vậy|do đó|nên|vậy)\s)?$/u;
export const MUST = /^\s(?:là\s)?(?:phải|cần phải|nhất định phải)\s/u;
/** "Đầu tuần sau trình phương án", "ngày 20/12 nộp sổ". */
export const HANDS_IN = new RegExp(String.raw`^\s${anyOf('nộp', 'trình', 'gửi', 'chốt', 'bàn giao', 'hoàn thành', 'báo cáo')}\s`, 'u');
/** "ngay chiều nay", "ngay ngày mai". */
export const AT_ONCE = new RegExp(`${START}(?:ngay|xong)${SP}$`, 'u');
/** What an aside says of a thing: "Dự án cầu Rạch Chiếc (hoàn thành tháng 9, 900 tỷ đồng)". */
export const IN_BRACKETS = /\([^)]*$/u;
export const NEAR_DAY = /(?:nay|mai)$/u;
export const REPORT_OF = new RegExp(`${anyOf('báo cáo', 'kế hoạch', 'chương trình', 'số liệu', 'kỳ họp', 'phiên họp', 'nhiệm vụ', 'công tác', 'lịch', 'sơ kết', 'tổng kết', 'khen thưởng', 'thi đua', 'xếp loại')}${SP}$`, 'u');
export const FINISHED = new RegExp(`${START}${anyOf('hoàn thành', 'hoàn tất', 'xong', 'hạn', 'kết thúc', 'có báo cáo', 'báo cáo')}${SP}$`, 'u');
/** Behind a day that ends its part of the sentence; "hoàn thành 3/5 đề án" counts. */
export const ENDS_PART = /^\s{0,2}(?:[,.;:)]|$|(?:và|để|gửi|theo)\s)/u;
export const COMPLETED = new RegExp(`${START}(?:${SUBMITTED}|${anyOf('hoàn thành', 'hoàn tất', 'xong', 'báo cáo', 'ban hành', 'nộp', 'gửi', 'bàn giao', 'phê duyệt', 'công bố')})[^;,.]{0,30}$`, 'u');
/** The part of the clause before a bare end of a stretch. */
export const LAST_PART = /[^;:.]{0,70}$/u;
/** "14-16/12", "ngày 14 - 16/12/2026". */
export const SPAN = /^(?:ngày\s)?\d{1,2}\s?[-–]\s?\d{1,2}[/.]/u;
export const FINISHES = within(anyOf('hoàn thành', 'hoàn tất', 'xong', 'gửi', 'nộp', 'bàn giao'), SUBMITTED);
/** What somebody is to do, in a sentence that a day opens; without any of these it tells what took place. */
export const ACTS = new RegExp(`${DONE_IN.source}|${FINISHES.source}|${within(anyOf('phải', 'cần', 'không', 'chưa', 'nào', 'thì', 'yêu cầu', 'đề nghị', 'giao', 'chỉ đạo', 'tập trung', 'khẩn trương', 'tăng cường', 'đẩy mạnh', 'chủ động', 'duy trì', 'trực', 'bảo đảm', 'đảm bảo', 'chuẩn bị', 'phối hợp', 'chủ trì', 'dừng', 'tạm dừng', 'cấm', 'có báo cáo', 'có phương án')).source}`, 'u');
/** "xây dựng kịch bản cung ứng điện trong năm 2025", "tập trung nhân lực cho công tác nghiệm thu trong hai tháng cuối năm": what is of the year. */
export const PLAN_OF_YEAR = new RegExp(String.raw`${START}${anyOf('kế hoạch', 'kịch bản', 'phương án', 'giải pháp', 'chỉ tiêu', 'định hướng', 'phương hướng', 'công tác', 'nhu cầu', 'nguồn lực', 'nhân lực', 'kinh phí', 'dự toán')}${EDGE}(?:(?!${START}${anyOf('triển khai', 'thực hiện', 'tổ chức', 'xây dựng')}${EDGE})[^;:.]){0,50}$`, 'u');
/** What ends a work, be it a plan. */
export const ENDS_WORK = within(anyOf('hoàn thành', 'hoàn tất', 'hoàn thiện', 'xong', 'dứt điểm', 'gửi', 'nộp', 'bàn giao', 'ban hành', 'phê duyệt', 'thông qua', 'báo cáo', 'công bố', 'khởi công', 'khánh thành', 'đưa vào', 'giải ngân'), SUBMITTED);
/** "trong năm 2022 và các năm tiếp theo": it goes on behind. */
export const AND_ON = /^,?\s(?:và|cùng)\s(?:các|những)\s(?:năm|tháng|tuần)\s(?:tiếp|sau|tới|kế|cao)|^,?\s(?:và|cùng)\scả\snăm(?!\p{sc=Latn})/u;
/** What is put before those who meet. */
export const REPORTS = within('báo cáo', SUBMITTED);
/** A month or a quarter. */
export const STRETCH = new RegExp(`^(?:tháng|${phrase('quý')})${SP}`, 'u');
