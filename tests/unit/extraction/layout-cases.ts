import type { Extraction } from '../../../utils/model/index.ts';

/** A page as some portal lays it out, and what is to be read from it. */
export interface LayoutCase {
  readonly name: string;
  readonly html: string;
  readonly expected: Partial<Omit<Extraction, 'blocks'>>;
  readonly texts: readonly string[];
}

const LEAD = 'Chiều 8/12, tại trụ sở Sở, lãnh đạo Sở Xây dựng tỉnh Lâm Hải chủ trì hội nghị triển khai công tác năm 2027.';
const FIRST = 'Theo báo cáo tại hội nghị, trong năm 2026 Sở đã cấp 318 giấy phép xây dựng, giải quyết đúng hạn 97,4% hồ sơ của tổ chức, công dân.';
const SECOND = 'Giám đốc Sở yêu cầu Thanh tra Sở kiểm tra trật tự xây dựng tại các khu ven biển, báo cáo trước ngày 25/12/2026.';
const BODY = `<p>${FIRST}</p><p>${SECOND}</p>`;
const MENU = '<div id="menu-top"><ul><li><a href="/">Trang chủ</a></li><li><a href="/gt">Giới thiệu</a></li><li><a href="/tt">Tin tức</a></li></ul></div>';
const FOOT = '<div id="footer"><p>Bản quyền thuộc Sở Xây dựng tỉnh Lâm Hải. Ghi rõ nguồn khi sử dụng lại thông tin trên trang này.</p><p>Địa chỉ: số 9 đường Bến Cá, phường Hải Tân</p></div>';
const OTHERS = `<div class="box-news"><h4>Các tin khác</h4><ul>${Array.from({ length: 8 }, (_, index) => `<li><a href="/tin/${index}">Sở Xây dựng tiếp công dân định kỳ đợt ${index}</a> <span>(0${index + 1}/12/2026)</span></li>`).join('')}</ul></div>`;

const page = (body: string, head = '<title>Sở Xây dựng triển khai công tác năm 2027 - Cổng thông tin điện tử Sở Xây dựng</title>') =>
  `<!doctype html><html><head>${head}</head><body>${MENU}${body}${FOOT}</body></html>`;
const TITLE = 'Sở Xây dựng triển khai công tác năm 2027';

export const LAYOUT_CASES: readonly LayoutCase[] = [
  {
    name: 'title, date and lead beside the content',
    html: page(`<div class="detail"><h1 class="title-detail">${TITLE}</h1><div class="meta"><span class="date">08/12/2026 16:40 GMT+7</span><a href="/in">In trang</a></div><h2 class="sapo">${LEAD}</h2><div class="detail-content">${BODY}</div><p class="tac-gia"><b>Đỗ Thanh Tùng</b></p></div>${OTHERS}`),
    expected: { title: TITLE, publishedAt: '2026-12-08T16:40:00+07:00', byline: 'Đỗ Thanh Tùng', siteName: 'Cổng thông tin điện tử Sở Xây dựng', language: 'vi', isArticle: true },
    texts: [LEAD, FIRST, SECOND],
  },
  {
    name: 'divs alone, the list of other articles inside the content',
    html: page(`<div id="wrapper"><div class="col-left"><div class="journal-content"><div class="title">${TITLE}</div><div class="time">Thứ ba, 08/12/2026 | 16:40</div><div class="summary"><strong>${LEAD}</strong></div><div>${FIRST}</div><div>${SECOND}</div>${OTHERS}</div></div><div class="col-right"><div><b>Liên kết</b></div><a href="/a">Bộ Xây dựng</a><a href="/b">Tỉnh ủy</a></div></div>`),
    expected: { title: TITLE, publishedAt: '2026-12-08', isArticle: true },
    texts: [LEAD, FIRST, SECOND],
  },
  {
    name: 'one table for the whole page, loose text and breaks',
    html: page(`<table width="100%"><tr><td width="200"><table><tr><td><a href="/1">Văn bản</a></td></tr><tr><td><a href="/2">Thủ tục</a></td></tr></table></td><td><span id="lblTieuDe" class="TieuDe">${TITLE}</span><br><i>(Ngày đăng: 08/12/2026)</i><br><br>${LEAD}<br>${FIRST}<br><br>&nbsp;&nbsp;${SECOND}<br><br><b>Các tin đã đăng:</b><br>- <a href="/3">Sở họp báo quý III</a> (01/10)<br>- <a href="/4">Sở tiếp công dân</a> (05/10)</td></tr></table>`, '<title>Cổng thông tin điện tử Sở Xây dựng</title>'),
    expected: { title: TITLE, publishedAt: '2026-12-08', isArticle: true },
    texts: [LEAD, FIRST, SECOND],
  },
  {
    name: 'a day without a year, and a year elsewhere',
    html: page(`<div class="content"><h1>${TITLE}</h1><p>${LEAD}</p>${BODY}</div>`),
    expected: { title: TITLE, publishedAt: '2026-12-08' },
    texts: [LEAD, FIRST, SECOND],
  },
  {
    name: 'JSON-LD and meta',
    html: page(`<div class="content"><h1>${TITLE}</h1><p>${LEAD}</p>${BODY}</div>`, `<title>${TITLE} | SXD</title><meta property="og:site_name" content="SXD"><meta http-equiv="content-language" content="vi-VN"><script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2026-12-08T09:40:00.000Z","author":[{"name":"Đỗ Thanh Tùng"},{"name":"Lý Thu Cúc"}]}]}</script>`),
    expected: { title: TITLE, publishedAt: '2026-12-08T09:40:00Z', byline: 'Đỗ Thanh Tùng, Lý Thu Cúc', siteName: 'SXD', language: 'vi-VN' },
    texts: [LEAD, FIRST, SECOND],
  },
  {
    name: 'an official document in a frame of tables',
    html: page(`<div id="noidung"><table><tr><td><p>UBND TỈNH LÂM HẢI<br><b>SỞ XÂY DỰNG</b></p><p>Số: 1204/SXD-VP</p><p>V/v báo cáo tiến độ cấp phép</p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p><p>Lâm Hải, ngày 8 tháng 12 năm 2026</p></td></tr></table><p>Kính gửi: Ủy ban nhân dân các xã, phường.</p><p>${SECOND}</p><p>${FIRST}</p><table><tr><td><b>Nơi nhận:</b><br>- Như trên;<br>- Lưu: VT.</td><td>KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC<br><br>(Đã ký)<br><br>Đỗ Thanh Tùng</td></tr></table></div>`, '<title>Công văn 1204</title>'),
    expected: {
      title: 'Công văn 1204', kind: 'Công văn', number: '1204/SXD-VP', issuer: 'Sở Xây dựng', date: '2026-12-08', publishedAt: '2026-12-08', subject: 'báo cáo tiến độ cấp phép',
      signer: 'Đỗ Thanh Tùng', signerTitle: 'Phó Giám đốc', isArticle: true,
    },
    texts: [
      'UBND TỈNH LÂM HẢI', 'SỞ XÂY DỰNG', 'Số: 1204/SXD-VP', 'V/v báo cáo tiến độ cấp phép', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc',
      'Lâm Hải, ngày 8 tháng 12 năm 2026', 'Kính gửi: Ủy ban nhân dân các xã, phường.', SECOND, FIRST, 'Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC',
      '(Đã ký)', 'Đỗ Thanh Tùng',
    ],
  },
  {
    name: 'particulars of a document in a table',
    html: page(`<div class="van-ban-chi-tiet"><h1>Chi tiết văn bản</h1><table class="thuoc-tinh"><tr><td>Số, ký hiệu</td><td>77/QĐ-UBND</td></tr><tr><td>Ngày ban hành</td><td>07/12/2026</td></tr><tr><td>Loại văn bản</td><td>Quyết định</td></tr><tr><td>Cơ quan ban hành</td><td>Ủy ban nhân dân tỉnh Lâm Hải</td></tr><tr><td>Người ký</td><td>Lò Văn Kiểm</td></tr><tr><td>Trích yếu</td><td>Về việc phê duyệt kế hoạch kiểm tra trật tự xây dựng năm 2027</td></tr><tr><td>Độ mật</td><td>Tối mật</td></tr></table></div>`, '<title>Chi tiết văn bản</title>'),
    expected: {
      title: 'Chi tiết văn bản', number: '77/QĐ-UBND', kind: 'Quyết định', issuer: 'Ủy ban nhân dân tỉnh Lâm Hải', date: '2026-12-07', signer: 'Lò Văn Kiểm',
      subject: 'Về việc phê duyệt kế hoạch kiểm tra trật tự xây dựng năm 2027', classification: 'TỐI MẬT', isArticle: true,
    },
    texts: [
      'Số, ký hiệu | 77/QĐ-UBND', 'Ngày ban hành | 07/12/2026', 'Loại văn bản | Quyết định', 'Cơ quan ban hành | Ủy ban nhân dân tỉnh Lâm Hải', 'Người ký | Lò Văn Kiểm',
      'Trích yếu | Về việc phê duyệt kế hoạch kiểm tra trật tự xây dựng năm 2027', 'Độ mật | Tối mật',
    ],
  },
];
