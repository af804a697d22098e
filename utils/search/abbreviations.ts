/**
 * Abbreviations of Vietnamese offices, each with the forms that mean the same; each is found by each other.
 * Left out because they mean several things: TB (thông báo, tiểu ban, trung bình), TT, HD, ĐB, HĐ, and BTC
 * without TW. {TW} stands for every way to write Trung ương.
 */
export const ABBREVIATIONS: ReadonlyArray<readonly string[]> = [
  ['{TW}'],
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['BCH', 'Ban Chấp hành'],
  ['BTV', 'Ban Thường vụ'],
  ['UBKT', 'Ủy ban Kiểm tra'],
  ['BTCTW', 'BTCTƯ', 'BTC {TW}', 'Ban Tổ chức {TW}'],
  ['VPTW', 'VPTƯ', 'VP {TW}', 'Văn phòng {TW}'],
  ['NQ', 'nghị quyết'],
  ['CT', 'chỉ thị'],
  ['KL', 'kết luận'],
  ['QĐ', 'quyết định'],
  ['QĐi', 'quy định'],
  ['CTr', 'chương trình'],
  ['TTr', 'tờ trình'],
  ['TTg', 'Thủ tướng', 'Thủ tướng Chính phủ'],
  ['NĐ-CP', 'nghị định'],
  ['CNTT', 'công nghệ thông tin'],
  ['GTVT', 'giao thông vận tải'],
  ['KH&ĐT', 'KHĐT', 'Kế hoạch và Đầu tư'],
  ['TT&TT', 'TTTT', 'Thông tin và Truyền thông'],
  ['đ/c', 'đồng chí'],
  ['GD&ĐT', 'GDĐT', 'Giáo dục và Đào tạo'],
  ['TN&MT', 'TNMT', 'Tài nguyên và Môi trường'],
  ['NN&PTNT', 'NNPTNT', 'Nông nghiệp và Phát triển nông thôn'],
  ['LĐTB&XH', 'LĐTBXH', 'Lao động - Thương binh và Xã hội'],
  ['KH&CN', 'KHCN', 'Khoa học và Công nghệ'],
  ['KT-XH', 'KTXH', 'kinh tế - xã hội'],
  ['QP-AN', 'QPAN', 'quốc phòng - an ninh'],
  ['CCHC', 'cải cách hành chính'],
  ['quý I', 'quý 1'],
  ['quý II', 'quý 2'],
  ['quý III', 'quý 3'],
  ['quý IV', 'quý 4'],
];

/** Without TƯ, which is also a word: where it stands for TW it is read as TW, see `terms.ts`. */
export const CENTRAL = ['TW', 'T.Ư', 'T.W', 'Trung ương'] as const;

/** The forms of each entry with {TW} written out. */
export function abbreviationForms(): string[][] {
  return ABBREVIATIONS.map((forms) => forms.flatMap((form) => (form.includes('{TW}') ? CENTRAL.map((central) => form.replace('{TW}', central)) : [form])));
}
