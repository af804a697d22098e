import { describe, expect, it } from 'vitest';
import { endOfGluedCaption, hasCredit } from '../../../utils/extraction/captions.ts';

describe('credits', () => {
  it.each([
    'Ảnh: Minh Hà', '(Ảnh: Minh Hà/TTX)', '[Ảnh: M.H]', 'Nguồn: Cổng thông tin tỉnh Lâm Hải', 'Ảnh minh họa.', 'Ảnh minh hoạ', 'Ảnh tư liệu', 'Đồ họa: Thu Hằng',
    'Đại biểu dự hội nghị tại điểm cầu phường Hải Tân. (Ảnh: Thu Hằng)', 'Các tập thể nhận Bằng khen. Ảnh: Minh Khuê', 'Các đại biểu dự họp - Ảnh: Minh Khuê',
  ])('%s', (text) => {
    expect(hasCredit(text)).toBe(true);
  });

  it.each([
    'Nguồn lực của tỉnh: đất, rừng, biển', 'Nguồn kinh phí: ngân sách tỉnh; vốn vay', 'Ảnh hưởng của bão số 9 còn kéo dài', 'Sở giao Phòng Kế hoạch báo cáo trước ngày 15/12.',
    'Các phòng nộp ảnh: mỗi người hai tấm',
  ])('none: %s', (text) => {
    expect(hasCredit(text)).toBe(false);
  });
});

describe('captions glued to a sentence', () => {
  it.each([
    ['Đại biểu dự họp. (Ảnh: Thu Hằng)', 'Cùng với đó, Sở tiếp công dân.', false],
    ['Quang cảnh. Ảnh: Minh Hà', 'Tại hội nghị, các phòng báo cáo.', false],
    ['Ảnh: TTX', 'Tại hội nghị, các phòng báo cáo.', false],
    ['Giám đốc Sở phát biểu tại hội nghị năm 2026.', 'Ủy viên Ban Thường vụ giao các phòng rà soát.', false],
    ['Dãy nhà mới của Sở.', 'Các phòng chuyển đến trước Tết.', true],
  ])('%s|%s', (caption, sentence, belowPicture) => {
    expect(endOfGluedCaption(`${caption}${sentence}`, belowPicture)).toBe(caption.length);
  });

  it.each([
    'Dãy nhà mới của Sở.Các phòng chuyển đến trước Tết.',
    'Sở họp. Giám đốc phát biểu tại hội nghị năm 2026.Các phòng báo cáo.',
    'Đoàn trao quà tại TP.Hải Tân và Q.Bến Cá.',
    'Ảnh: Minh Hà',
    'GS.TS.Phan Hữu Lộc phát biểu.',
  ])('none: %s', (text) => {
    expect(endOfGluedCaption(text, false)).toBe(-1);
  });
});
