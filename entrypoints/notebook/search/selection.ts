import type { Id } from '../../../utils/model/index.ts';

/** The notes ticked in a list. */
export type Selection = ReadonlySet<Id>;

export function toggled(selection: Selection, id: Id): Selection {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The selection with all from one place of the list to another, both included, in whichever order they stand. */
export function withRange(selection: Selection, list: readonly Id[], from: Id, to: Id): Selection {
  const ends = [list.indexOf(from), list.indexOf(to)].filter((index) => index >= 0);
  if (ends.length < 2) return new Set([...selection, to]);
  return new Set([...selection, ...list.slice(Math.min(...ends), Math.max(...ends) + 1)]);
}

/** What of a selection is still in the list, in the order of the list. */
export function selectedIn(list: readonly Id[], selection: Selection): Id[] {
  return list.filter((id) => selection.has(id));
}

/** The neighbour of an id in a list, at the end the end itself; of one that is not there, the first. */
export function neighbour(list: readonly Id[], id: Id | undefined, step: 1 | -1): Id | undefined {
  const at = id === undefined ? -1 : list.indexOf(id);
  if (at < 0) return list[0];
  return list[Math.max(0, Math.min(list.length - 1, at + step))];
}
