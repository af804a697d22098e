/** A phrase with a figure, such as a deadline, that is told by nothing but the line it stands in. */
import type { Selectors } from '../../model/index.ts';
import { comparable } from '../../text/index.ts';
import { wordsOf } from '../words.ts';
import { type Finding, at } from './finding.ts';
import { spanOf } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';
import { lineAround } from './rows.ts';

const FIGURE = /^\p{N}/u;
/** Words of such a phrase. A figure alone is anybody's. */
const LENGTH = { least: 2, most: 8 } as const;

/**
 * The one phrase that is the passage but for its figures in the line of a place, which is where something of the passage's own line is now.
 * Undefined if the old line had several of them, or the line has now.
 * @param place of a passage that stood in the same line
 */
export function figureInLine(region: Region, passage: Passage, { quote }: Selectors, place: { readonly start: number; readonly end: number }): Finding | undefined {
  const phrase = passage.words.texts.map(withoutFigures);
  if (phrase.length < LENGTH.least || phrase.length > LENGTH.most || !phrase.includes('') || phrase.every((word) => word === '')) return undefined;
  // Beyond the context its line may have another.
  if (!quote.prefix.includes('\n') || !quote.suffix.includes('\n')) return undefined;
  const old = wordsOf(comparable(lineOf(quote)).text).map(({ text }) => withoutFigures(text));
  if (placesIn(old, phrase).length !== 1) return undefined;
  const { words } = region;
  const line = lineAround(region, words.indexAt(place.start), words.indexAt(place.end - 1) + 1);
  const now = words.textsOf(line.from, Math.min(line.to, words.length)).map(withoutFigures);
  const [first, other] = placesIn(now, phrase);
  if (first === undefined || other !== undefined) return undefined;
  const from = line.from + first;
  const isSame = passage.words.idsIn(words).every((id, index) => words.at(from + index) === id);
  return at(isSame ? 'moved' : 'changed', spanOf(region, passage, from, from + phrase.length), 0.8);
}

function lineOf({ prefix, exact, suffix }: Selectors['quote']): string {
  return prefix.slice(prefix.lastIndexOf('\n') + 1) + exact + suffix.split('\n', 1)[0]!;
}

function withoutFigures(word: string): string {
  return FIGURE.test(word) ? '' : word.toLowerCase();
}

function placesIn(words: readonly string[], phrase: readonly string[]): number[] {
  return [...words.keys()].filter((first) => phrase.every((word, index) => words[first + index] === word));
}
