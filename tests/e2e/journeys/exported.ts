import { parse } from 'csv-parse/sync';
import { entriesOf } from '../../unit/briefing/zip.ts';
import { wordLinks } from '../../unit/briefing/word-links.ts';
import { elements, xmlOf } from '../../unit/briefing/xml.ts';
import { type DownloadedFile, expect } from '../kit/index.ts';

/** The files that a briefing is exported as, by their ending, with what the menu calls them. */
export const FORMATS = {
  docx: 'Word (.docx)…',
  xlsx: 'Excel (.xlsx)…',
  html: 'Trang web (.html)',
  md: 'Markdown (.md)',
  csv: 'Bảng văn bản (.csv)',
  ics: 'Lịch (.ics)',
  jsonld: 'Gói chia sẻ (.jsonld)',
} as const;
export type Format = keyof typeof FORMATS;
export const ALL_FORMATS = Object.keys(FORMATS) as Format[];

export interface ExpectedFiles {
  readonly title: string;
  /** The passages in the order of the briefing. */
  readonly passages: readonly string[];
  readonly heading: string;
  readonly pageAddress: string;
}

function expectInOrder(text: string, passages: readonly string[]): void {
  const places = passages.map((passage) => text.indexOf(passage));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

/** Each file has the passages in their order, and leads to them on their page where the format knows links. */
export async function expectFiles(files: Readonly<Record<Format, DownloadedFile>>, expected: ExpectedFiles): Promise<void> {
  const { title, passages, heading, pageAddress } = expected;
  for (const format of ALL_FORMATS) {
    if (format === 'jsonld') expect(files[format].name).toBe(`${title}.jsonld`);
    else expect(files[format].name).toMatch(new RegExp(String.raw`^\d{4}-\d\d-\d\d ${title}\.${format}$`));
  }
  const text = (format: Format): string => files[format].bytes.toString('utf8');

  const word = await entriesOf(new Blob([new Uint8Array(files.docx.bytes)]));
  const paragraphs = elements(xmlOf(word.get('word/document.xml')), 'w:t').map(({ textContent }) => textContent);
  expectInOrder(paragraphs.join(''), [title, heading, ...passages]);
  expect(wordLinks(word, 'document').filter((target) => target.startsWith(`${pageAddress}#:~:text=`))).toHaveLength(passages.length);

  for (const format of ['html', 'md'] as const) expectInOrder(text(format).replace(/\\(?=[^\w\s])/g, ''), [heading, ...passages]);
  for (const format of ['html', 'md'] as const) expect(text(format)).toContain(`${pageAddress}#:~:text=`);

  const excel = await entriesOf(new Blob([new Uint8Array(files.xlsx.bytes)]));
  expect(elements(xmlOf(excel.get('xl/worksheets/sheet1.xml')), 'row').length).toBeGreaterThanOrEqual(passages.length);

  const rows: string[][] = parse(text('csv'), { bom: true, record_delimiter: '\r\n' });
  expect(rows).toHaveLength(1 + passages.length);

  expect(text('ics').match(/^BEGIN:VEVENT/gm)?.length).toBeGreaterThan(0);
  const { items }: { readonly items: readonly unknown[] } = JSON.parse(text('jsonld')).first;
  expect(items).toHaveLength(passages.length);
}
