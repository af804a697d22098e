import { describe, expect, test } from 'vitest';
import { type Bundle, clampVersions, merge } from '../../../utils/bundle/index.ts';
import type { DirectiveFields, DocumentRecord, Note } from '../../../utils/model/index.ts';

const at = (minute: number, device = 'a'): string => `2026-12-08T08:${String(minute).padStart(2, '0')}:00.000Z_0000_${device}`;

const NOTE: Note = {
  id: 'note-1',
  documentId: 'document-1',
  authorId: 'person-1',
  authorName: 'Lê Thị Mẫu',
  category: 'directive',
  comment: 'Ban đầu',
  tags: [],
  directive: { cooperatingUnits: [], deadlines: [], status: 'open', leadUnit: 'Phòng Tổng hợp' },
  quote: 'Giao Phòng Tổng hợp chủ trì.',
  createdAt: '2026-12-08T08:00:00.000Z',
  changedAt: '2026-12-08T08:00:00.000Z',
  versions: { comment: at(1), 'directive.leadUnit': at(1), 'directive.status': at(1) },
};

const DOCUMENT: DocumentRecord = {
  id: 'document-1',
  title: 'Thông báo kết luận',
  url: 'https://vp.test/tb/1',
  addresses: ['https://vp.test/tb/1'],
  snapshotIds: ['sha256-1'],
  createdAt: '2026-12-08T08:00:00.000Z',
  changedAt: '2026-12-08T08:00:00.000Z',
  versions: { title: at(1), url: at(1), snapshotIds: at(1) },
};

const bundle = (contents: Partial<Bundle>): Bundle => ({
  version: 1,
  generator: 'so-tay-chi-dao',
  notes: [],
  documents: [],
  snapshots: [],
  briefings: [],
  ...contents,
});

const edited = (changes: Partial<Note>, versions: Record<string, string>): Note => ({
  ...NOTE,
  ...changes,
  versions: { ...NOTE.versions, ...versions },
});

const mergedNote = (a: Note, b: Note): Note => merge(bundle({ notes: [a] }), bundle({ notes: [b] })).notes[0]!;

describe('two states of one note', () => {
  test('the later edit of a field stays, edits of different fields stay both', () => {
    const hers = edited({ comment: 'Của chị' }, { comment: at(5) });
    const his = edited({ comment: 'Của anh', tags: ['gấp'] }, { comment: at(4), tags: at(4) });
    expect(mergedNote(hers, his)).toMatchObject({ comment: 'Của chị', tags: ['gấp'], versions: { comment: at(5), tags: at(4) } });
  });

  test('fields of one directive are edits of their own', () => {
    const hers = edited({ directive: { ...NOTE.directive!, leadUnit: 'Phòng Hành chính' } }, { 'directive.leadUnit': at(5) });
    const his = edited({ directive: { ...NOTE.directive!, status: 'done' } }, { 'directive.status': at(6) });
    expect(mergedNote(hers, his).directive).toMatchObject({ leadUnit: 'Phòng Hành chính', status: 'done' });
  });

  test('a field that was emptied later stays empty', () => {
    const { leadUnit: _leadUnit, ...emptied } = NOTE.directive!;
    expect(mergedNote(NOTE, edited({ directive: emptied }, { 'directive.leadUnit': at(5) })).directive).not.toHaveProperty('leadUnit');
  });

  test('a directive that the other state does not have yet is taken over', () => {
    const { directive: _directive, ...plain } = NOTE;
    const before: Note = { ...plain, category: 'note', versions: { comment: at(1) } };
    expect(mergedNote(before, NOTE).directive).toEqual(NOTE.directive);
  });

  test('under one version the greater value stays, whichever comes first', () => {
    const x = edited({ comment: 'x' }, {});
    const y = edited({ comment: 'y' }, {});
    expect(mergedNote(x, y).comment).toBe('y');
    expect(mergedNote(y, x).comment).toBe('y');
  });

  test('a text that is no version does not win', () => {
    expect(mergedNote(edited({ comment: 'hỏng' }, { comment: 'zzz' }), NOTE).comment).toBe('Ban đầu');
  });

  test('unknown fields of a newer version follow their version too', () => {
    const newer = { ...edited({}, { risk: at(7) }), risk: { level: 3 } } as Note;
    const older = { ...edited({}, { risk: at(6) }), risk: { level: 9 } } as Note;
    expect(mergedNote(newer, older)).toMatchObject({ risk: { level: 3 } });
  });
});

describe('deletion', () => {
  const deleted = edited({ deleted: at(5) }, { deleted: at(5) });
  test.each<[string, Note, Note, string | undefined]>([
    ['is kept against the state before', NOTE, deleted, at(5)],
    ['is kept against an earlier edit', edited({ comment: 'x' }, { comment: at(4) }), deleted, at(5)],
    ['gives way to a later edit', edited({ comment: 'x' }, { comment: at(6) }), deleted, undefined],
    ['gives way to being taken back', edited({}, { deleted: at(6) }), deleted, undefined],
    ['stands against an earlier deletion', edited({ deleted: at(3) }, { deleted: at(3) }), deleted, at(5)],
  ])('%s', (_name, a, b, expected) => {
    expect(mergedNote(a, b).deleted).toBe(expected);
    expect(mergedNote(b, a).deleted).toBe(expected);
  });

  test('keeps what a revived note held', () => {
    expect(mergedNote(edited({ comment: 'còn đây' }, { comment: at(6) }), deleted)).toMatchObject({ comment: 'còn đây', quote: NOTE.quote });
  });
});

describe('what two people add to one directive at once', () => {
  const entry = (text: string) => ({ on: '2026-12-08', text, authorId: 'person-1', authorName: '' });
  const withProgress = (progress: NonNullable<DirectiveFields['progress']>, versions: Note['versions']): Bundle =>
    bundle({ notes: [{ ...NOTE, directive: { ...NOTE.directive!, progress }, versions: { ...NOTE.versions, ...versions } }] });
  const both = merge(withProgress({ a: entry('một') }, { 'directive.progress.a': at(2) }), withProgress({ b: entry('hai') }, { 'directive.progress.b': at(3) }));
  const progressOf = ({ notes }: Bundle) => notes[0]!.directive!.progress;

  test('stays', () => {
    expect(progressOf(both)).toEqual({ a: entry('một'), b: entry('hai') });
  });

  test('goes where it was taken away later, and the empty list with it', () => {
    expect(progressOf(merge(both, withProgress({}, { 'directive.progress.a': at(4) })))).toEqual({ b: entry('hai') });
    const none = merge(both, withProgress({}, { 'directive.progress.a': at(4), 'directive.progress.b': at(4) }));
    expect(none.notes[0]!.directive).not.toHaveProperty('progress');
    expect(merge(none, withProgress({}, {}))).toEqual(none);
  });
});

describe('a field that is named like a path', () => {
  test('is not taken for the entry or field of a directive that the path leads to', () => {
    const version = at(9);
    const strange = { ...edited({}, { 'directive.progress.p1': version, 'directive.product': version }), 'directive.progress.p1': 5, 'directive.product': 5 };
    for (const note of [mergedNote(strange, NOTE), mergedNote(NOTE, strange)]) {
      expect(note.directive).toEqual(NOTE.directive);
      expect(note).not.toHaveProperty(['directive.progress.p1']);
    }
    expect(merge(bundle({ notes: [strange] }), bundle({})).notes[0]).not.toHaveProperty(['directive.product']);
  });
});

test('tens of thousands of entries of one directive are joined entry by entry', () => {
  const entry = { on: '2026-12-15', text: 'Đã họp.', authorId: 'person-1', authorName: 'Lê Thị Mẫu' };
  const progress = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`p${index}`, entry]));
  const versions = Object.fromEntries(Object.keys(progress).map((id) => [`directive.progress.${id}`, at(2)]));
  expect(mergedNote(edited({ directive: { ...NOTE.directive!, progress } }, versions), NOTE).directive?.progress).toEqual(progress);
});

describe('one document, captured by two people', () => {
  const hers = bundle({ documents: [DOCUMENT], notes: [NOTE] });
  const hisNote: Note = { ...NOTE, id: 'note-2', documentId: 'document-2' };
  const his = (changes: Partial<DocumentRecord>): Bundle =>
    bundle({ documents: [{ ...DOCUMENT, id: 'document-2', ...changes }], notes: [hisNote] });

  test.each<[string, Partial<DocumentRecord>]>([
    ['the same address', { snapshotIds: ['sha256-2'] }],
    ['the same content under another address', { addresses: ['https://vp.test/van-ban/88'] }],
  ])('is one for %s, and both notes are on it', (_name, changes) => {
    const both = merge(hers, his(changes));
    expect(both.documents).toHaveLength(1);
    expect(both.documents[0]).toMatchObject({ id: 'document-1', sameAs: ['document-2'] });
    expect(both.notes.map((note) => [note.id, note.documentId])).toEqual([
      ['note-1', 'document-1'],
      ['note-2', 'document-1'],
    ]);
  });

  test('stays two for the same number only', () => {
    const numbered = { number: '214-TB/VP', addresses: ['https://vp.test/van-ban/88'], snapshotIds: ['sha256-2'] };
    expect(merge(bundle({ documents: [{ ...DOCUMENT, number: '214-TB/VP' }] }), his(numbered)).documents).toHaveLength(2);
  });

  test('a note that comes later under the given-up id finds its document', () => {
    const joined = merge(hers, his({ snapshotIds: ['sha256-2'] }));
    const later = merge(joined, bundle({ notes: [{ ...hisNote, id: 'note-3' }] }));
    expect(later.notes.at(-1)).toMatchObject({ id: 'note-3', documentId: 'document-1' });
  });

  test('has all addresses and snapshots, the one seen last at the end', () => {
    const other = his({
      addresses: ['https://vp.test/tb/1', 'https://vp.test/tb/1?trang=2'],
      snapshotIds: ['sha256-0', 'sha256-2'],
      versions: { ...DOCUMENT.versions, snapshotIds: at(9) },
    });
    const both = merge(hers, other);
    expect(both.documents[0]).toMatchObject({
      addresses: ['https://vp.test/tb/1', 'https://vp.test/tb/1?trang=2'],
      snapshotIds: ['sha256-0', 'sha256-1', 'sha256-2'],
    });
  });
});

describe('versions from the future', () => {
  const now = Date.parse('2026-12-08T08:00:00.000Z');
  test.each([
    ['believed within a day', '2026-12-09T07:59:00.000Z_0000_a', '2026-12-09T07:59:00.000Z_0000_a'],
    ['set back beyond it', '2031-01-01T00:00:00.000Z_0007_a', '2026-12-09T08:00:00.000Z_0007_a-was-20310101000000000'],
  ])('are %s', (_name, version, expected) => {
    const clamped = clampVersions(bundle({ notes: [edited({ deleted: version }, { comment: version })] }), now).notes[0]!;
    expect([clamped.versions.comment, clamped.deleted]).toEqual([expected, expected]);
    expect(clamped.versions['directive.leadUnit']).toBe(at(1));
  });
});
