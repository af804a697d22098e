import { type GroupClause, type TextClause, textsAskedIn, withTexts } from './clauses.ts';
import type { Pattern } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A query with more syllables to correct is no slip of the finger: a page that was pasted. */
const MOST_PLACES = 16;

/** What may have been meant by a query, and how it would be typed. */
export interface Correction {
  readonly asked: GroupClause;
  readonly typed: string;
}

/**
 * The query with mistyped syllables corrected, in every way that is worth a try: all syllables that no note has
 * at once, or, if there are none, one syllable at a time. Empty if nothing can be corrected.
 * @param countOf how many notes have a term
 */
export function corrections(query: string, asked: GroupClause, vocabulary: Vocabulary, countOf: (term: number) => number): Correction[] {
  const unknown = ({ steps, detours }: Pattern, index: number): boolean =>
    !steps[index]!.isOptional && ![...steps[index]!.accepted.keys()].some((term) => countOf(term) > 0) && !detours.some(({ from, to }) => from <= index && index < to);

  const places = textsAskedIn(asked).flatMap((text) => text.pattern.steps.map((_, step): Place => ({ text, step, isUnknown: unknown(text.pattern, step) })));
  const unknownPlaces = places.filter(({ isUnknown }) => isUnknown);
  const tries = unknownPlaces.length > 0 ? [unknownPlaces] : places.map((place) => [place]);
  if (tries.length > MOST_PLACES || unknownPlaces.length > MOST_PLACES) return [];
  return tries.flatMap((places) => {
    const corrected = new Map<TextClause, TextClause>();
    let typed = query;
    // From the end on, so that what comes before stays where it is.
    for (const { text, step } of places.toReversed()) {
      const changed = correctedAt(corrected.get(text) ?? text, step, vocabulary);
      if (!changed) return [];
      corrected.set(text, changed);
      const { syllable, accepted } = changed.pattern.steps[step]!;
      typed = typed.slice(0, text.start + syllable.start) + likelySpelling([...accepted.keys()], vocabulary, countOf) + typed.slice(text.start + syllable.end);
    }
    return [{ asked: withTexts(asked, (text) => corrected.get(text) ?? text), typed }];
  });
}

/** A syllable of what is asked for. */
interface Place {
  readonly text: TextClause;
  readonly step: number;
  readonly isUnknown: boolean;
}

function correctedAt(text: TextClause, step: number, vocabulary: Vocabulary): TextClause | undefined {
  const { steps } = text.pattern;
  const accepted = vocabulary.corrected(steps[step]!.syllable);
  if (accepted.size === 0) return undefined;
  return { ...text, pattern: { ...text.pattern, steps: steps.with(step, { ...steps[step]!, accepted }) } };
}

/** The most frequent; among equals one with marks, so that it does not depend on which came first. */
function likelySpelling(terms: readonly number[], vocabulary: Vocabulary, countOf: (term: number) => number): string {
  const spellings = terms.map((term) => ({ count: countOf(term), spelling: vocabulary.spellingOf(term) }));
  return spellings.reduce((best, one) => (one.count > best.count || (one.count === best.count && one.spelling > best.spelling) ? one : best)).spelling;
}
