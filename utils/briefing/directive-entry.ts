import type { Messages } from '../i18n/index.ts';
import { type DeadlineExtension, type Note, type NoteDeadline, type TaskStatus, formatDay, localDay } from '../model/index.ts';
import { addDays, nextOccurrence } from '../text/index.ts';
import { type Sentence, assignment, withoutLeft } from './assignment.ts';
import { joined, oneLine } from './clean-text.ts';

/** Something that is known of a directive: `Thời hạn`, `15/12/2026`. */
export interface Fact {
  readonly kind: 'leadUnit' | 'cooperatingUnits' | 'deadline' | 'speaker' | 'product' | 'status' | 'extensions' | 'progress';
  readonly name: string;
  readonly value: string;
}

/** A directive as it is written out. What is not known is empty. */
export interface DirectiveEntry {
  /** From 1 through the whole briefing; the same in the tracking table. */
  readonly number: number;
  readonly leadUnit: string;
  readonly cooperatingUnits: string;
  readonly speaker: string;
  /** What is to be done: the task, else the passage as it stands. */
  readonly task: string;
  readonly sentence: Sentence;
  readonly deadline: string;
  /** The first last day that is known, or the next of a deadline that comes again: `2026-12-31`. */
  readonly due: string | undefined;
  readonly product: string;
  readonly basis: string;
  readonly status: TaskStatus;
  /** Its status in words, with whether it is overdue. */
  readonly statusName: string;
  /** Each in one line, the earliest first: how a deadline was put off, and what was done. */
  readonly extensions: readonly string[];
  readonly progress: readonly string[];
  /** In the order in which they are read; without those that are not known or that the sentence says. */
  readonly facts: readonly Fact[];
}

const DAY = /^\d{4}-\d\d-\d\d$/;
/** That which a list has before its items: "a) ". In a sentence it would stand after the unit. */
const LIST_LETTER = /^[a-zđ]\)\s+(?=\p{L})/iu;

/** @param basis what stands for the basis if the note names none; @param composedAt decides what is overdue */
export function directiveEntry(note: Note, number: number, basis: string, messages: Messages, composedAt: string): DirectiveEntry {
  const { briefing, common } = messages;
  const fields = note.directive;
  const deadlines = fields?.deadlines ?? [];
  const today = dayOf(composedAt);
  const due = deadlines.map((deadline) => dayMeant(deadline, today, fields?.doneThrough)).find((day) => day !== undefined);
  const status = fields?.status ?? 'open';
  const isOverdue = status !== 'done' && due !== undefined && due < today;
  const leadUnit = oneLine(fields?.leadUnit ?? '');
  const cooperatingUnits = joined(fields?.cooperatingUnits ?? []);
  const ownTask = oneLine(fields?.task ?? '').replace(LIST_LETTER, '');
  const task = ownTask || oneLine(note.quote) || briefing.wholeDocument;
  const deadline = joined(deadlines.map(deadlineText), '; ');
  const product = oneLine(fields?.product ?? '');
  const speaker = joined([fields?.speaker, fields?.speakerTitle]);
  const statusName = joined([common.statuses[status], isOverdue ? briefing.overdue : '']);
  const extensions = Object.values(fields?.extensions ?? {}).sort(byDay(({ decidedOn }) => decidedOn)).map((extension) => extensionText(extension, messages));
  const progress = Object.values(fields?.progress ?? {}).sort(byDay(({ on }) => on)).map(({ on, text }) => `${formatDay(on)}: ${oneLine(text)}`);
  // The passage, where it stands for the task, names its units itself; a task written by a person is given to its unit here.
  const isAssigned = ownTask !== '';
  const sentence = isAssigned
    ? assignment({ leadUnit, cooperatingUnits, task, product, deadlines: deadlines.map((one) => ({ written: oneLine(one.text), said: oneLine(deadlineInSentence(one)) })) }, messages)
    : { lead: '', subject: '', rest: task };
  const facts: readonly Fact[] = [
    { kind: 'leadUnit', name: common.fields.leadUnit, value: sentence.subject === '' ? leadUnit : '' },
    { kind: 'cooperatingUnits', name: common.fields.cooperatingUnits, value: sentence.subject === '' ? cooperatingUnits : '' },
    { kind: 'deadline', name: common.fields.deadline, value: isAssigned ? '' : deadline },
    { kind: 'speaker', name: common.fields.speaker, value: speaker },
    { kind: 'product', name: common.fields.product, value: isAssigned ? '' : product },
    { kind: 'status', name: common.fields.status, value: statusName },
    { kind: 'extensions', name: common.fields.extensions, value: extensions.join('; ') },
    { kind: 'progress', name: common.fields.progress, value: progress.join('; ') },
  ];
  return {
    number,
    leadUnit,
    cooperatingUnits,
    speaker,
    task: isAssigned && deadline !== '' ? withoutLeft(task) : task,
    sentence,
    deadline,
    due,
    product,
    basis: oneLine(fields?.basis ?? '') || basis,
    status,
    statusName,
    extensions,
    progress,
    facts: facts.filter(({ value }) => value !== ''),
  };
}

/** By days, `YYYY-MM-DD`. */
const byDay =
  <T>(dayOf: (entry: T) => string) =>
  (a: T, b: T): number =>
    dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b));

/** A day of the calendar: `2026-02-30` is none. */
function isDay(day: string | undefined): day is string {
  if (day === undefined || !DAY.test(day)) return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The local day of an instant; empty if it is none. */
export function dayOf(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : localDay(date);
}

/** @param doneThrough the last time for which one that comes again was done */
function dayMeant({ due, recurrence }: NoteDeadline, today: string, doneThrough: string | undefined): string | undefined {
  if (isDay(due)) return due;
  return recurrence === undefined || today === '' ? undefined : nextOccurrence(recurrence, isDay(doneThrough) ? addDays(doneThrough, 1) : today);
}

/** As written, and the day that is meant if the words do not say it: `trong quý I/2027 (31/03/2027)`. */
function deadlineText({ text, due }: NoteDeadline): string {
  if (!isDay(due)) return text;
  if (text === '') return formatDay(due);
  return saysDay(text, due) ? text : `${text} (${formatDay(due)})`;
}

/** As the rest of a sentence: what names its year says enough, and a day or month without one gets it. */
function deadlineInSentence(deadline: NoteDeadline): string {
  const { text, due } = deadline;
  if (!isDay(due) || /(?<!\d)\d{4}(?!\d)/.test(text)) return text;
  const [year, month, day] = due.split('-').map(Number);
  const dated = text.replace(new RegExp(String.raw`(?<!\d)0?${day}[/.-]0?${month}(?![\d/.-])`), formatDay(due));
  if (dated !== text) return dated;
  return new RegExp(String.raw`tháng 0?${month}$`, 'iu').test(text) ? `${text}/${year}` : deadlineText(deadline);
}

function saysDay(text: string, due: string): boolean {
  const [year, month, day] = due.split('-').map(Number);
  return new RegExp(String.raw`(?<!\d)0?${day}[/.-]0?${month}[/.-]${year}(?!\d)`).test(text);
}

function extensionText({ from, to, decidedOn, reason }: DeadlineExtension, { briefing }: Messages): string {
  const words = briefing.extended(from === undefined ? undefined : dayOrText(from), dayOrText(to), formatDay(decidedOn));
  return joined([words, reason], ': ');
}

const dayOrText = ({ due, text }: NoteDeadline): string => (isDay(due) ? formatDay(due) : oneLine(text));
