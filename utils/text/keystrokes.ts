import { fold } from './fold.ts';
import { isFoldedSyllable } from './syllable-shape.ts';
import type { Tone } from './letters.ts';
import { spelled } from './tone-place.ts';

/** How Vietnamese is typed on a keyboard of plain letters. */
export type InputMethod = 'telex' | 'vni' | 'viqr';
/** What a text may have been typed with: one method, or another by another person who goes on with it. */
export const WAYS_OF_TYPING: readonly (readonly InputMethod[])[] = [['telex'], ['vni'], ['telex', 'vni'], ['viqr']];

/** A key that puts a mark on a letter typed before it: the last of `on` becomes its other; with nothing to put it on it may be a letter itself. */
interface MarkKey {
  readonly on: Readonly<Record<string, string>>;
}

interface Keys {
  readonly tones: Readonly<Record<string, Tone>>;
  readonly marks: Readonly<Record<string, MarkKey>>;
}

/** Tones: 0 ngang, 1 huyền, 2 sắc, 3 ngã, 4 hỏi, 5 nặng. */
const KEYS: Readonly<Record<InputMethod, Keys>> = {
  telex: {
    tones: { z: 0, f: 1, s: 2, x: 3, r: 4, j: 5 },
    marks: { a: { on: { a: 'â' } }, e: { on: { e: 'ê' } }, o: { on: { o: 'ô' } }, d: { on: { d: 'đ' } }, w: { on: { uo: 'ươ', a: 'ă', o: 'ơ', u: 'ư', '': 'ư' } } },
  },
  vni: {
    tones: { 0: 0, 2: 1, 1: 2, 4: 3, 3: 4, 5: 5 },
    marks: { 6: { on: { a: 'â', e: 'ê', o: 'ô' } }, 7: { on: { uo: 'ươ', o: 'ơ', u: 'ư' } }, 8: { on: { a: 'ă' } }, 9: { on: { d: 'đ' } } },
  },
  viqr: {
    tones: { '`': 1, "'": 2, '~': 3, '?': 4, '.': 5 },
    marks: { '^': { on: { a: 'â', e: 'ê', o: 'ô' } }, '+': { on: { uo: 'ươ', o: 'ơ', u: 'ư' } }, '(': { on: { a: 'ă' } }, d: { on: { d: 'đ' } } },
  },
};

const WORD = /[\p{L}\p{M}\d]+/gu;
/** Signs are keys too. */
const VIQR_WORD = /[\p{L}\p{M}\d`'~?.^+(]+/gu;
const KEYS_ALONE = /^[a-z0-9`'~?.^+(]+$/i;
const HAS_VOWEL = /[aeiouy]/;
const LONGEST = 12;

/**
 * What was meant by keys that were typed while the input method was off: "uyr ban" and "u3y ban" give "ủy ban".
 * Lower case; words that are keystrokes of none of the methods stay. Undefined if none is. Each word is of one method: the first that it can be of.
 */
export function fromKeystrokes(text: string, methods: readonly InputMethod[]): string | undefined {
  let isMeant = false;
  const meant = text.replace(methods.includes('viqr') ? VIQR_WORD : WORD, (word) => {
    if (word.length > LONGEST || !KEYS_ALONE.test(word)) return word;
    const syllable = methods.map((method) => syllableTyped(word.toLowerCase(), KEYS[method])).find((typed) => typed !== undefined);
    if (syllable === undefined) return word;
    isMeant = true;
    return syllable;
  });
  return isMeant ? meant : undefined;
}

/** Undefined if the keys are no syllable, or say no more than they are. Marks may be missing: whoever types "kiem3" means "kiểm". */
function syllableTyped(word: string, { tones, marks }: Keys): string | undefined {
  let letters = '';
  let tone: Tone | undefined;
  for (const key of word) {
    if (letters !== '' && Object.hasOwn(marks, key)) {
      const marked = withMark(letters, marks[key]!);
      if (marked !== undefined) {
        letters = marked;
        continue;
      }
    }
    if (HAS_VOWEL.test(letters.normalize('NFD')) && Object.hasOwn(tones, key)) tone = tones[key]!;
    else letters += key;
  }
  if (letters === word) return undefined;
  const syllable = spelled(letters, tone ?? 0);
  return isFoldedSyllable(fold(syllable)) ? syllable : undefined;
}

function withMark(letters: string, { on }: MarkKey): string | undefined {
  for (const [plain, marked] of Object.entries(on)) {
    const at = letters.lastIndexOf(plain);
    if (at >= 0) return letters.slice(0, at) + marked + letters.slice(at + plain.length);
  }
  return undefined;
}
