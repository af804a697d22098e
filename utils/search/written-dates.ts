import type { Syllable } from '../text/index.ts';
import type { FormsFound } from './abbreviation-lookup.ts';
import { terms } from './terms.ts';

const DAY = String.raw`(?:[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`(?:[1-9]|1[0-2])`;
const YEAR = String.raw`\d{4}`;
const whole = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('/')}$`);
const DATE = whole(DAY, MONTH, YEAR);
const DAY_OF_MONTH = whole(DAY, MONTH);
const MONTH_OF_YEAR = whole(MONTH, YEAR);
const ONLY_DAY = whole(DAY);
const ONLY_MONTH = whole(MONTH);
const ONLY_YEAR = whole(YEAR);

/** Dates among the syllables of a query, each in its other way: 5/9/2027 as "5 tháng 9 năm 2027", "tháng 9 năm 2027" as 9/2027, and so on. */
export function writtenDates(query: readonly Syllable[]): FormsFound[] {
  const found: FormsFound[] = [];
  const add = (from: number, to: number, form: string): void => {
    found.push({ from, to, forms: [terms(form)], isBegun: false });
  };
  query.forEach(({ kind, letters }, at) => {
    if (kind !== 'number') return;
    const [first, second, third] = letters.split('/');
    if (DATE.test(letters)) add(at, at + 1, `${first} tháng ${second} năm ${third}`);
    else if (DAY_OF_MONTH.test(letters)) add(at, at + 1, `${first} tháng ${second}`);
    else if (MONTH_OF_YEAR.test(letters)) add(at, at + 1, `${first} năm ${second}`);
    else if (ONLY_DAY.test(letters)) addSpelled(at);
  });

  /** What begins with the number of a day or month. */
  function addSpelled(at: number): void {
    const [day, isMonthNext, month, isYearNext, year] = [query[at], isWord(query[at + 1], 'thang'), query[at + 2], isWord(query[at + 3], 'nam'), query[at + 4]];
    if (isMonthNext && isNumber(month, ONLY_MONTH)) {
      if (isYearNext && isNumber(year, ONLY_YEAR)) add(at, at + 5, `${day!.letters}/${month.letters}/${year.letters}`);
      else add(at, at + 3, `${day!.letters}/${month.letters}`);
    }
    const ofMonth = query[at + 2];
    if (isWord(query[at - 1], 'thang') && isWord(query[at + 1], 'nam') && isNumber(day, ONLY_MONTH) && isNumber(ofMonth, ONLY_YEAR)) add(at, at + 3, `${day.letters}/${ofMonth.letters}`);
  }
  return found;
}

const isWord = (syllable: Syllable | undefined, letters: string): boolean => syllable?.letters === letters;
const isNumber = (syllable: Syllable | undefined, form: RegExp): syllable is Syllable => syllable?.kind === 'number' && form.test(syllable.letters);
