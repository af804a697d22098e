import type { NoteReading } from '../../../utils/messaging/index.ts';
import { type Block, CELL_SEPARATOR, type Note } from '../../../utils/model/index.ts';
import { normalizeText } from '../../../utils/text/index.ts';
import { type BlockLetters, blockLetters, letters } from '../letters.ts';
import { notePlaces } from './note-places.ts';

/** The blocks of a page, and their letters. */
export interface Version extends BlockLetters {
  readonly blocks: readonly Block[];
}

export const versionOf = (blocks: readonly Block[]): Version => ({ blocks, ...blockLetters(blocks) });

/** A passage in the block in which it begins. */
export interface PassageBlock {
  readonly index: number;
  /** The letters of the block before it. */
  readonly start: number;
  readonly words: string;
}

/** Where a note's passage stands; undefined if it does not. */
export function passageBlock(note: Note, readings: readonly NoteReading[], { text, starts }: Version): PassageBlock | undefined {
  const place = notePlaces(text, [note], readings).get(note.id);
  if (!place) return undefined;
  const index = starts.findLastIndex((start) => start <= place.start);
  return { index, start: place.start - starts[index]!, words: normalizeText(readings[0]?.found ?? note.quote) };
}

/** What stands in place of the passage. */
const LEFT_OUT = '…';

/** A block without a passage that stands in it; as it is if it does not, or goes on over its end. */
export function withoutPassage({ blocks }: Version, place: number, { index, start, words }: PassageBlock): Block {
  const block = blocks[place]!;
  if (place !== index) return block;
  const text = cutOut(block.text, words, start);
  // Cells that are spanned from a row above stand before those of the row.
  const cells = block.cells && cutOut(block.cells.join(CELL_SEPARATOR), words, start).split(CELL_SEPARATOR);
  return { ...block, text, ...(cells && { cells }) };
}

/** Without a passage that begins behind so many letters, or with the next that is worded like it. */
function cutOut(text: string, passage: string, start: number): string {
  let at = text.indexOf(passage);
  for (let next = at; next >= 0 && letters(text.slice(0, at)).length < start; next = text.indexOf(passage, next + 1)) at = next;
  return at < 0 ? text : text.slice(0, at) + LEFT_OUT + text.slice(at + passage.length);
}
