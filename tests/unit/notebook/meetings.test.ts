import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { DocumentRecord, Id } from '../../../utils/model/index.ts';
import {
  MissingRecordError,
  type Notebook,
  addMeeting,
  addNotes,
  addToMeeting,
  allDocuments,
  allMeetings,
  bundleContents,
  captureDocument,
  confirmMeeting,
  changeMeeting,
  declineMeeting,
  dissolveMeeting,
  documentById,
  historyOf,
  meetingById,
  meetingOffered,
  meetingSuggestions,
  recentActs,
  removeFromMeeting,
  restoreBackup,
  undo,
} from '../../../utils/notebook/index.ts';
import { Machine } from './machine.ts';
import { backupOf, newNotebook } from './whole-notebook.ts';

const CONFERENCE = 'Hội nghị tổng kết công tác chuyển đổi số năm 2026';
const FIELDS = { name: CONFERENCE, date: '2026-12-08' };

const page = (path: string, title: string, text = `${title}: toàn văn ở ${path}.`) => ({
  url: `http://portal.test/${path}`,
  extraction: { title, date: '2026-12-08', blocks: [{ kind: 'paragraph' as const, text }], text, isArticle: true },
});
const report = page('tin/1', CONFERENCE);
const speech = page('tin/2', `Phát biểu tại ${CONFERENCE}`);
const notice = page('tb/3', `Kết luận ${CONFERENCE}`);

/** @returns the ids, in their order */
async function capture(notebook: Notebook, ...pages: readonly ReturnType<typeof page>[]): Promise<Id[]> {
  const documents: DocumentRecord[] = [];
  for (const one of pages) documents.push(await captureDocument(notebook, crypto.randomUUID(), one));
  return documents.map(({ id }) => id).sort();
}

/** The documents of each meeting, by its id. */
async function membersOf(notebook: Notebook): Promise<Record<Id, Id[]>> {
  const documents = await allDocuments(notebook);
  return Object.fromEntries((await allMeetings(notebook)).map(({ id }) => [id, documents.filter(({ meetingId }) => meetingId === id).map((document) => document.id)]));
}

/** As a person who says yes to the only question there is. */
async function confirm(notebook: Notebook, operationId: Id): Promise<Id> {
  const [suggestion] = await meetingSuggestions(notebook);
  const { id } = await confirmMeeting(notebook, operationId, suggestion!);
  return id;
}

let notebook: Notebook;
beforeEach(() => {
  notebook = newNotebook('Lê An', Date.now);
});

describe('a meeting', () => {
  test('is made of documents, said twice is made once, and undone and redone with all of them', async () => {
    const ids = await capture(notebook, report, speech);
    const meeting = await addMeeting(notebook, 'add', { fields: FIELDS, documentIds: ids });
    expect(await addMeeting(notebook, 'add', { fields: FIELDS, documentIds: ids })).toEqual(meeting);
    expect(await membersOf(notebook)).toEqual({ [meeting.id]: ids });

    await undo(notebook, 'undo', 'add');
    expect(await membersOf(notebook)).toEqual({});
    expect((await allDocuments(notebook)).map(({ meetingId }) => meetingId)).toEqual([undefined, undefined]);
    await undo(notebook, 'redo', 'undo');
    expect(await membersOf(notebook)).toEqual({ [meeting.id]: ids });
  });

  test('is renamed field by field, each with its history; undone, it is called as before', async () => {
    const { id } = await addMeeting(notebook, 'add', { fields: FIELDS, documentIds: [] });
    await changeMeeting(notebook, 'change', id, { name: 'Tổng kết', place: 'Hội trường A', date: undefined });
    const changed = await meetingById(notebook, id);
    expect([changed!.name, changed!.place, changed!.date]).toEqual(['Tổng kết', 'Hội trường A', undefined]);
    expect((await historyOf(notebook, 'meetings', id)).map(({ field, value }) => [field, value])).toEqual([['name', CONFERENCE], ['place', undefined], ['date', '2026-12-08']]);
    await undo(notebook, 'undo', 'change');
    expect(await meetingById(notebook, id)).toMatchObject(FIELDS);
    await expect(changeMeeting(notebook, 'change2', 'none', { name: '' })).rejects.toThrow(MissingRecordError);
  });

  test('that is dissolved leaves its documents, and they are not asked of again; undone, all is back', async () => {
    const ids = await capture(notebook, report, speech);
    const id = await confirm(notebook, 'add');
    await dissolveMeeting(notebook, 'dissolve', id);
    expect(await membersOf(notebook)).toEqual({});
    expect(await allDocuments(notebook)).toHaveLength(2);
    expect(await meetingSuggestions(notebook)).toEqual([]);
    await undo(notebook, 'undo', 'dissolve');
    expect(await membersOf(notebook)).toEqual({ [id]: ids });
    // Made again by hand it is the same one.
    await undo(notebook, 'redo', 'undo');
    expect((await addMeeting(notebook, 'again', { id, fields: FIELDS, documentIds: ids })).deleted).toBeUndefined();
    expect(await membersOf(notebook)).toEqual({ [id]: ids });
  });

  test('gives a document away and takes it in', async () => {
    const [a, b] = (await capture(notebook, report, speech)) as [Id, Id];
    const id = await confirm(notebook, 'add');
    await removeFromMeeting(notebook, 'remove', b);
    expect(await membersOf(notebook)).toEqual({ [id]: [a] });
    expect(await meetingSuggestions(notebook)).toEqual([]);
    await undo(notebook, 'undo', 'remove');
    expect(await membersOf(notebook)).toEqual({ [id]: [a, b] });
    await undo(notebook, 'redo', 'undo');
    await addToMeeting(notebook, 'back', id, [b]);
    expect(await membersOf(notebook)).toEqual({ [id]: [a, b] });
    expect((await recentActs(notebook, 3)).map(({ kind, words }) => [kind, words])).toEqual([['changeMeeting', CONFERENCE], ['changeMeeting', CONFERENCE], ['addMeeting', CONFERENCE]]);
  });

  test('that turns out to be another takes its documents in', async () => {
    const [a, b] = (await capture(notebook, report, speech)) as [Id, Id];
    await addMeeting(notebook, 'one', { id: 'm1', fields: FIELDS, documentIds: [a] });
    await addMeeting(notebook, 'two', { id: 'm2', fields: { name: 'Tổng kết' }, documentIds: [b] });
    expect((await meetingSuggestions(notebook)).map(({ meetings }) => meetings.map(({ id }) => id))).toEqual([['m1', 'm2']]);
    await confirm(notebook, 'join');
    expect(await membersOf(notebook)).toEqual({ m1: [a, b] });
    await undo(notebook, 'undo', 'join');
    expect(await membersOf(notebook)).toEqual({ m1: [a], m2: [b] });
  });
});

test('what is declined is not asked of again, until that is undone', async () => {
  await capture(notebook, report, speech, notice);
  const [suggestion] = await meetingSuggestions(notebook);
  await declineMeeting(notebook, 'decline', suggestion!, suggestion!.documents[0]!.id);
  expect((await meetingSuggestions(notebook)).map(({ documents }) => documents.map(({ id }) => id))).toEqual([suggestion!.documents.slice(1).map(({ id }) => id)]);
  const [rest] = await meetingSuggestions(notebook);
  await declineMeeting(notebook, 'decline2', rest!);
  expect(await meetingSuggestions(notebook)).toEqual([]);
  expect((await recentActs(notebook, 1))[0]).toMatchObject({ kind: 'declineMeeting', words: CONFERENCE });
  await undo(notebook, 'undo', 'decline2');
  expect(await meetingSuggestions(notebook)).toHaveLength(1);
});

test('a document is asked about while it is of no meeting', async () => {
  const [a, b] = (await capture(notebook, report, speech)) as [Id, Id];
  const [alone] = await capture(notebook, page('van-ban/4', 'Quyết định về quy chế làm việc'));
  expect((await meetingOffered(notebook, a))!.documents.map(({ id }) => id).sort()).toEqual([a, b]);
  expect(await meetingOffered(notebook, alone!)).toBeUndefined();
  expect(await meetingOffered(notebook, 'none')).toBeUndefined();
  await confirm(notebook, 'add');
  expect(await meetingOffered(notebook, a)).toBeUndefined();
});

describe('between colleagues', () => {
  test('the same grouping confirmed by two people is one meeting, whichever way the files go', async () => {
    const [an, minh] = [new Machine('Lê An'), new Machine('Trần Minh')];
    const hers = await an.use(async (own) => {
      await capture(own, report, speech);
      return confirm(own, 'add');
    });
    const his = await minh.use(async (own) => {
      await capture(own, speech, notice, report);
      return confirm(own, 'add');
    });
    expect(his).toBe(hers);
    await an.send(minh);
    await minh.send(an);
    for (const machine of [an, minh]) {
      const members = await machine.use((own) => membersOf(own));
      expect(Object.keys(members)).toEqual([hers]);
      expect(members[hers]).toHaveLength(3);
      expect(await machine.use((own) => meetingSuggestions(own))).toEqual([]);
    }
  });

  test('what each corrects of a meeting stays', async () => {
    const [an, minh] = [new Machine('Lê An'), new Machine('Trần Minh')];
    const id = await an.use(async (own) => (await addMeeting(own, 'add', { fields: FIELDS, documentIds: [] })).id);
    await an.send(minh);
    await an.use((own) => changeMeeting(own, 'place', id, { place: 'Hội trường A' }));
    await minh.use((own) => changeMeeting(own, 'chair', id, { chair: 'Nguyễn Văn Bình' }));
    await minh.send(an);
    expect(await an.use((own) => meetingById(own, id))).toMatchObject({ ...FIELDS, place: 'Hội trường A', chair: 'Nguyễn Văn Bình' });
  });

  test('chosen notes take the meeting of their documents along, and no other', async () => {
    const [note] = await addNotes(notebook, 'note', report, [{ category: 'note', quote: CONFERENCE }]);
    await addMeeting(notebook, 'add', { id: 'm1', fields: FIELDS, documentIds: [note!.documentId] });
    await addMeeting(notebook, 'other', { id: 'm2', fields: { name: 'Khác' }, documentIds: [] });
    const { meetings } = await bundleContents(notebook, { noteIds: new Set([note!.id]) });
    expect(meetings!.map(({ id }) => id)).toEqual(['m1']);
  });
});

test('a backup keeps meetings, their history and what was declined', async () => {
  const [a] = await capture(notebook, report, speech, notice);
  const id = await confirm(notebook, 'add');
  await changeMeeting(notebook, 'change', id, { chair: 'Nguyễn Văn Bình' });
  await removeFromMeeting(notebook, 'remove', a!);
  const backup = await backupOf(notebook);
  const machine = newNotebook('Lê An', Date.now);
  await restoreBackup(machine, 'restore', backup);
  expect(await meetingById(machine, id)).toMatchObject({ ...FIELDS, chair: 'Nguyễn Văn Bình' });
  expect((await membersOf(machine))[id]).toHaveLength(2);
  expect((await documentById(machine, a!))!.meetingId).toBeUndefined();
  expect(await historyOf(machine, 'meetings', id)).toHaveLength(1);
  expect(await meetingSuggestions(machine)).toEqual([]);
});
