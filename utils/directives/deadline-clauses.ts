/** What the clause around a time tells. */
import { matchAtWord, type WordForms } from '../text/index.ts';
import { ASKED, DONE_BY, PROMISED, REPORTED, TOLD } from './deadline-words.ts';

/** As far back as a clause is looked at, and as far on. */
export const LONGEST_CLAUSE = 240;
/** How near a fact behind a day must be told for the day to be that of the fact: "đến hết tháng 5, huyện đã đón 1,2 triệu lượt khách". */
export const LONGEST_ASIDE = 60;

export const holds = (forms: WordForms, text: string): boolean => matchAtWord(text, forms) !== undefined;

/** The text before a place, back to the end of the sentence or task before it. */
export function clauseBefore(key: string, at: number): string {
  const before = key.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('\n'));
  return before.slice(from + 1);
}

/** Whether the clause tells a fact. A day known to be still to come is told of only in the part of the clause that is told. */
export function isTold(before: string, isToCome: boolean): boolean {
  const at = matchAtWord(before, TOLD)?.index ?? -1;
  if (at < 0 || at >= 80) return false;
  const told = before.slice(at);
  return !(isToCome && told.includes(',') && !REPORTED.test(told)) && !DONE_BY.test(told.slice(12));
}

export const isPromised = (before: string): boolean => isUnasked(before, PROMISED);

/** Promised or meant to be done, and asked of nobody before. */
export function isUnasked(before: string, words: RegExp): boolean {
  const at = before.search(words);
  return at >= 0 && !ASKED.test(before.slice(0, at));
}
