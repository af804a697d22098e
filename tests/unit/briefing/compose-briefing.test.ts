import { expect, test } from 'vitest';
import { classifiedIn, composeBriefing } from '../../../utils/briefing/index.ts';
import { briefingOf, documentOf, noteOf, planOf } from './sample.ts';

const NOW = '2026-12-11T09:40:00.000Z';

test('notes stand in the plan\'s order, each with its document', () => {
  const documents = [documentOf('d1'), documentOf('d2')];
  const notes = [noteOf('a', 'd1'), noteOf('b', 'd2'), noteOf('c', 'd1')];
  const briefing = composeBriefing(planOf([['Một', ['c', 'b']], ['Hai', ['a']]]), notes, documents, { now: NOW, author: { name: 'Lê Thị Mẫu', unit: '' } });
  expect(briefing.sections.map(({ heading, items }) => [heading, items.map(({ note, document }) => `${note.id} ${document.id}`)])).toEqual([
    ['Một', ['c d1', 'b d2']],
    ['Hai', ['a d1']],
  ]);
  expect(briefing).toMatchObject({ composedAt: NOW, author: { name: 'Lê Thị Mẫu' }, skippedNoteIds: [] });
});

test('missing notes, deleted ones and those without a document are left out and named', () => {
  const notes = [noteOf('a', 'd1'), noteOf('deleted', 'd1', { deleted: '2026-12-08T08:00:00.000Z_0000_a' }), noteOf('orphan', 'nowhere')];
  const briefing = composeBriefing(planOf([['Một', ['missing', 'a']], ['Hai', ['deleted', 'orphan']]]), notes, [documentOf('d1')], { now: NOW });
  expect(briefing.sections.map(({ items }) => items.map(({ note }) => note.id))).toEqual([['a'], []]);
  expect(briefing.skippedNoteIds).toEqual(['missing', 'deleted', 'orphan']);
});

test('documents with a stamp of secrecy are named once each', () => {
  const secret = documentOf('s', { classification: 'TỐI MẬT' });
  const briefing = briefingOf([noteOf('a', 's'), noteOf('b', 'open'), noteOf('c', 's')], [secret, documentOf('open')]);
  expect(classifiedIn(briefing)).toEqual([{ document: secret, classification: 'TỐI MẬT' }]);
});

test('a note that stands in two places, as edits of two people can leave it, is shown once', () => {
  const plan = planOf([['Một', ['a', 'b']], ['Hai', ['b', 'c']]], { notes: { a: { joined: ['c'] } } });
  const { sections } = composeBriefing(plan, ['a', 'b', 'c'].map((id) => noteOf(id, 'd1')), [documentOf('d1')], { now: NOW });
  expect(sections.map(({ items }) => items.map(({ note, joined = [] }) => [note.id, ...joined.map((one) => one.note.id)].join('+')))).toEqual([['a+c', 'b'], []]);
});
