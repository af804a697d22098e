/** What stands where a passage stood, or reads like it, and is another thing. */
import { describe, expect, it } from 'vitest';
import { describe as describePassage, resolve } from '../../../utils/anchoring/index.ts';
import { rangeOfText, viewOf } from './page.ts';

interface Case {
  readonly name: string;
  readonly before: string;
  readonly marked: readonly string[];
  /** Which of them is looked at; the first unless given. */
  readonly wanted?: number;
  readonly after: string;
  readonly status: string;
  readonly found?: string;
}

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const table = (...rows: readonly (readonly string[])[]): string => `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const PAPERS = 'Giấy tờ cần mang theo';
const SKETCH = 'Sơ đồ chỗ đặt bàn ghế, ghi rõ khoảng cách tới vòi nước.';
const SLIP = 'Giấy xác nhận tạm trú của công an khu vực, bản chụp.';

const STALL_RULES = ['Đeo thẻ có ảnh, mặc tạp dề sạch, tóc cột gọn.', 'Cân lại hàng khi khách yêu cầu, không cãi vã.', 'Rác bỏ vào sọt tre, cuối buổi mang ra xe đậu ở cổng.', 'Không đốt lửa, không để xe máy trong nhà lồng.'];
const MARKET = (price: string, hour: string): string => `Chỗ ngồi mỗi ngày ${price} nghìn đồng, chợ thu một nửa, xã bù một nửa. Người bán báo nghỉ trước ${hour} giờ sáng trên bảng gỗ, quá giờ vẫn tính tiền.`;

const ROAD = (name: string, length: string, share: string): string => `Đường ${name} dài ${length} km, do Công ty Tám Mới làm, đạt ${share} phần trăm.`;
const PROMISE = (day: string): string => `Nhà thầu hứa rải nhựa xong ngày ${day}, trễ hẹn thì nộp phạt cho xã mỗi ngày hai triệu đồng.`;
const REMARKS = 'Đá dăm lên giá nên nhiều mũi thi công phải chờ; xã đã xin huyện bù một phần.';

const LEADER = 'Phó Chủ tịch Cao Thị Nhã';
const CALENDAR = 'Các phòng gửi lịch tuần sau về Văn phòng trước giờ tan sở thứ năm.';
const STALL = 'Yêu cầu UBND phường Đông Quán dẹp sạp cá lấn hẻm 14, gửi ảnh về trước khi báo cáo.';
const OTHER_STALL = 'Yêu cầu UBND phường Tây Quán dẹp bãi xe lấn hẻm 41, gửi ảnh về trước khi báo cáo.';
const SCHOOLS = 'Giao Phòng Nội vụ trình phương án gộp ba trường nghề';
const WEEK = (...orders: readonly string[]): string => paragraphs('Phòng Tổng hợp gửi các nơi bản ghi việc giao trong tuần.', 'Chủ tịch UBND thị xã Đoàn Viết Khang', ...orders, 'Văn thư vào sổ các việc này trong ngày.');
const WEEK_BEFORE = WEEK(
  'Giao Phòng Xây dựng báo cáo việc lún nứt khu tập thể Bến Đò, thời hạn 20/8.',
  'Giao Phòng Y tế kiểm tra giá thuốc tại nhà thuốc trạm xá thị xã, thời hạn 25/8.',
  'Cho Phòng Kinh tế mở phiên chợ hoa ở bến xe từ 05/9.',
  LEADER,
  CALENDAR,
  STALL,
  'Giao Phòng Giáo dục xem lại các trường thiếu nước uống.',
  `${SCHOOLS}, thời hạn 15/8.`,
);
const WEEK_AFTER = WEEK(
  'Giao Phòng Nông nghiệp báo cáo việc sạt lở bờ kênh Cây Gáo, thời hạn 28/8.',
  'Cho Phòng Khoa học mở triển lãm máy cày ở nhà văn hóa từ 12/9.',
  'Giao Phòng Tài chính kiểm tra giá sách giáo khoa tại các nhà sách, thời hạn 31/8.',
  'Không đồng ý lùi ngày khai giảng.',
  LEADER,
  OTHER_STALL,
  CALENDAR,
  `${SCHOOLS}, thời hạn 30/8.`,
);

const FERRY = (pier: string, since: string, detour: string, length: string, boat: string): string[] => [
  `BẾN ${pier.toUpperCase()}`,
  `Do nước lớn vượt báo động 3, Cảng vụ tạm ngừng chạy phà ${pier} từ ${since} cho đến khi có tin mới.`,
  `Ô tô vòng qua cầu ${detour}, xa thêm ${length} km.`,
  `Người đi bộ và xe đạp qua sông bằng đò ngang ở bến ${boat}, giá vé không đổi.`,
];
const OLD_FERRY = FERRY('Sông Cát', '18 giờ ngày 20/10/2026', 'Ông Mười', '31', 'Chợ');
const AMBULANCE = (unit: string): string => `Xe cứu thương được ưu tiên xuống trước, đi bằng sà lan trực sẵn suốt đêm của ${unit}.`;
const FISH = (form: string): string => `Xe chở cá tươi ${form} gọi trước số 0299 111 222.`;
const MOORED = (count: string): string => `Chủ phà phải neo chắc, cử ${count} người trực, không cho ai ngủ lại trên phà.`;

const TEACHERS = (...rows: readonly (readonly string[])[]): string => paragraphs('Phân công chủ nhiệm năm học mới của Trường Tiểu học Rạch Dừa') + table(['Lớp', 'Giáo viên', 'Sĩ số', 'Phòng học'], ...rows);

const PLANS = (...rows: readonly (readonly string[])[]): string => paragraphs('Bảng theo dõi việc của Ban Chỉ đạo số') + table(['Việc', 'Cơ quan', 'Hạn', 'Mức đạt'], ...rows) + paragraphs('Tổ giúp việc cập nhật bảng này mỗi tháng.');
const SCANNERS = 'Thay 85 máy quét cũ ở quầy tiếp dân các xã';
const COMPUTERS = 'Thay 120 máy tính cũ ở quầy tiếp dân các xã';

const DIGGERS = (count: string, manner: string): string => `Ban Chỉ huy quân sự xã chuẩn bị sẵn ${count} máy xúc ở các đèo Mã Phục và Lũng Pán, ${manner} khi có sạt lở.`;

const CHORES = (...rows: readonly (readonly string[])[]): string => paragraphs('Ngày hội thôn Bản Chang') + table(['Việc', 'Người làm', 'Xong trước'], ...rows);

const CASES: Case[] = [
  {
    name: 'nothing of a line that was taken out, where the line before it goes on instead',
    before: paragraphs(PAPERS, 'Đơn xin dùng chỗ (01 tờ).', SLIP, SKETCH, 'Lưu ý khi nhận chỗ'),
    marked: [SLIP],
    after: paragraphs(PAPERS, 'Đơn xin dùng chỗ (01 tờ), khỏi chứng thực.', SKETCH, 'Lưu ý khi nhận chỗ'),
    status: 'lost',
  },
  {
    name: 'what a name is given now, where it was a cell beside that',
    before: '<dl><dt>Cơ quan làm</dt><dd>Phòng Kinh tế xã Hòa Lộc</dd><dt>Lệ phí</dt><dd>40.000 đồng một lần</dd><dt>Kết quả</dt><dd>Giấy phép ghi rõ giờ dọn dẹp</dd></dl>',
    marked: ['40.000 đồng một lần'],
    after: paragraphs('Cơ quan làm: Phòng Kinh tế xã Hòa Lộc', 'Lệ phí: Không thu', 'Kết quả: Giấy phép ghi rõ giờ dọn dẹp'),
    status: 'changed',
    found: 'Không thu',
  },
  {
    name: 'no heading of one of two sections that were one',
    before: paragraphs('Nội quy chợ Bến Tượng', MARKET('12', '5'), 'Khi ngồi bán hàng', ...STALL_RULES, 'Ban Quản lý chợ kiểm tra mỗi sáng.'),
    marked: ['Khi ngồi bán hàng'],
    after: paragraphs('Nội quy chợ Bến Tượng hai buổi', MARKET('14', '4'), 'Buổi sớm, từ 4 giờ', ...STALL_RULES, 'Buổi chiều, từ 15 giờ', ...STALL_RULES, 'Ban Quản lý chợ kiểm tra mỗi sáng.'),
    status: 'lost',
  },
  {
    name: 'a sentence below its own heading, another day now, and not the like one that came before what stood after it',
    before: paragraphs('Đường Xóm Lưới', `${ROAD('Xóm Lưới', '3,2', '55')} Còn vướng một cột điện bên trái.`, 'Đường Cây Trâm', `${ROAD('Cây Trâm', '1,8', '70')} Còn vướng một cột điện bên phải. ${PROMISE('30/11')}`, 'Nhận xét', REMARKS),
    marked: [PROMISE('30/11')],
    after: paragraphs('Đường Cây Trâm', `${ROAD('Cây Trâm', '1,8', '74')} ${PROMISE('15/12')}`, 'Đường Xóm Lưới', `${ROAD('Xóm Lưới', '3,2', '82')} Còn vướng một cột điện bên trái. Nhà thầu hứa rải nhựa xong ngày 20/12.`, 'Nhận xét', REMARKS),
    status: 'changed',
    found: PROMISE('15/12'),
  },
  {
    name: 'what a row begins with, another figure now, and not what came into its place',
    before: CHORES(['Treo cờ, dựng cổng chào', 'Anh Vi Văn Pản', '10/9'], ['Mượn 300 ghế của trường học', 'Chị Lò Thị Xuân', '09/9'], ['Viết giấy mời khách xa', 'Chị Hà Thị Doan', '01/9'], ['In 500 áo cho thanh niên', 'Anh Vi Văn Pản', '05/9']),
    marked: ['Mượn 300 ghế của trường học'],
    after: CHORES(['Viết giấy mời khách xa', 'Chị Hà Thị Doan', '05/9'], ['Mượn 350 ghế của trường học', 'Chị Lò Thị Xuân', '17/9'], ['Treo cờ, dựng cổng chào', 'Anh Vi Văn Pản', '18/9'], ['Mua 200 nón lá', 'Chị Lò Thị Xuân', '15/9']),
    status: 'changed',
    found: 'Mượn 350 ghế của trường học',
  },
  {
    name: 'nothing at the end of a list that was renewed',
    before: WEEK_BEFORE,
    marked: ['Cho Phòng Kinh tế mở phiên chợ hoa ở bến xe từ 05/9.'],
    after: WEEK_AFTER,
    status: 'lost',
  },
  {
    name: 'no directive of another place, thing and number between its neighbours',
    before: WEEK_BEFORE,
    marked: [LEADER, CALENDAR, STALL, SCHOOLS],
    wanted: 2,
    after: WEEK_AFTER,
    status: 'lost',
  },
  {
    name: 'no part of a directive of another place, thing and number',
    before: WEEK_BEFORE,
    marked: [LEADER, CALENDAR, 'gửi ảnh về trước khi báo cáo', SCHOOLS],
    wanted: 2,
    after: WEEK_AFTER,
    status: 'lost',
  },
  {
    name: 'a line where it stands as it was, and not its like of another pier',
    before: paragraphs('Tin bến phà', '20/10/2026', ...OLD_FERRY, AMBULANCE('Công an đường thủy'), FISH('có thể'), MOORED('hai')),
    marked: [OLD_FERRY[3]!],
    after: paragraphs('Tin bến phà', '27/10/2026', ...FERRY('Bãi Dâu', '0 giờ ngày 28/10/2026', 'Bà Chiêm', '24', 'Đình'), AMBULANCE('Bộ đội Biên phòng'), MOORED('hai'), OLD_FERRY[0]!, OLD_FERRY[1]!.replace('cho đến khi có tin mới', 'đến 6 giờ ngày 29/10/2026'), ...OLD_FERRY.slice(2), FISH('phải'), MOORED('ba')),
    status: 'moved',
    found: OLD_FERRY[3]!,
  },
  {
    name: 'no teacher in the row of another class, where two exchanged theirs',
    before: TEACHERS(['1A', 'Cô Thạch Thị Bé Sáu', '34', 'Dãy A, phòng 1'], ['1B', 'Cô Lâm Ngọc Trân', '33', 'Dãy A, phòng 2'], ['2A', 'Thầy Kim Sô Phát', '31', 'Dãy A, phòng 4']),
    marked: ['Cô Thạch Thị Bé Sáu'],
    after: TEACHERS(['1A', 'Cô Lâm Ngọc Trân', '35', 'Dãy A, phòng 1'], ['1B', 'Cô Thạch Thị Bé Sáu', '33', 'Dãy A, phòng 2'], ['2A', 'Thầy Kim Sô Phát', '31', 'Dãy A, phòng 4']),
    status: 'lost',
  },
  {
    name: 'no task of another number of other things',
    before: PLANS(['Số hóa sổ hộ tịch lưu ở chín xã', 'Phòng Tư pháp', '15/7/2026', '100%'], [COMPUTERS, 'Phòng Tài chính', '20/7/2026', '100%'], ['Phủ sóng thôn Pa Lin', 'Viễn thông Đông Lưu', '31/8/2026', '30%']),
    marked: [COMPUTERS],
    after: PLANS(['Phủ sóng thôn Pa Lin', 'Viễn thông Đông Lưu', '31/10/2026', '30%'], ['Cắt bớt báo cáo giấy đã có bản điện tử', 'Phòng Nội vụ', '25/9/2026', '10%'], [SCANNERS, 'Phòng Tài chính', '20/10/2026', '0%']),
    status: 'lost',
  },
  {
    name: 'a task of another number of the same things, which went elsewhere in its list and is done in another way',
    before: paragraphs('Ứng phó bão số 4', 'Trạm y tế cử hai xe cứu thương trực tại bến Hòn Nghệ.', DIGGERS('12', 'phân luồng từ xa'), 'Nhà trường cho học sinh nghỉ học ngày mai.', 'Điện lực cắt điện vùng trũng.', 'Bưu điện giữ liên lạc suốt đêm.'),
    marked: [DIGGERS('12', 'phân luồng từ xa')],
    after: paragraphs('Ứng phó bão số 5', 'Bưu điện kéo dây dự phòng.', 'Đài truyền thanh đọc tin mỗi giờ.', DIGGERS('15', 'cắm biển chỉ lối tránh'), 'Trạm y tế cử hai xe cứu thương trực tại bến Hòn Nghệ.', 'Nhà trường cho học sinh nghỉ học ngày mai.'),
    status: 'changed',
    found: DIGGERS('15', 'cắm biển chỉ lối tránh'),
  },
];

describe('another thing is not taken for a passage', () => {
  it.each(CASES)('found is $name: $status', async ({ before, marked, wanted = 0, after, status, found }) => {
    const view = viewOf(before);
    const targets = marked.map((quote) => describePassage(rangeOfText(view, quote), view));
    const resolution = (await resolve(viewOf(after), targets))[wanted]!;
    expect([resolution.status, resolution.found]).toEqual([status, found]);
  });
});
