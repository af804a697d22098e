import { D_STROKE, TABLE_SIZE, TONE_OF, TONELESS, VIETNAMESE_LETTERS, withTone } from './letters.ts';
import type { MappedText, MappedUnits } from './mapped-text.ts';
import { writeNormalForm } from './normal-form.ts';

const QUOTES_DOUBLE = 0x22;
const QUOTES_SINGLE = 0x27;
const HYPHEN = 0x2d;

/** What has to be looked at in a unit: most are as they are to be. */
const PLAIN = 0;
const TONED = 1;
const TAKEN_FOR = 2;
const NOTABLE = new Uint8Array(0x2300);
for (const letter of VIETNAMESE_LETTERS) if (TONE_OF[letter.charCodeAt(0)] !== 0) NOTABLE[letter.charCodeAt(0)] = TONED;

/** One unit for all quotation marks, apostrophes, dashes and letters that are taken for each other. */
const LIKE = new Uint16Array(NOTABLE.length);
for (const unit of '“”„‟«»″') takeFor(QUOTES_DOUBLE, unit.charCodeAt(0));
for (const unit of '‘’‚‛‹›′´`') takeFor(QUOTES_SINGLE, unit.charCodeAt(0));
for (const unit of '‐‑‒–—―−') takeFor(HYPHEN, unit.charCodeAt(0));
for (const [unit, like] of D_STROKE) takeFor(like, unit);

function takeFor(like: number, unit: number): void {
  LIKE[unit] = like;
  NOTABLE[unit] = TAKEN_FOR;
}

/**
 * The spelling in which two texts are compared to say whether they are the same words: the normal form, with
 * one kind of quotation mark, apostrophe and dash, one đ, and the tone of a syllable always on the last of its
 * vowels, so that uỷ and ủy, hoà and hòa, quý and qúy are equal (such pairs never differ in meaning). Case is
 * kept. For comparison only: "của" is written "cuả".
 *
 * A text that was cut inside a syllable may compare unlike the whole: cut at syllables.
 */
export function comparable(text: string): MappedText {
  return comparableUnits(text).finish(text.length);
}

/** The same before it is made a text. Valid until the next is asked for. */
export function comparableUnits(text: string): MappedUnits {
  const form = writeNormalForm(text);
  spellAlike(form.units, form.length);
  return form;
}

/** A loop of its own: what engines compile of it while it runs is not thrown away by what comes behind it. */
function spellAlike(units: Uint16Array, length: number): void {
  for (let index = 0; index < length; index += 1) {
    const unit = units[index]!;
    const kind = unit < NOTABLE.length ? NOTABLE[unit]! : PLAIN;
    if (kind === PLAIN) continue;
    if (kind === TAKEN_FOR) units[index] = LIKE[unit]!;
    else index = putToneLast(units, index, length);
  }
}

/** Puts the tone at a place on the last vowel of its syllable, if no other is on these vowels. Gives where that is. */
function putToneLast(units: Uint16Array, tonedAt: number, length: number): number {
  let last = tonedAt;
  let isOnly = true;
  for (let next = tonedAt + 1; next < length && isVowel(units[next]!); next += 1) {
    isOnly &&= TONE_OF[units[next]!] === 0;
    last = next;
  }
  if (isOnly && last !== tonedAt) moveTone(units, tonedAt, last);
  return last;
}

function isVowel(unit: number): boolean {
  return unit < TABLE_SIZE && TONELESS[unit] !== 0;
}

function moveTone(units: Uint16Array, from: number, to: number): void {
  const tone = TONE_OF[units[from]!]!;
  units[from] = TONELESS[units[from]!]!;
  units[to] = withTone(units[to]!, tone);
}
