import { fieldBit, fieldBits } from './field-bits.ts';
import { TextMatcher } from './matcher.ts';
import type { NoteTerms } from './note-terms.ts';
import type { Pattern } from './pattern.ts';
import { matchPattern, type Parting, type PatternMatch, type Stretch } from './pattern-match.ts';
import { marksScore, placeScore } from './ranking.ts';

/** A pattern of any length. */
export class LongMatcher extends TextMatcher {
  has(number: number): boolean {
    return this.score(number) > 0;
  }

  score(number: number): number {
    const found = occurrencesIn(this.terms, this.terms.stretchesOf(number), this.pattern, this.parting, this.wantedFields);
    if (!found) return 0;
    return marksScore(found.isExact ? 1 : found.agreement) + placeScore(found.pieces, isTogether(found), fieldBits(found.occurrences.map(({ stretch }) => stretch.field)));
  }
}

/** How the texts of a note have a pattern, and where; undefined if they have not. */
export function occurrencesIn(terms: NoteTerms, stretches: readonly Stretch[], pattern: Pattern, parting: Parting, fields: number): PatternMatch | undefined {
  return matchPattern(pattern, terms.row, stretches.filter(({ field }) => (fieldBit(field) & fields) !== 0), parting);
}

/** Whether one text has all of the pieces. */
function isTogether({ pieces, occurrences }: PatternMatch): boolean {
  if (pieces === 1) return true;
  const steps = new Map<Stretch, Set<number>>();
  for (const { stretch, from } of occurrences) steps.set(stretch, (steps.get(stretch) ?? new Set()).add(from));
  return [...steps.values()].some(({ size }) => size === pieces);
}
