import { beforeAll, describe, expect, test, vi } from 'vitest';
import { toDocx } from '../../../utils/briefing/exporters/index.ts';
import type { Briefing } from '../../../utils/model/index.ts';
import { EMPTY, HOSTILE, HOSTILE_TEXTS, SAMPLE, briefingOf, directiveOf, documentOf } from './sample.ts';
import { elements, xmlOf } from './xml.ts';
import { entriesOf } from './zip.ts';

/** Building and parsing whole files takes its time on a busy machine. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

interface Docx {
  readonly entries: ReadonlyMap<string, string>;
  readonly body: Document;
  readonly paragraphs: readonly string[];
}

async function docxOf(briefing: Briefing, language: 'vi' | 'en' = 'vi'): Promise<Docx> {
  const entries = await entriesOf(await toDocx(briefing, { language }));
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
      'Phòng Tổng hợp chủ trì, phối hợp với Phòng Hành chính, Trung tâm Tin học: rà soát toàn bộ nhiệm vụ quá hạn của quý IV, báo cáo Chánh Văn phòng phương án xử lý từng nhiệm vụ.',
    ]);
  });

  test('numbers directives through, lead unit and deadline in bold', () => {
    const numbered = elements(sample.body, 'w:p').filter((one) => elements(one, 'w:numPr').length > 0);
    expect(numbered).toHaveLength(3 + 2);
    const bold = elements(sample.body, 'w:r')
      .filter((run) => elements(run, 'w:b').some((mark) => attribute(mark, 'w:val') !== 'false'))
      .map((run) => run.textContent);
    expect(bold).toEqual(expect.arrayContaining(['Phòng Tổng hợp', 'trước ngày 15/12/2026', 'Sở Khoa học và Công nghệ']));
  });

  test('says of a passage without a task of its own who leads', () => {
    expect(sample.paragraphs).toContain('Trung tâm Tin học hoàn thành việc kết nối phần mềm theo dõi nhiệm vụ với các huyện trong quý I/2027. (Nguồn 1)');
    expect(sample.paragraphs).toContain('Chủ trì: Trung tâm Tin học; Thời hạn: trong quý I/2027 (31/03/2027); Trạng thái: Đang thực hiện');
  });

  test('links passages and sources to their pages', () => {
    const targets = new Map(
      elements(xmlOf(sample.entries.get('word/_rels/document.xml.rels')), 'Relationship').map((one) => [attribute(one, 'Id'), attribute(one, 'Target')]),
    );
    const links = elements(sample.body, 'w:hyperlink').map((link) => {
      const anchor = attribute(link, 'w:anchor');
      return `${targets.get(attribute(link, 'r:id'))}${anchor ? `#${anchor}` : ''}`;
    });
    expect(links.slice(-2)).toEqual(['https://vanphong.test/van-ban/thong-bao-214?nam=2026', 'https://vanphong.test/#/tin/hoi-nghi-2027']);
    expect(links.filter((link) => link.startsWith('https://vanphong.test/#/tin/hoi-nghi-2027:~:text='))).toHaveLength(3);
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

test('an empty briefing is one page that says so', async () => {
  const { paragraphs, body } = await docxOf(EMPTY);
  expect([paragraphs[0], paragraphs[2]]).toEqual(['Bản tóm tắt', 'Bản tóm tắt chưa có ghi chú nào.']);
  expect(elements(body, 'w:tbl')).toHaveLength(0);
  expect(elements(body, 'w:sectPr')).toHaveLength(1);
});

test('speaks English where it is asked to', async () => {
  const { paragraphs, entries } = await docxOf(SAMPLE, 'en');
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
  expect(body.match(/<w:hyperlink /g)).toHaveLength(1001);
  expect(body).toContain('nhiệm vụ 999.');
});
