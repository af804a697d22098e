import type { BriefingItem, Note } from '../../model/index.ts';
import { fold, normalizeText } from '../../text/index.ts';
import { type Apart, pairKey } from './same-passage.ts';

/** Why two directives may be one. */
export interface JoinReasons {
  /** How much of the shorter one's words stands in the other, in runs of three: 0 to 1. */
  readonly words: number;
  readonly leadUnit: boolean;
  readonly deadline: boolean;
  readonly speaker: boolean;
}

export interface JoinSuggestion {
  readonly a: BriefingItem;
  readonly b: BriefingItem;
  readonly reasons: JoinReasons;
}

const RUN = 3;
/** A directive is a sentence or two: of a longer text the beginning tells which one it is. */
const MOST_WORDS = 200;
/** A run of words that stands in more directives than this is a phrase of the office's, and tells nothing. */
const MOST_WITH_ONE_RUN = 40;
/** Directives that share so much of their words are offered whatever else they say. */
const ENOUGH_BY_WORDS = 0.6;
/** Those that share less are offered if their unit is one, and their deadline or speaker. */
const ENOUGH_WITH_FIELDS = 0.3;

/**
 * Directives of a briefing that may be one, reported in two documents or written down twice; the surest first.
 * @param items those that stand in the briefing, in its order
 * @param apart pairs that a person told apart
 */
export function suggestJoins(items: readonly BriefingItem[], apart: Apart = []): JoinSuggestion[] {
  const directives = items.filter(({ note }) => note.category === 'directive').map((item) => ({ item, runs: runsOf(textOf(item.note)) }));
  const isApart = new Set(apart.map(([a, b]) => pairKey(a, b)));
  const holders = Map.groupBy(
    directives.flatMap(({ runs }, index) => Array.from(runs, (run) => ({ run, index }))),
    ({ run }) => run,
  );
  const suggestions: JoinSuggestion[] = [];
  directives.forEach(({ item: a, runs }, index) => {
    for (const [other, shared] of sharedRuns(runs, holders, index)) {
      const { item: b, runs: runsOfB } = directives[other]!;
      const reasons = reasonsFor(a.note, b.note, shared / Math.min(runs.size, runsOfB.size));
      if (isEnough(reasons) && !isToldApart(a, b, isApart)) suggestions.push({ a, b, reasons });
    }
  });
  return suggestions.sort((x, y) => y.reasons.words - x.reasons.words);
}

/** How many runs each later directive shares with one. */
function sharedRuns(runs: ReadonlySet<string>, holders: ReadonlyMap<string, readonly { readonly index: number }[]>, index: number): Map<number, number> {
  const shared = new Map<number, number>();
  for (const run of runs) {
    const all = holders.get(run)!;
    if (all.length > MOST_WITH_ONE_RUN) continue;
    for (const { index: other } of all) if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return shared;
}

function isEnough({ words, leadUnit, deadline, speaker }: JoinReasons): boolean {
  return words >= ENOUGH_BY_WORDS || (words >= ENOUGH_WITH_FIELDS && leadUnit && (deadline || speaker));
}

function isToldApart(a: BriefingItem, b: BriefingItem, isApart: ReadonlySet<string>): boolean {
  const marksOf = (item: BriefingItem): BriefingItem[] => [item, ...(item.joined ?? [])];
  return marksOf(a).some((one) => marksOf(b).some((other) => isApart.has(pairKey(one.note.id, other.note.id))));
}

const textOf = ({ directive, quote }: Note): string => directive?.task || quote;

function runsOf(text: string): ReadonlySet<string> {
  const words = fold(normalizeText(text)).match(/[\p{L}\p{N}]+/gu)?.slice(0, MOST_WORDS) ?? [];
  return new Set(words.slice(RUN - 1).map((_word, index) => words.slice(index, index + RUN).join(' ')));
}

function reasonsFor({ directive: a }: Note, { directive: b }: Note, words: number): JoinReasons {
  const isSame = (one: string | undefined, other: string | undefined): boolean => one !== undefined && one !== '' && other !== undefined && nameKey(one) === nameKey(other);
  const due = new Set(a?.deadlines.map((deadline) => deadline.due).filter((day) => day !== undefined));
  return {
    words,
    leadUnit: isSame(a?.leadUnit, b?.leadUnit),
    deadline: b?.deadlines.some((deadline) => deadline.due !== undefined && due.has(deadline.due)) ?? false,
    speaker: isSame(a?.speaker, b?.speaker),
  };
}

/** A name as it is compared: neither marks nor capitals make a difference. */
export const nameKey = (name: string): string => fold(normalizeText(name));
