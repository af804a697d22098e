import { type Tone, withTone } from './letters.ts';

const CERTAIN = /[ăâêôơ](?=[^ăâêôơ]*$)/u;
const VOWEL_BEFORE_CONSONANT = /[aăâeêioôơuưy](?=[bcdđghklmnpqrstvx]+$)/u;
const FIRST_OF_VOWELS = /[aăâeêioôơuưy]/u;
/** Whose u or i belongs to the consonant. */
const ONSET = /^(?:qu|gi)(?=[aăâeêioôơuưy])/u;

/** A syllable with its tone where it is usually written: "uong" with ươ gives "ương", "uy" gives "ủy". Takes `Syllable.marked`; without a vowel it stays as it is. */
export function spelled(marked: string, tone: Tone): string {
  if (tone === 0) return marked;
  const from = ONSET.exec(marked)?.[0].length ?? 0;
  const rime = marked.slice(from);
  const found = CERTAIN.exec(rime) ?? VOWEL_BEFORE_CONSONANT.exec(rime) ?? FIRST_OF_VOWELS.exec(rime);
  if (!found) return marked;
  const at = from + found.index;
  return marked.slice(0, at) + String.fromCharCode(withTone(marked.charCodeAt(at), tone)) + marked.slice(at + 1);
}
