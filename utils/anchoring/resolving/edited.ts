/** A passage that was edited while one of its neighbours went: recognised by the other neighbour and its own words. */
import { align } from '../alignment.ts';
import { compareWords } from '../compare-words.ts';
import type { Span } from '../text-view.ts';
import { DISTINCT_WORDS, likenessOf, textsOf } from './likeness.ts';
import { sameSidesOf } from './neighbourhoods.ts';
import type { PageWords } from './page-words.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';

/** A passage of so many words, all but one the same, is the same. */
const UNMISTAKABLE_WORDS = 20;
/** With only one neighbour left, the passage has to be recognised by its own words. */
const LIKE_WITHOUT_NEIGHBOUR = 0.75;
/** What may have been inserted between a neighbour and the passage. */
const NEAR_WORDS = 100;

/** The passage edited beside the one neighbour that is as it was, if its own words say so. */
export function besideOneNeighbour(words: PageWords, region: Region, passage: Passage): Span | undefined {
  const count = passage.words.length;
  if (count < DISTINCT_WORDS) return undefined;
  const [before, ...othersBefore] = sameSidesOf(words, passage.before, 'before');
  const [after, ...othersAfter] = sameSidesOf(words, passage.after, 'after');
  const spans = [
    before && othersBefore.length === 0 ? bestStretch(words, passage, before.boundary, 1) : undefined,
    after && othersAfter.length === 0 ? bestStretch(words, passage, after.boundary, -1) : undefined,
  ].filter((span) => span !== undefined);
  if (spans.length === 1 && isPassageEdited(region, passage, spans[0]!)) return withSigns(region.text, passage, spans[0]!);
  if ((before === undefined) === (after === undefined)) return undefined;
  const near = nearNeighbour(words, passage, before ? before.boundary : after!.boundary - count - NEAR_WORDS);
  return near && withSigns(region.text, passage, near);
}

/** The stretch from a boundary on, or before it, up to the outermost word that matches the passage's outermost words. */
function bestStretch(words: PageWords, passage: Passage, boundary: number, direction: 1 | -1): Span | undefined {
  const ids = passage.words.map((word) => words.idOf(word));
  const reach = Math.ceil(ids.length * 1.3) + 2;
  const from = direction === 1 ? boundary : Math.max(0, boundary - reach);
  const window = words.slice(from, direction === 1 ? boundary + reach : boundary);
  const matches = align(ids, window);
  const far = direction === 1 ? matches.at(-1) : matches[0];
  if (!far) return undefined;
  const rest = direction === 1 ? ids.length - 1 - far.a : far.a;
  if (rest > 2) return undefined;
  const first = direction === 1 ? boundary : from + far.b;
  const last = direction === 1 ? from + far.b : boundary - 1;
  return last < first ? undefined : { start: words.startOf(first), end: words.endOf(last) };
}

/** Whether the words are the passage's, edited. A unit or name may differ only if nothing else does: else it is another's directive. */
function isPassageEdited(region: Region, passage: Passage, span: Span): boolean {
  if (likenessOf(region, passage, span) < LIKE_WITHOUT_NEIGHBOUR) return false;
  const changed = compareWords(passage.exact, region.text.slice(span.start, span.end)).filter(({ kind }) => kind !== 'equal');
  if (!changed.some(({ flags }) => flags?.some((flag) => flag === 'unit' || flag === 'name'))) return true;
  return passage.words.length >= UNMISTAKABLE_WORDS && changed.length <= 2 && changed.every(({ text }) => textsOf(text).length === 1);
}

/** The one place within reach from a boundary on where all words but one of a long passage stand as they stood. */
function nearNeighbour(words: PageWords, { words: old }: Passage, from: number): Span | undefined {
  if (old.length < UNMISTAKABLE_WORDS) return undefined;
  const ids = old.map((word) => words.idOf(word));
  const found: number[] = [];
  for (let first = Math.max(0, from); first <= from + NEAR_WORDS && first + ids.length <= words.length; first += 1) {
    const there = words.slice(first, first + ids.length);
    if (ids.filter((id, index) => id !== there[index]).length <= 1) found.push(first);
  }
  const [first, ...others] = found;
  return first === undefined || others.length > 0 ? undefined : { start: words.startOf(first), end: words.endOf(first + ids.length - 1) };
}

/** The stretch with the signs before its first and after its last word with which the passage began and ended. */
function withSigns(text: string, { exact }: Passage, { start, end }: Span): Span {
  const leading = /^[^\p{L}\p{M}\p{N}]*/u.exec(exact)![0];
  const trailing = /[^\p{L}\p{M}\p{N}]*$/u.exec(exact)![0];
  return {
    start: text.endsWith(leading, start) ? start - leading.length : start,
    end: text.startsWith(trailing, end) ? end + trailing.length : end,
  };
}
