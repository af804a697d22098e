import { type DayClause, type ChoiceClause } from './clauses.ts';
import { isInRange, periodDays } from './day-range.ts';
import { nameKey, OVERDUE } from './fields.ts';
import type { Stretch } from './pattern-match.ts';
import { type SearchableNote, textsOf } from './searchable-note.ts';
import { terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { localDay } from '../model/index.ts';

/** A note as numbers of terms, text after text. */
export interface IndexedNote {
  readonly note: SearchableNote;
  readonly slots: Uint32Array;
  readonly stretches: readonly Stretch[];
}

export function indexNote(note: SearchableNote, vocabulary: Vocabulary): IndexedNote {
  const slots: number[] = [];
  const stretches: Stretch[] = [];
  for (const { text, ...place } of textsOf(note)) {
    const first = slots.length;
    for (const term of terms(text)) slots.push(vocabulary.idOf(term));
    if (slots.length > first) stretches.push({ ...place, first, end: slots.length });
  }
  return { note, slots: Uint32Array.from(slots), stretches };
}

export function hasChoice(note: SearchableNote, { field, choice }: ChoiceClause, today: string): boolean {
  if (choice === OVERDUE) {
    const due = note.due === undefined ? undefined : periodDays(note.due.slice(0, 10))?.last;
    return note.status !== 'done' && due !== undefined && due < today;
  }
  const value = note[field];
  return value !== undefined && nameKey(value) === nameKey(choice);
}

/** True if the last day that the field means is in the range. */
export function hasDay(note: SearchableNote, { field, days }: DayClause): boolean {
  const day = lastDay(note, field);
  return day !== undefined && isInRange(day, days);
}

function lastDay(note: SearchableNote, field: DayClause['field']): string | undefined {
  if (field === 'changed') {
    const changed = new Date(note.changedAt ?? '');
    return Number.isNaN(changed.getTime()) ? undefined : localDay(changed);
  }
  const written = note[field];
  return written === undefined ? undefined : periodDays(written.slice(0, 10))?.last;
}
