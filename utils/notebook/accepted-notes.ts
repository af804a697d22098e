import { noteState } from '../briefing/index.ts';
import { type Id, type Note, withFields } from '../model/index.ts';
import type { HistoryEntry } from '../storage/index.ts';
import type { Notebook } from './notebook.ts';
import { historyOf } from './queries.ts';
import { isReadable } from './readable.ts';

/**
 * Notes as they were when a briefing took them in, deleted ones too, found by walking back through their history.
 * @param seen by the note's id its `noteState` of then
 * @returns without those of which that state is not known any more: it came from another machine, or its history has gone
 */
export async function acceptedNotes(notebook: Notebook, seen: Readonly<Record<Id, string>>): Promise<ReadonlyMap<Id, Note>> {
  const accepted = new Map<Id, Note>();
  const db = await notebook.database.connection();
  for (const [id, state] of Object.entries(seen)) {
    const note = await db.get('notes', id);
    if (!note || !isReadable('notes', note)) continue;
    const history = await historyOf(notebook, 'notes', id);
    // What a merge left out stands in the history too, though it never held here: it is looked through once with it and once without.
    const found = stateBack(note, history, state) ?? stateBack(note, history.filter(({ unseen }) => unseen !== true), state);
    if (found) accepted.set(id, found);
  }
  return accepted;
}

function stateBack(note: Note, history: readonly HistoryEntry[], state: string): Note | undefined {
  let then = note;
  for (const { field, value } of history.toReversed()) {
    if (noteState(then) === state) return then;
    then = withFields(then, { [field]: value }, then.versions[field] ?? '');
  }
  return noteState(then) === state ? then : undefined;
}
