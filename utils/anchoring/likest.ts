/** How much of a passage stood at another place of its page. */
import { align } from './alignment.ts';
import type { ComparedText } from './compared-text.ts';

/** A shorter passage has too few words in common with anything to say something. */
const LEAST_WORDS = 5;
/** What is looked for of the passage: two words in a row, so many of them at most, spread over it, each at so many places. */
const SEED = { words: 2, most: 16, places: 40 } as const;
/** Places whose beginnings are no further apart, in units, are one; so many are compared, those with most seeds first. */
const PLACES = { apart: 40, most: 8 } as const;

/**
 * The share of a passage's words that stand together at another place, in their order, in hundredths; undefined if it is short.
 * What reads more like the passage on a later page is not what stood at that place.
 *
 * @param own where the part stands
 */
export function likestElsewhere(compared: ComparedText, own: number, part: string): number | undefined {
  const words = [...part.matchAll(/\S+/g)];
  if (words.length < LEAST_WORDS) return undefined;
  const text = words.map(([word]) => word);
  const shares = beginningsOf(compared, own, part, words).map((begin) => {
    const from = Math.max(begin < own ? 0 : own + part.length, begin - PLACES.apart);
    const to = Math.min(begin < own ? own : compared.text.length, begin + part.length + PLACES.apart);
    return align(text, compared.text.slice(from, to).match(/\S+/g) ?? []).length / text.length;
  });
  return Math.round(Math.max(0, ...shares) * 100) / 100;
}

/** Where other places begin that have words of a part, if what comes before those is as long there. */
function beginningsOf(compared: ComparedText, own: number, part: string, words: readonly RegExpExecArray[]): number[] {
  const begins: number[] = [];
  const step = Math.ceil(words.length / SEED.most);
  for (let index = 0; index + 1 < words.length; index += step) {
    const offset = words[index]!.index;
    const last = words[index + SEED.words - 1]!;
    let count = 0;
    for (const at of compared.placesOf(part.slice(offset, last.index + last[0].length))) {
      if (at < own || at >= own + part.length) begins.push(at - offset);
      if ((count += 1) === SEED.places) break;
    }
  }
  const groups: { begin: number; seeds: number }[] = [];
  for (const begin of begins.sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && begin - group.begin <= PLACES.apart) group.seeds += 1;
    else groups.push({ begin, seeds: 1 });
  }
  return groups.sort((a, b) => b.seeds - a.seeds).slice(0, PLACES.most).map(({ begin }) => begin);
}
