/** What words can say at most on a stretch of the page, before they are paired with it. */
import type { SkipCosts } from './heads.ts';
import { CONTEXT_SKIP } from './paired-context.ts';
import { NEW_RUN, type Weighed } from './pairing.ts';
import type { WeighedPassage } from './weighed-passage.ts';

/** What may stand there, by index of the words of a side. */
export interface Standing {
  readonly word: (side: Weighed, index: number) => boolean;
  /** A word and the next two, in a row. */
  readonly three: (side: Weighed, index: number) => boolean;
}

/** The most that the words around a passage can say, in bits. */
export function mostOfContext({ before, after }: Pick<WeighedPassage, 'before' | 'after'>, standing: Standing): number {
  return mostSaid(before, 1, CONTEXT_SKIP, standing) + mostSaid(after, -1, CONTEXT_SKIP, standing);
}

/**
 * The most that a `Pairing` of words can reach, in bits: what does not stand there is left out, and a run of words in which three would
 * be that do not stand in a row is broken.
 *
 * @param step whether they are paired from the first on or from the last
 */
function mostSaid(side: Weighed, step: 1 | -1, skip: SkipCosts, standing: Standing): number {
  const { ids, bits } = side;
  /** What the words say up to one that is left out, that begins a run, or that goes on with one. */
  let [without, begun, inRun] = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let count = 0; count < ids.length; count += 1) {
    const index = step === 1 ? count : ids.length - 1 - count;
    const left = Math.max(0, without - skip.old, begun - skip.old, inRun - skip.old);
    if (standing.word(side, index)) {
      const longest = inRun > begun && standing.three(side, step === 1 ? index - 2 : index) ? inRun : begun;
      // Where a run is broken, words of the page are left out.
      begun = Math.max(without, Math.max(begun, inRun) - skip.now) - NEW_RUN + bits[index]!;
      inRun = longest + bits[index]!;
    } else [begun, inRun] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    without = left;
  }
  return Math.max(without, begun, inRun);
}
