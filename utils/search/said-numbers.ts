import type { Syllable } from '../text/index.ts';
import { isAsked } from './abbreviation-lookup.ts';
import { ALONE, BEHIND_TEN, BEHIND_TENS } from './numbers-in-words.ts';
import { terms } from './terms.ts';

interface Said {
  readonly value: number;
  /** Of the syllable behind it. */
  readonly to: number;
}

const word = (written: string): Syllable => terms(written)[0]!;
/** By digit, from one on, the ways to say it. */
type Digits = readonly (readonly Syllable[])[];
const wordsOf = (digits: typeof ALONE): Digits => digits.map((ways) => ways.map(word));
const [ALONE_WORDS, BEHIND_TEN_WORDS, BEHIND_TENS_WORDS] = [wordsOf(ALONE), wordsOf(BEHIND_TEN), wordsOf(BEHIND_TENS)];
const [TEN, TENS, HUNDRED, NONE] = [word('mười'), word('mươi'), word('trăm'), word('không')];
const ZERO_TENS = ['linh', 'lẻ'].map(word);
/** From small to large. */
const THOUSANDS = [['nghìn', 'ngàn'], ['triệu'], ['tỷ']].map((names) => names.map(word));

/** What such numbers begin with. */
const FIRST_LETTERS = new Set([...ALONE_WORDS.flat(), TEN, NONE].map(({ letters }) => letters));

/** Whole numbers of two syllables or more among those of a query: "hai mươi lăm" is 25. One alone is often another word: "năm" is a year, "ba" a father. */
export function saidAt(query: readonly Syllable[], from: number): Said | undefined {
  if (!FIRST_LETTERS.has(query[from]!.letters)) return undefined;
  const said = upTo(THOUSANDS.length);
  return said && said.to - from > 1 ? said : undefined;

  function is(words: readonly Syllable[], at: number): boolean {
    return words.some((one) => isAsked(one, query[at]));
  }

  function digit(words: Digits, at: number): number {
    return words.findIndex((ways) => is(ways, at)) + 1;
  }

  function upTo(size: number, at = from): Said | undefined {
    if (size === 0) return belowThousand(at);
    const count = upTo(size - 1, at);
    if (!count || !is(THOUSANDS[size - 1]!, count.to)) return count;
    const value = count.value * 1000 ** size;
    // "Hai nghìn ba" are 2,300 to some and 2,003 to others.
    const rest = upTo(size - 1, count.to + 1);
    return rest && (rest.value >= 100 || is([NONE], count.to + 1)) ? { value: value + rest.value, to: rest.to } : { value, to: count.to + 1 };
  }

  function belowThousand(at: number): Said | undefined {
    const hundreds = is([NONE], at) ? 0 : digit(ALONE_WORDS, at);
    if (!is([HUNDRED], at + 1) || (hundreds === 0 && !is([NONE], at))) return belowHundred(at);
    const isBelowTen = is(ZERO_TENS, at + 2);
    const ones = isBelowTen ? digit(ALONE_WORDS, at + 3) : 0;
    const rest = isBelowTen ? (ones > 0 ? { value: ones, to: at + 4 } : undefined) : belowHundred(at + 2);
    return rest && (isBelowTen || rest.value >= 10) ? { value: hundreds * 100 + rest.value, to: rest.to } : hundreds > 0 ? { value: hundreds * 100, to: at + 2 } : undefined;
  }

  function belowHundred(at: number): Said | undefined {
    const tens = digit(ALONE_WORDS, at);
    if (tens > 0 && is([TENS], at + 1)) return withOnes(tens * 10, BEHIND_TENS_WORDS, at + 2);
    if (is([TEN], at)) return withOnes(10, BEHIND_TEN_WORDS, at + 1);
    return tens > 0 ? { value: tens, to: at + 1 } : undefined;
  }

  function withOnes(value: number, words: Digits, at: number): Said {
    const ones = digit(words, at);
    return { value: value + ones, to: ones > 0 ? at + 1 : at };
  }
}
