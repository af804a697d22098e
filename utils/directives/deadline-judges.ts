/** Who decides whether a time is a deadline. */
import type { Candidate } from './deadline-features.ts';
import { models, weightOf } from './models.ts';
import type { Reading } from './reading.ts';
import { logOddsOf } from './weights.ts';

/** @param reading the sentence that names the time */
export type DeadlineJudge = (candidate: Candidate, reading: Reading) => boolean;

/** Words that hardly mean anything else: where rules find a deadline behind one of them, nothing that stands around takes it back. */
const STRONG = /trước|nhất|tối thiểu|hạn|deadline|không/u;
/** What rules say counts for so much elsewhere, in log odds: set on documents that neither the rules nor the weights had been learned from. */
const FOUND_BY_RULES = 2;
/** What no rule finds needs more than this behind one of those words, in a sentence that is worded like a directive: set above the false ones in eleven sets, each left out of the table in turn. */
const FOUND_BY_WORDS = 3.5;
/** So much of what speaks against the sentence's being a directive at all, in log odds, speaks against its deadline: down to a least. */
const BY_WORDING = 0.4;
const LEAST_LOG_ODDS = -4;
/** In words and marks: around a time in fewer there is too little to weigh. */
const SHORTEST_WEIGHED = 10;

/** What other rules ask, and what is measured beside. */
export const deadlineByRules: DeadlineJudge = ({ isByRules }) => isByRules;

/** Neither rules nor the words around decide alone where these leave a doubt. */
export const deadlineByRulesAndWords: DeadlineJudge = (candidate, reading) => {
  const { isByRules } = candidate;
  if (reading.length < SHORTEST_WEIGHED) return isByRules;
  if (isStrong(candidate, reading)) return isByRules || isPlainByWords(candidate, reading);
  return isByRules && staysOne(candidate, reading);
};

/** No rule finds it: rules look at what is told, promised or foretold around, which other parts of a long sentence may be. */
const isPlainByWords = (candidate: Candidate, reading: Reading): boolean => candidate.limit !== '' && weightOf(reading) > 0 && models().deadlines.of(candidate, reading) > FOUND_BY_WORDS;

function staysOne(candidate: Candidate, reading: Reading): boolean {
  const logOdds = models().deadlines.of(candidate, reading) + FOUND_BY_RULES;
  // The wording only takes away.
  return logOdds > 0 && logOdds + byWording(reading) > 0;
}

/** By its own words alone: this sentence may stand anywhere. */
function byWording(reading: Reading): number {
  return BY_WORDING * Math.max(LEAST_LOG_ODDS, Math.min(0, logOddsOf(weightOf(reading))));
}

/** "mỗi thứ Tư", "chiều thứ Sáu hằng tuần": a task has its own day of the week. */
const WEEKDAY = /thứ|chủ nhật/iu;

const isStrong = ({ limit, point, isPlain }: Candidate, { text }: Reading): boolean => isPlain === true || STRONG.test(limit) || (point.kind === 'recurring' && (limit !== '' || WEEKDAY.test(text.slice(point.start, point.end))));
