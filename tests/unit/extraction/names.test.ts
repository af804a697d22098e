import { describe, expect, it } from 'vitest';
import { personName, properCase } from '../../../utils/extraction/proper-case.ts';
import { isSiteTitle, splitTitle } from '../../../utils/extraction/titles.ts';

describe('names in capitals', () => {
  it.each([
    ['VĂN PHÒNG TỈNH ỦY LÂM HẢI', 'Văn phòng Tỉnh ủy Lâm Hải'],
    ['ỦY BAN NHÂN DÂN TỈNH LÂM HẢI', 'Ủy ban nhân dân tỉnh Lâm Hải'],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Sở Nông nghiệp và Môi trường'],
    ['BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ['THỨ TRƯỞNG', 'Thứ trưởng'],
    ['BAN TỔ CHỨC TỈNH ỦY', 'Ban Tổ chức Tỉnh ủy'],
    ['PHÓ CHÁNH VĂN PHÒNG', 'Phó Chánh Văn phòng'],
    ['CHỦ TỊCH', 'Chủ tịch'],
    ['Sở Nội vụ', 'Sở Nội vụ'],
  ])('%s', (capitals, name) => {
    expect(properCase(capitals, '')).toBe(name);
  });

  it('as the page writes them', () => {
    expect(properCase('ĐOÀN TNCS TỈNH', 'hội nghị của Đoàn TNCS tỉnh')).toBe('Đoàn TNCS tỉnh');
    expect(properCase('BAN TỔ CHỨC', 'BAN TỔ CHỨC họp; ban tổ chức hội thi; Ban Tổ chứcx')).toBe('Ban Tổ chức');
  });

  it('of people', () => {
    expect(personName('TRƯƠNG MỸ DUNG')).toBe('Trương Mỹ Dung');
    expect(personName('Vi Thị Xoan')).toBe('Vi Thị Xoan');
  });
});

describe('titles and the names of sites', () => {
  it.each([
    ['Giao ban tháng 11 | Cổng thông tin Sở Xây dựng', undefined, 'Giao ban tháng 11', 'Cổng thông tin Sở Xây dựng'],
    ['Giao ban tháng 11 - Sở Xây dựng', 'Sở Xây dựng', 'Giao ban tháng 11', 'Sở Xây dựng'],
    ['Sở Xây dựng » Giao ban tháng 11', 'Sở xây dựng', 'Giao ban tháng 11', 'Sở Xây dựng'],
    ['Phòng Chuyển đổi số - Cơ yếu họp giao ban', undefined, 'Phòng Chuyển đổi số - Cơ yếu họp giao ban', undefined],
    ['Kế hoạch năm 2026-2031', 'SXD', 'Kế hoạch năm 2026-2031', undefined],
    ['Lịch tiếp công dân tháng 12 | SXD', undefined, 'Lịch tiếp công dân tháng 12', 'SXD'],
  ])('%s', (written, siteName, title, site) => {
    expect(splitTitle(written, siteName)).toEqual(site === undefined ? { title } : { title, site });
  });

  it.each([['Trang thông tin điện tử tỉnh Lâm Hải', true], ['', true], ['Trang chủ', true], ['Giao ban', false]])('%s names a site: %s', (title, expected) => {
    expect(isSiteTitle(title, undefined)).toBe(expected);
  });
});
