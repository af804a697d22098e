import type { Clause } from './clauses.ts';
import type { Pattern } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The query with mistyped syllables corrected, in every way that is worth a try: all syllables that no note has
 * at once, or, if there are none, one syllable at a time. Empty if nothing can be corrected.
 */
export function corrections(clauses: readonly Clause[], vocabulary: Vocabulary, occurs: (term: number) => boolean): Clause[][] {
  const unknown = ({ steps, detours }: Pattern, index: number): boolean =>
    !steps[index]!.isOptional && ![...steps[index]!.accepted.keys()].some(occurs) && !detours.some(({ from, to }) => from <= index && index < to);

  const places = clauses.flatMap((clause, at) =>
    clause.kind === 'text' && !clause.excluded ? clause.pattern.steps.map((_, step) => ({ at, step, isUnknown: unknown(clause.pattern, step) })) : [],
  );
  const unknownPlaces = places.filter(({ isUnknown }) => isUnknown);
  const tries = unknownPlaces.length > 0 ? [unknownPlaces] : places.map((place) => [place]);
  return tries.flatMap((attempt) => {
    const corrected = attempt.reduce<Clause[] | undefined>((so, { at, step }) => so && correctedAt(so, at, step, vocabulary), [...clauses]);
    return corrected ? [corrected] : [];
  });
}

function correctedAt(clauses: readonly Clause[], at: number, step: number, vocabulary: Vocabulary): Clause[] | undefined {
  const clause = clauses[at]!;
  if (clause.kind !== 'text') return undefined;
  const { steps } = clause.pattern;
  const accepted = vocabulary.corrected(steps[step]!.syllable);
  if (accepted.size === 0) return undefined;
  const pattern = { ...clause.pattern, steps: steps.with(step, { ...steps[step]!, accepted }) };
  return clauses.map((other, index) => (index === at ? { ...clause, pattern } : other));
}
