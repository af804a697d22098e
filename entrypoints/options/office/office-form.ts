import * as v from 'valibot';
import { type BriefingTemplate, type Letterhead, type Office, OFFICE_WORD_LISTS, type OfficePerson, type OfficeUnit, type OfficeWordList, officePersonSchema, officeUnitSchema } from '../../../utils/model/index.ts';

/** A unit as it is typed: abbreviations with commas. */
export interface UnitRow {
  readonly name: string;
  readonly abbreviations: string;
}

export interface PersonRow {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
}

/** What the office tells of itself, as it is typed: rows may lack what they need, and are then not kept. */
export interface OfficeForm {
  readonly units: readonly UnitRow[];
  readonly people: readonly PersonRow[];
  /** `YYYY-MM-DD` */
  readonly holidays: readonly string[];
  readonly workingDays: readonly string[];
  /** One phrase a line. */
  readonly words: Readonly<Record<OfficeWordList, string>>;
  readonly letterhead: LetterheadForm;
  /** Made and changed where briefings are; here they are only thrown away, and go into the file. */
  readonly templates: readonly BriefingTemplate[];
}

/** Recipients are one a line. */
export type LetterheadForm = Readonly<Record<keyof Letterhead, string>>;

export const EMPTY_UNIT: UnitRow = { name: '', abbreviations: '' };
export const EMPTY_PERSON: PersonRow = { name: '', title: '', unit: '' };

/** What is kept of a row; undefined if it lacks something. */
const unitOf = oncePerRow(({ name, abbreviations }: UnitRow): OfficeUnit | undefined => {
  const unit = { name: oneLine(name), abbreviations: listed(abbreviations) };
  return v.is(officeUnitSchema, unit) ? unit : undefined;
});

const personOf = oncePerRow(({ name, title, unit }: PersonRow): OfficePerson | undefined => {
  const written = oneLine(unit);
  const person = { name: oneLine(name), title: oneLine(title), ...(written !== '' && { unit: written }) };
  return v.is(officePersonSchema, person) ? person : undefined;
});

/** True if the row is kept. */
export const isWholeUnit = (row: UnitRow): boolean => unitOf(row) !== undefined;
export const isWholePerson = (row: PersonRow): boolean => personOf(row) !== undefined;

/** A letter changes one row: of all others it is known what they are. */
function oncePerRow<Row extends object, Kept>(make: (row: Row) => Kept): (row: Row) => Kept {
  const known = new WeakMap<Row, { readonly kept: Kept }>();
  return (row) => {
    const { kept } = known.get(row) ?? { kept: make(row) };
    known.set(row, { kept });
    return kept;
  };
}

export function formOf({ officeUnits, officePeople, officeHolidays, officeWorkingDays, officeWords, officeLetterhead, officeTemplates }: Office): OfficeForm {
  return {
    units: officeUnits.map(({ name, abbreviations }) => ({ name, abbreviations: abbreviations.join(', ') })),
    people: officePeople.map(({ name, title, unit = '' }) => ({ name, title, unit })),
    holidays: officeHolidays,
    workingDays: officeWorkingDays,
    words: Object.fromEntries(OFFICE_WORD_LISTS.map((list) => [list, (officeWords[list] ?? []).join('\n')])) as Record<OfficeWordList, string>,
    letterhead: { ...officeLetterhead, recipients: officeLetterhead.recipients.join('\n') },
    templates: officeTemplates,
  };
}

/** What of the form is kept: its whole rows, days in their order. */
export function officeOf({ units, people, holidays, workingDays, words, letterhead, templates }: OfficeForm): Office {
  const lists = OFFICE_WORD_LISTS.map((list) => [list, phrasesOf(words[list])] as const).filter(([, phrases]) => phrases.length > 0);
  return {
    officeUnits: units.map(unitOf).filter((unit) => unit !== undefined),
    officePeople: people.map(personOf).filter((person) => person !== undefined),
    officeHolidays: [...new Set(holidays)].sort(),
    officeWorkingDays: [...new Set(workingDays)].sort(),
    officeWords: Object.fromEntries(lists),
    officeLetterhead: letterheadOf(letterhead),
    officeTemplates: [...templates],
  };
}

function letterheadOf({ recipients, ...lines }: LetterheadForm): Letterhead {
  const written = Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, oneLine(line)])) as Omit<LetterheadForm, 'recipients'>;
  return { ...written, recipients: recipients.split('\n').map(oneLine).filter((line) => line !== '') };
}

function phrasesOf(lines: string): string[] {
  return [...new Set(lines.split(/[\n|;]/).map((phrase) => oneLine(phrase).toLocaleLowerCase('vi')))].filter((phrase) => phrase !== '');
}

const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function listed(text: string): string[] {
  return [...new Set(text.split(/[,;]/).map(oneLine))].filter((item) => item !== '');
}
