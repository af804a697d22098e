/** What the clause around a time tells. */
import { matchAtWord, type WordForms } from '../text/index.ts';
import { ASKED, DONE_BY, DONE_IN, PROMISED, REPORTED, TOLD } from './deadline-words.ts';
import { anyOf, EDGE, SP, START } from './patterns.ts';

/** As far back as a clause is looked at, and as far on. */
export const LONGEST_CLAUSE = 240;
/** How near a fact behind a day must be told for the day to be that of the fact: "đến hết tháng 5, huyện đã đón 1,2 triệu lượt khách". */
export const LONGEST_ASIDE = 60;

/** A comma, but not that of a number. */
const ENDS_PART = /,(?!\d)/u;

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
  return !(isToCome && ENDS_PART.test(told) && !REPORTED.test(told)) && !DONE_BY.test(told.slice(12));
}

export const isPromised = (before: string): boolean => isUnasked(before, PROMISED);

/** "Dự kiến hết năm mới xong, Chủ tịch xã yêu cầu nhà thầu bàn giao": behind what is meant somebody asks. */
const ASKED_BEHIND = new RegExp(String.raw`,${SP}[^,;:]{3,80}${START}${anyOf('yêu cầu', 'đề nghị', 'giao')}${EDGE}`, 'u');

/** "Rà soát vốn theo công nghệ dự kiến lựa chọn, báo cáo Sở": what is meant is part of what is asked. */
const OPENS_WITH_TASK = new RegExp(String.raw`^\s*(?:[-–+•]\s|[\p{sc=Latn}\d]{1,2}[.)]\s)?(?:${DONE_IN.source})`, 'u');

/** Promised or meant to be done, and asked of nobody, neither before nor in another part of the sentence behind. */
export function isUnasked(before: string, words: RegExp): boolean {
  const at = before.search(words);
  return at >= 0 && !ASKED.test(before.slice(0, at)) && !ASKED_BEHIND.test(before.slice(at)) && !(OPENS_WITH_TASK.test(before) && before.includes(',', at));
}
