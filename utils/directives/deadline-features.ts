/** What is looked at to tell a deadline from another time that a sentence names. */
import { addDays } from '../text/index.ts';
import type { Reading } from './reading.ts';
import type { TimePoint } from './time-points.ts';
import { type FeatureList, featureOf, numberAt, numbersOfKinds, type WeightLines, type WordNumbers } from './weights.ts';

/** A time that may be a deadline. Offsets are those of the text in normal form. */
export interface Candidate {
  readonly point: TimePoint;
  /** Where the words begin that may make it one ("trước", "chậm nhất là"); where the time itself does, without such. */
  readonly start: number;
  /** These words as they are compared; empty if there are none. */
  readonly limit: string;
  /** The day of the document, `YYYY-MM-DD`. */
  readonly today: string | undefined;
  /** Whether rules take it for a deadline. */
  readonly isByRules: boolean;
  /** Whether it opens an order, so that what else the sentence says does not count. */
  readonly isPlain?: boolean;
}

/** The first and last word of its limit; what kind of time it is, how far ahead, and its own words; the words and pairs around. */
export const DEADLINE_KINDS = ['limit', 'limitKind', 'limitTime', 'limitDay', 'limitBefore', 'kindDay', 'time', 'timeEnd', 'before', 'beforePair', 'beforeTime', 'behind', 'behindPair', 'nearBefore', 'nearBehind', 'clauseBefore', 'clauseBehind', 'opening', 'shape'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export type DeadlineTable = { readonly [K in DeadlineKind]: WeightLines } & { readonly bias: number };

const KINDS = numbersOfKinds(DEADLINE_KINDS);

const TIMES = ['date', 'relative', 'duration', 'recurring', 'feast', 'bare', 'term'] as const satisfies readonly TimePoint['kind'][];
/** How far ahead its last day is. */
const DISTANCES = ['no-day', 'of-unknown-day', 'past', 'same-day', 'soon', 'later', 'far'] as const;
type Distance = (typeof DISTANCES)[number];
const SHAPES = ['year-written', 'opens', 'near-opening', 'within', 'in-brackets'] as const;
/** Stands for a word beside the sentence. */
const NO_WORD = '¶';
/** Stands for the words of a limit where there are none. */
const NO_LIMIT = '-';
/** What features are made of besides words of the sentence. */
export const DEADLINE_NAMES: readonly string[] = [NO_WORD, NO_LIMIT, ...TIMES, ...DISTANCES, ...SHAPES];

/** Days that "soon" and "later" reach ahead. */
const SOON = 45;
const LATER = 400;
/** How many words before and behind are looked at in pairs, and how many at all, unless the clause ends. */
const PAIRS_BEFORE = 6;
const PAIRS_BEHIND = 5;
const WORDS_BEFORE = 60;
const WORDS_BEHIND = 40;
/** A clause of fewer words before the time opens with it, or nearly so. */
const OPENS = 2;
const NEARLY_OPENS = 8;

function distanceOf({ point: { due }, today }: Candidate): Distance {
  if (today === undefined) return 'of-unknown-day';
  if (due === undefined) return 'no-day';
  if (due <= today) return due < today ? 'past' : 'same-day';
  const { soon, later } = reachFrom(today);
  return due <= soon ? 'soon' : due <= later ? 'later' : 'far';
}

/** All times of a document ask for the same. */
let latest: { readonly today: string; readonly soon: string; readonly later: string } | undefined;

/** The last days that are soon and later. */
function reachFrom(today: string): { readonly soon: string; readonly later: string } {
  if (latest?.today !== today) latest = { today, soon: addDays(today, SOON), later: addDays(today, LATER) };
  return latest;
}

const endsClause = (reading: Reading, token: number): boolean => reading.key(token) === ';' || reading.key(token) === '.';

const isBracket = (reading: Reading, token: number): boolean => reading.key(token) === '(' || reading.key(token) === ')';

/** The first token at or behind an offset. */
function tokenAt(reading: Reading, offset: number): number {
  let from = 0;
  let to = reading.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (reading.offset(middle) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The features of these; none of words that have no number. */
export class DeadlineFeatures {
  readonly #words: WordNumbers;
  readonly #noWord: number;

  constructor(words: WordNumbers) {
    this.#words = words;
    this.#noWord = words.numberOf(NO_WORD);
  }

  /** Adds those of a time. @param reading the sentence that names it */
  gather(candidate: Candidate, reading: Reading, features: FeatureList): void {
    const { point, start, limit } = candidate;
    const word = (token: number): number => (token < 0 || token >= reading.length ? this.#noWord : numberAt(reading, token, this.#words));
    const add = (kind: number, one: number, other?: number): void => {
      if (one > 0 && other !== 0) features.add(featureOf(kind, one, other));
    };
    const from = tokenAt(reading, point.start);
    const to = tokenAt(reading, point.end);
    const limitFrom = tokenAt(reading, start);
    const limits = limit === '' ? [NO_LIMIT] : limit.split(' ');
    const opensLimit = this.#words.numberOf(limits[0]!);
    const kind = this.#words.numberOf(point.kind);
    const distance = this.#words.numberOf(distanceOf(candidate));
    const before = word(limitFrom - 1);

    add(KINDS.limit, opensLimit, this.#words.numberOf(limits.at(-1)!));
    add(KINDS.limitKind, opensLimit, kind);
    add(KINDS.limitTime, opensLimit, word(from));
    add(KINDS.limitDay, opensLimit, distance);
    add(KINDS.limitBefore, before, opensLimit);
    add(KINDS.kindDay, kind, distance);
    add(KINDS.time, word(from), to - from > 1 ? word(from + 1) : this.#noWord);
    add(KINDS.timeEnd, word(to - 1));
    add(KINDS.before, before);
    add(KINDS.beforePair, word(limitFrom - 2), before);
    add(KINDS.beforeTime, before, word(from));
    add(KINDS.behind, word(to));
    add(KINDS.behindPair, word(to), word(to + 1));
    for (let token = Math.max(1, limitFrom - PAIRS_BEFORE); token < limitFrom; token++) add(KINDS.nearBefore, word(token - 1), word(token));
    for (let token = to + 1; token < Math.min(reading.length, to + PAIRS_BEHIND); token++) add(KINDS.nearBehind, word(token - 1), word(token));
    let clauseFrom = limitFrom;
    let bracket = '';
    while (clauseFrom > Math.max(0, limitFrom - WORDS_BEFORE) && !endsClause(reading, clauseFrom - 1)) {
      add(KINDS.clauseBefore, word(--clauseFrom));
      if (bracket === '' && isBracket(reading, clauseFrom)) bracket = reading.key(clauseFrom);
    }
    for (let token = to; token < Math.min(reading.length, to + WORDS_BEHIND) && !endsClause(reading, token); token++) add(KINDS.clauseBehind, word(token));
    add(KINDS.opening, word(0), word(1));
    const wordsBefore = limitFrom - clauseFrom;
    const shape = (name: (typeof SHAPES)[number]): void => add(KINDS.shape, this.#words.numberOf(name));
    shape(wordsBefore < OPENS ? 'opens' : wordsBefore < NEARLY_OPENS ? 'near-opening' : 'within');
    if (/\d{4}/u.test(reading.text.slice(point.start, point.end))) shape('year-written');
    if (bracket === '(') shape('in-brackets');
  }
}
