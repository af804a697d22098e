import { type Finding, at, lost } from './finding.ts';
import { BREAK } from './breaks.ts';
import type { Passage } from './passage.ts';
import type { WordRow } from './word-row.ts';

/** Words from which on a passage is found by its two ends: to weigh all of it would take too long. */
const LONG = 400;
/** Words of an end, and of what stands beside it within the passage. */
const END = 60;
const BESIDE = 45;
/** How much longer a passage may have become, at least and at most. */
const GROWTH = [0.5, 2] as const;

export function isLong({ words }: Passage): boolean {
  return words.length > LONG;
}

/** A long passage that was edited: from where its beginning is to where its end is. */
export function endsOf(passage: Passage, find: (part: Passage) => Finding): Finding {
  const { words } = passage;
  const inner = (part: WordRow) => ({ text: part.texts.join(' '), words: part, lines: part.texts.map(() => 0), cells: part.texts.map(() => 0), sentence: 0, host: 0, key: Number.POSITIVE_INFINITY, distinct: 0 });
  const end = (part: WordRow) => ({ exact: part.texts.join(' '), words: part, cutBefore: 0, cutAfter: 0 });
  const head = find({ ...passage, ...end(words.part(0, END)), cutBefore: passage.cutBefore, breaks: { ...passage.breaks, after: BREAK.none }, after: inner(words.part(END, END + BESIDE)) });
  const tail = find({ ...passage, ...end(words.part(words.length - END, words.length)), cutAfter: passage.cutAfter, breaks: { ...passage.breaks, before: BREAK.none }, before: inner(words.part(words.length - END - BESIDE, words.length - END)) });
  if (!head.span || !tail.span || tail.span.end <= head.span.start) return lost();
  const span = { start: head.span.start, end: tail.span.end };
  const growth = (span.end - span.start) / passage.exact.length;
  if (growth < GROWTH[0] || growth > GROWTH[1]) return lost();
  return at('changed', span, Math.min(head.confidence, tail.confidence));
}
