import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { newsOf, noteState, seenWith } from '../../../utils/briefing/index.ts';
import type { BriefingPlan, Note } from '../../../utils/model/index.ts';
import { Notebook, acceptedNotes, addBriefing, addNotes, changeBriefing, changeNote, deleteNotes, historyOf, noteById, overtakenValues } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';
import { planOf } from '../briefing/sample.ts';
import { Machine } from './machine.ts';

let notebook: Notebook;
let note: Note;
let acts = 0;
const operation = (): string => `op${(acts += 1)}`;

const PAGE = { url: 'http://portal.test/tin', extraction: { title: 'Tin', blocks: [], text: '', isArticle: true } };
const DIRECTIVE = { category: 'directive', quote: 'Rà soát', comment: 'đầu', tags: [], directive: { leadUnit: 'Văn phòng' } } as const;

beforeEach(async () => {
  indexedDB = new IDBFactory();
  notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'Lê Thu An', unit: '' }) });
  [note] = (await addNotes(notebook, operation(), PAGE, [{ ...DIRECTIVE, tags: [] }])) as [Note];
});

/** What the briefing knows of the note from when it took it in. */
const seen = (): Record<string, string> => ({ [note.id]: noteState(note) });
const accepted = async (): Promise<Note | undefined> => (await acceptedNotes(notebook, seen())).get(note.id);

describe('a note as a briefing took it in', () => {
  test('is found again after several edits of several fields', async () => {
    await changeNote(notebook, operation(), note.id, { comment: 'hai', directive: { leadUnit: 'Phòng Tổng hợp' } });
    await changeNote(notebook, operation(), note.id, { comment: 'ba', directive: { task: 'Rà soát quy trình' } });
    expect(await accepted()).toMatchObject({ comment: 'đầu', directive: { leadUnit: 'Văn phòng' } });
    expect((await accepted())!.directive!.task).toBeUndefined();
    const plan = planOf([['', [note.id]]], { seen: seen() });
    const now = (await noteById(notebook, note.id))!;
    const { changed } = newsOf(plan, new Map([[now.id, now]]), await acceptedNotes(notebook, seen()), []);
    expect(changed).toMatchObject([{ note: { id: note.id }, fields: ['comment', 'directive.leadUnit', 'directive.task'] }]);
  });

  test('is the note itself while nothing that a briefing shows has changed', async () => {
    await changeNote(notebook, operation(), note.id, { comment: 'hai' });
    await changeNote(notebook, operation(), note.id, { comment: 'đầu' });
    const now = (await noteById(notebook, note.id))!;
    expect(newsOf(planOf([['', [note.id]]], { seen: seen() }), new Map([[now.id, now]]), new Map(), []).changed).toEqual([]);
  });

  test('is told when it was deleted since', async () => {
    await deleteNotes(notebook, operation(), [note.id]);
    expect(await accepted()).toMatchObject({ quote: 'Rà soát', comment: 'đầu' });
    expect(newsOf(planOf([['', [note.id]]], { seen: seen() }), new Map(), new Map(), []).gone).toEqual([note.id]);
  });

  test('is unknown where its history is not, and changed all the same', async () => {
    const plan = planOf([['', [note.id]]], { seen: { [note.id]: 'of another machine' } });
    expect(await acceptedNotes(notebook, plan.seen!)).toEqual(new Map());
    expect(newsOf(plan, new Map([[note.id, note]]), new Map(), []).changed).toEqual([{ note, accepted: undefined, fields: [] }]);
  });

  test('is found behind what a merge left out', async () => {
    const hers = new Machine('Lê Thu An');
    const his = new Machine('Trần Văn Thử');
    const [first] = await hers.use((own) => addNotes(own, operation(), PAGE, [{ ...DIRECTIVE, tags: [] }]));
    await hers.send(his);
    await his.use((own) => changeNote(own, operation(), first!.id, { comment: 'của anh' }));
    await hers.use((own) => changeNote(own, operation(), first!.id, { comment: 'của chị' }));
    const taken = await hers.use((own) => noteById(own, first!.id));
    await hers.use((own) => changeNote(own, operation(), first!.id, { directive: { leadUnit: 'Phòng Tổng hợp' } }));
    await his.send(hers);
    expect(await hers.use((own) => acceptedNotes(own, { [first!.id]: noteState(taken!) }))).toMatchObject(new Map([[first!.id, { comment: 'của chị', directive: { leadUnit: 'Văn phòng' } }]]));
  });
});

test('what comes new is what the briefing is filled from holds for, but for what was left out', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ ...note, id })) as [Note, Note, Note];
  expect(newsOf(planOf([['', ['a']]], { leftOut: ['b'] }), new Map([['a', a]]), new Map(), [a, b, c]).added).toEqual([c]);
  expect(seenWith({ x: '1' }, [a])).toEqual({ x: '1', a: noteState(a) });
});

describe('acts on a briefing', () => {
  let plan: BriefingPlan;
  beforeEach(async () => {
    plan = await addBriefing(notebook, operation(), { title: 'Tuần 50', introduction: '', sections: [{ id: 's', heading: '', noteIds: ['a', 'b'] }], notes: { a: { texts: { comment: 'Một' } } }, leftOut: ['x'] });
  });

  test('that say something of two notes leave each other alone', async () => {
    expect(Object.keys(plan.versions).sort()).toEqual(['introduction', 'leftOut', 'notes.a', 'sections', 'title']);
    await changeBriefing(notebook, operation(), plan.id, { 'notes.b': { texts: { comment: 'Hai' } } }, plan);
    const after = await changeBriefing(notebook, operation(), plan.id, { 'notes.a': undefined }, plan);
    expect(after.notes).toEqual({ b: { texts: { comment: 'Hai' } } });
    expect(overtakenValues(after, await historyOf(notebook, 'briefings', plan.id))).toEqual([]);
  });

  test('offer what they run over of what was written, not of what is remembered', async () => {
    await changeBriefing(notebook, operation(), plan.id, { 'notes.a': { texts: { comment: 'Ở kia' } }, leftOut: ['x', 'y'] }, plan);
    const after = await changeBriefing(notebook, operation(), plan.id, { 'notes.a': { texts: { comment: 'Ở đây' } }, leftOut: ['x', 'z'] }, plan);
    expect(overtakenValues(after, await historyOf(notebook, 'briefings', plan.id))).toEqual([{ field: 'notes.a', value: { texts: { comment: 'Ở kia' } } }]);
  });
});
