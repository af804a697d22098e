import { BRIEFING_MEMORY, BRIEFING_PARTS, CATEGORY_IDS, type BriefingForm, type BriefingPlan, type CategoryId, type DeadlineExtension, NOTE_PARTS, type NoteDeadline, type NoteInBriefing, type Period, type ProgressNote, type StatusReport, type TaskStatus, formatDay, wholeForm } from '../utils/model/index.ts';
import { categoryName } from './categories.ts';
import { messages } from './messages.ts';

/** How a field of a note, briefing or meeting is called on the screens. */
export function fieldName(field: string): string {
  const { common, composing, meetings, notebook } = messages.value;
  const { title, introduction, arrangement } = notebook.briefing;
  const { closing, meeting: meetingId, period, author: authorName, authorUnit } = composing;
  const name = field.replace('directive.', '').replace(/\..*/, '');
  const names: Readonly<Record<string, string>> = { ...common.fields, deadlines: common.fields.deadline, quote: notebook.history.quote, title, introduction, sections: arrangement, closing, meetingId, period, authorName, authorUnit, form: composing.form.title, notes: composing.note.said, ...meetings.fields };
  return names[name] ?? name;
}

/** What a field holds, as a person reads it. Empty if there is nothing. */
export function fieldWords(field: string, value: unknown): string {
  const { statuses } = messages.value.common;
  if (field === 'directive.status' && typeof value === 'string') return statuses[value as TaskStatus] ?? value;
  if (field === 'category' && CATEGORY_IDS.includes(value as CategoryId)) return categoryName(value as CategoryId);
  if ((field === 'directive.doneOn' || field === 'directive.doneThrough' || field === 'date') && typeof value === 'string') return formatDay(value);
  if (value !== undefined && value !== null) {
    if (field.startsWith('directive.progress.')) return progressWords(value as ProgressNote);
    if (field.startsWith('directive.extensions.')) return spanWords(value as DeadlineExtension, messages.value.components.progress.span);
    if (field.startsWith('directive.reports.')) return reportWords(value as StatusReport);
  }
  if (field.startsWith('notes.')) return Object.values((value as NoteInBriefing | undefined)?.texts ?? {}).join('; ');
  if ((BRIEFING_MEMORY as readonly string[]).includes(field)) return '';
  if (field === 'form') return formWords(value as BriefingForm | undefined);
  if (field === 'period' && value !== undefined) return periodWords(value as Period);
  if (field === 'sections') return arrangementWords(value as BriefingPlan['sections']);
  return writtenValue(value);
}

function arrangementWords(sections: BriefingPlan['sections']): string {
  const { briefings, briefing } = messages.value.notebook;
  return sections.map(({ heading, noteIds }) => `${heading || briefing.noHeading}: ${briefings.notes(noteIds.length)}`).join('; ');
}

function formWords(form: BriefingForm | undefined): string {
  const texts = messages.value.composing.form;
  const { groupBy, noteParts, parts } = wholeForm(form);
  const shown = [...NOTE_PARTS.filter((part) => noteParts[part]).map((part) => texts.ofNote[part]), ...BRIEFING_PARTS.filter((part) => parts[part]).map((part) => texts.ofWhole[part])];
  return [texts.groupings[groupBy], ...shown].join(', ');
}

const periodWords = ({ from, to }: Period): string => `${formatDay(from)} – ${formatDay(to)}`;

function writtenValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.map((item: unknown) => (typeof item === 'string' ? item : wholeDeadline(item as NoteDeadline))).join(', ');
}

/** With its words, where they say more than the day: 31/03/2027 “hết quý I”. */
function wholeDeadline(deadline: NoteDeadline): string {
  const day = deadlineText(deadline);
  return deadline.text === '' || deadline.text.includes(day) ? day : `${day} “${deadline.text}”`;
}

export function deadlineText({ text, due }: NoteDeadline): string {
  return due === undefined ? text : formatDay(due);
}

const progressWords = ({ on, text }: ProgressNote): string => `${formatDay(on)}: ${text}`;

/** "Gia hạn từ 31/01/2027 đến 28/02/2027: theo ý kiến Thường trực". Under its name a field says it without the first words. */
export function extensionWords(extension: DeadlineExtension): string {
  return spanWords(extension, messages.value.components.progress.extended);
}

function spanWords({ from, to, reason }: DeadlineExtension, say: (from: string | undefined, to: string) => string): string {
  const words = say(from && deadlineText(from), deadlineText(to));
  return reason === '' ? words : `${words}: ${reason}`;
}

function reportWords({ status, authorName }: StatusReport): string {
  return [authorName, messages.value.common.statuses[status]].filter(Boolean).join(': ');
}
