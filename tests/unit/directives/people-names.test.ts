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

describe('who gives an order', () => {
  test.each([
    ['whose opinion an office passes on', 'Ngày 3/5, Văn phòng UBND tỉnh có văn bản truyền đạt ý kiến của Phó Chủ tịch UBND tỉnh Lương Gia Khải yêu cầu Sở Y tế làm rõ vụ việc.', 'Lương Gia Khải', 'Sở Y tế'],
    ['whose opinion somebody else signs', 'UBND tỉnh có Công văn số 104/UBND-VX, do ông Đỗ Thành Nam, Phó Chánh Văn phòng UBND tỉnh ký, truyền đạt ý kiến chỉ đạo của đồng chí Lương Gia Khải, Chủ tịch UBND tỉnh với nội dung: Giao Sở Y tế kiểm tra, xử lý.', 'Lương Gia Khải', 'Sở Y tế'],
    ['on whose word another acts', 'Sở Y tế họp giao ban tuần.\nTheo chỉ đạo từ Bộ Y tế, Sở Y tế phải kiểm tra điều kiện hoạt động của các phòng khám.', 'Bộ Y tế', 'Sở Y tế'],
    ['who opens a list behind what a document says', 'Công văn nêu rõ: UBND tỉnh nhận được Công văn số 31/BTC của Bộ Tài chính và các báo cáo phải gửi về Bộ. Sau khi xem xét, UBND tỉnh có ý kiến chỉ đạo như sau:\nGiao Sở Tài chính báo cáo theo đề nghị của Bộ Tài chính.', 'UBND tỉnh', 'Sở Tài chính'],
    ['the only person who orders, by the office that nobody else is said to hold', 'Theo đó, ông Lương Gia Khải yêu cầu các ngành siết chặt kỷ cương.\nNgoài ra, chủ tịch UBND thành phố cũng yêu cầu các phường bình ổn giá.', 'Lương Gia Khải', 'các phường'],
    ['a chairman by the place alone', 'Chủ tịch UBND TP Hà Nội Lương Gia Khải chủ trì cuộc họp.\nNgoài ra, Chủ tịch TP Hà Nội yêu cầu các bệnh viện xét nghiệm y bác sĩ.', 'Lương Gia Khải', 'các bệnh viện'],
    ['a ministry by the letters that it was introduced with', 'Bộ Giáo dục và Đào tạo (GD-ĐT) họp về tuyển sinh.\nTheo đó, Bộ GD-ĐT yêu cầu các sở gửi báo cáo trước ngày 20/5.', 'Bộ Giáo dục và Đào tạo', 'các sở'],
    ['who asked before', 'Thủ tướng Chính phủ Lương Gia Khải yêu cầu các bộ vào cuộc.\nTrước đó, Cục Hàng không Việt Nam yêu cầu các hãng hàng không dừng bay.', 'Cục Hàng không Việt Nam', 'các hãng hàng không'],
    ['in an urgent telegram', 'Phó Thủ tướng Lương Gia Khải vừa có công điện khẩn yêu cầu các bộ, cơ quan trung ương chủ động ứng phó với bão.', 'Lương Gia Khải', 'các bộ, cơ quan trung ương'],
    ['on a day that has passed', 'Ngày 16/3, Cục Quản lý Khám, chữa bệnh đã có công văn khẩn gửi đến Sở Y tế Hà Nội yêu cầu làm rõ thông tin và có biện pháp xử lý nghiêm.', 'Cục Quản lý Khám, chữa bệnh', 'Sở Y tế Hà Nội'],
    ['who sends a letter, not whom it goes to', 'UBND TP.HCM vừa có văn bản gửi các sở, ngành và đơn vị liên quan yêu cầu khẩn trương giải quyết kiến nghị của cử tri.', 'UBND TP.HCM', 'các sở, ngành và đơn vị liên quan'],
  ])('%s', (_, text, speaker, leadUnit) => {
    expect(lastOf(`Tin trong tỉnh\n${text}`)).toMatchObject({ speaker, leadUnit });
  });

  test('"phía Sở Y tế" is Sở Y tế', () => {
    expect(lastOf('Bộ Y tế yêu cầu kiểm tra các phòng khám.\nPhía Sở Y tế cũng phải tăng cường kiểm tra.')).toMatchObject({ leadUnit: 'Sở Y tế' });
  });
});
