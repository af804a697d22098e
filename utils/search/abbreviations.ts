/**
 * Abbreviations of Vietnamese offices, each with the forms that mean the same; each is found by each other.
 * Left out because they mean several things: TB (thông báo, tiểu ban, trung bình), TT, HD, ĐB, ĐH, HĐ, QH, BBT, and BTC
 * without TW. {TW} stands for every way to write Trung ương, {&} for "&", "và" and nothing, {-}
 * for "-" and nothing, {và} for "và" and "&".
 */
export const ABBREVIATIONS: ReadonlyArray<readonly string[]> = [
  ['{TW}'],
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['MTTQVN', 'MTTQ Việt Nam', 'Mặt trận Tổ quốc Việt Nam'],
  ['UBMTTQ', 'UB MTTQ', 'Ủy ban MTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['BCH', 'Ban Chấp hành'],
  ['BCHTW', 'BCHTƯ', 'BCH {TW}', 'Ban Chấp hành {TW}'],
  ['BTV', 'Ban Thường vụ'],
  ['BTVTU', 'BTV TU', 'Ban Thường vụ Tỉnh ủy'],
  ['BTVTU', 'BTV TU', 'Ban Thường vụ Thành ủy'],
  ['BCĐ', 'Ban Chỉ đạo'],
  ['BQL', 'Ban Quản lý'],
  ['BQLDA', 'BQL dự án', 'Ban Quản lý dự án'],
  ['UBKT', 'Ủy ban Kiểm tra'],
  ['UBKTTW', 'UBKTTƯ', 'UBKT {TW}', 'Ủy ban Kiểm tra {TW}'],
  ['BTCTW', 'BTCTƯ', 'BTC {TW}', 'Ban Tổ chức {TW}'],
  ['BTGTW', 'BTGTƯ', 'BTG {TW}', 'Ban Tuyên giáo {TW}'],
  ['TGDV', 'Tuyên giáo và Dân vận'],
  ['BTGDV', 'BTG&DV', 'Ban TGDV', 'Ban Tuyên giáo và Dân vận'],
  ['BTG&DVTW', 'BTGDVTW', 'Ban Tuyên giáo và Dân vận {TW}'],
  ['BDVTW', 'BDVTƯ', 'Ban Dân vận {TW}'],
  ['BNC', 'Ban Nội chính'],
  ['BNCTW', 'BNCTƯ', 'BNC {TW}', 'Ban Nội chính {TW}'],
  ['UBTWMTTQ', 'UBTƯMTTQ', 'UBTW MTTQ', 'Ủy ban {TW} MTTQ', 'Ủy ban {TW} Mặt trận Tổ quốc'],
  ['HNTW', 'HNTƯ', 'Hội nghị {TW}'],
  ['VPTW', 'VPTƯ', 'VP {TW}', 'Văn phòng {TW}'],
  ['TTCP', 'Thanh tra Chính phủ'],
  ['VPCP', 'Văn phòng Chính phủ'],
  ['VPQH', 'Văn phòng Quốc hội'],
  ['VPUB', 'VP UBND', 'Văn phòng UBND', 'Văn phòng Ủy ban nhân dân'],
  ['ĐBQH', 'đại biểu Quốc hội'],
  ['UBTVQH', 'Ủy ban Thường vụ Quốc hội'],
  ['NHNN', 'Ngân hàng Nhà nước'],
  ['KBNN', 'Kho bạc Nhà nước'],
  ['TAND', 'Tòa án nhân dân'],
  ['VKSND', 'Viện kiểm sát nhân dân'],
  ['LĐLĐ', 'Liên đoàn Lao động'],
  ['LHPN', 'Liên hiệp Phụ nữ'],
  ['HND', 'Hội Nông dân'],
  ['ĐTN', 'Đoàn Thanh niên'],
  ['TNCS', 'Thanh niên Cộng sản'],
  ['CAND', 'Công an nhân dân'],
  ['QĐND', 'Quân đội nhân dân'],
  ['CHQS', 'Chỉ huy quân sự'],
  ['BCHQS', 'Ban CHQS', 'Ban Chỉ huy quân sự'],
  ['BĐBP', 'bộ đội biên phòng'],
  ['BNG', 'Bộ Ngoại giao'],
  ['BQP', 'Bộ Quốc phòng'],
  ['BCA', 'Bộ Công an'],
  ['SNgV', 'Sở Ngoại vụ'],
  ['UBATGT', 'Ủy ban An toàn giao thông'],
  ['TTXVN', 'Thông tấn xã Việt Nam'],
  ['ĐCSVN', 'Đảng Cộng sản Việt Nam'],
  ['CHXHCN', 'Cộng hòa xã hội chủ nghĩa'],
  ['NHCSXH', 'Ngân hàng Chính sách xã hội'],
  ['HĐQT', 'hội đồng quản trị'],
  ['CCB', 'cựu chiến binh'],
  ['NQ', 'nghị quyết'],
  ['NQTW', 'NQTƯ', 'NQ {TW}', 'nghị quyết {TW}'],
  ['CT', 'chỉ thị'],
  ['KL', 'kết luận'],
  ['QĐ', 'quyết định'],
  ['QĐi', 'quy định'],
  ['CTr', 'chương trình'],
  ['TTr', 'tờ trình'],
  ['TTg', 'Thủ tướng', 'Thủ tướng Chính phủ'],
  ['NĐ-CP', 'NĐ', 'nghị định'],
  ['VBQPPL', 'văn bản quy phạm pháp luật'],
  ['CNTT', 'công nghệ thông tin'],
  ['KT-XH', 'KTXH', 'kinh tế - xã hội'],
  ['QP-AN', 'QPAN', 'quốc phòng - an ninh'],
  ['ANQP', 'AN-QP', 'an ninh - quốc phòng'],
  ['ANTT', 'an ninh trật tự', 'an ninh, trật tự'],
  ['VHXH', 'VH-XH', 'văn hóa - xã hội'],
  ['ATGT', 'an toàn giao thông'],
  ['LLVT', 'lực lượng vũ trang'],
  ['PCCC', 'phòng cháy chữa cháy', 'phòng cháy và chữa cháy'],
  ['PCTN', 'phòng chống tham nhũng'],
  ['PCTNTC', 'PCTN, TC', 'phòng chống tham nhũng, tiêu cực'],
  ['PCTNLPTC', 'PCTN, LP, TC', 'phòng chống tham nhũng, lãng phí, tiêu cực'],
  ['PCTT', 'phòng chống thiên tai'],
  ['PCLB', 'phòng chống lụt bão'],
  ['TKCN', 'tìm kiếm cứu nạn'],
  ['VSATTP', 'vệ sinh an toàn thực phẩm'],
  ['CĐS', 'chuyển đổi số'],
  ['ĐMST', 'đổi mới sáng tạo'],
  ['CCHC', 'cải cách hành chính'],
  ['TTHC', 'thủ tục hành chính'],
  ['QLNN', 'quản lý nhà nước'],
  ['CBCC', 'cán bộ, công chức'],
  ['CBCCVC', 'cán bộ, công chức, viên chức'],
  ['CSDL', 'cơ sở dữ liệu'],
  ['DVC', 'dịch vụ công'],
  ['DVCTT', 'DVC trực tuyến', 'dịch vụ công trực tuyến'],
  ['TTĐT', 'thông tin điện tử'],
  ['NSNN', 'ngân sách nhà nước'],
  ['GPMB', 'giải phóng mặt bằng'],
  ['QSDĐ', 'quyền sử dụng đất'],
  ['XDCB', 'xây dựng cơ bản'],
  ['ĐTC', 'đầu tư công'],
  ['SXKD', 'sản xuất kinh doanh', 'sản xuất, kinh doanh'],
  ['ĐVSN', 'đơn vị sự nghiệp'],
  ['ĐVSNCL', 'đơn vị sự nghiệp công lập'],
  ['DN', 'doanh nghiệp'],
  ['DNNN', 'doanh nghiệp nhà nước'],
  ['DNNVV', 'doanh nghiệp nhỏ và vừa'],
  ['TNHH', 'trách nhiệm hữu hạn'],
  ['HTX', 'hợp tác xã'],
  ['KCN', 'khu công nghiệp'],
  ['KKT', 'khu kinh tế'],
  ['GCN', 'giấy chứng nhận'],
  ['GCNQSDĐ', 'GCN QSDĐ', 'giấy chứng nhận QSDĐ', 'giấy chứng nhận quyền sử dụng đất'],
  ['ĐBSCL', 'đồng bằng sông Cửu Long'],
  ['NTM', 'nông thôn mới'],
  ['MTQG', 'mục tiêu quốc gia'],
  ['CTMTQG', 'chương trình mục tiêu quốc gia'],
  ['DTTS', 'dân tộc thiểu số'],
  ['XHCN', 'xã hội chủ nghĩa'],
  ['CNXH', 'chủ nghĩa xã hội'],
  ['CNH', 'công nghiệp hóa'],
  ['HĐH', 'hiện đại hóa'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['BHYT', 'bảo hiểm y tế'],
  ['THCS', 'trung học cơ sở'],
  ['THPT', 'trung học phổ thông'],
  ['TDTT', 'thể dục thể thao', 'thể dục, thể thao'],
  ['BVMT', 'bảo vệ môi trường'],
  ['ATTP', 'an toàn thực phẩm'],
  ['QL', 'quốc lộ'],
  ['BV', 'bệnh viện'],
  ['BVĐK', 'BV đa khoa', 'bệnh viện đa khoa'],
  ['TTYT', 'Trung tâm Y tế'],
  ['TTPVHCC', 'Trung tâm Phục vụ hành chính công'],
  ['KCB', 'khám chữa bệnh', 'khám bệnh, chữa bệnh'],
  ['ĐVHC', 'đơn vị hành chính'],
  ['CQĐP', 'chính quyền địa phương'],
  ['CCCD', 'căn cước công dân'],
  ['PBGDPL', 'phổ biến, giáo dục pháp luật'],
  ['TGPL', 'trợ giúp pháp lý'],
  ['ANQG', 'an ninh quốc gia'],
  ['TNGT', 'tai nạn giao thông'],
  ['ASXH', 'an sinh xã hội'],
  ['GQVL', 'giải quyết việc làm'],
  ['BVTV', 'bảo vệ thực vật'],
  ['BĐKH', 'biến đổi khí hậu'],
  ['TĐC', 'tái định cư'],
  ['QLDA', 'quản lý dự án'],
  ['TTCN', 'tiểu thủ công nghiệp'],
  ['CCN', 'cụm công nghiệp'],
  ['VLXD', 'vật liệu xây dựng'],
  ['HSSV', 'học sinh, sinh viên'],
  ['PCT', 'Phó Chủ tịch'],
  ['đ/c', 'đc', 'đồng chí'],
  ['v/v', 'về việc'],
  ['VNĐ', 'VND'],
  ['TX', 'thị xã'],
  ['TP', 'thành phố'],
  ['HCM', 'Hồ Chí Minh'],
  ['TPHCM', 'TP.HCM', 'TP Hồ Chí Minh', 'thành phố HCM', 'thành phố Hồ Chí Minh'],
];

/** What ministries and departments are for, short and long. */
const FIELDS: ReadonlyArray<readonly [short: string, long: string]> = [
  ['KH{&}ĐT', 'Kế hoạch{và}Đầu tư'],
  ['TT{&}TT', 'Thông tin{và}Truyền thông'],
  ['GD{&}ĐT', 'Giáo dục{và}Đào tạo'],
  ['TN{&}MT', 'Tài nguyên{và}Môi trường'],
  ['NN{&}MT', 'Nông nghiệp{và}Môi trường'],
  ['NN{&}PTNT', 'Nông nghiệp{và}Phát triển nông thôn'],
  ['LĐ{-}TB{&}XH', 'Lao động - Thương binh{và}Xã hội'],
  ['VH{-}TT{&}DL', 'Văn hóa, Thể thao{và}Du lịch'],
  ['KH{&}CN', 'Khoa học{và}Công nghệ'],
  ['DT{&}TG', 'Dân tộc{và}Tôn giáo'],
  ['GTVT', 'giao thông vận tải'],
];

/** Those whose short names say something only behind what has them: NV is no abbreviation by itself. */
const FIELDS_BEHIND: typeof FIELDS = [['NV', 'Nội vụ'], ['TC', 'Tài chính'], ['CT', 'Công Thương'], ['TP', 'Tư pháp'], ['YT', 'Y tế'], ['XD', 'Xây dựng']];

/** BCT is also the Bộ Chính trị, BTC an organising committee. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['BCT', 'BTC']);

/** "SKH&CN", "Sở KH&CN" and "Sở Khoa học và Công nghệ", and so on. */
function unitNames(): string[][] {
  return [['S', 'Sở'], ['B', 'Bộ']].flatMap(([letter, unit]) =>
    [...FIELDS, ...FIELDS_BEHIND].map(([short, long]) => [`${letter}${short}`, `${unit} ${short}`, `${unit} ${long}`].filter((name) => !AMBIGUOUS.has(name))),
  );
}

/** Without TƯ, which is also a word: where it stands for TW it is found by it, see `terms.ts`. */
export const CENTRAL = ['TW', 'T.Ư', 'T.W', 'Trung ương'] as const;

const WAYS: Readonly<Record<string, readonly string[]>> = { '{TW}': CENTRAL, '{&}': ['&', ' và ', ''], '{-}': ['-', ''], '{và}': [' và ', ' & '] };

/** Two letters may have a dot between them, "Q.Đ"; of more, "U.B.N.D", `terms` makes one. */
const TWO_LETTERS = /^(\p{Lu})(\p{Lu})$/u;

/** The forms of each entry with what stands between braces written out. */
export function abbreviationForms(): (readonly string[])[] {
  return [...ABBREVIATIONS, ...FIELDS, ...unitNames()].map((forms) => {
    const all = Object.entries(WAYS).reduce<readonly string[]>((some, [sign, ways]) => some.flatMap((form) => written(form, sign, ways)), forms);
    return [...new Set(all.flatMap((form) => (TWO_LETTERS.test(form) ? [form, form.replace(TWO_LETTERS, '$1.$2')] : [form])))];
  });
}

const written = (form: string, sign: string, ways: readonly string[]): readonly string[] => (form.includes(sign) ? ways.map((way) => form.replace(sign, way)) : [form]);
