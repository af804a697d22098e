import { isFoldedSyllable, type Syllable, syllable } from '../text/index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Letters without a space between them, as many as a few syllables have. */
const RUN = /[\p{L}\p{M}]{5,40}/gu;
/** "Nghiêng". */
const LONGEST_SYLLABLE = 7;

/** A query with spaces where its words ran together: "uybannhandan". Undefined if no run of letters is made of syllables that notes have. */
export function withSpaces(query: string, vocabulary: Vocabulary): string | undefined {
  const spaced = query.normalize('NFC').replace(RUN, (run) => {
    if (vocabulary.whole(syllable(run, 0)).size > 0) return run;
    return partsOf(run, (part) => isFoldedSyllable(part.letters) && vocabulary.whole(part).size > 0)?.join(' ') ?? run;
  });
  return spaced === query.normalize('NFC') ? undefined : spaced;
}

/** The fewest parts that make up a run. */
function partsOf(run: string, isKnown: (part: Syllable) => boolean): readonly string[] | undefined {
  /** By length, the parts of the beginning of the run. */
  const fewest: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end += 1) {
    let best: readonly string[] | undefined;
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const before = fewest[start];
      if (!before || (best && best.length <= before.length + 1)) continue;
      const part = run.slice(start, end);
      if (isKnown(syllable(part, start))) best = [...before, part];
    }
    fewest.push(best);
  }
  return fewest[run.length];
}
