/** Vietnamese text: one form for one text, letters without marks, syllables, old encodings. Pure. */
export { blocksFromText } from './blocks-from-text.ts';
export { comparable } from './comparable.ts';
export { findDates, type DateMention } from './dates.ts';
export { addDays, addMonths, daysIn, weekdayOf } from './days.ts';
export { fold } from './fold.ts';
export { addWorkingDays, lastLunarMonth, lunarNewYear, publicHolidays } from './holidays.ts';
export { decodeLegacy, detectLegacyEncoding, isLegacyCapitalsFont, legacyEncodingOfFont, type LegacyEncoding } from './legacy.ts';
export { fromKeystrokes, INPUT_METHODS, type InputMethod } from './keystrokes.ts';
export { HOOK_TONE, TILDE_TONE, VIETNAMESE_LETTERS, type Tone } from './letters.ts';
export type { MappedText } from './mapped-text.ts';
export { normalForm, normalizeText } from './normal-form.ts';
export { numberForm, partsOfNumber } from './numbers.ts';
export { nextOccurrence } from './recurrence.ts';
export { splitSentences, type Span } from './sentences.ts';
export { forEachToken, syllable, syllables, unifyY, type Syllable } from './syllables.ts';
export { isFoldedSyllable, isSyllable } from './syllable-shape.ts';
export { spelled } from './tone-place.ts';
export { isCombining, isInvisible, isSpace, joinsEmoji } from './units.ts';
