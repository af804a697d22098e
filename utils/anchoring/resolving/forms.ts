/** The form of a phrase: dates, amounts and codes are told by it from what they stand beside. */

const DIGITS = /\p{N}+/gu;
/** Thousands and fractions. */
const GROUPS = /9(?:[.,]9)+/g;

/** A phrase with one digit for each of its numbers, and without capitals; empty if it has no figures. */
export function formOf(text: string): string {
  const form = text.toLowerCase().replaceAll(DIGITS, '9').replaceAll(GROUPS, '9');
  return form.includes('9') ? form.trim() : '';
}
