import { describe, expect, test, vi } from 'vitest';
import { toXlsx } from '../../../utils/briefing/exporters/index.ts';
import type { Briefing } from '../../../utils/model/index.ts';
import { EMPTY, HOSTILE, HOSTILE_TEXTS, SAMPLE, briefingOf, directiveOf, documentOf } from './sample.ts';
import { elements, xmlOf } from './xml.ts';
import { entriesOf } from './zip.ts';

/** Building and parsing whole files takes its time on a busy machine. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

interface Sheet {
  readonly xml: Document;
  /** Text or number of each cell, row by row. */
  readonly rows: readonly (readonly string[])[];
  readonly formatOf: (row: number, column: number) => string | undefined;
}

async function sheetOf(briefing: Briefing): Promise<Sheet> {
  const entries = await entriesOf(await toXlsx(briefing));
  for (const [name, text] of entries) if (/\.(xml|rels)$/.test(name)) expect(() => xmlOf(text), name).not.toThrow();
  const shared = elements(xmlOf(entries.get('xl/sharedStrings.xml')), 'si').map((item) => item.textContent);
  const xml = xmlOf(entries.get('xl/worksheets/sheet1.xml'));
  const cells = elements(xml, 'row').map((row) => elements(row, 'c'));
  const styles = xmlOf(entries.get('xl/styles.xml'));
  const formats = new Map(elements(styles, 'numFmt').map((format) => [format.getAttribute('numFmtId'), format.getAttribute('formatCode')!]));
  const styleFormats = elements(elements(styles, 'cellXfs')[0]!, 'xf').map((style) => formats.get(style.getAttribute('numFmtId')) ?? style.getAttribute('numFmtId')!);
  return {
    xml,
    rows: cells.map((row) => row.map((cell) => (cell.getAttribute('t') === 's' ? shared[Number(cell.textContent)]! : cell.textContent))),
    formatOf: (row, column) => styleFormats[Number(cells[row]![column]!.getAttribute('s'))],
  };
}

/** Days since 1899-12-30, as a sheet counts. */
const serial = (day: string): string => String((Date.parse(`${day}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000);

describe('the sample', () => {
  test('is the tracking table', async () => {
    const { rows } = await sheetOf(SAMPLE);
    expect(rows[0]).toEqual(['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm', 'Căn cứ', 'Trạng thái', 'Ghi chú']);
    expect(rows.slice(1).map((row) => [row[0], row[2], row[7]])).toEqual([
      ['1', 'Phòng Tổng hợp', 'Chưa thực hiện'],
      ['2', 'Trung tâm Tin học', 'Đang thực hiện'],
      ['3', 'Sở Khoa học và Công nghệ', 'Chưa thực hiện, quá hạn'],
    ]);
  });

  test('has real dates, and keeps words that say more than the day', async () => {
    const { rows, formatOf } = await sheetOf(SAMPLE);
    expect(rows.slice(1).map((row) => row[4])).toEqual(['2026-12-15', '2027-03-31', '2026-12-05'].map(serial));
    expect(formatOf(1, 4)).toBe('dd/mm/yyyy');
    expect(rows.slice(1).map((row) => row[8])).toEqual([
      'Đã trao đổi với Phòng Tổng hợp sáng 11/12; phòng đề nghị lùi đến 18/12.',
      'Thời hạn ghi: trong quý I/2027 (31/03/2027)',
      '',
    ]);
  });

  test('keeps its header in view and fits the page', async () => {
    const { xml } = await sheetOf(SAMPLE);
    const pane = elements(xml, 'pane')[0]!;
    expect([pane.getAttribute('ySplit'), pane.getAttribute('state')]).toEqual(['1', 'frozen']);
    expect(elements(xml, 'col')).toHaveLength(9);
    expect(elements(xml, 'pageSetUpPr')[0]!.getAttribute('fitToPage')).toBe('1');
    const setup = elements(xml, 'pageSetup')[0]!;
    expect(['orientation', 'fitToWidth', 'fitToHeight'].map((name) => setup.getAttribute(name))).toEqual(['landscape', '1', '0']);
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

test('a deadline without a day is text', async () => {
  const { rows } = await sheetOf(briefingOf([directiveOf('n', 'd', { task: 'x', deadlines: [{ text: 'sớm nhất có thể' }] })], [documentOf('d')]));
  expect(rows[1]![4]).toBe('sớm nhất có thể');
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
