import { TEXT_FIELDS } from './searchable-note.ts';

/** A posting is two things in one number: a bit for each field in which a note has a term, above them the number of the note. */
const FIELD_BITS = TEXT_FIELDS.length;

/** How many sets of fields there are. */
export const FIELD_SETS = 1 << FIELD_BITS;

/** @param fields a bit for each */
export const postingOf = (number: number, fields: number): number => (number << FIELD_BITS) | fields;

export const noteOf = (posting: number): number => posting >>> FIELD_BITS;
