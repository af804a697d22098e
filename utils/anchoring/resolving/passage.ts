import type { Selectors } from '../../model/index.ts';
import { comparable } from '../../text/index.ts';
import { wordsOf } from '../words.ts';

/** What stands on one side of a passage. */
export interface Neighbour {
  /** In comparable form. */
  readonly text: string;
  readonly words: readonly string[];
  /** The part that stands on the passage's own line; breaks of the page make lines. Nearest words only. */
  readonly line: readonly string[];
}

/** A passage to be found, in comparable form. */
export interface Passage {
  /** The quote as it was kept. */
  readonly quote: string;
  readonly exact: string;
  readonly words: readonly string[];
  readonly before: Neighbour;
  readonly after: Neighbour;
  /** Offset of the view in which it was described. */
  readonly position: number;
  /** How often the text stood in the page then, if that was noted. */
  readonly occurrences: number | undefined;
}

/** Long context may have been cut in a syllable, which then compares unlike the whole: its outermost word is left out. */
const CUT_AT_START = /^\S+(\s[^]{30})/;
const CUT_AT_END = /([^]{30}\s)\S+$/;
/** Words of a line that are looked at. */
const LINE_WORDS = 10;

export function passageOf({ quote, position }: Selectors): Passage {
  const { text, offsets } = comparable(quote.prefix + quote.exact + quote.suffix);
  let start = firstFrom(offsets, quote.prefix.length, text.length);
  let end = firstFrom(offsets, quote.prefix.length + quote.exact.length, text.length);
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  const before = text.slice(0, start).replace(CUT_AT_START, '$1');
  const after = text.slice(end).replace(CUT_AT_END, '$1');
  return {
    quote: quote.exact.trim(),
    exact: text.slice(start, end),
    words: texts(text.slice(start, end)),
    before: { text: before, words: texts(before), line: texts(comparable(quote.prefix.slice(quote.prefix.lastIndexOf('\n') + 1)).text).slice(-LINE_WORDS) },
    after: { text: after, words: texts(after), line: texts(comparable(quote.suffix.split('\n', 1)[0]!).text).slice(0, LINE_WORDS) },
    position: position.start,
    occurrences: quote.occurrences,
  };
}

function texts(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}

function firstFrom(offsets: Uint32Array, offset: number, length: number): number {
  let index = 0;
  while (index < length && offsets[index]! < offset) index += 1;
  return index;
}
