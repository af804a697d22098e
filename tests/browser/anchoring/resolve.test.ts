import { describe, expect, it } from 'vitest';
import { describe as describePassage, resolve, TextView } from '../../../utils/anchoring/index.ts';
import { pagesOf } from '../../fixtures/anchoring/generator.ts';
import { withoutMarkers } from '../../fixtures/anchoring/markers.ts';
import { type EditedPage, rangeOfText, show } from './page.ts';

interface Case extends EditedPage {
  /** Where several places read `found`: which it is, from 0. */
  readonly foundNth?: number;
  readonly flags?: readonly string[];
  readonly candidates?: number;
}

const OPENING = '<p>Sáng 08/12, Văn phòng Tỉnh ủy Lâm Hải tổ chức hội nghị triển khai nhiệm vụ năm 2027, đồng chí Khúc Đình Vĩnh chủ trì.</p>';
const TWO = (first: string, second: string): string => `${OPENING}
  <p>Đồng chí giao Sở Nội vụ chủ trì, rà soát quy trình một cửa, hoàn thành trước ngày ${first}.</p>
  <p>Các đơn vị báo cáo kết quả về Phòng Tổng hợp.</p>
  <p>Đồng chí giao Sở Tài chính chủ trì, rà soát quy trình một cửa, hoàn thành trước ngày ${second}.</p>
  <p>Hội nghị kết thúc lúc 16 giờ 40.</p>`;
const TASK = 'Phòng Quản trị khẩn trương kiểm kê tài sản công, lập hồ sơ thanh lý và trình lãnh đạo Văn phòng xem xét.';
const TASK_BY = (day: string): string => TASK.replace('trình lãnh đạo Văn phòng xem xét', `trình lãnh đạo Văn phòng trước ngày ${day}`);
const PERSON = (first: string): string => `${OPENING}
  <p>Cuối buổi, đồng chí ${first} tiếp thu các ý kiến và hứa bổ sung báo cáo trong tuần tới.</p>
  <p>Trước đó, đồng chí Ninh Thế Đạt đã trình bày báo cáo tóm tắt trước toàn thể hội nghị.</p>`;
const LIST = (...items: readonly string[]): string =>
  `${OPENING}<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul><p>Hội nghị kết thúc lúc 16 giờ 40 cùng ngày.</p>`;
const A = 'Phòng Tổng hợp theo dõi việc gửi báo cáo của cơ sở, trước ngày 15/12/2026.';
const B = 'Phòng Quản trị bàn giao chìa khóa phòng họp cho bộ phận trực, trước ngày 15/12/2026.';
const C = 'Phòng Tài chính đảng khóa sổ quỹ và đối chiếu công nợ, trước ngày 15/12/2026.';
const UNIT = (unit: string): string => `Giao ${unit} rà soát quy trình một cửa, báo cáo Văn phòng trước ngày 20/12/2026.`;
const SECTION = [UNIT('Sở Tài chính'), A, B, TASK, C];
const TABLE = (...rows: readonly (readonly string[])[]): string =>
  `${OPENING}<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table><p>Hội nghị kết thúc lúc 16 giờ 40 cùng ngày.</p>`;
const WORKS = {
  harbour: (share: string) => ['DA01', 'Đường nối cảng Hòn Vọng', 'Ban Giao thông', share, 'Đang thi công'],
  bridge: (share: string) => ['DA06', 'Cầu sông Ria', 'Ban Giao thông', share, 'Đang thi công'],
  school: (state: string) => ['DA03', 'Trường phổ thông Hòn Vọng', 'Ban Dân dụng', '100%', state],
};
const ORDER = 'UBND huyện Thạch Kiều chi trả xong tiền bồi thường đợt 2 cho 87 hộ dân';
const LINES = (count: string): string => `Hội nghị kết nối trực tuyến đến ${count} điểm cầu trong tỉnh.`;
const STAFF = (numeral: string, task: string, person: string, day: string): readonly string[] => [numeral, task, 'Phòng Quản lý thương mại', person, day, 'Đang làm'];
const SHARES = (first: string, second: string, day: string): string[] => [`UBND xã Bình Lâm đấu nối ${first} hộ, xong trước ngày 30/6/2027.`, `UBND xã Quế Lộc đấu nối ${second} hộ, xong trước ngày ${day}.`, 'UBND xã Quế Tân đấu nối 300 hộ, xong trước ngày 30/9/2027.'];
const RULES = (count: string, field: string): string => `Sở phụ trách rà soát ${count} thủ tục ${field}.`;
const MONTH = (month: string): string => `Báo cáo Chủ tịch UBND tỉnh trong tháng ${month}.`;
const REPORTS = 'Báo cáo Thường trực Hội trước ngày 25 hằng tháng.';
const KITCHEN = 'Bếp ăn lưu mẫu thức ăn 24 giờ.';
const TENANT_RULE = 'Chủ trọ khai số phòng.';
const DOUBLED = (lines: readonly string[]): string => LIST(...lines, KITCHEN, 'Việc của trạm y tế', 'Trạm y tế cấp 60 lít dung dịch sát khuẩn.');
const TITLE = 'Siết kiểm tra chất cấm trong nuôi tôm vụ đông';
const COMMUNE = (name: string, ...lines: readonly string[]): string[] => [`Xã ${name}`, ...lines];
const REFRAIN = 'Người đứng đầu chịu trách nhiệm về tiến độ.';
const CONTACT = (person: string): string => `Đầu mối: ${person}`;
const SURVEY = (units: string, day: string): string => `Giao UBND xã Gò Dài chủ trì, phối hợp với ${units}, Trung tâm Phục vụ hành chính công phúc tra các biển quảng cáo sai phép theo đúng thẩm quyền, công bố trên cổng thông tin trước ngày ${day}.`;
const DUE = 'Chậm nhất ngày 15/12/2026.';
const STREAM = (first: number, count: number): string => Array.from({ length: count }, (_, index) => `<h3>Thông báo số ${first + index}</h3><p>Các đơn vị nghiêm túc triển khai thực hiện.</p><p>${DUE}</p>`).join('');
const FEED = (...items: readonly (readonly [string, string])[]): string => `<p>Tin mới</p>${items.map(([day, title]) => `<p>${day}</p><p>${title}</p>`).join('')}<p>Liên hệ</p>`;
const TITLES = (...titles: readonly string[]): string => `<h1>${TITLE}</h1><p>${TASK}</p><h4>Đọc nhiều</h4><ul>${titles.map((title) => `<li>${title}</li>`).join('')}</ul><p>Báo Hải Tường điện tử. Giấy phép thiết lập trang thông tin.</p>`;
const ROW = '<tr><td>Xã Trà Sơn</td><td>Đạt</td><td>12</td></tr>';

const MARKET = (...sentences: readonly string[]): string => `${OPENING}<p>${sentences.join(' ')}</p><p>Người gửi xe tháng lấy lại tiền ở quầy số 2, có hóa đơn kèm theo.</p>`;
const RENT = 'Ban quản lý chợ giảm nửa tiền thuê sạp tháng 8 cho các hộ ở tầng hầm.';
const STALLS = ['Tiểu thương tầng trệt vẫn bán hàng bình thường.', 'Hàng tươi sống vào chợ bằng cổng phía đường Ao Cá trước 5 giờ sáng.'] as const;
const READER = (said: string): string => `${[A, B, C, TASK].map((line) => `<p>${line}</p>`).join('')}<h3>Ý kiến bạn đọc</h3><p>Hồng Nhạn</p><p>Mong làm nhanh.</p><p>Linh</p><p>${said}</p>`;
const VISITS = (heading: string, ...sentences: readonly string[]): string =>
  `${OPENING}<p>Ban quản trang bật đèn từ 18 giờ 30 đến 5 giờ.</p>${heading}<p>${[...sentences, 'Mỗi mẹ Việt Nam anh hùng còn sống có một cơ quan nhận phụng dưỡng.'].join(' ')}</p><p>Báo cáo kết quả về Sở Nội vụ.</p>`;
const RESIDENCE = (heading: string): string => `<h3>${heading}</h3>${[A, B, TASK, C].map((line) => `<p>${line}</p>`).join('')}<p>Người dưới 16 tuổi do cha, mẹ ký thay vào tờ khai.</p>`;
const TENANTS = '<h3>Người thuê trọ</h3><p>Công an phường tiếp nhận cả hồ sơ của người thuê trọ, với điều kiện chủ trọ đã khai số phòng.</p>';

const PRUNING = 'Lý do: phát quang hành lang.';
const CUTS = (...streets: readonly (readonly [string, string])[]): string => LIST(...streets.map(([street, day]) => `Phố ${street}: 8h00 đến 10h30 ngày ${day}. ${PRUNING}`));
const GOATS = (...items: readonly string[]): string => LIST('Nhà Năm Hợi: lạc bò đực vàng, sừng cong, từ ngày 03/5. Thấy đâu báo giúp trưởng xóm.', ...items);
const DIKE = (name: string, plan: string, spent: string, share: string, state = 'Đang thi công'): readonly string[] => [name, plan, spent, share, state];
const DIKES = {
  second: DIKE('Kè Bến Gạo đoạn 2', '40.000', '18.000', '45%', 'Chờ thẩm định giá đất'),
  third: DIKE('Kè Bến Gạo đoạn 3', '40.000', '0', '0%'),
  rice: (spent: string, share: string) => DIKE('Kè Bến Trấu đoạn 1', '25.000', spent, share),
  extra: DIKE('Kè Bến Trấu đoạn 1 bổ sung', '9.000', '0', '0%'),
  bridge: DIKE('Cầu dân sinh ấp Năm', '3.200', '0', '0%', 'Đã chọn nhà thầu'),
};
const DIKES_BEFORE = TABLE(DIKES.second, DIKES.third, DIKES.rice('18.000', '72%'), DIKES.bridge);
const DIKES_AFTER = TABLE(DIKES.second, DIKES.rice('18.400', '73,6%'), DIKES.extra, DIKE('Cầu dân sinh ấp Năm', '3.200', '640', '20%', 'Đã chọn nhà thầu'));
const LESSONS = (group: string): string => `<p>${group}:</p><table><tr><td>7h20</td><td>Bơi ếch, thở nước</td><td>Bể nông</td></tr><tr><td>8h30</td><td>Uống nước, nghỉ</td><td>Mái che</td></tr><tr><td>8h45</td><td>Cứu người bằng sào, phao</td><td>Bể sâu</td></tr></table>`;
const PARENTS = '<h3>Phụ huynh cần biết</h3><p>Ăn nhẹ trước giờ học một tiếng.</p>';
const SIGNED = '<p>Kết quả ghi vào sổ, có chữ ký của hai người.</p>';
const ENGINE = (...sentences: readonly string[]): string => `${OPENING}<h3>4. Máy phát</h3><p>${['Mỗi tuần nổ máy 20 phút không tải vào sáng thứ Hai.', 'Dầu trong bồn không dưới một nửa.', ...sentences].join(' ')}</p>${SIGNED}`;
const WATER = '<h3>5. Nước ngọt</h3><p>Bể mưa súc mỗi năm một lần, trước mùa mưa.</p>';

const BERTH = (name: string, figures: readonly [string, string], goods: string, person: string): string => `<h3>Bến ${name}</h3><p>Thay cáp gầu ngoạm số ${figures[0]} trước ngày 30/11/2026. Che bạt kín đống ${goods} khi gió từ cấp ${figures[1]}. ${person} kiểm tra đèn cẩu đầu mỗi ca.</p>`;
const BERTHS = BERTH('Đá Bạc', ['2', '5'], 'than', 'Ông Sùng A Vảng') + BERTH('Hòn Chảo', ['4', '5'], 'clinker', 'Ông Hứa Tấn Lộc') + BERTH('Mom Sói', ['6', '5'], 'quặng', 'Bà Lý Mai Sương');
const REPORTED = '<p>Các bến báo cáo về ban quản lý vào cuối tuần.</p>';
const PLAN = (...tasks: readonly (readonly [string, string, string])[]): string[] => tasks.flat();
const WARD: readonly [string, string, string] = ['Bàn giao nhà cho đồng bào vùng sạt lở núi Đá Chông', 'Ban Dân tộc', 'trước ngày 15/12/2026'];
const BRIDGE: readonly [string, string, string] = ['Khởi công cầu treo bản Nậm Hai', 'Sở Xây dựng', 'trước ngày 20/12/2026'];
const CARE: readonly [string, string, string] = ['Bố trí trực cấp cứu dịp Tết dương lịch', 'Sở Y tế', 'từ ngày 31/12/2026'];

const LAMPS_BEFORE = TABLE(['Tuyến', 'Số bóng', 'Tổ làm', 'Xong trước'], ['Phố Cây Gáo', '212', 'Tổ xe nâng 1', '25/10'], ['Hàng Nón', '90', 'Tổ leo cột', '30/10'], ['Ngõ Giếng', '44', 'Tổ leo cột', '30/10'], ['Đê Tả', '380', 'Tổ xe nâng 2', '20/11']);
const LAMPS_AFTER = TABLE(['TT', 'Xong trước', 'Tuyến', 'Loại bóng', 'Số bóng', 'Tổ làm'], ['1', '20/11', 'Đê Tả', '100 W', '360', 'Tổ xe nâng 2'], ['2', '06/11', 'Hàng Nón', '60 W', '90', 'Tổ leo cột'], ['3', '25/10', 'Phố Cây Gáo', '120 W', '212', 'Tổ xe nâng 1'], ['4', '12/11', 'Lò Rèn', '120 W', '150', 'Tổ xe nâng 1']);
const HERDS_BEFORE = TABLE(['Vạn Đò', '2.310', '1.902', 'Thiếu người'], ['Cồn Tre', '1.145', '1.145', 'Xong'], ['Gò Mít', '870', '866', 'Xong'], ['Bến Trại', '1.960', '1.100', 'Chó thả rông']);
const HERDS_AFTER = TABLE(['Bến Trại', '1.960', '1.100', '860', 'Chó thả rông'], ['Cồn Tre', '1.145', '1.145', '0', 'Xong'], ['Suối Rút', '512', '512', '0', 'Xong'], ['Vạn Đò', '2.310', '1.920', '390', 'Thiếu người']);

const HALL = (...sentences: readonly string[]): string => `${OPENING}<p>Trực ban ghi sổ mỗi ca hai lần.</p><p>${sentences.join(' ')}</p><p>Chi tiết xem tại quầy.</p>`;
const HOUSE = { oven: 'Lò hơi của nhà ăn nghỉ từ 14 giờ đến 16 giờ.', stock: 'Kho để lẫn thuốc quá hạn với thuốc mới nhập.', stockNow: 'Thủ kho lập danh mục riêng cho hàng chờ hủy.', kitchen: 'Nhà bếp không lưu mẫu thức ăn của bữa tối.', kitchenNow: 'Nhà bếp lưu mẫu thức ăn của bữa tối không đủ 24 giờ.' } as const;

const RECEPTION = (hour: string, person: string, ward: string): string => `${hour} giờ: Phó Chủ tịch ${person} làm việc với Đảng ủy phường ${ward} về xây nhà văn hóa.`;
const BINS = (ward: string, day: string): string => `Phường ${ward} đặt 12 thùng tại cổng trường, thu lần cuối vào sáng ngày ${day}, chở về kho Gò Công.`;
const RECEIVED = [RECEPTION('14', 'Hứa Văn Lẫm', 'Cầu Tràm'), RECEPTION('16', 'Lý Kim Sáo', 'Cầu Gỗ')] as const;
const RECEIVING = [RECEPTION('14', 'Lý Kim Sáo', 'Cầu Tràm'), RECEPTION('16', 'Hứa Văn Lẫm', 'Cầu Gỗ')] as const;

const STATION = (name: string, fans: string): string => `Ga ${name} dựng thêm một nhà chờ có mái che, lắp ${fans} quạt và 2 bình nước nóng.`;
const GRAVEL = (last: string): string => `Với Công ty Cát sỏi: nộp lại số lợi trong 30 ngày; tháo trạm bơm ở mốc số 9; ${last}.`;
const PIER = {
  opened: 'Sáng 12/10, Công ty Norsund (Na Uy) khởi công bến tàu điện gió tại lô B7, Khu kinh tế Vũng Trâu.',
  signed: 'Trước đó, hai bên đã ký biên bản ghi nhớ tại thành phố Bergen.',
  english: 'On 12 October Norsund of Norway broke ground for a wind power pier on plot B7.',
  cost: 'Bến tàu có vốn đầu tư 145 triệu USD, đón được tàu 30.000 tấn.',
};
const STEPS = (...steps: readonly string[]): string => OPENING + steps.map((step, index) => `<p><b>Bước ${index + 1}.</b> ${step}</p>`).join('');
const PUMP = {
  call: 'Trực ban nhận tin, ghi sổ, gọi lại người báo tin để xác minh trong 5 phút.',
  callNow: 'Trực ban nhận tin qua tổng đài, ghi sổ, gọi lại người báo tin để xác minh trong 3 phút.',
  close: 'Đội sửa chữa khóa van hai đầu đoạn ống, nên khóa van phía nguồn trước.',
  fence: 'Đội sửa chữa đặt rào chắn, biển báo, đèn nhấp nháy cách hố đào ít nhất 20 m.',
  police: 'Trực ban báo công an phường nếu nước tràn ra đường có xe cộ qua lại.',
  visit: 'Phòng Kinh doanh gọi điện cho từng khách hàng lớn trong vùng ảnh hưởng.',
  pave: 'Nhà thầu vá đường vào làm ngay trong đêm, có giám sát tại chỗ.',
};
const DRAINS = [
  ['STT', 'Việc', 'Đơn vị chủ trì', 'Phối hợp', 'Hạn hoàn thành'],
  ['1', 'Nạo vét mương thoát nước dọc phố Hàng Gai', 'Tổ thoát nước số 3', 'Khu phố Đông Ngạn', '15/8/2026'],
  ['2', 'Thay nắp hố ga vỡ ở ngõ chợ Vân', 'Đội hạ tầng', 'Ban quản lý chợ', '31/7/2026'],
  ['3', 'Đo cao độ đáy cống Cầu Vồng', 'Phòng Kỹ thuật', 'Trạm bơm Yên Sở', '10/8/2026'],
];
const DRAINS_TURNED = [
  ['STT', 'Đơn vị chủ trì', 'Việc', 'Hạn hoàn thành', 'Phối hợp', 'Tiến độ'],
  ['1', 'Tổ thoát nước số 3', 'Nạo vét mương thoát nước dọc phố Hàng Gai', '15/8/2026', 'Khu phố Đông Ngạn', '40%'],
  ['2', 'Đội hạ tầng', 'Thay nắp hố ga vỡ ở ngõ chợ Vân', '31/8/2026', 'Ban quản lý chợ', '55%'],
  ['3', 'Phòng Kỹ thuật', 'Đo cao độ đáy cống Cầu Vồng', '10/8/2026', 'Trạm bơm Yên Sở', 'Chưa làm'],
];

const CASES: readonly Case[] = [
  { name: 'the same page', before: TWO('15/12/2026', '20/12/2026'), quote: 'rà soát quy trình một cửa', nth: 1, after: TWO('15/12/2026', '20/12/2026'), status: 'exact', found: 'rà soát quy trình một cửa', foundNth: 1 },
  { name: 'an edited deadline, with another unit’s directive that still has the old one', before: TWO('15/12/2026', '15/12/2026'), quote: 'hoàn thành trước ngày 15/12/2026', nth: 0, after: TWO('20/12/2026', '15/12/2026'), status: 'changed', found: 'hoàn thành trước ngày 20/12/2026', flags: ['date'] },
  { name: 'the edited date alone', before: TWO('15/12/2026', '15/12/2026'), quote: '15/12/2026', nth: 0, after: TWO('20/12/2026', '15/12/2026'), status: 'changed', found: '20/12/2026', flags: ['date'] },
  { name: 'an edited deadline whose old wording is new elsewhere', before: TWO('15/12/2026', '20/12/2026'), quote: 'Đồng chí giao Sở Nội vụ chủ trì, rà soát quy trình một cửa, hoàn thành trước ngày 15/12/2026.', after: TWO('20/12/2026', '15/12/2026'), status: 'changed', found: 'Đồng chí giao Sở Nội vụ chủ trì, rà soát quy trình một cửa, hoàn thành trước ngày 20/12/2026.', flags: ['date'] },
  { name: 'a year added to a date that was marked', before: TWO('15/12', '20/12'), quote: '15/12', after: TWO('15/12/2027', '20/12'), status: 'changed', found: '15/12/2027', flags: ['date'] },
  { name: '`không` inserted in the passage', before: `${OPENING}<p>Các phòng được đề nghị gia hạn một lần đối với mỗi nhiệm vụ.</p><p>Hết.</p>`, quote: 'Các phòng được đề nghị gia hạn một lần', after: `${OPENING}<p>Các phòng không được đề nghị gia hạn một lần đối với mỗi nhiệm vụ.</p><p>Hết.</p>`, status: 'changed', found: 'Các phòng không được đề nghị gia hạn một lần', flags: ['negation'] },
  { name: '`không` inserted right before the passage', before: `${OPENING}<p>Các phòng được đề nghị gia hạn một lần đối với mỗi nhiệm vụ.</p><p>Hết.</p>`, quote: 'được đề nghị gia hạn', after: `${OPENING}<p>Các phòng không được đề nghị gia hạn một lần đối với mỗi nhiệm vụ.</p><p>Hết.</p>`, status: 'changed', found: 'không được đề nghị gia hạn', flags: ['negation'] },
  { name: 'a name replaced, with another mention nearby', before: PERSON('Ninh Thế Đạt'), quote: 'Ninh Thế Đạt', nth: 0, after: PERSON('Hà Thị Bích Liên'), status: 'changed', found: 'Hà Thị Bích Liên', flags: ['name'] },
  { name: 'a page in decomposed letters', before: TWO('15/12', '20/12'), quote: 'rà soát quy trình một cửa', nth: 0, after: TWO('15/12', '20/12').normalize('NFD'), status: 'exact', found: 'rà soát quy trình một cửa', foundNth: 0 },
  { name: 'the other spelling of a tone', before: `${OPENING}<p>Giao Uỷ ban Kiểm tra Tỉnh uỷ xử lý.</p>`, quote: 'Uỷ ban Kiểm tra Tỉnh uỷ', after: `${OPENING}<p>Giao Ủy ban Kiểm tra Tỉnh ủy xử lý.</p>`, status: 'exact', found: 'Ủy ban Kiểm tra Tỉnh ủy' },
  { name: 'other indentation', before: TWO('15/12', '20/12'), quote: 'Sở Tài chính chủ trì', after: TWO('15/12', '20/12').replaceAll(' ', '\n      '), status: 'exact', found: 'Sở Tài chính chủ trì' },
  { name: 'a <br> in the passage', before: `${OPENING}<p>${TASK}</p>`, quote: TASK, after: `${OPENING}<p>${TASK.replace(', lập', ',<br>lập')}</p>`, status: 'exact', found: TASK.replace(', lập', ',\nlập') },
  { name: 'the passage in scripts and hidden text as well', before: `${OPENING}<p>${TASK}</p>`, quote: TASK, after: `<script type="x">${TASK}</script><p hidden>${TASK}</p>${OPENING}<p>${TASK}</p>`, status: 'exact', found: TASK },
  { name: 'the passage in hidden text only', before: `${OPENING}<p>${TASK}</p>`, quote: TASK, after: `<script type="x">${TASK}</script>${OPENING}<p hidden>${TASK}</p>`, status: 'lost' },
  { name: 'markup changed', before: `${OPENING}<p>${TASK}</p>`, quote: TASK, after: `${OPENING}<div><b>Phòng Quản trị</b> ${TASK.slice(15, 40)}<i>${TASK.slice(40)}</i></div>`, status: 'exact', found: TASK },
  { name: 'a renamed unit', before: `${OPENING}<p>Giao Phòng Tài chính đảng lập dự toán cho 12 điểm cầu.</p><p>Hết.</p>`, quote: 'Giao Phòng Tài chính đảng lập dự toán', after: `${OPENING}<p>Giao Ban Tài chính đảng lập dự toán cho 12 điểm cầu.</p><p>Hết.</p>`, status: 'changed', found: 'Giao Ban Tài chính đảng lập dự toán', flags: ['unit'] },
  { name: 'a deleted paragraph', before: LIST(A, B, C), quote: B, after: LIST(A, C), status: 'lost' },
  { name: 'a sentence that was taken out of its paragraph and quoted by a reader', before: MARKET(STALLS[0], RENT, STALLS[1]) + READER('Cảm ơn báo.'), quote: RENT, after: MARKET(...STALLS) + READER(`${RENT} Đọc mà mừng.`), status: 'lost', candidates: 1 },
  { name: 'a sentence that a reader quotes, and from beside which others went', before: MARKET(STALLS[0], RENT, STALLS[1]) + READER('Cảm ơn báo.'), quote: RENT, after: MARKET(STALLS[0], RENT) + READER(`${RENT} Đọc mà mừng.`), status: 'exact', found: RENT, foundNth: 0 },
  { name: 'a sentence that went to another paragraph alone, where something else came into its place', before: MARKET(STALLS[0], RENT, STALLS[1]) + READER('Cảm ơn báo.'), quote: RENT, after: MARKET(STALLS[0], 'Hơn chục camera mới theo dõi khu vực bốc dỡ suốt ngày đêm.', STALLS[1]) + READER(`${RENT} Đọc mà mừng.`), status: 'ambiguous', candidates: 2 },
  { name: 'what many items end with, of an item that was deleted', before: CUTS(['Lò Gạch', '10/8'], ['Lò Nồi', '03/8'], ['Lò Vôi', '11/8']), quote: PRUNING, nth: 1, after: CUTS(['Lò Gạch', '10/8'], ['Lò Vôi', '11/8'], ['Lò Than', '17/8']), status: 'lost' },
  { name: 'what many items end with, where a new one stands behind', before: CUTS(['Lò Gạch', '10/8'], ['Lò Nồi', '03/8'], ['Lò Vôi', '11/8']), quote: PRUNING, nth: 2, after: CUTS(['Lò Gạch', '10/8'], ['Lò Vôi', '11/8'], ['Lò Than', '17/8']), status: 'moved', found: PRUNING, foundNth: 1 },
  { name: 'what many items end with, of an item that was broken in two lines', before: CUTS(['Lò Gạch', '10/8'], ['Lò Nồi', '03/8'], ['Lò Vôi', '11/8']), quote: PRUNING, nth: 1, after: CUTS(['Lò Gạch', '10/8'], ['Lò Nồi', '03/8'], ['Lò Vôi', '11/8']).replace(`03/8. ${PRUNING}`, `03/8.</li><li>${PRUNING}`), status: 'exact', found: PRUNING, foundNth: 1 },
  { name: 'what many items end with, edited, where a new item ends as it did', before: GOATS('Trại dê Núi Voi: lạc bốn dê cái, tai cắt khía. Thấy đâu báo giúp trưởng xóm.'), quote: 'Thấy đâu báo giúp trưởng xóm.', nth: 1, after: GOATS('Trại dê Núi Voi: lạc bốn dê cái, tai cắt khía. Thấy đâu báo ngay trưởng xóm.', 'Trại dê Núi Ngựa: lạc hai dê cái, tai cắt khía. Thấy đâu báo giúp trưởng xóm.'), status: 'changed', found: 'Thấy đâu báo ngay trưởng xóm.' },
  { name: 'cells of a deleted row that another row has too, and a new one', before: DIKES_BEFORE, quote: '0\t0%', nth: 0, after: DIKES_AFTER, status: 'lost' },
  { name: 'what a deleted row began with, where the one behind the next begins alike', before: DIKES_BEFORE, quote: 'Kè Bến Gạo đoạn 3\t40.000', after: DIKES_AFTER, status: 'lost' },
  { name: 'the first cell of a row, with a new row whose name begins with it', before: DIKES_BEFORE, quote: 'Kè Bến Trấu đoạn 1', after: DIKES_AFTER, status: 'moved', found: 'Kè Bến Trấu đoạn 1', foundNth: 0 },
  { name: 'a cell with another value, in a row with whose name that of another begins', before: DIKES_BEFORE, quote: '18.000', nth: 1, after: DIKES_AFTER, status: 'changed', found: '18.400', flags: ['number'] },
  { name: 'a cell of few words, of a table that was copied whole', before: `${OPENING}${LESSONS('Giờ học')}${PARENTS}`, quote: 'Cứu người bằng sào, phao', after: `${OPENING}${LESSONS('Nhóm Cá chuồn')}${LESSONS('Nhóm Sao biển')}${PARENTS}`, status: 'ambiguous', candidates: 2 },
  { name: 'a deleted sentence, with one that ends like it behind the next line', before: `${ENGINE('Can dầu rỗng gửi về theo tàu tiếp tế.')}${WATER}${SIGNED}`, quote: 'Can dầu rỗng gửi về theo tàu tiếp tế.', after: `${ENGINE()}<h3>5. Cờ hiệu</h3><p>Cờ rách thì thay trong ngày, cờ cũ gửi về theo tàu tiếp tế.</p>${SIGNED}`, status: 'lost' },
  { name: 'a heading, above a sentence with its words that came', before: VISITS('<h3>Thăm hỏi</h3>'), quote: 'Thăm hỏi', after: VISITS('<p>Ban quản trang khóa cổng phụ từ 19 giờ đến 5 giờ.</p><h3>Thăm hỏi</h3>', 'Mỗi thương binh nặng có một đoàn thể nhận thăm hỏi.'), status: 'moved', found: 'Thăm hỏi' },
  { name: 'a deleted heading that a sentence beside it speaks of', before: VISITS('<h3>Thăm hỏi</h3>'), quote: 'Thăm hỏi', after: VISITS('', 'Mỗi thương binh nặng có một đoàn thể nhận thăm hỏi.'), status: 'lost' },
  { name: 'the last line of what was copied under other headings', before: OPENING + RESIDENCE('Đăng ký cư trú') + TENANTS, quote: 'Người dưới 16 tuổi do cha, mẹ ký thay vào tờ khai.', after: OPENING + RESIDENCE('Thường trú') + RESIDENCE('Tạm trú') + TENANTS, status: 'ambiguous', candidates: 2 },
  { name: 'a deleted passage inside a paragraph', before: LIST(A, B, C), quote: 'theo dõi việc gửi báo cáo của cơ sở, ', after: LIST(A.replace('theo dõi việc gửi báo cáo của cơ sở, ', ''), B, C), status: 'lost' },
  { name: 'a deleted directive whose deadline others have too', before: LIST(A, B, C), quote: 'trước ngày 15/12/2026', nth: 1, after: LIST(A, C), status: 'lost' },
  { name: 'a deleted list item, with a like item before and after', before: LIST(A, 'Giao Sở Nội vụ rà soát quy trình, trước ngày 20/12/2026.', 'Giao Sở Tài chính rà soát quy trình, trước ngày 22/12/2026.'), quote: 'Giao Sở Nội vụ rà soát quy trình, trước ngày 20/12/2026.', after: LIST(A, 'Giao Sở Tài chính rà soát quy trình, trước ngày 22/12/2026.'), status: 'lost' },
  { name: 'a moved paragraph', before: `${OPENING}<p>${A}</p><p>${TASK}</p><p>${C}</p><p>${B}</p>`, quote: TASK, after: `${OPENING}<p>${A}</p><p>${C}</p><p>${B}</p><p>${TASK}</p>`, status: 'moved', found: TASK },
  { name: 'three paragraphs in reverse order', before: LIST(A, TASK, C), quote: A, after: LIST(C, TASK, A), status: 'moved', found: A },
  { name: 'a paragraph inserted right before', before: LIST(A, B, C), quote: B, after: LIST(A, TASK, B, C), status: 'moved', found: B },
  { name: 'a paragraph inserted right after', before: LIST(A, B, C), quote: B, after: LIST(A, B, TASK, C), status: 'exact', found: B },
  { name: 'words replaced between unchanged neighbours', before: LIST(A, B, C), quote: 'bàn giao chìa khóa phòng họp', after: LIST(A, B.replace('bàn giao chìa khóa phòng họp', 'niêm phong phòng máy'), C), status: 'changed', found: 'niêm phong phòng máy' },
  { name: 'twins that nothing tells apart, the page changed above', before: `<table>${ROW.repeat(24)}</table>`, quote: 'Đạt', nth: 12, after: `<p>Bảng tổng hợp</p><table>${ROW.repeat(24)}</table>`, status: 'ambiguous' },
  { name: 'twins that nothing tells apart, the page unchanged', before: `<table>${ROW.repeat(24)}</table>`, quote: 'Đạt', nth: 12, after: `<table>${ROW.repeat(24)}</table>`, status: 'exact', found: 'Đạt', foundNth: 12 },
  { name: 'twins that nothing tells apart, one gone', before: `<table>${ROW.repeat(24)}</table>`, quote: 'Đạt', nth: 12, after: `<table>${ROW.repeat(23)}</table>`, status: 'ambiguous' },
  { name: 'a section that was collapsed', before: `${OPENING}<p>${TASK}</p>`, quote: TASK, after: `${OPENING}<details><summary>Xem thêm</summary><p>${TASK}</p></details>`, status: 'moved', found: TASK },
  { name: 'the passage shown, and again in a collapsed section', before: `${OPENING}<p>${TASK}</p>`, quote: TASK, after: `<details><summary>Bản cũ</summary>${OPENING}<p>${TASK}</p></details>${OPENING}<p>${TASK}</p>`, status: 'exact', found: TASK },
  { name: 'right-to-left words', before: `${OPENING}<p>Dịch bản ghi nhớ <bdi>مذكرة تفاهم رقم 17</bdi> sang tiếng Việt.</p>`, quote: 'bản ghi nhớ مذكرة تفاهم', after: `<p>Mới</p>${OPENING}<p>Dịch bản ghi nhớ <span dir="rtl">مذكرة تفاهم رقم 17</span> sang tiếng Việt.</p>`, status: 'exact', found: 'bản ghi nhớ مذكرة تفاهم' },
  { name: 'cells of a table', before: `<table>${ROW}<tr><td>Xã Đá Bàn</td><td>Chưa đạt</td><td>7</td></tr></table>`, quote: 'Xã Đá Bàn\tChưa đạt', after: `<table>${ROW}<tr><td>Xã Đá Bàn</td><td><p>Chưa đạt</p></td><td>7</td></tr></table>`, status: 'exact', found: 'Xã Đá Bàn\tChưa đạt' },
  { name: 'an edited cell', before: `<table>${ROW}<tr><td>Xã Đá Bàn</td><td>Chưa đạt</td><td>7</td></tr><tr><td>Phường Hải Tân</td><td>Đạt</td><td>30</td></tr></table>`, quote: 'Chưa đạt', after: `<table>${ROW}<tr><td>Xã Đá Bàn</td><td>Đạt</td><td>7</td></tr><tr><td>Phường Hải Tân</td><td>Đạt</td><td>30</td></tr></table>`, status: 'changed', found: 'Đạt', foundNth: 1, flags: ['negation'] },
  { name: 'a deleted row whose last cell reads like that of the row above', before: TABLE(['Nạo vét kênh tiêu', 'Sở Xây dựng', '15/12', 'Đang thực hiện'], ['Kiểm kê tài sản', 'Sở Tài chính', '20/12', 'Đang thực hiện'], ['Diễn tập sơ tán', 'Công an tỉnh', '22/12', 'Hoàn thành']), quote: 'Đang thực hiện', nth: 1, after: TABLE(['Nạo vét kênh tiêu', 'Sở Xây dựng', '15/12', 'Đang thực hiện'], ['Diễn tập sơ tán', 'Công an tỉnh', '22/12', 'Hoàn thành']), status: 'lost' },
  { name: 'a row that moved, its last cell marked', before: TABLE(['Nạo vét kênh tiêu', 'Sở Xây dựng', '15/12', 'Đang thực hiện'], ['Kiểm kê tài sản', 'Sở Tài chính', '20/12', 'Đang thực hiện'], ['Diễn tập sơ tán', 'Công an tỉnh', '22/12', 'Hoàn thành']), quote: 'Đang thực hiện', nth: 1, after: TABLE(['Kiểm kê tài sản', 'Sở Tài chính', '20/12', 'Đang thực hiện'], ['Nạo vét kênh tiêu', 'Sở Xây dựng', '15/12', 'Đang thực hiện'], ['Diễn tập sơ tán', 'Công an tỉnh', '22/12', 'Hoàn thành']), status: 'moved', found: 'Đang thực hiện', foundNth: 0 },
  { name: 'a cell with another value, in a row whose neighbour is gone', before: TABLE(['Nạo vét kênh tiêu', 'Sở Xây dựng', '15/12', 'Đang thực hiện'], ['Kiểm kê tài sản', 'Sở Tài chính', '20/12', 'Chậm'], ['Diễn tập sơ tán', 'Công an tỉnh', '22/12', 'Hoàn thành']), quote: '20/12', after: TABLE(['Nạo vét kênh tiêu', 'Sở Xây dựng', '15/12', 'Đang thực hiện'], ['Kiểm kê tài sản', 'Sở Tài chính', '28/12', 'Chậm']), status: 'changed', found: '28/12', flags: ['date'] },
  { name: 'the unit of a deleted directive, with the next one, of another unit, in its place', before: LIST(A, UNIT('Sở Nội vụ'), UNIT('Sở Tài chính'), C), quote: 'Sở Nội vụ', after: LIST(A, UNIT('Sở Tài chính'), C), status: 'lost' },
  { name: 'a twin of the passage put before it, for another unit', before: LIST(A, TASK, C), quote: TASK, after: LIST(A, TASK.replace('Phòng Quản trị', 'Phòng Hành chính'), TASK, C), status: 'moved', found: TASK },
  { name: 'the name of a passage exchanged with that of another sentence', before: PERSON('Khúc Văn Mười'), quote: 'đồng chí Khúc Văn Mười', after: PERSON('Ninh Thế Đạt').replace('Trước đó, đồng chí Ninh Thế Đạt', 'Trước đó, đồng chí Khúc Văn Mười'), status: 'changed', found: 'đồng chí Ninh Thế Đạt', flags: ['name'] },
  { name: 'a cell with another value, its old one in the next row, of which much is the same', before: TABLE(WORKS.harbour('71%'), WORKS.school('Hoàn thành')), quote: '71%', after: TABLE(WORKS.school('Đã bàn giao'), WORKS.harbour('83%'), WORKS.bridge('71%')), status: 'changed', found: '83%', flags: ['number'] },
  { name: 'the last cell of a row that was edited and moved, with the like of it in another', before: TABLE(WORKS.harbour('71%'), WORKS.school('Hoàn thành')), quote: 'Hoàn thành', after: TABLE(WORKS.school('Đã bàn giao'), WORKS.harbour('83%'), WORKS.bridge('71%')), status: 'changed', found: 'Đã bàn giao' },
  { name: 'an edited paragraph, with another put between it and the next', before: LIST(A, TASK, C), quote: TASK, after: LIST(A, TASK.replace('trình lãnh đạo Văn phòng xem xét', 'gửi Phòng Tổng hợp'), UNIT('Sở Nội vụ'), C), status: 'changed', found: TASK.replace('trình lãnh đạo Văn phòng xem xét', 'gửi Phòng Tổng hợp') },
  { name: 'a deleted sentence, with words added to the end of the one before it', before: `${OPENING}<p>${A} Ai vắng mặt phải có người thay.</p><p>${B}</p>`, quote: 'Ai vắng mặt phải có người thay.', after: `${OPENING}<p>${A.replace('.', ' và ngày 20/12/2026.')}</p><p>${B}</p>`, status: 'lost' },
  { name: 'a deleted sentence that a reader quotes', before: `${OPENING}<p>${A} ${TASK} ${B}</p><p>${C}</p>`, quote: TASK, after: `${OPENING}<p>${A} ${B}</p><p>${C}</p><p>Bạn đọc hỏi: vì sao bỏ câu “${TASK}” trong văn bản?</p>`, status: 'lost' },
  { name: 'a deleted heading that is left in a list of titles', before: `${OPENING}<h3>Ai phải kê khai hằng năm?</h3><p>${A}</p><h3>Có được ủy quyền kê khai không?</h3><p>${TASK}</p><p>${B}</p>`, quote: 'Có được ủy quyền kê khai không?', after: `${OPENING}<h3>Ai phải kê khai hằng năm?</h3><p>${A}</p><p>${B}</p><h4>Đọc nhiều</h4><ul><li>Ai phải kê khai hằng năm?</li><li>Có được ủy quyền kê khai không?</li></ul>`, status: 'lost' },
  { name: 'two lines of a list that changed places', before: LIST('Xã Tà Lèng: theo dõi giải phóng mặt bằng;', 'Xã Pú Nhi: theo dõi xóa nhà tạm.', 'Đồng chí Hạng Thị Chía, Tổ phó, phụ trách:', 'Xã Keo Lôm: theo dõi giải ngân vốn;', 'Xã Phì Nhừ: theo dõi xóa nhà tạm;', 'Xã Na Son: theo dõi tuyển quân.'), quote: 'Xã Phì Nhừ: theo dõi xóa nhà tạm', after: LIST('Xã Tà Lèng: theo dõi giải phóng mặt bằng;', 'Xã Phì Nhừ: theo dõi xóa nhà tạm.', 'Đồng chí Hạng Thị Chía, Tổ phó, phụ trách:', 'Xã Keo Lôm: theo dõi giải ngân vốn;', 'Xã Pú Nhi: theo dõi xóa nhà tạm;', 'Xã Na Son: theo dõi tuyển quân.'), status: 'moved', found: 'Xã Phì Nhừ: theo dõi xóa nhà tạm' },
  { name: 'a point of a list that was numbered anew, and its numeral', before: `${OPENING}<p>4/ ${A}</p><p>5/ ${B}</p><p>6/ ${C}</p>`, quote: `5/ ${B}`, after: `${OPENING}<p>3/ ${A}</p><p>4/ ${B}</p><p>5/ ${C}</p>`, status: 'changed', found: `4/ ${B}` },
  { name: 'a point that has no numeral any more, below a line that ends in a letter', before: `${OPENING}<p>Họp tại phòng A.</p><p>5/ ${B}</p><p>6/ ${C}</p>`, quote: `5/ ${B}`, after: `${OPENING}<p>Họp tại phòng A.</p><p>${B}</p><p>${C}</p>`, status: 'changed', found: B },
  { name: 'an ellipsis of three full stops', before: `${OPENING}<p>${A}</p><p>Các đơn vị gửi báo cáo về Văn phòng...</p>`, quote: 'Các đơn vị gửi báo cáo về Văn phòng...', after: `${OPENING}<p>${A}</p><p>Các đơn vị gửi báo cáo về Văn phòng…</p>`, status: 'changed', found: 'Các đơn vị gửi báo cáo về Văn phòng…' },
  { name: 'a directive with another deadline, what stood beside it on one side replaced', before: LIST(A, TASK_BY('15/12/2026'), C), quote: TASK_BY('15/12/2026'), after: LIST(A, TASK_BY('20/12/2026'), 'Hội nghị nghe ý kiến của bảy đại biểu.'), status: 'changed', found: TASK_BY('20/12/2026'), flags: ['date'] },
  { name: 'a directive with another deadline on a page that was written anew, nothing else like it', before: LIST(A, TASK_BY('15/12/2026'), C), quote: TASK_BY('15/12/2026'), after: `<h2>Ý kiến chỉ đạo</h2><p>Bài viết được biên tập lại từ bản ghi của cuộc họp.</p><p>${TASK_BY('20/12/2026')}</p><p>Ảnh: phóng viên.</p>`, status: 'changed', found: TASK_BY('20/12/2026'), flags: ['date'] },
  { name: 'the same, with another like it', before: LIST(A, TASK_BY('15/12/2026'), C), quote: TASK_BY('15/12/2026'), after: `<h2>Ý kiến chỉ đạo</h2><p>${TASK_BY('22/12/2026')}</p><p>Bài viết được biên tập lại từ bản ghi của cuộc họp.</p><p>${TASK_BY('20/12/2026')}</p><p>Ảnh: phóng viên.</p>`, status: 'lost' },
  { name: 'a cell of a table that was copied whole', before: TABLE(WORKS.harbour('71%'), WORKS.school('Hoàn thành')), quote: 'Hoàn thành', after: TABLE(WORKS.harbour('71%'), WORKS.school('Hoàn thành')) + TABLE(WORKS.harbour('71%'), WORKS.school('Hoàn thành')), status: 'ambiguous' },
  { name: 'a part of a deleted sentence whose beginning is left in a list of titles', before: LIST(A, `${ORDER} trước ngày 31/10/2026.`, B, C, TASK), quote: '87 hộ', after: `${LIST(A, B, C, TASK)}<h4>Tin liên quan</h4><ul><li>Phòng Quản trị khẩn trương kiểm kê tài sản công</li><li>${ORDER}</li></ul>`, status: 'lost' },
  { name: 'a name in a row whose names were exchanged with the next', before: TABLE(STAFF('1', 'Tổ chức phiên chợ hàng Việt', 'Vàng Seo Páo', '08/11'), STAFF('2', 'Kiểm tra cửa hàng xăng dầu', 'Đặng Thu Uyển', '30/10')), quote: 'Đặng Thu Uyển', after: TABLE(STAFF('1', 'Tổ chức phiên chợ hàng Việt', 'Đặng Thu Uyển', '22/11'), ['2', 'Kiểm tra cửa hàng xăng dầu', 'Vàng Seo Páo', '30/10', 'Xong']), status: 'lost' },
  { name: 'the deleted office of a signer, with the foot of another template below the name', before: LIST(A, B, 'Đặng Văn Được, Trưởng ấp Đông, giữ chìa khóa số 1'), quote: 'Trưởng ấp Đông, giữ chìa khóa số 1', after: LIST(A, B, 'Đặng Văn Được', 'Xã Đông Thạnh Hạ. Ghi rõ nguồn khi đăng lại.'), status: 'lost' },
  { name: 'another name behind its label, what stood below replaced', before: LIST(A, B, 'Chánh Văn phòng: Lâm Vĩ Tường', 'Xem lịch các tuần trước tại đây'), quote: 'Lâm Vĩ Tường', after: LIST(A, C, 'Chánh Văn phòng: Lê Hạnh Quỳ', 'Xem lịch tuần tới tại đây'), status: 'changed', found: 'Lê Hạnh Quỳ', flags: ['name'] },
  { name: 'a task put into its place between neighbours, one of which was corrected', before: LIST(A, TASK, B), quote: TASK, after: LIST(A, 'Mời báo cáo viên về nói chuyện tại nhà văn hóa hai buổi.', B.replace('chìa khóa phòng họp', 'chìa khóa hội trường')), status: 'changed', found: 'Mời báo cáo viên về nói chuyện tại nhà văn hóa hai buổi.' },
  { name: 'a sentence that was moved and got another figure, while its neighbours touch', before: LIST(A, B, LINES('96'), C, TASK), quote: LINES('96'), after: LIST(LINES('98'), A, B, C, TASK), status: 'changed', found: LINES('98'), flags: ['number'] },
  { name: 'the same, deleted, with another of its kind that stood there before', before: LIST(LINES('98'), A, B, LINES('96'), C, TASK), quote: LINES('96'), after: LIST(LINES('98'), A, B, C, TASK), status: 'lost' },
  { name: 'a short line that says little, among other lines than before', before: `${OPENING}<p>${A}</p><p>KT. CHỦ TỊCH</p>`, quote: 'KT. CHỦ TỊCH', after: `<p>${TASK}</p><p>${C}</p><p>KT. CHỦ TỊCH</p><p>Chảo Láo Tả</p>`, status: 'moved', found: 'KT. CHỦ TỊCH' },
  { name: 'the same, within a line', before: `${OPENING}<p>${A}</p><p>KT. CHỦ TỊCH</p>`, quote: 'KT. CHỦ TỊCH', after: `<p>${TASK}</p><p>Ông Chảo Láo Tả ký KT. CHỦ TỊCH và đóng dấu.</p>`, status: 'lost' },
  { name: 'a cell of a row whose columns changed places', before: TABLE(['1', 'Mầm non Hoa Sim', 'Thay mái tôn dãy B', '240', 'Thầy Đường Công Liêm', '15/7'], ['2', 'THCS Lê Lãng', 'Sơn lại 14 phòng học', '168', 'Thầy Khuất Đình Nhị', '05/8']), quote: 'THCS Lê Lãng', after: TABLE(['15/7', 'Mầm non Hoa Sim', 'Cô Thân Thị Ngà', 'Thay cửa dãy B', '48'], ['05/8', 'THCS Lê Lãng', 'Thầy Khuất Đình Nhị', 'Quét vôi 14 phòng học', '99']), status: 'moved', found: 'THCS Lê Lãng' },
  { name: 'a name that is in a row of another matter now', before: TABLE(['Thay mái tôn dãy B', 'Thầy Đường Công Liêm', '15/7'], ['Sơn lại 14 phòng học', 'Thầy Khuất Đình Nhị', '05/8']), quote: 'Thầy Khuất Đình Nhị', after: `${TABLE(['Thay mái tôn dãy B', 'Thầy Đường Công Liêm', '15/7'])}<p>${A}</p><p>${B}</p>${TABLE(['Họp phụ huynh đầu năm', 'Thầy Khuất Đình Nhị', '20/9'])}`, status: 'lost' },
  { name: 'the first cell of a row that has other values, with a longer name that begins like it', before: TABLE(['1', 'Đường lộ Đìa Bèo', '960', '672'], ['2', 'Đường rạch Cái Muồng', '705', '494']), quote: 'Đường rạch Cái Muồng', after: TABLE(['1', 'Đường rạch Cái Muồng', '750', '525'], ['2', 'Đường rạch Cái Muồng nhánh phải', '310', '217'], ['3', 'Đường lộ Đìa Bèo', '960', '672']), status: 'moved', found: 'Đường rạch Cái Muồng', foundNth: 0 },
  { name: 'a point of a list within a list, of which two say the same, numbered anew', before: `${OPENING}<p>2.1. ${A}</p><p>2.2. ${REPORTS}</p><p>3.1. ${B}</p><p>3.2. ${REPORTS}</p>`, quote: REPORTS, nth: 1, after: `<p>1.1. ${B}</p><p>1.2. ${REPORTS}</p><p>2.1. ${C}</p><p>2.2. ${TASK}</p><p>2.3. ${REPORTS}</p>`, status: 'moved', found: REPORTS, foundNth: 0 },
  { name: 'a line of a section that was pasted twice', before: LIST(...SECTION, UNIT('Sở Nội vụ'), UNIT('Sở Y tế')), quote: TASK, after: LIST(...SECTION, ...SECTION, UNIT('Sở Nội vụ'), UNIT('Sở Y tế')), status: 'ambiguous' },
  { name: 'the last line of a list that became two, below heads of their own', before: DOUBLED(['Trường mầm non và trường tiểu học cùng làm các việc sau đây.', 'Giáo viên đón trẻ phải xem tay, xem miệng từng em.', 'Không nhận trẻ đang sốt vào lớp.', 'Lớp có từ hai ca trở lên thì nghỉ học 10 ngày.']), quote: KITCHEN, after: DOUBLED(['Trường Mầm non Hoa Gạo', 'Không nhận trẻ đang sốt vào lớp.', 'Giáo viên đón trẻ phải xem tay, xem miệng từng em.', KITCHEN, 'Trường Tiểu học Đại Khánh', 'Không nhận trẻ đang sốt vào lớp.', 'Lớp có từ hai ca trở lên thì nghỉ học 7 ngày.']), status: 'ambiguous' },
  { name: 'a title that stands in a list of others too, below a new head', before: `<p>Trang chủ</p><h1>${TITLE}</h1><p>${TASK}</p><p>${C}</p>`, quote: TITLE, after: `<p>Cổng thông tin điện tử</p><h1>${TITLE}</h1><p>${TASK}</p><p>${C}</p><h4>Đọc nhiều</h4><p>${TITLE}</p><p>Giá tôm thẻ tuần 44</p>`, status: 'moved', found: TITLE, foundNth: 0 },
  { name: 'the unit of a deleted row, given to the row above it', before: TABLE(['Thống kê chung cư cũ', 'Sở Xây dựng', '20/12', 'Chưa thực hiện'], ['Nạo vét kênh tiêu', 'Sở Nông nghiệp và Môi trường', '15/12', 'Chưa thực hiện'], ['Lấy ý kiến về dự thảo', 'Công an tỉnh', '22/12', 'Hoàn thành']), quote: 'Sở Nông nghiệp và Môi trường', after: TABLE(['Thống kê chung cư cũ', 'Sở Nông nghiệp và Môi trường', '20/12', 'Chưa thực hiện'], ['Lấy ý kiến về dự thảo', 'Công an tỉnh', '22/12', 'Hoàn thành']), status: 'lost' },
  { name: 'a line among its like that was moved and has another day, which was that of the next one', before: LIST(...SHARES('420', '512', '30/9/2027'), TASK), quote: SHARES('420', '512', '30/9/2027')[1]!, after: LIST(C, ...SHARES('751', '512', '31/10/2027').toReversed(), B, UNIT('Sở Nội vụ')), status: 'changed', found: SHARES('', '512', '31/10/2027')[1]!, flags: ['date'] },
  { name: 'a part of a sentence that became a line, with another day at its end', before: `${OPENING}<p>Ông giao: ${B.slice(0, -1)}; các khu phố họp dân xong trước ngày 25/8; đội quản lý kẻ vạch sơn.</p><p>${A}</p>`, quote: 'các khu phố họp dân xong trước ngày 25/8', after: LIST(TASK, 'các khu phố họp dân xong trước ngày 30/8;', C), status: 'changed', found: 'các khu phố họp dân xong trước ngày 30/8', flags: ['date'] },
  { name: 'a sentence that stands without its full stop in a list of titles, below the same neighbour', before: `${OPENING}<p>${A} ${B} ${TASK}</p><p>${C}</p>`, quote: TASK, after: `<h4>Cùng chuyên mục</h4><p>${B}</p><p>${TASK.slice(0, -1)}</p><p>Đọc nhiều</p>${OPENING}<p>${A} ${B.replace('phòng họp', 'hội trường')} ${TASK}</p>`, status: 'moved', found: TASK, foundNth: 0 },
  { name: 'the second of two equal sentences, the first of which has another month now', before: LIST(`${RULES('41', 'hộ tịch')} ${MONTH('6')}`, `${RULES('27', 'hành nghề')} ${MONTH('6')}`, A), quote: MONTH('6'), nth: 1, after: LIST(`${RULES('41', 'hộ tịch')} ${MONTH('7')}`, `${RULES('27', 'hành nghề')} ${MONTH('6')}`, C), status: 'exact', found: MONTH('6'), foundNth: 0 },
  { name: 'the last line of a deleted section, which the one before it ends with too', before: LIST(...COMMUNE('Huổi Lếch', TASK, REFRAIN), ...COMMUNE('Đông Khúc', C, REFRAIN), ...COMMUNE('Nà Khoang', B, REFRAIN)), quote: REFRAIN, nth: 1, after: LIST(...COMMUNE('Huổi Lếch', TASK, REFRAIN), ...COMMUNE('Nà Khoang', B, REFRAIN)), status: 'lost' },
  { name: 'a line of a deleted section, with another name in the next one', before: LIST(...COMMUNE('Huổi Lếch', REPORTS, KITCHEN, CONTACT('Tống Thanh Bách, máy lẻ 13')), ...COMMUNE('Đông Khúc', TASK, REPORTS, KITCHEN, CONTACT('Ngụy Thanh Lữ, máy lẻ 38')), ...COMMUNE('Nà Khoang', REPORTS, KITCHEN, B)), quote: CONTACT('Ngụy Thanh Lữ, máy lẻ 38'), after: LIST(...COMMUNE('Huổi Lếch', REPORTS, KITCHEN, CONTACT('Tống Thanh Bách, máy lẻ 13')), ...COMMUNE('Nà Khoang', REPORTS, KITCHEN, B)), status: 'lost' },
  { name: 'a part of a deleted directive, whose like with another unit and day stands before it', before: LIST(SURVEY('UBND xã Khe Trăn', '22/2/2026'), SURVEY('UBND xã Khe Trăn', '03/10/2027'), SURVEY('Đảng ủy phường Thủy Nam', '22/2/2026'), B, C), quote: SURVEY('', '22/2/2026').slice(SURVEY('', '').indexOf('phúc tra'), -1), nth: 1, after: LIST(SURVEY('UBND xã Khe Trăn', '22/2/2026'), SURVEY('UBND xã Khe Trăn', '03/10/2027'), B, C), status: 'lost' },
  { name: 'a deleted sentence that a reader cites within one of his own', before: LIST(A, TASK, B, C), quote: TASK, after: `${LIST(A, B, C)}<p>Ý kiến bạn đọc</p><p>Nghe nói ${TASK.slice(0, -1)}, có đúng không ạ?</p>`, status: 'lost' },
  { name: 'a part of a deleted sentence that a reader quotes whole', before: LIST(A, TASK, B, C), quote: 'kiểm kê tài sản công, lập hồ sơ', after: `${LIST(A, B, C)}<p>Ý kiến bạn đọc</p><p>“${TASK}” Đề nghị nói rõ hơn.</p>`, status: 'lost' },
  { name: 'a part of a deleted sentence that a reader breaks off', before: LIST(A, TASK, B, C), quote: 'kiểm kê tài sản công, lập hồ sơ', after: `${LIST(A, B, C)}<p>Ý kiến bạn đọc</p><p>${TASK.slice(0, 62)}... bao giờ mới làm?</p>`, status: 'lost' },
  { name: 'a sentence that a reader cites, and that is still there between others', before: `${LIST(A, TASK, B)}<p>Nghe nói ${TASK.slice(0, -1)}, có đúng không ạ?</p>`, quote: TASK, after: `${LIST(C, A, TASK, B)}<p>Nghe nói ${TASK.slice(0, -1)}, có đúng không ạ?</p>`, status: 'moved', found: TASK },
  { name: 'a title that many items have, given to an item of another day', before: FEED(['12/10/2026', 'Lịch công tác tuần'], ['05/10/2026', TITLE], ['02/10/2026', A]), quote: 'Lịch công tác tuần', after: FEED(['26/10/2026', C], ['19/10/2026', 'Lịch công tác tuần'], ['15/10/2026', B]), status: 'lost' },
  { name: 'the same, with its day', before: FEED(['12/10/2026', 'Lịch công tác tuần'], ['05/10/2026', TITLE], ['02/10/2026', A]), quote: 'Lịch công tác tuần', after: FEED(['26/10/2026', C], ['12/10/2026', 'Lịch công tác tuần'], ['15/10/2026', B]), status: 'moved', found: 'Lịch công tác tuần' },
  { name: 'a title of a list, below the title of the page that has come into it', before: TITLES('Thông luồng cửa Lấp sau ba tháng', 'Ngư dân Bến Mắm trúng mùa ghẹ', 'Mưa dông diện rộng cuối tuần'), quote: 'Ngư dân Bến Mắm trúng mùa ghẹ', after: TITLES(TITLE, 'Hải Tường đón du thuyền đầu mùa', 'Ngư dân Bến Mắm trúng mùa ghẹ'), status: 'moved', found: 'Ngư dân Bến Mắm trúng mùa ghẹ' },
  { name: 'the last line of an item that has gone from a list which has grown', before: STREAM(1, 40), quote: DUE, nth: 20, after: STREAM(1, 20) + STREAM(22, 60), status: 'ambiguous' },
  { name: 'a line of a list that has grown', before: STREAM(1, 8), quote: DUE, nth: 4, after: STREAM(1, 16), status: 'exact', found: DUE, foundNth: 4 },
  { name: 'a line of a list that the page shows twice', before: STREAM(1, 8), quote: DUE, nth: 4, after: STREAM(1, 8) + STREAM(1, 8), status: 'ambiguous' },
  { name: 'a sentence that goes on with more words', before: `${OPENING}<p>${A} ${KITCHEN} ${B}</p>`, quote: KITCHEN, after: `${OPENING}<p>${A} ${KITCHEN.replace('.', ', ghi rõ tên món và người nấu.')} ${B}</p>`, status: 'changed', found: KITCHEN.replace('.', ', ghi rõ tên món và người nấu.') },
  { name: 'a line that begins with more words', before: LIST(A, KITCHEN, B), quote: KITCHEN, after: LIST(A, 'Từ nay b' + KITCHEN.slice(1), B), status: 'changed', found: 'Từ nay b' + KITCHEN.slice(1) },
  { name: 'a sentence that was joined with the next', before: `${OPENING}<p>${A} ${KITCHEN} ${TENANT_RULE}</p>`, quote: KITCHEN, after: `${OPENING}<p>${A} ${KITCHEN.replace('.', ',')} ${TENANT_RULE.toLowerCase()}</p>`, status: 'changed', found: KITCHEN.slice(0, -1) },
  { name: 'a name that is given with an office', before: LIST(A, B, 'Lâm Vĩ Tường'), quote: 'Lâm Vĩ Tường', after: LIST(C, B, 'Chánh Văn phòng Lâm Vĩ Tường'), status: 'moved', found: 'Lâm Vĩ Tường' },
  { name: 'a sentence with another figure, its old one in a section that was put before, below a heading of its own', before: BERTHS + REPORTED, quote: 'Che bạt kín đống clinker khi gió từ cấp 5.', after: BERTH('Đá Bạc', ['2', '5'], 'than', 'Ông Sùng A Vảng') + BERTH('Gò Mới', ['3', '5'], 'clinker', 'Ông Sùng A Vàng') + BERTH('Hòn Chảo', ['5', '6'], 'clinker', 'Ông Hứa Tấn Lợi') + BERTH('Mom Sói', ['6', '5'], 'quặng', 'Bà Lý Mai Sương') + REPORTED, status: 'ambiguous', candidates: 2 },
  { name: 'a cell with another name, of a row whose cells became lines', before: TABLE(WARD, BRIDGE, CARE), quote: 'Ban Dân tộc', after: LIST(...PLAN([WARD[0], 'Sở Dân tộc và Tôn giáo', 'trước ngày 25/12/2026'], BRIDGE, CARE)), status: 'changed', found: 'Sở Dân tộc và Tôn giáo', flags: ['unit'] },
  { name: 'the day beside it', before: TABLE(WARD, BRIDGE, CARE), quote: WARD[2], after: LIST(...PLAN([WARD[0], 'Sở Dân tộc và Tôn giáo', 'trước ngày 25/12/2026'], BRIDGE, CARE)), status: 'changed', found: 'trước ngày 25/12/2026', flags: ['date'] },
  { name: 'two cells of a row that are both others now', before: TABLE(WARD, BRIDGE, CARE), quote: BRIDGE[1], after: TABLE(WARD, [BRIDGE[0], 'Ban Quản lý dự án', 'ngày 05/01/2027'], CARE), status: 'changed', found: 'Ban Quản lý dự án', flags: ['unit'] },
  { name: 'a cell of a deleted row, with the next one in its place', before: TABLE(WARD, BRIDGE, CARE), quote: BRIDGE[1], after: TABLE(WARD, CARE), status: 'lost' },
  { name: 'a deleted line, with the next one, edited, and a new one in its place', before: LIST(A, RENT, STALLS[0], B, C), quote: RENT, after: LIST(A, STALLS[0].replace('bình thường', 'từ sáng sớm'), KITCHEN, B, C), status: 'lost' },
  { name: 'the name of a row in a table with its columns and rows in another order', before: LAMPS_BEFORE, quote: 'Hàng Nón', nth: 0, after: LAMPS_AFTER, status: 'moved', found: 'Hàng Nón', foundNth: 0 },
  { name: 'a figure in it', before: LAMPS_BEFORE, quote: '212', nth: 0, after: LAMPS_AFTER, status: 'moved', found: '212', foundNth: 0 },
  { name: 'a unit in it that several rows have', before: LAMPS_BEFORE, quote: 'Tổ xe nâng 2', nth: 0, after: LAMPS_AFTER, status: 'moved', found: 'Tổ xe nâng 2', foundNth: 0 },
  { name: 'another figure in it, in a row with another one that came with a new column', before: LAMPS_BEFORE, quote: '380', nth: 0, after: LAMPS_AFTER, status: 'changed', found: '360', foundNth: 0 },
  { name: 'another day in it, which several rows had', before: LAMPS_BEFORE, quote: '30/10', nth: 0, after: LAMPS_AFTER, status: 'changed', found: '06/11', foundNth: 0 },
  { name: 'a day of a row that has gone from it', before: LAMPS_BEFORE, quote: '30/10', nth: 1, after: LAMPS_AFTER, status: 'lost' },
  { name: 'a figure that stands twice in its row, of a table with a new column', before: HERDS_BEFORE, quote: '1.145', nth: 1, after: HERDS_AFTER, status: 'moved', found: '1.145', foundNth: 1 },
  { name: 'a state that several rows have', before: HERDS_BEFORE, quote: 'Xong', nth: 0, after: HERDS_AFTER, status: 'moved', found: 'Xong', foundNth: 0 },
  { name: 'the same, of a row that has gone', before: HERDS_BEFORE, quote: 'Xong', nth: 1, after: HERDS_AFTER, status: 'lost' },
  { name: 'cells beside each other, of a row that was moved', before: HERDS_BEFORE, quote: 'Bến Trại\t1.960\t1.100', nth: 0, after: HERDS_AFTER, status: 'moved', found: 'Bến Trại\t1.960\t1.100', foundNth: 0 },
  { name: 'a sentence written anew before one that was edited', before: HALL(HOUSE.oven, HOUSE.stock, HOUSE.kitchen), quote: HOUSE.stock, after: HALL(HOUSE.oven, HOUSE.stockNow, HOUSE.kitchenNow), status: 'changed', found: HOUSE.stockNow },
  { name: 'the last sentence of a line, written anew, with other lines behind it', before: HALL(HOUSE.kitchen, HOUSE.oven, HOUSE.stock), quote: HOUSE.stock, after: HALL(HOUSE.kitchen, HOUSE.oven, HOUSE.stockNow).replace('Chi tiết xem tại quầy.', 'Hỏi thêm ở phòng bảo vệ.'), status: 'changed', found: HOUSE.stockNow },
  { name: 'a deleted sentence, with the next one, edited, in its place', before: HALL(HOUSE.oven, HOUSE.stock, HOUSE.kitchen), quote: HOUSE.stock, after: HALL(HOUSE.oven, HOUSE.kitchenNow, STALLS[0]), status: 'lost' },
  { name: 'a deleted sentence, with one in its place that was beyond what is known of the page', before: HALL(HOUSE.oven, HOUSE.stock, SURVEY('UBND xã Khe Trăn', '22/2/2026')), quote: HOUSE.stock, after: HALL(HOUSE.oven, SURVEY('UBND xã Khe Trăn', '22/2/2026')), status: 'lost' },
  { name: 'a line that exchanged its name with that of the next, which is like it', before: LIST(A, ...RECEIVED, KITCHEN), quote: RECEIVED[0], after: LIST(A, ...RECEIVING, KITCHEN), status: 'changed', found: RECEIVING[0], flags: ['name'] },
  { name: 'the next line', before: LIST(A, ...RECEIVED, KITCHEN), quote: RECEIVED[1], after: LIST(A, ...RECEIVING, KITCHEN), status: 'changed', found: RECEIVING[1], flags: ['name'] },
  { name: 'a sentence that exchanged its day with that of one like it', before: MARKET(BINS('Mỹ Lộ', '12/4'), BINS('Tân Sử', '19/4'), STALLS[0]), quote: BINS('Tân Sử', '19/4'), after: MARKET(BINS('Mỹ Lộ', '19/4'), BINS('Tân Sử', '12/4'), STALLS[1]), status: 'changed', found: BINS('Tân Sử', '12/4'), flags: ['date'] },
  { name: 'a part of a line that is like the next, which has gone, with another figure', before: LIST(A, STATION('Tam Gò', '10'), STATION('Cổ Lũng', '8'), B), quote: 'lắp 10 quạt và 2 bình nước nóng', after: LIST(A, STATION('Tam Gò', '12'), B), status: 'changed', found: 'lắp 12 quạt và 2 bình nước nóng', flags: ['number'] },
  { name: 'the last part of a line, replaced whole, with another line behind it', before: LIST(A, GRAVEL('trồng lại bãi tre dài 400 mét'), B, C), quote: 'trồng lại bãi tre dài 400 mét', after: LIST(A, GRAVEL('lắp máy quay ở cửa bến'), C), status: 'changed', found: 'lắp máy quay ở cửa bến' },
  { name: 'the same, deleted', before: LIST(A, GRAVEL('trồng lại bãi tre dài 400 mét'), B, C), quote: 'trồng lại bãi tre dài 400 mét', after: LIST(A, GRAVEL('').replace('; .', '.'), C), status: 'lost' },
  { name: 'a deleted sentence, with one in another language in its place', before: `<p>${PIER.opened}</p><p>${PIER.signed}</p><p>${PIER.cost}</p>`, quote: PIER.signed, after: `<p>${PIER.opened}</p><p>${PIER.english}</p><p>${PIER.cost}</p>`, status: 'lost' },
  { name: 'a step that goes behind the next one, with a new one in its place', before: STEPS(PUMP.call, PUMP.close, PUMP.fence, PUMP.visit), quote: PUMP.close, after: STEPS(PUMP.call, PUMP.police, PUMP.fence, PUMP.close.replace('nên', 'phải'), PUMP.visit), status: 'changed', found: PUMP.close.replace('nên', 'phải'), flags: ['modal'] },
  { name: 'a step written anew, with a new one behind the number that it had', before: STEPS(PUMP.call, PUMP.close, PUMP.fence), quote: PUMP.close, after: STEPS(PUMP.callNow, PUMP.police, PUMP.visit, PUMP.pave), status: 'lost' },
  { name: 'a unit, with the work in its old place, since columns changed places', before: TABLE(...DRAINS), quote: 'Tổ thoát nước số 3', after: TABLE(...DRAINS_TURNED), status: 'moved', found: 'Tổ thoát nước số 3', foundNth: 0 },
  { name: 'the deadline beside it, another day now, with a share in its old place', before: TABLE(...DRAINS), quote: '31/7/2026', after: TABLE(...DRAINS_TURNED), status: 'changed', found: '31/8/2026', flags: ['date'] },
  { name: 'another page', before: LIST(A, B, C), quote: B, after: '<p>Trang này đã được gỡ bỏ.</p>', status: 'lost' },
  { name: 'an empty page', before: LIST(A, B, C), quote: B, after: '', status: 'lost' },
];

describe('resolve', () => {
  it('finds a passage that begins in a section that was collapsed and ends in what is shown', async () => {
    const [first, second] = [OPENING, `<p>${TASK}</p>`].map((html) => html.replaceAll(/<[^>]+>/g, ''));
    const view = new TextView(show(`<section>${OPENING}</section><p>${TASK}</p>`));
    const start = view.text.indexOf(first!.slice(-40));
    const selectors = describePassage(view.rangeOf(start, start + 41 + 30), view);
    const again = new TextView(show(`<section hidden="until-found">${OPENING}</section><p>${TASK}</p>`));
    const [resolution] = await resolve(again, [selectors]);
    expect(resolution).toMatchObject({ status: 'exact', collapsed: true });
    expect(resolution!.range!.toString()).toBe(first!.slice(-40) + second!.slice(0, 30));
  });

  it('takes no part of a directive for that of another unit, all of which stands below, after both changed places', async () => {
    const { before, after } = pagesOf(50138, { paragraphs: 40 });
    const old = show(before);
    const [range] = withoutMarkers(old.ownerDocument).get('n19')!;
    const target = describePassage(range!, new TextView(old));
    const now = show(after);
    withoutMarkers(now.ownerDocument);
    const [resolution] = await resolve(new TextView(now), [target]);
    expect([target.quote.exact, resolution!.status, resolution!.found]).toEqual(['phối hợp với', 'lost', undefined]);
  });

  it.each(CASES)('$name: $status', async ({ before, quote, nth = 0, after, status, found, foundNth, flags }) => {
    const old = new TextView(show(before));
    const selectors = describePassage(rangeOfText(old, quote.trim(), nth), old);
    const view = new TextView(show(after));
    const [resolution] = await resolve(view, [selectors]);
    expect({ status: resolution!.status, found: resolution!.found }).toEqual({ status, found });
    expect(resolution!.range === undefined).toBe(found === undefined);
    if (foundNth !== undefined) expect(view.offsetsOf(resolution!.range!)).toEqual(view.offsetsOf(rangeOfText(view, found!, foundNth)));
    if (flags) expect(new Set(resolution!.changes!.flatMap((change) => change.flags ?? []))).toEqual(new Set(flags));
  });
});
