import { describe, expect, it } from 'vitest';
import { describe as describePassage, resolve } from '../../../utils/anchoring/index.ts';
import { rangeOfText, viewOf } from './page.ts';

interface Case {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Passages that were marked; of those that repeat, which it is, from 0. */
  readonly marked: readonly (string | readonly [quote: string, nth: number])[];
  /** The one that is looked for, or its index, and what is found. */
  readonly wanted: string | number;
  /** What would be found of it without the others. */
  readonly alone: string;
  readonly status: string;
  readonly found?: string;
}

const paragraphs = (...lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const rows = (...cells: readonly (readonly string[])[]): string => `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const HEAD = 'Danh sách trực của khoa Nội trong tuần 47 được thông qua tại giao ban.';
const FOOT = 'Người trực nhận bàn giao lúc 7 giờ 30 phút tại phòng hành chính.';
const DUTY = {
  before: `${paragraphs(HEAD)}${rows(['Thứ Năm, 19/11', 'BS. Hà Thu', '0900 115 031'], ['Thứ Sáu, 20/11', 'BS. Đèo Thị Sen', '0900 115 047'], ['Thứ Bảy, 21/11', 'BS. Lục Minh', '0900 115 062'])}${paragraphs(FOOT)}`,
  after: paragraphs(HEAD, 'Bác sĩ Phìn Quang Tạ thay cho người đi học vào Thứ Sáu, 20/11, số máy không đổi.', FOOT),
};
const REPORT = ['Ba mỏ hầm lò chậm tiến độ đào lò chuẩn bị sản xuất.', 'Tổng Giám đốc phê bình hai quản đốc.', 'Mỏ Bạch Sơn tăng sáu xe tải, làm thêm chủ nhật trong tháng 10.'] as const;
const WEEK = (from: string): readonly string[] => [`THỨ HAI (${from})`, '- 8h00: Bộ trưởng Tiết Văn Hùng họp Ban cán sự về tổ chức lại các cảng vụ.', '- 14h00: Thứ trưởng Ấu Thị Thanh Mai tiếp Đại sứ quán về hợp tác nuôi biển.'];
const TUESDAY = ['THỨ BA (26/5)', '- 8h00: Bộ trưởng làm việc với tỉnh Hải Trạch về luồng lạch cửa Giang.'] as const;
const MEETING = 'tiếp Đại sứ quán về hợp tác nuôi biển.';
const BOUT = (minutes: string): string => `Mỗi trận 05 phút, hòa thì đấu thêm ${minutes} phút.`;
const FEES = (repair: string, keeper: string): string => `Tiền thu được: ${repair} sửa chữa nhà văn hóa, ${keeper} trả công người giữ.`;
const KITCHEN = 'Bếp ăn lưu mẫu thức ăn 24 giờ.';
const NURSERY = (days: string): readonly string[] => ['Giáo viên đón trẻ phải xem tay, xem miệng từng em.', 'Không nhận trẻ đang sốt vào lớp.', `Lớp có từ hai ca trở lên thì nghỉ học ${days} ngày.`, KITCHEN];
const RUBBISH = 'Thu gom rác hai lần mỗi tuần';
const STRAW = 'Không đốt rơm rạ ven quốc lộ';
const COMMUNE = (name: string, first: string, second: string, person: string): readonly string[] => [`Xã ${name}`, first, second, 'Báo cáo trước ngày 15/12/2026', `Đầu mối: ${person}, máy lẻ`];
const STORE = (numeral: string, name: string, task: string, day = '15/12/2026'): string => `${numeral}. Kho ${name}: Phòng Nghiệp vụ ${task}; yêu cầu chủ kho thay ngay thiết bị hỏng. Thời hạn: trước ngày ${day}.`;
const CASES: readonly Case[] = [
  { name: 'the cell of a table that is a sentence now', before: DUTY.before, after: DUTY.after, marked: [HEAD, 'Thứ Sáu, 20/11', FOOT], wanted: 'Thứ Sáu, 20/11', alone: 'lost', status: 'moved', found: 'Thứ Sáu, 20/11' },
  {
    name: 'a sentence that was shortened, between two that were found',
    before: paragraphs(...REPORT),
    after: paragraphs('Giao ban quý III', REPORT[0].replace('tiến độ đào lò chuẩn bị sản xuất', 'đào lò'), 'Phê bình hai quản đốc.', REPORT[2]),
    marked: [REPORT[0], REPORT[1], REPORT[2]],
    wanted: REPORT[1],
    alone: 'lost',
    status: 'changed',
    found: 'Phê bình hai quản đốc.',
  },
  {
    name: 'the one of two copies whose neighbour stands beside it',
    before: paragraphs('Lịch làm việc tuần 22', ...WEEK('25/5'), ...TUESDAY),
    after: paragraphs('Hôm nay: giao ban Bộ.', 'Lịch làm việc tuần 22', ...WEEK('25/5'), TUESDAY[0], TUESDAY[1].replace('làm việc', 'họp'), 'Tuần trước', ...WEEK('18/5')),
    marked: ['Lịch làm việc tuần 22', MEETING, TUESDAY[0]],
    wanted: MEETING,
    alone: 'ambiguous',
    status: 'moved',
    found: MEETING,
  },
  {
    name: 'a name at the foot, below a line that has other figures',
    before: paragraphs(...REPORT, FEES('60%', '40%'), 'Đặng Văn Được, Trưởng ấp Đông, giữ chìa khóa số 1'),
    after: paragraphs('Loa mở không quá 22 giờ.', FEES('70%', '30%'), 'Đặng Văn Được', 'Có thể bạn quan tâm', 'Mỏ Bạch Sơn tuyển thợ.'),
    marked: [FEES('60%', '40%'), 'Đặng Văn Được'],
    wanted: 'Đặng Văn Được',
    alone: 'lost',
    status: 'moved',
    found: 'Đặng Văn Được',
  },
  {
    name: 'a part of a sentence that was moved and has another figure',
    before: paragraphs('Đô vật ký tên vào sổ trước khi lên sới.', BOUT('02'), 'Không đấu khi trời mưa.', 'Trọng tài có quyền đuổi khán giả ném đá.'),
    after: paragraphs('Đô vật ký tên vào sổ trước khi lên sới.', 'Trọng tài có quyền đuổi khán giả ném đá.', 'Chung cho hai ngày', 'Giải nhất 8 triệu đồng, giải nhì 5 triệu đồng.', BOUT('03')),
    marked: [BOUT('02'), '05 phút'],
    wanted: '05 phút',
    alone: 'lost',
    status: 'moved',
    found: '05 phút',
  },
  {
    name: 'a line that each commune has, beside a line of its own that was edited',
    before: paragraphs('Phân công', ...COMMUNE('An Ngò', RUBBISH, STRAW, 'ông Bạch Văn Tới'), ...COMMUNE('An Dền', RUBBISH, STRAW, 'bà Ngọ Thị Thu'), ...COMMUNE('An Húng', RUBBISH, STRAW, 'ông Dư Bá Phước'), ...COMMUNE('An Kinh', RUBBISH, STRAW, 'bà Xa Thị Nghì')),
    after: paragraphs('Phân công', ...COMMUNE('An Ngò', RUBBISH, STRAW, 'ông Bạch Văn Tới'), ...COMMUNE('An Húng', RUBBISH, 'Không đốt rác ven quốc lộ nữa', 'bà Dư Lệ Mai'), ...COMMUNE('An Kinh', RUBBISH, STRAW, 'bà Xa Thị Nghì')),
    marked: ['ông Bạch Văn Tới', [RUBBISH, 2], [STRAW, 2], 'bà Xa Thị Nghì'],
    wanted: 1,
    alone: 'lost',
    status: 'moved',
    found: RUBBISH,
  },
  {
    name: 'a deadline that several have, in the line of a task that was found',
    before: paragraphs(STORE('I', 'Vịnh Lở', 'kiểm kê hóa chất tồn'), STORE('II', 'Tân Cồn', 'kiểm tra hệ thống camera'), STORE('III', 'Cửa Lấp', 'đối chiếu sổ sách')),
    after: paragraphs(STORE('I', 'Vịnh Lở', 'kiểm kê hóa chất tồn'), STORE('II', 'Tân Cồn', 'kiểm tra hệ thống camera', '31/12/2026')),
    marked: ['kiểm kê hóa chất tồn', 'kiểm tra hệ thống camera', ['trước ngày 15/12/2026', 1]],
    wanted: 2,
    alone: 'changed',
    status: 'changed',
    found: 'trước ngày 31/12/2026',
  },
  {
    name: 'nothing, where the line has two deadlines now',
    before: paragraphs(STORE('I', 'Vịnh Lở', 'kiểm kê hóa chất tồn'), STORE('II', 'Tân Cồn', 'kiểm tra hệ thống camera'), STORE('III', 'Cửa Lấp', 'đối chiếu sổ sách')),
    after: paragraphs(STORE('I', 'Vịnh Lở', 'kiểm kê hóa chất tồn'), `${STORE('II', 'Tân Cồn', 'kiểm tra hệ thống camera', '31/12/2026')} Phần còn lại trước ngày 30/6/2027.`),
    marked: ['kiểm kê hóa chất tồn', 'kiểm tra hệ thống camera', ['trước ngày 15/12/2026', 1]],
    wanted: 2,
    alone: 'lost',
    status: 'lost',
  },
  {
    name: 'nothing, where it is the last of a list that became two',
    before: paragraphs('Trường mầm non và trường tiểu học cùng làm các việc sau đây.', ...NURSERY('10'), 'Việc của trạm y tế', 'Trạm y tế cấp 60 lít dung dịch sát khuẩn.'),
    after: paragraphs('Trường Mầm non Hoa Gạo', 'Không nhận trẻ đang sốt vào lớp.', 'Giáo viên đón trẻ phải xem tay, xem miệng từng em.', KITCHEN, 'Trường Tiểu học Đại Khánh', ...NURSERY('7').slice(1), 'Việc của trạm y tế', 'Trạm y tế xã cấp 80 lít dung dịch sát khuẩn.'),
    marked: ['Lớp có từ hai ca trở lên thì nghỉ học 10 ngày.', KITCHEN, 'Việc của trạm y tế'],
    wanted: KITCHEN,
    alone: 'ambiguous',
    status: 'ambiguous',
  },
  {
    name: 'nothing, where it was deleted and only a like one is far below',
    before: paragraphs(REPORT[0], 'Mỗi tháng chuyển tuyến 78 lượt chỉ vì không có máy.', REPORT[1], REPORT[2]),
    after: paragraphs(REPORT[0], REPORT[1], REPORT[2], 'Bạn đọc viết: mỗi tháng chuyển tuyến 79 lượt chỉ vì không có máy.'),
    marked: [REPORT[0], 'Mỗi tháng chuyển tuyến 78 lượt chỉ vì không có máy.', REPORT[1]],
    wanted: 'Mỗi tháng chuyển tuyến 78 lượt chỉ vì không có máy.',
    alone: 'lost',
    status: 'lost',
  },
  {
    name: 'nothing, where what is between its neighbours is the place of another',
    before: paragraphs('Mở đầu buổi họp.', 'Khoa Dược kiểm kê kho thuốc trước ngày 15/12.', 'Khoa Nhi kiểm kê kho thuốc trước ngày 20/12.', 'Bế mạc buổi họp.'),
    after: paragraphs('Mở đầu buổi họp.', 'Khoa Nhi kiểm kê kho thuốc trước ngày 20/12.', 'Bế mạc buổi họp.'),
    marked: ['Mở đầu buổi họp.', 'Khoa Dược kiểm kê kho thuốc trước ngày 15/12.', 'Khoa Nhi kiểm kê kho thuốc trước ngày 20/12.', 'Bế mạc buổi họp.'],
    wanted: 'Khoa Dược kiểm kê kho thuốc trước ngày 15/12.',
    alone: 'lost',
    status: 'lost',
  },
  {
    name: 'nothing, where it is only quoted to be corrected',
    before: paragraphs('Phường ra quân lập lại trật tự vỉa hè.', 'Toàn bộ hàng hóa của người vi phạm bị đưa về kho.', 'Trung tâm Dịch vụ công ích thu gom xà bần trong ngày.'),
    after: paragraphs('Đính chính: bản tin trước viết "toàn bộ hàng hóa của người vi phạm bị đưa về kho" là không đúng.', 'Phường vận động trả lại vỉa hè.', 'Trung tâm Dịch vụ công ích thu gom xà bần trong ngày.'),
    marked: ['Toàn bộ hàng hóa của người vi phạm bị đưa về kho.', 'Trung tâm Dịch vụ công ích thu gom xà bần trong ngày.'],
    wanted: 'Toàn bộ hàng hóa của người vi phạm bị đưa về kho.',
    alone: 'lost',
    status: 'lost',
  },
];

describe('a passage that does not tell by itself where it is', () => {
  it.each(CASES)('is found beside others of its page: $name', async ({ before, after, marked, wanted, alone, status, found }) => {
    const view = viewOf(before);
    const targets = marked.map((each) => {
      const [quote, nth] = typeof each === 'string' ? [each, 0] : each;
      return describePassage(rangeOfText(view, quote, nth), view);
    });
    const now = viewOf(after);
    const index = typeof wanted === 'number' ? wanted : marked.indexOf(wanted);
    expect((await resolve(now, [targets[index]!]))[0]!.status).toBe(alone);
    const resolution = (await resolve(now, targets))[index]!;
    expect([resolution.status, resolution.found]).toEqual([status, found]);
  });
});
