import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { toDocx } from '../../../utils/briefing/exporters/index.ts';
import { columnsFor, type ExportOptions } from '../../../utils/briefing/index.ts';
import { type Briefing, EMPTY_LETTERHEAD } from '../../../utils/model/index.ts';
import { EMPTY, HOSTILE, HOSTILE_TEXTS, LETTERHEAD, SAMPLE, briefingOf, directiveOf, documentOf, noteOf } from './sample.ts';
import { wordLinks } from './word-links.ts';
import { elements, xmlOf } from './xml.ts';
import { entriesOf } from './zip.ts';

/** Building and parsing whole files takes its time on a busy machine. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

interface Docx {
  readonly entries: ReadonlyMap<string, string>;
  readonly body: Document;
  readonly paragraphs: readonly string[];
}

async function docxOf(briefing: Briefing, options?: ExportOptions): Promise<Docx> {
  const entries = await entriesOf(await toDocx(briefing, options));
  const body = xmlOf(entries.get('word/document.xml'));
  const paragraphs = elements(body, 'w:p').map((paragraph) => elements(paragraph, 'w:t').map((text) => text.textContent).join(''));
  return { entries, body, paragraphs };
}

const attribute = (element: Element | undefined, name: string): string | null | undefined => element?.getAttribute(name);

/** Twentieths of a point. */
const mm = (twips: string | null | undefined): number => Math.round((Number(twips) / 1440) * 25.4);

const rowsOf = ({ body }: Docx): string[][] =>
  elements(body, 'w:tr').map((row) => elements(row, 'w:tc').map((cell) => elements(cell, 'w:t').map((text) => text.textContent).join('')));

let sample: Docx;
beforeAll(async () => {
  sample = await docxOf(SAMPLE);
});

describe('the page', () => {
  test('is A4, upright for the text and on its side for the table', () => {
    const sizes = elements(sample.body, 'w:pgSz').map((size) => [mm(attribute(size, 'w:w')), mm(attribute(size, 'w:h')), attribute(size, 'w:orient')]);
    expect(sizes).toEqual([
      [210, 297, 'portrait'],
      [297, 210, 'landscape'],
    ]);
  });

  test('has the margins of Nghị định 30/2020', () => {
    for (const margin of elements(sample.body, 'w:pgMar')) {
      const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map((side) => mm(attribute(margin, `w:${side}`)));
      expect(top).toBeGreaterThanOrEqual(20);
      expect(top).toBeLessThanOrEqual(25);
      expect(bottom).toBeGreaterThanOrEqual(20);
      expect(bottom).toBeLessThanOrEqual(25);
      expect(left).toBeGreaterThanOrEqual(30);
      expect(left).toBeLessThanOrEqual(35);
      expect(right).toBeGreaterThanOrEqual(15);
      expect(right).toBeLessThanOrEqual(20);
    }
  });

  test('has its number centred on top, and none on page 1', () => {
    const relationships = xmlOf(sample.entries.get('word/_rels/document.xml.rels'));
    const headerOf = (reference: Element): Document => {
      const id = attribute(reference, 'r:id');
      const target = elements(relationships, 'Relationship').find((one) => attribute(one, 'Id') === id);
      return xmlOf(sample.entries.get(`word/${attribute(target, 'Target')}`));
    };
    const [first, second] = elements(sample.body, 'w:sectPr');
    expect(elements(first!, 'w:titlePg')).toHaveLength(1);
    expect(elements(second!, 'w:titlePg')).toHaveLength(0);
    const references = elements(sample.body, 'w:headerReference');
    expect(references.map((one) => attribute(one, 'w:type')).sort()).toEqual(['default', 'default', 'first']);
    for (const reference of references) {
      const header = headerOf(reference);
      const fields = elements(header, 'w:instrText').map((text) => text.textContent);
      if (attribute(reference, 'w:type') === 'first') expect(fields).toEqual([]);
      else {
        expect(fields).toEqual(['PAGE']);
        expect(attribute(elements(header, 'w:jc')[0], 'w:val')).toBe('center');
      }
    }
  });

  test('counts on through both sections', () => {
    expect(elements(sample.body, 'w:pgNumType').filter((type) => type.hasAttribute('w:start'))).toHaveLength(1);
  });
});

describe('the text', () => {
  test('is Times New Roman 14 in Vietnamese', () => {
    const defaults = elements(xmlOf(sample.entries.get('word/styles.xml')), 'w:docDefaults')[0]!;
    const fonts = elements(defaults, 'w:rFonts')[0]!;
    expect(['ascii', 'hAnsi', 'cs', 'eastAsia'].map((script) => attribute(fonts, `w:${script}`))).toEqual(Array.from({ length: 4 }, () => 'Times New Roman'));
    expect(attribute(elements(defaults, 'w:sz')[0], 'w:val')).toBe('28');
    expect(attribute(elements(defaults, 'w:lang')[0], 'w:val')).toBe('vi-VN');
  });

  test('names no other font', () => {
    const parts = ['document', 'styles', 'numbering'].map((name) => xmlOf(sample.entries.get(`word/${name}.xml`)));
    const fonts = parts.flatMap((part) => elements(part, 'w:rFonts')).flatMap((one) => one.getAttributeNames().map((name) => one.getAttribute(name)));
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
  });

  test('has title, byline, introduction, headings and entries in order', () => {
    expect(sample.paragraphs.slice(0, 6)).toEqual([
      'Tóm tắt chỉ đạo tuần 50 năm 2026',
      expect.stringContaining('Lê Thị Mẫu · Phòng Tổng hợp'),
      'Tuần qua có hai cuộc họp với ba nội dung chỉ đạo liên quan trực tiếp đến các phòng.',
      'Văn phòng tổng hợp để các đơn vị triển khai và theo dõi.',
      'Kết luận cuộc họp giao ban ngày 08/12/2026',
      'Giao Phòng Tổng hợp chủ trì, phối hợp với Phòng Hành chính, Trung tâm Tin học rà soát toàn bộ nhiệm vụ quá hạn của quý IV, báo cáo Chánh Văn phòng phương án xử lý từng nhiệm vụ; sản phẩm: Báo cáo rà soát; hoàn thành trước ngày 15/12/2026.',
    ]);
  });

  test('numbers directives through, lead unit and deadline in bold', () => {
    const lists = elements(sample.body, 'w:numId').map((list) => attribute(list, 'w:val'));
    expect(lists).toHaveLength(3 + 3);
    expect(new Set(lists.slice(0, 3)).size).toBe(1);
    const bold = elements(sample.body, 'w:r')
      .filter((run) => elements(run, 'w:b').some((mark) => attribute(mark, 'w:val') !== 'false'))
      .map((run) => run.textContent);
    expect(bold).toEqual(expect.arrayContaining(['Phòng Tổng hợp', 'trong quý I/2027 (31/03/2027)', 'Sở Khoa học và Công nghệ']));
  });

  test('says of a passage without a task of its own who leads', () => {
    expect(sample.paragraphs).toContain('Trung tâm Tin học hoàn thành việc kết nối phần mềm theo dõi nhiệm vụ với các huyện trong quý I/2027.');
    expect(sample.paragraphs).toContain('Chủ trì: Trung tâm Tin học; Thời hạn: trong quý I/2027 (31/03/2027); Trạng thái: Đang thực hiện');
  });

  test('links each passage to its page', () => {
    const links = wordLinks(sample.entries, 'document');
    expect(links.map((link) => link.split(':~:')[0])).toEqual([...Array.from({ length: 2 }, () => 'https://vanphong.test/van-ban/thong-bao-214?nam=2026#'), ...Array.from({ length: 4 }, () => 'https://vanphong.test/#/tin/hoi-nghi-2027')]);
    expect(links.filter((link) => link.includes(':~:text='))).toHaveLength(5);
  });

  test('names its sources in end notes, one where the source changes', () => {
    const notes = elements(xmlOf(sample.entries.get('word/endnotes.xml')), 'w:endnote').filter((note) => !note.hasAttribute('w:type'));
    expect(notes.map((note) => elements(note, 'w:t').map((text) => text.textContent).join('').trim())).toEqual([
      'Thông báo kết luận cuộc họp giao ban tháng 12 của Chánh Văn phòng – Thông báo số 214-TB/VP ngày 08/12/2026, Văn phòng Ủy ban tỉnh Bình Lâm.',
      'Hội nghị triển khai nhiệm vụ chuyển đổi số năm 2027 – ngày 10/12/2026.',
    ]);
    expect(wordLinks(sample.entries, 'endnotes')).toEqual(['https://vanphong.test/van-ban/thong-bao-214?nam=2026', 'https://vanphong.test/#/tin/hoi-nghi-2027']);
    expect(elements(sample.body, 'w:endnoteReference').map((reference) => attribute(reference, 'w:id'))).toEqual(notes.map((note) => attribute(note, 'w:id')));
    expect(elements(sample.body, 'w:endnotePr').map((properties) => attribute(elements(properties, 'w:numFmt')[0], 'w:val'))).toEqual(['decimal', 'decimal']);
  });

  test('has the title and author among the properties of the file', () => {
    const properties = xmlOf(sample.entries.get('docProps/core.xml'));
    expect(['dc:title', 'dc:creator', 'cp:lastModifiedBy'].map((name) => elements(properties, name)[0]?.textContent)).toEqual(['Tóm tắt chỉ đạo tuần 50 năm 2026', 'Lê Thị Mẫu', 'Lê Thị Mẫu']);
  });
});

describe('the tracking table', () => {
  test('has the columns that offices use', () => {
    expect(rowsOf(sample)[0]).toEqual(['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm', 'Căn cứ', 'Trạng thái', 'Ghi chú']);
  });

  test('has a row for each directive', () => {
    expect(rowsOf(sample).slice(1).map((row) => [row[0], row[2], row[4], row[7]])).toEqual([
      ['1', 'Phòng Tổng hợp', 'trước ngày 15/12/2026', 'Chưa thực hiện'],
      ['2', 'Trung tâm Tin học', 'trong quý I/2027 (31/03/2027)', 'Đang thực hiện'],
      ['3', 'Sở Khoa học và Công nghệ', 'trước 05/12/2026', 'Chưa thực hiện, quá hạn'],
    ]);
  });

  test('repeats its header, tears no row, fits between the margins', () => {
    expect(elements(sample.body, 'w:tblHeader')).toHaveLength(1);
    expect(elements(sample.body, 'w:cantSplit')).toHaveLength(4);
    const widths = elements(sample.body, 'w:gridCol').map((column) => Number(attribute(column, 'w:w')));
    expect(mm(String(widths.reduce((sum, width) => sum + width, 0)))).toBe(297 - 30 - 15);
  });
});

describe('the head and foot of an official document', () => {
  const notice = { ...SAMPLE, title: 'Thông báo kết luận cuộc họp giao ban', closing: 'Văn phòng thông báo để các đơn vị thực hiện.' };
  /** Paragraphs that say something, without room for the pen. */
  const said = ({ paragraphs }: Docx): string[] => paragraphs.map((text) => text.replaceAll(/\u00a0+/g, '_')).filter((text) => text !== '');

  test('is that of Nghị định 30/2020/NĐ-CP', async () => {
    const docx = await docxOf(notice, { layout: 'state', letterhead: LETTERHEAD });
    expect(said(docx).slice(0, 8)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH BÌNH LÂM',
      'VĂN PHÒNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:_/TB-VP',
      'Bình Lâm, ngày_tháng 12 năm 2026',
      'THÔNG BÁO',
      'Kết luận cuộc họp giao ban',
    ]);
    const closing = said(docx).indexOf('Văn phòng thông báo để các đơn vị thực hiện.');
    expect(said(docx).slice(closing + 1, closing + 9)).toEqual(['Nơi nhận:', '- Các sở, ban, ngành;', '- Lưu: VT, TH.', 'TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Khúc Đình Vĩnh', 'BẢNG THEO DÕI NHIỆM VỤ', '(Kèm theo Thông báo số_/TB-VP ngày_tháng 12 năm 2026 của Văn phòng)']);
  });

  test('is that of Hướng dẫn 05-HD/VPTW', async () => {
    const docx = await docxOf(notice, { layout: 'party', letterhead: { ...LETTERHEAD, symbol: 'TB/VPTU' } });
    expect(said(docx).slice(0, 9)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH BÌNH LÂM',
      'VĂN PHÒNG',
      '*',
      'Số_-TB/VPTU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Bình Lâm, ngày_tháng 12 năm 2026',
      'THÔNG BÁO',
      'Kết luận cuộc họp giao ban',
      '-----',
    ]);
    expect(said(docx)).toContain('T/L CHỦ TỊCH');
    expect(docx.paragraphs.join('\n')).not.toContain('Độc lập');
    const position = elements(docx.body, 'w:p').find((one) => one.textContent === 'CHÁNH VĂN PHÒNG')!;
    expect(elements(position, 'w:b').map((bold) => attribute(bold, 'w:val'))).toEqual(['false']);
  });

  test('leaves room for the pen where the office has said nothing', async () => {
    const docx = await docxOf(notice, { layout: 'state', letterhead: EMPTY_LETTERHEAD });
    expect(said(docx).slice(0, 6)).toEqual(['……………', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số:_/……………', '……………, ngày_tháng 12 năm 2026', 'THÔNG BÁO']);
  });

  test('bears the highest stamp of its documents', async () => {
    const secret = briefingOf([noteOf('a', 's'), noteOf('b', 't'), noteOf('c', 'open')], [documentOf('s', { classification: 'MẬT' }), documentOf('t', { classification: 'TỐI MẬT' }), documentOf('open')]);
    expect(said(await docxOf(secret, { layout: 'party', letterhead: LETTERHEAD }))).toContain('TỐI MẬT');
    expect(said(await docxOf(SAMPLE, { layout: 'party', letterhead: LETTERHEAD }))).not.toContain('MẬT');
  });

  test.each(['state', 'party'] as const)('has headings with Roman numbers, and neither tags nor colours (%s)', async (layout) => {
    const { body, paragraphs, entries } = await docxOf(SAMPLE, { layout });
    const headings = elements(body, 'w:p').filter((one) => elements(one, 'w:pStyle').some((style) => attribute(style, 'w:val') === 'Heading1'));
    expect(headings.map((one) => one.textContent)).toEqual(['Kết luận cuộc họp giao ban ngày 08/12/2026', 'Hội nghị chuyển đổi số ngày 10/12/2026']);
    expect(headings.every((one) => elements(one, 'w:numPr').length === 1)).toBe(true);
    expect(entries.get('word/numbering.xml')).toContain('w:val="upperRoman"');
    expect(paragraphs.join('\n')).not.toContain('#giao ban');
    expect(elements(body, 'w:shd')).toEqual([]);
  });
});

describe('a document that is a table', () => {
  const SHEET: Briefing = { ...SAMPLE, title: 'Bảng theo dõi nhiệm vụ tuần 50', introduction: '', closing: 'Đề nghị các đơn vị thực hiện.', parts: { entries: false, table: true, sources: true, markedByOne: false } };

  test.each(['state', 'party', 'plain'] as const)('lies on its side from its head to its foot, its table between them: %s', async (layout) => {
    const { body, paragraphs } = await docxOf(SHEET, { layout, letterhead: LETTERHEAD });
    expect(elements(body, 'w:pgSz').map((size) => attribute(size, 'w:orient'))).toEqual(['landscape']);
    const [title, row, closing] = ['tuần 50', 'Rà soát toàn bộ nhiệm vụ', 'Đề nghị các đơn vị'].map((words) => paragraphs.findIndex((one) => one.toLocaleLowerCase('vi').includes(words.toLocaleLowerCase('vi'))));
    expect(title).toBeGreaterThan(-1);
    expect(row).toBeGreaterThan(title!);
    expect(closing).toBeGreaterThan(row!);
    expect(paragraphs.join('\n')).not.toContain('Kèm theo');
  });
});

test('a comment of one person is told apart from the words of the document, those of several by their names', async () => {
  const hers = directiveOf('a', 'd', { leadUnit: 'Sở A', task: 'rà soát' }, { comment: 'Cần thêm thời gian.' });
  const briefing = briefingOf([hers], [documentOf('d')]);
  expect((await docxOf(briefing)).paragraphs).toContain('Bình luận: Cần thêm thời gian.');
  const [section] = briefing.sections;
  const [item] = section!.items;
  const his = { ...item!, note: { ...hers, id: 'b', authorId: 'p2', authorName: 'Trần Văn Thử', comment: 'Đồng ý.' } };
  const shared = { ...briefing, sections: [{ ...section!, items: [{ ...item!, joined: [his] }] }] };
  expect((await docxOf(shared)).paragraphs).toEqual(expect.arrayContaining(['Lê Thị Mẫu: Cần thêm thời gian.', 'Trần Văn Thử: Đồng ý.']));
});

test('the occasion stands under the title, unless title and introduction say it', async () => {
  const about = { ...SAMPLE, meeting: { id: 'm', name: 'Hội nghị giao ban', date: '2026-12-08', place: 'Phòng họp số 1', createdAt: '', changedAt: '', versions: {} } };
  const OCCASION = 'Hội nghị giao ban, ngày 08/12/2026, Phòng họp số 1';
  for (const layout of ['state', 'plain'] as const) {
    expect((await docxOf(about, { layout })).paragraphs).toContain(OCCASION);
    const said = { ...about, title: 'Tóm tắt hội nghị giao ban', introduction: 'Ngày 08/12/2026, tại Phòng họp số 1, hội nghị đã họp.' };
    expect((await docxOf(said, { layout })).paragraphs).not.toContain(OCCASION);
  }
});

test('end notes of two sources stand apart', async () => {
  const note = directiveOf('a', 'd', { leadUnit: 'Sở A', task: 'rà soát' });
  const briefing = briefingOf([note], [documentOf('d')]);
  const [section] = briefing.sections;
  const [item] = section!.items;
  const shared = { ...briefing, sections: [{ ...section!, items: [{ ...item!, joined: [{ note: { ...note, id: 'b' }, document: documentOf('e') }] }] }] };
  const { body } = await docxOf(shared);
  const runs = elements(body, 'w:r').filter((run) => elements(run, 'w:endnoteReference').length > 0 || run.textContent === ', ');
  expect(runs.map((run) => run.textContent)).toEqual(['', ', ', '']);
});

test('mammoth reads headings, lists, table and notes', async () => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await (await toDocx(SAMPLE)).arrayBuffer()) });
  const page = new JSDOM(value).window.document;
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  expect([...page.querySelectorAll('h1')].map((one) => one.textContent)).toEqual(expect.arrayContaining(['Kết luận cuộc họp giao ban ngày 08/12/2026', 'Bảng theo dõi nhiệm vụ']));
  expect(page.querySelectorAll('table tr')).toHaveLength(4);
  expect(page.querySelectorAll('thead tr')).toHaveLength(1);
  expect(page.querySelectorAll('li[id^="endnote"]')).toHaveLength(2);
  expect(page.body.textContent).toContain('rà soát toàn bộ nhiệm vụ quá hạn của quý IV');
});

test('a deadline that was put off and what was done have columns where they were noted', async () => {
  const writer = { authorId: 'p', authorName: 'Lê Thị Mẫu' };
  const put = directiveOf('n', 'd', {
    task: 'báo cáo',
    leadUnit: 'Sở Tài chính',
    deadlines: [{ text: '20/12/2026', due: '2026-12-20' }],
    progress: { b: { on: '2026-12-10', text: 'đã gửi dự thảo', ...writer }, a: { on: '2026-12-01', text: 'đã họp', ...writer } },
    extensions: { a: { decidedOn: '2026-12-09', reason: 'theo ý kiến Thường trực', from: { text: '15/12', due: '2026-12-15' }, to: { text: '20/12/2026', due: '2026-12-20' }, ...writer } },
  });
  const briefing = briefingOf([put], [documentOf('d')]);
  const docx = await docxOf(briefing, { columns: columnsFor(briefing, []).map(({ id }) => id) });
  expect(rowsOf(await docxOf(briefing))).toEqual(rowsOf(docx));
  const [columns, row] = rowsOf(docx);
  expect(row![columns!.indexOf('Gia hạn')]).toBe('từ 15/12/2026 đến 20/12/2026 (quyết định ngày 09/12/2026): theo ý kiến Thường trực');
  expect(row![columns!.indexOf('Tiến độ')]).toBe('01/12/2026: đã họp10/12/2026: đã gửi dự thảo');
  expect(docx.paragraphs).toContain('Giao Sở Tài chính báo cáo; hoàn thành chậm nhất ngày 20/12/2026.');
});

test('what rests on one document says so once', async () => {
  const two = briefingOf([directiveOf('a', 'd', { task: 'x' }), directiveOf('b', 'd', { task: 'y' })], [documentOf('d', { number: '214-TB/VP', kind: 'Thông báo' })]);
  const docx = await docxOf(two);
  expect(rowsOf(docx)[0]).not.toContain('Căn cứ');
  expect(docx.paragraphs).toContain('Căn cứ: Thông báo số 214-TB/VP.');
});

test('an empty briefing is one page that says so', async () => {
  const { paragraphs, body } = await docxOf(EMPTY);
  expect([paragraphs[0], paragraphs[2]]).toEqual(['Bản tóm tắt', 'Bản tóm tắt chưa có ghi chú nào.']);
  expect(elements(body, 'w:tbl')).toHaveLength(0);
  expect(elements(body, 'w:sectPr')).toHaveLength(1);
});

test('speaks English where it is asked to', async () => {
  const { paragraphs, entries } = await docxOf(SAMPLE, { language: 'en' });
  expect(paragraphs).toContain('Tracking table');
  expect(entries.get('word/styles.xml')).toContain('w:val="en-GB"');
});

test('hostile notes stay text: every part is well-formed XML and no link leaves http', async () => {
  const { entries, paragraphs } = await docxOf(HOSTILE);
  for (const [name, text] of entries) if (/\.(xml|rels)$/.test(name)) expect(() => xmlOf(text), name).not.toThrow();
  expect(paragraphs).toContain(HOSTILE_TEXTS[0]);
  expect(paragraphs).toContain('thay thế lẻ \ufffd và \ufffd hết');
  expect(entries.get('word/_rels/document.xml.rels')).not.toContain('TargetMode="External"');
});

test('holds a thousand notes', async () => {
  const notes = Array.from({ length: 1000 }, (_, index) => directiveOf(`n${index}`, 'd', { task: `nhiệm vụ ${index}` }, { quote: `đoạn ${index}` }));
  const body = (await entriesOf(await toDocx(briefingOf(notes, [documentOf('d')])))).get('word/document.xml')!;
  expect(body.match(/<w:tr>/g)).toHaveLength(1001);
  expect(body.match(/<w:hyperlink /g)).toHaveLength(1000);
  expect(body).toContain('Nhiệm vụ 999.');
  expect(body.match(/<w:endnoteReference /g)).toHaveLength(1);
});
