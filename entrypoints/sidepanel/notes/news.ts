import { changedFlags } from '../../../components/index.ts';
import { isSpellingOnly } from '../../../utils/anchoring/index.ts';
import { CHANGE_FLAGS, type ChangeFlag } from '../../../utils/model/index.ts';
import { type PlacedNote, allChanges } from './arrange-notes.ts';
import { stateOf } from './filter-notes.ts';

/** What became of a page's notes, in numbers. */
export interface News {
  /** Notes with other words on the page, those of `spelling` among them. */
  readonly changed: number;
  /** Of the changed ones, in how many a thing of this kind was changed; kinds of which there are none are left out. */
  readonly flags: readonly { readonly flag: ChangeFlag; readonly count: number }[];
  /** Changed in signs, capitals or ways of writing only: there is nothing to decide. */
  readonly spelling: readonly PlacedNote[];
  readonly ambiguous: number;
  readonly lost: number;
}

export function newsOf(notes: readonly PlacedNote[], isRefused: (placed: PlacedNote) => boolean): News {
  const states = notes.map((placed) => ({ placed, state: stateOf(placed, isRefused(placed)) }));
  const count = (wanted: string): number => states.filter(({ state }) => state === wanted).length;
  const changed = states.filter(({ state }) => state === 'changed').map(({ placed }) => placed);
  const flags = changed.map((placed) => changedFlags(allChanges(placed)));
  return {
    changed: changed.length,
    flags: CHANGE_FLAGS.map((flag) => ({ flag, count: flags.filter((found) => found.includes(flag)).length })).filter(({ count: many }) => many > 0),
    spelling: changed.filter(({ reading, around }) => !around && isSpellingOnly(reading?.changes ?? [])),
    ambiguous: count('ambiguous'),
    lost: count('lost'),
  };
}
