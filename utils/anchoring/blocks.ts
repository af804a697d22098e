/** Extracted blocks found again in the page that they were read from. */
import { type Block, CELL_SEPARATOR } from '../model/index.ts';
import { comparable, type MappedText } from '../text/index.ts';
import { ComparableChunks } from './comparable-chunks.ts';
import { firstFrom } from './offsets.ts';
import { Pace } from './resolving/pace.ts';
import type { Span, TextView } from './text-view.ts';

/**
 * The ranges of blocks, which stand in the page in their order; undefined for those that are not there.
 * Table rows are found by their cells.
 */
export function locateBlocks(view: TextView, blocks: readonly Block[]): (Range | undefined)[] {
  const steps = locating(view, blocks);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same, in slices.
 * @throws StaleViewError if the page changes meanwhile; the signal's reason once it is aborted
 */
export async function locateBlocksInSlices(view: TextView, blocks: readonly Block[], signal?: AbortSignal): Promise<(Range | undefined)[]> {
  const pace = new Pace(signal);
  const steps = locating(view, blocks);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (pace.isSliceOver) await pace.rest();
  }
}

/** Lines and blocks for a step. */
const STEP = 50;

function* locating(view: TextView, blocks: readonly Block[]): Generator<void, (Range | undefined)[]> {
  const chunks = new ComparableChunks(view.text);
  while (chunks.step()) yield;
  const page = chunks.made;
  const lines = new Map<string, Span | undefined>();
  let count = 0;
  for (const span of linesOf(view.text, page)) {
    const line = page.text.slice(span.start, span.end);
    lines.set(line, lines.has(line) ? undefined : span);
    if ((count += 1) % STEP === 0) yield;
  }
  const forms: string[][] = [];
  for (const [index, block] of blocks.entries()) {
    forms.push(formsOf(block, blocks[index - 1]));
    if (index % STEP === 0) yield;
  }
  const ranges: (Range | undefined)[] = [];
  for (const span of placesOf(page.text, lines, forms)) {
    ranges.push(span && view.rangeOf(page.offsets[span.start]!, page.offsets[span.end]!));
    if (ranges.length % STEP === 0) yield;
  }
  return ranges;
}

interface ComparedBlock {
  readonly text: string;
  readonly start: number;
  readonly shown: MappedText;
  readonly kept: MappedText;
}

/** By the block's range: of a long block many stretches are looked for. */
const COMPARED = new WeakMap<Range, ComparedBlock>();

function comparedBlock(view: TextView, blockRange: Range, text: string): ComparedBlock {
  let compared = COMPARED.get(blockRange);
  if (compared?.text !== text) {
    const { start, end } = view.offsetsOf(blockRange);
    compared = { text, start, shown: comparable(view.text.slice(start, end)), kept: withoutSeparators(text) };
    COMPARED.set(blockRange, compared);
  }
  return compared;
}

/**
 * The range of a stretch of a block's text.
 * @param blockRange as `locateBlocks` gave it
 * @param start @param end UTF-16 offsets of `blockText`
 */
export function rangeInBlock(view: TextView, blockRange: Range, blockText: string, start: number, end: number): Range | undefined {
  const { start: begin, shown, kept } = comparedBlock(view, blockRange, blockText);
  const from = firstFrom(kept.offsets, start);
  const part = kept.text.slice(from, firstFrom(kept.offsets, end));
  const wanted = part.trim();
  if (wanted === '') return undefined;
  const first = from + part.indexOf(wanted);
  let at = -1;
  for (let before = -1; before < first; ) {
    before = kept.text.indexOf(wanted, before + 1);
    at = shown.text.indexOf(wanted, at + 1);
    if (at === -1) return undefined;
  }
  return view.rangeOf(begin + shown.offsets[at]!, begin + shown.offsets[at + wanted.length]!);
}

/** A row's cells one after the other, as the page shows them. */
function withoutSeparators(blockText: string): MappedText {
  return comparable(blockText.replaceAll(CELL_SEPARATOR, ' '.repeat(CELL_SEPARATOR.length)));
}

/** The ways in which a block's text may stand in the page: rows with and without the cells that span several. */
function formsOf({ text, cells }: Block, above: Block | undefined): string[] {
  if (!cells) return [comparable(text).text.trim()];
  const own = cells.filter((cell, column) => cell !== above?.cells?.[column]);
  const single = cells.filter((cell, column) => cell !== cells[column - 1]);
  const forms = [cells, own, single].map((part) => comparable(part.filter((cell) => cell !== '').join(' ')).text.trim());
  return [...new Set(forms)].filter((form) => form !== '');
}

const BREAK = /[\n\t]/g;

/** The lines and cells of a text, in offsets of its comparable form. */
function* linesOf(text: string, { text: { length }, offsets }: MappedText): Generator<Span> {
  let start = 0;
  let index = 0;
  for (const { index: offset } of text.matchAll(BREAK)) {
    while (index < length && offsets[index]! < offset) index += 1;
    // White space that was folded into what stands before.
    if (offsets[index] !== offset) continue;
    yield { start, end: index };
    start = index + 1;
  }
  yield { start, end: length };
}

/** Where blocks stand, one after the other. Those that are a line of their own, unlike any other, hold the places between which the others are looked for. */
function* placesOf(page: string, lines: ReadonlyMap<string, Span | undefined>, forms: readonly (readonly string[])[]): Generator<Span | undefined> {
  const anchors = increasing(forms.map(([form]) => (form === undefined ? undefined : lines.get(form))));
  const limits: number[] = [];
  let limit = page.length;
  for (let index = anchors.length - 1; index >= 0; index -= 1) {
    limits[index] = limit;
    limit = anchors[index]?.start ?? limit;
  }
  let position = 0;
  for (const [index, candidates] of forms.entries()) {
    const span = anchors[index] ?? firstPlace(page, candidates, position, limits[index]!);
    if (span) position = span.end;
    yield span;
  }
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
