import { D_STROKE, TABLE_SIZE, TONE_OF, TONELESS, withTone } from './letters.ts';
import { type MappedText, MappedTextWriter } from './mapped-text.ts';
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
  const writer = new MappedTextWriter(text.length);
  let vowels = 0;
  let tones = 0;
  let tonedAt = -1;

  const endVowels = (): void => {
    const last = writer.length - 1;
    if (vowels > 1 && tones === 1 && tonedAt !== last) {
      const toned = writer.unitAt(tonedAt);
      writer.replace(tonedAt, TONELESS[toned]!);
      writer.replace(last, withTone(TONELESS[writer.unitAt(last)]!, TONE_OF[toned]!));
    }
    vowels = 0;
    tones = 0;
  };

  writeNormalForm(text, (unit, offset) => {
    const isVowel = unit < TABLE_SIZE && TONELESS[unit] !== 0;
    if (isVowel) {
      vowels += 1;
      if (TONE_OF[unit] !== 0) {
        tones += 1;
        tonedAt = writer.length;
      }
    } else if (vowels > 0) {
      endVowels();
    }
    writer.push((unit < LIKE.length && LIKE[unit]) || unit, offset);
  });
  if (vowels > 0) endVowels();
  return writer.finish(text.length);
}
