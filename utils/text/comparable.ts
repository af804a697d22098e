import { D_STROKE, TABLE_SIZE, TONE_OF, TONELESS, withTone } from './letters.ts';
import type { MappedText } from './mapped-text.ts';
import { writeNormalForm } from './normal-form.ts';

const QUOTES_DOUBLE = 0x22;
const QUOTES_SINGLE = 0x27;
const HYPHEN = 0x2d;

/** One unit for all quotation marks, apostrophes, dashes and letters that are taken for each other. */
const LIKE = new Uint16Array(0x2300);
for (const unit of '“”„‟«»″') LIKE[unit.charCodeAt(0)] = QUOTES_DOUBLE;
for (const unit of '‘’‚‛‹›′´`') LIKE[unit.charCodeAt(0)] = QUOTES_SINGLE;
for (const unit of '‐‑‒–—―−') LIKE[unit.charCodeAt(0)] = HYPHEN;
for (const [unit, like] of D_STROKE) LIKE[unit] = like;

/**
 * The spelling in which two texts are compared to say whether they are the same words: the normal form, with
 * one kind of quotation mark, apostrophe and dash, one đ, and the tone of a syllable always on the last of its
 * vowels, so that uỷ and ủy, hoà and hòa, quý and qúy are equal (such pairs never differ in meaning). Case is
 * kept. For comparison only: "của" is written "cuả".
 *
 * A text that was cut inside a syllable may compare unlike the whole: cut at syllables.
 */
export function comparable(text: string): MappedText {
  const writer = writeNormalForm(text);
  const { units, length } = writer;
  let tones = 0;
  let tonedAt = 0;
  for (let index = 0; index <= length; index += 1) {
    const unit = index < length ? units[index]! : 0;
    if (unit < TABLE_SIZE && TONELESS[unit] !== 0) {
      if (TONE_OF[unit] !== 0) {
        tones += 1;
        tonedAt = index;
      }
      continue;
    }
    if (tones === 1 && tonedAt !== index - 1) moveTone(units, tonedAt, index - 1);
    tones = 0;
    if (unit < LIKE.length && LIKE[unit] !== 0) units[index] = LIKE[unit]!;
  }
  return writer.finish(text.length);
}

function moveTone(units: Uint16Array, from: number, to: number): void {
  const tone = TONE_OF[units[from]!]!;
  units[from] = TONELESS[units[from]!]!;
  units[to] = withTone(units[to]!, tone);
}
