import { type Syllable, inWords, readingsOfNumber } from '../text/index.ts';
import { type Ending, type FormsFound, isAsked, isBegunAt, standsAt } from './abbreviation-lookup.ts';
import { roman } from './numerals.ts';
import { once } from './once.ts';
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
/** A year that is still being typed. */
const YEAR_BEGUN = String.raw`[12]\d{0,2}`;
const DATE_BEGUN = whole(DAY, MONTH, YEAR_BEGUN);
const QUARTER_BEGUN = whole(QUARTER, YEAR_BEGUN);
const ONLY_YEAR_BEGUN = whole(YEAR_BEGUN);
const ROMAN_QUARTERS = ['i', 'ii', 'iii', 'iv'];

const word = (written: string): Syllable => terms(written)[0]!;
/** What stands before the first ten days of a month. */
const EARLY_NAMES = ['mùng', 'mồng'];
const LAST_EARLY = 10;
const words = once(() => ({
  day: word('ngày'),
  month: word('tháng'),
  year: word('năm'),
  quarter: word('quý'),
  early: EARLY_NAMES.map(word),
  earlyDays: Array.from({ length: LAST_EARLY }, (_, at) => inWords(at + 1).map(word)),
}));

/**
 * Dates among the syllables of a query, each in its other ways: 5/9/2027 as "5 tháng 9 năm 2027", "tháng 9 năm 2027" as 9/2027, "quý I/2027" as
 * "quý 1 năm 2027", "ngày 5/9" as 5/9, "mùng 5" as "ngày 5", and so on.
 */
export function writtenDates(query: readonly Syllable[], ending: Ending): FormsFound[] {
  const found: FormsFound[] = [];
  query.forEach(({ kind, letters }, at) => {
    if (isAsked(words().quarter, query[at - 1])) addQuarter(at);
    if (words().early.some((name) => isAsked(name, query[at - 1]))) addEarly(at);
    if (kind !== 'number') return;
    const date = readingsOfNumber(letters).find((reading) => reading.includes('/')) ?? letters;
    const [first, second, third] = date.split('/');
    if (DATE.test(date) || (isTyped(at) && DATE_BEGUN.test(date))) addDay(at, at + 1, date, `${first} tháng ${second} năm ${third}`);
    else if (DAY_OF_MONTH.test(date)) addDay(at, at + 1, date, `${first} tháng ${second}`);
    else if (MONTH_OF_YEAR.test(date)) addMonth(at, at + 1, date, `${first} năm ${second}`);
    else if (ONLY_DAY.test(date)) addSpelled(at, date);
  });
  return found;

  function add(from: number, to: number, ...forms: readonly string[]): void {
    found.push({ from, to, forms: forms.map((form) => terms(form)), isBegun: false, mayGoOn: isTyped(to - 1) });
  }

  function isTyped(at: number): boolean {
    return ending === 'open' && at === query.length - 1;
  }

  function isYear(at: number): boolean {
    return isNumber(query[at], ONLY_YEAR) || (isTyped(at) && isNumber(query[at], ONLY_YEAR_BEGUN));
  }

  /** A text may say what day it is without the word for it. */
  function addDay(from: number, to: number, ...forms: readonly string[]): void {
    add(from, to, ...forms);
    const named = dayNameBefore(from);
    if (named < from) add(named, to, ...forms);
  }

  function addMonth(from: number, to: number, ...forms: readonly string[]): void {
    add(from, to, ...forms);
    if (isAsked(words().month, query[from - 1])) add(from - 1, to, ...forms);
  }

  /** Where "ngày", "mùng" or "ngày mùng" begins that stands before a place; the place if none does. */
  function dayNameBefore(at: number): number {
    const early = words().early.some((name) => isAsked(name, query[at - 1])) ? at - 1 : at;
    return isAsked(words().day, query[early - 1]) ? early - 1 : early;
  }

  /** What begins with the number of a day or month. */
  function addSpelled(at: number, first: string): void {
    if (isAsked(words().month, query[at + 1]) && isNumber(query[at + 2], ONLY_MONTH)) {
      const month = `${first}/${query[at + 2]!.letters}`;
      if (isAsked(words().year, query[at + 3]) && isYear(at + 4)) addDay(at, at + 5, `${month}/${query[at + 4]!.letters}`);
      else addDay(at, at + 3, month);
      if (isBegun([words().year], at + 3)) addBegun(at, month);
    } else if (isBegun([words().month], at + 1) || (ending !== 'closed' && at === query.length - 1 && dayNameBefore(at) < at)) {
      addBegun(at, first);
    }
    if (isAsked(words().month, query[at - 1]) && ONLY_MONTH.test(first)) {
      if (isAsked(words().year, query[at + 1]) && isYear(at + 2)) addMonth(at, at + 3, `${first}/${query[at + 2]!.letters}`);
      else if (isBegun([words().year], at + 1)) addBegun(at, first);
    }
    if (isAsked(words().day, query[at - 1]) && Number(first) <= LAST_EARLY) add(at - 1, at + 1, ...EARLY_NAMES.map((name) => `${name} ${first}`));
  }

  function isBegun(name: readonly Syllable[], at: number): boolean {
    return ending !== 'closed' && at === query.length - 1 && (standsAt(name, query, at) || isBegunAt(name, query, at, ending));
  }

  /** The day or month of a date that goes on. */
  function addBegun(from: number, date: string): void {
    const begun: Syllable = { ...query[from]!, letters: `${date}/`, marked: `${date}/` };
    for (const named of new Set([from, dayNameBefore(from)])) found.push({ from: named, to: query.length, forms: [[begun]], isBegun: true, mayGoOn: true });
  }

  /** The day behind "mùng" or "mồng". */
  function addEarly(at: number): void {
    const { kind, letters } = query[at]!;
    const day = kind === 'number' ? Number(letters) : words().earlyDays.findIndex((ways) => ways.some((way) => isAsked(way, query[at]))) + 1;
    if (!(day >= 1 && day <= LAST_EARLY)) return;
    const names = [...EARLY_NAMES, 'ngày', ...EARLY_NAMES.map((name) => `ngày ${name}`)];
    add(dayNameBefore(at), at + 1, ...names.flatMap((name) => [day, ...inWords(day)].map((number) => `${name} ${number}`)));
  }

  /** Of a quarter with its year: 1/2027, I/2027, I năm 2027. */
  function addQuarter(at: number): void {
    const { letters } = query[at]!;
    if (QUARTER_OF_YEAR.test(letters) || (isTyped(at) && QUARTER_BEGUN.test(letters))) {
      const [quarter, year] = letters.split('/') as [string, string];
      add(at, at + 1, ...quarterForms(Number(quarter), year));
      return;
    }
    const quarter = ONLY_QUARTER.test(letters) ? Number(letters) : ROMAN_QUARTERS.indexOf(letters) + 1;
    const yearAt = isAsked(words().year, query[at + 1]) ? at + 2 : at + 1;
    if (quarter > 0 && isYear(yearAt)) add(at, yearAt + 1, ...quarterForms(quarter, query[yearAt]!.letters));
  }
}

const quarterForms = (quarter: number, year: string): string[] => [`${quarter}/${year}`, `${quarter} năm ${year}`, `${roman(quarter)} ${year}`, `${roman(quarter)} năm ${year}`];

const isNumber = (syllable: Syllable | undefined, form: RegExp): syllable is Syllable => syllable?.kind === 'number' && form.test(syllable.letters);
