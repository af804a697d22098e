/** Passages found again on a page that has changed since they were found: only those that the change can have touched are looked for. */
import type { Selectors } from '../model/index.ts';
import { comparable } from '../text/index.ts';
import { isConnected } from './dom.ts';
import { DocumentOrder } from './document-order.ts';
import { atPlace, type Resolution } from './resolution.ts';
import { resolve, type ResolveOptions } from './resolve.ts';
import { Pace } from './resolving/pace.ts';
import { passageOf } from './resolving/passage.ts';
import type { Span, TextView } from './text-view.ts';
import { wordsOf } from './words.ts';

/** What was found in an earlier view of the page. */
export interface Earlier {
  readonly view: TextView;
  /** One for each target; undefined for one that was not looked for. */
  readonly resolutions: readonly (Resolution | undefined)[];
}

/** Units on each side of a passage that must be as they were: more than `describe` takes for context. */
const SURROUNDINGS = 300;
/** Where so much has changed, all is looked for. */
const MOST_CHANGED = 200_000;

/**
 * As `resolve`, and with the same result. A passage that was found exactly stays where it is if it stands among the same
 * surroundings, and if neither what is gone from the page nor what is new on it holds the passage's words.
 *
 * @throws as `resolve`
 */
export async function resolveAgain(view: TextView, targets: readonly Selectors[], earlier: Earlier, options?: ResolveOptions): Promise<Resolution[]> {
  const pace = new Pace(options?.signal);
  const kept = await stillStanding(view, targets, earlier, pace);
  if (targets.every((_, index) => kept[index])) return kept as Resolution[];
  // Those that stay undecided where the page is as it was hold no place.
  return resolve(view, targets, { ...options, standing: kept.map((resolution) => (resolution?.span ? resolution : undefined)) });
}

async function stillStanding(view: TextView, targets: readonly Selectors[], { view: before, resolutions }: Earlier, pace: Pace): Promise<(Resolution | undefined)[]> {
  if (isSame(before, view)) return resolutions.map((resolution) => resolution && moved(resolution, view, resolution.span));
  const change = await Change.between(before, view, Math.max(0, ...targets.map(lengthWithContext)), pace);
  const kept: (Resolution | undefined)[] = [];
  for (const [index, target] of targets.entries()) {
    const resolution = resolutions[index];
    // Found with all of its context, and nowhere else with all of it.
    const isSure = resolution?.status === 'exact' && resolution.confidence === 1;
    const span = isSure ? change.placeOf(resolution) : undefined;
    kept.push(span && !change.mayHoldAnother(target, resolution!.span!, span) ? moved(resolution!, view, span) : undefined);
    if (pace.isSliceOver) await pace.rest();
  }
  return kept;
}

/** Units: what stands further from a change reads as before, and so does what stands beside it. */
const lengthWithContext = ({ quote: { prefix, exact, suffix } }: Selectors): number => prefix.length + exact.length + suffix.length;

function isSame(a: TextView, b: TextView): boolean {
  return (
    a.text === b.text &&
    a.collapsedFrom === b.collapsedFrom &&
    a.inDocumentOrder.length === b.inDocumentOrder.length &&
    a.inDocumentOrder.every(({ start, end }, index) => start === b.inDocumentOrder[index]!.start && end === b.inDocumentOrder[index]!.end)
  );
}

/** The resolution at its place in another view. A range that the page has left alone is kept, so that it need not be painted anew. */
function moved(resolution: Resolution, view: TextView, span: Span | undefined): Resolution | undefined {
  // What is known by its range alone is lost to a page that renders anew.
  if (!span) return resolution.candidates || resolution.range ? undefined : resolution;
  const range = view.rangeOf(span.start, span.end);
  const isKept = resolution.range !== undefined && isSameRange(resolution.range, range);
  if (isKept && resolution.span?.start === span.start) return resolution;
  return atPlace(resolution, { span, range: isKept ? resolution.range : range });
}

function isSameRange(a: Range, b: Range): boolean {
  return a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endContainer === b.endContainer && a.endOffset === b.endOffset;
}

/** What differs between two views of a page. */
class Change {
  readonly #after: TextView;
  readonly #old: DocumentOrder;
  readonly #new: DocumentOrder;
  /** Units at the beginning and at the end of the text that are the same. */
  readonly #head: number;
  readonly #tail: number;
  readonly #gone: Stretches;
  readonly #come: Stretches;

  private constructor(after: TextView, old: DocumentOrder, now: DocumentOrder, gone: Stretches, come: Stretches) {
    this.#after = after;
    this.#old = old;
    this.#new = now;
    this.#head = commonHead(old.text, now.text);
    this.#tail = commonTail(old.text, now.text, Math.min(old.text.length, now.text.length) - this.#head);
    this.#gone = gone;
    this.#come = come;
  }

  /** @param reach units that the longest passage has with its context */
  static async between(before: TextView, after: TextView, reach: number, pace: Pace): Promise<Change> {
    const [old, now] = [new DocumentOrder(before), new DocumentOrder(after)];
    const gone = linesOf(before, old);
    if (pace.isSliceOver) await pace.rest();
    const come = linesOf(after, now);
    if (pace.isSliceOver) await pace.rest();
    const stretches = [new Stretches(old.text, differing(gone, come), reach), new Stretches(now.text, differing(come, gone), reach)] as const;
    if (pace.isSliceOver) await pace.rest();
    const isTooMuch = stretches[0].length + stretches[1].length > MOST_CHANGED;
    if (!isTooMuch) for (const one of stretches) one.read();
    return new Change(after, old, now, ...stretches);
  }

  /** Whether the passage may stand in what is gone or new, or near it, besides the place that it had and has. */
  mayHoldAnother(target: Selectors, had: Span, has: Span): boolean {
    const words = wordsOfPassage(target);
    return words === '' || this.#gone.holdAnother(words, inOrder(this.#old, had)) || this.#come.holdAnother(words, inOrder(this.#new, has));
  }

  /** Where a passage is now, if its surroundings are as they were. */
  placeOf({ span, range }: Resolution): Span | undefined {
    if (!span) return undefined;
    const { start, end } = inOrder(this.#old, span);
    const from = this.#offsetNow(start, end, range);
    if (from === undefined || surroundings(this.#old.text, start, end) !== surroundings(this.#new.text, from, from + end - start)) return undefined;
    const now = { start: this.#new.inView(from), end: this.#new.inView(from + end - start - 1) + 1 };
    return now.end - now.start === span.end - span.start ? now : undefined;
  }

  #offsetNow(start: number, end: number, range: Range | undefined): number | undefined {
    if (end <= this.#head) return start;
    const { length } = this.#old.text;
    if (start >= length - this.#tail) return start + this.#new.text.length - length;
    if (!range || !isConnected(range.startContainer)) return undefined;
    const span = this.#after.offsetsOf(range);
    return span.start < span.end ? this.#new.offsetOf(span.start) : undefined;
  }
}

/** A span of the view as it stands in document order. */
const inOrder = (order: DocumentOrder, { start, end }: Span): Span => ({ start: order.offsetOf(start), end: order.offsetOf(end - 1) + 1 });

/** What is gone from a text or new in it, with what stands near. */
class Stretches {
  readonly #text: string;
  readonly #changed: readonly Span[];
  readonly #spans: readonly Span[];
  /** The words of all of them; undefined until they are read. */
  #words: string | undefined;

  constructor(text: string, changed: readonly Span[], reach: number) {
    this.#text = text;
    this.#changed = changed;
    this.#spans = stretchesOf(changed, reach);
  }

  get length(): number {
    return this.#spans.reduce((sum, { start, end }) => sum + end - start, 0);
  }

  read(): void {
    this.#words = this.#spans.map(({ start, end }) => inWords(this.#text.slice(start, end))).join('\n');
  }

  /** Whether the words stand in them besides at a place that is only near a change. True if they were not read. */
  holdAnother(words: string, place: Span): boolean {
    if (this.#words === undefined) return true;
    const first = this.#words.indexOf(words);
    if (first < 0) return false;
    const holdPlace = this.#spans.some(({ start, end }) => start <= place.start && place.end <= end);
    const isChanged = this.#changed.some(({ start, end }) => start < place.end && place.start < end);
    return !holdPlace || isChanged || this.#words.includes(words, first + 1);
  }
}

/** Texts are compared in pieces of so many units first: that is many times as quick as unit by unit. */
const PIECE = 4096;

function commonHead(a: string, b: string): number {
  let length = 0;
  while (length + PIECE <= a.length && a.slice(length, length + PIECE) === b.slice(length, length + PIECE)) length += PIECE;
  while (length < Math.min(a.length, b.length) && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function commonTail(a: string, b: string, most: number): number {
  let length = 0;
  const pieceOf = (text: string): string => text.slice(text.length - length - PIECE, text.length - length);
  while (length + PIECE <= most && pieceOf(a) === pieceOf(b)) length += PIECE;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  return length;
}

function surroundings(text: string, start: number, end: number): string {
  return `${start < SURROUNDINGS}${text.slice(Math.max(0, start - SURROUNDINGS), end + SURROUNDINGS)}${end + SURROUNDINGS > text.length}`;
}

interface Line extends Span {
  /** What it reads, and whether it is folded away. */
  readonly key: string;
  /** The same of it and of the next one. */
  readonly joint: string;
}

function linesOf(view: TextView, order: DocumentOrder): Line[] {
  const hasCollapsed = view.collapsedFrom < view.text.length;
  let start = 0;
  const lines = order.text.split('\n').map((text) => {
    const isCollapsed = hasCollapsed && view.isCollapsedAt(order.inView(start));
    const line = { start, end: start + text.length, key: isCollapsed ? `\n${text}` : text };
    start = line.end + 1;
    return line;
  });
  return lines.map((line, index) => ({ ...line, joint: `${line.key}\n${lines[index + 1]?.key ?? ''}` }));
}

/** The lines that stand more often in a text than in another, and the ends of those that have another line after them. */
function differing(lines: readonly Line[], others: readonly Line[]): Span[] {
  const keys = new Counts(others.map(({ key }) => key));
  const joints = new Counts(others.map(({ joint }) => joint));
  return lines.flatMap(({ start, end, key, joint }) => {
    const hasLine = keys.take(key);
    const hasJoint = joints.take(joint);
    if (!hasLine) return { start, end };
    return hasJoint ? [] : { start: end, end };
  });
}

class Counts {
  readonly #counts = new Map<string, number>();

  constructor(keys: Iterable<string>) {
    for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Takes one away. False if there was none. */
  take(key: string): boolean {
    const count = this.#counts.get(key) ?? 0;
    this.#counts.set(key, count - 1);
    return count > 0;
  }
}

/** Spans with so much around each that a passage of `reach` units with its context which touches it lies in it; those that then touch are one. */
function stretchesOf(spans: readonly Span[], reach: number): Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const span of spans) {
    // Spaces and invisible signs that comparing leaves out may make it longer in the page.
    const start = Math.max(0, span.start - reach * 2);
    const end = span.end + reach * 2;
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/** The words of a text as they are compared, one space apart. */
function inWords(text: string): string {
  return wordsOf(comparable(text).text)
    .map((word) => word.text.toLowerCase())
    .join(' ');
}

/** Made once: a page that changes itself all the time asks for them again and again. */
const PASSAGES = new WeakMap<Selectors, string>();

function wordsOfPassage(target: Selectors): string {
  let words = PASSAGES.get(target);
  if (words === undefined) PASSAGES.set(target, (words = passageOf(target).words.texts.join(' ').toLowerCase()));
  return words;
}
