import { ALL_FIELDS } from './field-bits.ts';
import { TEXT_FIELDS, type TextField } from './searchable-note.ts';

/**
 * A score orders first by marks, then by nearness, then by place: each is at least as much as all that follow
 * can make up together. Not tuned on data; the steps are the order that domain rules ask for.
 */
const ALL_EXACT = 1000;
/** The share of agreement counts, so that fewer missing marks come first; all of it is less than `ALL_EXACT`. */
const AGREEMENT = 500;
/** All words beside each other. Parted in n pieces: a half of it by n, a quarter if they are in several texts. */
const NEARNESS = 100;
const PLACE = 10;

/** What a person marked says more than what was said of it, and that more than the document's title. */
const PLACES: Readonly<Record<TextField, number>> = {
  quote: 1,
  comment: 0.8,
  title: 0.6,
  tags: 0.5,
  leadUnit: 0.4,
  cooperatingUnits: 0.3,
  speaker: 0.3,
  number: 0.3,
  meeting: 0.3,
  author: 0.1,
};

/** By bits of fields, what the field that weighs most gives: its bit is the lowest. */
const PLACE_OF_FIELDS = Float64Array.from({ length: ALL_FIELDS + 1 }, (_, fields) => (fields === 0 ? 0 : PLACE * PLACES[TEXT_FIELDS[31 - Math.clz32(fields & -fields)]!]));

/** Of a note that has all that is asked as it was typed, in a row, in its quote. */
export const BEST_SCORE = ALL_EXACT + NEARNESS + PLACE;

/** What the marks give. @param agreement mean of how well syllables agree, 0 to 1 */
export function marksScore(agreement: number): number {
  return agreement === 1 ? ALL_EXACT : AGREEMENT * agreement;
}

/**
 * What nearness and place give.
 * @param pieces into how many the words were parted
 * @param isTogether one text has all the pieces
 * @param fields in which pieces stand, a bit for each
 */
export function placeScore(pieces: number, isTogether: boolean, fields: number): number {
  return NEARNESS * (pieces === 1 ? 1 : (isTogether ? 0.5 : 0.25) / (pieces - 1)) + PLACE_OF_FIELDS[fields]!;
}
