import { type GroupClause, type TextClause, textsAskedIn, withTexts } from './clauses.ts';
import { once } from './once.ts';
import type { Pattern } from './pattern.ts';
import type { Accepted, Vocabulary } from './vocabulary.ts';

/** A query with more syllables to correct is no slip of the finger: a page that was pasted. */
const MOST_PLACES = 16;

/** What may have been meant by a query, and how it would be typed: of all that a syllable may have been, the most frequent one with which something is found. */
export interface Correction {
  readonly asked: GroupClause;
  readonly typed: () => string;
}

/**
 * The query with mistyped syllables corrected, in every way that is worth a try: all syllables that no note has
 * at once, or, if there are none, one syllable at a time. Empty if nothing can be corrected.
 * @param countOf how many notes have a term
 * @param isFound whether a note has what is asked
 */
export function corrections(query: string, asked: GroupClause, vocabulary: Vocabulary, countOf: (term: number) => number, isFound: (asked: GroupClause) => boolean): Correction[] {
  const unknown = ({ steps, detours }: Pattern, index: number): boolean =>
    !steps[index]!.isOptional && ![...steps[index]!.accepted.keys()].some((term) => countOf(term) > 0) && !detours.some(({ from, to }) => from <= index && index < to);

  const places = textsAskedIn(asked).flatMap((text) => text.pattern.steps.map((_, step): Place => ({ text, step, isUnknown: unknown(text.pattern, step) })));
  const unknownPlaces = places.filter(({ isUnknown }) => isUnknown);
  const tries = unknownPlaces.length > 0 ? [unknownPlaces] : places.map((place) => [place]);
  if (tries.length > MOST_PLACES || unknownPlaces.length > MOST_PLACES) return [];
  return tries.flatMap((places) => {
    const corrected = new Map<TextClause, TextClause>();
    for (const { text, step } of places) {
      const accepted = vocabulary.corrected(text.pattern.steps[step]!.syllable);
      if (accepted.size === 0) return [];
      corrected.set(text, accepting(accepted, corrected.get(text) ?? text, step));
    }
    const meant = withChanged(asked, corrected);
    return isFound(meant) ? [{ asked: meant, typed: once(() => spelledOut(places, corrected)) }] : [];
  });

  function spelledOut(places: readonly Place[], corrected: ReadonlyMap<TextClause, TextClause>): string {
    const chosen = new Map(corrected);
    let typed = query;
    // From the end on, so that what comes before stays where it is.
    for (const { text, step } of places.toReversed()) {
      const { syllable, accepted } = chosen.get(text)!.pattern.steps[step]!;
      const narrowed = likeliestFirst([...accepted.keys()]).map((term) => ({ term, only: accepting(new Map([[term, accepted.get(term)!]]), chosen.get(text)!, step) }));
      const { term, only } = narrowed.find((one) => isFound(withChanged(asked, new Map([...chosen, [text, one.only]])))) ?? narrowed[0]!;
      chosen.set(text, only);
      typed = typed.slice(0, text.start + syllable.start) + vocabulary.spellingOf(term) + typed.slice(text.start + syllable.end);
    }
    return typed;
  }

  /** The most frequent first; among equals one with marks, so that it does not depend on which came first. */
  function likeliestFirst(terms: readonly number[]): number[] {
    const spelled = terms.map((term) => ({ term, count: countOf(term), spelling: vocabulary.spellingOf(term) }));
    return spelled.sort((a, b) => b.count - a.count || (a.spelling < b.spelling ? 1 : -1)).map(({ term }) => term);
  }
}

const withChanged = (asked: GroupClause, changed: ReadonlyMap<TextClause, TextClause>): GroupClause => withTexts(asked, (text) => changed.get(text) ?? text);

/** A syllable of what is asked for. */
interface Place {
  readonly text: TextClause;
  readonly step: number;
  readonly isUnknown: boolean;
}

function accepting(accepted: Accepted, text: TextClause, step: number): TextClause {
  const { steps } = text.pattern;
  return { ...text, pattern: { ...text.pattern, steps: steps.with(step, { ...steps[step]!, accepted }) } };
}
