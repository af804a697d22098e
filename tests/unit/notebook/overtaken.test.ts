import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type EditableFields, type Note, changedFields } from '../../../utils/model/index.ts';
import {
  type EditedNote,
  Notebook,
  addBriefing,
  addNotes,
  briefingById,
  changeBriefing,
  changeNote,
  deleteNotes,
  editNote,
  historyOf,
  keepValue,
  noteById,
  overtakenValues,
  recentActs,
  undo,
} from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

let notebook: Notebook;
let note: Note;
let acts = 0;

const operation = (): string => `op${(acts += 1)}`;

beforeEach(async () => {
  indexedDB = new IDBFactory();
  notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'Lê Thu An', unit: '' }) });
  const page = { url: 'http://portal.test/tin', extraction: { title: 'Tin', blocks: [], text: '', isArticle: true } };
  const [added] = await addNotes(notebook, operation(), page, [
    { category: 'directive', quote: 'Rà soát', comment: 'đầu', tags: ['gấp'], directive: { leadUnit: 'Văn phòng' } },
  ]);
  note = added!;
});

const fieldsOf = ({ category, comment, tags, directive }: Note): EditableFields => ({ category, comment, tags, ...(directive && { directive }) });

/** Saves what an editor holds that was opened on `base`. */
const save = (base: Note, edited: Partial<EditableFields>): Promise<EditedNote> =>
  editNote(notebook, operation(), base.id, changedFields(base, { ...fieldsOf(base), ...edited }), base);

const offered = async () => overtakenValues((await noteById(notebook, note.id))!, await historyOf(notebook, 'notes', note.id));

describe('two editors of one note', () => {
  test('write into one field: the later stands, the earlier is offered', async () => {
    expect((await save(note, { comment: 'một' })).overtaken).toEqual([]);
    const { note: after, overtaken } = await save(note, { comment: 'hai' });
    expect(after.comment).toBe('hai');
    expect(overtaken).toEqual([{ field: 'comment', value: 'một' }]);
    expect(await offered()).toEqual([{ field: 'comment', value: 'một' }]);
  });

  test('write into different fields: both stand, nothing is overtaken', async () => {
    await save(note, { comment: 'một', directive: { ...note.directive!, task: 'Rà soát quy trình' } });
    const { overtaken } = await save(note, { tags: ['quý I'], directive: { ...note.directive!, leadUnit: 'Phòng Tổng hợp' } });
    expect(overtaken).toEqual([]);
    expect(await noteById(notebook, note.id)).toMatchObject({
      comment: 'một',
      tags: ['quý I'],
      directive: { leadUnit: 'Phòng Tổng hợp', task: 'Rà soát quy trình' },
    });
  });

  test('of which each sees what the other wrote run over nothing', async () => {
    const { note: second } = await save(note, { comment: 'một' });
    expect((await save(second, { comment: 'hai' })).overtaken).toEqual([]);
    expect(await offered()).toEqual([]);
  });

  test('write the same: there is nothing to offer', async () => {
    await save(note, { comment: 'một' });
    expect((await save(note, { comment: 'một' })).overtaken).toEqual([]);
    expect(await offered()).toEqual([]);
  });

  test('of which one wrote and took it back: there is nothing to offer', async () => {
    await save(note, { comment: 'một' });
    await undo(notebook, operation(), `op${acts - 1}`);
    expect((await noteById(notebook, note.id))?.comment).toBe('đầu');
    expect((await save(note, { comment: 'hai' })).overtaken).toEqual([]);
  });

  test('of which one deletes the note: the edit brings it back', async () => {
    await deleteNotes(notebook, operation(), [note.id]);
    expect(await save(note, { comment: 'hai' })).toMatchObject({ note: { comment: 'hai' }, overtaken: [] });
    expect(await noteById(notebook, note.id)).toBeDefined();
  });

  test('one of which only made a space of it writes nothing', async () => {
    const { note: spaced } = await save(note, { comment: 'một ' });
    expect(changedFields(spaced, { ...fieldsOf(spaced), comment: 'một' })).toEqual({});
  });
});

describe('what was overtaken', () => {
  beforeEach(async () => {
    await save(note, { comment: 'một' });
    await save(note, { comment: 'hai' });
  });

  test('is offered no more once somebody took it', async () => {
    await changeNote(notebook, operation(), note.id, { comment: 'một' });
    expect(await offered()).toEqual([]);
  });

  test('is offered no more once somebody wrote on', async () => {
    await changeNote(notebook, operation(), note.id, { comment: 'ba' });
    expect(await offered()).toEqual([]);
  });

  test('is offered no more once a person lets the later stand, and stays in the history', async () => {
    await keepValue(notebook, operation(), 'notes', note.id, 'comment');
    expect(await offered()).toEqual([]);
    expect((await historyOf(notebook, 'notes', note.id)).map(({ value }) => value)).toEqual(['đầu', 'một']);
    expect((await recentActs(notebook, 1))[0]!.kind).toBe('changeNotes');
  });

  test('comes back by the undo of what overtook it', async () => {
    await undo(notebook, operation(), `op${acts - 1}`);
    expect((await noteById(notebook, note.id))?.comment).toBe('một');
    expect(await offered()).toEqual([]);
  });
});

test('the title of a briefing that two screens write is kept in both', async () => {
  const briefing = await addBriefing(notebook, operation(), { title: 'Tuần 50', introduction: '', sections: [] });
  await changeBriefing(notebook, operation(), briefing.id, { title: 'Tuần 50, Văn phòng' }, briefing);
  await changeBriefing(notebook, operation(), briefing.id, { title: 'Tuần 50 (bản trình)' }, briefing);
  const after = (await briefingById(notebook, briefing.id))!;
  expect(after.title).toBe('Tuần 50 (bản trình)');
  expect(overtakenValues(after, await historyOf(notebook, 'briefings', briefing.id))).toEqual([{ field: 'title', value: 'Tuần 50, Văn phòng' }]);
});
