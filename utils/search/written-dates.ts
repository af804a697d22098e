import { readingsOfNumber, type Syllable } from '../text/index.ts';
import type { FormsFound } from './abbreviation-lookup.ts';
import { roman } from './numerals.ts';
import { terms } from './terms.ts';

const DAY = String.raw`(?:[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`(?:[1-9]|1[0-2])`;
const QUARTER = '[1-4]';
const YEAR = String.raw`\d{4}`;
const whole = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('/')}$`);
const DATE = whole(DAY, MONTH, YEAR);
const DAY_OF_MONTH = whole(DAY, MONTH);
const MONTH_OF_YEAR = whole(MONTH, YEAR);
const QUARTER_OF_YEAR = whole(QUARTER, YEAR);
const ONLY_DAY = whole(DAY);
const ONLY_MONTH = whole(MONTH);
const ONLY_QUARTER = whole(QUARTER);
const ONLY_YEAR = whole(YEAR);
const ROMAN_QUARTERS = ['i', 'ii', 'iii', 'iv'];

/** Dates among the syllables of a query, each in its other ways: 5/9/2027 as "5 tháng 9 năm 2027", "tháng 9 năm 2027" as 9/2027, "quý I/2027" as "quý 1 năm 2027", and so on. */
export function writtenDates(query: readonly Syllable[]): FormsFound[] {
  const found: FormsFound[] = [];
  const add = (from: number, to: number, ...forms: readonly string[]): void => {
    found.push({ from, to, forms: forms.map((form) => terms(form)), isBegun: false });
  };
  query.forEach(({ kind, letters }, at) => {
    if (isWord(query[at - 1], 'quy')) addQuarter(at);
    if (kind !== 'number') return;
    const date = readingsOfNumber(letters).find((reading) => reading.includes('/')) ?? letters;
    const [first, second, third] = date.split('/');
    if (DATE.test(date)) add(at, at + 1, `${first} tháng ${second} năm ${third}`);
    else if (DAY_OF_MONTH.test(date)) add(at, at + 1, `${first} tháng ${second}`);
    else if (MONTH_OF_YEAR.test(date)) add(at, at + 1, `${first} năm ${second}`);
    else if (ONLY_DAY.test(date)) addSpelled(at);
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

  /** Of a quarter with its year: 1/2027, I/2027, I năm 2027. */
  function addQuarter(at: number): void {
    const { letters } = query[at]!;
    if (QUARTER_OF_YEAR.test(letters)) {
      const [quarter, year] = letters.split('/') as [string, string];
      add(at, at + 1, ...quarterForms(Number(quarter), year));
      return;
    }
    const quarter = ONLY_QUARTER.test(letters) ? Number(letters) : ROMAN_QUARTERS.indexOf(letters) + 1;
    const yearAt = isWord(query[at + 1], 'nam') ? at + 2 : at + 1;
    const year = query[yearAt];
    if (quarter > 0 && isNumber(year, ONLY_YEAR)) add(at, yearAt + 1, ...quarterForms(quarter, year.letters));
  }
  return found;
}

const quarterForms = (quarter: number, year: string): string[] => [`${quarter}/${year}`, `${quarter} năm ${year}`, `${roman(quarter)} ${year}`, `${roman(quarter)} năm ${year}`];

const isWord = (syllable: Syllable | undefined, letters: string): boolean => syllable?.letters === letters;
const isNumber = (syllable: Syllable | undefined, form: RegExp): syllable is Syllable => syllable?.kind === 'number' && form.test(syllable.letters);
