import { type Block, CELL_SEPARATOR } from '../../../utils/model/index.ts';
import { normalizeText } from '../../../utils/text/index.ts';

/** What a document is laid out in. Blocks are named by their index. */
export type Part =
  | { readonly kind: 'heading'; readonly block: number; readonly rank: HeadingRank }
  | { readonly kind: 'paragraph' | 'quote' | 'caption'; readonly block: number }
  | { readonly kind: 'list'; readonly blocks: readonly number[] }
  | { readonly kind: 'table'; readonly blocks: readonly number[]; readonly header?: readonly string[] };

/** Below the document's own title, which is the page's h1. */
export type HeadingRank = 2 | 3 | 4 | 5 | 6;

/** True if the document begins with its own title, which the head of the page shows. */
export function beginsWithTitle(blocks: readonly Block[], title: string): boolean {
  const first = blocks[0];
  return first?.kind === 'heading' && normalizeText(first.text) === normalizeText(title);
}

/** Neighbouring list items make one list, neighbouring rows under the same headings one table. @param from the first block to lay out */
export function partsOf(blocks: readonly Block[], from = 0): Part[] {
  const parts: Part[] = [];
  const rankOf = headingRanks();
  for (let index = from; index < blocks.length; ) {
    const block = blocks[index]!;
    const { kind } = block;
    if (kind === 'listItem' || kind === 'tableRow') {
      let end = index + 1;
      while (end < blocks.length && blocks[end]!.kind === kind && sameHeader(blocks[end]!, block)) end += 1;
      const members = Array.from({ length: end - index }, (_, offset) => index + offset);
      if (kind === 'listItem') parts.push({ kind: 'list', blocks: members });
      else parts.push({ kind: 'table', blocks: members, ...(block.header ? { header: block.header } : {}) });
      index = end;
      continue;
    }
    parts.push(kind === 'heading' ? { kind, block: index, rank: rankOf(block.level ?? 1) } : { kind, block: index });
    index += 1;
  }
  return parts;
}

const sameHeader = (a: Block, b: Block): boolean => a.header?.join('\n') === b.header?.join('\n');

/** Levels as pages have them leave some out; ranks never do (WCAG 2.2, technique G141). */
function headingRanks(): (level: number) => HeadingRank {
  const open: number[] = [];
  return (level) => {
    while (open.length > 0 && open.at(-1)! >= level) open.pop();
    open.push(level);
    return Math.min(6, open.length + 1) as HeadingRank;
  };
}

/** Where each cell of a row stands in the row's text; the whole text where it has no cells. */
export function cellsOf({ text, cells }: Block): { readonly start: number; readonly end: number }[] {
  if (!cells || cells.join(CELL_SEPARATOR) !== text) return [{ start: 0, end: text.length }];
  let at = 0;
  return cells.map((cell) => {
    const start = at;
    at += cell.length + CELL_SEPARATOR.length;
    return { start, end: start + cell.length };
  });
}

/** The id of a block's element in the page. */
export function blockId(index: number): string {
  return `doan-${index}`;
}
