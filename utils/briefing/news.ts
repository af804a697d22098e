import type { BriefingPlan, FieldPath, Id, Note } from '../model/index.ts';
import { notesOfPlan } from './compose-briefing.ts';
import { changedSince, noteState, shownChanges } from './note-state.ts';

/** What has happened to the notes of a briefing since they were taken in or last accepted. */
export interface BriefingNews {
  readonly changed: readonly ChangedNote[];
  /** In the plan, but no longer in the notebook. */
  readonly gone: readonly Id[];
  /** Not in the plan, though what it is filled from holds for them. */
  readonly added: readonly Note[];
}

export interface ChangedNote {
  readonly note: Note;
  /** The note as it was accepted; undefined if that is not known any more. */
  readonly accepted: Note | undefined;
  /** What of it differs; empty if that is not known. */
  readonly fields: readonly FieldPath[];
}

/**
 * @param notes those of the notebook
 * @param accepted of changed notes what they were, as far as it is known
 * @param found what the plan is filled from holds for
 */
export function newsOf(plan: BriefingPlan, notes: ReadonlyMap<Id, Note>, accepted: ReadonlyMap<Id, Note>, found: readonly Note[]): BriefingNews {
  const inPlan = notesOfPlan(plan);
  const known = new Set([...inPlan, ...(plan.leftOut ?? [])]);
  return {
    changed: changedNotes(plan, notes).map((note) => {
      const before = accepted.get(note.id);
      return { note, accepted: before, fields: before ? shownChanges(before, note) : [] };
    }),
    gone: inPlan.filter((id) => !notes.has(id)),
    added: found.filter(({ id }) => !known.has(id)),
  };
}

/** Those of the plan that say something else than when they were taken in or last accepted. */
export function changedNotes(plan: BriefingPlan, notes: ReadonlyMap<Id, Note>): Note[] {
  return changedSince(plan.seen, notesOfPlan(plan).map((id) => notes.get(id)).filter((note) => note !== undefined));
}

/** What is remembered of notes once a person has accepted them as they are. */
export function seenWith(seen: BriefingPlan['seen'], notes: Iterable<Note>): Readonly<Record<Id, string>> {
  return { ...seen, ...Object.fromEntries(Array.from(notes, (note) => [note.id, noteState(note)])) };
}
