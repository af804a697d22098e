import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toCsv } from '../../../utils/briefing/exporters/index.ts';
import type { ExportOptions } from '../../../utils/briefing/index.ts';
import type { Briefing } from '../../../utils/model/index.ts';
import { EMPTY, HOSTILE, SAMPLE, briefingOf, directiveOf, documentOf } from './sample.ts';

/** Read as RFC 4180 says, strictly. */
async function rowsOf(briefing: Briefing, options?: ExportOptions): Promise<string[][]> {
  const text = await toCsv(briefing, options);
  expect(text.startsWith('\ufeff')).toBe(true);
  return parse(text, { bom: true, record_delimiter: '\r\n' });
}

test('is the tracking table, with the last day and the address of each passage', async () => {
  const [head, ...rows] = await rowsOf(SAMPLE);
  expect(head).toEqual(['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm', 'Căn cứ', 'Trạng thái', 'Ghi chú', 'Ngày cuối', 'Đường dẫn']);
  expect(rows.map((row) => [row[0], row[3], row[4], row[9], row[10]!.split(':~:')[0]])).toEqual([
    ['1', 'Phòng Hành chính, Trung tâm Tin học', 'trước ngày 15/12/2026', '2026-12-15', 'https://vanphong.test/van-ban/thong-bao-214?nam=2026#'],
    ['2', '', 'trong quý I/2027 (31/03/2027)', '2027-03-31', 'https://vanphong.test/van-ban/thong-bao-214?nam=2026#'],
    ['3', '', 'trước 05/12/2026', '2026-12-05', 'https://vanphong.test/#/tin/hoi-nghi-2027'],
  ]);
});

test('has the columns that were chosen', async () => {
  expect((await rowsOf(SAMPLE, { columns: ['task'] }))[0]).toEqual(['Nội dung nhiệm vụ', 'Ngày cuối', 'Đường dẫn']);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '＝1+1'])('%s is no formula', async (leadUnit) => {
  const [head, row] = await rowsOf(briefingOf([directiveOf('n', 'd', { task: 'x', leadUnit })], [documentOf('d')]));
  expect(row![head!.indexOf('Đơn vị chủ trì')]).toBe(`'${leadUnit.trim()}`);
});

test('a cell of several lines that begins like a formula is none', async () => {
  const writer = { authorId: 'p', authorName: 'Lê Thị Mẫu' };
  const extensions = { a: { decidedOn: '2026-12-09', reason: '', to: { text: 'mới' }, ...writer }, b: { decidedOn: '2026-12-10', reason: '', to: { text: 'mới hơn' }, ...writer } };
  const [head, row] = await rowsOf(briefingOf([directiveOf('n', 'd', { task: 'x', extensions })], [documentOf('d')]));
  expect(row![head!.indexOf('Gia hạn')]!.split('\n')).toHaveLength(2);
});

test('hostile notes stay in their cells', async () => {
  const rows = await rowsOf(HOSTILE);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([11]));
  expect(rows.flat().filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([]);
});

test('an empty briefing is its headings', async () => {
  expect(await rowsOf(EMPTY)).toHaveLength(1);
});
