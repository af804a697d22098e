import type { Block } from '../../utils/model/index.ts';

const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu;

/** What counts when places in two renderings of a text are compared: letters and digits in lower case, nothing between them. */
export function letters(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(NOT_LETTERS, '');
}

/** The letters of a document's blocks, one after the other. */
export interface BlockLetters {
  readonly text: string;
  /** Where each block begins in it. */
  readonly starts: readonly number[];
}

export function blockLetters(blocks: readonly Pick<Block, 'text'>[]): BlockLetters {
  const parts = blocks.map(({ text }) => letters(text));
  const starts: number[] = [];
  let at = 0;
  for (const part of parts) {
    starts.push(at);
    at += part.length;
  }
  return { text: parts.join(''), starts };
}

/** A stretch of a text's letters. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a passage stands in a text, both as letters; of several places the one whose surroundings agree longest.
 * @returns undefined if it is not there, or has no letters
 */
export function placeIn(text: string, passage: string, before: string, after: string): Stretch | undefined {
  if (passage === '') return undefined;
  let best: Stretch | undefined;
  let bestAgreement = -1;
  for (let start = text.indexOf(passage); start >= 0; start = text.indexOf(passage, start + 1)) {
    const end = start + passage.length;
    const agreement = commonEnd(text, start, before) + commonBeginning(text, end, after);
    if (agreement > bestAgreement) {
      best = { start, end };
      bestAgreement = agreement;
    }
  }
  return best;
}

function commonEnd(text: string, end: number, before: string): number {
  let count = 0;
  while (count < before.length && text[end - 1 - count] === before[before.length - 1 - count]) count += 1;
  return count;
}

function commonBeginning(text: string, start: number, after: string): number {
  let count = 0;
  while (count < after.length && text[start + count] === after[count]) count += 1;
  return count;
}
