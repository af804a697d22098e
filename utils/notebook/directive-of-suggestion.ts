import type { DetectionContext } from '../directives/index.ts';
import { type Deadline, type DirectiveFields, EMPTY_DIRECTIVE, type Extraction, type NoteDeadline, type Office, type Suggestion, type TaskStatus } from '../model/index.ts';

/** With what directives are looked for in a document: what the office tells of itself, and from when its deadlines are counted. */
export function detectionContext(office: Office, { date, publishedAt }: Pick<Extraction, 'date' | 'publishedAt'>): DetectionContext {
  return {
    documentDate: date ?? publishedAt,
    units: office.officeUnits,
    people: office.officePeople,
    lexicon: office.officeWords,
    holidays: office.officeHolidays,
    workingDays: office.officeWorkingDays,
  };
}

/** The fields with which a suggestion becomes a note. @param status how its page says that it stands */
export function directiveOfSuggestion(
  { speaker, speakerTitle, leadUnit, cooperatingUnits = [], task, product, deadlines = [], references = [] }: Suggestion,
  status: TaskStatus = 'open',
): DirectiveFields {
  return {
    ...EMPTY_DIRECTIVE,
    status,
    ...(speaker !== undefined && { speaker }),
    ...(speakerTitle !== undefined && { speakerTitle }),
    ...(leadUnit !== undefined && { leadUnit }),
    cooperatingUnits: [...cooperatingUnits],
    ...(task !== undefined && { task }),
    ...(product !== undefined && { product }),
    deadlines: deadlines.map(noteDeadline),
    ...(references.length > 0 && { basis: references.join('; ') }),
  };
}

/** A deadline as a note keeps it, without where it stood. */
export function noteDeadline({ start: _start, end: _end, ...deadline }: Deadline): NoteDeadline {
  return deadline;
}
