/** Arbitrary records and bundles. */
import * as fc from 'fast-check';
import { BUNDLE_VERSION, type Bundle } from '../../../utils/bundle/index.ts';
import { type BriefingPlan, CATEGORY_IDS, DIRECTIVE_MAPS, type DocumentRecord, type Meeting, type Note, type Snapshot, TASK_STATUSES } from '../../../utils/model/index.ts';

/** Any text, lone surrogates included. */
export const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', 'x\udc00', 'Ủy ban', '__proto__'));

const instant = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Few enough that records meet under equal versions. */
export const anyVersion = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('alpha', 'beta'))
  .map(([day, device]) => `2026-12-0${day}T08:00:00.000Z_0000_${device}`);

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** Without the keys whose value is undefined: what JSON can say. */
function withoutAbsent<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const DROPPED_IN_READING = new Set(['__proto__', 'prototype', 'constructor']);

/** Any JSON but for keys that are dropped in reading. */
const unknownField = fc
  .jsonValue({ stringUnit: 'binary' })
  .map((value) => JSON.parse(JSON.stringify(value), (key, inner: unknown) => (DROPPED_IN_READING.has(key) ? undefined : inner)) as unknown);

function versionsOf(paths: readonly string[]): fc.Arbitrary<Record<string, string>> {
  return fc.dictionary(fc.constantFrom(...paths), anyVersion);
}

const anyDay = fc.constantFrom('2026-12-15', '2026-12-31');
const anyDeadline = fc.record({ text: anyText, due: optional(anyDay), time: optional(fc.constant('17:00')), recurrence: optional(fc.constant('ngày 25 hằng tháng')) }).map(withoutAbsent);
const writer = { authorId: fc.constantFrom('person-1', 'person-2'), authorName: anyText };
const ENTRY_IDS = ['e1', 'toString'] as const;

const entriesOf = <T>(entry: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T> | undefined> => optional(fc.dictionary(fc.constantFrom(...ENTRY_IDS), entry, { minKeys: 1 }));

const directive = fc
  .record({
    speaker: optional(anyText),
    leadUnit: optional(anyText),
    cooperatingUnits: fc.array(anyText, { maxLength: 2 }),
    task: optional(anyText),
    deadlines: fc.array(anyDeadline, { maxLength: 2 }),
    status: fc.constantFrom(...TASK_STATUSES),
    doneOn: optional(anyDay),
    progress: entriesOf(fc.record({ on: anyDay, text: anyText, ...writer })),
    extensions: entriesOf(fc.record({ decidedOn: anyDay, reason: anyText, to: anyDeadline, ...writer })),
    reports: entriesOf(fc.record({ status: fc.constantFrom(...TASK_STATUSES), on: anyDay, authorName: anyText })),
  })
  .map(withoutAbsent);

const selectors = fc
  .record({
    quote: fc.record({ type: fc.constant('TextQuoteSelector' as const), exact: anyText, prefix: anyText, suffix: anyText, newer: unknownField }),
    position: fc.record({ type: fc.constant('TextPositionSelector' as const), start: fc.nat(), end: fc.nat() }),
    path: optional(
      fc.record({
        type: fc.constant('XPathSelector' as const),
        value: anyText,
        refinedBy: fc.record({ type: fc.constant('TextPositionSelector' as const), start: fc.nat(), end: fc.nat() }),
      }),
    ),
    fromNewerVersion: optional(unknownField),
  })
  .map(withoutAbsent);

/** In two states of one note everything may differ but its id and its document. */
export const anyNote = (ids: readonly string[]): fc.Arbitrary<Note> =>
  fc
    .record({
      id: fc.constantFrom(...ids),
      authorId: fc.constantFrom('person-1', 'person-2'),
      authorName: anyText,
      category: fc.constantFrom(...CATEGORY_IDS),
      comment: anyText,
      tags: fc.array(anyText, { maxLength: 3 }),
      directive: optional(directive),
      selectors: optional(selectors),
      quote: anyText,
      snapshotId: optional(fc.constant('sha256-1')),
      createdAt: instant,
      changedAt: instant,
      versions: versionsOf(['category', 'comment', 'tags', 'quote', 'directive.leadUnit', 'directive.task', 'directive.status', 'directive.doneOn', ...ENTRY_IDS.flatMap((id) => DIRECTIVE_MAPS.map((name) => `directive.${name}.${id}`)), 'fromNewerVersion']),
      deleted: optional(anyVersion),
      fromNewerVersion: optional(unknownField),
    })
    .map((note) => withoutAbsent({ ...note, documentId: `document-${note.id.length % 3}` }));

const anyDocument: fc.Arbitrary<DocumentRecord> = fc
  .record({
    id: fc.constantFrom('document-0', 'document-1', 'document-2', 'document-9'),
    title: anyText,
    number: optional(anyText),
    url: fc.webUrl(),
    addresses: fc.uniqueArray(fc.constantFrom('vp.test/1', 'vp.test/2', 'vp.test/3', 'vp.test/4'), { maxLength: 2 }),
    identities: optional(fc.uniqueArray(fc.constantFrom('key-1', 'key-2', 'key-3', 'key-4'), { minLength: 1, maxLength: 2 })),
    meetingId: optional(fc.constantFrom('meeting-1', 'meeting-2')),
    snapshotIds: fc.uniqueArray(fc.constantFrom('sha256-1', 'sha256-2', 'sha256-3', 'sha256-4', 'sha256-5'), { minLength: 1, maxLength: 2 }),
    createdAt: instant,
    changedAt: instant,
    versions: versionsOf(['title', 'number', 'url', 'identities', 'meetingId', 'snapshotIds']),
    deleted: optional(anyVersion),
  })
  .map(withoutAbsent);

const anySnapshot: fc.Arbitrary<Snapshot> = fc.record({
  id: fc.constantFrom('sha256-1', 'sha256-2', 'sha256-3'),
  documentId: fc.constant('document-1'),
  title: anyText,
  blocks: fc.array(fc.record({ kind: fc.constant('paragraph' as const), text: anyText }), { maxLength: 2 }),
  capturedAt: instant,
});

const anyBriefing: fc.Arbitrary<BriefingPlan> = fc
  .record({
    id: fc.constantFrom('briefing-1', 'briefing-2'),
    title: anyText,
    introduction: anyText,
    sections: fc.array(fc.record({ id: anyText, heading: anyText, noteIds: fc.array(fc.constantFrom('a', 'bb', 'ccc', 'd'), { maxLength: 2 }) }), { maxLength: 2 }),
    notes: entriesOf(fc.record({ texts: fc.record({ comment: anyText }) })),
    closing: optional(anyText),
    createdAt: instant,
    changedAt: instant,
    versions: versionsOf(['title', 'sections', 'closing', ...ENTRY_IDS.map((id) => `notes.${id}`)]),
    deleted: optional(anyVersion),
    fromNewerVersion: optional(unknownField),
  })
  .map(withoutAbsent);

const anyMeeting: fc.Arbitrary<Meeting> = fc
  .record({
    id: fc.constantFrom('meeting-1', 'meeting-2'),
    name: anyText,
    date: optional(fc.constantFrom('2026-12-08', '2026-12-09')),
    place: optional(anyText),
    chair: optional(anyText),
    createdAt: instant,
    changedAt: instant,
    versions: versionsOf(['name', 'date', 'place', 'chair']),
    deleted: optional(anyVersion),
  })
  .map(withoutAbsent);

export const anyBundle: fc.Arbitrary<Bundle> = fc
  .record({
    version: fc.constant(BUNDLE_VERSION),
    generator: fc.constant('so-tay-chi-dao'),
    exportedBy: optional(fc.record({ id: fc.constantFrom('person-1', 'person-2'), name: anyText, unit: anyText })),
    exportedAt: optional(instant),
    notes: fc.array(anyNote(['a', 'bb', 'ccc']), { maxLength: 4 }),
    documents: fc.array(anyDocument, { maxLength: 4 }),
    snapshots: fc.array(anySnapshot, { maxLength: 3 }),
    briefings: fc.array(anyBriefing, { maxLength: 2 }),
    meetings: optional(fc.array(anyMeeting, { maxLength: 2 })),
  })
  .map(withoutAbsent);
