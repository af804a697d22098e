import { Random } from '../../../tests/random.ts';
import type { SearchableNote } from '../../../utils/search/index.ts';
import { fold } from '../../../utils/text/index.ts';
import { ONSETS } from './vocabulary.ts';

export const QUERY_KINDS = ['word', 'prefix', 'three words', 'phrase', 'without marks', 'field', 'range'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** A query as a person types it, and what it asks, for engines without a query language. */
export interface InventedQuery {
  readonly kind: QueryKind;
  readonly typed: string;
  /** Folded; all of them are asked for, the last one as a prefix if `isPrefix`, in a row if `isPhrase`. */
  readonly words: readonly string[];
  readonly isPrefix: boolean;
  readonly isPhrase: boolean;
  /** Folded words of the lead unit. */
  readonly unit?: readonly string[];
  /** The deadline lies before this day, `YYYY-MM-DD`. */
  readonly dueBefore?: string;
}

/** Words of notes that are there, each note as likely as another: what people look for, they have read. */
export function inventQueries(seed: number, notes: readonly SearchableNote[], count: number): InventedQuery[] {
  const random = new Random(seed);
  const directives = notes.filter(({ leadUnit }) => leadUnit !== undefined);
  return QUERY_KINDS.flatMap((kind) => Array.from({ length: count }, () => inventQuery(kind, random, notes, directives)));
}

function inventQuery(kind: QueryKind, random: Random, notes: readonly SearchableNote[], directives: readonly SearchableNote[]): InventedQuery {
  const row = (length: number): string[] => wordsInARow(random, random.choose(notes).quote, length);
  const asking = (words: readonly string[], more: Partial<InventedQuery> = {}): InventedQuery => ({
    kind,
    typed: words.join(' '),
    words: words.map(fold),
    isPrefix: false,
    isPhrase: false,
    ...more,
  });
  switch (kind) {
    case 'word':
      return asking(row(1));
    case 'prefix': {
      const [first, last] = row(2);
      return asking([first!, last!.slice(0, Math.max(1, last!.length - 2))], { isPrefix: true });
    }
    case 'three words': {
      const { quote } = random.choose(notes);
      return asking([0, 1, 2].flatMap(() => wordsInARow(random, quote, 1)));
    }
    case 'phrase': {
      const words = row(3 + random.below(3));
      return asking(words, { isPhrase: true, typed: `"${words.join(' ')}"` });
    }
    case 'without marks': {
      const words = row(2 + random.below(3)).map(fold);
      return asking(words);
    }
    case 'field': {
      const { leadUnit, quote } = random.choose(directives);
      const words = wordsInARow(random, quote, 1);
      return asking(words, { unit: wordsOf(leadUnit!).map(fold), typed: `chủ trì:"${leadUnit!}" ${words.join(' ')}` });
    }
    case 'range': {
      const { due, quote } = random.choose(directives);
      const words = wordsInARow(random, quote, 2);
      return asking(words, { dueBefore: due!, typed: `hạn:<${due!} ${words.join(' ')}` });
    }
  }
}

/** What a person still knows of a note, as it is typed. */
export interface KnownItem {
  readonly id: string;
  readonly typed: string;
}

/** Of a passage of nine syllables every third word is forgotten, the halves change places, marks are left out or one letter is wrong; in turn. */
export function inventKnownItems(seed: number, notes: readonly SearchableNote[], count: number): KnownItem[] {
  const random = new Random(seed);
  const withMemorable = notes.filter(({ quote }) => wordsOf(quote).length >= REMEMBERED);
  return Array.from({ length: count }, (_, number) => {
    const { id, quote } = random.choose(withMemorable);
    const words = wordsInARow(random, quote, REMEMBERED);
    const forget = FORGETTING[number % FORGETTING.length]!;
    return { id, typed: forget(words, random).join(' ') };
  });
}

const REMEMBERED = 9;

type Forgetting = (words: readonly string[], random: Random) => readonly string[];

const withoutSome: Forgetting = (words) => words.filter((_, at) => at % 3 !== 1);
const withoutMarks: Forgetting = (words) => words.map(fold);
const inOtherOrder: Forgetting = (words) => [...words.slice(4), ...words.slice(0, 4)];
const mistyped: Forgetting = (words, random) => {
  const long = words.flatMap((word, at) => (word.length >= 4 ? [at] : []));
  if (long.length === 0) return words;
  const at = random.choose(long);
  return words.with(at, withOneEdit(words[at]!, random));
};
const FORGETTING: readonly Forgetting[] = [withoutSome, withoutMarks, inOtherOrder, mistyped, (words, random) => withoutSome(withoutMarks(words, random), random)];

/** A letter too many, too few, or another one. */
function withOneEdit(word: string, random: Random): string {
  const at = random.below(word.length);
  const letter = random.choose(ONSETS).slice(0, 1);
  return random.choose([word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + letter + word.slice(at), word.slice(0, at) + letter + word.slice(at + 1)]);
}

function wordsInARow(random: Random, text: string, length: number): string[] {
  const words = wordsOf(text);
  const from = random.below(Math.max(1, words.length - length + 1));
  return words.slice(from, from + length);
}

/** Syllables and numbers as they are written, without punctuation around them. */
export function wordsOf(text: string): string[] {
  return text.split(' ').map((word) => word.replace(/^[.,]+|[.,]+$/gu, '')).filter((word) => word !== '');
}
