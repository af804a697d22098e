import type { Truth } from '../../../tests/fixtures/anchoring/load-pairs.ts';
import { comparable } from '../../../utils/text/index.ts';

/** A passage with what stands around it, in one version of a page. */
export interface Quoted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What became of a passage, by how much of it is left; each class has an aim of its own. */
export const EDIT_CLASSES = ['same', 'edited up to 10 %', 'edited more', 'replaced', 'gone', 'ambiguous'] as const;
export type EditClass = (typeof EDIT_CLASSES)[number];

/** Share of a passage's characters up to which it is edited lightly. */
const LIGHTLY = 0.1;
/** A passage that has less than this share of its words in common with what stands in its place is replaced, if so many characters on each side are as they were. */
const REPLACED = { share: 0.3, beside: 20 } as const;

/**
 * @param before the passage on the page as it was
 * @param after what stands at its true place now; undefined if it is gone
 */
export function editClassOf(truth: Truth, before: Quoted, after: Quoted | undefined): EditClass {
  if (truth !== 'changed') return truth;
  if (!after) throw new RangeError('A changed passage has a place');
  const [old, now] = [before.exact, after.exact].map(compared) as [string, string];
  if (editDistance([...old], [...now]) <= old.length * LIGHTLY) return 'edited up to 10 %';
  const isBetweenSame = isSameBeside(before.prefix, after.prefix, -1) && isSameBeside(before.suffix, after.suffix, 1);
  return isBetweenSame && shareInCommon(old.split(' '), now.split(' ')) < REPLACED.share ? 'replaced' : 'edited more';
}

function compared(text: string): string {
  return comparable(text).text.toLowerCase().trim();
}

/** Whether the nearest letters and digits on one side are the same, as far as there are any. */
function isSameBeside(old: string, now: string, side: 1 | -1): boolean {
  const [a, b] = [old, now].map((text) => {
    const plain = compared(text).replace(/[^\p{L}\p{N}]/gu, '');
    return side === 1 ? plain.slice(0, REPLACED.beside) : plain.slice(-REPLACED.beside);
  });
  return a === b;
}

/** Words that stand in both in one order, as a share of the longer one's. */
function shareInCommon(old: readonly string[], now: readonly string[]): number {
  const edits = editDistance(old, now, 2);
  return (old.length + now.length - edits) / 2 / Math.max(old.length, now.length);
}

/** The least number of insertions, deletions and, each counting `exchange`, exchanges that make one sequence of the other (Levenshtein). */
export function editDistance(a: readonly string[], b: readonly string[], exchange = 1): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, item] of a.entries()) {
    const next = [index + 1];
    for (const [column, other] of b.entries()) {
      next.push(Math.min(next[column]! + 1, row[column + 1]! + 1, row[column]! + (item === other ? 0 : exchange)));
    }
    row = next;
  }
  return row.at(-1)!;
}
