import { expect, test } from 'vitest';
import type { PlacedNote } from '../../../entrypoints/sidepanel/notes/arrange-notes.ts';
import { filterNotes, NO_FILTER } from '../../../entrypoints/sidepanel/notes/filter-notes.ts';
import { newsOf } from '../../../entrypoints/sidepanel/notes/news.ts';
import { compareWords } from '../../../utils/anchoring/index.ts';
import type { ResolutionStatus } from '../../../utils/model/index.ts';
import { noteOn } from './records.ts';

function placed(id: string, status: ResolutionStatus, before = '', after = ''): PlacedNote {
  const changes = status === 'changed' ? { changes: compareWords(before, after), found: after } : {};
  return { note: noteOn(id, before), reading: { noteId: id, status, order: 0, ...changes } };
}

const NOTES = [
  placed('exact', 'exact'),
  placed('moved', 'moved'),
  placed('deadline', 'changed', 'xong trước ngày 15/12', 'không xong trước ngày 20/12'),
  placed('words', 'changed', 'rà soát quy trình', 'rà soát kỹ quy trình'),
  placed('signs', 'changed', 'rà soát, hoàn thiện', 'rà soát; hoàn thiện'),
  placed('refused', 'changed', 'giao 12 xã', 'giao 15 xã'),
  placed('twice', 'ambiguous'),
  placed('gone', 'lost'),
];
const isRefused = ({ note }: PlacedNote): boolean => note.id === 'refused';

test('what became of the notes is counted, without what the person has decided', () => {
  const { spelling, ...counts } = newsOf(NOTES, isRefused);
  expect(counts).toEqual({ changed: 3, flags: [{ flag: 'date', count: 1 }, { flag: 'negation', count: 1 }], ambiguous: 1, lost: 1 });
  expect(spelling.map(({ note }) => note.id)).toEqual(['signs']);
});

test('the notes with something to decide are listed alone', () => {
  expect(filterNotes(NOTES, { ...NO_FILTER, state: 'news' }, isRefused).map(({ note }) => note.id)).toEqual(['deadline', 'words', 'signs', 'twice', 'gone']);
});
