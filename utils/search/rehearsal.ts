/** Queries that are asked while nobody waits: by then the browser has made fast what answers them. */
import { fold } from '../text/index.ts';
import type { NoteTerms } from './note-terms.ts';
import { FIRST_TERM, type Vocabulary } from './vocabulary.ts';

/** Answers from fewer notes are as fast as anybody could notice. */
const LEAST_NOTES = 2000;
/** So many queries of each kind; more make no difference. */
const TIMES = 40;
/** So many are asked at a time. */
const AT_ONCE = 4;
/** The longest of them, in words. */
const MOST_WORDS = 4;

export interface Rehearsed {
  readonly query: string;
  readonly typing: boolean;
}

/** What people type of some words: one, two of which the second is still being typed, three, a phrase, all without marks, and two among deadlines. */
const KINDS: readonly ((words: readonly string[]) => Rehearsed)[] = [
  ([first]) => ({ query: first!, typing: false }),
  ([first, second]) => ({ query: `${first!} ${second!.slice(0, 2)}`, typing: true }),
  (words) => ({ query: words.slice(0, 3).join(' '), typing: false }),
  (words) => ({ query: `"${words.join(' ')}"`, typing: false }),
  (words) => ({ query: fold(words.join(' ')), typing: false }),
  ([first, second]) => ({ query: `hạn:>2000-01-01 ${first!} ${second!}`, typing: false }),
];

/** Made of the words of notes all over the notebook, a few at a time. */
export function* rehearsals(terms: NoteTerms, vocabulary: Vocabulary): Generator<readonly Rehearsed[], void> {
  const { count } = terms;
  if (count < LEAST_NOTES) return;
  let some: Rehearsed[] = [];
  for (let time = 0; time < TIMES * KINDS.length; time += 1) {
    const words = wordsOf(terms, vocabulary, Math.floor((time * count) / (TIMES * KINDS.length)));
    if (words.length === MOST_WORDS) some.push(KINDS[time % KINDS.length]!(words));
    if (some.length < AT_ONCE) continue;
    yield some;
    some = [];
  }
}

/** The words that a note begins with. */
function wordsOf(terms: NoteTerms, vocabulary: Vocabulary, number: number): string[] {
  const words: string[] = [];
  for (let at = terms.startOf(number) + 1, end = terms.endOf(number); at < end && words.length < MOST_WORDS && terms.row[at]! >= FIRST_TERM; at += 1) words.push(vocabulary.spellingOf(terms.row[at]!));
  return words;
}
