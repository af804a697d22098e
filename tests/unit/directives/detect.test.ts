import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIDENCE } from '../../../utils/directives/findings.ts';
import { byRulesAlone, detectDirectives, type DetectionContext, LEXICON } from '../../../utils/directives/index.ts';
import { type Block, OFFICE_WORD_LISTS, type Suggestion } from '../../../utils/model/index.ts';
import { blocksFromText } from '../../../utils/text/index.ts';
import { DOCUMENTS } from './document-cases.ts';
import { DIRECTIVES, NOT_DIRECTIVES } from './sentence-cases.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
/** By the rules alone: what they say is the subject here. */
const detect = (blocks: readonly Block[], context: DetectionContext = {}): Suggestion[] => detectDirectives(blocks, { documentDate: '2026-12-08', ...context }, byRulesAlone);
const quoteOf = (blocks: readonly Block[], { blockIndex, start, end }: Suggestion): string => blocks[blockIndex]!.text.slice(start, end);

const readFixture = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../fixtures/portal/expected/${name}.json`, import.meta.url), 'utf8'));
interface Expected {
  readonly text: string;
  readonly speaker?: string;
  readonly leadUnit?: string;
  readonly cooperatingUnits: readonly string[];
  readonly deadline?: { readonly text: string; readonly due?: string };
  readonly ambiguous?: boolean;
}

describe('a sentence', () => {
  test.each(DIRECTIVES)('$name', ({ text, speaker, leadUnit, cooperatingUnits, deadline }) => {
    const found = detect([paragraph(text)]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ blockIndex: 0, start: 0, end: text.length, cooperatingUnits: cooperatingUnits ?? [] });
    expect({ speaker: found[0]!.speaker, leadUnit: found[0]!.leadUnit, deadline: found[0]!.deadline?.text }).toEqual({ speaker, leadUnit, deadline });
    expect(text).toContain(found[0]!.reasons[0]!.words);
  });

  test.each(NOT_DIRECTIVES)('%s: nothing', (_, text) => {
    expect(detect([paragraph(text)])).toEqual([]);
  });

  test('spelling of tones and capitals make no difference', () => {
    expect(detect([paragraph('Đồng chí Hà Văn Toàn, Phó Trưởng Ban Tổ chức Tỉnh uỷ chủ trì buổi làm việc. Phó trưởng ban Tổ chức Tỉnh ủy YÊU CẦU Uỷ ban Kiểm tra Tỉnh uỷ báo cáo.')])).toMatchObject([
      { speaker: 'Hà Văn Toàn', leadUnit: 'Uỷ ban Kiểm tra Tỉnh uỷ' },
    ]);
  });

  test('decomposed text is read alike, at its own offsets', () => {
    const text = '1. Giao Sở Y tế rà soát danh mục thuốc, báo cáo trước ngày 20/12/2026.'.normalize('NFD');
    const [found] = detect([paragraph(text)]);
    expect(found).toMatchObject({ start: 3, end: text.length, leadUnit: 'Sở Y tế' });
    expect(found!.deadline!.text).toBe(text.slice(found!.deadline!.start, found!.deadline!.end));
  });

  test('names what it refers to', () => {
    const [found] = detect([paragraph('Yêu cầu các chi bộ thực hiện nghiêm Chỉ thị số 09-CT/TU, Nghị định 36, Quyết định số 77/QĐ-UBND và Luật Nghề cá số 81/2025/QH15 ngày 2/6/2025, đúng Luật Đầu tư công.')]);
    expect(found!.references).toEqual(['Chỉ thị số 09-CT/TU', 'Nghị định 36', 'Quyết định số 77/QĐ-UBND', 'Luật Nghề cá số 81/2025/QH15']);
  });

  test('names a document with a space too many in its number to the end', () => {
    const [found] = detect([paragraph('Yêu cầu các xã thực hiện nghiêm Công điện số 41/CĐ- TTg và Thông báo số 12-TB/VP - Văn phòng đã gửi.')]);
    expect(found!.references).toEqual(['Công điện số 41/CĐ- TTg', 'Thông báo số 12-TB/VP']);
  });
});

describe('what two readers would doubt', () => {
  const DOUBTED = CONFIDENCE.unaskedFor;

  test.each([
    ['an order by nobody to nobody', 'Lưu ý khai báo tạm vắng đầy đủ.'],
    ['the words of a guest', 'Chủ tịch UBND xã Đỗ Quang Hiệp yêu cầu Công an xã chốt chặn. “Các thôn phải giữ lấy rừng”, Hạt trưởng Lò Văn Mạnh nói.'],
    ['a list in a text where nobody orders', 'II. NHIỆM VỤ\n1. Trạm Y tế tổ chức khám sàng lọc.'],
  ])('%s', (_, text) => {
    expect(detect(blocksFromText(text)).at(-1)!.confidence).toBeLessThanOrEqual(DOUBTED);
  });

  test.each([
    ['an order by somebody', 'Chủ tịch UBND xã Đỗ Quang Hiệp yêu cầu rà soát hộ nghèo.'],
    ['the words of who orders', 'Chủ tịch UBND xã Đỗ Quang Hiệp yêu cầu Công an xã chốt chặn. “Các thôn phải giữ lấy rừng”, ông nói.'],
    ['a list under an order', 'Chủ tịch UBND xã Đỗ Quang Hiệp yêu cầu:\n1. Trạm Y tế tổ chức khám sàng lọc.'],
  ])('but not %s', (_, text) => {
    expect(detect(blocksFromText(text)).at(-1)!.confidence).toBeGreaterThan(DOUBTED);
  });
});

describe('a document', () => {
  test.each(DOCUMENTS)('$name', ({ text, found }) => {
    expect(detect(blocksFromText(text)).map(({ speaker, leadUnit }) => [speaker, leadUnit])).toEqual(found);
  });
});

describe('what carries on', () => {
  const speech = 'Bí thư Tỉnh ủy Ninh Thế Khải yêu cầu Sở Y tế rà soát danh mục thuốc.';

  test.each([
    ['case 4: a bare indicative', 'Sở Tài chính khẩn trương bố trí kinh phí.', 'Sở Tài chính'],
    ['case 4: a list without a subject', 'Đồng thời, hoàn tất các thủ tục đấu thầu.', undefined],
    ['a fact that is to be looked into', 'Sở Tài chính xem lại việc trích quỹ vượt 318 tỷ đồng.', 'Sở Tài chính'],
    ['a connector and a unit', 'Cùng với đó, Công an tỉnh tăng cường kiểm tra.', 'Công an tỉnh'],
    ['the subject of a consequence', 'Địa phương giấu dịch thì chủ tịch xã nơi đó phải giải trình.', 'chủ tịch xã nơi đó'],
    ['a modal', 'Việc mua sắm phải công khai, minh bạch.', undefined],
    ['a ban', 'Ngoài ra, tuyệt đối không để thiếu thuốc.', undefined],
  ])('%s', (_, next, leadUnit) => {
    const found = detect([paragraph(`${speech} ${next}`)]);
    expect(found).toHaveLength(2);
    expect(found[1]).toMatchObject({ speaker: 'Ninh Thế Khải', start: speech.length + 1 });
    expect(found[1]!.leadUnit).toBe(leadUnit);
  });

  test.each([
    ['a report', 'Theo báo cáo của Sở Y tế, thuốc đã về đủ. Sở Y tế tiếp tục theo dõi.'],
    ['a ceremony', 'Nhân dịp này, Tỉnh ủy đã trao Bằng khen tặng 5 tập thể. Các tập thể tiếp tục phấn đấu.'],
    ['thanks', 'Kết thúc buổi họp, Bí thư Tỉnh ủy cảm ơn các đại biểu.'],
    ['what was done besides', 'Bên cạnh lập tổ trực, tuyên truyền tại các xã, ngành y tế cũng đã phun khử khuẩn.'],
    ['another who says a fact', 'Giám đốc Sở Y tế Hà Thị Lan cho biết, giá thuốc ổn định. Sở Y tế thực hiện đấu thầu mỗi quý.'],
  ])('ends at %s', (_, next) => {
    expect(detect([paragraph(`${speech} ${next}`)])).toHaveLength(1);
  });

  test('ends at a heading', () => {
    expect(detect([paragraph(speech), { kind: 'heading', text: 'Kết quả năm qua' }, paragraph('Sở Tài chính bố trí kinh phí.')])).toHaveLength(1);
  });

  test('passes over captions, also one glued to the next sentence', () => {
    const glued = 'Đại biểu dự hội nghị tại điểm cầu xã. (Ảnh: Thu Hằng)Cùng với đó, Công an tỉnh tăng cường kiểm tra.';
    const blocks: Block[] = [paragraph(speech), { kind: 'caption', text: 'Bí thư Tỉnh ủy yêu cầu các sở làm ngay' }, paragraph(glued)];
    expect(detect(blocks).map((found) => quoteOf(blocks, found))).toEqual([speech, 'Cùng với đó, Công an tỉnh tăng cường kiểm tra.']);
  });

  test('a title or a pronoun alone is the person named before', () => {
    const text = 'Đồng chí Hà Thị Lan, Giám đốc Sở Y tế dự họp. Giám đốc Sở Y tế giao các bệnh viện trực 24 giờ. Bà lưu ý các khoa không được để thiếu thuốc.';
    expect(detect([paragraph(text)]).map((found) => found.speaker)).toEqual(['Hà Thị Lan', 'Hà Thị Lan']);
  });

  test('people of the office are known beforehand', () => {
    expect(detect([paragraph('Chánh Văn phòng Tỉnh ủy yêu cầu các phòng báo cáo.')], { people: ['Hà Thị Liên, Chánh Văn phòng Tỉnh ủy'] })).toMatchObject([
      { speaker: 'Hà Thị Liên', speakerTitle: 'Chánh Văn phòng Tỉnh ủy' },
    ]);
  });

  test('a quotation belongs to the one named behind it, sentences later', () => {
    const text = '“Tỉnh ta đang đứng trước thời cơ mới. Tôi đề nghị mỗi cán bộ coi việc đúng hẹn là danh dự. Người đứng đầu phải chịu trách nhiệm,” Bí thư Tỉnh ủy Ninh Thế Khải nhấn mạnh.';
    const found = detect([paragraph(text)]);
    expect(found.map(({ speaker, leadUnit }) => [speaker, leadUnit])).toEqual([
      ['Ninh Thế Khải', 'mỗi cán bộ'],
      ['Ninh Thế Khải', 'Người đứng đầu'],
    ]);
    expect(found[0]!.reasons).toContainEqual({ kind: 'quotedBy', words: 'Bí thư Tỉnh ủy Ninh Thế Khải' });
  });

  test('a document speaks', () => {
    expect(detect([paragraph('“Các sở chịu trách nhiệm về số liệu của mình, không được báo cáo chậm”, thông báo kết luận nêu rõ.')])).toMatchObject([{ speaker: 'thông báo kết luận' }]);
  });
});

describe('who speaks', () => {
  const spoken = (...lines: string[]): unknown[] => detect(lines.map(paragraph)).map(({ speaker, speakerTitle }) => [speaker, speakerTitle]);

  test.each([
    ['the chair, named with a colon and a dash', ['Chủ trì: ông Trịnh Bá Lực - Chủ tịch UBND phường.', 'Chủ tọa kết luận:', '1. Công an phường rà soát nhân khẩu.'], ['Trịnh Bá Lực', 'Chủ tịch UBND phường']],
    ['whose conclusions they are', ['THÔNG BÁO Kết luận của Thường trực Tỉnh ủy', 'Giao Sở Y tế rà soát danh mục thuốc.'], ['Thường trực Tỉnh ủy', undefined]],
    ['who sends a telegram', ['CHỦ TỊCH UBND TỈNH điện:', 'Yêu cầu các xã trực ban.'], [undefined, 'Chủ tịch UBND tỉnh']],
    ['a doctor who chairs', ['Chủ trì: BSCKII. Hà Văn Thuận - Giám đốc', 'II. Kết luận của chủ trì', '1. Khoa Dược rà soát thuốc gây tê.'], ['Hà Văn Thuận', 'Giám đốc']],
    ['a title before words of courtesy', ['Giám đốc Sở Y tế, bà Hà Thị Lan yêu cầu các khoa trực 24 giờ.'], ['Hà Thị Lan', 'Giám đốc Sở Y tế']],
    ['a standing member by the title', ['Đồng chí Hà Thị Lan, Thường trực Ban Bí thư yêu cầu các cấp ủy báo cáo.'], ['Hà Thị Lan', 'Thường trực Ban Bí thư']],
    ['the last syllable of a name', ['Giám đốc Sở Y tế Hà Thị Lan dự họp.', 'Bà Lan yêu cầu các khoa trực 24 giờ.'], ['Hà Thị Lan', 'Giám đốc Sở Y tế']],
    ['a pronoun fits the woman', ['Giám đốc Sở Y tế Hà Thị Lan và Chánh Thanh tra Lò Văn Mận dự họp.', 'Ông Mận phát biểu khai mạc.', 'Bà yêu cầu các khoa trực 24 giờ.'], ['Hà Thị Lan', 'Giám đốc Sở Y tế']],
    ['whose view it is', ['Thứ trưởng Lê Quang Hạo dự họp.', 'Theo Thứ trưởng, các địa phương phải tiết kiệm nước.'], ['Lê Quang Hạo', 'Thứ trưởng']],
    ['who issues a programme', ['CHƯƠNG TRÌNH PHÒNG DỊCH NĂM 2027', 'Căn cứ tình hình dịch, UBND xã ban hành Kế hoạch phòng dịch như sau:', '1. Trạm Y tế lập danh sách hộ nuôi.'], ['UBND xã', undefined]],
    ['whose resolution a title in capitals names', ['BẢNG TIẾN ĐỘ THỰC HIỆN NGHỊ QUYẾT CỦA HỘI ĐỒNG QUẢN TRỊ TẠI PHIÊN HỌP QUÝ I', 'Yêu cầu các ban giải trình.'], ['Hội đồng quản trị', undefined]],
    ['who sends a letter', ['Kính gửi: Các phòng, ban.', 'Sở Nội vụ nhận được phản ánh về hồ sơ trùng.', 'Đề nghị các phòng nhập đủ hồ sơ.'], ['Sở Nội vụ', undefined]],
    ['whoever signed, where nobody else speaks', ['Yêu cầu các khoa trực 24 giờ.', 'GIÁM ĐỐC', 'Ôn Đức Thịnh'], ['Ôn Đức Thịnh', 'Giám đốc']],
    ['a body that goes on by its first word', ['Sở Nội vụ đã mở ba lớp tập huấn.', 'Sở yêu cầu các phòng nhập đủ hồ sơ.'], ['Sở Nội vụ', undefined]],
    ['a document that goes on by its kind', ['Công điện số 41/CĐ-TTg ngày 20/7 nêu rõ: các chủ hồ không được xả lũ ban đêm.'], ['Công điện số 41', undefined]],
    ['a name before a title', ['II. Kết luận của TGĐ Mai Xuân Lạng', 'Mai Xuân Lạng Tổng Giám đốc yêu cầu các xưởng trực ban.'], ['Mai Xuân Lạng', 'Tổng Giám đốc']],
    ['a body by the first words of its name', ['Ban Thường vụ Đảng ủy xã họp phiên tháng 3.', 'Ban Thường vụ yêu cầu các chi bộ báo cáo.'], ['Ban Thường vụ Đảng ủy xã', undefined]],
    ['a body whose letterhead goes on in the next line', ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HẢI LAM', 'QUYẾT ĐỊNH', 'ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI LAM', 'Yêu cầu các sở báo cáo.'], ['Ủy ban nhân dân thành phố Hải Lam', undefined]],
    ['a body in its first letters', ['NHLM yêu cầu báo cáo trước 20/9.'], ['NHLM', undefined]],
    ['a body that decides before it orders', ['Ban Thường vụ Tỉnh ủy đồng ý về chủ trương và giao UBND tỉnh hoàn chỉnh đề án.'], ['Ban Thường vụ Tỉnh ủy', undefined]],
    ['a body with a number', ['Ban Chỉ đạo 389 quốc gia yêu cầu các sở kiểm tra kho hàng.'], ['Ban Chỉ đạo 389 quốc gia', undefined]],
    ['who signed the decision that a table is attached to', ['DANH MỤC NHIỆM VỤ THỰC HIỆN KẾT LUẬN CỦA BAN THƯỜNG VỤ TỈNH ỦY', '(Kèm theo Kế hoạch số 214/KH-UBND do Chủ tịch UBND tỉnh Lê Đình Chuyên ký)', 'Yêu cầu các sở báo cáo.'], ['Lê Đình Chuyên', 'Chủ tịch UBND tỉnh']],
    ['the body whose own programme its head signed', ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2027 CỦA SỞ NỘI VỤ TỈNH SƠN ĐÔNG', '(Kèm theo Quyết định số 1186/QĐ-SNV của Giám đốc Sở)', 'Yêu cầu các phòng của Sở Nội vụ báo cáo.', 'GIÁM ĐỐC', 'Võ Hữu Trác'], ['Sở Nội vụ', undefined]],
    ['the committee of the place that a plan is for', ['KẾ HOẠCH Tiêm phòng dại trên địa bàn phường Bồ Hạ năm 2027', 'Trạm Y tế được giao báo cáo UBND phường kết quả.'], ['UBND phường', undefined]],
    ['who chairs, named behind the word', ['BIÊN BẢN HỌP HỘI ĐỒNG', 'Chủ tọa cô Phan Lệ Thu - Hiệu trưởng, thư ký thầy Lâm.', 'Thầy Bế Văn Sáng, phó hiệu trưởng, thông qua kết quả kiểm tra.', '2. Cô hiệu trưởng triển khai công tác tháng 3', 'a. Tổ Toán ra đề thi thử.'], ['Phan Lệ Thu', 'hiệu trưởng']],
    ['the first of those who chair', ['Chủ trì phiên họp có đồng chí Dương Văn Hùng, Chủ tịch UBND xã; bà Đặng Thị Hằng, Phó Chủ tịch UBND xã.', 'Kết luận cuộc họp:', '- Công an xã rà soát nhân khẩu.'], ['Dương Văn Hùng', 'Chủ tịch UBND xã']],
    ['who has a say in minutes', ['BIÊN BẢN GIAO BAN', 'Chủ trì: ông Mai Đắc Lượng - Giám đốc.', 'II. Ý kiến chỉ đạo', '1. Phó Giám đốc Tăng Thị Hân: khoa Nhi lọc bệnh nhân nhẹ chuyển điều trị ban ngày.'], ['Tăng Thị Hân', 'Phó Giám đốc']],
    ['who was quoted, not whom they named', ['Bí thư Tỉnh ủy Cao Thế Kiệm dự họp.', 'Chỉ huy trưởng Nông Quốc Thắng dự họp.', '“Đêm qua anh Thắng thức trắng cùng bà con”, Bí thư Tỉnh ủy nói.', 'Ông giao Sở Y tế lập trạm cấp cứu.'], ['Cao Thế Kiệm', 'Bí thư Tỉnh ủy']],
    ['who leads the body that is named', ['Thứ trưởng Lục Đình Phả kết luận hội nghị.', 'Lãnh đạo Bộ Y tế yêu cầu các bệnh viện sàng lọc người bệnh.'], ['Lục Đình Phả', 'Lãnh đạo Bộ Y tế']],
    ['a name behind a comma', ['Chủ tịch UBND tỉnh Quảng Lam, Võ Văn Hưng yêu cầu các xã báo cáo.'], ['Võ Văn Hưng', 'Chủ tịch UBND tỉnh Quảng Lam']],
    ['a rank in its first letters behind a dash', ['Đồng chí Lê Văn Minh-UVTV, Chủ tịch Ủy ban MTTQ huyện yêu cầu các xã báo cáo.'], ['Lê Văn Minh', 'UVTV, Chủ tịch Ủy ban MTTQ huyện']],
    ['who gives a speech, whatever it begins with', ['Phát biểu tại hội nghị, đồng chí Lê Văn Minh, Bí thư Huyện ủy tiếp thu các ý kiến.', 'Thời gian tới yêu cầu các xã báo cáo.'], ['Lê Văn Minh', 'Bí thư Huyện ủy']],
    ['a person whose verb is a document’s name', ['THÔNG BÁO KẾT LUẬN', 'của đồng chí Lục Văn Phùng, Chủ tịch UBND xã Làng Hạ', 'Chủ tịch UBND xã kết luận và giao nhiệm vụ:', '- Công an xã rà soát nhân khẩu.'], ['Lục Văn Phùng', 'Chủ tịch UBND xã']],
    ['a body by its first word in small letters', ['Sở Nội vụ vừa ban hành hướng dẫn.', 'Theo đó, sở yêu cầu các phòng nhập đủ hồ sơ.'], ['Sở Nội vụ', undefined]],
    ['the committee of a place that speaks', ['UBND huyện Lộc Hà vừa ban hành kế hoạch.', 'Huyện yêu cầu Phòng Nội vụ đôn đốc.'], ['UBND huyện Lộc Hà', undefined]],
    ['not whoever reports to them', ['Phó Thủ tướng Trần Lưu về làm việc.', 'Báo cáo Phó Thủ tướng, Chủ tịch UBND tỉnh Đỗ Văn Sơn cho biết giải ngân đạt 21%.', 'Phó Thủ tướng giao Bộ Tài chính hướng dẫn tỉnh.'], ['Trần Lưu', 'Phó Thủ tướng']],
    ['not whom it is about', ['Chủ tịch UBND thành phố Lê Trung Kiên đã tiếp 9 lượt công dân.', 'Với trường hợp bà Nguyễn Thị Tám, Chủ tịch UBND thành phố giao Thanh tra thành phố xác minh.'], ['Lê Trung Kiên', 'Chủ tịch UBND thành phố']],
    ['not whom a topic is about', ['Chủ tịch UBND thành phố Lê Trung Kiên chủ trì buổi tiếp dân.', 'Đối với hộ ông Lê Văn Bảy, giao UBND phường Đông xem xét hỗ trợ.'], ['Lê Trung Kiên', 'Chủ tịch UBND thành phố']],
    ['who leads a party, by the office they hold besides', ['Bà Rcom Sa Duyên, Phó Chủ tịch HĐND tỉnh làm trưởng đoàn.', 'Kết luận buổi giám sát, Trưởng đoàn giám sát đề nghị UBND xã rà soát hộ nghèo.'], ['Rcom Sa Duyên', 'Trưởng đoàn giám sát']],
    ['a rank before a given name', ['Thiếu tướng Lê Đình Thụy, Giám đốc Công an tỉnh dự họp.', 'Thiếu tướng Thụy yêu cầu công an các xã tuần tra.'], ['Lê Đình Thụy', 'Giám đốc Công an tỉnh']],
    ['a rank where no office is named', ['Thiếu tướng Lê Đình Thụy yêu cầu công an các xã tuần tra.'], ['Lê Đình Thụy', 'Thiếu tướng']],
    ['a rank alone', ['Thiếu tướng Lê Đình Thụy, Giám đốc Công an tỉnh dự họp.', 'Thiếu tướng yêu cầu công an các xã tuần tra.'], ['Lê Đình Thụy', 'Giám đốc Công an tỉnh']],
    ['a rank between an office and a name', ['Giám đốc Công an tỉnh Đại tá Lê Đình Thụy yêu cầu công an các xã tuần tra.'], ['Lê Đình Thụy', 'Giám đốc Công an tỉnh']],
    ['two offices of one person', ['Đồng chí Lê Đình Thụy, Phó Tư lệnh kiêm Tham mưu trưởng Quân khu yêu cầu các đơn vị luyện tập.'], ['Lê Đình Thụy', 'Phó Tư lệnh kiêm Tham mưu trưởng Quân khu']],
    ['the same office of two places', ['Tại văn bản gửi Chủ tịch UBND huyện Lộc Hà, Chủ tịch UBND tỉnh Võ Văn Hưng yêu cầu rà soát hộ nghèo.'], ['Võ Văn Hưng', 'Chủ tịch UBND tỉnh']],
    ['who governs a place, by the place alone', ['Chủ tịch UBND thành phố Hà Nội Trần Văn Lượng dự họp.', 'Chủ tịch Hà Nội yêu cầu các sở rà soát hộ nghèo.'], ['Trần Văn Lượng', 'Chủ tịch Hà Nội']],
    ['a name behind a Party committee that has no place', ['Bí thư Thành ủy Trần Lượng yêu cầu các sở rà soát hộ nghèo.'], ['Trần Lượng', 'Bí thư Thành ủy']],
    ['a name behind a dash and a word of courtesy', ['Chủ tịch UBND tỉnh – ông Võ Văn Hưng yêu cầu các sở rà soát hộ nghèo.'], ['Võ Văn Hưng', 'Chủ tịch UBND tỉnh']],
    ['whose view it turns out to be', ['Bí thư Tỉnh ủy Cao Thế Kiệm làm việc với đặc khu.', 'Trưởng trạm y tế Lý Văn Sơn báo cáo.', 'Ông Kiệm nói về rác.', 'Thứ nhất, theo ông, UBND đặc khu phải chở rác vào bờ.'], ['Cao Thế Kiệm', 'Bí thư Tỉnh ủy']],
    ['whoever ordered, not who was asked to order others', ['Chủ tịch HĐND tỉnh Cao Thế Kiệm đánh giá cao báo cáo.', 'Qua đó cũng yêu cầu UBND tỉnh chỉ đạo các sở khắc phục hạn chế.'], ['Cao Thế Kiệm', 'Chủ tịch HĐND tỉnh']],
    ['a council that asks the committee of its level', ['Thường trực HĐND tỉnh đề nghị UBND tỉnh chỉ đạo các sở trả lời cử tri.'], ['Thường trực HĐND tỉnh', undefined]],
    ['who has ordered, where the order goes on', ['Tại phiên họp, Chính phủ đã yêu cầu Bộ Tài chính tiết kiệm chi; chỉ đạo các ngân hàng giảm lãi suất.'], ['Chính phủ', undefined]],
    ['whose words those before are', ['Phải giữ rừng đầu nguồn.', 'Đó là chỉ đạo của Bí thư Tỉnh ủy Cao Thế Kiệm tại buổi làm việc.', 'Muốn vậy, phải tăng cường tuần tra.'], ['Cao Thế Kiệm', 'Bí thư Tỉnh ủy']],
    ['who leads a body, if they have no name', ['Lãnh đạo Sở Nội vụ yêu cầu các phòng nhập đủ hồ sơ.'], ['Lãnh đạo Sở Nội vụ', undefined]],
    ['who leads a firm together', ['Bước sang quý II, Ban Lãnh đạo Công ty yêu cầu các xưởng tiết kiệm điện.'], ['Ban Lãnh đạo Công ty', undefined]],
    ['who speaks for whoever leads a body', ['Tại buổi làm việc, đại diện lãnh đạo Sở Nội vụ yêu cầu các phòng nhập đủ hồ sơ.'], ['đại diện lãnh đạo Sở Nội vụ', undefined]],
    ['a body with what else it is in brackets', ['Sở Nội vụ (cơ quan thường trực Ban Chỉ đạo cải cách hành chính) điện và đề nghị các xã nhập đủ hồ sơ.'], ['Sở Nội vụ', undefined]],
    ['who says what their body asks for', ['Giám đốc Sở Nội vụ Lê Thị Mận cho biết: Sở tiếp tục yêu cầu các phòng nhập đủ hồ sơ.'], ['Lê Thị Mận', 'Giám đốc Sở Nội vụ']],
    ['a party that inspects', ['Đoàn giám sát đề nghị UBND xã rà soát danh sách hộ nghèo.'], ['Đoàn giám sát', undefined]],
    ['who resolved, as the end says', ['1. Về lĩnh vực y tế: Đề nghị UBND tỉnh chỉ đạo Sở Y tế bố trí đủ bác sĩ.', 'Điều 4. Nghị quyết này đã được Hội đồng nhân dân tỉnh Lâm Hạ khóa IX, kỳ họp thứ tám thông qua./.'], ['Hội đồng nhân dân tỉnh', undefined]],
    ['who leads a party, with an office behind the name', ['Đoàn giám sát do bà Rcom Sa Duyên, Phó Chủ tịch HĐND tỉnh, làm trưởng đoàn làm việc với Sở Nội vụ.', 'Trưởng đoàn đề nghị Sở bổ sung số liệu.'], ['Rcom Sa Duyên', 'Trưởng đoàn']],
    ['who heads a party', ['Đoàn kiểm tra do bà Rcom Sa Duyên, Phó Chủ tịch HĐND tỉnh, dẫn đầu đã đến Sở Nội vụ.', 'Trưởng đoàn đề nghị Sở bổ sung số liệu.'], ['Rcom Sa Duyên', 'Trưởng đoàn']],
    ['not whom they praise', ['Chủ tịch UBND tỉnh Võ Văn Hưng biểu dương Sở Nội vụ và yêu cầu các xã nhập đủ hồ sơ.'], ['Võ Văn Hưng', 'Chủ tịch UBND tỉnh']],
    ['not whom they blame', ['Chủ tịch UBND tỉnh Võ Văn Hưng phê bình Giám đốc Sở Nội vụ, yêu cầu kiểm điểm trước ngày 5/9.'], ['Võ Văn Hưng', 'Chủ tịch UBND tỉnh']],
    ['not whom they have heard', ['Sau khi nghe Sở Nội vụ báo cáo, Chủ tịch UBND tỉnh Võ Văn Hưng đánh giá cao Văn phòng và giao Sở Tài chính bố trí kinh phí.'], ['Võ Văn Hưng', 'Chủ tịch UBND tỉnh']],
    ['a pronoun that does something else before', ['Chủ tịch UBND xã Hà Văn Thái nghe báo cáo.', 'Phó Chủ tịch UBND xã Đỗ Thị Lan có mặt ở kè.', 'Bà đi dọc tuyến kè, yêu cầu nhà thầu bổ sung máy.'], ['Đỗ Thị Lan', 'Phó Chủ tịch UBND xã']],
    ['whose last words it says they are', ['Giám đốc Sở Xây dựng Hà Văn Thái dự họp.', 'TS Lê Quang Hạo cho rằng bản vẽ còn sơ sài.', 'Giao Phòng Thẩm định làm đầu mối, ông Thái nói trước khi kết thúc buổi họp.'], ['Hà Văn Thái', 'Giám đốc Sở Xây dựng']],
    ['who makes a gesture behind a quotation', ['Tổng Giám đốc Hà Văn Thái xuống bến tàu lúc sáng sớm.', '“Cẩu số 3 phải sửa xong trong hôm nay”, ông chỉ tay về phía dãy cẩu cuối bến.'], ['Hà Văn Thái', 'Tổng Giám đốc']],
    ['an office whose body goes on in small letters', ['Cục trưởng Cục quản lý tài nguyên nước Hà Văn Thái yêu cầu các trạm báo cáo.'], ['Hà Văn Thái', 'Cục trưởng Cục quản lý tài nguyên nước']],
    ['an office of a body of several fields', ['Giám đốc Sở Văn hóa, Thể thao và Du lịch Võ Văn Hưng yêu cầu các bảo tàng mở cửa dịp lễ.'], ['Võ Văn Hưng', 'Giám đốc Sở Văn hóa, Thể thao và Du lịch']],
    ['an office of a body of several fields in first letters', ['Trưởng Ban Chỉ huy PCTT, TKCN và phòng thủ dân sự tỉnh Võ Văn Hưng yêu cầu các xã trực ban.'], ['Võ Văn Hưng', 'Trưởng Ban Chỉ huy PCTT, TKCN và phòng thủ dân sự tỉnh']],
    ['a body of several fields', ['Bộ Văn hóa, Thể thao và Du lịch đề nghị các tỉnh rà soát di tích.'], ['Bộ Văn hóa, Thể thao và Du lịch', undefined]],
    ['an office of a body of several fields in capitals', ['BỘ TRƯỞNG BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH điện:', 'Yêu cầu các sở trực ban.'], [undefined, 'Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch']],
    ['an office with a given name', ['Đồng chí Lê Đình Thụy, Thứ trưởng Bộ Tài chính dự họp.', 'Thứ trưởng Thụy đề nghị các địa phương báo cáo.'], ['Lê Đình Thụy', 'Thứ trưởng']],
    ['a body by what it is for', ['Ban Chỉ đạo Quốc gia về phòng thủ dân sự đề nghị các tỉnh kiểm đếm tàu thuyền.'], ['Ban Chỉ đạo Quốc gia về phòng thủ dân sự', undefined]],
    ['a name of the highlands behind a level', ['Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Y Thanh Hà Niê Kđăm yêu cầu các xã báo cáo.'], ['Y Thanh Hà Niê Kđăm', 'Chủ tịch Ủy ban MTTQ Việt Nam tỉnh']],
    ['two bodies that speak as one', ['Ban Chỉ đạo Phòng chống thiên tai - Ủy ban Quốc gia Tìm kiếm cứu nạn đề nghị các tỉnh theo dõi bão.'], ['Ban Chỉ đạo Phòng chống thiên tai - Ủy ban Quốc gia Tìm kiếm cứu nạn', undefined]],
    ['a name of two syllables behind a committee that has no place', ['Phó Chủ tịch UBND tỉnh Lê Hạnh yêu cầu các sở báo cáo.'], ['Lê Hạnh', 'Phó Chủ tịch UBND tỉnh']],
    ['a place behind a committee', ['Phó Chủ tịch UBND tỉnh Lâm Hạ yêu cầu các sở báo cáo.'], [undefined, 'Phó Chủ tịch UBND tỉnh Lâm Hạ']],
    ['who asks, not on whose word', ['Để kịp mùa mưa theo chỉ đạo của Thủ tướng Chính phủ, Bộ Xây dựng đề nghị các sở kiểm tra cống ngầm.'], ['Bộ Xây dựng', undefined]],
    ['on whose word many are obliged', ['Theo chỉ thị của Sở Y tế, các bệnh viện phải sàng lọc người bệnh.'], ['Sở Y tế', undefined]],
    ['a body in its first letters that says something', ['NHLM nhận định mùa lũ còn kéo dài.', 'Do đó đề nghị các xã trực ban.'], ['NHLM', undefined]],
    ['a body whose orders those before are', ['Phải giao xong đất trước ngày 27/2.', 'Đó là chỉ đạo của UBND tỉnh Lâm Hạ về giải phóng mặt bằng.'], ['UBND tỉnh Lâm Hạ', undefined]],
    ['an office whose word stands for many elsewhere', ['Chủ nhiệm Ủy ban Kinh tế Vũ Đình Trác đề nghị Bộ Tài chính bổ sung số liệu.'], ['Vũ Đình Trác', 'Chủ nhiệm Ủy ban Kinh tế']],
    ['who passes on what another thinks', ['Truyền đạt ý kiến Thủ tướng, Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ yêu cầu các sở rà soát tám việc.'], [undefined, 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ']],
    ['an office in capitals, and no name', ['BỘ TRƯỞNG BỘ CÔNG AN điện:', 'Yêu cầu các sở trực ban.'], [undefined, 'Bộ trưởng Bộ Công an']],
    ['who resolves, not who proposed it', ['HỘI ĐỒNG NHÂN DÂN TỈNH LÂM HẠ', 'Theo đề nghị của Chủ tịch UBND tỉnh.', 'QUYẾT NGHỊ:', '1. Sở Xây dựng:', '- Lập danh mục bãi rác.'], ['Hội đồng nhân dân tỉnh', undefined]],
    ['under the title that was written last', ['THÔNG BÁO KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH LÂM HẠ', 'Chủ tịch UBND tỉnh kết luận như sau:', '1. Sở Xây dựng rà soát cống ngầm.'], [undefined, 'Chủ tịch UBND tỉnh']],
    ['under the title that was written last, in a telegram that is signed', ['CÔNG ĐIỆN', 'CHỦ TỊCH UBND TỈNH LÂM HẠ điện:', 'Chủ tịch UBND tỉnh yêu cầu:', '1. Sở Xây dựng rà soát cống ngầm.', 'CHỦ TỊCH (đã ký) Võ Văn Hưng'], ['Võ Văn Hưng', 'Chủ tịch UBND tỉnh']],
    ['under the whole title, where it was cut short', ['CÔNG ĐIỆN', 'GIÁM ĐỐC SỞ XÂY DỰNG điện:', 'Giám đốc Sở yêu cầu:', '1. Các phòng rà soát cống ngầm.', 'GIÁM ĐỐC (đã ký) Võ Văn Hưng'], ['Võ Văn Hưng', 'Giám đốc Sở Xây dựng']],
    ['without the place, where the office was written so last', ['Chủ tịch UBND tỉnh Lâm Hạ Võ Văn Hưng kiểm tra cầu Mây.', 'Chủ tịch UBND tỉnh Võ Văn Hưng đi dọc mặt cầu.', 'Ông yêu cầu các sở báo cáo.'], ['Võ Văn Hưng', 'Chủ tịch UBND tỉnh']],
    ['who orders, where a notice is carried out', ['Sở Nội vụ đề nghị các phòng thực hiện một số việc:', '1. Thực hiện Thông báo số 21/TB-SNV ngày 2/3/2026 về ý kiến kết luận của Giám đốc Sở.'], ['Sở Nội vụ', undefined]],
    ['who orders, where those who are asked announce something', ['Sở Nội vụ đề nghị các đơn vị:', '1. BTL Vùng 3 chỉ đạo các đồn phối hợp với chủ tàu thông báo cho ngư dân tránh bão.'], ['Sở Nội vụ', undefined]],
    ['who reads a notice out, not the notice', ['Trưởng thôn đọc thông báo và yêu cầu các hộ dọn vệ sinh.'], [undefined, 'Trưởng thôn']],
    ['who presents a plan, not the plan', ['Trưởng phòng trình bày kế hoạch và yêu cầu các tổ báo cáo.'], [undefined, 'Trưởng phòng']],
    ['an office of a body in a body', ['Bà Lê Thị Mận, Phó Vụ trưởng Vụ Nuôi trồng thuộc Tổng cục Thủy lợi (Bộ Thủy sản), cho hay: Tuần tới đoàn sẽ đến cảng.', 'Do vậy, tỉnh cần kiểm tra tàu cá.'], ['Lê Thị Mận', 'Phó Vụ trưởng Vụ Nuôi trồng thuộc Tổng cục Thủy lợi (Bộ Thủy sản)']],
    ['who orders, not whom the task quotes', ['Bí thư Tỉnh ủy Cao Thế Kiệm yêu cầu công an các xã tuần tra theo đúng tinh thần Bộ trưởng đã nhấn mạnh.'], ['Cao Thế Kiệm', 'Bí thư Tỉnh ủy']],
    ['who orders, not a document among those that are carried out', ['Sở Nội vụ đề nghị các phòng:', '- Thực hiện Công văn số 12/SNV-VP, Thông báo số 21/TB-SNV về kết luận tại hội nghị.'], ['Sở Nội vụ', undefined]],
    ['under a headline that begins as a heading does', ['Căn cứ vào cấp độ dịch, xã An Phú mở lại trường', 'Sở Nội vụ đề nghị các phòng báo cáo.'], ['Sở Nội vụ', undefined]],
    ['a body that has done something else first', ['Huyện Lộc Hà đã đóng cửa hai bến đò, đồng thời giao Công an huyện chủ trì rà soát đò ngang.'], ['Huyện Lộc Hà', undefined]],
    ['a body that guides all of its level', ['Sở Xây dựng đề nghị UBND các huyện, thị xã kiểm tra cống ngầm.'], ['Sở Xây dựng', undefined]],
    ['who forbids', ['Cục trưởng Lê Thị Mận nghiêm cấm kiểm soát viên nhận quà của chủ hàng.'], ['Lê Thị Mận', 'Cục trưởng']],
    ['a secretary, among whose orders a body of the state is to order others', ['Bí thư Tỉnh ủy Cao Thế Kiệm yêu cầu các cấp ủy báo cáo.', 'Ban cán sự đảng UBND tỉnh chỉ đạo rà soát dự án chậm.'], ['Cao Thế Kiệm', 'Bí thư Tỉnh ủy'], ['Cao Thế Kiệm', 'Bí thư Tỉnh ủy']],
    ['who is named behind many of another office', ['Xét đề nghị làm chương trình hỏi đáp với các Bộ trưởng, Thủ tướng Chính phủ Ngô Văn Đạt giao Bộ Nội vụ lập kế hoạch.'], ['Ngô Văn Đạt', 'Thủ tướng Chính phủ']],
    ['one of two who are joined', ['Bí thư Tỉnh ủy Cao Thế Kiệm dự họp.', 'Cùng dự có Bí thư Huyện ủy và Vi Thị Thuận, Phó Bí thư Huyện ủy.', 'Bí thư Tỉnh ủy yêu cầu các xã báo cáo.'], ['Cao Thế Kiệm', 'Bí thư Tỉnh ủy']],
    ['whoever ordered, where nobody is said to chair', ['Chủ tịch HĐND tỉnh Cao Thế Kiệm yêu cầu các huyện báo cáo.', 'Về đất rừng, đến nay đã giao được 61%.', 'Chủ tọa giao Sở Nông nghiệp hoàn thành phương án.'], ['Cao Thế Kiệm', 'Chủ tịch HĐND tỉnh'], ['Cao Thế Kiệm', 'Chủ tọa']],
    ['who leads what is named', ['Chủ tịch UBND thành phố Lê Văn Mạch dự giao ban.', 'Phó Chủ tịch UBND thành phố Trần Văn Cảnh báo cáo tiến độ.', 'Kết luận, người đứng đầu chính quyền thành phố lưu ý các sở không được trả hồ sơ mà không ghi lý do.'], ['Lê Văn Mạch', 'Chủ tịch UBND thành phố']],
    ['a body of one word that is named in full later', ['Thứ trưởng Lê Thị Mận cho biết nước đã rút.', 'Bộ cũng yêu cầu các nhà máy báo cáo.', 'Bộ Công Thương sẽ kiểm tra vào tháng 8.'], ['Bộ Công Thương', undefined]],
    ['a body of which the sentence before tells', ['Ông Lê Văn Sơn, Chủ tịch Công đoàn huyện, cho biết lương còn thấp.', 'Công đoàn tỉnh đã đến thăm công nhân tổ đường dây.', 'Đồng thời cũng đề nghị các nhà máy giữ chế độ cho công nhân.'], ['Công đoàn tỉnh', undefined]],
    ['whose telegram a list is', ['Ngày 21/7/2026, UBND tỉnh Lâm Hạ có Công điện số 8/CĐ-UBND gửi các xã về việc ứng phó bão.', '1. Công an các xã sơ tán dân.'], ['UBND tỉnh Lâm Hạ', undefined]],
    ['not who is to order others in an item', ['Thủ tướng Ngô Văn Đạt có ý kiến như sau:', '1. Bộ trưởng Bộ Nội vụ chỉ đạo việc tổ chức thực hiện.', '2. Bộ trưởng các Bộ trả lời đúng lịch.'], ['Ngô Văn Đạt', 'Thủ tướng'], ['Ngô Văn Đạt', 'Thủ tướng']],
    ['who praises before they speak', ['Kết luận hội nghị, Bí thư Huyện ủy Lê Văn Minh đánh giá cao các tham luận, sẽ được đúc kết thành bài học.', 'Giá lúa sẽ tăng nên các xã cần đẩy mạnh tuyên truyền.'], ['Lê Văn Minh', 'Bí thư Huyện ủy']],
    ['a surname that is a body elsewhere', ['Phó Chủ tịch UBND tỉnh Đoàn Khắc Vinh yêu cầu các xã báo cáo.'], ['Đoàn Khắc Vinh', 'Phó Chủ tịch UBND tỉnh']],
  ])('%s', (_, lines, ...speakers) => {
    expect(spoken(...lines)).toEqual(speakers);
  });

  test('who ordered before another told something', () => {
    const lines = ['Chủ tịch HĐND tỉnh Cao Thế Kiệm yêu cầu UBND tỉnh thu hồi khu đất.', 'Giám đốc Sở Y tế Hà Thị Lan cho biết đã mời nhà đầu tư.', 'Ban Pháp chế được phân công theo dõi việc thu hồi.'];
    expect(spoken(...lines).at(-1)).toEqual(['Cao Thế Kiệm', 'Chủ tịch HĐND tỉnh']);
  });

  test('whom the headline names, where nobody else speaks', () => {
    const blocks = [{ kind: 'heading', text: 'Bộ Xây dựng đề nghị các tỉnh báo cáo về nhà ở', level: 1 } as const, paragraph('Đề nghị UBND các tỉnh gửi báo cáo trước ngày 30/3/2027.')];
    expect(detect(blocks)).toMatchObject([{ speaker: 'Bộ Xây dựng', leadUnit: 'UBND các tỉnh' }]);
  });

  test.each([
    ['whoever signed a telegram', ['CÔNG ĐIỆN', 'CHỦ TỊCH UBND TỈNH gửi:', 'Chủ tịch UBND tỉnh có công điện như sau:', '1. Giám đốc Sở Y tế chỉ đạo các bệnh viện trực 24 giờ.', 'CHỦ TỊCH', 'Ôn Đức Thịnh'], ['Ôn Đức Thịnh', 'Chủ tịch UBND tỉnh', 'Giám đốc Sở Y tế']],
    ['not whoever signed in another’s place', ['CÔNG ĐIỆN', 'THỦ TƯỚNG CHÍNH PHỦ điện:', 'Thủ tướng Chính phủ yêu cầu:', '1. Phó Thủ tướng Trần Hải Đăng trực tiếp chỉ đạo công tác ứng phó.', 'KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', 'Trần Hải Đăng'], [undefined, 'Thủ tướng Chính phủ', 'Phó Thủ tướng Trần Hải Đăng']],
    ['who takes a turn in minutes', ['Phần II. Thảo luận', 'Bs. Hà Mạnh Cường (Phó Giám đốc): hồ sơ còn sơ sài. Trạm y tế các xã phải lập lại danh sách.'], ['Hà Mạnh Cường', 'Phó Giám đốc', 'Trạm y tế các xã']],
    ['whose conclusions a heading names', ['Trưởng đoàn Quàng Thị Dung làm việc với xã.', 'II. Kết luận của trưởng đoàn', '1. Yêu cầu UBND xã lập kế hoạch khắc phục.'], ['Quàng Thị Dung', 'trưởng đoàn', 'UBND xã']],
    ['who is at the head of a body', ['Chủ tịch nước Hoàng Đức Thắng thăm cảng.', 'Người đứng đầu Nhà nước yêu cầu chủ đầu tư đẩy nhanh tiến độ.'], ['Hoàng Đức Thắng', 'Chủ tịch nước', 'chủ đầu tư']],
  ])('%s', (_, lines, [speaker, speakerTitle, leadUnit]) => {
    expect(detectDirectives(blocksFromText(lines.join('\n')))).toMatchObject([{ leadUnit, ...(speaker !== undefined && { speaker }), speakerTitle }]);
  });

  test('what a letter asks of those above directs nobody', () => {
    const letter = (recipient: string): Block[] => [`Kính gửi: ${recipient}.`, 'UBND xã Trà Sơn thiệt hại 40 ha lúa.', 'Đề nghị các phòng chuyên môn hỗ trợ giống lúa.'].map(paragraph);
    expect(detect(letter('UBND tỉnh'))).toEqual([]);
    expect(detect(letter('Các thôn'))).toHaveLength(1);
  });

  test('a request to whoever chairs is none', () => {
    expect(detect(['Chủ trì: ông Trịnh Bá Lực - Chủ tịch UBND phường.', 'Ông Kha Văn Biển phát biểu. Đề nghị Chủ tịch phường cho lắp thêm camera.'].map(paragraph))).toEqual([]);
  });

  test('an order behind a quotation makes what is quoted one', () => {
    expect(detect([paragraph('“Nước về đến đâu, bà con làm đất đến đó”, Chủ tịch UBND tỉnh Tô Văn Việt quán triệt.')])).toMatchObject([{ speaker: 'Tô Văn Việt', leadUnit: 'bà con' }]);
  });
});

describe('where a sentence turns', () => {
  test('a long one is cut there', () => {
    const facts = 'Chủ tịch UBND tỉnh Tô Văn Việt nhấn mạnh, đợt rét năm trước làm hàng trăm con trâu bị chết, trong khi phần lớn hộ nghèo coi con trâu là tài sản lớn nhất, mất trâu là mất sinh kế của cả năm, bởi vậy ';
    const order = 'các đồng chí chủ tịch xã không được rời địa bàn khi có tin rét hại.';
    const blocks = [paragraph(facts + order)];
    expect(detect(blocks).map((found) => quoteOf(blocks, found))).toEqual([order]);
  });

  test.each([
    ['behind a colon that an order announces', 'Giám đốc Sở Hà Thị Lan giao nhiệm vụ tháng 12 như sau: các phòng tự chấm điểm.', 'các phòng'],
    ['behind a topic with a colon', 'Giám đốc Sở Hà Thị Lan yêu cầu trực ban. Chế độ báo cáo: các khoa gửi số liệu hằng ngày.', 'các khoa'],
    ['at the doer', 'Giám đốc Sở Hà Thị Lan yêu cầu trực ban. Lịch trực do phòng Tổ chức cán bộ xây dựng.', 'phòng Tổ chức cán bộ'],
    ['at a group that a gathering singles out', 'Giám đốc Sở Hà Thị Lan đề nghị các đồng chí tham dự hội nghị tiếp thu đầy đủ.', 'các đồng chí tham dự hội nghị'],
    ['at a group of those that something concerns', 'Giám đốc Sở Hà Thị Lan yêu cầu các phường liên quan đến chuỗi lây khẩn trương lấy mẫu.', 'các phường liên quan đến chuỗi lây'],
    ['at a group with those that are meant above all', 'Giám đốc Sở Hà Thị Lan yêu cầu các xã có rừng, nhất là rừng tràm chủ động trực gác.', 'các xã có rừng, nhất là rừng tràm'],
    ['at a group of which all do something', 'Giám đốc Sở Hà Thị Lan yêu cầu các trạm không chỉ tiêm mà còn phải theo dõi.', 'các trạm'],
    ['at one as well as others', 'Giám đốc Sở Hà Thị Lan yêu cầu Trạm Y tế cũng như các phòng khám cần trực đêm.', 'Trạm Y tế cũng như các phòng khám'],
    ['at a team with those it is made of', 'Giám đốc Sở Hà Thị Lan yêu cầu Tổ công tác gồm các Bộ Quốc phòng, Công an rà soát lại.', 'Tổ công tác gồm các Bộ Quốc phòng, Công an'],
    ['at an office with its charge', 'Giám đốc Sở Hà Thị Lan yêu cầu Phó Tổng Giám đốc phụ trách đầu tư rà soát lại.', 'Phó Tổng Giám đốc phụ trách đầu tư'],
    ['at whoever is sent a letter to have others do something', 'Giám đốc Sở Hà Thị Lan có văn bản gửi Phòng Tổng hợp, yêu cầu chỉ đạo các tổ rà soát lại.', 'Phòng Tổng hợp'],
    ['behind what is put between unit and verb', 'Giám đốc Sở Hà Thị Lan yêu cầu trực ban. Phòng Tổng hợp, với vai trò thường trực, duy trì giao ban.', 'Phòng Tổng hợp'],
  ])('%s', (_, text, leadUnit) => {
    expect(detect([paragraph(text)]).at(-1)).toMatchObject({ leadUnit });
  });

  test('who breaks a rule, what follows then', () => {
    expect(detect([paragraph('Giám đốc Sở Hà Thị Lan yêu cầu trực ban. Ai vắng họp thì trừ điểm thi đua.')])).toHaveLength(2);
  });
});

describe('lists and tables', () => {
  test('a line that ends in an order only opens its list, though it names a month', () => {
    expect(detect(['Bí thư kết luận:', '2. Trong tháng 6, đề nghị:', '- Các chi bộ nộp báo cáo trước ngày 25/6.'].map(paragraph))).toMatchObject([{ blockIndex: 2, leadUnit: 'Các chi bộ' }]);
  });

  test('a unit alone in its line leads in the paragraph below it', () => {
    expect(detect(['Giám đốc kết luận:', '2. Văn phòng Sở', 'Bố trí kinh phí thực hiện.'].map(paragraph))).toMatchObject([{ blockIndex: 2, leadUnit: 'Văn phòng Sở' }]);
  });

  test('a lead-in is none; the unit that it names leads below it', () => {
    const blocks = ['Giám đốc Sở Y tế Hà Thị Lan yêu cầu thực hiện một số việc sau:', '1. Phòng Nghiệp vụ chủ trì, phối hợp với Phòng Tài chính:', '- Lập danh mục thuốc;', '- Trình danh mục trước ngày 20/12.', '2. Các khoa trực 24 giờ.'].map(paragraph);
    expect(detect(blocks).map(({ blockIndex, leadUnit, speaker }) => [blockIndex, leadUnit, speaker])).toEqual([
      [2, 'Phòng Nghiệp vụ', 'Hà Thị Lan'],
      [3, 'Phòng Nghiệp vụ', 'Hà Thị Lan'],
      [4, 'Các khoa', 'Hà Thị Lan'],
    ]);
  });

  test('a heading says what stands under it', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'I. Đánh giá chung' },
      paragraph('1. Phòng Tổng hợp hoàn thiện quy chế.'),
      { kind: 'heading', text: 'II. Nhiệm vụ thời gian tới' },
      paragraph('1. Phòng Tổng hợp hoàn thiện quy chế.'),
    ];
    expect(detect(blocks).map(({ blockIndex }) => blockIndex)).toEqual([3]);
  });

  test('a resolution that lost its line breaks: what stands under its heading of tasks', () => {
    const text = 'NGHỊ QUYẾT CỦA BAN THƯỜNG VỤ TỈNH ỦY NINH HẢI về chợ đêm I- TÌNH HÌNH Khách lưu trú tăng 14%. II- NHIỆM VỤ, GIẢI PHÁP 1- Các cấp ủy đổi mới cách tuyên truyền.\n2- Sớm ban hành chính sách hỗ trợ lãi suất.';
    const blocks = blocksFromText(text);
    expect(detect(blocks).map((found) => [quoteOf(blocks, found), found.speaker])).toEqual([
      ['Các cấp ủy đổi mới cách tuyên truyền.', 'Ban Thường vụ Tỉnh ủy'],
      ['Sớm ban hành chính sách hỗ trợ lãi suất.', 'Ban Thường vụ Tỉnh ủy'],
    ]);
  });

  test('under a heading of other words whose document it is directs', () => {
    const text = 'UBND tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH, YÊU CẦU 1. Bảo đảm dữ liệu đúng, đủ.\nII. CÁC BƯỚC 1. Rà soát hồ sơ thửa đất.\n2. Tiếp xúc cử tri diễn ra từ ngày 14/6.';
    expect(detect(blocksFromText(text))).toMatchObject([{ task: 'Rà soát hồ sơ thửa đất', speaker: 'UBND tỉnh' }]);
  });

  test('numbered items of conclusions need no lead-in', () => {
    const blocks = ['THÔNG BÁO Kết luận của Phó Chủ tịch UBND tỉnh Hồ Văn Sáng tại buổi làm việc', '1. Ghi nhận Sở Y tế đã mua đủ vắc xin.', '2. Sở Y tế tập trung sửa chữa trạm y tế.'].map(paragraph);
    expect(detect(blocks)).toMatchObject([{ blockIndex: 2, speaker: 'Hồ Văn Sáng', leadUnit: 'Sở Y tế' }]);
  });

  test('a heading that says who concludes opens their list', () => {
    const blocks = ['Chủ tọa: cô Lò Thị Mai - Hiệu trưởng.', '3. Hiệu trưởng kết luận', '- Không dạy thêm dưới mọi hình thức.'].map(paragraph);
    expect(detect(blocks)).toMatchObject([{ blockIndex: 2, speaker: 'Lò Thị Mai' }]);
  });

  test('an item of an outer list ends what a lead-in in an inner one was about', () => {
    const blocks = ['Giám đốc Sở Y tế Hà Thị Lan yêu cầu:', 'a) Phòng Nghiệp vụ:', '- Lập danh mục thuốc;', '2. Khẩn trương bổ sung giường bệnh.'].map(paragraph);
    expect(detect(blocks).map(({ leadUnit }) => leadUnit)).toEqual(['Phòng Nghiệp vụ', undefined]);
  });

  test('in the conclusions of the chair whoever opens an item is to do it', () => {
    const blocks = ['Chủ tịch UBND phường Lê Thị Sáu kết luận:', '- Đ/c Phan Tuấn chỉ đạo đội trật tự xử lý chợ cóc.', '- Công an phường chỉ đạo tổ tuần tra trực đêm.'].map(paragraph);
    expect(detect(blocks).map(({ speaker, leadUnit }) => [speaker, leadUnit])).toEqual([['Lê Thị Sáu', 'Đ/c Phan Tuấn'], ['Lê Thị Sáu', 'Công an phường']]);
  });

  test('numbered conclusions are the chair’s; facts among them are not', () => {
    const blocks = [
      'Đồng chí Hà Thị Lan, Giám đốc Sở Y tế chủ trì cuộc họp.',
      'Sau khi nghe báo cáo, chủ trì cuộc họp kết luận:',
      '1. Tiến độ mua sắm đã đạt 80% kế hoạch.',
      '2. Phòng Nghiệp vụ Dược lập danh mục thuốc thiếu trong vòng 10 ngày.',
      '3. Giao Phòng Tài chính bố trí kinh phí.',
      'Cuộc họp kết thúc lúc 17 giờ.',
    ].map(paragraph);
    const found = detect(blocks);
    expect(found.map(({ blockIndex, speaker, leadUnit }) => [blockIndex, speaker, leadUnit])).toEqual([
      [3, 'Hà Thị Lan', 'Phòng Nghiệp vụ Dược'],
      [4, 'Hà Thị Lan', 'Phòng Tài chính'],
    ]);
    expect(quoteOf(blocks, found[1]!)).toBe('Giao Phòng Tài chính bố trí kinh phí.');
  });

  test('a task table gives one directive a row, from its columns', () => {
    const header = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Căn cứ'];
    const row = (...cells: string[]): Block => ({ kind: 'tableRow', text: cells.join(' | '), cells, header });
    const blocks = [
      row(...header),
      row('1', 'Rà soát quy trình', 'Phòng Tổng hợp', 'Sở Nội vụ, Sở Y tế', '15/12/2026', 'Công văn số 8-CV/TU'),
      row('2', 'Ban hành quy chế', 'Phòng Quản trị', '', 'Quý I/2027', ''),
      row('3', 'Trực cấp cứu', 'Đề nghị Sở Y tế', 'Liên minh HTX, UBND các xã có nghề', '', ''),
      row('A', '', '', '', '', ''),
    ];
    const found = detect(blocks);
    expect(found).toMatchObject([
      { blockIndex: 1, leadUnit: 'Phòng Tổng hợp', cooperatingUnits: ['Sở Nội vụ', 'Sở Y tế'], deadline: { text: '15/12/2026', due: '2026-12-15' }, references: ['Công văn số 8-CV/TU'] },
      { blockIndex: 2, leadUnit: 'Phòng Quản trị', cooperatingUnits: [], deadline: { text: 'Quý I/2027', due: '2027-03-31' } },
      { blockIndex: 3, leadUnit: 'Sở Y tế', cooperatingUnits: ['Liên minh HTX', 'UBND các xã có nghề'] },
    ]);
    const { start, end } = found[0]!.deadline!;
    expect(blocks[1]!.text.slice(start, end)).toBe('15/12/2026');
  });

  test.each([
    ['12h ngày 01/5/2027', '12h ngày 01/5/2027', { due: '2027-05-01', time: '12:00' }],
    ['Từ 17/5 đến 19/5', 'Từ 17/5 đến 19/5', { due: '2027-05-19' }],
    [' 2027 ', '2027', { date: '2027', due: '2027-12-31' }],
    ['Trước kỳ đại hội cổ đông 15 ngày', 'Trước kỳ đại hội cổ đông 15 ngày', {}],
  ])('a cell for deadlines is one whole: %s', (cell, text, meaning) => {
    const header = ['Công việc', 'Hạn hoàn thành'];
    const cells = ['Thay đệm va tàu', cell];
    expect(detect([{ kind: 'tableRow', text: cells.join(' | '), cells, header }])[0]!.deadlines).toEqual([expect.objectContaining({ text, ...meaning })]);
  });

  test('a table has the speaker of its document; its group rows are none', () => {
    const header = ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn'];
    const row = (...cells: string[]): Block => ({ kind: 'tableRow', text: cells.filter((cell) => cell !== '').join(' | '), cells, header });
    const blocks = [paragraph('(Kèm theo Kết luận của Chủ tịch UBND tỉnh Tô Văn Việt)'), row('I', 'Lĩnh vực kinh tế', '', ''), row('1', 'Báo cáo thu ngân sách', 'Thuế tỉnh', 'Ngày 20 hằng tháng')];
    expect(detect(blocks)).toMatchObject([{ blockIndex: 2, speaker: 'Tô Văn Việt', speakerTitle: 'Chủ tịch UBND tỉnh', leadUnit: 'Thuế tỉnh', deadline: { text: 'Ngày 20 hằng tháng', recurrence: 'Ngày 20 hằng tháng' } }]);
  });

  test('who gives a row’s task is known in the rest of the document', () => {
    const header = ['Việc phải làm', 'Đơn vị được giao', 'Đơn vị cùng làm', 'Hạn', 'Người giao'];
    const cells = ['Công bố lịch thi', 'phòng đào tạo', 'các khoa', '20/3', 'Hiệu trưởng Chẩu Thị Sim'];
    expect(detect([{ kind: 'tableRow', text: cells.join(' | '), cells, header }, paragraph('Hiệu trưởng yêu cầu các khoa coi thi nghiêm túc.')])).toMatchObject([
      { speaker: 'Chẩu Thị Sim', speakerTitle: 'Hiệu trưởng', leadUnit: 'phòng đào tạo', cooperatingUnits: ['các khoa'], task: 'Công bố lịch thi', product: 'lịch thi' },
      { speaker: 'Chẩu Thị Sim', leadUnit: 'các khoa' },
    ]);
  });

  test.each([
    [['Ngày', 'Thời gian', 'Nội dung', 'Chuẩn bị'], ['Thứ Ba 24/11', '8h00', 'Dự Hội nghị giải ngân vốn đầu tư công', 'UBND tỉnh'], 0],
    [['Thời gian', 'Nội dung', 'Chủ trì', 'Địa điểm'], ['14h00', 'Họp Ban Chỉ đạo thi hành án dân sự', 'Phó Chủ tịch', 'Phòng họp số 2'], 0],
    [['Ngày', 'Nội dung', 'Đơn vị thực hiện', 'Thời hạn'], ['24/11', 'Lập dự toán năm 2027', 'Sở Tài chính', '15/12/2026'], 1],
  ])('a calendar is no table of tasks: %j', (header, cells, count) => {
    expect(detect([{ kind: 'tableRow', text: cells.join(' | '), cells, header }])).toHaveLength(count);
  });

  test.each([
    ['numbers in brackets', ['Sở Nội vụ đề nghị các phòng thực hiện một số việc:', '(1) Rà soát biên chế.', '(2) Thiết lập đường dây nóng.'], ['các phòng', 'các phòng']],
    ['a plus below a dash', ['Sở Nội vụ đề nghị thực hiện một số việc:', '- Phòng Tổ chức', '+ Rà soát biên chế.', '+ Lập danh sách cán bộ.', '- Phòng Cải cách', '+ Chấm điểm các xã.'], ['Phòng Tổ chức', 'Phòng Tổ chức', 'Phòng Cải cách']],
  ])('a list with %s', (_, lines, leads) => {
    expect(detect(lines.map(paragraph)).map(({ speaker, leadUnit }) => [speaker, leadUnit])).toEqual(leads.map((lead) => ['Sở Nội vụ', lead]));
  });

  test('a table of results is none', () => {
    expect(detect([{ kind: 'tableRow', text: 'Rà soát | Tốt', cells: ['Rà soát', 'Tốt'], header: ['Nhiệm vụ', 'Kết quả'] }])).toEqual([]);
  });
});

test.each(['“Sở Nội vụ rà soát biên chế.”', '«Sở Nội vụ rà soát biên chế»', '"Sở Nội vụ rà soát biên chế".'])('who is addressed in the words that were said is found: %s', (said) => {
  const [{ leadUnit, task } = {}] = detect([paragraph(`Tỉnh ủy yêu cầu: ${said}`)]);
  expect([leadUnit, task]).toEqual(['Sở Nội vụ', 'rà soát biên chế']);
});

describe('the task', () => {
  test.each([
    ['behind who leads and who takes part, before the deadline', 'Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng bộ chỉ số theo dõi, trình UBND tỉnh trước ngày 20/12/2026.', 'xây dựng bộ chỉ số theo dõi, trình UBND tỉnh', 'bộ chỉ số theo dõi'],
    ['without the word of a deadline behind a comma', 'Giao Sở Nội vụ kiểm kê trang thiết bị, lập danh sách, hoàn thành trước ngày 20/12/2026.', 'kiểm kê trang thiết bị, lập danh sách', 'danh sách'],
    ['with that word where it is what is to be done', 'Giao Sở Nội vụ rà soát, hoàn thành danh sách trước ngày 20/12/2026.', 'rà soát, hoàn thành danh sách', 'danh sách'],
    ['with what the product is about', 'Giao Sở Nội vụ soạn thảo đề án về thu hút bác sĩ trước ngày 20/12/2026.', 'soạn thảo đề án về thu hút bác sĩ', 'đề án về thu hút bác sĩ'],
    ['with what is handed in behind a comma', 'Giao Sở Nội vụ rà soát biên chế, danh sách gửi về UBND tỉnh.', 'rà soát biên chế, danh sách gửi về UBND tỉnh', 'danh sách'],
    ['behind who speaks, for whom is named before', 'Về phía các sở, Thứ trưởng Lê Thị Hoa yêu cầu nghiêm túc báo cáo.', 'nghiêm túc báo cáo', undefined],
    ['behind an order to nobody', 'Yêu cầu rà soát hồ sơ, gửi báo cáo kết quả về Văn phòng chậm nhất ngày 25/12/2026.', 'rà soát hồ sơ, gửi báo cáo kết quả về Văn phòng', 'báo cáo kết quả'],
    ['with the quotation that it begins with', 'Giao Sở Nội vụ “chốt sổ” biên chế trước ngày 20/12/2026.', '“chốt sổ” biên chế', undefined],
    ['with the brackets that it begins with', 'Giao Sở Nội vụ [lần 2] rà soát biên chế.', '[lần 2] rà soát biên chế', undefined],
    ['with the quotation that it ends with', 'Giao Sở Nội vụ phát động phong trào “Sáng, xanh, sạch”, xong trước ngày 20/12/2026.', 'phát động phong trào “Sáng, xanh, sạch”', undefined],
    ['with straight marks', 'Giao Sở Nội vụ phát động phong trào "Sáng, xanh, sạch".', 'phát động phong trào "Sáng, xanh, sạch"', undefined],
    ['without the marks around all that was said', 'Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ “rà soát biên chế”.', 'rà soát biên chế', undefined],
    ['without the marks around what was said behind a colon', 'Bí thư Tỉnh ủy yêu cầu: “Rà soát ngay các kho hàng”.', 'Rà soát ngay các kho hàng', undefined],
    ['with the subject of a modal', 'Yêu cầu trực ban. Ngoài ra, việc mua sắm phải công khai.', 'việc mua sắm phải công khai', undefined],
  ])('%s', (_, text, task, product) => {
    const suggestion = detect([paragraph(text.normalize('NFD'))]).at(-1)!;
    expect({ task: suggestion.task?.normalize('NFC'), product: suggestion.product?.normalize('NFC') }).toEqual({ task, product });
    expect(text.normalize('NFD')).toContain(suggestion.task);
  });
});

describe('what an office adds', () => {
  test('a cue', () => {
    const blocks = [paragraph('Giám đốc Sở Y tế Hà Thị Lan ủy thác các bệnh viện mua thuốc.')];
    expect(detect(blocks)).toEqual([]);
    expect(detect(blocks, { lexicon: { orders: ['ủy thác'], tasks: ['mua'] } })).toMatchObject([{ leadUnit: 'các bệnh viện' }]);
  });

  test('a unit whose name reads like a task', () => {
    const blocks = [paragraph('Giám đốc Sở Y tế Hà Thị Lan giao nhóm triển khai bệnh án rà soát thiết bị.')];
    expect(detect(blocks, { units: ['nhóm triển khai bệnh án'] })).toMatchObject([{ leadUnit: 'nhóm triển khai bệnh án' }]);
  });

  test('an abbreviation, read as the name', () => {
    const blocks = [paragraph('Giám đốc Sở Y tế Hà Thị Lan giao P.NVD chủ trì, phối hợp với VP rà soát danh mục thuốc.')];
    expect(detect(blocks, { units: [{ name: 'Phòng Nghiệp vụ Dược', abbreviations: ['P.NVD'] }, { name: 'Văn phòng Sở', abbreviations: ['VP'] }] })).toMatchObject([
      { leadUnit: 'Phòng Nghiệp vụ Dược', cooperatingUnits: ['Văn phòng Sở'] },
    ]);
  });

  test('a person, by the title or the title with the unit', () => {
    const people = [{ name: 'Hà Thị Lan', title: 'Giám đốc', unit: 'Sở Y tế' }];
    const said = (text: string): unknown[] => detect([paragraph(text)], { people }).map(({ speaker }) => speaker);
    expect([...said('Giám đốc yêu cầu các khoa trực 24 giờ.'), ...said('Giám đốc Sở Y tế yêu cầu các khoa trực 24 giờ.')]).toEqual(['Hà Thị Lan', 'Hà Thị Lan']);
  });

  test('a kind of reference', () => {
    const blocks = [paragraph('Yêu cầu các chi bộ thực hiện nghiêm Thông tin số 09-TT/TU.')];
    expect(detect(blocks)[0]!.references).toEqual([]);
    expect(detect(blocks, { lexicon: { references: ['thông tin'] } })[0]!.references).toEqual(['Thông tin số 09-TT/TU']);
  });

  test.each(['products', 'references', 'bodies', 'directingHeadings'] as const)('150,000 words in %s', (list) => {
    const words = Array.from({ length: 150_000 }, (_, i) => `giấy ${i}`);
    const blocks = [paragraph('Giám đốc Sở Y tế Hà Thị Lan yêu cầu các khoa lập giấy 149999 theo Giấy 149998 số 12/UBND, trình trước ngày 20/12/2026.')];
    expect(detect(blocks, { lexicon: { [list]: words } })).toHaveLength(1);
  });

  test('by the lists that the model names', () => {
    expect(OFFICE_WORD_LISTS.filter((list) => !Object.hasOwn(LEXICON, list))).toEqual([]);
  });
});

describe('the portal’s pages', () => {
  const expected = readFixture('directives') as Readonly<Record<string, readonly Expected[]>>;

  test.each(['report', 'notice'])('%s: its directives and nothing else', (name) => {
    const { blocks, publishedAt } = readFixture(name) as { blocks: Block[]; publishedAt: string };
    const found = detectDirectives(blocks, { documentDate: publishedAt }).map((suggestion) => ({
      text: quoteOf(blocks, suggestion),
      speaker: suggestion.speaker,
      leadUnit: suggestion.leadUnit,
      cooperatingUnits: suggestion.cooperatingUnits,
      deadline: suggestion.deadline && { text: suggestion.deadline.text, due: suggestion.deadline.due },
    }));
    const wanted = expected[name]!.map(({ text, speaker, leadUnit, cooperatingUnits, deadline }) => ({ text, speaker, leadUnit, cooperatingUnits, deadline: deadline && { text: deadline.text, due: deadline.due } }));
    expect(found).toEqual(wanted);
  });
});

describe('any input', () => {
  const detect = (blocks: readonly Block[]): Suggestion[] => detectDirectives(blocks, { documentDate: '2026-12-08' });
  const pieces = fc.constantFrom(
    'Đồng chí ', 'Hà Văn Toàn', ', ', 'Giám đốc Sở Y tế', ' yêu cầu ', 'giao ', 'các Bộ ', 'Công an', ' và ', 'phải ', 'đã ', 'được yêu cầu ', 'rà soát', '. ', '; ', ':', '“', '”', '"', '(', ')', '(Ảnh: A)', '1. ', 'trước ngày 15/12', 'theo chỉ đạo của ',
    'phối hợp với ', '\n', '\u0301', '\u200b', '\ud83d', '🙂', 'İ', ' nhấn mạnh ', 'tôi đề nghị ', 'Cụ thể, ', 'chủ trì ', 'kết luận',
  );
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')));
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constantFrom('heading', 'paragraph', 'listItem', 'quote', 'caption'), text }),
    fc.record({ kind: fc.constant('tableRow'), text, cells: fc.array(text, { maxLength: 4 }), header: fc.array(fc.oneof(text, fc.constantFrom('Nhiệm vụ', 'Thời hạn', 'Chủ trì')), { maxLength: 4 }) }),
  );

  test('never throws; offsets lie in the block, in order, on the sentence’s own characters', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        let last = [-1, 0];
        for (const found of detect(blocks)) {
          const source = blocks[found.blockIndex]!.text;
          const said = source.slice(found.start, found.end);
          expect(said).toBe(said.trim());
          expect(said).not.toBe('');
          expect(found.end).toBeLessThanOrEqual(source.length);
          expect(found.blockIndex > last[0]! || found.start >= last[1]!).toBe(true);
          last = [found.blockIndex, found.end];
          expect(found.confidence).toBeGreaterThan(0);
          expect(found.confidence).toBeLessThanOrEqual(1);
          expect(found.reasons.length).toBeGreaterThan(0);
          if (found.task !== undefined && blocks[found.blockIndex]!.kind !== 'tableRow') expect(said).toContain(found.task);
          if (found.product !== undefined && blocks[found.blockIndex]!.kind !== 'tableRow') expect(found.task).toContain(found.product);
          expect(found.deadline).toEqual(found.deadlines?.[0]);
          for (const deadline of found.deadlines ?? []) {
            if (blocks[found.blockIndex]!.kind !== 'tableRow') expect(source.slice(deadline.start, deadline.end)).toBe(deadline.text);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('an invisible character behind a marker is no part of the sentence', () => {
    const blocks = [paragraph('1.\u200b Yêu cầu các khoa báo cáo.')];
    expect(detect(blocks).map((found) => quoteOf(blocks, found))).toEqual(['Yêu cầu các khoa báo cáo.']);
  });

  test('decomposed text is understood alike', () => {
    const understood = (blocks: readonly Block[]): unknown[] =>
      detect(blocks).map((found) => JSON.parse(JSON.stringify({ ...found, text: quoteOf(blocks, found), start: 0, end: 0, deadline: found.deadline?.text, deadlines: found.deadlines?.map(({ text: words, due }) => [words, due]) }).normalize('NFC')));
    fc.assert(
      fc.property(fc.array(fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('').normalize('NFC').toWellFormed()), { maxLength: 4 }), (texts) => {
        expect(understood(texts.map((words) => paragraph(words.normalize('NFD'))))).toEqual(understood(texts.map(paragraph)));
      }),
      { numRuns: 200 },
    );
  });

  test.each(['yêu cầu ', 'Nguyễn ', '“', '(', 'trước ngày ', 'các bộ, ', 'Tỉnh ủy giao Sở Y tế phối hợp với các ', '“Một câu. ', '- \n', 'các xã của ', 'của các xã, phường và ', 'Nguyễn Văn ', 'lập kế hoạch '])('200,000 characters of %j are read to their end', (piece) => {
    const hostile = piece.repeat(200_000 / piece.length);
    expect(detect([paragraph(hostile), paragraph('Yêu cầu các đơn vị báo cáo.')]).at(-1)).toMatchObject({ blockIndex: 1 });
  });
});
