import type { BlockPathSelector, Selectors } from '../model/index.ts';
import { comparable } from '../text/index.ts';
import { blockPathOf } from './block-path.ts';
import { bodyOf, documentOf, newRange, rootOf } from './dom.ts';
import { EmptyPassageError } from './errors.ts';
import { blockAround } from './rendering.ts';
import { type Span, TextView } from './text-view.ts';

/** Context is made as long as it must be to stand only once in the page, step by step. */
const CONTEXT_LENGTHS = [64, 100, 150, 200] as const;

/** More are not counted. */
const MAX_OCCURRENCES = 100;

/**
 * Describes a passage so that `resolve` finds it again: the words with what stands around them, the place in the text,
 * and the block. White space at the ends is left out; characters are taken whole.
 *
 * @param view of the page as it is; without it one is made
 * @throws EmptyPassageError if the range holds no text of the page
 * @throws StaleViewError if the page has changed since the view was made
 */
export function describe(range: Range, view: TextView = viewAround(range)): Selectors {
  const { start, end } = trimmed(view.text, view.offsetsOf(range));
  if (start >= end) throw new EmptyPassageError();
  const { text } = view;
  const collapsed = view.isCollapsedAt(start);
  const from = collapsed ? view.collapsedFrom : 0;
  const until = collapsed ? text.length : Math.max(end, view.collapsedFrom);
  const exact = text.slice(start, end);
  const { flat, compared } = formsOf(view);
  const quote: Selectors['quote'] = {
    type: 'TextQuoteSelector',
    exact,
    prefix: contextBefore(text, flat, start, from),
    suffix: contextAfter(text, flat, end, until),
    occurrences: countOf(compared, comparable(exact).text),
  };
  const path = pathOf(view, { start, end });
  return { quote, position: { type: 'TextPositionSelector', start, end }, ...(path && { path }) };
}

/** A page's text with breaks as spaces, and in the spelling for comparison. */
interface Forms {
  readonly flat: string;
  readonly compared: string;
}

/** Made once a view: many passages are described in a row. */
const FORMS = new WeakMap<TextView, Forms>();

function formsOf(view: TextView): Forms {
  let forms = FORMS.get(view);
  if (!forms) {
    forms = { flat: view.text.replaceAll('\n', ' '), compared: comparable(view.text).text };
    FORMS.set(view, forms);
  }
  return forms;
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
  while (from < to && (text[from] === ' ' || text[from] === '\n')) from += 1;
  while (to > from && (text[to - 1] === ' ' || text[to - 1] === '\n')) to -= 1;
  return from < to ? { start: wholeBefore(text, from), end: wholeAfter(text, to) } : { start: from, end: from };
}

const isPair = (text: string, offset: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
const wholeBefore = (text: string, offset: number): number => (isPair(text, offset) ? offset - 1 : offset);
const wholeAfter = (text: string, offset: number): number => (isPair(text, offset) ? offset + 1 : offset);

/** Contexts are cut before white space, so that their outermost syllable is whole; where there is none, at a code point. */
function contextBefore(text: string, flat: string, end: number, from: number): string {
  let context = '';
  for (const length of CONTEXT_LENGTHS) {
    const start = Math.max(from, end - length);
    const space = text.slice(start, end - 1).search(/\s/);
    context = text.slice(start === from ? start : space === -1 ? wholeAfter(text, start) : start + space, end);
    if (isOnlyOne(flat, context) || start === from) break;
  }
  return context;
}

function contextAfter(text: string, flat: string, start: number, until: number): string {
  let context = '';
  for (const length of CONTEXT_LENGTHS) {
    const end = Math.min(until, start + length);
    const last = /^[^]+\s/.exec(text.slice(start, end))?.[0].length;
    context = text.slice(start, end === until ? end : last === undefined ? wholeBefore(text, end) : start + last);
    if (isOnlyOne(flat, context) || end === until) break;
  }
  return context;
}

/** Once the same text may stand on one line, once on two: breaks do not tell places apart. */
function isOnlyOne(flat: string, context: string): boolean {
  const part = context.replaceAll('\n', ' ');
  return flat.indexOf(part, flat.indexOf(part) + 1) === -1;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1 && count < MAX_OCCURRENCES; at = text.indexOf(part, at + 1)) count += 1;
  return Math.max(1, count);
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
