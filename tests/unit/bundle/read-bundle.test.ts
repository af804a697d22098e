import { describe, expect, test } from 'vitest';
import { BundleError, readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import type { DirectiveFields, DocumentRecord, Note } from '../../../utils/model/index.ts';

const NOTE: Note = {
  id: '0b6f3a52-54a7-4c0e-9d0d-6a2f6f6f0001',
  documentId: '0b6f3a52-54a7-4c0e-9d0d-6a2f6f6f0002',
  authorId: '0b6f3a52-54a7-4c0e-9d0d-6a2f6f6f0003',
  authorName: 'Lê Thị Mẫu',
  category: 'question',
  comment: 'Hỏi lại thời hạn',
  tags: ['gấp', 'quý I'],
  selectors: {
    quote: { type: 'TextQuoteSelector', exact: 'trước ngày 15/12', prefix: 'hoàn thành ', suffix: '.' },
    position: { type: 'TextPositionSelector', start: 10, end: 26 },
  },
  quote: 'trước ngày 15/12',
  createdAt: '2026-12-08T08:00:00.000Z',
  changedAt: '2026-12-08T09:00:00.000Z',
  versions: {},
};

const DOCUMENT: DocumentRecord = {
  id: NOTE.documentId,
  title: 'Thông báo kết luận',
  url: 'https://vp.test/tb/1',
  addresses: ['https://vp.test/tb/1'],
  snapshotIds: ['sha256-1'],
  createdAt: '2026-12-08T08:00:00.000Z',
  changedAt: '2026-12-08T08:00:00.000Z',
  versions: {},
};

const TEXT = writeBundle({
  notes: [NOTE],
  documents: [DOCUMENT],
  snapshots: [],
  exportedBy: { id: 'person-1', name: 'Lê Thị Mẫu', unit: 'Phòng Tổng hợp' },
  exportedAt: '2026-12-11T16:40:00+07:00',
});

/** The bundle's JSON with one value replaced; `path` as in `first.items.0.type`. */
function changed(path: string, value: unknown): string {
  const json = JSON.parse(TEXT) as Record<string, unknown>;
  const keys = path.split('/');
  const last = keys.pop()!;
  const owner = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, json);
  owner[last] = value;
  return JSON.stringify(json);
}

test('a bundle is a W3C annotation collection', () => {
  const json = JSON.parse(TEXT) as Record<string, unknown>;
  expect(json).toMatchObject({
    '@context': ['http://www.w3.org/ns/anno.jsonld', { stcd: 'urn:stcd:' }],
    type: 'AnnotationCollection',
    total: 1,
    creator: { type: 'Person', name: 'Lê Thị Mẫu' },
    first: {
      type: 'AnnotationPage',
      startIndex: 0,
      items: [
        {
          id: `urn:uuid:${NOTE.id}`,
          type: 'Annotation',
          motivation: ['classifying', 'commenting', 'tagging'],
          creator: { id: `urn:uuid:${NOTE.authorId}`, type: 'Person', name: 'Lê Thị Mẫu' },
          created: NOTE.createdAt,
          modified: NOTE.changedAt,
          body: [
            { type: 'TextualBody', purpose: 'classifying', value: 'question' },
            { type: 'TextualBody', purpose: 'commenting', value: 'Hỏi lại thời hạn' },
            { type: 'TextualBody', purpose: 'tagging', value: 'gấp' },
            { type: 'TextualBody', purpose: 'tagging', value: 'quý I' },
          ],
          target: {
            type: 'SpecificResource',
            source: DOCUMENT.url,
            selector: [NOTE.selectors!.quote, NOTE.selectors!.position],
          },
        },
      ],
    },
  });
});

test('the same contents give the same text', () => {
  const { notes, documents, snapshots, exportedBy, exportedAt } = readBundle(TEXT);
  expect(writeBundle({ notes, documents, snapshots, exportedBy: exportedBy!, exportedAt: exportedAt! })).toBe(TEXT);
});

test('who exported it, and when, is read back', () => {
  expect(readBundle(TEXT)).toMatchObject({
    version: 1,
    exportedBy: { id: 'person-1', name: 'Lê Thị Mẫu', unit: 'Phòng Tổng hợp' },
    exportedAt: '2026-12-11T16:40:00+07:00',
  });
});

test('a comment that another program changed in the annotation is believed', () => {
  const text = changed('first/items/0/body', [
    { type: 'TextualBody', purpose: 'classifying', value: 'question' },
    { type: 'TextualBody', purpose: 'commenting', value: 'Đã hỏi' },
  ]);
  expect(readBundle(text).notes[0]).toMatchObject({ comment: 'Đã hỏi', tags: [] });
});

test('a byte order mark before the text is passed over', () => {
  expect(readBundle(`\uFEFF${TEXT}`).notes).toEqual([NOTE]);
});

describe('keys named __proto__', () => {
  test('change no prototype and are dropped', () => {
    const text = TEXT.replace('"stcd:note":{', '"stcd:note":{"__proto__":{"deleted":"x","evil":true},').replace(
      '"stcd:documents":[{',
      '"stcd:documents":[{"__proto__":{"evil":true},',
    );
    expect(text.match(/__proto__/g)).toHaveLength(2);
    const { notes, documents } = readBundle(text);
    expect(notes).toEqual([NOTE]);
    expect(Object.getPrototypeOf(documents[0])).toBe(Object.prototype);
    expect('evil' in documents[0]!).toBe(false);
    expect('evil' in {}).toBe(false);
  });
});

test.each(['constructor', 'prototype'])('keys named %s, which no schema looks at, are dropped', (key) => {
  const progress = { p1: { on: '2026-12-15', text: 'Đã họp.', authorId: 'person-1', authorName: 'Lê Thị Mẫu' } };
  const directive: DirectiveFields = { cooperatingUnits: [], deadlines: [], status: 'open', progress: { ...progress, [key]: null! } };
  const text = writeBundle({ notes: [{ ...NOTE, category: 'directive', directive, versions: { [key]: 5 as never } }], documents: [], snapshots: [], exportedAt: '2026-12-11T16:40:00+07:00' });
  const [note] = readBundle(text).notes;
  expect(Object.entries(note!.directive!.progress!)).toEqual(Object.entries(progress));
  expect(Object.keys(note!.versions)).toEqual([]);
});

describe('what cannot be read says why and where', () => {
  test.each<[string, string, Pick<BundleError, 'code'> & { place?: BundleError['place'] }]>([
    ['no JSON', '{"type":', { code: 'notJson' }],
    ['empty', '', { code: 'notJson' }],
    ['null', 'null', { code: 'notCollection' }],
    ['a list', '[]', { code: 'notCollection' }],
    ['another JSON file', '{"name":"x"}', { code: 'notCollection' }],
    ['another program\'s collection', changed('generator', { name: 'other' }), { code: 'notCollection' }],
    ['no page', changed('first', undefined), { code: 'notCollection' }],
    ['a version that is none', changed('stcd:version', 'one'), { code: 'notCollection' }],
    ['a newer version', changed('stcd:version', 2), { code: 'newerVersion' }],
    ['a newer version of another shape', '{"stcd:version":9}', { code: 'newerVersion' }],
    ['an annotation that is none', changed('first/items', [null]), { code: 'invalidNote', place: { position: 1, field: '' } }],
    ['an id that is a name of objects', changed('first/items/0/id', 'urn:uuid:__proto__'), { code: 'invalidNote', place: { position: 1, field: 'id' } }],
    ['an empty id', changed('stcd:documents', [{ ...DOCUMENT, id: '' }]), { code: 'invalidDocument', place: { position: 1, field: 'id' } }],
    ['a year of six digits', changed('first/items/0/created', '+275760-09-13T00:00:00.000Z'), { code: 'invalidNote', place: { position: 1, field: 'createdAt' } }],
    ['the year 0', changed('first/items/0/modified', '0000-01-01T00:00:00.000Z'), { code: 'invalidNote', place: { position: 1, field: 'changedAt' } }],
    ['a note without category', changed('first/items/0/body', []), { code: 'invalidNote', place: { position: 1, field: 'category' } }],
    ['a note without author', changed('first/items/0/creator', 'x'), { code: 'invalidNote', place: { position: 1, field: 'authorId' } }],
    [
      'a note with half a selector',
      changed('first/items/0/target/selector', [{ type: 'TextPositionSelector', start: -1, end: 2 }]),
      { code: 'invalidNote', place: { position: 1, field: 'selectors.quote' } },
    ],
    [
      'a second document that is damaged',
      changed('stcd:documents', [DOCUMENT, { ...DOCUMENT, addresses: [1] }]),
      { code: 'invalidDocument', place: { position: 2, field: 'addresses.0' } },
    ],
    ['a damaged snapshot', changed('stcd:snapshots', [{}]), { code: 'invalidSnapshot', place: { position: 1, field: 'id' } }],
    ['a damaged briefing', changed('stcd:briefings', [7]), { code: 'invalidBriefing', place: { position: 1, field: '' } }],
  ])('%s', (_name, text, { code, place }) => {
    let thrown: unknown;
    try {
      readBundle(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(BundleError);
    expect(thrown).toMatchObject({ code, place });
  });
});
