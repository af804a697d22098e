import { describe, expect, test } from 'vitest';
import { compare } from '../../../utils/directives/comparison.ts';
import { asChosen, byRulesAlone, detectDirectives, type Judge } from '../../../utils/directives/index.ts';
import { phrasebookOf } from '../../../utils/directives/office.ts';
import { Reading, type TokenSpan } from '../../../utils/directives/reading.ts';
import { tellingPhrase } from '../../../utils/directives/telling-phrase.ts';
import { FeatureList, partsOf, TableWords } from '../../../utils/directives/weights.ts';
import { FEATURE_KINDS, type FeatureKind, type Setting, Wording, WordingFeatures, type WordingTable } from '../../../utils/directives/wording.ts';
import { CONFIDENT, type Suggestion } from '../../../utils/model/index.ts';
import { blocksFromText } from '../../../utils/text/index.ts';

const readingOf = (sentence: string): Reading => new Reading(compare(sentence).text, phrasebookOf({}));
const settingOf = (sentence: string, beside: Partial<Setting> = {}): Setting => ({ reading: readingOf(sentence), before: undefined, after: undefined, isNumbered: false, position: undefined, traits: [], ...beside });
const tableOf = (lines: Partial<Record<FeatureKind, string>>): WordingTable => ({ bias: -1, ...(Object.fromEntries(FEATURE_KINDS.map((kind) => [kind, lines[kind] ?? ''])) as Record<FeatureKind, string>) });

const logOddsOf = (wording: Wording, setting: Setting): number => wording.logOddsWith(wording.weighOwn(setting.reading) + wording.weighBeside(setting), setting.traits);

describe('the weights of a table', () => {
  const wording = new Wording(tableOf({ word: '\n0.5 rà | giao\n-2.0 đã\n', pair: '\n1.5 rà soát\n', opening: '\n0.3 giao\n', openingBefore: '\n0.2 kết luận\n', shape: '\n0.7 numbered\n0.1 fifth-2 | quoted\n' }), new TableWords());

  const weigh = (setting: Setting): { logOdds: number; telling: TokenSpan | undefined } => ({ logOdds: logOddsOf(wording, setting), telling: wording.tellingWords(setting.reading) });

  test('are added up, each once', () => {
    expect(weigh(settingOf('Giao các khoa rà soát, rà soát lại.')).logOdds).toBeCloseTo(-1 + 0.5 + 0.5 + 1.5 + 0.3);
    expect(weigh(settingOf('Khoa đã rà thuốc.')).logOdds).toBeCloseTo(-1 + 0.5 - 2);
  });

  test('are those of the neighbours, the place and how the document stands too', () => {
    const beside = { before: readingOf('Kết luận phiên họp:'), isNumbered: true, position: 0.3, traits: ['quoted', 'spoken'] };
    expect(weigh(settingOf('Mổ sớm.', beside)).logOdds).toBeCloseTo(-1 + 0.2 + 0.7 + 0.1 + 0.1);
    expect(weigh(settingOf('Mổ sớm.')).logOdds).toBe(-1);
  });

  test('are those of what phrases mean, one after another and at the beginning', () => {
    const means = new Wording(tableOf({ meaning: '\n0.4 orders\n', meaningPair: '\n0.6 orders manners\n', openingMeaning: '\n0.9 orders\n' }), new TableWords());
    const logOdds = (sentence: string): number => logOddsOf(means, settingOf(sentence));
    expect(logOdds('Yêu cầu khẩn trương mổ.')).toBeCloseTo(-1 + 0.4 + 0.6 + 0.9);
    expect(logOdds('Khi khoa nhận yêu cầu khẩn trương mổ.')).toBeCloseTo(-1 + 0.4 + 0.6);
    expect(logOdds('Khẩn trương mổ.')).toBe(-1);
  });

  test('say which words tell most', () => {
    expect(weigh(settingOf('Các khoa Rà soát thuốc.')).telling).toMatchObject({ from: 2, to: 4 });
    expect(weigh(settingOf('Khoa đã mổ.')).telling).toBeUndefined();
  });

  test('do not depend on spelling', () => {
    expect(weigh(settingOf('GIAO CÁC KHOA RÀ SOÁT.'.normalize('NFD')))).toMatchObject({ logOdds: weigh(settingOf('giao các khoa rà soát.')).logOdds });
  });
});

test('a feature’s number tells its kind and its words', () => {
  const words = ['', 'giao', 'khoa'];
  const features = new FeatureList();
  new WordingFeatures({ numberOf: (word) => Math.max(0, words.indexOf(word)) }).gather(settingOf('Giao khoa X'), features);
  const seen = Array.from({ length: features.length }, (_, at) => {
    const { kind, words: numbers } = partsOf(features.at(at));
    return [FEATURE_KINDS[kind], ...numbers.map((number) => words[number])].join(' ');
  }).filter((feature) => !feature.startsWith('shape'));
  expect(seen).toEqual(['word giao', 'opening giao', 'word khoa', 'pair giao khoa', 'openingPair giao khoa']);
});

describe('what is said of a wording is understood by itself', () => {
  test.each([
    ['Bà Hà nói sở phải có ngay phương án, gửi đoàn giám sát trước ngày 20/12.', 'phải', 'phải có ngay phương án'],
    ['Việc này giao Văn phòng HĐND và UBND xã soạn tờ trình.', 'giao', 'giao Văn phòng HĐND và UBND xã soạn tờ trình'],
    ['Tổ trưởng chốt số lượng chó, mèo gửi về phường trước 17h00 ngày 20/12.', 'trước', 'trước 17h00 ngày 20/12'],
    ['Đưa số liệu lên mạng cho dân tra cứu, hoàn thành trong quý I.', 'tra', 'trong quý I'],
    ['Các tổ rà soát từng hộ, lập danh sách.', 'rà', 'rà soát từng hộ'],
    ['Không bấm vào đường dẫn do người khác gửi.', 'vào', ''],
    ['Mỗi tháng dạy miễn phí ít nhất hai buổi.', 'nhất', ''],
  ])('“%s”, of which “%s” weighs most', (text, word, said) => {
    const reading = readingOf(text);
    expect(tellingPhrase(reading, reading.indexOf(word))).toBe(said);
  });
});

describe('rules and wording', () => {
  const detect = (text: string, judge?: Judge): Suggestion[] => detectDirectives(blocksFromText(text), { documentDate: '2026-12-08' }, judge);
  /** By no rule: nobody is said to order anything. */
  const WORDED = 'Hồ sơ nào còn thiếu thì phải bổ sung ngay, không được chờ hết tháng mới báo cáo; các đơn vị chậm nhất ngày 20/12 gửi danh sách.';
  const TOLD = 'Bí thư Tỉnh ủy Ninh Thế Khải đã giao Sở Tài chính lập dự toán.';

  test('what only its wording tells is suggested, with the words that tell', () => {
    expect(detect(WORDED, byRulesAlone)).toEqual([]);
    const [found, ...others] = detect(WORDED);
    expect(others).toEqual([]);
    expect(found!.reasons).toMatchObject([{ kind: 'wording' }]);
    expect(WORDED).toContain(found!.reasons[0]!.words);
    expect(found!.deadline).toMatchObject({ due: '2026-12-20' });
  });

  test('of what only its wording tells, the words that ask somebody tell more than others', () => {
    const asked = 'Phóng viên: Ông có khuyến cáo gì với người dân?\nÔng Đinh Văn Hậu: Người dân cần mang theo thẻ. Tôi đã yêu cầu các bệnh viện công khai danh mục thuốc trên trang web trước ngày 5/12.';
    expect(detect(asked)).toMatchObject([{ leadUnit: 'các bệnh viện', reasons: [{ kind: 'wording', words: 'yêu cầu các bệnh viện công khai danh mục thuốc trên trang …' }] }]);
  });

  test('who acts where it comes to that leads, not whoever lets it come to that', () => {
    expect(detect('Thứ trưởng Lê Thị Hoa yêu cầu các xã trực ban.\nNhà thầu nào chậm tiến độ thì chủ đầu tư cắt hợp đồng.').map(({ leadUnit }) => leadUnit)).toEqual(['các xã', 'chủ đầu tư']);
  });

  test('a body that orders does not lead', () => {
    expect(detect('Sở Y tế TP.HCM chỉ đạo các bệnh viện chuẩn bị giường bệnh.').map(({ leadUnit }) => leadUnit)).toEqual(['các bệnh viện']);
  });

  test('those who take part stand before a later verb of ordering too', () => {
    expect(detect('Ban Dân vận chủ trì, phối hợp với Đảng đoàn Hội Nông dân theo dõi, chỉ đạo thực hiện Thông tri này.').map(({ cooperatingUnits }) => cooperatingUnits)).toEqual([['Đảng đoàn Hội Nông dân']]);
  });

  test('the number of an article is no directive of its own', () => {
    expect(detect('CHỈ THỊ\nĐiều 3. Yêu cầu Sở Xây dựng hướng dẫn cải tạo lồng sắt.\nĐiều 4. Sở Giáo dục đưa nội dung thoát nạn vào tiết sinh hoạt.').map(({ leadUnit }) => leadUnit)).toEqual(['Sở Xây dựng', 'Sở Giáo dục']);
  });

  test('what a rule takes for an order, and is not worded as one, is not sure', () => {
    expect(detect(TOLD, byRulesAlone)).not.toEqual([]);
    expect(detect(TOLD).filter(({ confidence }) => confidence >= CONFIDENT)).toEqual([]);
  });

  test('what is promised is told, however it is worded', () => {
    const speech = 'Giám đốc Sở Y tế Hà Thị Lan yêu cầu các bệnh viện rà soát thuốc.\nTiếp thu ý kiến, lãnh đạo bệnh viện khẳng định đơn vị sẽ chỉ đạo các khoa cụ thể hóa từng nội dung, gắn với trách nhiệm của người đứng đầu.';
    expect(detect(speech)).toMatchObject([{ blockIndex: 0 }]);
  });

  test('what was done for years is told, also among orders', () => {
    const years = 'Trong những năm qua, Hội Nông dân xã thường xuyên phối hợp với kiểm lâm đẩy mạnh tuyên truyền, vận động hội viên giữ rừng.';
    expect(detect(`Thứ trưởng yêu cầu các sở trực ban. ${years}`)[1]!.confidence).toBeLessThan(0.8);
  });

  test('nothing that the rules read is left out of what a person has chosen', () => {
    expect(detect(TOLD)).toEqual([]);
    expect(detect(TOLD, asChosen)).toHaveLength(1);
  });
});
