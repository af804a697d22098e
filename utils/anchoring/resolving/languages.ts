/** Pages in two languages: a sentence is no other wording of one in another language. */
import { wordsOf } from '../words.ts';

/** Of so few words nobody can say what language they are. */
const LEAST_WORDS = 5;
/** Share of the words of a Vietnamese text, at least, that have a mark. */
const LEAST_MARKED = 0.3;
const MARKED = /đ|\p{M}/u;

/** Whether of two texts one is Vietnamese and the other has no word with a Vietnamese mark. */
export function areOfTwoLanguages(one: string, other: string): boolean {
  const [first, second] = [shareMarked(one), shareMarked(other)];
  return first !== undefined && second !== undefined && Math.min(first, second) === 0 && Math.max(first, second) >= LEAST_MARKED;
}

/** Undefined for too few words. */
function shareMarked(text: string): number | undefined {
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS) return undefined;
  return words.filter((word) => MARKED.test(word.text.normalize('NFD'))).length / words.length;
}
