import { HOOK_TONE, partsOfNumber, type Syllable, TILDE_TONE, unifyY } from '../text/index.ts';
import { isOneEditApart } from './one-edit.ts';

/** A spelling that occurs in the notes. */
export type Term = Pick<Syllable, 'kind' | 'letters' | 'marked' | 'tone'>;

/** Which terms a syllable of a query finds, each with how well it agrees: 0 to 1. */
export type Accepted = ReadonlyMap<number, number>;

/** The term has the marks that were typed and no others. */
export const EXACT = 1;
/** Marks were not typed that the term has, or y stands for i. */
export const FOLDED = 0.7;
/** The term goes on where the query ends, or has to be corrected. */
export const PARTIAL = 0.4;

/** Fewer letters than this have too many neighbours to be corrected. */
const MIN_LETTERS_TO_CORRECT = 3;

/** The terms of an index, numbered as they come. Terms of removed notes stay, without occurrences. */
export class Vocabulary {
  readonly #terms: Term[] = [];
  readonly #ids = new Map<string, number>();
  readonly #byLetters = new Map<string, number[]>();

  /** The number of a syllable's term, new if need be. */
  idOf(syllable: Term): number {
    const key = `${syllable.marked}${syllable.tone}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    const { kind, letters, marked, tone } = syllable;
    this.#terms.push({ kind, letters, marked, tone });
    this.#ids.set(key, id);
    for (const found of kind === 'number' ? [letters, ...partsOfNumber(letters)] : [unifyY(letters)]) {
      const ids = this.#byLetters.get(found);
      if (ids) ids.push(id);
      else this.#byLetters.set(found, [id]);
    }
    return id;
  }

  term(id: number): Term {
    return this.#terms[id]!;
  }

  /** The terms that are the syllable, marks that were not typed being free. */
  whole(syllable: Term): Map<number, number> {
    const found = new Map<number, number>();
    for (const id of this.#byLetters.get(unifyY(syllable.letters)) ?? []) {
      const term = this.#terms[id]!;
      if (syllable.kind === 'number') found.set(id, term.letters === syllable.letters ? EXACT : FOLDED);
      else if (hasMarksOf(term, syllable)) found.set(id, term.tone === syllable.tone && term.marked === syllable.marked ? EXACT : FOLDED);
    }
    return found;
  }

  /** As `whole`, and the terms that begin with what was typed. */
  prefixed(syllable: Term): Map<number, number> {
    const found = this.whole(syllable);
    this.#terms.forEach((term, id) => {
      if (!found.has(id) && term.kind === syllable.kind && term.letters.startsWith(syllable.letters) && hasMarksOf(term, syllable)) found.set(id, PARTIAL);
    });
    return found;
  }

  /**
   * The terms one edit away: a letter more, less, other or two exchanged, or hỏi for ngã. The tone is the one
   * typed, if one was; a syllable typed with ˘ ^ ̛ or đ has to have all of the term's.
   */
  corrected(syllable: Term): Map<number, number> {
    const found = new Map<number, number>();
    if (syllable.kind === 'number' || syllable.letters.length < MIN_LETTERS_TO_CORRECT) return found;
    this.#terms.forEach((term, id) => {
      if (term.kind === 'word' && (isOtherHook(term, syllable) || isMistyped(term, syllable))) found.set(id, PARTIAL);
    });
    return found;
  }
}

/** True if each mark of the syllable is on the same letter of the term, or on the one that begins it. */
export function hasMarksOf(term: Term, syllable: Term): boolean {
  if (syllable.tone !== 0 && syllable.tone !== term.tone) return false;
  const { letters, marked } = syllable;
  if (letters === marked) return true;
  for (let index = 0; index < marked.length; index += 1) {
    if (marked[index] !== letters[index] && marked[index] !== term.marked[index]) return false;
  }
  return true;
}

function isMistyped(term: Term, syllable: Term): boolean {
  if (syllable.tone !== 0 && syllable.tone !== term.tone) return false;
  return isOneEditApart(syllable.letters, term.letters) && (syllable.marked === syllable.letters || isOneEditApart(syllable.marked, term.marked));
}

/** Hỏi and ngã sound alike in much of the country and are mistaken for each other. */
function isOtherHook(term: Term, syllable: Term): boolean {
  const other = syllable.tone === HOOK_TONE ? TILDE_TONE : syllable.tone === TILDE_TONE ? HOOK_TONE : undefined;
  return other !== undefined && term.tone === other && term.letters === syllable.letters && hasMarksOf(term, { ...syllable, tone: other });
}
