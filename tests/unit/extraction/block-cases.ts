import type { Block } from '../../../utils/model/index.ts';

/** A page's article and its blocks; fields that a case does not name are not compared. */
export interface BlockCase {
  readonly name: string;
  /** What stands in `<article>`, below a title. */
  readonly article: string;
  readonly blocks: readonly Partial<Block>[];
}

const LEAD = 'Sáng 7/12, Sở Xây dựng tỉnh Lâm Hải họp giao ban với các phòng chuyên môn để bàn việc cấp phép của quý tới.';
const NEXT = 'Kết luận cuộc họp, Giám đốc Sở giao Văn phòng Sở tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12/2026.';
const p = (text: string): Partial<Block> => ({ kind: 'paragraph', text });
const caption = (text: string): Partial<Block> => ({ kind: 'caption', text });

export const BLOCK_CASES: readonly BlockCase[] = [
  { name: 'paragraphs', article: `<p>${LEAD}</p><p>${NEXT}</p>`, blocks: [p(LEAD), p(NEXT)] },
  {
    name: 'headings of their level, in inline elements too',
    article: `<p>${LEAD}</p><h2><strong>Cấp phép</strong></h2><p>${NEXT}</p><h3>Việc <em>khác</em></h3><p>${NEXT}</p>`,
    blocks: [p(LEAD), { kind: 'heading', level: 2, text: 'Cấp phép' }, p(NEXT), { kind: 'heading', level: 3, text: 'Việc khác' }, p(NEXT)],
  },
  { name: 'double breaks part paragraphs', article: `${LEAD}<br><br>${NEXT}`, blocks: [p(LEAD), p(NEXT)] },
  { name: 'a double break may have white space and no-break spaces in it', article: `${LEAD}<br> \n&nbsp;<br>&nbsp;&nbsp;&nbsp;${NEXT}`, blocks: [p(LEAD), p(NEXT)] },
  { name: 'a single break parts sentences', article: `<p>${LEAD}<br>${NEXT}</p>`, blocks: [p(LEAD), p(NEXT)] },
  {
    name: 'a single break within a sentence is a space',
    article: `<p>${LEAD}</p><p>Hồ sơ gửi về Văn phòng Sở,<br>số 9 đường Bến Cá</p><p>${NEXT}</p>`,
    blocks: [p(LEAD), p('Hồ sơ gửi về Văn phòng Sở, số 9 đường Bến Cá'), p(NEXT)],
  },
  {
    name: 'breaks before the items of a typed list',
    article: `<p>${LEAD}</p><div>Giao các phòng:<br>- Phòng Quản lý nhà rà soát hồ sơ<br>- Thanh tra Sở kiểm tra hiện trường</div>`,
    blocks: [p(LEAD), p('Giao các phòng:'), p('- Phòng Quản lý nhà rà soát hồ sơ'), p('- Thanh tra Sở kiểm tra hiện trường')],
  },
  { name: 'loose text around elements', article: `${LEAD}<p>${NEXT}</p>Hội nghị kết thúc lúc 11 giờ.`, blocks: [p(LEAD), p(NEXT), p('Hội nghị kết thúc lúc 11 giờ.')] },
  { name: 'blocks in inline elements', article: `<font><p>${LEAD}</p><b><div>${NEXT}</div></b></font>`, blocks: [p(LEAD), p(NEXT)] },
  {
    name: 'words are not glued across blocks nor parted across inline elements',
    article: `<p>${LEAD}</p><div>Phòng<div>Kế hoạch</div></div><p>Uỷ <b>b</b>an ki<i>ểm</i> tra</p><p>${NEXT}</p>`,
    blocks: [p(LEAD), p('Phòng'), p('Kế hoạch'), p('Uỷ ban kiểm tra'), p(NEXT)],
  },
  {
    name: 'white space folded, letters composed, invisible characters dropped',
    article: `<p>${LEAD}</p><p>  Sở\n  Xây\u200b dựng\u00a0\t${'tỉnh'.normalize('NFD')} </p><p>${NEXT}</p>`,
    blocks: [p(LEAD), p('Sở Xây dựng tỉnh'), p(NEXT)],
  },
  {
    name: 'lists: depth, and markers where the page shows numbers',
    article: `<p>${LEAD}</p><ul><li>Rà soát<ol type="a" start="3"><li>Hồ sơ mới</li><li>Hồ sơ cũ</li></ol></li><li>Công bố</li></ul><ol><li>Trình</li><li value="7">Ký</li><li>Gửi</li></ol>`,
    blocks: [
      p(LEAD),
      { kind: 'listItem', level: 1, marker: undefined, text: 'Rà soát' },
      { kind: 'listItem', level: 2, marker: 'c.', text: 'Hồ sơ mới' },
      { kind: 'listItem', level: 2, marker: 'd.', text: 'Hồ sơ cũ' },
      { kind: 'listItem', level: 1, marker: undefined, text: 'Công bố' },
      { kind: 'listItem', level: 1, marker: '1.', text: 'Trình' },
      { kind: 'listItem', level: 1, marker: '7.', text: 'Ký' },
      { kind: 'listItem', level: 1, marker: '8.', text: 'Gửi' },
    ],
  },
  {
    name: 'several paragraphs in one item: the first has the marker',
    article: `<p>${LEAD}</p><ol reversed><li><p>Việc thứ nhất</p><p>và phần thêm</p></li><li>Việc thứ hai</li></ol><ol style="list-style: none"><li>Không số</li></ol>`,
    blocks: [
      p(LEAD), { kind: 'listItem', marker: '2.', text: 'Việc thứ nhất' }, { kind: 'listItem', marker: undefined, text: 'và phần thêm' },
      { kind: 'listItem', marker: '1.', text: 'Việc thứ hai' }, { kind: 'listItem', marker: undefined, text: 'Không số' },
    ],
  },
  {
    name: 'quotes',
    article: `<p>${LEAD}</p><blockquote>“Chậm một ngày cũng là chậm.”<p>Giám đốc Sở nói.</p></blockquote><p>${NEXT}</p>`,
    blocks: [p(LEAD), { kind: 'quote', text: '“Chậm một ngày cũng là chậm.”' }, { kind: 'quote', text: 'Giám đốc Sở nói.' }, p(NEXT)],
  },
  {
    name: 'figures',
    article: `<p>${LEAD}</p><figure><img src="a.png"><figcaption>Quang cảnh cuộc họp. <em>Ảnh: Thu Hằng</em></figcaption></figure><p>${NEXT}</p>`,
    blocks: [p(LEAD), caption('Quang cảnh cuộc họp. Ảnh: Thu Hằng'), p(NEXT)],
  },
  {
    name: 'caption classes of portals',
    article: `<p>${LEAD}</p><div class="VCSortable"><img src="a.png"><div class="PhotoCMS_Caption"><p>Giám đốc Sở trao đổi với các phòng.</p></div></div><p>${NEXT}</p>`,
    blocks: [p(LEAD), caption('Giám đốc Sở trao đổi với các phòng.'), p(NEXT)],
  },
  {
    name: 'slanting words below a picture',
    article: `<p>${LEAD}</p><p><img src="a.png"></p><p><em>Giám đốc Sở kết luận cuộc họp.</em></p><p>${NEXT}</p>`,
    blocks: [p(LEAD), caption('Giám đốc Sở kết luận cuộc họp.'), p(NEXT)],
  },
  {
    name: 'a picture and its words in the rows of a table',
    article: `<p>${LEAD}</p><table align="center"><tr><td><img src="a.png"></td></tr><tr><td align="center">Giám đốc Sở kết luận cuộc họp.</td></tr></table><p>${NEXT}</p>`,
    blocks: [p(LEAD), caption('Giám đốc Sở kết luận cuộc họp.'), p(NEXT)],
  },
  {
    name: 'an ordinary paragraph below a picture is none',
    article: `<p><img src="a.png"></p><p>${LEAD}</p><p>${NEXT}</p>`,
    blocks: [p(LEAD), p(NEXT)],
  },
  {
    name: 'credits',
    article: `<p>${LEAD}</p><p>Ảnh: Thu Hằng</p><p>(Ảnh: Thu Hằng/Báo Lâm Hải)</p><p>Ảnh minh họa</p><p>Các phòng dự họp (Ảnh: Thu Hằng)</p><p>${NEXT}</p><p>Nguồn: Cổng thông tin tỉnh Lâm Hải</p>`,
    blocks: [
      p(LEAD), caption('Ảnh: Thu Hằng'), caption('(Ảnh: Thu Hằng/Báo Lâm Hải)'), caption('Ảnh minh họa'), caption('Các phòng dự họp (Ảnh: Thu Hằng)'), p(NEXT),
      caption('Nguồn: Cổng thông tin tỉnh Lâm Hải'),
    ],
  },
  {
    name: 'a credit glued to the next sentence',
    article: `<p>${LEAD}</p><p>Quang cảnh cuộc họp. Ảnh: Minh HàTại cuộc họp, các phòng báo cáo tiến độ cấp phép.</p><p>Các đại biểu. (Ảnh: Thu Hằng)Cùng ngày, Sở tiếp công dân tại trụ sở.</p>`,
    blocks: [
      p(LEAD), caption('Quang cảnh cuộc họp. Ảnh: Minh Hà'), p('Tại cuộc họp, các phòng báo cáo tiến độ cấp phép.'),
      caption('Các đại biểu. (Ảnh: Thu Hằng)'), p('Cùng ngày, Sở tiếp công dân tại trụ sở.'),
    ],
  },
  {
    name: 'a caption without credit glued to the next sentence',
    article: `<p>${LEAD}</p><p><img src="a.png">Giám đốc Sở phát biểu tại cuộc họp giao ban năm 2026.Ủy viên Ban Thường vụ Đảng ủy Sở giao các phòng rà soát hồ sơ.</p>`,
    blocks: [p(LEAD), caption('Giám đốc Sở phát biểu tại cuộc họp giao ban năm 2026.'), p('Ủy viên Ban Thường vụ Đảng ủy Sở giao các phòng rà soát hồ sơ.')],
  },
  {
    name: 'a missing space in prose is no caption, nor is an abbreviation',
    article: `<p>${LEAD}</p><p>Các phòng hoàn thành hồ sơ trong năm 2026.Thanh tra Sở báo cáo TP.Hải Tân trước ngày 15/12.</p>`,
    blocks: [p(LEAD), p('Các phòng hoàn thành hồ sơ trong năm 2026.Thanh tra Sở báo cáo TP.Hải Tân trước ngày 15/12.')],
  },
  {
    name: 'tables of data: header, empty cells, cells that span rows and columns',
    article: `<p>${LEAD}</p><table><caption>Việc của tháng 12</caption><thead><tr><th rowspan="2">STT</th><th colspan="2">Đơn vị</th><th rowspan="2">Hạn</th></tr><tr><th>Chủ trì</th><th>Phối hợp</th></tr></thead>
      <tr><td rowspan="2">1</td><td>Văn phòng Sở</td><td></td><td>15/12</td></tr><tr><td>Thanh tra Sở</td><td>Phòng Quản lý nhà</td><td>20/12</td></tr><tr><td colspan="4">Việc khác</td></tr></table>`,
    blocks: [
      p(LEAD),
      caption('Việc của tháng 12'),
      { kind: 'tableRow', text: 'STT | Đơn vị | Hạn', cells: ['STT', 'Đơn vị', '', 'Hạn'], header: undefined },
      { kind: 'tableRow', text: 'Chủ trì | Phối hợp', cells: ['STT', 'Chủ trì', 'Phối hợp', 'Hạn'], header: undefined },
      { kind: 'tableRow', text: '1 | Văn phòng Sở | 15/12', cells: ['1', 'Văn phòng Sở', '', '15/12'], header: ['STT', 'Đơn vị - Chủ trì', 'Đơn vị - Phối hợp', 'Hạn'] },
      { kind: 'tableRow', text: 'Thanh tra Sở | Phòng Quản lý nhà | 20/12', cells: ['1', 'Thanh tra Sở', 'Phòng Quản lý nhà', '20/12'] },
      { kind: 'tableRow', text: 'Việc khác', cells: ['Việc khác', '', '', ''] },
    ],
  },
  {
    name: 'a table whose header has no th',
    article: `<p>${LEAD}</p><table><tr><td>STT</td><td>Nhiệm vụ</td></tr><tr><td>1</td><td>Rà soát<br>hồ sơ</td></tr><tr><td>2</td><td><p>Công bố</p><p>danh mục</p></td></tr></table>`,
    blocks: [
      p(LEAD), { kind: 'tableRow', text: 'STT | Nhiệm vụ', header: undefined }, { kind: 'tableRow', text: '1 | Rà soát hồ sơ', header: ['STT', 'Nhiệm vụ'] },
      { kind: 'tableRow', text: '2 | Công bố danh mục', header: ['STT', 'Nhiệm vụ'] },
    ],
  },
  {
    name: 'a rowspan beyond the table ends with it',
    article: `<p>${LEAD}</p><table><tr><th>Đơn vị</th><th>Việc</th></tr><tr><td rowspan="0">Thanh tra Sở</td><td>Kiểm tra</td></tr><tr><td>Báo cáo</td></tr></table><p>${NEXT}</p>`,
    blocks: [p(LEAD), {}, { kind: 'tableRow', cells: ['Thanh tra Sở', 'Kiểm tra'] }, { kind: 'tableRow', text: 'Báo cáo', cells: ['Thanh tra Sở', 'Báo cáo'] }, p(NEXT)],
  },
  {
    name: 'layout tables are read through',
    article: `<table border="0"><tr><td><table><tr><td>${LEAD}</td></tr></table></td><td></td></tr><tr><td>${NEXT}</td></tr></table>`,
    blocks: [p(LEAD), p(NEXT)],
  },
  {
    name: 'the frame of an official document is layout, in two rows of two cells too',
    article: `<table><tr><td><p>ỦY BAN NHÂN DÂN<br>TỈNH LÂM HẢI</p></td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr><tr><td>Số: 77/QĐ-UBND</td><td>Lâm Hải, ngày 7 tháng 12 năm 2026</td></tr></table><p>${LEAD}</p>`,
    blocks: [
      p('ỦY BAN NHÂN DÂN'), p('TỈNH LÂM HẢI'), p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), p('Số: 77/QĐ-UBND'), p('Lâm Hải, ngày 7 tháng 12 năm 2026'), p(LEAD),
    ],
  },
  {
    name: 'preformatted lines',
    article: `<p>${LEAD}</p><pre>${NEXT}\n\nGửi các phòng\nđể thực hiện</pre>`,
    blocks: [p(LEAD), p(NEXT), p('Gửi các phòng để thực hiện')],
  },
  {
    name: 'share buttons, tags, related articles and menus are dropped',
    article: `<ul class="share-buttons"><li>Facebook</li></ul><p>${LEAD}</p><div class="tinLienQuan"><a href="/1">Sở tiếp công dân</a><a href="/2">Sở họp báo</a></div><p>${NEXT}</p>
      <p>&gt;&gt; <a href="/3">Xem thêm: quy hoạch khu ven biển</a></p><p>Từ khóa: <a href="/4">cấp phép</a></p><h3>Tin liên quan</h3><ul><li><a href="/5">Công bố quy hoạch</a> 01/12/2026</li></ul><nav>Trang 1 2 3</nav>`,
    blocks: [p(LEAD), p(NEXT)],
  },
  {
    name: 'links to files stay',
    article: `<p>${LEAD}</p><p>${NEXT}</p><ul><li><a href="/phu-luc-1.pdf">Phụ lục I</a></li><li><a href="/phu-luc-2.docx">Phụ lục II</a></li></ul>`,
    blocks: [p(LEAD), p(NEXT), { kind: 'listItem', text: 'Phụ lục I' }, { kind: 'listItem', text: 'Phụ lục II' }],
  },
  {
    name: 'dates, writers and counters around the text are dropped, the lead is kept',
    article: `<p>Cập nhật lúc 16:40, 07/12/2026</p><p class="author">Thu Hằng</p><h2 class="sapo">${LEAD}</h2><p>${NEXT}</p><p>${NEXT}</p><p style="text-align: right"><b>Bài, ảnh: Thu Hằng</b></p><p>Lượt xem: 1.204</p>`,
    blocks: [{ kind: 'heading', level: 2, text: LEAD }, p(NEXT), p(NEXT)],
  },
  {
    name: 'scripts, styles, controls and drawings are not text',
    article: `<script>1</script><style>p{}</style><svg><title>Biểu đồ</title><text>9</text></svg><p>${LEAD}<button>Nghe</button><select><option>Giọng</option></select></p><textarea>x</textarea><noscript>Bật JavaScript</noscript><template><p>y</p></template><p>${NEXT}</p>`,
    blocks: [p(LEAD), p(NEXT)],
  },
  {
    name: 'what a page passes off as the extension’s own is text like any other',
    article: `<p>${LEAD}</p><div data-so-tay><p>${NEXT}</p></div><so-tay-chi-dao><p>${LEAD}</p></so-tay-chi-dao>`,
    blocks: [p(LEAD), p(NEXT), p(LEAD)],
  },
  {
    name: 'what is hidden in writing',
    article: `<p hidden>a</p><p style="display:none">b</p><div style="color:red; visibility: hidden">c<span style="visibility: visible">${LEAD}</span></div><p aria-hidden="true">${NEXT}</p>`,
    blocks: [p(LEAD), p(NEXT)],
  },
];

/** The page of a case. */
export function pageOf({ article }: BlockCase): string {
  return `<!doctype html><html lang="vi"><title>Họp giao ban | Cổng thông tin Sở Xây dựng</title><body><nav><a href="/">Trang chủ</a></nav><article><h1>Họp giao ban</h1>${article}</article><footer>Sở Xây dựng</footer></body></html>`;
}

/** The blocks with only the fields that those expected at their place have. */
export function asNamed(blocks: readonly Block[], expected: readonly Partial<Block>[]): readonly Partial<Block>[] {
  return blocks.map((block, index) => {
    const named = Object.keys(expected[index] ?? block);
    return Object.fromEntries(Object.entries(block).filter(([field]) => named.includes(field)));
  });
}
