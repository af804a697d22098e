import * as v from 'valibot';

/** What a Block is in its document. */
export const BLOCK_KINDS = ['heading', 'paragraph', 'listItem', 'tableRow', 'quote', 'caption'] as const;

const blockEntries = {
  kind: v.picklist(BLOCK_KINDS),
  /** White space folded to single spaces, NFC, no line breaks. Cells of a table row are joined by `CELL_SEPARATOR`. */
  text: v.string(),
  /** Headings: 1 to 6. List items: depth, from 1. */
  level: v.optional(v.number()),
  /** List items: the number or letter that the page shows before the text ("1.", "a)"), where it is not part of the text. */
  marker: v.optional(v.string()),
  /** Table rows: the text of each cell; cells spanned from a row above are repeated. */
  cells: v.optional(v.array(v.string())),
  /** Table rows: the column headings, one for each cell. */
  header: v.optional(v.array(v.string())),
};

/** One unit of a document in reading order. */
export const blockSchema = v.object(blockEntries);
export type Block = v.InferOutput<typeof blockSchema>;
export type BlockKind = Block['kind'];

/** Stands between the cells of a table row in `Block.text`. */
export const CELL_SEPARATOR = ' | ';

/** Stands between blocks where they are read as one text. */
export const BLOCK_BREAK = '\n';

/** The text of a whole document: its blocks, one a line. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join(BLOCK_BREAK);
}

/** A stretch of blocks, from `start` in one to `end` in the same or in `endBlock`; offsets are UTF-16 units of the block's text. */
export interface BlockStretch {
  readonly blockIndex: number;
  readonly start: number;
  readonly end: number;
  readonly endBlock?: number | undefined;
}

/** The words of a stretch; of blocks that are not there, none. */
export function passageText(blocks: readonly Pick<Block, 'text'>[], { blockIndex, start, end, endBlock = blockIndex }: BlockStretch): string {
  return blocks
    .slice(blockIndex, endBlock + 1)
    .map(({ text }, at) => text.slice(at === 0 ? start : 0, blockIndex + at === endBlock ? end : undefined))
    .join(BLOCK_BREAK);
}
