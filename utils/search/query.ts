import { choiceNamed, fieldNamed, QUERY_FIELDS, type QueryField } from './fields.ts';
import { type DayRange, readDayRange } from './day-range.ts';

interface QueryPart {
  /** UTF-16 offsets in the query, with the minus, the quotation marks and the field's name. */
  readonly start: number;
  readonly end: number;
  /** Written with a minus before it: what has it is not found. */
  readonly excluded: boolean;
}

/** A word between spaces. Words beside each other are one run. */
export interface WordToken extends QueryPart {
  readonly kind: 'word';
  readonly text: string;
}

/** Words between quotation marks; the closing one may be missing. */
export interface PhraseToken extends QueryPart {
  readonly kind: 'phrase';
  readonly text: string;
  readonly isClosed: boolean;
}

/** `field:value`. A value that is empty, or that the field does not know (yet), asks nothing: `asks` is undefined. */
export interface FieldToken extends QueryPart {
  readonly kind: 'field';
  readonly field: QueryField;
  /** As it was typed. */
  readonly name: string;
  readonly value: string;
  readonly valueStart: number;
  readonly asks?: { readonly words: string } | { readonly choice: string } | { readonly days: DayRange };
}

export type QueryToken = WordToken | PhraseToken | FieldToken;

export interface Query {
  readonly text: string;
  readonly tokens: readonly QueryToken[];
}

const SPACE = /\s/;
const SPACES = /\s*/y;
const OPENING = '"“”„«';
const CLOSING = /["“”»]/g;
/** A field's name, of at most three words, and its colon. */
const NAME = /((?:[\p{L}\p{M}]+[ \t\u00a0]+){0,2}[\p{L}\p{M}]+)[ \t\u00a0]*:(?!\/\/)/uy;
const WORD = /\S+/y;
const DAYS = /(?:<=|>=|<|>|=|≤|≥)?\s*\S+/y;
/** Values of choices have three words at the most ("chưa thực hiện"). */
const CHOICE_WORDS = [/\S+[ \t]+\S+[ \t]+\S+/y, /\S+[ \t]+\S+/y];

/**
 * Reads a query: words, "phrases", `-excluded`, `field:value`, `field:"a value"`. Never throws: what cannot be
 * understood is words, and a field without a value asks nothing.
 */
export function parseQuery(text: string): Query {
  const tokens: QueryToken[] = [];
  for (let offset = skip(text, 0); offset < text.length; offset = skip(text, offset)) {
    const token = readToken(text, offset);
    tokens.push(token);
    offset = token.end;
  }
  return { text, tokens };
}

/** True if nothing in the query asks for anything: it is empty, or has fields without a value that they know. */
export function asksNothing({ tokens }: Query): boolean {
  return tokens.every((token) => token.kind === 'field' && token.asks === undefined);
}

/** The fields whose value is not understood, `hạn:mai`; one that has no value yet is none of them. */
export function fieldsNotUnderstood({ tokens }: Query): FieldToken[] {
  return tokens.filter((token) => token.kind === 'field').filter(({ value, asks }) => value !== '' && asks === undefined);
}

function skip(text: string, offset: number): number {
  return offset + matchAt(SPACES, text, offset)!.length;
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

function readToken(text: string, start: number): QueryToken {
  const excluded = text[start] === '-' && start + 1 < text.length && !SPACE.test(text[start + 1]!) && text[start + 1] !== '-';
  const from = excluded ? start + 1 : start;
  const quoted = readQuoted(text, from);
  if (quoted) return { kind: 'phrase', start, end: quoted.end, excluded, text: quoted.text, isClosed: quoted.isClosed };
  const field = readField(text, from);
  if (field) return { ...field, start, excluded };
  const word = wordAt(text, from);
  return { kind: 'word', start, end: from + word.length, excluded, text: word };
}

/** A word ends at a space; an opening quotation mark inside it begins a phrase of its own. */
function wordAt(text: string, offset: number): string {
  const word = matchAt(WORD, text, offset) ?? '';
  for (let index = 1; index < word.length; index += 1) if (OPENING.includes(word[index]!)) return word.slice(0, index);
  return word;
}

function readQuoted(text: string, start: number): { text: string; end: number; isClosed: boolean } | undefined {
  if (start >= text.length || !OPENING.includes(text[start]!)) return undefined;
  CLOSING.lastIndex = start + 1;
  const closing = CLOSING.exec(text);
  const end = closing?.index ?? text.length;
  return { text: text.slice(start + 1, end), end: closing ? end + 1 : end, isClosed: closing !== null };
}

function readField(text: string, start: number): Omit<FieldToken, 'start' | 'excluded'> | undefined {
  NAME.lastIndex = start;
  const match = NAME.exec(text);
  const field = match ? fieldNamed(match[1]!) : undefined;
  if (!match || !field) return undefined;
  const name = match[1]!;
  const nameEnd = start + match[0].length;
  const valueStart = skip(text, nameEnd);
  const quoted = readQuoted(text, valueStart);
  if (quoted) {
    return { kind: 'field', field, name, value: quoted.text, valueStart: valueStart + 1, end: quoted.end, ...asking(field, quoted.text) };
  }
  const value = startsField(text, valueStart) ? '' : valueAt(field, text, valueStart);
  if (value === '') return { kind: 'field', field, name, value, valueStart: nameEnd, end: nameEnd };
  return { kind: 'field', field, name, value, valueStart, end: valueStart + value.length, ...asking(field, value) };
}

function startsField(text: string, start: number): boolean {
  NAME.lastIndex = text[start] === '-' ? start + 1 : start;
  const match = NAME.exec(text);
  return match !== null && fieldNamed(match[1]!) !== undefined;
}

function valueAt(field: QueryField, text: string, offset: number): string {
  const { kind } = QUERY_FIELDS[field];
  if (kind === 'day') return matchAt(DAYS, text, offset) ?? '';
  if (kind === 'choice') {
    for (const words of CHOICE_WORDS) {
      const value = matchAt(words, text, offset);
      if (value !== undefined && choiceNamed(field as 'category' | 'status', value) !== undefined) return value;
    }
  }
  return wordAt(text, offset);
}

function asking(field: QueryField, value: string): Pick<FieldToken, 'asks'> {
  switch (QUERY_FIELDS[field].kind) {
    case 'text': return { asks: { words: value } };
    case 'choice': {
      const choice = choiceNamed(field as 'category' | 'status', value);
      return choice === undefined ? {} : { asks: { choice } };
    }
    case 'day': {
      const days = readDayRange(value);
      return days === undefined ? {} : { asks: { days } };
    }
  }
}
