import { describe, expect, test, vi } from 'vitest';
import { toXlsx } from '../../../utils/briefing/exporters/index.ts';
import { sheetNames } from '../../../utils/briefing/exporters/xlsx/sheet-names.ts';
import type { ExportOptions } from '../../../utils/briefing/index.ts';
import type { Briefing } from '../../../utils/model/index.ts';
import { EMPTY, HOSTILE, HOSTILE_TEXTS, SAMPLE, briefingOf, directiveOf, documentOf } from './sample.ts';
import { elements, xmlOf } from './xml.ts';
import { entriesOf } from './zip.ts';

/** Building and parsing whole files takes its time on a busy machine. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

interface Sheet {
  readonly name: string;
  readonly xml: Document;
  /** Text or number of each cell, row by row, from the headings on. */
  readonly rows: readonly (readonly string[])[];
  readonly above: readonly string[];
  readonly formatOf: (row: number, column: number) => string | undefined;
}

interface Book {
  readonly entries: ReadonlyMap<string, string>;
  readonly sheets: readonly Sheet[];
}

const HEADING = 2;

async function bookOf(briefing: Briefing, options?: ExportOptions): Promise<Book> {
  const entries = await entriesOf(await toXlsx(briefing, options));
  for (const [name, text] of entries) if (/\.(xml|rels)$/.test(name)) expect(() => xmlOf(text), name).not.toThrow();
  const shared = elements(xmlOf(entries.get('xl/sharedStrings.xml')), 'si').map((item) => item.textContent);
  const styles = xmlOf(entries.get('xl/styles.xml'));
  const formats = new Map(elements(styles, 'numFmt').map((format) => [format.getAttribute('numFmtId'), format.getAttribute('formatCode')!]));
  const styleFormats = elements(elements(styles, 'cellXfs')[0]!, 'xf').map((style) => formats.get(style.getAttribute('numFmtId')) ?? style.getAttribute('numFmtId')!);
  const sheets = elements(xmlOf(entries.get('xl/workbook.xml')), 'sheet').map((sheet, index): Sheet => {
    const xml = xmlOf(entries.get(`xl/worksheets/sheet${index + 1}.xml`));
    const cells = elements(xml, 'row').map((row) => elements(row, 'c'));
    const textOf = (cell: Element): string => (cell.getAttribute('t') === 's' ? shared[Number(cell.textContent)]! : cell.textContent);
    return {
      name: sheet.getAttribute('name')!,
      xml,
      rows: cells.slice(HEADING).map((row) => row.map(textOf)),
      above: cells.slice(0, HEADING).map((row) => textOf(row[0]!)),
      formatOf: (row, column) => styleFormats[Number(cells[HEADING + row]![column]!.getAttribute('s'))],
    };
  });
  return { entries, sheets };
}

const sheetOf = async (briefing: Briefing, options?: ExportOptions): Promise<Sheet> => (await bookOf(briefing, options)).sheets[0]!;

/** Days since 1899-12-30, as a sheet counts. */
const serial = (day: string): string => String((Date.parse(`${day}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000);

const attributesOf = (element: Element | undefined, ...names: readonly string[]): (string | null)[] => names.map((name) => element?.getAttribute(name) ?? null);

describe('the sample', () => {
  test('is the tracking table under its title', async () => {
    const { above, rows } = await sheetOf(SAMPLE);
    expect(above).toEqual(['BẢNG THEO DÕI NHIỆM VỤ', expect.stringMatching(/^Tóm tắt chỉ đạo tuần 50 năm 2026 · Lập lúc .* · Lê Thị Mẫu · Phòng Tổng hợp$/)]);
    expect(rows[0]).toEqual(['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm', 'Căn cứ', 'Trạng thái', 'Ghi chú']);
    expect(rows.slice(1).map((row) => [row[0], row[2], row[7]])).toEqual([
      ['1', 'Phòng Tổng hợp', 'Chưa thực hiện'],
      ['2', 'Trung tâm Tin học', 'Đang thực hiện'],
      ['3', 'Sở Khoa học và Công nghệ', 'Chưa thực hiện'],
    ]);
  });

  test('has real dates, and keeps words that say more than the day', async () => {
    const { rows, formatOf } = await sheetOf(SAMPLE);
    expect(rows.slice(1).map((row) => row[4])).toEqual(['2026-12-15', '2027-03-31', '2026-12-05'].map(serial));
    expect(formatOf(1, 4)).toBe('dd/mm/yyyy');
    expect(rows.slice(1).map((row) => row[8])).toEqual([
      'Đã trao đổi với Phòng Tổng hợp sáng 11/12; phòng đề nghị lùi đến 18/12.',
      'Thời hạn ghi: trong quý I/2027',
      '',
    ]);
  });

  test.each([
    ['chậm nhất 15-12', ''],
    ['trước ngày 15 tháng 12 năm 2026', ''],
    ['trước 17h ngày 15/12/2026', 'Thời hạn ghi: trước 17h ngày 15/12/2026'],
    ['trong tuần này', 'Thời hạn ghi: trong tuần này'],
  ])('says of a deadline what is more than its day, and of a task what is not of its deadline: %s', async (text, remark) => {
    const task = directiveOf('n', 'd', { leadUnit: 'các phòng', task: 'rà soát hồ sơ, hoàn thành', product: 'danh sách', deadlines: [{ text, due: '2026-12-15' }] });
    const { rows } = await sheetOf(briefingOf([task], [documentOf('d')]));
    expect([1, 2, 5, 8].map((column) => rows[1]![column])).toEqual(['Rà soát hồ sơ', 'Các phòng', 'Danh sách', remark]);
  });

  test('keeps its header in view and on each printed page, filters, fits the page', async () => {
    const { entries, sheets } = await bookOf(SAMPLE);
    const { xml } = sheets[0]!;
    expect(attributesOf(elements(xml, 'pane')[0], 'ySplit', 'state')).toEqual(['3', 'frozen']);
    expect(elements(xml, 'col')).toHaveLength(9);
    expect(attributesOf(elements(xml, 'autoFilter')[0], 'ref')).toEqual(['A3:I6']);
    expect(attributesOf(elements(xml, 'pageSetUpPr')[0], 'fitToPage')).toEqual(['1']);
    expect(attributesOf(elements(xml, 'pageSetup')[0], 'orientation', 'paperSize', 'fitToWidth', 'fitToHeight')).toEqual(['landscape', '9', '1', '0']);
    expect(elements(xml, 'oddHeader')[0]!.textContent).toMatch(/^&C.*&P$/);
    const names = elements(xmlOf(entries.get('xl/workbook.xml')), 'definedName').map((name) => [name.getAttribute('name'), name.textContent]);
    expect(names).toEqual([
      ['_xlnm._FilterDatabase', "'Theo dõi nhiệm vụ'!$A$3:$I$6"],
      ['_xlnm.Print_Titles', "'Theo dõi nhiệm vụ'!$3:$3"],
    ]);
  });

  test('chooses a status from a list, and shows what is overdue on the day of reading', async () => {
    const { xml } = await sheetOf(SAMPLE);
    const validation = elements(xml, 'dataValidation')[0]!;
    expect(attributesOf(validation, 'type', 'sqref')).toEqual(['list', 'H4:H6']);
    expect(validation.textContent).toBe('"Chưa thực hiện,Đang thực hiện,Hoàn thành"');
    const rules = elements(xml, 'conditionalFormatting');
    expect(rules.map((rule) => [rule.getAttribute('sqref'), rule.textContent])).toEqual(['E4:E6', 'H4:H6'].map((range) => [range, 'AND(ISNUMBER($E4),$E4<TODAY(),$H4<>"Hoàn thành")']));
  });

  test('leads from each number to its passage', async () => {
    const { entries, sheets } = await bookOf(SAMPLE);
    const targets = new Map(elements(xmlOf(entries.get('xl/worksheets/_rels/sheet1.xml.rels')), 'Relationship').map((one) => [one.getAttribute('Id'), one.getAttribute('Target')]));
    const links = elements(sheets[0]!.xml, 'hyperlink').map((link) => [link.getAttribute('ref'), targets.get(link.getAttribute('r:id')), link.getAttribute('location')!.split('=')[0]]);
    expect(links).toEqual([
      ['A4', 'https://vanphong.test/van-ban/thong-bao-214?nam=2026', ':~:text'],
      ['A5', 'https://vanphong.test/van-ban/thong-bao-214?nam=2026', ':~:text'],
      ['A6', 'https://vanphong.test/', '/tin/hoi-nghi-2027:~:text'],
    ]);
  });

  /** ECMA-376, 18.3.1.99: a reader may refuse a sheet whose parts stand in another order. */
  test('has the parts of a sheet in the order of the schema', async () => {
    const { xml } = await sheetOf(SAMPLE);
    const order = ['sheetPr', 'sheetViews', 'cols', 'sheetData', 'autoFilter', 'mergeCells', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'pageMargins', 'pageSetup', 'headerFooter'];
    expect([...new Set(Array.from(xml.documentElement.children, ({ localName }) => localName))]).toEqual(order);
  });
});

test('each lead unit has a sheet of its own where that is wished', async () => {
  const { sheets } = await bookOf(SAMPLE, { sheetPerUnit: true });
  expect(sheets.map(({ name, rows }) => [name, rows.length - 1])).toEqual([
    ['Theo dõi nhiệm vụ', 3],
    ['Phòng Tổng hợp', 1],
    ['Trung tâm Tin học', 1],
    ['Sở Khoa học và Công nghệ', 1],
  ]);
  expect(sheets[1]!.above[0]).toBe('BẢNG THEO DÕI NHIỆM VỤ – Phòng Tổng hợp');
});

test('has the columns that were chosen, in the order of the table', async () => {
  const { rows, xml } = await sheetOf(SAMPLE, { columns: ['deadline', 'task', 'speaker'] });
  expect(rows[0]).toEqual(['Nội dung nhiệm vụ', 'Thời hạn', 'Người chỉ đạo']);
  expect(rows[1]!.at(-1)).toBe('Trần Hữu Lộc, Chánh Văn phòng');
  expect(elements(xml, 'dataValidation')).toEqual([]);
  expect(elements(xml, 'formula').map((formula) => formula.textContent)).toEqual(['AND(ISNUMBER($B4),$B4<TODAY())']);
});

describe('names of sheets', () => {
  test.each([
    ['are short', ['Ban Chỉ đạo chuyển đổi số của tỉnh Bình Lâm'], ['Ban Chỉ đạo chuyển đổi số của…']],
    ['are without signs that Excel refuses', ["'Sở A/B: [C]*?\\'"], ['Sở A B C']],
    ['are not alike, however they are written', ['Sở A', 'sở a', 'Sở  A'], ['Sở A', 'sở a (2)', 'Sở A (3)']],
    ['are not those of Excel', ['History', '//'], ['History (2)', '–']],
  ])('%s', (_name, wished, names) => {
    expect(sheetNames(wished)).toEqual(names);
  });
});

test('text is never a formula', async () => {
  const { rows, xml, formatOf } = await sheetOf(HOSTILE);
  expect(elements(xml, 'f')).toEqual([]);
  const formula = rows.findIndex((row) => row[2] === '=1+1');
  expect(formula).toBeGreaterThan(0);
  expect(formatOf(formula, 2)).toBe(formatOf(0, 2));
  expect(['@', '49']).toContain(formatOf(formula, 2));
  expect(rows).toHaveLength(1 + HOSTILE_TEXTS.length);
});

test.each([
  ['without a day', { text: 'sớm nhất có thể' }, 'sớm nhất có thể'],
  ['before the first day that Excel knows', { text: '01/01/1890', due: '1890-01-01' }, '01/01/1890'],
  ['on the last day there is', { text: '31/12/9999', due: '9999-12-31' }, serial('9999-12-31')],
])('a deadline %s', async (_name, deadline, cell) => {
  const { rows } = await sheetOf(briefingOf([directiveOf('n', 'd', { task: 'x', deadlines: [deadline] })], [documentOf('d')]));
  expect(rows[1]![4]).toBe(cell);
});

test('a text longer than a cell is cut, not broken', async () => {
  const { rows } = await sheetOf(briefingOf([directiveOf('n', 'd', { task: '😀'.repeat(20_000) })], [documentOf('d')]));
  expect(rows[1]![1]).toBe('😀'.repeat(16_383));
});

test('an empty briefing is a header', async () => {
  expect((await sheetOf(EMPTY)).rows).toHaveLength(1);
});

test('holds a thousand directives', async () => {
  const notes = Array.from({ length: 1000 }, (_, index) => directiveOf(`n${index}`, 'd', { task: `nhiệm vụ ${index}` }));
  const { rows } = await sheetOf(briefingOf(notes, [documentOf('d')]));
  expect(rows.at(-1)!.slice(0, 2)).toEqual(['1000', 'Nhiệm vụ 999']);
});
