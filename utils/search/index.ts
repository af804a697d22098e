/** Finds notes by words, phrases and fields. Vietnamese first: domain rules of spelling, marks and abbreviations. Pure. */
export { ABBREVIATIONS } from './abbreviations.ts';
export { type Bits, countBits } from './bits.ts';
export { completed, completionPlaces, type CompletionPlace } from './completion-place.ts';
export { readDayRange, type DayRange } from './day-range.ts';
export { choicesOf, fieldNamed, fieldsBeginning, OVERDUE, QUERY_FIELDS, type ChoiceField, type FieldKind, type QueryField, type QueryLanguage, type QueryName } from './fields.ts';
export { BrokenFormError, FormReader, FormWriter } from './form.ts';
export { DUE_VALUES, type DueValue, type FacetChoice, type FacetCounts, type FacetName, FACETS, facetValues, LONG_FACETS, type LongFacet, SHORT_FACETS, type ShortFacet } from './facets.ts';
export type { FieldMatch } from './marks.ts';
export { asksForStates, type MarkStates } from './mark-states.ts';
export { NAMED_PERIODS } from './named-days.ts';
export { NoteIndex, type SearchOptions, type SearchResult } from './note-index.ts';
export { asksNothing, parseQuery, type FieldToken, type PhraseToken, type Query, type QueryGroup, type QueryToken, type SignToken, type WordToken } from './query.ts';
export { daysAsked, remarksOn, type Remark } from './remarks.ts';
export { NOTE_ORDERS, type NoteOrder } from './order.ts';
export type { SearchableNote, TextField } from './searchable-note.ts';
export type { Hit } from './hit.ts';
export { type Meaning, TermIndex } from './term-index.ts';
export { snippet, type Segment } from './snippet.ts';
