import { useState } from 'preact/hooks';
import { type OpenSuggestion, likestOf } from './open-suggestions.ts';

/** The suggestion that the person is correcting or cutting. */
export interface Worked {
  readonly by: 'correcting' | 'cutting';
  /** As it was when they began. */
  readonly begun: OpenSuggestion;
  /** As the page has it now; as it was last if the page has it no more. */
  readonly item: OpenSuggestion;
  /** It is not among those that wait any more: its sentence has left the page, or was answered elsewhere. */
  readonly isGone: boolean;
  /** Keys of all that waited when it was last among them, in order: what it was rewritten to was not, and it stays before what followed it. */
  readonly seen: readonly string[];
}

export interface Working {
  readonly worked: Worked | undefined;
  readonly begin: (item: OpenSuggestion, by: Worked['by']) => void;
  readonly end: () => void;
}

const keysOf = (open: readonly OpenSuggestion[]): readonly string[] => open.map(({ key }) => key);

/** Where what is worked on stands now: a page may be rewritten meanwhile, and what was typed outlives that. Where no sentence is left there is nothing to cut. */
function follow(worked: Worked, open: readonly OpenSuggestion[]): Worked | undefined {
  const same = open.find(({ key }) => key === worked.item.key);
  const item = same ?? likestOf(worked.item.text, open.filter(({ key }) => !worked.seen.includes(key)));
  if (item === worked.item && !worked.isGone) return worked;
  if (item) return { ...worked, item, isGone: false, seen: keysOf(open) };
  if (worked.by === 'cutting') return undefined;
  return worked.isGone ? worked : { ...worked, isGone: true };
}

/** Follows the suggestion that is worked on through changes of the page. */
export function useWorked(open: readonly OpenSuggestion[]): Working {
  const [before, setBefore] = useState<Worked>();
  const worked = before && follow(before, open);
  if (worked !== before) setBefore(worked);
  return {
    worked,
    begin: (item, by) => setBefore({ by, begun: item, item, isGone: false, seen: keysOf(open) }),
    end: () => setBefore(undefined),
  };
}

/** The suggestions of the page with the one that is worked on where it stood, if it has gone from them. */
export function withWorked(open: readonly OpenSuggestion[], worked: Worked | undefined): readonly OpenSuggestion[] {
  if (!worked?.isGone) return open;
  const { item, seen } = worked;
  const after = new Set(seen.slice(seen.indexOf(item.key) + 1));
  const at = open.findIndex(({ key }) => after.has(key));
  return at < 0 ? [...open, item] : open.toSpliced(at, 0, item);
}
