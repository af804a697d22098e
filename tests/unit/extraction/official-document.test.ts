import { describe, expect, it } from 'vitest';
import { officialFields, type OfficialFields } from '../../../utils/extraction/official-document.ts';
import type { Block } from '../../../utils/model/index.ts';

const blocksOf = (lines: string): Block[] => lines.split('\n').map((text) => ({ kind: 'paragraph', text: text.trim() }));

const CASES: readonly { readonly name: string; readonly lines: string; readonly title?: string; readonly fields: OfficialFields }[] = [
  {
    name: 'a notice of a party office',
    lines: `TỈNH ỦY LÂM HẢI
      VĂN PHÒNG
      *
      Số: 214-TB/VP
      ĐẢNG CỘNG SẢN VIỆT NAM
      Lâm Hải, ngày 02 tháng 12 năm 2026
      THÔNG BÁO
      Kết luận của đồng chí Chánh Văn phòng về liên thông dữ liệu
      -----
      Văn phòng Tỉnh ủy thông báo để các đơn vị biết, thực hiện.
      Nơi nhận:
      K/T CHÁNH VĂN PHÒNG
      PHÓ CHÁNH VĂN PHÒNG
      (đã ký)
      Ninh Thế Đạt`,
    fields: {
      kind: 'Thông báo', number: '214-TB/VP', issuer: 'Văn phòng Tỉnh ủy Lâm Hải', date: '2026-12-02', subject: 'Kết luận của đồng chí Chánh Văn phòng về liên thông dữ liệu',
      signer: 'Ninh Thế Đạt', signerTitle: 'Phó Chánh Văn phòng',
    },
  },
  {
    name: 'a decision of a people’s committee, body and place in two lines, motto before the number',
    lines: `ỦY BAN NHÂN DÂN
      TỈNH LÂM HẢI
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số 77/QĐ-UBND
      Lâm Hải, ngày 7 tháng 12 năm 2026
      QUYẾT ĐỊNH
      Về việc thành lập Tổ công tác
      liên thông dữ liệu
      Căn cứ Luật Tổ chức chính quyền địa phương;
      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      TRƯƠNG MỸ DUNG`,
    fields: {
      kind: 'Quyết định', number: '77/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh Lâm Hải', date: '2026-12-07', subject: 'Về việc thành lập Tổ công tác liên thông dữ liệu',
      signer: 'Trương Mỹ Dung', signerTitle: 'Phó Chủ tịch',
    },
  },
  {
    name: 'number and date in one line; kind and subject in one line; a year in the number',
    lines: `BỘ XÂY DỰNG
      Số: 12/2026/TT-BXD Hà Thanh, ngày 1 tháng 10 năm 2026
      THÔNG TƯ Quy định chế độ báo cáo
      BỘ TRƯỞNG
      Phan Hữu Lộc`,
    fields: { kind: 'Thông tư', number: '12/2026/TT-BXD', issuer: 'Bộ Xây dựng', date: '2026-10-01', subject: 'Quy định chế độ báo cáo', signer: 'Phan Hữu Lộc', signerTitle: 'Bộ trưởng' },
  },
  {
    name: 'a letter with spaces in its number',
    lines: `UBND TỈNH LÂM HẢI
      SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
      Số: 318 / SNNMT - VP
      V/v kiểm tra đê điều
      Kính gửi: Ủy ban nhân dân các xã.`,
    fields: { kind: 'Công văn', number: '318/SNNMT-VP', issuer: 'Sở Nông nghiệp và Môi trường', subject: 'kiểm tra đê điều' },
  },
  {
    name: 'the number in the title of the page alone',
    lines: 'Thực hiện chương trình công tác, các phòng chuẩn bị như sau:',
    title: 'Kế hoạch số 07-KH/VP: Diễn tập thông tin',
    fields: { kind: 'Kế hoạch', number: '07-KH/VP' },
  },
  {
    name: 'minutes, on the day of their meeting',
    lines: `BỆNH VIỆN LÂM HẢI - BIÊN BẢN GIAO BAN TUẦN 45
      Thời gian: 7h30 ngày 02/11/2026; chủ trì: Mai Đắc Lượng`,
    fields: { date: '2026-11-02' },
  },
  {
    name: 'minutes that say “today”',
    lines: `BIÊN BẢN
      Họp hội đồng sư phạm
      Hôm nay, lúc 14h00 ngày 26 tháng 02 năm 2027, hội đồng họp tại trường.`,
    fields: { date: '2027-02-26' },
  },
  {
    name: 'a report that speaks of documents is none',
    lines: `Văn phòng đã ban hành Quy định số 31-QĐ/TU ngày 14/8/2026 về chế độ báo cáo.
      Số: lượng hồ sơ tăng
      Số 9 đường Bến Cá, phường Hải Tân
      CHÁNH VĂN PHÒNG
      Hà Thị Bích Liên`,
    title: 'Văn phòng triển khai Quy định số 31-QĐ/TU',
    fields: {},
  },
];

describe('the head and foot of official documents', () => {
  it.each(CASES)('$name', ({ lines, title = '', fields }) => {
    expect(officialFields(blocksOf(lines), title, `${title}\n${lines}`)).toEqual(fields);
  });
});
