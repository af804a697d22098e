import { describe, expect, it } from 'vitest';
import { personName, properCase } from '../../../utils/text/index.ts';

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
    ['CHỦ TỊCH UBND TỈNH LAM HẢI', 'Chủ tịch UBND tỉnh Lam Hải'],
    ['PHÓ BÍ THƯ THƯỜNG TRỰC TỈNH ỦY', 'Phó Bí thư Thường trực Tỉnh ủy'],
    ['THƯỜNG TRỰC HĐND PHƯỜNG', 'Thường trực HĐND phường'],
    ['BAN CHẤP HÀNH ĐẢNG BỘ PHƯỜNG', 'Ban Chấp hành Đảng bộ phường'],
    ['HỘI ĐỒNG QUẢN TRỊ', 'Hội đồng quản trị'],
    ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Sở Lao động - Thương binh và Xã hội'],
    ['CỤC QUẢN LÝ THỊ TRƯỜNG', 'Cục Quản lý thị trường'],
    ['GIÁM ĐỐC BỆNH VIỆN', 'Giám đốc Bệnh viện'],
    ['ĐẢNG ỦY TRƯỜNG CAO ĐẲNG YÊN TRẠCH', 'Đảng ủy Trường cao đẳng Yên Trạch'],
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'Liên đoàn Lao động tỉnh'],
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
