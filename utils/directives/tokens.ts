import { TABLED_UNITS, unitTable } from '../text/index.ts';

/** A word or a punctuation mark. `start` and `end` are offsets in the sentence. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

const SPACE = 1;
const WORD = 2;
const CAPITAL = 4;
const NUMBER = 8;

function kindOf(char: string): number {
  if (/\s/u.test(char)) return SPACE;
  if (/\p{N}/u.test(char)) return WORD | NUMBER;
  if (/\p{Lu}/u.test(char)) return WORD | CAPITAL;
  return /[\p{L}\p{M}]/u.test(char) ? WORD : 0;
}

const KINDS = unitTable(kindOf);

/** Joiners stay inside a word between capitals or figures: "30/7/2017", "18-NQ/TW", "4.074", "T.Ư". */
const INNER_JOINERS = './,-';
/** "H'Len", "Y’Bliu": within a name. */
const APOSTROPHES = "'’ʼ";
const JOINERS = `&${INNER_JOINERS}${APOSTROPHES}`;

/** The words and marks of a text with its comparison form. Words keep inner joiners that belong to symbols, numbers and dates, and "KH&ĐT". */
export function tokensOf(text: string, key: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const end = kind & WORD ? wordEnd(text, at) : at + lengthAt(text, at);
    tokens.push({ start: at, end, key: key.slice(at, end), isWord: (kind & WORD) !== 0, isCapital: isCapital(text, at, kind) });
    at = end;
  }
  return tokens;
}

/** Letters that are written large, and no others, differ from their small ones. */
function isCapital(text: string, at: number, kind: number): boolean {
  return text.charCodeAt(at) < TABLED_UNITS ? (kind & CAPITAL) !== 0 : text[at] !== text[at]!.toLowerCase();
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < TABLED_UNITS ? KINDS[unit]! : Number.isNaN(unit) ? SPACE : kindOf(String.fromCodePoint(text.codePointAt(at)!));
}

function lengthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function wordEnd(text: string, from: number): number {
  let end = runEnd(text, from);
  for (;;) {
    const joiner = text[end];
    if (joiner === undefined) return end;
    if (!JOINERS.includes(joiner) || !isJoined(text, end, joiner)) return end;
    end = runEnd(text, end + 1);
  }
}

function isJoined(text: string, at: number, joiner: string): boolean {
  const [before, behind] = [kindAt(text, at - 1), kindAt(text, at + 1)];
  if (joiner === '&') return (behind & WORD) !== 0;
  if (APOSTROPHES.includes(joiner)) return (before & WORD) !== 0 && (before & NUMBER) === 0 && (behind & CAPITAL) !== 0;
  return INNER_JOINERS.includes(joiner) && (before & (CAPITAL | NUMBER)) !== 0 && (behind & (CAPITAL | NUMBER)) !== 0;
}

/** Behind the letters, marks and figures from an offset on. */
function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && kindAt(text, end) & WORD) end += lengthAt(text, end);
  return end;
}
