/** Forms of writing that begin with certain words, found without trying them at every letter. */
import { TABLED_UNITS, unitTable } from './unit-table.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Made when first asked for: many screens look for none. */
let inWord: Uint8Array | undefined;
const unitsOfWords = (): Uint8Array => (inWord ??= unitTable([/[\p{L}\p{M}\p{N}]+/gu, 1]));

/** True if a letter, a mark on one or a figure stands at an offset. */
export const isInWord = (text: string, at: number): boolean => at >= 0 && at < text.length && isOfWords(text.charCodeAt(at), unitsOfWords());

const isOfWords = (unit: number, ofWords: Uint8Array): boolean => (unit < TABLED_UNITS ? ofWords[unit] === 1 : WORD.test(String.fromCharCode(unit)));

/** Stands for a word in figures. */
export const FIGURES = '0';

/** A form of writing something, and the words or phrases that it may begin with, each whole or with a figure right behind: as an expression for texts in the same letters, phrases with single spaces. */
export type WordForm = readonly [form: string, ...first: readonly string[]];

/** What the groups of a form hold, by their names. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A form where it stands in a text. */
export interface FormMatch {
  readonly index: number;
  /** All of it. */
  readonly 0: string;
  readonly groups: Groups;
}

/** Forms to be looked for where one of their first words stands. */
export interface WordForms {
  /** By the slot of two units, 1 if a first word may begin with them: most places are passed over by it. */
  readonly openings: Uint8Array;
  /** First words by their first two units in one number, which is found faster than a string. */
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** All forms in one: with one for each first word the first document would wait for them to be compiled. Its groups have no names. */
  readonly expression: RegExp;
  /** Its groups by the names that they had. */
  readonly groupsOf: (match: RegExpExecArray) => Groups;
  readonly behindFigures: string;
}

/**
 * @param forms the first that fits wins
 * @param behind what stands behind each, an expression; the group `form` is what stands before it
 * @param behindFigures what may stand behind a figure that a form begins with; figures without any of these are passed over
 */
export function wordForms(forms: readonly WordForm[], behind = '', behindFigures = ''): WordForms {
  const first = new Set(forms.flatMap(([, ...words]) => words));
  const words = new Map<number, string[]>();
  for (const word of first) {
    const isMore = [...first].some((other) => word.startsWith(`${other} `));
    const pair = pairOf(unitAt(word, 0), unitAt(word, 1));
    if (word !== FIGURES && !isMore) words.set(pair, [...(words.get(pair) ?? []), word]);
  }
  const openings = new Uint8Array(SLOTS);
  for (const word of first) openings[slotOf(unitAt(word, 0), unitAt(word, 1))] = 1;
  const { expression, names } = withoutNames(String.raw`(?<form>${forms.map(([form]) => form).join('|')})${behind}`);
  return {
    openings,
    words,
    expression: new RegExp(expression, 'uy'),
    groupsOf: groupsByName(names),
    behindFigures: first.has(FIGURES) ? behindFigures : '',
  };
}

/** In an expression: what stands for a group before it, an escaped character, a class, what opens a group that holds something. */
const OF_GROUPS = /\\k<(?<before>\w+)>|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?<(?<name>[A-Za-z]\w*)>|(?!\?))/gu;

/** An expression whose groups have numbers alone, and the names that they had, by their numbers. */
function withoutNames(named: string): { readonly expression: string; readonly names: readonly string[] } {
  const names = [''];
  const expression = named.replace(OF_GROUPS, (part: string, before: string | undefined, name: string | undefined) => {
    if (before !== undefined) return `(?:\\${names.indexOf(before)})`;
    if (!part.startsWith('(')) return part;
    names.push(name ?? '');
    return '(';
  });
  return { expression, names };
}

/** Reads the groups of a match where they are asked for: of groups with names an engine makes a dictionary for each match, of all that the expression has. */
function groupsByName(names: readonly string[]): (match: RegExpExecArray) => Groups {
  class NamedGroups {
    readonly #match: RegExpExecArray;

    constructor(match: RegExpExecArray) {
      this.#match = match;
    }

    static reading(number: number): (this: NamedGroups) => string | undefined {
      return function group() {
        return this.#match[number];
      };
    }
  }
  for (const [number, name] of names.entries()) if (name !== '') Object.defineProperty(NamedGroups.prototype, name, { get: NamedGroups.reading(number) });
  return (match) => new NamedGroups(match) as unknown as Groups;
}

/** Stands beyond the end of a text: to ask for what is there makes an engine look slowly for all units from then on. */
const NO_UNIT = 0;
const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : NO_UNIT);

const pairOf = (unit: number, next: number): number => unit * 0x1_0000 + next;

/** A power of two. */
const SLOTS = 1 << 12;
const slotOf = (unit: number, next: number): number => ((unit << 5) ^ unit ^ next) & (SLOTS - 1);

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const NONE: readonly string[] = [];

/** A figure may stand right behind a word: "ngày20/11", "T12". */
const endsWord = (text: string, at: number): boolean => !isInWord(text, at) || isFigure(text.charCodeAt(at));

/** True if a first word stands at an offset, where a word begins. @param unit what stands there @param next behind it */
function mayBegin(text: string, at: number, unit: number, next: number, { openings, words, behindFigures }: WordForms): boolean {
  if (!isFigure(unit)) {
    if (openings[slotOf(unit, next)] === 0) return false;
    for (const word of words.get(pairOf(unit, next)) ?? NONE) if (text.startsWith(word, at) && endsWord(text, at + word.length)) return true;
    return false;
  }
  let end = at + 1;
  while (isFigure(unitAt(text, end))) end++;
  return end < text.length && behindFigures.includes(text[end]!);
}

/** The first form in a text from an offset on. */
export function matchAtWord(text: string, forms: WordForms, from = 0): FormMatch | undefined {
  const ofWords = unitsOfWords();
  const { length } = text;
  let isBehindWord = from > 0 && isInWord(text, from - 1);
  let next = unitAt(text, from);
  for (let at = from; at < length; at++) {
    const unit = next;
    next = at + 1 < length ? text.charCodeAt(at + 1) : NO_UNIT;
    const isWord = isOfWords(unit, ofWords);
    if (isWord && !isBehindWord && mayBegin(text, at, unit, next, forms)) {
      forms.expression.lastIndex = at;
      const match = forms.expression.exec(text);
      if (match) return { index: match.index, 0: match[0], groups: forms.groupsOf(match) };
    }
    isBehindWord = isWord;
  }
  return undefined;
}

/** Where forms stand in a text, in order, without overlaps. None is empty. */
export function matchesAtWords(text: string, forms: WordForms): FormMatch[] {
  const matches: FormMatch[] = [];
  for (let match = matchAtWord(text, forms); match; match = matchAtWord(text, forms, match.index + match[0].length)) matches.push(match);
  return matches;
}
