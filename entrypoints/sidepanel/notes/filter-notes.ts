import type { CategoryId } from '../../../utils/model/index.ts';
import { fold } from '../../../utils/text/index.ts';
import type { PlacedNote } from './arrange-notes.ts';

export const NOTE_STATES = ['found', 'changed', 'ambiguous', 'lost'] as const;
export type NoteState = (typeof NOTE_STATES)[number];

export interface NoteFilter {
  readonly words: string;
  readonly category: CategoryId | 'any';
  /** `news`: those about which the person has something to decide. */
  readonly state: NoteState | 'news' | 'any';
}

export const NO_FILTER: NoteFilter = { words: '', category: 'any', state: 'any' };

/** The state of a note in few words. What the page says now and the person does not want counts as found, and what is looked for still. */
export function stateOf({ reading, around }: PlacedNote, isKept: boolean): NoteState {
  if (reading?.isSought === true) return 'found';
  if (reading?.status === 'lost' || reading?.status === 'ambiguous') return reading.status;
  return (reading?.status === 'changed' || around) && !isKept ? 'changed' : 'found';
}

export function isFiltering({ words, category, state }: NoteFilter): boolean {
  return words.trim() !== '' || category !== 'any' || state !== 'any';
}

/** The notes that the filter lets through. Words typed without marks meet any marks; every word must be there. */
export function filterNotes(notes: readonly PlacedNote[], filter: NoteFilter, isKept: (note: PlacedNote) => boolean): PlacedNote[] {
  const words = fold(filter.words).split(/\s+/).filter(Boolean);
  return notes.filter((placed) => {
    const { note, reading } = placed;
    if (filter.category !== 'any' && note.category !== filter.category) return false;
    const state = stateOf(placed, isKept(placed));
    if (filter.state !== 'any' && (filter.state === 'news' ? state === 'found' : state !== filter.state)) return false;
    const { speaker = '', leadUnit = '', cooperatingUnits = [], task = '' } = note.directive ?? {};
    const text = words.length > 0 ? fold([note.quote, reading?.found ?? '', note.comment, ...note.tags, speaker, leadUnit, ...cooperatingUnits, task].join(' ')) : '';
    return words.every((word) => text.includes(word));
  });
}
