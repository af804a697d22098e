import { type Block, type BlockStretch, passageText } from '../model/index.ts';

/** Words that were read of a page, and where they stood then. */
export interface ReadWords extends BlockStretch {
  readonly text: string;
}

/**
 * Where words that were read stand now: where they stood, or, if the page has put other blocks before them since, at their only
 * place that far into a block. A page that does not rest changes between the reading and the act of the person.
 * @returns undefined if they stand nowhere, or if their place is not certain
 */
export function stretchOf(blocks: readonly Pick<Block, 'text'>[], { text, ...read }: ReadWords): BlockStretch | undefined {
  if (passageText(blocks, read) === text) return read;
  const { blockIndex, endBlock = blockIndex } = read;
  const places = blocks
    .map((_, index): BlockStretch => ({ ...read, blockIndex: index, ...(endBlock !== blockIndex && { endBlock: index + endBlock - blockIndex }) }))
    .filter((place) => passageText(blocks, place) === text);
  return places.length === 1 ? places[0] : undefined;
}
