/** What parts a word from the one before it, the weaker first. A clause ends at any sign but a comma. */
export const BREAK = { none: 0, clause: 1, sentence: 2, cell: 3, line: 4 } as const;
export type BreakStrength = (typeof BREAK)[keyof typeof BREAK];

const SENTENCE_END = /[.!?…]["'”’»)\]]*\s/;
const JOINED = /^[\s,]*$/;

/** @param gap what stands between two words, with the breaks of the page: "\n" between lines, "\t" between cells */
export function breakIn(gap: string): BreakStrength {
  if (gap === ' ') return BREAK.none;
  if (gap.includes('\n')) return BREAK.line;
  if (gap.includes('\t')) return BREAK.cell;
  if (SENTENCE_END.test(gap)) return BREAK.sentence;
  return JOINED.test(gap) ? BREAK.none : BREAK.clause;
}
