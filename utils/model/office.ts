import * as v from 'valibot';
import { briefingTemplateSchema } from './briefings.ts';
import { EMPTY_LETTERHEAD, letterheadSchema } from './letterhead.ts';

const LONGEST_NAME = 200;
const nameSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_NAME));

export const officeUnitSchema = v.object({
  name: nameSchema,
  /** Other ways to write it: "STC", "Sở TC". */
  abbreviations: v.array(nameSchema),
});
/** A unit that the office's documents name. */
export type OfficeUnit = v.InferOutput<typeof officeUnitSchema>;

export const officePersonSchema = v.object({
  name: nameSchema,
  /** The office held, as documents write it: "Phó Chủ tịch UBND tỉnh". */
  title: nameSchema,
  /** The name of the unit, where the title does not say it. */
  unit: v.optional(nameSchema),
});
/** A person whom the office's documents name, perhaps by the title alone. */
export type OfficePerson = v.InferOutput<typeof officePersonSchema>;

/** `2027-02-30` is a date to some parsers, which count on into March. */
function isOfCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** A day off besides the public holidays, `YYYY-MM-DD`. */
export const officeHolidaySchema = v.pipe(v.string(), v.isoDate(), v.check(isOfCalendar));

/**
 * The lists of words that an office can add to, by what the words mean: verbs of ordering, modals, verbs of tasks, titles, first words
 * of names of units, addressees without a name of their own, phrases in which such words mean something else, kinds of products and of
 * documents referred to.
 */
export const OFFICE_WORD_LISTS = ['orders', 'obligations', 'tasks', 'titles', 'bodies', 'collectives', 'notCues', 'products', 'references'] as const;
export type OfficeWordList = (typeof OFFICE_WORD_LISTS)[number];

/** Phrases in small letters, by list; a list that is left out adds nothing. */
export const officeWordsSchema = v.partial(v.object(v.entriesFromList(OFFICE_WORD_LISTS, v.array(nameSchema))));
export type OfficeWords = v.InferOutput<typeof officeWordsSchema>;

/** The most that lists of an office may hold: more than any office has, less than what would slow a screen down. */
const MOST_UNITS = 2000;
const MOST_PEOPLE = 2000;
const MOST_DAYS = 500;
const MOST_TEMPLATES = 100;

/** What an office tells of itself, each part under a name of its own. */
export const officeEntries = {
  officeUnits: v.pipe(v.array(officeUnitSchema), v.maxLength(MOST_UNITS)),
  officePeople: v.pipe(v.array(officePersonSchema), v.maxLength(MOST_PEOPLE)),
  /** Days off besides the public holidays. */
  officeHolidays: v.pipe(v.array(officeHolidaySchema), v.maxLength(MOST_DAYS)),
  /** Saturdays, Sundays and public holidays on which the office works, `YYYY-MM-DD`. */
  officeWorkingDays: v.pipe(v.array(officeHolidaySchema), v.maxLength(MOST_DAYS)),
  officeWords: officeWordsSchema,
  officeLetterhead: letterheadSchema,
  /** Templates of briefings that the office made for itself. */
  officeTemplates: v.pipe(v.array(briefingTemplateSchema), v.maxLength(MOST_TEMPLATES)),
};
const officeObject = v.object(officeEntries);
export type Office = v.InferOutput<typeof officeObject>;

export const NO_OFFICE: Office = { officeUnits: [], officePeople: [], officeHolidays: [], officeWorkingDays: [], officeWords: {}, officeLetterhead: EMPTY_LETTERHEAD, officeTemplates: [] };
