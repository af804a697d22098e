import { TEXT_FIELDS, type TextField } from './searchable-note.ts';

/** The number of a field: the lower, the more what stands in it weighs. */
export const fieldNumber = (field: TextField): number => FIELD_NUMBERS.get(field)!;

/** A bit that stands for a field. */
export const fieldBit = (field: TextField): number => 1 << fieldNumber(field);

const FIELD_NUMBERS = new Map(TEXT_FIELDS.map((field, number) => [field, number]));

/** A bit for each of the fields. */
export const fieldBits = (fields: readonly TextField[]): number => fields.reduce((bits, field) => bits | fieldBit(field), 0);

export const ALL_FIELDS = fieldBits(TEXT_FIELDS);
