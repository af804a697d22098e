import type { Span } from '../text-view.ts';
import type { Pace } from './pace.ts';
import type { Neighbour, Passage } from './passage.ts';
import type { Region } from './region.ts';

/** A place where the words of a passage stand unchanged. Offsets are of the region's text. */
export interface Occurrence extends Span {
  /** Units of context that agree, counted from the passage. */
  readonly before: number;
  readonly after: number;
  /** All context of that side agrees. */
  readonly wholeBefore: boolean;
  readonly wholeAfter: boolean;
}

const MAX_OCCURRENCES = 2000;

/** All places, in reading order, where the words stand and are not part of a longer word, number or date than they were. */
export async function occurrencesOf(region: Region, passage: Passage, pace: Pace): Promise<Occurrence[]> {
  const { text } = region;
  const { exact, before, after } = passage;
  const found: Occurrence[] = [];
  const cutBefore = joinedBefore(before.text, exact);
  const cutAfter = joinedAfter(exact, after.text);
  for (let start = text.indexOf(exact); start !== -1 && found.length < MAX_OCCURRENCES; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const agreeing = { before: agreeingBefore(text, start, before), after: agreeingAfter(text, end, after) };
    const wholeBefore = agreeing.before === before.text.length && (agreeing.before > 0 || start === 0);
    const wholeAfter = agreeing.after === after.text.length && (agreeing.after > 0 || end === text.length);
    const sameCut =
      (wholeBefore || joinedBefore(text.slice(Math.max(0, start - 40), start), exact) === cutBefore) &&
      (wholeAfter || joinedAfter(exact, text.slice(end, end + 40)) === cutAfter);
    if (sameCut) found.push({ start, end, ...agreeing, wholeBefore, wholeAfter });
    if (pace.isSliceOver) await pace.rest();
  }
  return found;
}

const JOINED_AFTER = /^(?:[\p{L}\p{M}\p{N}]|[.,/:-](?=\p{N}))+/u;
const JOINED_BEFORE = /(?:[\p{L}\p{M}\p{N}]|(?<=\p{N})[.,/:-])+$/u;
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const STARTS_IN_WORD = /^[\p{L}\p{M}\p{N}]/u;

/** What of the text after a passage belongs to its last word or number: "/2026" after "15/12". */
function joinedAfter(exact: string, after: string): string {
  return ENDS_IN_WORD.test(exact) ? (JOINED_AFTER.exec(after)?.[0] ?? '') : '';
}

function joinedBefore(before: string, exact: string): string {
  return STARTS_IN_WORD.test(exact) ? (JOINED_BEFORE.exec(before)?.[0] ?? '') : '';
}

function agreeingBefore(text: string, start: number, { text: context }: Neighbour): number {
  let length = 0;
  while (length < context.length && length < start && text[start - 1 - length] === context[context.length - 1 - length]) length += 1;
  return length;
}

function agreeingAfter(text: string, end: number, { text: context }: Neighbour): number {
  let length = 0;
  while (length < context.length && end + length < text.length && text[end + length] === context[length]) length += 1;
  return length;
}
