import type { BlockChange } from '../utils/anchoring/index.ts';
import type { Block } from '../utils/model/index.ts';

/** Where moved blocks stand: behind a section if they begin one, else behind the block before them or right under its heading. */
export type MovePlace = { readonly kind: 'start' } | { readonly kind: 'section' | 'heading' | 'block'; readonly block: Block };

/** Blocks that moved together, as told at the first of them: where they stood of those that came, where they stand of those that went. */
export interface Move {
  readonly count: number;
  readonly way: 'up' | 'down';
  readonly place: MovePlace;
  /** Index of the change at which the other end is told of. */
  readonly other: number;
}

/** Blocks of a section of which so many beside each other were left out or put in still moved together. */
const MOST_BETWEEN = 2;

interface MovedBlock {
  readonly before: number;
  readonly after: number;
  /** Indexes of its changes. */
  readonly away: number;
  readonly here: number;
}

/** What moved together in a comparison, by the indexes of the changes at which it is told. */
export function movesIn(changes: readonly BlockChange[], before: readonly Block[], after: readonly Block[]): ReadonlyMap<number, Move> {
  const moves = new Map<number, Move>();
  for (const blocks of movedTogether(changes)) {
    const first = blocks[0]!;
    const way = first.away < first.here ? 'down' : 'up';
    const { length: count } = blocks;
    moves.set(first.away, { count, way, place: placeOf(after, first.after), other: first.here });
    moves.set(first.here, { count, way, place: placeOf(before, first.before), other: first.away });
  }
  return moves;
}

/** Moved blocks that follow each other in both versions. */
function movedTogether(changes: readonly BlockChange[]): MovedBlock[][] {
  const here = new Map(changes.flatMap((change, index) => (change.kind === 'movedHere' ? [[change.before, index] as const] : [])));
  const groups: MovedBlock[][] = [];
  for (const [away, change] of changes.entries()) {
    if (change.kind !== 'movedAway') continue;
    const block: MovedBlock = { before: change.before, after: change.after, away, here: here.get(change.before)! };
    const last = groups.at(-1)?.at(-1);
    if (last && isNext(last.before, block.before) && isNext(last.after, block.after)) groups.at(-1)!.push(block);
    else groups.push([block]);
  }
  return groups;
}

const isNext = (from: number, to: number): boolean => to > from && to - from <= MOST_BETWEEN + 1;

function placeOf(blocks: readonly Block[], index: number): MovePlace {
  const before = blocks[index - 1];
  if (!before) return { kind: 'start' };
  const section = sectionBefore(blocks, index);
  if (section) return { kind: 'section', block: section };
  return { kind: before.kind === 'heading' ? 'heading' : 'block', block: before };
}

/** The heading of the section that ends before a heading of the same level. */
function sectionBefore(blocks: readonly Block[], index: number): Block | undefined {
  const { kind, level = 1 } = blocks[index]!;
  if (kind !== 'heading') return undefined;
  const heading = blocks.slice(0, index).findLast((block) => block.kind === 'heading' && (block.level ?? 1) <= level);
  return heading && (heading.level ?? 1) === level ? heading : undefined;
}
