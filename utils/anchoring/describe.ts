import type { BlockPathSelector, Selectors } from '../model/index.ts';
import { comparable } from '../text/index.ts';
import { blockPathOf } from './block-path.ts';
import { ComparedText, lowered } from './compared-text.ts';
import { DocumentOrder } from './document-order.ts';
import { bodyOf, documentOf, newRange, rootOf } from './dom.ts';
import { EmptyPassageError } from './errors.ts';
import { likestElsewhere } from './likest.ts';
import { blockAround } from './rendering.ts';
import { Pace } from './resolving/pace.ts';
import { type Span, TextView } from './text-view.ts';
import { withoutStops } from './words.ts';

/** Context on each side, at most. What speaks for a place is what still agrees after an edit: the more there is, the better. */
const CONTEXT_LENGTH = 200;

/** More are not counted, and not compared with. */
const MAX_OCCURRENCES = 1000;

/**
 * Describes a passage so that `resolve` finds it again: the words with what stands around them, the place in the text,
 * and the block. White space at the ends is left out; characters are taken whole.
 *
 * @param view of the page as it is; without it one is made
 * @throws EmptyPassageError if the range holds no text of the page
 * @throws StaleViewError if the page has changed since the view was made
 */
export function describe(range: Range, view: TextView = viewAround(range)): Selectors {
  const span = trimmed(view.text, view.offsetsOf(range));
  if (span.start >= span.end) throw new EmptyPassageError();
  const described = DESCRIBED.get(view) ?? new Map<string, Selectors>();
  DESCRIBED.set(view, described);
  const key = `${span.start} ${span.end}`;
  const selectors = described.get(key) ?? describeSpan(view, span);
  described.set(key, selectors);
  return selectors;
}

/** Of passages that stand in a page many times, the same places are described again and again. */
const DESCRIBED = new WeakMap<TextView, Map<string, Selectors>>();

/**
 * Reads in slices what describing needs of a page: many passages of a long page are then described in a moment.
 * @throws the signal's reason once it is aborted
 */
export function prepareToDescribe(view: TextView, signal?: AbortSignal): Promise<void> {
  return ComparedText.prepare(view, new Pace(signal));
}

function describeSpan(view: TextView, { start, end }: Span): Selectors {
  const { text } = view;
  const exact = text.slice(start, end);
  const document = new DocumentOrder(view);
  const prefix = contextBefore(document.text, document.offsetOf(start));
  const suffix = contextAfter(document.text, document.offsetOf(end - 1) + 1);
  const quote: Selectors['quote'] = { type: 'TextQuoteSelector', exact, prefix, suffix, ...repetitionOf(ComparedText.of(view), start, { prefix, exact, suffix }) };
  const path = pathOf(view, { start, end });
  return { quote, position: { type: 'TextPositionSelector', start, end }, ...(path && { path }) };
}

function viewAround(range: Range): TextView {
  const document = documentOf(range.startContainer);
  const root = rootOf(range.startContainer);
  return new TextView(root === document ? (bodyOf(document) ?? document) : root);
}

/** The stretch without white space at its ends, and with whole code points. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return from < to ? { start: wholeBefore(text, from), end: wholeAfter(text, to) } : { start: from, end: from };
}

const isPair = (text: string, offset: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
const wholeBefore = (text: string, offset: number): number => (isPair(text, offset) ? offset - 1 : offset);
const wholeAfter = (text: string, offset: number): number => (isPair(text, offset) ? offset + 1 : offset);

/** Contexts are cut before white space, so that their outermost syllable is whole; where there is none, at a code point. */
function contextBefore(text: string, end: number): string {
  const start = Math.max(0, end - CONTEXT_LENGTH);
  if (start === 0) return text.slice(start, end);
  const space = text.slice(start, end - 1).search(/\s/);
  return text.slice(space === -1 ? wholeAfter(text, start) : start + space, end);
}

function contextAfter(text: string, start: number): string {
  const end = Math.min(text.length, start + CONTEXT_LENGTH);
  if (end === text.length) return text.slice(start, end);
  const last = /^[^]+\s/.exec(text.slice(start, end))?.[0].length;
  return text.slice(start, last === undefined ? wholeBefore(text, end) : start + last);
}

/** How often a passage stands in the page, with how much context it stands there once, how much of its context does so alone, and how much of it stands elsewhere. */
function repetitionOf(compared: ComparedText, start: number, { prefix, exact, suffix }: Pick<Selectors['quote'], 'prefix' | 'exact' | 'suffix'>): Pick<Selectors['quote'], 'occurrences' | 'unique' | 'distinct' | 'likest'> {
  const { text } = compared;
  const part = withoutSigns(withoutStops(lowered(comparable(exact).text)));
  const places: number[] = [];
  const isCut = isInsideWord(prefix + exact, prefix.length) || isInsideWord(exact + suffix, exact.length);
  const isPlace = (at: number): boolean => isCut || !(isInsideWord(text, at) || isInsideWord(text, at + part.length));
  for (const at of compared.placesOf(part)) {
    if (isPlace(at)) places.push(at);
    if (places.length === MAX_OCCURRENCES) break;
  }
  let own = text.indexOf(part, compared.indexOf(start));
  while (own !== -1 && !isPlace(own)) own = text.indexOf(part, own + 1);
  if (own === -1) return { occurrences: Math.max(1, places.length) };
  const distinct = { before: distinctLength(compared, own - 1, -1, prefix.length), after: distinctLength(compared, own + part.length, 1, suffix.length) };
  if (places.length < 2 || places.length === MAX_OCCURRENCES) {
    const likest = places.length === 1 ? likestElsewhere(compared, own, part) : undefined;
    return { occurrences: places.length, distinct, ...(likest !== undefined && { likest }) };
  }
  const shared = (step: 1 | -1, beside: number, most: number): number => {
    let length = 0;
    for (const at of places) {
      if (at !== own) length = Math.max(length, commonLength(most, (index) => text[at + beside + step * index] === text[own + beside + step * index]));
      if (length === most) break;
    }
    return length;
  };
  const before = shared(-1, -1, prefix.length);
  const after = shared(1, part.length, suffix.length);
  return {
    occurrences: places.length,
    distinct,
    unique: { ...(before < prefix.length && { before: before + 1 }), ...(after < suffix.length && { after: after + 1 }) },
  };
}

/** Units in which two contexts have to agree to be compared further. */
const SEED = 12;
const DIGIT = /[0-9]/;

/**
 * How many units from one on, in one direction, stand in a text only once; undefined if more than `most`. One digit is as good as
 * another: lists are numbered anew.
 */
function distinctLength(compared: ComparedText, from: number, step: 1 | -1, most: number): number | undefined {
  const { text } = compared;
  const seed = step === 1 ? text.slice(from, from + Math.min(SEED, most)) : text.slice(Math.max(0, from + 1 - Math.min(SEED, most)), from + 1);
  if (seed === '') return undefined;
  let length = seed.length - 1;
  let count = 0;
  for (const at of compared.placesOf(seed)) {
    if (count === MAX_OCCURRENCES || length === most) break;
    const other = step === 1 ? at : at + seed.length - 1;
    if (other === from) continue;
    count += 1;
    const agrees = (index: number): boolean => isAlike(text.charAt(from + step * index), text.charAt(other + step * index));
    length = Math.max(length, commonLength(most, agrees));
  }
  return length < most && count < MAX_OCCURRENCES ? length + 1 : undefined;
}

function isAlike(a: string, b: string): boolean {
  return a === b || (DIGIT.test(a) && DIGIT.test(b));
}

const WORD_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}]/u;
const SIGN_IN_NUMBER = /^\p{N}[.,/:-]\p{N}$/u;

/** Whether an offset parts a word, number or date: "/2026" belongs to "15/12". */
function isInsideWord(text: string, offset: number): boolean {
  if (WORD_END.test(text.slice(Math.max(0, offset - 2), offset)) && WORD_START.test(text.slice(offset, offset + 2))) return true;
  return SIGN_IN_NUMBER.test(text.slice(offset - 1, offset + 2)) || SIGN_IN_NUMBER.test(text.slice(offset - 2, offset + 1));
}

/** With other signs at its ends a passage reads the same. */
function withoutSigns(text: string): string {
  const words = text.replace(/^[^\p{L}\p{M}\p{N}]+/u, '').replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
  return words === '' ? text : words;
}

function commonLength(most: number, agreesAt: (index: number) => boolean): number {
  let length = 0;
  while (length < most && agreesAt(length)) length += 1;
  return length;
}

function pathOf(view: TextView, { start, end }: Span): BlockPathSelector | undefined {
  const block = blockAround(view.rangeOf(start, end).startContainer);
  if (!block) return undefined;
  const whole = newRange(block);
  whole.selectNodeContents(block);
  const origin = view.offsetsOf(whole).start;
  if (origin > start) return undefined;
  return {
    type: 'XPathSelector',
    value: blockPathOf(block),
    refinedBy: { type: 'TextPositionSelector', start: start - origin, end: end - origin },
  };
}
