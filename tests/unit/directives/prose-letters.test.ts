import { describe, expect, it } from 'vitest';
import { ProseLetters } from '../../../utils/directives/prose-letters.ts';

const none = new ProseLetters([]);

describe('a name in capitals', () => {
  it('is written as the document writes it in prose', () => {
    const letters = new ProseLetters(['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Giám đốc các sở khoa học và công nghệ dự họp; Sở Khoa học và Công nghệ báo cáo.']);
    expect(letters.of('SỞ KHOA HỌC VÀ CÔNG NGHỆ')).toBe('Sở Khoa học và Công nghệ');
  });

  it('is not taken out of a longer word', () => {
    expect(new ProseLetters(['Hội Nông dânX']).of('HỘI NÔNG DÂN')).toBe('Hội Nông dân');
  });

  it.each([
    ['CHỦ TỊCH UBND TỈNH LAM HẢI', 'Chủ tịch UBND tỉnh Lam Hải'],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỒNG VÂN', 'Chủ tịch Ủy ban nhân dân xã Đồng Vân'],
    ['PHÓ BÍ THƯ THƯỜNG TRỰC TỈNH ỦY', 'Phó Bí thư Thường trực Tỉnh ủy'],
    ['THƯỜNG TRỰC HĐND PHƯỜNG', 'Thường trực HĐND phường'],
    ['ĐẢNG BỘ TỈNH QUẢNG TRỊ', 'Đảng bộ tỉnh Quảng Trị'],
    ['ĐINH THẾ LƯỢNG', 'Đinh Thế Lượng'],
  ])('has the capitals of a name where the document has none: %s', (written, inProse) => {
    expect(none.of(written)).toBe(inProse);
  });

  it.each(['UBND', 'VNPT', 'Sở Y tế', 'Phòng KSNK', ''])('of one word stays, and others: %s', (name) => {
    expect(none.of(name)).toBe(name);
  });
});
