import { describe, expect, it } from 'vitest';
import { NoteIndex } from '../../../utils/search/index.ts';
import { note } from './notes.ts';

type Pair = readonly [query: string, text: string];

function find(query: string, text: string) {
  return NoteIndex.build([note({ id: 'only', quote: text })]).search(query);
}

/** Cases by rule: what is found, and what is not, or only as an approximation. */
const RULES: Readonly<Record<string, { readonly found: readonly Pair[]; readonly apart: readonly Pair[] }>> = {
  'one text, whatever its characters': {
    found: [
      ['Hồ Thị Mây', 'Hồ Thị Mây'.normalize('NFD')],
      ['lịch tiếp dân'.normalize('NFD'), 'lịch tiếp dân'],
      ['bến cảng', 'BẾN CẢNG'],
      ['Đảng', '\u00d0ảng bộ xã'],
      ['bến đò', 'be\u0301\u0302n đò'],
      ['đê điều', 'đê\u00a0điều'],
      ['đê điều', 'đê\n   điều'],
      ['đê điều', 'đê\u200bđiều'],
      ['đê điều', 'đê\u00adđiều'],
      ['hồ chứa', '“hồ chứa”, đập'],
      ['kinh tế biển', 'kinh tế - biển'],
      ['văn hoá – xã hội', 'văn hoá xã hội'],
    ],
    apart: [['đề', 'để'], ['bến', 'bếp']],
  },
  'the tone, whichever vowel has it': {
    found: [['thủy lợi', 'thuỷ lợi'], ['hoà nhập', 'hòa nhập'], ['khoẻ', 'khỏe'], ['qúy III', 'quý III'], ['gìn giữ', 'gìn giữ'], ['gìa', 'già'], ['TÙY', 'tuỳ']],
    apart: [['hòa', 'hóa'], ['thủy', 'thúy'], ['xã', 'xà'], ['mạ', 'má']],
  },
  'i and y': {
    found: [['kỹ thuật', 'kĩ thuật'], ['xử lí', 'xử lý'], ['tỉ lệ', 'tỷ lệ'], ['quý', 'quí'], ['mĩ thuật', 'mỹ thuật'], ['hi sinh', 'hy sinh']],
    apart: [['tay', 'tai'], ['may', 'mai'], ['thuý', 'thuí'], ['vy', 'vi'], ['thy', 'thi']],
  },
  'marks that were typed are there, others are free': {
    found: [
      ['lam hai', 'Lâm Hải'],
      ['lâm hai', 'Lâm Hải'],
      ['đương', 'đường'],
      ['duong', 'đường'],
      ['dường', 'đường'],
      ['de nghi', 'đề nghị'],
    ],
    apart: [['đường', 'dương'], ['đê', 'dê'], ['nghị', 'nghi'], ['rừng', 'rung'], ['mua', 'mưu']],
  },
  'whole syllables': {
    found: [['ban', 'Ban Dân tộc'], ['XIV', 'khóa XIV']],
    apart: [['ba', 'Ban Dân tộc'], ['an', 'Ban'], ['quý I', 'quý II'], ['CT', 'CTr']],
  },
  'numbers and dates': {
    found: [
      ['5/9', '05/09'],
      ['5-9', 'ngày 5.9'],
      ['05.09.2027', '5/9/2027'],
      ['2027-09-05', '5/9/2027'],
      ['2027', 'ngày 5/9/2027'],
      ['9/2027', 'ngày 5/9/2027'],
      ['5/9', 'ngày 5/9/2027'],
      ['2027-2030', 'giai đoạn 2027 – 2030'],
      ['2030', 'giai đoạn 2027 - 2030'],
      ['quyết định số 77', 'Quyết định 77'],
      ['quyết định 77', 'Quyết định số 77'],
      ['77-QĐ/TU', 'Quyết định số 77-QĐ/TU'],
      ['77 qđ tu', '77-QĐ/TU'],
    ],
    apart: [['1.25', '125'], ['1.250', '1.25'], ['5/9', '15/9'], ['5/9', '5/19'], ['7', '77'], ['7', '7/12'], ['2027', '20/2/7'], ['77-QĐ/TU', '77-KH/TU']],
  },
  'encodings from before Unicode': {
    found: [
      ['hội đồng nhân dân', 'Héi ®ång nh©n d©n x·'],
      ['hoi dong', 'Héi ®ång nh©n d©n x·'],
      ['Đảng', '§¶ng'],
      ['"độc lập"', '§éc lËp - Tù do - H¹nh phóc'],
      ['thủy lợi', 'coâng trình thuûy lôïi xaõ Baûn Haï'],
    ],
    apart: [['hồi đồng', 'Héi ®ång nh©n d©n x·'], ['độc lâp', 'Café in Bâle']],
  },
  'numbers with and without dots between thousands': {
    found: [
      ['3450', 'tiếp nhận 3.450 hồ sơ'],
      ['3.450', '3450 hồ sơ'],
      ['1.050', '1050 tỷ'],
      ['12000000', '12.000.000 đồng'],
      ['12.000.000', '12000000 đồng'],
      ['12.000.000', '12,000,000 đồng'],
    ],
    apart: [['3450', '3.45'], ['3.450', '34.50'], ['345', '3.450'], ['1.050', '1/50'], ['450', '3.450']],
  },
  'amounts with a comma or a point, and days with a point': {
    found: [
      ['7.5', 'giảm 7,5%'],
      ['7,5%', 'giảm 7.5%'],
      ['0.4', '0,4 điểm'],
      ['1.234,5', '1234,5 tấn'],
      ['7.05', 'ngày 7/5'],
      ['7/5', 'ngày 7.05'],
      ['7,05', '7.05'],
      ['7.5', 'ngày 7/5/2027'],
    ],
    apart: [['7/5', '7,5'], ['7,5', '7/5'], ['7,5', '75'], ['5', '7,5'], ['7,5', '7.05'], ['4.074', '4,074'], ['4,074', '4.074'], ['3,2', '13,2']],
  },
  'units behind numbers': {
    found: [
      ['9h', '09 giờ sáng'],
      ['9 giờ', 'trước 9h'],
      ['9h15', '9 giờ 15 phút'],
      ['9 giờ 15', '9g15'],
      ['9:15', '9h15'],
      ['9h00', '9 giờ'],
      ['9 giờ', '9h00'],
      ['9h15', '9:15'],
      ['3.000 đồng', '3.000đ mỗi tờ'],
      ['12 ha', '12 héc-ta rừng'],
      ['40 km2', 'rộng 40 km²'],
      ['m³', '700m3'],
    ],
    apart: [['9h', '19 giờ'], ['9h15', '9h'], ['9h', '9 hộ'], ['9:15', '9:51'], ['3.000 đ', '3.000 đơn'], ['km2', 'km³']],
  },
  'Roman numerals, and numbers in words': {
    found: [
      ['khóa 9', 'khoá IX'],
      ['khoá ix', 'Khóa IX'],
      ['thế kỷ 20', 'thế kỷ XX'],
      ['đại hội lần thứ 8', 'Đại hội lần thứ VIII'],
      ['chương 2', 'Chương II'],
      ['đô thị loại IV', 'đô thị loại 4'],
      ['quí III', 'quý 3'],
      ['quý II/2027', 'quý 2 năm 2027'],
      ['quý 2/2027', 'quý II năm 2027'],
      ['quý 2 năm 2027', 'quý II/2027'],
      ['tháng Giêng', 'tháng 1/2027'],
      ['tháng 11', 'tháng Mười một'],
      ['họp thứ 6', 'kỳ họp thứ sáu'],
      ['thứ ba', 'sáng thứ 3'],
      ['quý tư', 'Quý IV'],
      ['quý bốn', 'quý 4'],
      ['khóa mười ba', 'khoá XIII'],
      ['lần thứ XIV', 'lần thứ mười bốn'],
      ['hạng Nhì', 'hạng II'],
      ['tháng một', 'tháng 1'],
    ],
    apart: [['khóa 9', 'khóa XI'], ['khóa 1', 'khóa II'], ['chương 5', 'Chương IV'], ['quý II/2027', 'quý 2 năm 2028'], ['quý 1', 'quý II'], ['thứ 3', 'thứ tư'], ['tháng 1', 'tháng Mười'], ['khóa năm 2026', 'khóa V 2026'], ['quý hai', 'quý III']],
  },
  'what is counted, in figures and in words': {
    found: [
      ['sáu tháng', 'sơ kết 6 tháng đầu năm'],
      ['6 tháng', 'sơ kết sáu tháng đầu năm'],
      ['sau thang', '6 tháng'],
      ['mười lăm ngày', 'trong 15 ngày'],
      ['15 ngày', 'trong mười lăm ngày'],
      ['hai mươi tư giờ', '24 giờ'],
      ['24 giờ', 'hai mươi bốn giờ'],
      ['năm năm', 'kế hoạch 5 năm'],
      ['07 ngày', 'bảy ngày làm việc'],
      ['90 ngày', 'chín mươi ngày'],
      ['một trăm hai mươi ngày', '120 ngày'],
      ['hai nhiệm kỳ', '2 nhiệm kỳ'],
      ['ba tỷ', '3 tỉ đồng'],
      ['100 phần trăm', 'đạt 100% kế hoạch'],
      ['100%', 'đạt 100 phần trăm'],
      ['100 %', 'đạt 100%'],
      ['năm phần trăm', 'giảm 5%'],
      ['5%', 'giảm năm phần trăm'],
      ['tỷ lệ %', 'tỉ lệ phần trăm'],
    ],
    apart: [
      ['sáu tháng', 'tháng 6'],
      ['6 tháng', 'tháng 6'],
      ['tháng sáu', '6 tháng'],
      ['năm học', '5 học'],
      ['năm 2026', '5 2026'],
      ['mười ngày', '15 ngày'],
      ['hai mươi ngày', '10 ngày'],
      ['hai năm', '20 năm'],
      ['5 ngày', 'ngày 5'],
      ['5%', '5 người'],
      ['5%', '15%'],
      ['5 phần trăm', '5 phần'],
      ['ba', '3'],
    ],
  },
  'dates in figures and in words': {
    found: [
      ['5/9/2027', 'ngày 05 tháng 9 năm 2027'],
      ['ngày 5/9/2027', 'ngày 5 tháng 09 năm 2027'],
      ['5 tháng 9 năm 2027', 'ngày 5/9/2027'],
      ['ngày 5 tháng 9 năm 2027', 'ngày 05-9-2027'],
      ['5/9', 'ngày 5 tháng 9 năm 2027'],
      ['5 tháng 9', 'trước ngày 5/9'],
      ['tháng 9/2027', 'tháng 9 năm 2027'],
      ['thang 9 nam 2027', 'trong tháng 9/2027'],
      ['quý I năm 2027', 'quý 1 năm 2027'],
      ['quy 3', 'Quý III'],
      ['tháng 9', 'trước tháng 9/2027'],
      ['5/9/27', 'ngày 5/9/2027'],
      ['9/2027', 'ngày 5/9/27'],
      ['nghị định 44', 'Nghị định số 44/2027/NĐ-CP'],
    ],
    apart: [['5/9/2027', 'ngày 15 tháng 9 năm 2027'], ['5/9/2027', 'ngày 5 tháng 9 năm 2028'], ['5 tháng 9', '5/10'], ['9/2027', '9 người năm 2027'], ['quý I', 'quý II'], ['quý 1', 'quý 11']],
  },
  'Trung ương in every form': {
    found: [
      ['5-NQ/TƯ', '5-NQ/TW'],
      ['5-NQ/TW', '5-NQ/TƯ'],
      ['5-nq/tư', '5-NQ/TW'],
      ['Trung ương', 'cơ quan TW'],
      ['TW', 'cơ quan Trung ương'],
      ['TƯ', 'Đảng uỷ cơ quan T.Ư'],
      ['BTC Trung ương', 'Ban Tổ chức TƯ'],
      ['BTCTW', 'Ban Tổ chức Trung ương'],
      ['5-nq/tu', '5-NQ/TƯ'],
      ['nghi quyet tu', 'Nghị quyết TƯ'],
      ['cơ quan tư', 'cơ quan TƯ'],
      ['5-NQ/TƯ', '5-NQ/tư'],
      ['TƯ', 'T.W'],
    ],
    apart: [['5-NQ/TW', '5-NQ/TU'], ['5-nq/tu', '5-NQ/TW'], ['TW', 'TU'], ['trung ương', 'vốn đầu tư'], ['Trung ương', 'VỐN ĐẦU TƯ CÔNG'], ['tư', 'cơ quan Trung ương']],
  },
  'abbreviations, both ways': {
    found: [
      ['UBND', 'Uỷ ban nhân dân xã'],
      ['ủy ban nhân dân', 'UBND xã'],
      ['uy ban nhan dan xa', 'UBND xã'],
      ['hdnd xã', 'Hội đồng nhân dân xã'],
      ['đ/c Mây', 'đồng chí Mây'],
      ['đồng chí Mây', 'đ/c Mây'],
      ['NQ 12', 'Nghị quyết số 12-NQ/HU'],
      ['sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
      ['kế hoạch và đầu tư', 'Sở KH&ĐT'],
      ['quy định', 'QĐi'],
      ['TTg', 'Thủ tướng Chính phủ'],
      ['"UBND xã"', 'Ủy ban nhân dân xã'],
      ['sở gd&đt', 'Sở Giáo dục và Đào tạo'],
      ['giáo dục và đào tạo', 'Sở GDĐT'],
      ['phát triển ktxh', 'phát triển kinh tế - xã hội'],
      ['kinh tế xã hội', 'phát triển KT-XH'],
      ['sở NN và PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
      ['sở NN&MT', 'Sở Nông nghiệp và Môi trường'],
      ['UBKTTW', 'Uỷ ban Kiểm tra Trung ương'],
      ['BCH Trung ương', 'BCHTW'],
      ['BHYT', 'bảo hiểm y tế'],
      ['Khoa học và Công nghệ', 'sở Khoa học & Công nghệ'],
      ['phòng cháy, chữa cháy', 'lực lượng PCCC'],
      ['NĐ 44', 'Nghị định số 44/2027/NĐ-CP'],
      ['skhcn', 'Sở KH&CN'],
      ['skhcn', 'Sở Khoa học và Công nghệ'],
      ['sở khcn', 'SKHCN'],
      ['so khoa hoc va cong nghe', 'SKH&CN'],
      ['sgddt', 'Sở GD-ĐT'],
      ['bgddt', 'Thông tư số 7/2027/TT-BGDĐT'],
      ['bộ giáo dục và đào tạo', 'Thông tư số 7/2027/TT-BGDĐT'],
      ['snv', 'Sở Nội vụ'],
      ['Sở TC', 'Sở Tài chính'],
      ['SLĐTBXH', 'Sở LĐ-TB&XH'],
      ['VH-TT-DL', 'Văn hoá, Thể thao và Du lịch'],
      ['BTGTW', 'Ban Tuyên giáo T.Ư'],
      ['Ủy ban Trung ương Mặt trận Tổ quốc', 'UBTWMTTQ'],
      ['an ninh, trật tự', 'tình hình ANTT'],
      ['cán bộ, công chức', 'CBCC xã'],
      ['cds', 'chuyển đổi số'],
    ],
    apart: [['UBND', 'HĐND'], ['TB', 'thông báo'], ['HD', 'hướng dẫn'], ['BTC', 'Ban Tổ chức'], ['ĐB', 'đại biểu'], ['QĐ', 'quy định'], ['skhcn', 'Sở KH&ĐT'], ['skhcn', 'Bộ KH&CN'], ['BCT', 'Bộ Công Thương'], ['NV', 'Nội vụ'], ['QH', 'quy hoạch']],
  },
  'thành phố, with a dot and without': {
    found: [
      ['TP', 'thành phố'],
      ['TP.', 'UBND Thành phố'],
      ['thanh pho', 'Đảng bộ TP'],
      ['tp bắc hà', 'TP. Bắc Hà'],
      ['TP.Bắc Hà', 'thành phố Bắc Hà'],
      ['thành phố Bắc Hà', 'TP.Bắc Hà'],
      ['TP.HCM', 'Thành phố Hồ Chí Minh'],
      ['TP HCM', 'TPHCM'],
      ['TPHCM', 'TP. Hồ Chí Minh'],
      ['thành phố Hồ Chí Minh', 'Tp.HCM'],
    ],
    apart: [['TP', 'THPT'], ['TP', 'thành tích, phố'], ['TP.HCM', 'TP Hà Nội'], ['TP', 'thanh phổ']],
  },
  'words in any order, but no word torn apart': {
    found: [
      ['báo cáo thủy lợi', 'Sở thủy lợi gửi báo cáo'],
      ['đập thủy lợi', 'thủy lợi và đập'],
      ['2027 báo cáo', 'báo cáo năm 2027'],
    ],
    apart: [['tổ chức', 'tổ quốc và chức năng'], ['năm 2027', 'nhiệm kỳ 2027'], ['quyet tam', 'quyết định, tâm sự'], ['báo cáo thủy lợi', 'báo cáo lợi ích thủy sản']],
  },
};

for (const [rule, { found, apart }] of Object.entries(RULES)) {
  describe(rule, () => {
    it.each(found)('%j finds %j', (query, text) => {
      expect(find(query, text)).toMatchObject([{ id: 'only', approximate: false }]);
    });
    it.each(apart)('%j is not %j', (query, text) => {
      expect(find(query, text).filter(({ approximate }) => !approximate)).toEqual([]);
    });
  });
}

describe('what is found is marked, in the original', () => {
  it.each([
    ['hội nghị', 'Mở Hội nghị: hội nghị.', ['Hội nghị', 'hội nghị']],
    ['thủy lợi', 'công trình thuy\u0309 lơ\u0323i', ['thuy\u0309 lơ\u0323i']],
    ['hội đồng nhân dân', 'Kú häp Héi ®ång nh©n d©n x·', ['Héi ®ång nh©n d©n']],
    ['thủy lợi', 'coâng trình thuûy lôïi xaõ Baûn Haï', ['thuûy lôïi']],
    ['UBND', 'giao Uỷ ban\nnhân dân xã', ['Uỷ ban\nnhân dân']],
    ['nghị quyết 12', 'theo Nghị quyết số 12-NQ/HU', ['Nghị quyết số 12']],
    ['2027', 'ngày 05/09/2027.', ['2027']],
    ['5/9', 'từ 05-09-2027', ['05-09']],
    ['thủy lợi báo cáo', 'báo cáo của thủy lợi; cáo', ['báo cáo', 'thủy lợi']],
    ['trung ương', 'Đảng ủy T.Ư giao', ['T.Ư']],
    ['TP.HCM', 'về thành phố Hồ Chí Minh', ['thành phố Hồ Chí Minh']],
    ['5.9', 'từ 05/09/2027', ['05/09']],
    ['tháng 9', 'trước tháng 09/2027', ['tháng 09']],
    ['-họp báo cáo', 'báo cáo', ['báo cáo']],
    ['báo báo', 'báo báo báo', ['báo báo']],
  ])('%j in %j', (query, text, marked) => {
    const [result] = find(query, text);
    expect(result!.matches.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });
});
