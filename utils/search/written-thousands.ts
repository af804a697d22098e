import { type Syllable, unifyY } from '../text/index.ts';
import { type FormsFound, isAsked, standsAt } from './abbreviation-lookup.ts';
import { HIGHEST_IN_WORDS, inWords } from './numbers-in-words.ts';
import { saidAt } from './said-numbers.ts';
import { terms } from './terms.ts';

/** Names of powers of ten, the first the usual ones, `short` behind figures only. */
const SIZES = [
  { size: 1e12, names: ['nghìn tỷ', 'ngàn tỷ'], short: [] },
  { size: 1e9, names: ['tỷ'], short: [] },
  { size: 1e6, names: ['triệu'], short: ['tr'] },
  { size: 1e3, names: ['nghìn', 'ngàn'], short: ['k'] },
];
const NAMES = SIZES.flatMap(({ size, names, short }) => [...names, ...short].map((name) => ({ size, form: terms(name) })));

/** From here on only billions are counted: "1.200 tỷ", but not "1.200 nghìn". */
const FIRST_LARGE = 1000;
const AMOUNT = /^\d{1,12}(?:[.,]\d{1,3})?$/;

/** Large numbers in their other ways: "1.000" as "một nghìn", "2,5 triệu" as "2.500.000", "20tr" as "20 triệu", "hai mươi lăm" as 25. */
export function writtenThousands(query: readonly Syllable[]): FormsFound[] {
  return query.flatMap((_, at): FormsFound[] => {
    const found = inFigures(query, at) ?? saidAt(query, at);
    return found && found.value <= Number.MAX_SAFE_INTEGER ? [{ from: at, to: found.to, forms: formsOf(found.value).map(terms), isBegun: false }] : [];
  });
}

function inFigures(query: readonly Syllable[], at: number): { readonly value: number; readonly to: number } | undefined {
  const { kind, letters } = query[at]!;
  if (kind !== 'number' || !AMOUNT.test(letters)) return undefined;
  const number = Number(letters.replace(',', '.'));
  const name = NAMES.find(({ form }) => standsAt(form, query, at + 1));
  if (name) return { value: Math.round(number * name.size), to: at + 1 + name.form.length };
  return number >= FIRST_LARGE && number % FIRST_LARGE === 0 ? { value: number, to: at + 1 } : undefined;
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

const LAST_WORDS = NAMES.map(({ form }) => form.at(-1)!);
const LAST_LETTERS = new Set(LAST_WORDS.map(({ letters }) => unifyY(letters)));

/** Whether a syllable ends the name of a power of ten. */
export function endsLargeNumber(syllable: Syllable | undefined): boolean {
  return syllable !== undefined && LAST_LETTERS.has(unifyY(syllable.letters)) && LAST_WORDS.some((word) => isAsked(word, syllable));
}
