/** Extracted blocks found again in the page that they were read from. */
import { type Block, CELL_SEPARATOR } from '../model/index.ts';
import { comparable, type MappedText } from '../text/index.ts';
import type { Span, TextView } from './text-view.ts';

/**
 * The ranges of blocks, which stand in the page in their order; undefined for those that are not there.
 * Table rows are found by their cells.
 */
export function locateBlocks(view: TextView, blocks: readonly Block[]): (Range | undefined)[] {
  const page = comparable(view.text);
  const forms = blocks.map((block, index) => formsOf(block, blocks[index - 1]));
  const spans = withAnchors(page.text, linesOf(view.text, page), forms);
  return spans.map((span) => span && view.rangeOf(page.offsets[span.start]!, page.offsets[span.end]!));
}

/**
 * The range of a stretch of a block's text.
 * @param blockRange as `locateBlocks` gave it
 * @param start @param end UTF-16 offsets of `blockText`
 */
export function rangeInBlock(view: TextView, blockRange: Range, blockText: string, start: number, end: number): Range | undefined {
  const block = view.offsetsOf(blockRange);
  const shown = comparable(view.text.slice(block.start, block.end));
  const kept = withoutSeparators(blockText);
  const from = indexOfOffset(kept, start);
  const part = kept.text.slice(from, indexOfOffset(kept, end));
  const wanted = part.trim();
  if (wanted === '') return undefined;
  const first = from + part.indexOf(wanted);
  let at = -1;
  for (let before = -1; before < first; ) {
    before = kept.text.indexOf(wanted, before + 1);
    at = shown.text.indexOf(wanted, at + 1);
    if (at === -1) return undefined;
  }
  return view.rangeOf(block.start + shown.offsets[at]!, block.start + shown.offsets[at + wanted.length]!);
}

/** A row's cells one after the other, as the page shows them. */
function withoutSeparators(blockText: string): MappedText {
  return comparable(blockText.replaceAll(CELL_SEPARATOR, ' '.repeat(CELL_SEPARATOR.length)));
}

function indexOfOffset({ text, offsets }: MappedText, offset: number): number {
  let index = 0;
  while (index < text.length && offsets[index]! < offset) index += 1;
  return index;
}

/** The ways in which a block's text may stand in the page: rows with and without the cells that span several. */
function formsOf({ text, cells }: Block, above: Block | undefined): string[] {
  if (!cells) return [comparable(text).text.trim()];
  const own = cells.filter((cell, column) => cell !== above?.cells?.[column]);
  const single = cells.filter((cell, column) => cell !== cells[column - 1]);
  const forms = [cells, own, single].map((part) => comparable(part.filter((cell) => cell !== '').join(' ')).text.trim());
  return [...new Set(forms)].filter((form) => form !== '');
}

const BREAK = /[\n\t]/;

/** The lines and cells of a text, in offsets of its comparable form, by what they read; undefined for what several read. */
function linesOf(text: string, page: MappedText): Map<string, Span | undefined> {
  const lines = new Map<string, Span | undefined>();
  let start = 0;
  for (let index = 0; index <= page.text.length; index += 1) {
    if (index < page.text.length && !BREAK.test(text[page.offsets[index]!]!)) continue;
    const line = page.text.slice(start, index);
    lines.set(line, lines.has(line) ? undefined : { start, end: index });
    start = index + 1;
  }
  return lines;
}

/** Blocks that are a line of their own, unlike any other, hold the places between which the others are looked for. */
function withAnchors(page: string, lines: ReadonlyMap<string, Span | undefined>, forms: readonly (readonly string[])[]): (Span | undefined)[] {
  const anchors = increasing(forms.map(([form]) => (form === undefined ? undefined : lines.get(form))));
  const limits: number[] = [];
  let limit = page.length;
  for (let index = anchors.length - 1; index >= 0; index -= 1) {
    limits[index] = limit;
    limit = anchors[index]?.start ?? limit;
  }
  let position = 0;
  return forms.map((candidates, index) => {
    const span = anchors[index] ?? firstPlace(page, candidates, position, limits[index]!);
    if (span) position = span.end;
    return span;
  });
}

function firstPlace(page: string, forms: readonly string[], from: number, until: number): Span | undefined {
  const stretch = page.slice(from, until);
  for (const form of forms) {
    if (form === '') continue;
    for (let start = stretch.indexOf(form); start !== -1; start = stretch.indexOf(form, start + 1)) {
      if (isWholeWords(page, from + start, from + start + form.length)) return { start: from + start, end: from + start + form.length };
    }
  }
  return undefined;
}

function isWholeWords(page: string, start: number, end: number): boolean {
  return isWordBreak(page, start) && isWordBreak(page, end);
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Two blocks that the page has glued together: "… Minh HàTại hội nghị". */
const GLUED = /^\p{Ll}\p{Lu}$/u;

function isWordBreak(page: string, offset: number): boolean {
  const before = page[offset - 1] ?? ' ';
  const after = page[offset] ?? ' ';
  return !LETTER_OR_DIGIT.test(before) || !LETTER_OR_DIGIT.test(after) || GLUED.test(before + after);
}

/** Of places in the order of their blocks, the most that also stand in this order in the page; the others undefined. */
function increasing(places: readonly (Span | undefined)[]): (Span | undefined)[] {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [index, place] of places.entries()) {
    if (!place) continue;
    let length = tails.length;
    while (length > 0 && places[tails[length - 1]!]!.end > place.start) length -= 1;
    before.set(index, tails[length - 1]);
    const tail = tails[length];
    if (tail === undefined || places[tail]!.end > place.end) tails[length] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = before.get(index)) kept.add(index);
  return places.map((place, index) => (kept.has(index) ? place : undefined));
}
