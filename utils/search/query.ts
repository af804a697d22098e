import { localDay } from '../model/index.ts';
import { type ChoiceField, choiceNamed, fieldNamed, OVERDUE, QUERY_FIELDS, type QueryField } from './fields.ts';
import { type DayRange, readDayRange } from './day-range.ts';

interface QueryPart {
  /** UTF-16 offsets in the query, with the minus, the quotation marks and the field's name. */
  readonly start: number;
  readonly end: number;
  /** Written with a minus before it: what has it is not found. */
  readonly excluded: boolean;
}

/** A word between spaces. Words beside each other are one run. It may end with `*`: what begins so is found. */
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
  readonly asks?: { readonly words: string } | { readonly field: ChoiceField; readonly choice: string } | { readonly days: DayRange } | { readonly host: string };
}

/** A bracket, or what stands between alternatives: OR, HOẶC, `|`. */
export interface SignToken extends QueryPart {
  readonly kind: 'open' | 'close' | 'or';
  readonly text: string;
}

export type QueryToken = WordToken | PhraseToken | FieldToken | SignToken;

/** What all parts ask, or any of them; an excluded group is turned round. */
export interface QueryGroup {
  readonly kind: 'all' | 'any';
  readonly excluded: boolean;
  readonly parts: readonly QueryPartOfGroup[];
}
export type QueryPartOfGroup = QueryGroup | WordToken | PhraseToken | FieldToken;

export interface Query {
  readonly text: string;
  readonly tokens: readonly QueryToken[];
  readonly asked: QueryGroup;
  /** What was passed over: a closing bracket without an opening one, OR with nothing on one side, values that a field does not know. */
  readonly notUnderstood: readonly (FieldToken | SignToken)[];
}

const SPACE = /\s/;
const DIGIT = /\d/;
const SPACES = /\s*/y;
const OPENING = '"“”„«';
const CLOSING = /["“”»]/g;
/** A field's name, of at most four words, and its colon. */
const NAME = /((?:[\p{L}\p{M}]+[ \t\u00a0]+){0,3}[\p{L}\p{M}]+)[ \t\u00a0]*[:：](?!\/\/)/uy;
const WORD = /[^\s()|]+|[()|]/y;
const OR = /(?:OR|HOẶC)(?=[\s()]|$)|\|/y;
const COMPARISON = /(?:<=|>=|<|>|=|≤|≥)?\s*/y;
/** So many words a value has at the most: "chưa thực hiện", "từ ngày 1 tháng 3 năm 2026 đến ngày 15 tháng 3 năm 2026". */
const MOST_WORDS: Readonly<Record<'choice' | 'day', number>> = { choice: 3, day: 14 };
/** A word of such a value. */
const VALUE_WORD = /[ \t\u00a0]*[^\s()"“”„«»:：]+/y;
const DAYS = /[^\s()]+/y;

/**
 * Reads a query: words, `prefix*`, "phrases", `-excluded`, `field:value`, `field:"a value"`, OR and brackets. Never
 * throws: what cannot be understood is words or passed over, and a field without a value asks nothing.
 * @param today `YYYY-MM-DD`, for what is named from it; without it the local day
 */
export function parseQuery(text: string, today = localDay(new Date())): Query {
  const tokens: QueryToken[] = [];
  for (let offset = skip(text, 0); offset < text.length; offset = skip(text, offset)) {
    const token = readToken(text, offset, today);
    tokens.push(token);
    offset = token.end;
  }
  const { asked, passedOver } = grouped(tokens);
  const unknown = tokens.filter((token) => token.kind === 'field').filter(({ value, asks }) => value !== '' && asks === undefined);
  return { text, tokens, asked, notUnderstood: [...unknown, ...passedOver].sort((a, b) => a.start - b.start) };
}

/** True if nothing in the query asks for anything: it is empty, or has fields without a value that they know, or only the sign that an exclusion or a phrase begins with. */
export function asksNothing({ tokens }: Query): boolean {
  return tokens.every((token) => {
    switch (token.kind) {
      case 'field': return token.asks === undefined;
      case 'phrase': return token.text.trim() === '';
      case 'word': return token.text === '-';
      default: return true;
    }
  });
}

function skip(text: string, offset: number): number {
  return offset + matchAt(SPACES, text, offset)!.length;
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

function readToken(text: string, start: number, today: string): QueryToken {
  const excluded = text[start] === '-' && start + 1 < text.length && !SPACE.test(text[start + 1]!) && text[start + 1] !== '-' && !isDash(text, start);
  const from = excluded ? start + 1 : start;
  const sign = readSign(text, from);
  if (sign) return { ...sign, start, excluded };
  const quoted = readQuoted(text, from);
  if (quoted) return { kind: 'phrase', start, end: quoted.end, excluded, text: quoted.text, isClosed: quoted.isClosed };
  const field = readField(text, from, today);
  if (field) return { ...field, start, excluded };
  const word = wordAt(text, from);
  return { kind: 'word', start, end: from + word.length, excluded, text: word };
}

/** Between two numbers a minus is a dash with a space too few: "2026 -2030". */
function isDash(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && SPACE.test(text[before]!)) before -= 1;
  return DIGIT.test(text[before] ?? '') && DIGIT.test(text[at + 1]!);
}

function readSign(text: string, start: number): Omit<SignToken, 'start' | 'excluded'> | undefined {
  const character = text[start];
  if (character === '(' || character === ')') return { kind: character === '(' ? 'open' : 'close', text: character, end: start + 1 };
  const or = matchAt(OR, text, start);
  return or === undefined ? undefined : { kind: 'or', text: or, end: start + or.length };
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

function readField(text: string, start: number, today: string): Omit<FieldToken, 'start' | 'excluded'> | undefined {
  NAME.lastIndex = start;
  const match = NAME.exec(text);
  const field = match ? fieldNamed(match[1]!) : undefined;
  if (!match || !field) return undefined;
  const name = match[1]!;
  const nameEnd = start + match[0].length;
  const valueStart = skip(text, nameEnd);
  const quoted = readQuoted(text, valueStart);
  if (quoted) {
    return { kind: 'field', field, name, value: quoted.text, valueStart: valueStart + 1, end: quoted.end, ...asking(field, quoted.text, today) };
  }
  const value = startsField(text, valueStart) ? '' : valueAt(field, text, valueStart, today);
  if (value === '') return { kind: 'field', field, name, value, valueStart: nameEnd, end: nameEnd };
  return { kind: 'field', field, name, value, valueStart, end: valueStart + value.length, ...asking(field, value, today) };
}

function startsField(text: string, start: number): boolean {
  NAME.lastIndex = text[start] === '-' ? start + 1 : start;
  const match = NAME.exec(text);
  return match !== null && fieldNamed(match[1]!) !== undefined;
}

function valueAt(field: QueryField, text: string, offset: number, today: string): string {
  const { kind } = QUERY_FIELDS[field];
  if (kind === 'text' || kind === 'host') return text[offset] === '(' || text[offset] === ')' ? '' : wordAt(text, offset);
  const sign = kind === 'day' ? matchAt(COMPARISON, text, offset)! : '';
  const ends: number[] = [];
  for (let end = offset + sign.length; ends.length < MOST_WORDS[kind]; ends.push(end)) {
    const word = matchAt(VALUE_WORD, text, end);
    if (word === undefined) break;
    end += word.length;
  }
  for (const end of ends.slice(1).toReversed()) {
    const value = text.slice(offset, end);
    if (asking(field, value, today).asks !== undefined) return value;
  }
  const value = matchAt(DAYS, text, offset + sign.length) ?? '';
  return value === '' ? sign.trimEnd() : sign + value;
}

function asking(field: QueryField, value: string, today: string): Pick<FieldToken, 'asks'> {
  switch (QUERY_FIELDS[field].kind) {
    case 'text': return value.trim() === '' ? {} : { asks: { words: value } };
    case 'host': return { asks: { host: hostIn(value) } };
    case 'choice': {
      const choice = choiceNamed(field as ChoiceField, value);
      return choice === undefined ? {} : { asks: { field: field as ChoiceField, choice } };
    }
    case 'day': {
      if (field === 'due' && choiceNamed('status', value) === OVERDUE) return { asks: { field: 'status', choice: OVERDUE } };
      const days = readDayRange(value, today);
      return days === undefined ? {} : { asks: { days } };
    }
  }
}

/** Of an address that was pasted, or with a star for what comes before. */
function hostIn(value: string): string {
  return value.replace(/^[a-z]+:\/\//i, '').replace(/[/?#].*$/s, '').replaceAll('*', '');
}

/** Brackets deeper than this are passed over: nobody reads them. */
const DEEPEST = 20;

/** A group that is being read: alternatives, the last of which is still growing. */
interface OpenGroup {
  readonly opening: SignToken | undefined;
  readonly alternatives: QueryPartOfGroup[][];
  /** The sign before each alternative but the first. */
  readonly signs: SignToken[];
}

function grouped(tokens: readonly QueryToken[]): { readonly asked: QueryGroup; readonly passedOver: readonly SignToken[] } {
  const passedOver: SignToken[] = [];
  const whole: OpenGroup = { opening: undefined, alternatives: [[]], signs: [] };
  const open = [whole];
  const add = (part: QueryPartOfGroup): void => {
    open.at(-1)!.alternatives.at(-1)!.push(part);
  };
  for (const token of tokens) {
    if (!isSign(token)) {
      add(token);
    } else if (token.kind === 'open') {
      if (open.length > DEEPEST) passedOver.push(token);
      else open.push({ opening: token, alternatives: [[]], signs: [] });
    } else if (token.kind === 'close') {
      if (open.length === 1) passedOver.push(token);
      else add(closed(open.pop()!, passedOver));
    } else {
      open.at(-1)!.signs.push(token);
      open.at(-1)!.alternatives.push([]);
    }
  }
  while (open.length > 1) {
    // Its other half is still to be typed.
    const group = open.pop()!;
    add(closed(group, passedOver));
  }
  return { asked: closed(whole, passedOver), passedOver };
}

const isSign = (token: QueryToken): token is SignToken => token.kind === 'open' || token.kind === 'close' || token.kind === 'or';

function closed({ opening, alternatives, signs }: OpenGroup, passedOver: SignToken[]): QueryGroup {
  const excluded = opening?.excluded ?? false;
  signs.forEach((sign, at) => {
    if (alternatives[at]!.length === 0 || alternatives[at + 1]!.length === 0) passedOver.push(sign);
  });
  const asked = alternatives.filter((parts) => parts.length > 0);
  if (asked.length <= 1) return { kind: 'all', excluded, parts: asked[0] ?? [] };
  return { kind: 'any', excluded, parts: asked.map((parts): QueryPartOfGroup => (parts.length === 1 ? parts[0]! : { kind: 'all', excluded: false, parts })) };
}
