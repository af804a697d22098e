import { QUERY_FIELDS, type QueryField } from './fields.ts';
import { type FieldToken, parseQuery, type QueryToken } from './query.ts';

/** A stretch of a query that can be replaced by a whole name or value; UTF-16 offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** What of the name or value was typed so far. */
  readonly typed: string;
}
/** What can be completed: the name of a field, or a value of one. */
export type CompletionPlace = (Stretch & { readonly kind: 'name' }) | (Stretch & { readonly kind: 'value'; readonly field: QueryField });

/** A field's name has so many words at the most. */
const LONGEST_NAME = 3;
/** Signs of comparison, and the first end of a range: what follows them is completed by itself. */
const BEFORE_DAY = /^(?:.*\.\.|<=|>=|<|>|=|≤|≥)?\s*/s;
const OPENING = /^["“”„«]/;

/**
 * What can be completed before the caret: a value after `field:`, also one of several words; the name of a field where a
 * condition can begin. In the middle of a run of words no name is offered, since each of these words may be meant as it is.
 * @param asked the person asked for it: a name is offered for the last word too, and where nothing is typed
 */
export function completionPlaces(text: string, caret: number, asked = false): CompletionPlace[] {
  if (/^[^\s)]/.test(text.slice(caret))) return [];
  const before = text.slice(0, caret);
  const { tokens } = parseQuery(before);
  const firstWord = tokens.findLastIndex((token) => token.kind !== 'word' || token.excluded) + 1;
  const field = tokens[firstWord - 1];
  const places: CompletionPlace[] = [];
  if (field?.kind === 'field') {
    const value = valuePlace(field, before);
    if (value) places.push(value);
  }
  const excludedWord = field?.kind === 'word' ? field : undefined;
  const run = excludedWord ? { ...excludedWord, start: excludedWord.start + 1 } : tokens[firstWord];
  const words = tokens.length - firstWord + Number(excludedWord !== undefined);
  if (run && words > 0 && words <= LONGEST_NAME) places.push(stretch(before, run.start));
  if (asked) places.push(lastWord(tokens, before));
  return places;
}

function valuePlace(token: FieldToken, before: string): CompletionPlace | undefined {
  const { field, value, valueStart, end } = token;
  const isQuoted = valueStart > 0 && OPENING.test(before.slice(valueStart - 1));
  const isClosed = isQuoted && end > valueStart + value.length;
  if (isClosed) return undefined;
  const sign = QUERY_FIELDS[field].kind === 'day' ? BEFORE_DAY.exec(before.slice(valueStart))![0].length : 0;
  const start = Math.min(before.length, valueStart + sign);
  return { kind: 'value', field, start: isQuoted && sign === 0 ? start - 1 : start, end: before.length, typed: before.slice(start).trim() };
}

function lastWord(tokens: readonly QueryToken[], before: string): CompletionPlace {
  const last = tokens.at(-1);
  return stretch(before, last?.kind === 'word' && last.end === before.length ? last.start + Number(last.excluded) : before.length);
}

const stretch = (before: string, start: number): CompletionPlace => ({ kind: 'name', start, end: before.length, typed: before.slice(start) });

/** A query with a place of it filled in, and where the caret stands then. What has several words is put between quotation marks where the field needs them. */
export function completed(text: string, place: CompletionPlace, word: string): { readonly text: string; readonly caret: number } {
  const isValue = place.kind === 'value';
  const kind = isValue ? QUERY_FIELDS[place.field].kind : undefined;
  const written = (kind === 'text' || kind === 'host') && /[\s()|,;]/.test(word) ? `"${word.replace(/["“”„«»]/g, '')}"` : word;
  const rest = text.slice(place.end);
  const space = isValue && !rest.startsWith(' ') ? ' ' : '';
  const before = text.slice(0, place.start) + written + space;
  return { text: before + rest, caret: before.length };
}
