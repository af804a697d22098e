import { HIGHEST_IN_WORDS, type Syllable, inWords, unifyY } from '../text/index.ts';
import { type Ending, type FormsFound, isAsked, isBegunAt, standsAt } from './abbreviation-lookup.ts';
import { once } from './once.ts';
import { saidAt } from './said-numbers.ts';
import { terms } from './terms.ts';

/** Names of powers of ten, the first the usual ones, `short` behind figures only. */
const SIZES = [
  { size: 1e12, names: ['nghìn tỷ', 'ngàn tỷ'], short: [] },
  { size: 1e9, names: ['tỷ'], short: [] },
  { size: 1e6, names: ['triệu'], short: ['tr'] },
  { size: 1e3, names: ['nghìn', 'ngàn'], short: ['k'] },
];
const namesOfSizes = once(() => SIZES.flatMap(({ size, names, short }) => [...names, ...short].map((name) => ({ size, form: terms(name) }))));

/** From here on only billions are counted: "1.200 tỷ", but not "1.200 nghìn". */
const FIRST_LARGE = 1000;
const AMOUNT = /^\d{1,12}(?:[.,]\d{1,3})?$/;

interface LargeNumber {
  readonly value: number;
  /** Of the syllable behind it. */
  readonly to: number;
  readonly isBegun?: boolean;
}

/** Large numbers in their other ways: "1.000" as "một nghìn", "2,5 triệu" as "2.500.000", "20tr" as "20 triệu", "hai mươi lăm" as 25. */
export function writtenThousands(query: readonly Syllable[], ending: Ending): FormsFound[] {
  return query.flatMap((_, at) =>
    numbersAt(query, at, ending).flatMap(({ value, to, isBegun = false }): FormsFound[] => (value <= Number.MAX_SAFE_INTEGER ? [{ from: at, to, forms: formsOf(value).map(terms), isBegun }] : [])),
  );
}

/** What number begins at a syllable; several while the name of its power of ten is typed. */
function numbersAt(query: readonly Syllable[], at: number, ending: Ending): readonly LargeNumber[] {
  const { kind, letters } = query[at]!;
  if (kind !== 'number') {
    const said = saidAt(query, at);
    return said ? [said] : [];
  }
  if (!AMOUNT.test(letters)) return [];
  const number = Number(letters.replace(',', '.'));
  const name = namesOfSizes().find(({ form }) => standsAt(form, query, at + 1));
  if (name) return [{ value: Math.round(number * name.size), to: at + 1 + name.form.length }];
  if (number >= FIRST_LARGE && number % FIRST_LARGE === 0) return [{ value: number, to: at + 1 }];
  return namesOfSizes().filter(({ form }) => isBegunAt(form, query, at + 1, ending)).map(({ size }) => ({ value: Math.round(number * size), to: query.length, isBegun: true }));
}

function formsOf(value: number): string[] {
  const named = SIZES.flatMap(({ size, names, short }) => {
    const count = value / size;
    if (count < 1 || !Number.isInteger(count * 100) || (count >= FIRST_LARGE && !names.includes('tỷ'))) return [];
    const said = Number.isInteger(count) && count <= HIGHEST_IN_WORDS ? inWords(count) : [];
    return [...[...names, ...short].map((name) => `${count} ${name}`), ...said.flatMap((number) => names.map((name) => `${number} ${name}`))];
  });
  return [String(value), ...named];
}

const lastWords = once(() => namesOfSizes().map(({ form }) => form.at(-1)!));
const lastLetters = once(() => new Set(lastWords().map(({ letters }) => unifyY(letters))));

/** Whether a syllable ends the name of a power of ten. */
export function endsLargeNumber(syllable: Syllable | undefined): boolean {
  return syllable !== undefined && lastLetters().has(unifyY(syllable.letters)) && lastWords().some((word) => isAsked(word, syllable));
}
