import type { Id } from '../../../utils/model/index.ts';

/** The notes ticked in a list. */
export type Selection = ReadonlySet<Id>;

export function toggled(selection: Selection, id: Id): Selection {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/**
 * The selection after a range was ticked: all from one place of the list to another, both included, in whichever order they
 * stand, become what the one at the other end becomes by being toggled. So a box that is unticked with Shift unticks its range,
 * and never stands in the list without its tick while its note is still selected.
 */
export function withRange(selection: Selection, list: readonly Id[], from: Id, to: Id): Selection {
  const ends = [list.indexOf(from), list.indexOf(to)];
  if (ends.includes(-1)) return toggled(selection, to);
  const range = new Set(list.slice(Math.min(...ends), Math.max(...ends) + 1));
  return selection.has(to) ? selection.difference(range) : selection.union(range);
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
