import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import { changeOfField, type Extraction, type Id, type Note } from '../../../utils/model/index.ts';
import { type Notebook, addNotes, addProgress, adoptReport, backUp, bundleContents, changeNote, changeNotes, changeProgress, deleteNotes, extendDeadlines, finishOccurrence, historyOf, importBundle, MissingRecordError, noteById, overtakenValues, ownAuthorIds, recentActs, restoreBackup, undo } from '../../../utils/notebook/index.ts';
import { Machine } from './machine.ts';
import { opened } from './whole-notebook.ts';

const TEXT = 'Giao Phòng Kế hoạch rà soát quy trình, báo cáo trước ngày 20/01/2027 và trước 17h00 ngày 25 hằng tháng.';
const extraction: Extraction = { title: 'Giao ban', date: '2026-12-01', blocks: [{ kind: 'paragraph', text: TEXT }], text: TEXT, isArticle: true };
const TODAY = '2026-12-08';
const FIRST = { on: '2026-12-05', text: 'Đã có dự thảo lần 1' };

let quyen: Machine;
let an: Machine;
let id: Id;

const stored = (machine: Machine): Promise<Note> => machine.use(async (notebook) => (await noteById(notebook, id))!);

beforeEach(async () => {
  // One clock for both, so that what is done later is later.
  let time = Date.parse('2026-12-08T01:00:00Z');
  const now = (): number => (time += 1000);
  quyen = new Machine('Quyên', now);
  an = new Machine('An', now);
  const [note] = await quyen.use((notebook) => addNotes(notebook, 'op1', { url: 'http://portal.test/1', extraction }, [{ category: 'directive', quote: TEXT }]));
  id = note!.id;
  await quyen.send(an);
});

const texts = ({ directive }: Note): string[] => Object.values(directive?.progress ?? {}).map(({ text }) => text).sort();

describe('progress', () => {
  test('that two people write at once stays, whoever is imported where and how often', async () => {
    await quyen.use((notebook) => addProgress(notebook, 'op2', [id], FIRST));
    await an.use((notebook) => addProgress(notebook, 'op2', [id], { on: '2026-12-06', text: 'Đã xin ý kiến' }));
    await an.send(quyen);
    await quyen.send(an);
    await an.send(quyen);
    for (const machine of [quyen, an]) expect(texts(await stored(machine))).toEqual(['Đã có dự thảo lần 1', 'Đã xin ý kiến']);
    expect(Object.values((await stored(quyen)).directive!.progress!).map(({ authorName }) => authorName).sort()).toEqual(['An', 'Quyên']);
  });

  test('can be corrected under its first writer, taken away, and undone', async () => {
    await quyen.use((notebook) => addProgress(notebook, 'op2', [id], FIRST));
    const [entry] = Object.keys((await stored(quyen)).directive!.progress!);
    await quyen.send(an);
    await an.use((notebook) => changeProgress(notebook, 'op3', id, entry!, { on: '2026-12-05', text: 'Đã có dự thảo lần 2' }));
    expect((await stored(an)).directive!.progress![entry!]).toMatchObject({ text: 'Đã có dự thảo lần 2', authorName: 'Quyên' });
    await an.use((notebook) => changeProgress(notebook, 'op4', id, entry!, null));
    await an.send(quyen);
    expect((await stored(quyen)).directive!.progress).toBeUndefined();
    await an.use((notebook) => undo(notebook, 'op5', 'op4'));
    await an.send(quyen);
    expect(texts(await stored(quyen))).toEqual(['Đã có dự thảo lần 2']);
  });

  test('leaves no empty list where its addition is undone', async () => {
    const before = await stored(quyen);
    await quyen.use((notebook) => addProgress(notebook, 'op2', [id], FIRST));
    await quyen.use((notebook) => undo(notebook, 'op3', 'op2'));
    expect((await stored(quyen)).directive).toEqual(before.directive);
  });

  test('is in the history under its own path, from which a lost text can be taken back', async () => {
    await quyen.use((notebook) => addProgress(notebook, 'op2', [id], FIRST));
    const [entry] = Object.keys((await stored(quyen)).directive!.progress!);
    await quyen.send(an);
    await an.use((notebook) => changeProgress(notebook, 'op3', id, entry!, { ...FIRST, text: 'của An' }));
    await quyen.use((notebook) => changeProgress(notebook, 'op4', id, entry!, { ...FIRST, text: 'của Quyên, sau' }));
    await an.send(quyen);
    const overtaken = await quyen.use(async (notebook) => overtakenValues((await noteById(notebook, id))!, await historyOf(notebook, 'notes', id)));
    expect(overtaken).toMatchObject([{ field: `directive.progress.${entry}`, value: { text: 'của An' } }]);
    await quyen.use((notebook) => changeNote(notebook, 'op5', id, changeOfField(overtaken[0]!.field, overtaken[0]!.value)));
    expect(texts(await stored(quyen))).toEqual(['của An']);
  });
});

describe('a deadline', () => {
  test('keeps its hour and its cycle', async () => {
    expect((await stored(quyen)).directive?.deadlines).toMatchObject([{ due: '2027-01-20' }, { recurrence: 'ngày 25 hằng tháng', time: '17:00' }]);
  });

  test('that is put off is followed by the new one, and the old one is kept; one undo takes both back', async () => {
    const to = { text: '15/02/2027', date: '2027-02-15', due: '2027-02-15' };
    await quyen.use((notebook) => extendDeadlines(notebook, 'op2', [id], { decidedOn: '2026-12-07', reason: 'Giám đốc đồng ý', to }, TODAY));
    const { directive } = await stored(quyen);
    expect(directive?.deadlines).toMatchObject([to, { recurrence: 'ngày 25 hằng tháng' }]);
    expect(Object.values(directive!.extensions!)).toMatchObject([{ decidedOn: '2026-12-07', reason: 'Giám đốc đồng ý', from: { due: '2027-01-20' }, to, authorName: 'Quyên' }]);
    await quyen.use((notebook) => undo(notebook, 'op3', 'op2'));
    const after = (await stored(quyen)).directive;
    expect(after?.deadlines).toMatchObject([{ due: '2027-01-20' }, { recurrence: 'ngày 25 hằng tháng' }]);
    expect(after?.extensions).toBeUndefined();
  });

  test('is set where there was none', async () => {
    const to = { text: '15/02/2027', due: '2027-02-15' };
    await quyen.use((notebook) => changeNote(notebook, 'op2', id, { directive: { deadlines: [] } }));
    await quyen.use((notebook) => extendDeadlines(notebook, 'op3', [id], { decidedOn: TODAY, reason: '', to }, TODAY));
    const { directive } = await stored(quyen);
    expect(directive?.deadlines).toEqual([to]);
    expect(Object.values(directive!.extensions!)[0]).not.toHaveProperty('from');
  });
});

describe('the status of a task', () => {
  const setDone = (machine: Machine, operationId = 'op2'): Promise<unknown> => machine.use((notebook) => changeNote(notebook, operationId, id, { directive: { status: 'done' } }));

  test('says when it was done, until it is not done any more', async () => {
    await setDone(quyen);
    const { directive } = await stored(quyen);
    expect(directive?.doneOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    await quyen.use((notebook) => changeNote(notebook, 'op3', id, { directive: { status: 'inProgress' } }));
    expect((await stored(quyen)).directive).not.toHaveProperty('doneOn');
  });

  test('of the office is not overwritten by what another person reports', async () => {
    await quyen.use((notebook) => changeNote(notebook, 'op2', id, { directive: { status: 'inProgress' } }));
    await quyen.send(an);
    await setDone(an);
    await an.send(quyen);
    for (const machine of [quyen, an]) {
      const { directive } = await stored(machine);
      expect(directive?.status).toBe('inProgress');
      expect(Object.values(directive!.reports!)).toMatchObject([{ status: 'done', authorName: 'An' }]);
    }
  });

  test('is nothing that a file can report in the reader’s name; what they wrote here comes back', async () => {
    const [reader] = await an.use(async (notebook) => {
      await addNotes(notebook, 'op2', { url: 'http://portal.test/2', extraction: { ...extraction, title: 'Khác' } }, [{ category: 'note', quote: 'x' }]);
      return ownAuthorIds(notebook);
    });
    const bundle = await quyen.use((notebook) => bundleContents(notebook, 'everything'));
    const forged = bundle.notes.map((note) => ({
      ...note,
      directive: { ...note.directive!, reports: { [reader!]: { status: 'done' as const, on: TODAY, authorName: 'An' } } },
      versions: { ...note.versions, [`directive.reports.${reader}`]: note.versions['quote']! },
    }));
    await an.use((notebook) => importBundle(notebook, 'op3', readBundle(writeBundle({ ...bundle, notes: forged }))));
    expect((await stored(an)).directive).not.toHaveProperty('reports');
    await setDone(an, 'op4');
    await an.send(quyen);
    await quyen.send(an);
    expect((await stored(an)).directive?.reports?.[reader!]).toMatchObject({ status: 'done' });
  });

  test('is no report of who only edits other fields of a directive, or makes one of a note', async () => {
    await an.use((notebook) => changeNote(notebook, 'op2', id, { directive: { task: 'Rà soát', status: 'open' } }));
    const { directive } = await stored(an);
    expect(directive).toMatchObject({ task: 'Rà soát', status: 'open' });
    expect(directive).not.toHaveProperty('reports');
  });

  test('is taken over from a report by the author alone, with its day', async () => {
    await setDone(an);
    await an.send(quyen);
    const [reporter] = await an.use(ownAuthorIds);
    await quyen.use((notebook) => adoptReport(notebook, 'op3', id, reporter!));
    const { directive } = await stored(quyen);
    expect(directive).toMatchObject({ status: 'done', doneOn: directive!.reports![reporter!]!.on });
  });

  test('is the successor’s to write where a notebook was handed over', async () => {
    const bytes = await quyen.use(async (notebook) => new Uint8Array(await new Response((await backUp(notebook, { handedOver: true })).bytes).arrayBuffer()));
    const successor = new Machine('Bình');
    await successor.use(async (notebook) => restoreBackup(notebook, 'op1', await opened(bytes)));
    await setDone(successor);
    expect((await stored(successor)).directive).toMatchObject({ status: 'done' });
    expect((await stored(successor)).directive).not.toHaveProperty('reports');
  });
});

test('many notes are changed by one act, which one undo takes back; those that are not there are passed over', async () => {
  const all = await quyen.use((notebook) => addNotes(notebook, 'op2', { url: 'http://portal.test/1', extraction }, [{ category: 'directive', quote: 'một' }, { category: 'directive', quote: 'hai' }]));
  const ids = [...all.map((note) => note.id), 'missing'];
  const status = (notebook: Notebook): Promise<(string | undefined)[]> => Promise.all(all.map(async (note) => (await noteById(notebook, note.id))?.directive?.leadUnit));
  const changed = await quyen.use((notebook) => changeNotes(notebook, 'op3', ids, (note) => (note.quote === 'hai' ? undefined : { directive: { leadUnit: 'Văn phòng' } })));
  expect(changed).toEqual([all[0]!.id]);
  expect(await quyen.use(status)).toEqual(['Văn phòng', undefined]);
  await quyen.use((notebook) => undo(notebook, 'op4', 'op3'));
  expect(await quyen.use(status)).toEqual([undefined, undefined]);
});

test('what is written of a task that was deleted meanwhile is refused, and nothing is kept of it', async () => {
  await quyen.use((notebook) => deleteNotes(notebook, 'op2', [id]));
  await expect(quyen.use((notebook) => addProgress(notebook, 'op3', [id], FIRST))).rejects.toThrow(MissingRecordError);
  expect(await quyen.use((notebook) => recentActs(notebook, 1))).toMatchObject([{ id: 'op2' }]);
  await quyen.use((notebook) => undo(notebook, 'op4', 'op2'));
  await quyen.use((notebook) => addProgress(notebook, 'op3', [id], FIRST));
  expect(texts(await stored(quyen))).toEqual([FIRST.text]);
});

test('what an earlier version kept of one side only comes back from whoever has it', async () => {
  await quyen.use((notebook) => addProgress(notebook, 'op2', [id], FIRST));
  const bundle = await quyen.use((notebook) => bundleContents(notebook, 'everything'));
  // The earlier version joins the directive's fields whole: the versions of entries stay, the entries do not.
  const cut = { ...bundle, notes: bundle.notes.map((note) => ({ ...note, directive: { ...note.directive!, progress: undefined } })) };
  await an.use((notebook) => importBundle(notebook, 'op3', readBundle(writeBundle(JSON.parse(JSON.stringify(cut)) as typeof bundle))));
  expect(texts(await stored(an))).toEqual([]);
  await quyen.send(an);
  expect(texts(await stored(an))).toEqual([FIRST.text]);
});

describe('a task that is done for one time', () => {
  const DONE = { through: '2026-12-25', on: TODAY, text: 'Xong kỳ 25/12/2026.' };

  test('is to be done anew, with a line that says so, and all of it is undone at once', async () => {
    await quyen.use((notebook) => changeNote(notebook, 'op2', id, { directive: { status: 'inProgress' } }));
    await quyen.use((notebook) => finishOccurrence(notebook, 'op3', id, DONE));
    const done = await stored(quyen);
    expect(done.directive).toMatchObject({ doneThrough: '2026-12-25', status: 'open' });
    expect(texts(done)).toEqual(['Xong kỳ 25/12/2026.']);
    await quyen.use((notebook) => undo(notebook, 'op4', 'op3'));
    const { doneThrough, progress, status } = (await stored(quyen)).directive!;
    expect({ doneThrough, progress, status }).toEqual({ doneThrough: undefined, progress: undefined, status: 'inProgress' });
  });

  test('is done once, though two screens say so', async () => {
    await quyen.use((notebook) => finishOccurrence(notebook, 'op2', id, DONE));
    await quyen.use((notebook) => finishOccurrence(notebook, 'op3', id, DONE));
    expect(texts(await stored(quyen))).toEqual(['Xong kỳ 25/12/2026.']);
  });

  test('is so for whoever gets the note, whose author keeps its status', async () => {
    await quyen.use((notebook) => changeNote(notebook, 'op2', id, { directive: { status: 'inProgress' } }));
    await quyen.send(an);
    await an.use((notebook) => finishOccurrence(notebook, 'op3', id, DONE));
    await an.send(quyen);
    expect((await stored(quyen)).directive).toMatchObject({ doneThrough: '2026-12-25', status: 'inProgress' });
  });
});
