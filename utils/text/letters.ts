/**
 * The letters of Vietnamese, taken apart: a syllable is its letters (with ˘ ^ ̛ and đ) plus one tone.
 * Tables are indexed by UTF-16 unit and cover the units below `TABLE_SIZE`, where all Vietnamese letters lie.
 */

/** The tone marks as combining characters; the index is the tone. 0 is the level tone (ngang). */
export const TONE_MARKS = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const;

/** 0 ngang, 1 huyền, 2 sắc, 3 ngã, 4 hỏi, 5 nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;
export const HOOK_TONE: Tone = 4;
export const TILDE_TONE: Tone = 3;

/** Vowels without tone, lower case. */
export const VOWELS = 'aăâeêioôơuưy';

export const TABLE_SIZE = 0x1f00;

/** For a vowel with or without tone: the vowel without it, in the same case. For other units 0. */
export const TONELESS = new Uint16Array(TABLE_SIZE);

/** The tone on a vowel; 0 also for what is no vowel. */
export const TONE_OF = new Uint8Array(TABLE_SIZE);

const TONED = new Map<number, readonly number[]>();

for (const vowel of VOWELS + VOWELS.toUpperCase()) {
  const toned = TONE_MARKS.map((mark) => (vowel + mark).normalize('NFC').charCodeAt(0));
  TONED.set(vowel.charCodeAt(0), toned);
  toned.forEach((unit, tone) => {
    TONELESS[unit] = vowel.charCodeAt(0);
    TONE_OF[unit] = tone;
  });
}

/** Unit of a toneless vowel with a tone put on it. Throws a RangeError if it is no toneless vowel. */
export function withTone(vowel: number, tone: number): number {
  const unit = TONED.get(vowel)?.[tone];
  if (unit === undefined) throw new RangeError(`No Vietnamese vowel without tone: U+${vowel.toString(16)}`);
  return unit;
}

/** All letters of Vietnamese in both cases, each with each tone: 29 letters, 89 with tones, twice. */
export const VIETNAMESE_LETTERS: readonly string[] = [...new Set(
  [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'].flatMap((letter) =>
    VOWELS.includes(letter) ? TONE_MARKS.map((mark) => (letter + mark).normalize('NFC')) : [letter],
  ),
)].flatMap((letter) => [letter, letter.toUpperCase()]);

/** Đ and đ, and the letters of other languages that are typed or scanned for them: Ð (U+00D0), ð, Ɖ (U+0189), ɖ. */
export const D_STROKE: ReadonlyMap<number, number> = new Map([
  [0x110, 0x110], [0xd0, 0x110], [0x189, 0x110],
  [0x111, 0x111], [0xf0, 0x111], [0x256, 0x111],
]);
