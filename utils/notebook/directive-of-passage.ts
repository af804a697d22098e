import { asChosen, type DetectionContext, detectDirectives, findDeadlines } from '../directives/index.ts';
import { type Deadline, type DirectiveFields, EMPTY_DIRECTIVE, type Extraction, type NoteDeadline, type Office, type Suggestion, type TaskStatus } from '../model/index.ts';
import { statusOfRow } from '../tasks/index.ts';
import { normalizeText } from '../text/index.ts';

/** How many blocks before a passage are read for who speaks. */
const SURROUNDINGS = 60;

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

/**
 * What the program can read of a passage that a person marked as a directive: who, which unit, by when.
 * Found in its surroundings, so that a speaker named two sentences before is known.
 */
export function directiveOfPassage(extraction: Extraction, quote: string, office: Office): DirectiveFields {
  const { blocks: all } = extraction;
  const context = detectionContext(office, extraction);
  const passage = normalizeText(quote);
  const at = all.findIndex(({ text }) => text.includes(passage) || passage.includes(text));
  const blocks = all.slice(Math.max(0, at - SURROUNDINGS), at + 1);
  const meant = detectDirectives(blocks, context, asChosen).find(({ blockIndex, start, end }) => {
    const sentence = blocks[blockIndex]!.text.slice(start, end);
    return passage.includes(sentence) || sentence.includes(passage);
  });
  return meant ? directiveOfSuggestion(meant, statusOfRow(blocks[meant.blockIndex]!)) : { ...EMPTY_DIRECTIVE, deadlines: findDeadlines(passage, context).map(noteDeadline) };
}

function noteDeadline({ start: _start, end: _end, ...deadline }: Deadline): NoteDeadline {
  return deadline;
}
