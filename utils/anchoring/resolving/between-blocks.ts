/** A line or cell that is written anew, counted off between those beside it. */
import { type Block, blocksBeside, endOfBlock, isBlock, isSameRow, placesOfBlock } from './blocks-beside.ts';
import { BREAK } from './breaks.ts';
import { hasOutgrown } from './edits.ts';
import { type Finding, at } from './finding.ts';
import { formOf } from './forms.ts';
import { areSame, shareInCommon } from './in-common.ts';
import { spanOf } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';
import { isInAnotherRow } from './rows.ts';

/** Bits of a line or cell that is known where it stands once. */
const KNOWN = 15;
/** So many on each side are looked at. */
const REACH = 3;
/** Share of words in their order from which on a block is like another, if it has so many. */
const LIKE = 0.5;
const LIKE_WORDS = 5;

/** A block beside the passage that stands once in the page. */
interface Known {
  /** How many blocks it was from the passage. */
  readonly distance: number;
  readonly first: number;
  readonly end: number;
}

/**
 * The block that is as many blocks from a known one before it and from a known one after it as the passage was; right beside one of them, or of its
 * form. Undefined if there is none, or the passage was no block.
 */
export function betweenBlocks(region: Region, passage: Passage): Finding | undefined {
  if (!isBlock(passage.breaks)) return undefined;
  const [blocksBefore, blocksAfter] = [blocksBeside(region, passage.before, -1), blocksBeside(region, passage.after, 1)];
  const before = knownOf(region, blocksBefore, blocksAfter);
  const after = before && knownOf(region, blocksAfter, blocksBefore);
  if (!after || before.end >= after.first) return undefined;
  const from = countedOff(region, before.end, before.distance - 1);
  const to = endOfBlock(region, from);
  if (countedOff(region, to, after.distance - 1) !== after.first) return undefined;
  const span = spanOf(region, passage, from, to);
  const now = region.text.slice(span.start, span.end);
  const isBeside = Math.min(before.distance, after.distance) === 1;
  const form = formOf(passage.exact);
  if (hasOutgrown(passage, now, to - from) || !(isBeside || (form !== '' && formOf(now) === form))) return undefined;
  if (isInAnotherRow(region, passage, { first: from, end: to })) return undefined;
  if (isTurned(region, passage, from, to) || isBlockBeside(region, passage, Array.from(region.words.slice(from, to)), [...blocksBefore, ...blocksAfter])) return undefined;
  return at(isSameRow(region.words, passage.words.idsIn(region.words), { from, to }) ? 'moved' : 'changed', span, 0.75);
}

/** Whether a cell parts a place from what a line parted the passage from: the columns of a table changed places. */
function isTurned(region: Region, { breaks }: Passage, from: number, to: number): boolean {
  return (breaks.before === BREAK.line && region.breakBefore(from) === BREAK.cell) || (breaks.after === BREAK.line && region.breakBefore(to) === BREAK.cell);
}

/** Whether a block is rather one that stood beside the passage: one of its line, or one that is more like it and is nowhere else now. */
function isBlockBeside(region: Region, passage: Passage, now: readonly number[], blocks: readonly Block[]): boolean {
  const shareOf = (ids: readonly number[]): number => shareInCommon(ids, now);
  const least = Math.max(shareOf(passage.words.idsIn(region.words)), LIKE);
  const alike = blocks.filter(({ ids, line }) => (line === 0 || ids.length >= LIKE_WORDS || areSame(ids, now)) && shareOf(ids) > least);
  return alike.length > 0 && (alike.some(({ line }) => line === 0) || alike.some(({ ids }) => shareOf(ids) < 1) || placesOfBlock(region, now).length <= alike.length);
}

/** The nearest of the blocks on one side that stood once, as far as is known, and stands once. */
function knownOf(region: Region, blocks: readonly Block[], others: readonly Block[]): Known | undefined {
  const isOnce = (ids: readonly number[]): boolean => [...blocks, ...others].filter((other) => areSame(other.ids, ids)).length === 1;
  for (const [index, { ids }] of blocks.slice(0, REACH).entries()) {
    if (region.words.bitsOfAll(ids) < KNOWN || !isOnce(ids)) continue;
    const [first, other] = placesOfBlock(region, ids);
    if (first !== undefined && other === undefined) return { distance: index + 1, first, end: first + ids.length };
  }
  return undefined;
}

/** Where so many blocks end that begin with a word. */
function countedOff(region: Region, first: number, count: number): number {
  let reached = first;
  for (let left = count; left > 0; left -= 1) reached = endOfBlock(region, reached);
  return reached;
}
