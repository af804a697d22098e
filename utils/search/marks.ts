import { isCombining, isSameNumber, numberForm, type Syllable } from '../text/index.ts';
import type { Pattern } from './pattern.ts';
import type { PatternMatch, PlacedOccurrence, Stretch } from './pattern-match.ts';
import type { SearchableNote, TextField } from './searchable-note.ts';
import { terms } from './terms.ts';

/** A stretch of a note's text that was found, in UTF-16 offsets of the field as it was given. */
export interface FieldMatch {
  readonly field: TextField;
  /** Which text of a field that is a list (`tags`, `cooperatingUnits`). */
  readonly index?: number;
  readonly start: number;
  readonly end: number;
}

export interface FoundPattern {
  readonly pattern: Pattern;
  readonly match: PatternMatch;
}

/** What was found, in the order of the note's texts, without overlaps. */
export function marksOf(note: SearchableNote, stretches: readonly Stretch[], found: readonly FoundPattern[]): FieldMatch[] {
  const marks: FieldMatch[] = [];
  for (const stretch of stretches) {
    const here = found.flatMap(({ pattern, match }) =>
      match.occurrences.filter((occurrence) => occurrence.stretch === stretch).map((occurrence) => ({ pattern, occurrence })),
    );
    if (here.length === 0) continue;
    const text = textAt(note, stretch);
    const syllables = terms(text);
    const spans = here.map(({ pattern, occurrence }) => spanOf(pattern, occurrence, text, syllables)).toSorted((a, b) => a.start - b.start || a.end - b.end);
    const place = stretch.index === undefined ? { field: stretch.field } : { field: stretch.field, index: stretch.index };
    for (const span of withoutOverlaps(spans)) marks.push({ ...place, ...span });
  }
  return marks;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function textAt(note: SearchableNote, { field, index }: Stretch): string {
  const value = note[field] ?? '';
  return typeof value === 'string' ? value : value[index!]!;
}

function spanOf({ steps }: Pattern, { from, to, first, end, stretch }: PlacedOccurrence, text: string, syllables: readonly Syllable[]): Span {
  const firstSyllable = syllables[first - stretch.first]!;
  const lastSyllable = syllables[end - 1 - stretch.first]!;
  return {
    start: partOfNumber(text, firstSyllable, steps[from]!.syllable).start,
    end: endOfCharacter(text, partOfNumber(text, lastSyllable, steps[to - 1]!.syllable).end),
  };
}

/** What is marked ends behind the combining marks of its last character: "1️⃣" is a figure with two. */
function endOfCharacter(text: string, end: number): number {
  let behind = end;
  while (behind < text.length && isCombining(text.charCodeAt(behind))) behind += 1;
  return behind;
}

/** Where in a number the part stands that was asked: the year in a date. The whole, if it is no part. */
function partOfNumber(text: string, whole: Syllable, asked: Syllable): Span {
  if (whole.kind !== 'number' || asked.kind !== 'number' || isSameNumber(whole.letters, asked.letters)) return whole;
  const written = text.slice(whole.start, whole.end);
  const digits = [...written.matchAll(/\d+/g)];
  for (let from = 0; from < digits.length; from += 1) {
    for (let to = from; to < digits.length; to += 1) {
      const start = digits[from]!.index;
      const end = digits[to]!.index + digits[to]![0].length;
      if (isSameNumber(numberForm(written.slice(start, end)), asked.letters)) return { start: whole.start + start, end: whole.start + end };
    }
  }
  return whole;
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && span.start < last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
}
