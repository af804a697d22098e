import { describe, expect, test } from 'vitest';
import { detectDirectives } from '../../../utils/directives/index.ts';
import { CONFIDENT, type Suggestion } from '../../../utils/model/index.ts';
import { blocksFromText } from '../../../utils/text/index.ts';

/** The last directive of a text. */
const lastOf = (text: string): Suggestion | undefined => detectDirectives(blocksFromText(text), { documentDate: '2026-05-04' }).at(-1);

/** Where a body asks. */
const ASKING: readonly ((name: string) => string)[] = [
  (name) => `Tăng cường kiểm tra\n${name} đề nghị các đơn vị báo cáo kết quả trước ngày 20/5.`,
  (name) => `Tăng cường kiểm tra\nNgày 3/5, ${name} yêu cầu các địa phương rà soát các trường hợp vi phạm.`,
  (name) => `Tăng cường kiểm tra\nĐể kịp thời xử lý, ${name} giao các phòng chuyên môn lập danh sách.`,
];
/** Where a body is asked. */
const ASKED: readonly ((name: string) => string)[] = [
  (name) => `Kết luận\nPhó Chủ tịch UBND tỉnh Lương Gia Khải giao ${name} chủ trì, phối hợp với các đơn vị liên quan xây dựng kế hoạch.`,
  (name) => `Kết luận\nPhó Chủ tịch UBND tỉnh Lương Gia Khải yêu cầu các đơn vị vào cuộc.\n${name} cần chủ động theo dõi, tổng hợp tình hình.`,
];

describe('the name of a body whole, where it asks and where it is asked', () => {
  test.each([
    // Known by their names.
    'Cục An toàn thông tin', 'Cục Điện ảnh', 'Cục Quản lý, giám sát bảo hiểm', 'Cục Quản lý Khám, chữa bệnh', 'Cục Phòng vệ thương mại', 'Cục Bà mẹ và Trẻ em',
    'Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính', 'Vụ Học sinh, sinh viên', 'Vụ Bình đẳng giới', 'Ban Chính sách, chiến lược Trung ương', 'Tổng Liên đoàn Lao động Việt Nam',
    // Known by nothing but the words around them.
    'Trung tâm Giám định y khoa', 'Trung tâm Kiểm định chất lượng xây dựng', 'Trung tâm Hỗ trợ doanh nghiệp nhỏ và vừa', 'Ban Chỉ đạo xóa nhà tạm, nhà dột nát', 'Tổ công tác tháo gỡ khó khăn',
    'Hội đồng Thẩm định giá đất', 'Viện Quy hoạch xây dựng', 'Phòng Quản lý xây dựng và Phát triển đô thị', 'Khoa Nội tổng hợp', 'Đội Thanh tra xây dựng', 'Hội Cựu giáo chức',
    // With names of places and people in them.
    'UBND xã Cư M\'gar', 'HĐND TP Hải Phòng', 'Ban Quản lý chợ Bến Thành', 'Hợp tác xã Nông nghiệp Tân Tiến', 'Đồn Biên phòng cửa khẩu Tây Trang',
  ])('%s', (name) => {
    for (const text of ASKING) expect(lastOf(text(name)), text(name)).toMatchObject({ speaker: name });
    for (const text of ASKED) expect(lastOf(text(name)), text(name)).toMatchObject({ leadUnit: name });
  });

  test.each([
    ['Hạt Quản lý đê Yên Lạc', 'Hạt Quản lý đê Yên Lạc cắm 30 biển cảnh báo, phải xong trước ngày 20/5.'],
    ['Sở Y tế', 'Sở Y tế kiểm tra và yêu cầu các bệnh viện báo cáo.'],
    ['Đoàn giám sát', 'Đoàn giám sát thống nhất giao các xã bố trí kinh phí.'],
  ])('%s ends before what it does', (name, sentence) => {
    const { speaker, leadUnit } = lastOf(`Tin trong tỉnh\n${sentence}`)!;
    expect([speaker, leadUnit]).toContain(name);
  });
});

describe('a place that asks', () => {
  test.each([
    ['Hà Nội', 'Ngày 3/5, Hà Nội yêu cầu các địa phương rà soát các trường hợp vi phạm.'],
    ['tỉnh Quảng Ninh', 'Theo đó, tỉnh Quảng Ninh yêu cầu các địa phương tăng cường kiểm tra.'],
    ['Hải Phòng', 'Hải Phòng cũng yêu cầu các phường rà soát hộ nghèo.'],
    ['UBND thành phố Hà Nội', 'UBND thành phố Hà Nội vừa họp về cấp nước. Hà Nội yêu cầu các xã lập danh sách hộ thiếu nước.'],
    ['UBND Hà Nội', 'UBND Hà Nội vừa họp về cấp nước. UBND TP yêu cầu các xã lập danh sách hộ thiếu nước.'],
  ])('%s', (speaker, text) => expect(lastOf(`Bảo đảm cấp nước mùa khô\n${text}`)).toMatchObject({ speaker }));
});

describe('nobody directs themselves', () => {
  test('who is asked in so many words gives it to nobody: whoever spoke before did', () => {
    const found = lastOf('Xử lý ngộ độc thực phẩm\nBan Mỹ Lộc chỉ đạo nhà thầu tập trung thi công.\nYêu cầu Ban Mỹ Lộc huy động đủ máy móc, hoàn thành trước ngày 20/5.')!;
    expect(found.leadUnit).toBe('Ban Mỹ Lộc');
    expect(found.speaker).toBeUndefined();
  });

  test('a ministry that opens a list of what schools are to do does not lead in it', () => {
    const found = lastOf('Giải đáp về xét tuyển\n1. Một số trường chưa cập nhật kịp thời. Đề nghị các trường lập danh sách, báo cáo Bộ Giáo dục và Đào tạo.\n2. Để kịp thời trả lời phụ huynh, Bộ Giáo dục và Đào tạo yêu cầu các trường:\n- Thành lập tổ chuyên trách.\n- Bố trí phòng làm việc, điện thoại cho tổ.');
    expect(found).toMatchObject({ speaker: 'Bộ Giáo dục và Đào tạo', leadUnit: 'các trường' });
  });

  test('what a body tells of itself has no lead, and is doubtful', () => {
    const found = lastOf('Bộ Y tế yêu cầu các địa phương báo cáo hằng ngày.\nĐồng thời, Bộ Y tế tiếp tục rà soát, hướng dẫn các địa phương tiêm chủng, hoàn thành trước ngày 20/5.')!;
    expect([found.leadUnit, found.speaker]).not.toEqual(['Bộ Y tế', 'Bộ Y tế']);
    expect(found.confidence).toBeLessThan(CONFIDENT);
  });
});

describe("a body's own document", () => {
  test('an order that names nobody is its own, whatever other bodies are told to have asked', () => {
    const text = 'Thực hiện phân công của Lãnh đạo Bộ Xây dựng, Cục Kinh tế - Quản lý đầu tư xây dựng tổng hợp báo cáo tình hình các dự án như sau:\n(1) Tuyến tránh Tân Lộc:\nBộ đã họp với UBND huyện Yên Hạ, tỉnh Tuyên Quang đề nghị đẩy nhanh bàn giao mặt bằng nhưng chưa có tiến triển.\nYêu cầu Ban Quản lý dự án 9 phối hợp với địa phương đẩy nhanh tiến độ.';
    expect(lastOf(text)).toMatchObject({ speaker: 'Cục Kinh tế - Quản lý đầu tư xây dựng', leadUnit: 'Ban Quản lý dự án 9' });
  });

  test('"của Sở" does not say whose it is', () => {
    const text = 'Kính gửi: Các Sở Giáo dục và Đào tạo\nĐể việc lưu trữ được đầy đủ, Bộ Giáo dục và Đào tạo yêu cầu:\n1. Các Sở Giáo dục và Đào tạo gửi Danh sách công nhận tốt nghiệp về Bộ.\n2. Đối với các Sở chưa nộp, yêu cầu gửi bản có xác nhận của Sở.';
    expect(lastOf(text)).toMatchObject({ speaker: 'Bộ Giáo dục và Đào tạo' });
  });
});

describe('a lead', () => {
  test.each([
    ['from one province to another', 'Các tỉnh từ Thái Bình đến Thừa Thiên - Huế phải quyết định việc cấm tàu thuyền.', 'Các tỉnh từ Thái Bình đến Thừa Thiên - Huế'],
    ['that ends in no small word', 'Các đơn vị y tế có cán bộ được cử đi học tại Bệnh viện Bạch Mai phải báo cáo danh sách.', 'Các đơn vị y tế có cán bộ được cử đi học tại Bệnh viện Bạch Mai'],
    ['of its trade', 'Nhà xe phải gửi hợp đồng về Ban Quản lý.', 'Nhà xe'],
  ])('%s', (_, sentence, leadUnit) => {
    expect(lastOf(`Thủ tướng Chính phủ Lương Gia Khải yêu cầu các địa phương vào cuộc.\n${sentence}`)).toMatchObject({ leadUnit });
  });

  test('named above the items is not who is named in one of them', () => {
    const text = 'SỞ GIÁO DỤC VÀ ĐÀO TẠO\nKẾ HOẠCH\nTổ chức kỳ thi năm 2026\nIII. TỔ CHỨC THỰC HIỆN\n2. Các trường THPT\n- Bố trí phòng thi, cán bộ coi thi.';
    expect(lastOf(text)).toMatchObject({ leadUnit: 'Các trường THPT' });
  });
});
