import { describe, expect, test } from 'vitest';
import { Cast } from '../../../utils/directives/cast.ts';
import { compare } from '../../../utils/directives/comparison.ts';
import { byRulesAndWording, detectDirectives, type Judge } from '../../../utils/directives/index.ts';
import { LikelySpeakers } from '../../../utils/directives/likely-speakers.ts';
import type { Mention } from '../../../utils/directives/mentions.ts';
import { phrasebookOf } from '../../../utils/directives/office.ts';
import { Reading } from '../../../utils/directives/reading.ts';
import { type Candidate, SPEAKER_FEATURES } from '../../../utils/directives/speaker-features.ts';
import type { Speaker } from '../../../utils/directives/speakers.ts';
import { blocksFromText } from '../../../utils/text/index.ts';

const named = (feature: number): string => SPEAKER_FEATURES[feature]!;

/** Is whom a mention names. */
const WHOEVER = { known: ({ name, title }: Mention): Speaker => ({ ...(name === undefined ? {} : { name }), ...(title === undefined ? {} : { title }) }) };

describe('a cast', () => {
  const castOf = (...sentences: readonly string[]): Cast => {
    const cast = new Cast();
    for (const sentence of sentences) cast.note(new Reading(compare(sentence).text, phrasebookOf({})), false, undefined, WHOEVER);
    return cast;
  };

  test.each([
    ['Chủ tịch UBND huyện Lò Văn Páo giao Phòng Tài chính lập dự toán.', 'orders', 'name'],
    ['Chủ tịch UBND huyện đề nghị các hộ ký cam kết.', 'requests', 'office'],
    ['Bà Hà Thị Nhung cho biết chợ có 300 hộ.', 'says', 'name'],
    ['Sáng 4/3, đồng chí Lò Văn Páo đến thăm chợ.', 'named', 'name'],
    ['Giao đồng chí Hà Thị Nhung lập danh sách hộ.', 'asked', 'name'],
    ['Sở Y tế yêu cầu các bệnh viện rà soát thuốc.', 'orders', 'body'],
  ])('“%s”: %s, by %s', (sentence, part, way) => {
    expect(castOf(sentence).scenes[0]!.appearances[0]).toMatchObject({ part, way });
  });

  test('knows one again whom other sentences name', () => {
    const { scenes, most } = castOf('Chủ tịch UBND huyện Lò Văn Páo yêu cầu các xã trực ban.', 'Ông Lò Văn Páo giao Văn phòng theo dõi.', 'Bà Hà Thị Nhung cho biết chợ có 300 hộ.');
    const [first, second, third] = scenes.map(({ appearances }) => appearances[0]!.member);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(first).toMatchObject({ role: 'person', speeches: 2 });
    expect(most).toBe(2);
  });

  test('knows who held an office that was named before they were', () => {
    const cast = castOf('Thủ tướng yêu cầu các bộ rà soát dự án.', 'Thủ tướng Trương Văn Bền phê bình các bộ.', 'Giám đốc Sở Y tế lưu ý các khoa lọc bệnh.');
    cast.settle((title) => (title === 'Thủ tướng' ? { name: 'Trương Văn Bền', title } : undefined));
    const [first, second, third] = cast.scenes.map(({ appearances }) => appearances[0]!);
    expect(first).toMatchObject({ speaker: { name: 'Trương Văn Bền' }, part: 'orders' });
    expect(first!.member).toBe(second!.member);
    expect(first!.member.speeches).toBe(1);
    expect(third!.speaker).toEqual({ title: 'Giám đốc Sở Y tế' });
  });

  test('takes two titles for one office where one goes on', () => {
    const { scenes } = castOf('Giám đốc Sở Y tế yêu cầu các bệnh viện trực.', 'Giám đốc lưu ý các khoa lọc bệnh.', 'Hiệu trưởng giao các tổ soạn đề.');
    const [first, second, third] = scenes.map(({ appearances }) => appearances[0]!.member);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});

describe('a likely speaker', () => {
  const candidate = (name: string, features: readonly string[], isByRules = false): Candidate => ({ speaker: { name }, isByRules, features: features.map((feature) => SPEAKER_FEATURES.indexOf(feature)) });
  const speakers = new LikelySpeakers({ bias: -2, weights: '4 most speeches other\n1.5 next first person | early person other\n-1 quoted other person\n' });
  const find = (...candidates: readonly Candidate[]): string | undefined => speakers.find(candidates)?.name;
  const likely = candidate('A', ['most speeches other']);
  const likelier = candidate('B', ['most speeches other', 'early person other']);
  const unlikely = candidate('C', ['early person other']);

  test('is the likeliest of those who may speak', () => {
    expect(find(unlikely, likelier, likely)).toBe('B');
  });

  test('is nobody where all are less likely than not, and rules know of nobody', () => {
    expect(find(unlikely, candidate('D', ['quoted other person']))).toBeUndefined();
    expect(find()).toBeUndefined();
  });

  test('is whom rules take to speak, unless another is much likelier', () => {
    expect(find(candidate('C', ['early person other'], true), candidate('E', ['next first person', 'early person other']))).toBe('C');
    expect(find(candidate('D', ['quoted other person'], true), likely)).toBe('A');
    expect(find(candidate('D', ['quoted other person'], true), candidate('E', []))).toBe('D');
  });
});

describe('those who may give a directive', () => {
  const TEXT = 'Sở Y tế tỉnh kiểm tra kho thuốc\nSở Y tế tỉnh yêu cầu các bệnh viện rà soát thuốc.\nSở Y tế tỉnh giao Trung tâm Kiểm nghiệm lấy mẫu.\nTheo bà Hà Thị Nhung, Trưởng khoa Dược, kho gần hết.\nCác bệnh viện phải gửi danh mục thuốc trước ngày 10/3.\nGiám đốc Sở Y tế Lò Văn Páo đề nghị Bảo hiểm xã hội cấp kinh phí.';

  /** Of the directive that begins with some words. */
  const candidatesOf = (beginning: string): readonly Candidate[] => {
    const asked: (readonly Candidate[])[] = [];
    const judge: Judge = {
      ...byRulesAndWording,
      speaker: ({ byRules }, candidates) => {
        asked.push(candidates());
        return byRules;
      },
    };
    const blocks = blocksFromText(TEXT);
    const found = detectDirectives(blocks, {}, judge);
    return asked[found.findIndex(({ blockIndex }) => blocks[blockIndex]!.text.startsWith(beginning))]!;
  };

  test('spoke shortly before, or speak next', () => {
    expect(candidatesOf('Các bệnh viện').map(({ speaker }) => speaker.name).sort()).toEqual(['Hà Thị Nhung', 'Lò Văn Páo', 'Sở Y tế tỉnh']);
  });

  test('are told apart by what they said before, and when', () => {
    const of = (name: string): readonly string[] => candidatesOf('Các bệnh viện').find(({ speaker }) => speaker.name === name)!.features.map(named);
    expect(of('Sở Y tế tỉnh')).toEqual(expect.arrayContaining(['most speeches other', 'early body other', 'spoke 2 body', 'spokeAs orders body']));
    expect(of('Lò Văn Páo')).toEqual(expect.arrayContaining(['spoke never person', 'next first person']));
    expect(of('Lò Văn Páo')).not.toContain('early person other');
  });

  test('are asked for where rules are not sure', () => {
    const given = (judge?: Judge): (string | undefined)[] => detectDirectives(blocksFromText(TEXT), {}, judge).map(({ speaker }) => speaker);
    expect(given({ ...byRulesAndWording, speaker: ({ byRules }) => byRules })).toEqual(['Sở Y tế tỉnh', 'Sở Y tế tỉnh', 'Hà Thị Nhung', 'Lò Văn Páo']);
    expect(given()).toEqual(['Sở Y tế tỉnh', 'Sở Y tế tỉnh', 'Sở Y tế tỉnh', 'Lò Văn Páo']);
  });

  test('are not asked for where somebody ordered and nobody has spoken since', () => {
    const sure: boolean[] = [];
    const text = 'Phó Chủ tịch UBND xã Lò Văn Páo giao Công an xã lập chốt.\nCác bản phải có người trực trước ngày 10/3.\nTheo bà Hà Thị Nhung, Trưởng trạm Y tế, thuốc gần hết.\nCác bản phải gửi danh sách trước ngày 12/3.';
    detectDirectives(blocksFromText(text), {}, { ...byRulesAndWording, speaker: ({ byRules, isSure }) => (sure.push(isSure), byRules) });
    expect(sure).toEqual([true, true, false]);
  });

  test('are not asked for behind somebody who begins to speak and praises, however often another has spoken', () => {
    const text = 'Báo cáo tại buổi lễ, ông Lương Hoàng Vy - Bí thư Đảng ủy, Chủ tịch UBND xã Định Phú cho biết, nhiều năm qua nhân dân tích cực làm đường. Ông Vy cũng cho biết xã còn 12 hộ nghèo.\nPhát biểu tại buổi lễ, ông Đàm Thành Vinh - Chủ tịch UBND tỉnh, chúc mừng kết quả mà xã đã đạt được. Đồng thời, đề nghị địa phương tiếp tục giữ vững các tiêu chí.';
    expect(detectDirectives(blocksFromText(text)).map(({ speaker }) => speaker)).toEqual(['Đàm Thành Vinh']);
  });

  test('are bodies too of which somebody tells that they have ordered something', () => {
    const text = 'Bộ trưởng Vừ Minh Đạo yêu cầu các tỉnh công khai giá. Bộ trưởng cũng cho biết, Chính phủ rất quan tâm tới nhà đầu tư và đã giao các bộ rà soát các thủ tục còn vướng mắc, quyết liệt tháo gỡ, báo cáo trước ngày 30/11.';
    expect(detectDirectives(blocksFromText(text)).map(({ speaker }) => speaker)).toEqual(['Vừ Minh Đạo', 'Chính phủ']);
  });

  test('bear the title under which they are known, or none', () => {
    const [, , third] = detectDirectives(blocksFromText(TEXT));
    expect(third).not.toHaveProperty('speakerTitle');
  });
});
