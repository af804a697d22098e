import { type Completion, language, matching, messages, peopleCompletions, unitCompletions, wordCompletions } from '../../../components/index.ts';
import { type ChoiceField, choicesOf, completionPlaces, type CompletionPlace, fieldsBeginning, NAMED_PERIODS, OVERDUE, QUERY_FIELDS, type QueryField, type QueryName, readDayRange } from '../../../utils/search/index.ts';
import { dayWords } from './day-words.ts';

/** What notes have of the fields that are completed from the notebook; each the most frequent first. */
export interface KnownValues {
  readonly units: readonly string[];
  readonly speakers: readonly string[];
  readonly tags: readonly string[];
  readonly meetings: readonly string[];
  readonly authors: readonly string[];
  readonly sites: readonly string[];
  readonly numbers: readonly string[];
}

export interface QueryCompletions {
  readonly place: CompletionPlace;
  readonly completions: readonly Completion[];
}

/** A single letter begins too many names to be helped by them. */
const FEWEST_LETTERS_OF_NAME = 2;
/** A sign of comparison or of a range before a day. */
const COMPARED = /[<>=≤≥.]\s*$/;

/**
 * What is offered before the caret of a query, and where it would stand; undefined if nothing is.
 * @param asked see `completionPlaces` @param today `YYYY-MM-DD`
 */
export function queryCompletions(text: string, caret: number, asked: boolean, known: KnownValues, today: string): QueryCompletions | undefined {
  for (const place of completionPlaces(text, caret, asked)) {
    const completions = place.kind === 'name' ? namesAt(place.typed, asked) : valuesOf(place.field, COMPARED.test(text.slice(0, place.start)), known, today);
    if (matching(completions, place.typed).some(({ value }) => value !== place.typed)) return { place, completions };
  }
  return undefined;
}

function namesAt(typed: string, asked: boolean): Completion[] {
  if (!asked && typed.trim().length < FEWEST_LETTERS_OF_NAME) return [];
  const details = messages.value.notebook.search.fields;
  return fieldsBeginning(typed, language.value).map(({ of, name, also }) => ({
    value: `${name}:`,
    detail: details[of],
    also: [...also, ...[name, ...also].map((each) => each.replaceAll(' ', ''))],
  }));
}

function valuesOf(field: QueryField, isCompared: boolean, known: KnownValues, today: string): Completion[] {
  switch (QUERY_FIELDS[field].kind) {
    case 'choice': return choicesOf(field as ChoiceField, language.value).map(choiceCompletion);
    case 'day': return daysOf(field === 'due' && !isCompared, today);
    case 'host': return wordCompletions(known.sites);
    case 'text': return wordsOf(field, known);
  }
}

const choiceCompletion = ({ name, also }: QueryName): Completion => ({ value: name, also });

/** @param withOverdue beside the days also what stands for all that have passed */
function daysOf(withOverdue: boolean, today: string): Completion[] {
  const other = NAMED_PERIODS[language.value === 'vi' ? 'en' : 'vi'];
  const overdue = withOverdue ? choicesOf('status', language.value).filter(({ of }) => of === OVERDUE).map(choiceCompletion) : [];
  const periods = NAMED_PERIODS[language.value].map((value, at): Completion => ({ value, detail: dayWords(readDayRange(value, today) ?? {}), also: [other[at]!] }));
  return [...overdue, ...periods];
}

function wordsOf(field: QueryField, known: KnownValues): Completion[] {
  switch (field) {
    case 'unit':
    case 'leadUnit':
    case 'cooperatingUnits': return unitCompletions(known.units, messages.value.components.ownUnit);
    case 'speaker': return peopleCompletions(known.speakers);
    case 'tags': return wordCompletions(known.tags);
    case 'meeting': return wordCompletions(known.meetings);
    case 'author': return wordCompletions(known.authors);
    case 'number': return wordCompletions(known.numbers);
    default: return [];
  }
}
