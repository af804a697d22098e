import { isInWord } from '../text/index.ts';

/** Phrases to be looked up where they stand: however many there are, each place costs the same. */
export interface WordPhrases {
  readonly phrases: ReadonlySet<string>;
  /** Words of the longest. */
  readonly longest: number;
  /** Their first words: most places are passed over by them. */
  readonly firsts: ReadonlySet<string>;
  /** Their last words. */
  readonly lasts: ReadonlySet<string>;
}

/** No phrase of more words is looked for. */
const MOST_WORDS = 16;

/** @param phrases words parted by single spaces, as they are compared */
export function wordPhrases(phrases: readonly string[]): WordPhrases {
  let longest = 0;
  for (const phrase of phrases) longest = Math.max(longest, phrase.split(' ').length);
  return { phrases: new Set(phrases), longest: Math.min(longest, MOST_WORDS), firsts: new Set(phrases.map((phrase) => phrase.slice(0, spaceAt(phrase, 0)))), lasts: new Set(phrases.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))) };
}

/** Where the phrases end that begin at an offset of a text, the longest first. */
export function phraseEnds(text: string, from: number, { phrases, longest, firsts }: WordPhrases): number[] {
  const ends: number[] = [];
  const first = spaceAt(text, from);
  if (!firsts.has(text.slice(from, first)) && !firsts.has(text.slice(from, wordEnd(text, first)))) return ends;
  for (let end = from, words = 0; words < longest && end < text.length; words++) {
    end = spaceAt(text, end);
    if (phrases.has(text.slice(from, end))) ends.push(end);
    // The last word may have a mark behind it: "báo cáo;".
    const stop = wordEnd(text, end);
    if (stop < end && stop > from && phrases.has(text.slice(from, stop))) ends.push(stop);
  }
  return ends.reverse();
}

/** The next space behind an offset; the text's length if there is none. */
export function spaceAt(text: string, from: number): number {
  const next = text.indexOf(' ', from + 1);
  return next < 0 ? text.length : next;
}

/** Before the marks that stand before an offset. */
function wordEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && !isInWord(text, at - 1)) at--;
  return at;
}

/** Where the phrases begin that end at an offset of a text, the longest first. */
export function phraseStarts(text: string, to: number, { phrases, longest, lasts }: WordPhrases): number[] {
  const starts: number[] = [];
  const last = text.slice(wordStart(text, text.lastIndexOf(' ', to - 2) + 1, to), to);
  if (!lasts.has(last) && !lasts.has(inSmallLetter(last))) return starts;
  for (let start = to, words = 0; words < longest && start > 0; words++) {
    start = text.lastIndexOf(' ', start - 2) + 1;
    const from = wordStart(text, start, to);
    if (phrases.has(inSmallLetter(text.slice(from, to)))) starts.push(from);
  }
  return starts.reverse();
}

function inSmallLetter(words: string): string {
  const first = words.charAt(0);
  const small = first.toLowerCase();
  return small === first ? words : small + words.slice(1);
}

/** Behind the marks that stand at an offset: "(Công văn". */
function wordStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isInWord(text, at)) at++;
  return at;
}
