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
export function suggestJoins(items: readonly BriefingItem[], apart: Apart = []): readonly JoinSuggestion[] {
  const steps = likeDirectives(items);
  for (;;) {
    const step = steps.next();
    if (step.done) return withoutApart(step.value, apart);
  }
}

/** The same in steps, between which a screen can be drawn; pairs that were told apart are among them. */
export function* likeDirectives(items: readonly BriefingItem[]): Generator<undefined, JoinSuggestion[], undefined> {
  const directives = items.filter(({ note }) => note.category === 'directive');
  const holders = new Map<string, number[]>();
  for (const [index, { note }] of directives.entries()) {
    for (const run of traitsOf(note).runs) {
      const others = holders.get(run);
      if (others) others.push(index);
      else holders.set(run, [index]);
    }
    yield;
  }
  const suggestions: JoinSuggestion[] = [];
  for (const [index, a] of directives.entries()) {
    const { runs } = traitsOf(a.note);
    for (const [other, shared] of sharedRuns(runs, holders, index)) {
      const b = directives[other]!;
      const words = shared / Math.min(runs.size, traitsOf(b.note).runs.size);
      if (words < ENOUGH_WITH_FIELDS) continue;
      const reasons = reasonsFor(a.note, b.note, words);
      if (isEnough(reasons)) suggestions.push({ a, b, reasons });
    }
    yield;
  }
  return suggestions.sort((x, y) => y.reasons.words - x.reasons.words);
}

/** Without pairs of which a person said that they are two, they themselves or what is joined to them. */
export function withoutApart(suggestions: readonly JoinSuggestion[], apart: Apart = []): readonly JoinSuggestion[] {
  if (apart.length === 0) return suggestions;
  const isApart = new Set(apart.map(([a, b]) => pairKey(a, b)));
  return suggestions.filter(({ a, b }) => !isToldApart(a, b, isApart));
}

/** How many runs each later directive shares with one. */
function sharedRuns(runs: ReadonlySet<string>, holders: ReadonlyMap<string, readonly number[]>, index: number): Map<number, number> {
  const shared = new Map<number, number>();
  for (const run of runs) {
    const all = holders.get(run)!;
    if (all.length > MOST_WITH_ONE_RUN) continue;
    for (const other of all) if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1);
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

/** What tells which directive a note is. */
interface Traits {
  /** Of its words, three by three. */
  readonly runs: ReadonlySet<string>;
  /** Empty if it names none. */
  readonly leadUnit: string;
  readonly speaker: string;
  readonly due: ReadonlySet<string>;
}

/** A changed note is another value. */
const known = new WeakMap<Note, Traits>();

function traitsOf(note: Note): Traits {
  const before = known.get(note);
  if (before) return before;
  const { leadUnit = '', speaker = '', deadlines = [] } = note.directive ?? {};
  const traits = { runs: runsOf(textOf(note)), leadUnit: nameKey(leadUnit), speaker: nameKey(speaker), due: new Set(deadlines.flatMap(({ due }) => due ?? [])) };
  known.set(note, traits);
  return traits;
}

function runsOf(text: string): ReadonlySet<string> {
  const words = fold(normalizeText(text)).match(/[\p{L}\p{N}]+/gu)?.slice(0, MOST_WORDS) ?? [];
  return new Set(words.slice(RUN - 1).map((_word, index) => words.slice(index, index + RUN).join(' ')));
}

function reasonsFor(noteA: Note, noteB: Note, words: number): JoinReasons {
  const [a, b] = [traitsOf(noteA), traitsOf(noteB)];
  const isSame = (one: string, other: string): boolean => one !== '' && one === other;
  return { words, leadUnit: isSame(a.leadUnit, b.leadUnit), deadline: [...a.due].some((day) => b.due.has(day)), speaker: isSame(a.speaker, b.speaker) };
}

/** A name as it is compared: neither marks nor capitals make a difference. */
export const nameKey = (name: string): string => fold(normalizeText(name));
