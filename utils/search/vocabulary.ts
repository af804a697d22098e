import { fold, HOOK_TONE, isSameNumber, numberBegins, partsOfNumber, readingsOfNumber, spelled, syllable, type Syllable, TILDE_TONE, unifyY } from '../text/index.ts';
import type { FormReader, FormWriter } from './form.ts';
import { isOneEditApart } from './one-edit.ts';
import { noNumbers } from './row.ts';

/** A spelling that occurs in the notes. */
export type Term = Pick<Syllable, 'kind' | 'letters' | 'marked' | 'tone'>;

/** Which terms a syllable of a query finds, each with how well it agrees: up to `EXACT`. Whole numbers, so that sums of them are equal or not. */
export type Accepted = ReadonlyMap<number, number>;

/** The term has the marks that were typed and no others. */
export const EXACT = 10;
/** The form of an abbreviation that was not typed. */
export const OTHER_FORM = 9;
/** Marks were not typed that the term has, or y stands for i. */
export const FOLDED = 7;
/** The term goes on where the query ends, or has to be corrected. */
export const PARTIAL = 4;

/** Syllables of fewer letters, as typed and as corrected, have too many neighbours. */
const MIN_LETTERS_TO_CORRECT = 4;

/** Of TW, and of TƯ where it stands for Trung ương: that one has marks beside these letters, and is found by "tu" and "tư" too. */
export const CENTRAL_LETTERS = 'tw';

/** Terms are numbered from here on: the numbers below stand for fields, see `NoteTerms`. */
export const FIRST_TERM = 16;

/** So many tokens are known by the way they are written, in whatever case: texts repeat their words. */
const MAX_TOKENS = 50_000;

/** So many new terms are looked through one by one before all are put in order again. */
const MAX_UNORDERED = 500;

/** A part of a number that is typed with a zero before its only digit, which forms are without: "số 0", "5/0". */
const ENDS_WITH_ZERO = /(?:^|\/)0$/;
const BEGINS_WITH_DIGIT = /^[1-9](?!\d)/;

/** A number that can be written in other ways. */
const HAS_SEPARATOR = /[./,]/;

/** The terms of an index, numbered as they come. Terms of removed notes stay, without occurrences. */
export class Vocabulary {
  readonly #terms: Term[] = [];
  /** Terms by how they are written, as soon as a note is added: queries look for letters. */
  #idsBySpelling: Map<string, number> | undefined;
  readonly #tokens = new Map<string, number>();
  readonly #wordsByLetters = new Map<string, number[]>();
  /** Numbers by all that they are found by, as soon as a number is looked for. */
  #numbersByReading: Map<string, number[]> | undefined;
  /** By term: terms with the same letters have the same number. */
  readonly #lettersOf = noNumbers();
  /** By term: the first of its letters. */
  readonly #initials = noNumbers();
  /** Numbers of terms by their letters in order; the terms that came later are not among them. */
  #ordered = new Uint32Array(0);

  write(form: FormWriter): void {
    form.texts(this.#terms.map(({ letters }) => letters));
    form.texts(this.#terms.map(({ marked }) => marked));
    form.numbers(Uint32Array.from(this.#terms, ({ kind, tone }) => tone * 2 + Number(kind === 'number')));
    this.#order(0);
    form.numbers(this.#ordered);
  }

  static read(form: FormReader): Vocabulary {
    const vocabulary = new Vocabulary();
    const [letters, marked, kinds] = [form.texts(), form.texts(), form.uint32()];
    letters.forEach((of, at) => vocabulary.#take({ kind: kinds[at]! % 2 === 1 ? 'number' : 'word', letters: of, marked: marked[at]!, tone: (kinds[at]! >> 1) as Term['tone'] }));
    vocabulary.#ordered = form.uint32();
    return vocabulary;
  }

  /** Terms have lower numbers than this. */
  get end(): number {
    return FIRST_TERM + this.#terms.length;
  }

  /** The number of the term that is written so, new if need be. */
  idOfToken(token: string): number {
    const known = this.#tokens.get(token);
    if (known !== undefined) return known;
    if (this.#tokens.size >= MAX_TOKENS) this.#tokens.clear();
    const id = this.idOf(syllable(token, 0));
    this.#tokens.set(token, id);
    return id;
  }

  /** The number of a syllable's term, new if need be. */
  idOf(syllable: Term): number {
    const ids = (this.#idsBySpelling ??= new Map(this.#terms.map((term, at) => [keyOf(term), FIRST_TERM + at])));
    const key = keyOf(syllable);
    const known = ids.get(key);
    if (known !== undefined) return known;
    const { kind, letters, marked, tone } = syllable;
    const id = this.#take({ kind, letters, marked, tone });
    ids.set(key, id);
    return id;
  }

  /** Gives a term that is not there its number. */
  #take(term: Term): number {
    const id = this.end;
    const { kind, letters } = term;
    this.#terms.push(term);
    if (kind === 'word') {
      for (const found of lettersToFind(term)) add(this.#wordsByLetters, found, id);
      this.#lettersOf.push(this.#wordsByLetters.get(unifyY(letters))![0]!);
    } else {
      if (this.#numbersByReading) addReadings(this.#numbersByReading, letters, id);
      this.#lettersOf.push(id);
    }
    this.#initials.push(letters.charCodeAt(0));
    return id;
  }

  get #readings(): ReadonlyMap<string, readonly number[]> {
    if (!this.#numbersByReading) {
      const readings = new Map<string, number[]>();
      this.#terms.forEach(({ kind, letters }, at) => kind === 'number' && addReadings(readings, letters, FIRST_TERM + at));
      this.#numbersByReading = readings;
    }
    return this.#numbersByReading;
  }

  /** A term as it is usually written, in lower case. */
  spellingOf(id: number): string {
    const { marked, tone } = this.#term(id);
    return spelled(marked, tone);
  }

  /** The same number for all terms whose letters are the same but for marks, and y for i. */
  lettersOf(id: number): number {
    return this.#lettersOf.values[id - FIRST_TERM]!;
  }

  /** `lettersOf` of all terms, from the first on. */
  get letters(): Uint32Array {
    return this.#lettersOf.values;
  }

  /** The first letter of each term, as a UTF-16 unit. */
  get initials(): Uint32Array {
    return this.#initials.values;
  }

  #term(id: number): Term {
    return this.#terms[id - FIRST_TERM]!;
  }

  /** The terms that are the syllable, marks that were not typed being free. */
  whole(syllable: Term): Map<number, number> {
    if (syllable.kind === 'number') return this.#wholeNumber(syllable.letters);
    const found = new Map<number, number>();
    for (const id of this.#wordsByLetters.get(unifyY(syllable.letters)) ?? []) {
      const term = this.#term(id);
      if (hasMarksOf(term, syllable)) found.set(id, term.tone === syllable.tone && term.marked === syllable.marked ? EXACT : FOLDED);
    }
    return found;
  }

  #wholeNumber(form: string): Map<number, number> {
    const found = new Map<number, number>();
    for (const reading of readingsOfNumber(form)) {
      for (const id of this.#readings.get(reading) ?? []) found.set(id, isSameNumber(this.#term(id).letters, form) ? EXACT : FOLDED);
    }
    return found;
  }

  /** As `whole`, and the terms that begin with what was typed. */
  prefixed(syllable: Term): Map<number, number> {
    const found = this.whole(syllable);
    const { kind, letters } = syllable;
    const take = (id: number): void => {
      const term = this.#term(id);
      if (term.kind === kind && hasMarksOf(term, syllable) && !found.has(id)) found.set(id, PARTIAL);
    };
    this.#order(MAX_UNORDERED);
    // No letter comes behind U+FFFF.
    for (let at = this.#firstFrom(letters), end = this.#firstFrom(`${letters}\uffff`); at < end; at += 1) take(this.#ordered[at]!);
    for (let id = FIRST_TERM + this.#ordered.length; id < this.end; id += 1) if (this.#term(id).letters.startsWith(letters)) take(id);
    if (kind === 'number' && HAS_SEPARATOR.test(letters)) {
      this.#terms.forEach((term, at) => term.kind === 'number' && !found.has(FIRST_TERM + at) && numberBegins(term.letters, letters) && found.set(FIRST_TERM + at, PARTIAL));
    }
    if (kind === 'number' && ENDS_WITH_ZERO.test(letters)) {
      const before = letters.slice(0, -1);
      this.#terms.forEach((term, at) => term.kind === 'number' && term.letters.startsWith(before) && BEGINS_WITH_DIGIT.test(term.letters.slice(before.length)) && !found.has(FIRST_TERM + at) && found.set(FIRST_TERM + at, PARTIAL));
    }
    return found;
  }

  /** @param most so many may stay out of order */
  #order(most: number): void {
    if (this.#terms.length - this.#ordered.length <= most) return;
    this.#ordered = Uint32Array.from(this.#terms, (_, index) => FIRST_TERM + index).sort((a, b) => (this.#term(a).letters < this.#term(b).letters ? -1 : 1));
  }

  /** The place of the first ordered term whose letters are not before these. */
  #firstFrom(letters: string): number {
    let low = 0;
    let high = this.#ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#term(this.#ordered[middle]!).letters < letters) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The terms one edit away: a letter more, less, other or two exchanged, another tone, or in short ones too hỏi for ngã. Else the tone is
   * the one typed, if one was; a syllable typed with ˘ ^ ̛ or đ has to have all of the term's.
   */
  corrected(syllable: Term): Map<number, number> {
    const found = new Map<number, number>();
    if (syllable.kind === 'number' || syllable.letters.length < MIN_LETTERS_TO_CORRECT - 1) return found;
    this.#terms.forEach((term, index) => {
      const isLongEnough = Math.max(term.letters.length, syllable.letters.length) >= MIN_LETTERS_TO_CORRECT;
      if (term.kind === 'word' && (isOtherHook(term, syllable) || (isLongEnough && (isMistyped(term, syllable) || isOtherTone(term, syllable))))) found.set(FIRST_TERM + index, PARTIAL);
    });
    return found;
  }
}

function add(ids: Map<string, number[]>, key: string, id: number): void {
  const known = ids.get(key);
  if (known) known.push(id);
  else ids.set(key, [id]);
}

/** Takes in a number by what it can mean, and by the parts of it that it is found by. */
function addReadings(ids: Map<string, number[]>, form: string, id: number): void {
  for (const reading of readingsOfNumber(form)) for (const found of [reading, ...partsOfNumber(reading)]) add(ids, found, id);
}

/** By what letters a word is found, i standing for y. */
function lettersToFind({ letters, marked }: Term): readonly string[] {
  return letters === CENTRAL_LETTERS && marked !== letters ? [letters, fold(marked)] : [unifyY(letters)];
}

const keyOf = ({ letters, marked, tone }: Term): string => `${letters === CENTRAL_LETTERS ? letters : ''}${marked}${tone}`;

/** True if each mark of the syllable is on the same letter of the term, or on the one that begins it. */
export function hasMarksOf(term: Term, syllable: Term): boolean {
  if (syllable.tone !== 0 && syllable.tone !== term.tone) return false;
  const { letters, marked } = syllable;
  if (letters === marked || (letters === CENTRAL_LETTERS && term.letters === letters)) return true;
  for (let index = 0; index < marked.length; index += 1) {
    if (marked[index] !== letters[index] && marked[index] !== term.marked[index]) return false;
  }
  return true;
}

function isMistyped(term: Term, syllable: Term): boolean {
  if (syllable.tone !== 0 && syllable.tone !== term.tone) return false;
  return isOneEditApart(syllable.letters, term.letters) && (syllable.marked === syllable.letters || isOneEditApart(syllable.marked, term.marked));
}

const isOtherTone = (term: Term, syllable: Term): boolean => syllable.tone !== 0 && term.tone !== syllable.tone && term.letters === syllable.letters && term.marked === syllable.marked;

/** Hỏi and ngã sound alike in much of the country and are mistaken for each other. */
function isOtherHook(term: Term, syllable: Term): boolean {
  const other = syllable.tone === HOOK_TONE ? TILDE_TONE : syllable.tone === TILDE_TONE ? HOOK_TONE : undefined;
  return other !== undefined && term.tone === other && term.letters === syllable.letters && hasMarksOf(term, { ...syllable, tone: other });
}
