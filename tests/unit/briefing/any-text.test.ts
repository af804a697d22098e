/** Every exporter with every text: files stay valid, and say what was written. */
import { Ajv } from 'ajv';
import { parse as parseCsv } from 'csv-parse/sync';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { EXPORT_FORMATS, type ExportFormat, FORMATS, exportName } from '../../../utils/briefing/index.ts';
import { type Briefing, LAYOUTS } from '../../../utils/model/index.ts';
import { COLLECTION_SCHEMA } from './annotation-schema.ts';
import { HOSTILE_TEXTS, LETTERHEAD, briefingOf, directiveOf, documentOf, noteOf } from './sample.ts';
import { xmlOf } from './xml.ts';
import { entriesOf } from './zip.ts';

vi.setConfig({ testTimeout: 300_000 });

const isCollection = new Ajv({ formats: { iri: true } }).compile(COLLECTION_SCHEMA);

/** Reads a file as the program would that it is made for. @returns its words @throws if it is not valid */
const READERS: Readonly<Record<ExportFormat, (file: Blob | string) => Promise<string>>> = {
  docx: async (file) => xmlPartsOf(await entriesOf(file), 'word/document.xml'),
  xlsx: async (file) => xmlPartsOf(await entriesOf(file), 'xl/sharedStrings.xml'),
  async html(file) {
    const { document } = new JSDOM(String(file)).window;
    expect(document.querySelectorAll('script, img, iframe, svg, object, form, link')).toHaveLength(0);
    expect([...document.querySelectorAll('a')].filter(({ protocol, hash }) => !/^https?:$/.test(protocol) && !hash.startsWith('#'))).toEqual([]);
    return document.body.textContent;
  },
  async md(file) {
    const [, properties, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(String(file))!;
    expect(parseYaml(properties!)).toHaveProperty('title');
    return body!.replaceAll(/\\([\p{P}\p{S}])/gu, '$1');
  },
  async csv(file) {
    const rows: string[][] = parseCsv(String(file), { bom: true, record_delimiter: '\r\n' });
    expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    return rows.flat().join(' ');
  },
  async ics(file) {
    const calendar = new ICAL.Component(ICAL.parse(String(file)));
    return calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('description')) + String(event.getFirstPropertyValue('summary'))).join(' ');
  },
  async annotations(file) {
    const collection: unknown = JSON.parse(String(file));
    expect(isCollection(collection), JSON.stringify(isCollection.errors)).toBe(true);
    return stringsIn(collection).join(' ');
  },
};

function xmlPartsOf(entries: ReadonlyMap<string, string>, said: string): string {
  for (const [name, text] of entries) if (/\.(?:xml|rels)$/.test(name)) expect(() => xmlOf(text), name).not.toThrow();
  return xmlOf(entries.get(said)).documentElement.textContent;
}

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** Letters, digits and signs alone: formats break lines and fold spaces as they need; Excel's has no sign for what could not be read. */
const marksOf = (text: string): string => text.toWellFormed().replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]+|\ufffd/gu, '');

/** The text in every field of a directive and of another note, with a deadline on the last day there is. */
function everywhere(text: string): Briefing {
  const document = documentOf('d', { title: text, number: text, issuer: text, kind: text, date: text });
  const fields = { speaker: text, speakerTitle: text, leadUnit: text, cooperatingUnits: [text], task: text, product: text, basis: text, deadlines: [{ text, due: '9999-12-31' }] };
  const marked = { quote: text, comment: text, tags: [text] };
  return { ...briefingOf([directiveOf('a', 'd', fields, marked), noteOf('b', 'd', marked)], [document], { title: text, introduction: text }), closing: text, author: { name: text, unit: text } };
}

const VIETNAMESE_NFD = 'Ủy ban nhân dân tỉnh Thừa Thiên Huế'.normalize('NFD');
const texts: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE_TEXTS, VIETNAMESE_NFD, 'مرحبا بالعالم', '\u202eđảo\u202c', '👩‍👩‍👧‍👦', '🇻🇳', 'CON', 'a/b\\c', ']]>', '\ud800'), fc.string({ unit: 'binary', maxLength: 12 })), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '));

describe.each(EXPORT_FORMATS)('%s', (format) => {
  const { write } = FORMATS[format];
  const read = READERS[format];

  test('is valid and says what was written, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(...LAYOUTS), async (text, layout) => {
        const said = marksOf(await read(await write(everywhere(text), { layout, letterhead: { ...LETTERHEAD, body: text, signer: text, recipients: [text] }, sheetPerUnit: true })));
        expect(said.toLocaleLowerCase('vi')).toContain(marksOf(text).toLocaleLowerCase('vi'));
      }),
      { numRuns: 15, seed: 6 },
    );
  });

  test('takes a note of 50,000 characters', async () => {
    const text = 'Rà soát nhiệm vụ. '.repeat(2778);
    const said = marksOf(await read(await write(everywhere(text))));
    // A cell of Excel ends before.
    expect(said.length).toBeGreaterThan(format === 'xlsx' ? 20_000 : 30_000);
  });

  test('takes two thousand notes in a section', async () => {
    const notes = Array.from({ length: 2000 }, (_, index) => directiveOf(`n${index}`, 'd', { task: `nhiệm vụ số ${index}`, deadlines: [{ text: '15/12/2026', due: '2026-12-15' }] }));
    const said = marksOf(await read(await write(briefingOf(notes, [documentOf('d')]))));
    expect(said).toContain(marksOf('hiệm vụ số 1999'));
  });
});

test('a file has a name on Windows, whatever the title', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('CON', 'nul', 'COM1', '', '..', 'a/b'), (text, reserved) => {
      for (const title of [text, reserved, `${reserved}.${text}`]) {
        const name = exportName({ title, composedAt: '2026-12-11T09:40:00.000Z' }, 'docx');
        expect(name).toMatch(/^\d{4}-\d\d-\d\d .*[^. ]\.docx$/);
        // oxlint-disable-next-line no-control-regex -- these must not occur
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]/);
        expect(name.length).toBeLessThanOrEqual(120);
      }
    }),
    { numRuns: 200, seed: 6 },
  );
});
