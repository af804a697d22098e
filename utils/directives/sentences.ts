/** The sentences of a document as they are read one after another. */
import type { Block } from '../model/index.ts';
import { splitSentences, type Span } from '../text/index.ts';
import { readAhead } from './carried-on.ts';
import { type Comparison, comparisonsIn } from './comparison.ts';
import { cuesIn } from './cues.ts';
import { isCredit } from './filters.ts';
import { headingEnd } from './headings.ts';
import { mentionsIn } from './mentions.ts';
import type { Place } from './place.ts';
import type { Phrasebook } from './phrasebook.ts';
import { Reading } from './reading.ts';
import { weighWords } from './weighing.ts';
import type { Surroundings } from './wording.ts';

/** No directive is longer; such a stretch is not read. */
export const LONGEST_SENTENCE = 12_000;
/** In a text of fewer blocks it tells nothing where a sentence stands. */
const LEAST_BLOCKS = 5;
/** In characters; a heading is no longer. */
const LONGEST_PART_HEADING = 120;
/** "2.", "a)", "-": stands before a sentence and is no part of it. */
const LONGEST_MARKER = 24;
const LIST_MARKER = /^(?:(?:Phần|Mục|Chương)\s(?:thứ\s\p{Ll}{2,4}|[IVX]{1,4}|\d{1,2})[.:]|[A-H]\.(?=\s\p{Lu}\p{Ll}+\s\p{Ll})|Điều\s\d{1,3}[.:](?!\d)|\d{1,3}(?:\.\d{1,2}){0,3}(?:[.)/](?!\d)|-(?=\s{1,4}\p{Lu}))|[a-zđ][.)]|\((?:\d{1,2}|[a-zđ]|[ivx]{2,4})\)(?=\s)|[IVX]{1,6}[.)-](?=\s)|[-–—•●▪*+])\s{0,4}(?=\S)/u;

const NO_SPANS: readonly Span[] = [];

interface Part {
  readonly blockIndex: number;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly comparison: Comparison;
  readonly place: Place;
}

/**
 * A class, since an engine that has seen what a literal makes live long puts the next among the old at once. There a sentence of a document
 * that is done with would hold its reading, and all that rules found out of it, through each collection of what is young.
 */
export class Sentence implements Part {
  readonly blockIndex: number;
  readonly start: number;
  readonly end: number;
  readonly comparison: Comparison;
  readonly place: Place;
  readonly reading: Reading;

  constructor({ blockIndex, start, end, comparison, place }: Part, book: Phrasebook) {
    this.blockIndex = blockIndex;
    this.start = start;
    this.end = end;
    this.comparison = comparison;
    this.place = place;
    this.reading = new Reading(comparison.text, book);
  }
}

/** A sentence between its neighbours, and what its words weigh: see `Wording`. */
export interface Placed extends Surroundings {
  readonly sentence: Sentence;
  readonly words: number;
  /** What the words of its neighbours weigh. */
  readonly wordsBefore: number | undefined;
  readonly wordsAfter: number | undefined;
}

export type Run = { readonly row: number } | { readonly heading: number } | { readonly from: number; readonly to: number };

/** Stretches of prose between headings and table rows, in order. */
export function* runsOf(blocks: readonly Block[]): Generator<Run> {
  let from = 0;
  for (let i = 0; i <= blocks.length; i++) {
    const kind = blocks[i]?.kind;
    if (kind !== undefined && kind !== 'heading' && kind !== 'tableRow') continue;
    if (from < i) yield { from, to: i };
    if (kind === 'heading') yield { heading: i };
    if (kind === 'tableRow') yield { row: i };
    from = i + 1;
  }
}

/** "2. Quản lý hạ tầng", where "2.1." or "a)" follows: it only says what comes. */
export function headsPart({ place, comparison }: Sentence, next: Sentence | undefined): boolean {
  const number = place.marker === '' ? undefined : /^\d{1,2}(?=[.)])/u.exec(place.marker)?.[0];
  if (number === undefined || next === undefined || comparison.text.length > LONGEST_PART_HEADING) return false;
  return (next.place.marker.startsWith(`${number}.1`) && !comparison.text.endsWith(':')) || (next.place.marker.startsWith('a)') && /[\p{sc=Latn}\p{N}]$/u.test(comparison.text));
}

/**
 * The sentences of each block, with who and what they mention, their speech acts and how their clauses begin; none of table rows and captions. All of a document are parted before the first
 * is read, and read before the first is looked through: what a processor keeps at hand is enough for one of these, not for all.
 */
export function sentencesIn(blocks: readonly Block[], book: Phrasebook): Sentence[][] {
  const spans = blocks.map(({ kind, text }) => (kind === 'tableRow' || kind === 'caption' ? NO_SPANS : splitSentences(text)));
  const parts = blocks.map((block, i) => partsOf(block, i, spans[i]!, book));
  const sentences = parts.map((ofBlock) => ofBlock.map((part) => new Sentence(part, book)));
  for (const ofBlock of sentences) for (const { reading } of ofBlock) mentionsIn(reading);
  for (const ofBlock of sentences) for (const { reading } of ofBlock) cuesIn(reading);
  for (const [i, ofBlock] of sentences.entries()) if (blocks[i]!.kind !== 'heading') for (const { reading } of ofBlock) readAhead(reading);
  return sentences;
}

/** The sentences of a stretch of prose, each between its neighbours. @param blocks how many the document has */
export function placedIn(sentences: readonly Sentence[], blocks: number): Placed[] {
  const surrounded = sentences.map(({ blockIndex, place, reading }, i): Surroundings => {
    const position = blocks < LEAST_BLOCKS ? undefined : blockIndex / blocks;
    return { reading, before: i > 0 ? sentences[i - 1]!.reading : undefined, after: sentences[i + 1]?.reading, isNumbered: place.isNumbered, position };
  });
  const words = surrounded.map(weighWords);
  return surrounded.map((surroundings, i) => ({ ...surroundings, sentence: sentences[i]!, words: words[i]!, wordsBefore: i > 0 ? words[i - 1] : undefined, wordsAfter: words[i + 1] }));
}

function partsOf(block: Block, blockIndex: number, spans: readonly Span[], book: Phrasebook): Part[] {
  if (spans.length === 0) return [];
  const comparisonOf = comparisonsIn(block.text);
  const markers = spans.map((span) => markerLength(block.text, span));
  const isNumbered = block.marker !== undefined || block.kind === 'listItem' || (markers[0] ?? 0) > 0;
  return spans.flatMap((span, i) => {
    const markerEnd = span.start + markers[i]!;
    const marker = block.text.slice(span.start, markerEnd) || (i === 0 ? (block.marker ?? '') : '');
    const start = markerEnd;
    const end = span.end - start > LONGEST_SENTENCE ? start : span.end;
    const said = block.text.slice(start, end);
    const next = spans[i + 1];
    const isCaption = isCredit(said) || (next !== undefined && isCredit(block.text.slice(next.start, next.start + LONGEST_MARKER)));
    const place = { isNumbered: isNumbered || marker !== '', marker, opensBlock: i === 0, isCaption };
    const comparison = comparisonOf(start, end);
    // A heading that lost the line break behind it is a sentence of its own.
    const headed = block.kind === 'heading' ? 0 : headingEnd(comparison.text, book, marker);
    if (headed === 0) return { blockIndex, start, end: span.end, comparison, place };
    const turn = start + (comparison.offsets?.[headed] ?? headed);
    return [
      { blockIndex, start, end: turn, comparison: comparisonOf(start, turn), place },
      { blockIndex, start: turn, end: span.end, comparison: comparisonOf(turn, end), place: { ...place, marker: '', opensBlock: false } },
    ];
  });
}

function markerLength(text: string, span: Span): number {
  return LIST_MARKER.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST_MARKER)))?.[0].length ?? 0;
}
