/** Passages beside which enough stands as it stood, unit by unit, and something further off does not. */
import type { Selectors } from '../../model/index.ts';
import { comparable } from '../../text/index.ts';
import { wordsOf } from '../words.ts';
import { type Finding, at } from './finding.ts';
import { PLAIN_CONFIDENCE, PLAIN_WORDS } from './find.ts';
import { isNumeral, MAX_OCCURRENCES } from './occurrences.ts';
import type { Region } from './region.ts';
import { agreeing, endOfWordsAt } from './word-places.ts';

/** Units of the context beyond what agrees in which there is a word that does not. */
const BEYOND = 40;

const BREAKS = /\s/;
const SENTENCE_BREAK = /[.!?…]\s|[\n\t]/;

/** The words beside a place that are the passage's. */
interface Side {
  /** Of them, so many that agree; those that the context was cut in, or that go on where it does not agree, do not count. */
  readonly words: number;
  /** So many of them that with the passage they stood only once. */
  readonly key: number;
}

/**
 * Where the passage stands at an offset of the view. As `find`, without reading its words and those of its context, which takes most of
 * the time where a place is plain. Undefined if it takes `find` to tell.
 */
export function findPlain(region: Region, { quote, position }: Selectors, offset: number): Finding | undefined {
  const { words } = region;
  const { exact, prefix, suffix, occurrences, unique } = quote;
  if (occurrences !== 1 && !unique) return undefined;
  const start = region.fromView(offset);
  const end = region.fromView(offset + exact.length);
  const own = { first: words.indexAt(start), end: endOfWordsAt(region, end) };
  if (own.first === own.end) return undefined;
  const sameBefore = region.agreeing(prefix, offset, -1);
  const sameAfter = region.agreeing(suffix, offset + exact.length, 1);
  // Where nothing beyond its own sentence agrees, that may be cited there.
  if (!SENTENCE_BREAK.test(prefix.slice(prefix.length - sameBefore)) && !SENTENCE_BREAK.test(suffix.slice(0, sameAfter))) return undefined;
  const spaceBefore = prefix.slice(prefix.length - sameBefore).search(BREAKS);
  const spaceAfter = lastBreak(suffix.slice(0, sameAfter));
  if (spaceBefore === -1 || spaceAfter === -1) return undefined;
  const outside = { before: words.indexAt(region.fromView(offset - sameBefore + spaceBefore)), after: words.indexAt(region.fromView(offset + exact.length + spaceAfter)) };
  const before = sideOf(own.first - outside.before, occurrences === 1 ? 0 : unique?.before, (count) => start - words.startOf(own.first - count));
  const after = sideOf(outside.after - own.end, occurrences === 1 ? 0 : unique?.after, (count) => words.endOf(own.end + count - 1) - end);
  if (!before || !after) return undefined;
  const restBefore = prefix.slice(0, prefix.length - sameBefore + spaceBefore);
  const differsBefore = sameBefore < prefix.length && differs(region, wordsAtEnd(restBefore).reverse(), outside.before - 1, -1);
  if (!differsBefore && !(sameAfter < suffix.length && differs(region, wordsAtBeginning(suffix.slice(spaceAfter)), outside.after, 1))) return undefined;
  const places = words.placesOfRow(words.slice(own.first, own.end), MAX_OCCURRENCES);
  if (places.length === MAX_OCCURRENCES) return undefined;
  // What was around it may have been copied with it.
  const most = places.length > (occurrences ?? MAX_OCCURRENCES) && own.end - own.first >= PLAIN_WORDS ? PLAIN_WORDS : Number.POSITIVE_INFINITY;
  const isOther = (place: number): boolean => {
    const alike = { before: agreeing(region, own.first - 1, place - 1, -1, before.words), after: agreeing(region, own.end, place + own.end - own.first, 1, after.words) };
    return alike.before < Math.min(most, before.words) && alike.after < Math.min(most, after.words) && (alike.before < before.key || alike.after < after.key);
  };
  if (!places.every((place) => place === own.first || isOther(place))) return undefined;
  return at(offset === position.start ? 'exact' : 'moved', { start, end }, PLAIN_CONFIDENCE);
}

/** @param count of words that agree; @param unique units that with the passage stood only once; @param distanceOf how far so many words reach, in units */
function sideOf(count: number, unique: number | undefined, distanceOf: (count: number) => number): Side | undefined {
  if (unique === undefined || count < PLAIN_WORDS) return undefined;
  let key = PLAIN_WORDS;
  while (key <= count && distanceOf(key) < unique) key += 1;
  return key <= count ? { words: count, key } : undefined;
}

/** Whether words of the context are others than those of the page from an index on. */
function differs({ words, text }: Region, those: readonly string[], from: number, step: 1 | -1): boolean {
  for (const [count, word] of those.entries()) {
    const at = from + step * count;
    const id = words.idOf(word);
    if (id >= 0 && id === words.at(at)) continue;
    // Lists are numbered anew.
    return words.at(at) === -1 || !isNumeral(word) || !isNumeral(text.slice(words.startOf(at), words.endOf(at)));
  }
  return false;
}

/** The last words of a text but for one that may be cut. */
function wordsAtEnd(text: string): string[] {
  return wordsIn(text.slice(-BEYOND)).slice(1);
}

function wordsAtBeginning(text: string): string[] {
  return wordsIn(text.slice(0, BEYOND)).slice(0, -1);
}

function wordsIn(text: string): string[] {
  return wordsOf(comparable(text).text).map((word) => word.text);
}

function lastBreak(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !BREAKS.test(text[at]!)) at -= 1;
  return at;
}
