import { DIGIT_WORDS, DIGIT_WORDS_BEHIND_TEN, DIGIT_WORDS_BEHIND_TENS } from '../text/index.ts';
import type { Syllable } from '../text/index.ts';
import { isAsked } from './abbreviation-lookup.ts';
import { once } from './once.ts';
import { terms } from './terms.ts';

interface Said {
  readonly value: number;
  /** Of the syllable behind it. */
  readonly to: number;
}

const word = (written: string): Syllable => terms(written)[0]!;
/** By digit, from one on, the ways to say it. */
type Digits = readonly (readonly Syllable[])[];
const wordsOf = (digits: typeof DIGIT_WORDS): Digits => digits.map((ways) => ways.map(word));
const wordsOfNumbers = once(() => {
  const [alone, ten, none] = [wordsOf(DIGIT_WORDS), word('mười'), word('không')];
  return {
    alone,
    behindTen: wordsOf(DIGIT_WORDS_BEHIND_TEN),
    behindTens: wordsOf(DIGIT_WORDS_BEHIND_TENS),
    ten,
    tens: word('mươi'),
    hundred: word('trăm'),
    none,
    zeroTens: ['linh', 'lẻ'].map(word),
    /** From small to large. */
    thousands: [['nghìn', 'ngàn'], ['triệu'], ['tỷ']].map((names) => names.map(word)),
    /** What such numbers begin with. */
    firstLetters: new Set([...alone.flat(), ten, none].map(({ letters }) => letters)),
  };
});

/** Whole numbers of two syllables or more among those of a query: "hai mươi lăm" is 25. One alone is often another word: "năm" is a year, "ba" a father. */
export function saidAt(query: readonly Syllable[], from: number): Said | undefined {
  const { alone, behindTen, behindTens, ten, tens, hundred, none, zeroTens, thousands, firstLetters } = wordsOfNumbers();
  if (!firstLetters.has(query[from]!.letters)) return undefined;
  const said = upTo(thousands.length);
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
    if (!count || !is(thousands[size - 1]!, count.to)) return count;
    const value = count.value * 1000 ** size;
    // "Hai nghìn ba" are 2,300 to some and 2,003 to others.
    const rest = upTo(size - 1, count.to + 1);
    return rest && (rest.value >= 100 || is([none], count.to + 1)) ? { value: value + rest.value, to: rest.to } : { value, to: count.to + 1 };
  }

  function belowThousand(at: number): Said | undefined {
    const hundreds = is([none], at) ? 0 : digit(alone, at);
    if (!is([hundred], at + 1) || (hundreds === 0 && !is([none], at))) return belowHundred(at);
    const isBelowTen = is(zeroTens, at + 2);
    const ones = isBelowTen ? digit(alone, at + 3) : 0;
    const rest = isBelowTen ? (ones > 0 ? { value: ones, to: at + 4 } : undefined) : belowHundred(at + 2);
    return rest && (isBelowTen || rest.value >= 10) ? { value: hundreds * 100 + rest.value, to: rest.to } : hundreds > 0 ? { value: hundreds * 100, to: at + 2 } : undefined;
  }

  function belowHundred(at: number): Said | undefined {
    const first = digit(alone, at);
    if (first > 0 && is([tens], at + 1)) return withOnes(first * 10, behindTens, at + 2);
    if (is([ten], at)) return withOnes(10, behindTen, at + 1);
    return first > 0 ? { value: first, to: at + 1 } : undefined;
  }

  function withOnes(value: number, words: Digits, at: number): Said {
    const ones = digit(words, at);
    return { value: value + ones, to: ones > 0 ? at + 1 : at };
  }
}
