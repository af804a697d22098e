import { expect, it } from 'vitest';
import { ProseLetters } from '../../../utils/directives/prose-letters.ts';

it('writes a name in capitals as the document does in prose', () => {
  const letters = new ProseLetters(['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Giám đốc các sở khoa học và công nghệ dự họp;', 'Sở Khoa Học và Công nghệ báo cáo.']);
  expect(letters.of('SỞ KHOA HỌC VÀ CÔNG NGHỆ')).toBe('Sở Khoa Học và Công nghệ');
});

it('writes a name that stands nowhere in prose with the capitals of a name', () => {
  expect(new ProseLetters([]).of('CHỦ TỊCH UBND TỈNH LAM HẢI')).toBe('Chủ tịch UBND tỉnh Lam Hải');
});

it('leaves abbreviations and names in prose as they are', () => {
  const letters = new ProseLetters(['Ca trực']);
  for (const name of ['CA', 'VNPT', 'Sở Y tế', 'Phòng KSNK', '']) expect(letters.of(name)).toBe(name);
});
