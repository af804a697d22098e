import { isFoldedSyllable, type Syllable } from '../text/index.ts';
import type { Ending, FormsFound } from './abbreviation-lookup.ts';

type Form = readonly Syllable[];

/** So many parts of one word have signs between them at the most: "LĐ-TB&XH". */
const MOST_PARTS = 4;
/** Longer words are taken apart by nobody. */
const LONGEST = 20;
/** While it is typed, one letter more is the beginning of too much. */
const LEAST_TO_GO_ON = 2;

/**
 * Words that are written as one, with a sign or apart: "email" and "e-mail", "wifi" and "wi fi", "ThS" and "Th.S". Not where as one
 * they are a syllable of Vietnamese: "thu y" is not "thuy".
 * @param words of which the syllables are
 */
export function joinedWords(query: readonly Syllable[], words: string, ending: Ending): FormsFound[] {
  return query.flatMap(({ kind, letters }, at) => (kind === 'word' ? [...joinedFrom(at), ...(isFoldedSyllable(letters) ? [] : partedAt(at))] : []));

  /** A word with the next one, and with those that have no space before them. */
  function joinedFrom(from: number): FormsFound[] {
    const found: FormsFound[] = [];
    const end = Math.min(query.length, from + MOST_PARTS);
    for (let to = from + 2; to <= end && query[to - 1]!.kind === 'word'; to += 1) {
      const isGlued = !/\s/.test(words.slice(query[to - 2]!.end, query[to - 1]!.start));
      if (!isGlued && to > from + 2) break;
      const joined = asOne(query.slice(from, to));
      const mayGoOn = isGlued && ending === 'open' && to === query.length;
      if (mayGoOn || !isFoldedSyllable(joined.letters)) found.push({ from, to, forms: [[joined]], isBegun: false, mayGoOn });
      if (!isGlued) break;
    }
    return found;
  }

  function partedAt(at: number): FormsFound[] {
    const whole = query[at]!;
    const { length } = whole.letters;
    if (length > LONGEST) return [];
    const isLast = ending === 'open' && at === query.length - 1;
    return Array.from({ length: length - 1 }, (_, index): FormsFound => ({ from: at, to: at + 1, forms: parted(whole, index + 1), isBegun: false, mayGoOn: isLast && length - index - 1 >= LEAST_TO_GO_ON }));
  }
}

/** Some words as one, which has their last tone, see `syllables`. */
function asOne(parts: readonly Syllable[]): Syllable {
  return { ...parts[0]!, letters: parts.map(({ letters }) => letters).join(''), marked: parts.map(({ marked }) => marked).join(''), tone: parts.findLast(({ tone }) => tone !== 0)?.tone ?? 0 };
}

/** A word in two parts, of which either may have its tone. @param cut so many letters are in the first */
function parted(whole: Syllable, cut: number): Form[] {
  const { letters, marked, tone } = whole;
  // "Photo" is not "phó tổ".
  if (tone === 0 && marked === letters && isFoldedSyllable(letters.slice(0, cut)) && isFoldedSyllable(letters.slice(cut))) return [];
  const first = { ...whole, letters: letters.slice(0, cut), marked: marked.slice(0, cut) };
  const second = { ...whole, letters: letters.slice(cut), marked: marked.slice(cut) };
  return tone === 0 ? [[first, second]] : [[first, { ...second, tone: 0 }], [{ ...first, tone: 0 }, second]];
}
