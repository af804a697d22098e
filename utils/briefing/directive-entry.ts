import type { Messages } from '../i18n/index.ts';
import { type Note, type NoteDeadline, formatDay, localDay } from '../model/index.ts';
import { joined, oneLine } from './clean-text.ts';

/** Something that is known of a directive: `Thời hạn`, `15/12/2026`. */
export interface Fact {
  readonly kind: 'leadUnit' | 'cooperatingUnits' | 'deadline' | 'speaker' | 'product' | 'status';
  readonly name: string;
  readonly value: string;
}

/** A directive as it is written out. What is not known is empty. */
export interface DirectiveEntry {
  /** From 1 through the whole briefing; the same in the tracking table. */
  readonly number: number;
  readonly leadUnit: string;
  readonly cooperatingUnits: string;
  /** What is to be done: the task, else the passage as it stands. */
  readonly task: string;
  /** The sentence that says it all, in two parts: what stands out, if anything (the lead unit), and the rest. */
  readonly sentence: { readonly subject: string; readonly rest: string };
  readonly deadline: string;
  /** The first last day that is known: `2026-12-31`. */
  readonly due: string | undefined;
  readonly product: string;
  readonly basis: string;
  readonly statusName: string;
  /** In the order in which they are read; without those that are not known. */
  readonly facts: readonly Fact[];
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** @param basis what stands for the basis if the note names none; @param composedAt decides what is overdue */
export function directiveEntry(note: Note, number: number, basis: string, messages: Messages, composedAt: string): DirectiveEntry {
  const { briefing, common } = messages;
  const fields = note.directive;
  const deadlines = fields?.deadlines ?? [];
  const due = deadlines.find((deadline) => isDay(deadline.due))?.due;
  const status = fields?.status ?? 'open';
  const isOverdue = status !== 'done' && due !== undefined && due < dayOf(composedAt);
  const leadUnit = oneLine(fields?.leadUnit ?? '');
  const cooperatingUnits = joined(fields?.cooperatingUnits ?? []);
  const ownTask = oneLine(fields?.task ?? '');
  const task = ownTask || oneLine(note.quote) || briefing.wholeDocument;
  const sentence = ownTask === '' ? { subject: '', rest: task } : assignment(leadUnit, cooperatingUnits, ownTask, briefing);
  const deadline = joined(deadlines.map(deadlineText), '; ');
  const product = oneLine(fields?.product ?? '');
  const statusName = joined([common.statuses[status], isOverdue ? briefing.overdue : '']);
  const facts: readonly Fact[] = [
    { kind: 'leadUnit', name: common.fields.leadUnit, value: sentence.subject === '' ? leadUnit : '' },
    { kind: 'cooperatingUnits', name: common.fields.cooperatingUnits, value: sentence.subject === '' ? cooperatingUnits : '' },
    { kind: 'deadline', name: common.fields.deadline, value: deadline },
    { kind: 'speaker', name: common.fields.speaker, value: joined([fields?.speaker, fields?.speakerTitle]) },
    { kind: 'product', name: common.fields.product, value: product },
    { kind: 'status', name: common.fields.status, value: statusName },
  ];
  return {
    number,
    leadUnit,
    cooperatingUnits,
    task,
    sentence,
    deadline,
    due,
    product,
    basis: oneLine(fields?.basis ?? '') || basis,
    statusName,
    facts: facts.filter(({ value }) => value !== ''),
  };
}

/** The passage, where it stands for the task, names its units itself; a task written by a person is given to its unit here. */
function assignment(subject: string, cooperatingUnits: string, task: string, briefing: Messages['briefing']): DirectiveEntry['sentence'] {
  const ended = /[.!?…;:]$/.test(task) ? task : `${task}.`;
  if (subject === '') return { subject, rest: ended };
  return { subject, rest: cooperatingUnits === '' ? `: ${ended}` : ` ${briefing.cooperating(cooperatingUnits)}: ${ended}` };
}

/** A day of the calendar: `2026-02-30` is none. */
function isDay(day: string | undefined): day is string {
  if (day === undefined || !DAY.test(day)) return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function dayOf(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : localDay(date);
}

/** As written, and the day that is meant if the words do not say it: `trong quý I/2027 (31/03/2027)`. */
function deadlineText({ text, due }: NoteDeadline): string {
  if (!isDay(due)) return text;
  const [year, month, day] = due.split('-').map(Number);
  const saysIt = new RegExp(String.raw`(?<!\d)0?${day}[/.-]0?${month}[/.-]${year}(?!\d)`).test(text);
  if (text === '') return formatDay(due);
  return saysIt ? text : `${text} (${formatDay(due)})`;
}
