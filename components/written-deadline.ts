import type { TimeContext } from '../utils/directives/index.ts';
import { type Deadline, formatDay, type NoteDeadline, type Office } from '../utils/model/index.ts';
import { parseWrittenDay } from './written-day.ts';

/** With what a deadline is read. */
export interface DeadlineBase {
  /** The document's day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly office: Pick<Office, 'officeHolidays' | 'officeWorkingDays'>;
  /** Finds the deadlines of a text that is one; absent until it is there: bare days are read without it. */
  readonly find: FindDeadlines | undefined;
  /** Finds the deadlines that a sentence sets; absent as long as `find`. */
  readonly findIn: FindDeadlines | undefined;
}

type FindDeadlines = (text: string, context: TimeContext) => readonly Deadline[];

/** A deadline as its words are understood. */
export interface ReadDeadline {
  /** With all the words; without `due` and `recurrence` where no day could be read from them. */
  readonly deadline: NoteDeadline;
  /** Another day to count from would give another deadline: "trong 10 ngày", "5/12". */
  readonly isCounted: boolean;
  /** How many deadlines the words name. The first is the one that was read. */
  readonly count: number;
}

/** "5/12": a day as short as people write it. */
const DAY_AND_MONTH = /^\d{1,2}[/.-]\d{1,2}$/;

/** True for words that are a day and nothing else: `8/12/2026`, `5/12`. */
export const isBareDay = (words: string): boolean => parseWrittenDay(words) !== undefined || DAY_AND_MONTH.test(words.trim());

/** Reads a deadline as people write it: `8/12/2026`, "hết quý I/2027", "trong vòng 10 ngày làm việc", "trước ngày 25 hằng tháng". A bare day is written as days are written, other words stay as they are. */
export function readDeadline(words: string, base: DeadlineBase): ReadDeadline {
  const text = words.trim();
  const day = parseWrittenDay(text);
  if (day !== undefined) return { deadline: deadlineOn(day), isCounted: false, count: 1 };
  const found = foundIn(text, timeContextOf(base), base);
  const first = found[0];
  if (!first) return { deadline: { text }, isCounted: false, count: 0 };
  const isCounted = first.due !== undefined && foundIn(text, {}, base)[0]?.due !== first.due;
  const isDay = DAY_AND_MONTH.test(text) && first.due !== undefined && first.due === first.date;
  return { deadline: isDay ? deadlineOn(first.due) : { ...meaningOf(first), text }, isCounted, count: found.length };
}

/** What is written short, and only where nothing else is written, with what it stands for. T2 to T7 are days of a week as well. */
const SHORT_FORMS: readonly (readonly [short: RegExp, whole: string])[] = [
  [/^(?<months>[2-9]|1[01]) ?t(?:háng)? ?[/-]? ?(?<year>20\d\d)$/iu, '$<months> tháng đầu năm $<year>'],
  [/^(?<months>[2-9]|1[01]) ?t(?= )/iu, '$<months> tháng'],
  [/^q\.? ?(?<quarter>iv|i{1,3}|[1-4])(?![\p{L}\d])/iu, 'quý $<quarter>'],
  [/^t\.? ?(?<month>0?[189]|1[0-2]|0?[2-7](?=[/-]20))(?!\d)/iu, 'tháng $<month>'],
  // The last of several days is the one by which it is to be done.
  [/^(?<from>\d{1,2}(?:[/.]\d{1,2}){0,2})\s*[-–—]\s*(?<to>\d{1,2}[/.]\d{1,2}(?:[/.](?:\d{4}|\d{2}))?)$/u, 'từ $<from> đến $<to>'],
];
/** "hai tuần một lần": how often, and no time from now. */
const HOW_OFTEN = /lần$/iu;

/** The deadlines of what is known to be one: "15-12" is a day here as behind the word "hạn", whatever it is elsewhere. */
function foundIn(text: string, context: TimeContext, { find = () => [] }: DeadlineBase): readonly Deadline[] {
  const written = SHORT_FORMS.reduce((words, [short, whole]) => words.replace(short, whole), text.normalize('NFC'));
  const found = find(written, context);
  return found.length > 0 || HOW_OFTEN.test(written) ? found : find(`hạn ${written}`, context);
}

function deadlineOn(day: string): NoteDeadline {
  return { text: formatDay(day), date: day, due: day };
}

/** The deadlines that a task sets in its own words, as they are read there. */
export function deadlinesIn(task: string, base: DeadlineBase): NoteDeadline[] {
  return (base.findIn?.(task, timeContextOf(base)) ?? []).map(meaningOf);
}

/** What deadlines are counted from. */
function timeContextOf({ from, office }: DeadlineBase): TimeContext {
  return { documentDate: from, holidays: office.officeHolidays, workingDays: office.officeWorkingDays };
}

/** A deadline without the place at which it was read. */
function meaningOf({ start: _start, end: _end, ...meaning }: Deadline): NoteDeadline {
  return meaning;
}

const namesDay = ({ due, recurrence }: NoteDeadline): boolean => due !== undefined || recurrence !== undefined;

/** The deadline with other words. A day that a person gave to words that name none stays. */
export function withWords(before: NoteDeadline, words: string, base: DeadlineBase): NoteDeadline {
  const { deadline } = readDeadline(words, base);
  if (before.due === undefined || deadline.text === '' || namesDay(deadline)) return deadline;
  return namesDay(readDeadline(before.text, base).deadline) ? deadline : withDay(deadline, before.due);
}

/** The deadline on the day that a person gives it, `YYYY-MM-DD`, whatever its words say; empty takes the day away. */
export function withDay({ text, time, recurrence }: NoteDeadline, day: string): NoteDeadline {
  const kept = { text, ...(time !== undefined && { time }) };
  if (day !== '') return { ...kept, date: day, due: day };
  return recurrence === undefined ? kept : { ...kept, recurrence };
}

/** The deadline counted from another day, if its day came from its words. */
export function recounted(deadline: NoteDeadline, before: DeadlineBase, after: DeadlineBase): NoteDeadline {
  const read = readDeadline(deadline.text, before);
  return read.isCounted && read.deadline.due === deadline.due ? readDeadline(deadline.text, after).deadline : deadline;
}
