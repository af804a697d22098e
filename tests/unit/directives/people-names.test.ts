import { describe, expect, test } from 'vitest';
import { detectDirectives } from '../../../utils/directives/index.ts';
import { CONFIDENT, type Suggestion } from '../../../utils/model/index.ts';
import { blocksFromText } from '../../../utils/text/index.ts';

const lastOf = (text: string): Suggestion | undefined => detectDirectives(blocksFromText(text), { documentDate: '2026-05-04' }).at(-1);

describe('a person with their office, before and behind the name', () => {
  test.each([
    ['Lương Gia Khải', 'Chủ nhiệm Ủy ban Pháp luật và Tư pháp'], ['Lương Gia Khải', 'Phó Thủ trưởng Cơ quan Cảnh sát điều tra'], ['Lương Gia Khải', 'Phó Giám đốc phụ trách Sở Tài chính'],
    ['Lương Gia Khải', 'Phó Tổng Kiểm toán Nhà nước'], ['Lương Gia Khải', 'Đồn trưởng Đồn Biên phòng Lũng Cú'], ['Lương Gia Khải', 'Quyền Cục trưởng Cục Hàng hải Việt Nam'],
    ['Lương Gia Khải', 'Cục trưởng Cục An toàn thông tin'], ['Lương Gia Khải', 'Phó Chủ tịch UBND TP.HCM'], ['Siu Thuyên', 'Phó Chủ tịch UBND tỉnh'], ['Kpă Hlut', 'Phó Bí thư Tỉnh ủy'],
  ])('%s, %s', (name, title) => {
    for (const sentence of [`${title} ${name} yêu cầu các đơn vị rà soát, báo cáo trước ngày 20/5.`, `Ông ${name}, ${title}, yêu cầu các đơn vị rà soát hồ sơ.`]) {
      expect(lastOf(`Tin trong tỉnh\n${sentence}`), sentence).toMatchObject({ speaker: name, speakerTitle: title });
    }
  });

  test.each([['Giám đốc Bệnh viện Bạch Mai'], ['Hiệu trưởng Trường Tiểu học Kim Đồng']])('%s, named after somebody', (title) => {
    expect(lastOf(`Tin trong tỉnh\nÔng Lương Gia Khải, ${title} yêu cầu các khoa, phòng rà soát hồ sơ.`)).toMatchObject({ speaker: 'Lương Gia Khải', speakerTitle: title });
  });
});

describe('"Phát biểu chỉ đạo …" before whoever speaks only leads over', () => {
  test.each([
    'Phát biểu chỉ đạo tại hội nghị, đồng chí Lương Gia Khải - Bí thư Tỉnh ủy đề nghị các đơn vị khẩn trương hoàn thành kế hoạch.',
    'Phát biểu chỉ đạo tại buổi làm việc, Bí thư Tỉnh ủy Lương Gia Khải nhấn mạnh các đơn vị phải khẩn trương hoàn thành kế hoạch.',
    'Bí thư Tỉnh ủy Lương Gia Khải phát biểu chỉ đạo, đề nghị các đơn vị khẩn trương hoàn thành kế hoạch.',
  ])('%s', (sentence) => {
    const found = lastOf(`Hội nghị sơ kết\n${sentence}`)!;
    expect(found).toMatchObject({ speaker: 'Lương Gia Khải', leadUnit: 'các đơn vị' });
    expect(found.confidence).toBeGreaterThanOrEqual(CONFIDENT);
  });

  test('of a picture it is all that is said', () => {
    expect(lastOf('Hội nghị sơ kết\nBí thư Tỉnh ủy Lương Gia Khải phát biểu chỉ đạo hội nghị. Ảnh: Hà Thu')).toBeUndefined();
  });
});

describe('what somebody says', () => {
  test.each([
    ['for a unit that is named before it', 'Thủ tướng nhấn mạnh, đối với Cục Hóa chất, cần tập trung tháo gỡ khó khăn về thể chế.', 'Cục Hóa chất'],
    ['in quotation marks', 'Thủ tướng khẳng định: “Sở Xây dựng phải rà soát toàn bộ dự án chậm tiến độ”.', 'Sở Xây dựng'],
    ['once more', 'Thủ tướng tái khẳng định, Sở Xây dựng phải rà soát toàn bộ dự án chậm tiến độ.', 'Sở Xây dựng'],
    ['with an opinion of their own', 'Thủ tướng cho ý kiến, yêu cầu Sở Xây dựng rà soát toàn bộ dự án.', 'Sở Xây dựng'],
    ['in a telegram that they sign', 'Tại đây, ông ký công điện yêu cầu Sở Xây dựng rà soát toàn bộ dự án.', 'Sở Xây dựng'],
  ])('%s', (_, sentence, leadUnit) => {
    expect(lastOf(`Thủ tướng Chính phủ Lương Gia Khải chủ trì hội nghị.\n${sentence}`)).toMatchObject({ speaker: 'Lương Gia Khải', leadUnit });
  });
});
