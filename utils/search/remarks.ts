import type { DayRange } from './day-range.ts';
import { fieldMeant, type QueryLanguage } from './fields.ts';
import type { FieldToken, Query, QueryToken, SignToken, WordToken } from './query.ts';

/** What a person may want to know of how their query was read. Nothing of it keeps the query from being asked. */
export type Remark =
  /** A quotation mark or bracket without its other half: the rest of the query belongs to it. */
  | { readonly kind: 'unclosed'; readonly start: number; readonly sign: string }
  /** A sign that was passed over: OR with nothing on one side, a closing bracket without an opening one. */
  | { readonly kind: 'sign'; readonly start: number; readonly sign: string }
  /** `name:value` of a name that no field has: it is read as words. `meant`: the field whose name is like it. */
  | { readonly kind: 'unknownField'; readonly start: number; readonly name: string; readonly meant?: string }
  /** A field that nothing is asked of yet. */
  | { readonly kind: 'emptyField'; readonly start: number; readonly token: FieldToken }
  /** A value that the field does not know. */
  | { readonly kind: 'unknownValue'; readonly start: number; readonly token: FieldToken }
  /** A range that ends before it begins. */
  | { readonly kind: 'noDays'; readonly start: number; readonly token: FieldToken };

/** In the order of the query. @param language in which a field's name is proposed */
export function remarksOn({ text, tokens, notUnderstood }: Query, language: QueryLanguage): Remark[] {
  const remarks: Remark[] = [...unclosedBrackets(tokens, notUnderstood)];
  for (const token of tokens) {
    const { start } = token;
    if (token.kind === 'phrase' && !token.isClosed) remarks.push({ kind: 'unclosed', start, sign: text[start + Number(token.excluded)]! });
    if (token.kind === 'word') remarks.push(...unknownField(token, text, language));
    if (token.kind !== 'field') continue;
    const { value, valueStart, end, asks } = token;
    if (value === '') remarks.push({ kind: 'emptyField', start, token });
    else if (asks === undefined) remarks.push({ kind: 'unknownValue', start, token });
    else if ('days' in asks && isBackwards(asks.days)) remarks.push({ kind: 'noDays', start, token });
    if (QUOTES.includes(text[valueStart - 1]!) && end === valueStart + value.length) remarks.push({ kind: 'unclosed', start, sign: text[valueStart - 1]! });
  }
  for (const token of notUnderstood) if (token.kind !== 'field') remarks.push({ kind: 'sign', start: token.start, sign: token.text });
  return remarks.sort((a, b) => a.start - b.start);
}

/** The days that the fields of a query mean, to be said where nothing was found. */
export function daysAsked({ tokens }: Query): { readonly token: FieldToken; readonly days: DayRange }[] {
  return tokens.flatMap((token) => (token.kind === 'field' && token.asks && 'days' in token.asks && !isBackwards(token.asks.days) ? [{ token, days: token.asks.days }] : []));
}

const QUOTES = '"“”„«';
/** Not an hour (8:30), not an address (https://…); "Kính gửi: …", with a space, is a text that was pasted. */
const FIELD_LIKE = /^([\p{L}\p{M}]{2,}):(?!\/\/)(?=\S|$)/u;

function unknownField({ text: word, start, end, excluded }: WordToken, text: string, language: QueryLanguage): Remark[] {
  const name = FIELD_LIKE.exec(word)?.[1];
  const isEmpty = name !== undefined && word.length === name.length + 1 && !QUOTES.includes(text[end] ?? ' ');
  if (name === undefined || isEmpty) return [];
  const meant = fieldMeant(name, language);
  return [{ kind: 'unknownField', start: start + Number(excluded), name, ...(meant !== undefined && { meant }) }];
}

function unclosedBrackets(tokens: readonly QueryToken[], passedOver: readonly QueryToken[]): Remark[] {
  const open: SignToken[] = [];
  for (const token of tokens) {
    if (token.kind === 'open' && !passedOver.includes(token)) open.push(token);
    if (token.kind === 'close') open.pop();
  }
  return open.map(({ start, text }) => ({ kind: 'unclosed', start, sign: text }));
}

const isBackwards = ({ from, to }: DayRange): boolean => from !== undefined && to !== undefined && from > to;
