import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Extraction, Id } from '../../../utils/model/index.ts';
import { addNotes, changeNote, deleteNotes, historyOf, noteById, undo } from '../../../utils/notebook/index.ts';
import { Machine } from './machine.ts';

const TEXT = 'Giao Phòng Kế hoạch rà soát quy trình, báo cáo trước ngày 20/01/2027.';
const extraction: Extraction = { title: 'Giao ban', blocks: [{ kind: 'paragraph', text: TEXT }], text: TEXT, isArticle: true };

let quyen: Machine;
let an: Machine;
let id: Id;

beforeEach(async () => {
  quyen = new Machine('Quyên');
  an = new Machine('An');
  const [note] = await quyen.use((notebook) => addNotes(notebook, 'op1', { url: 'http://portal.test/1', extraction }, [{ category: 'figure', quote: TEXT, comment: 'của Quyên' }]));
  id = note!.id;
  await quyen.send(an);
});

describe('a note of another person', () => {
  test('keeps its author and names whoever changed it, wherever it goes', async () => {
    const changed = await an.use((notebook) => changeNote(notebook, 'op2', id, { comment: 'sửa bởi An' }));
    expect(changed).toMatchObject({ authorName: 'Quyên', comment: 'sửa bởi An', changedBy: { name: 'An' } });
    await an.send(quyen);
    expect(await quyen.use((notebook) => noteById(notebook, id))).toMatchObject({ authorName: 'Quyên', comment: 'sửa bởi An', changedBy: { name: 'An' } });
  });

  test('is its author’s again when they change it, and the history knows who had', async () => {
    await an.use((notebook) => changeNote(notebook, 'op2', id, { comment: 'sửa bởi An' }));
    await an.send(quyen);
    const again = await quyen.use((notebook) => changeNote(notebook, 'op3', id, { comment: 'Quyên viết lại' }));
    expect(again.changedBy).toBeUndefined();
    const entries = await quyen.use((notebook) => historyOf(notebook, 'notes', id));
    expect(entries.filter(({ field }) => field === 'changedBy').map(({ value }) => value)).toMatchObject([{ name: 'An' }]);
  });

  test('bears no name of somebody who changed nothing, or took it back', async () => {
    const before = await an.use((notebook) => noteById(notebook, id));
    expect(await an.use((notebook) => changeNote(notebook, 'op2', id, { comment: 'của Quyên' }))).toEqual(before);
    await an.use((notebook) => changeNote(notebook, 'op3', id, { comment: 'sửa bởi An' }));
    await an.use((notebook) => undo(notebook, 'op4', 'op3'));
    expect(await an.use((notebook) => noteById(notebook, id))).toMatchObject({ comment: 'của Quyên' });
    expect((await an.use((notebook) => noteById(notebook, id)))?.changedBy).toBeUndefined();
  });

  test('that is deleted by another stays deleted under their name, until an edit brings it back', async () => {
    await an.use((notebook) => deleteNotes(notebook, 'op2', [id]));
    expect(await an.use((notebook) => noteById(notebook, id))).toBeUndefined();
    expect(await an.use(async (notebook) => (await notebook.database.connection()).get('notes', id))).toMatchObject({ changedBy: { name: 'An' } });
    const back = await an.use((notebook) => changeNote(notebook, 'op3', id, { comment: 'cần lại' }));
    expect(back).toMatchObject({ comment: 'cần lại', changedBy: { name: 'An' } });
    expect(back.deleted).toBeUndefined();
  });

  test('changes of one’s own notes are not signed', async () => {
    expect((await quyen.use((notebook) => changeNote(notebook, 'op2', id, { comment: 'mới' }))).changedBy).toBeUndefined();
  });
});
