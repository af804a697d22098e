/** Like sentences beside each other that exchanged a name, day or figure: each is still the one that begins as it did. */
import { areSame } from './in-common.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';
import { sentenceBeside, sentencesBeside } from './sentences-beside.ts';

/** The words in which one sentence differs from another, all of them in one place. */
interface Difference {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** So many words from the beginning on are the same. */
  readonly head: number;
}

/**
 * Whether a passage has, at a place, words of the sentence right beside it, and this has those of the passage in their stead. The other way round the
 * sentences would have changed places and exchanged what they begin with.
 */
export function isExchanged(region: Region, passage: Passage, { first, end }: { readonly first: number; readonly end: number }): boolean {
  const { words } = region;
  const own = passage.words.idsIn(words);
  const now = Array.from(words.slice(first, end));
  const difference = differenceOf(own, now);
  if (!difference || difference.before.length === 0 || difference.after.length === 0) return false;
  return ([-1, 1] as const).some((step) => {
    const side = step === 1 ? passage.after : passage.before;
    const ids = side.words.idsIn(words);
    if (!difference.after.every((id) => ids.includes(id))) return false;
    const [beside] = sentencesBeside(region, side, step, 1);
    const there = sentenceBeside(region, step === 1 ? end : first, step);
    if (!beside || !there || beside.isCut) return false;
    const next = Array.from(words.slice(there.from, there.to));
    const other = differenceOf(beside.ids, next);
    return other !== undefined && areSame(other.before, difference.after) && areSame(other.after, difference.before) && headOf(own, next) < difference.head;
  });
}

function differenceOf(old: readonly number[], now: readonly number[]): Difference | undefined {
  const head = headOf(old, now);
  const most = Math.min(old.length, now.length) - head;
  let tail = 0;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return head + tail === 0 ? undefined : { before: old.slice(head, old.length - tail), after: now.slice(head, now.length - tail), head };
}

function headOf(a: readonly number[], b: readonly number[]): number {
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  return head;
}
