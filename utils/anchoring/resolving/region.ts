import { comparableUnits, isSpace, type MappedUnits, textFrom } from '../../text/index.ts';
import { endOfChunk } from '../comparable-chunks.ts';
import { wordChanges } from '../compare-words.ts';
import { firstFrom } from '../offsets.ts';
import type { Span, TextView } from '../text-view.ts';
import type { WordChange } from '../word-change.ts';
import type { Pace } from './pace.ts';
import { BREAK, breakIn, type BreakStrength } from './breaks.ts';
import type { Occurrence } from './occurrences.ts';
import { PageWords } from './page-words.ts';
import type { Passage } from './passage.ts';
import { Scratch } from './scratch.ts';

/** UTF-16 units that are brought into comparable form at a time. */
const CHUNK = 4096;
/** Most words have it and nothing else between them. */
const BLANK = 0x20;
const LINE_FEED = 0x0a;
const TAB = 0x09;

/** A view's text in the order of the document and in comparable form; breaks are spaces. */
export class Region {
  readonly text: string;
  readonly words: PageWords;
  readonly scratch = new Scratch();
  /** Those that were looked for. */
  readonly occurrences = new WeakMap<Passage, readonly Occurrence[]>();
  readonly #comparisons = new Map<string, readonly WordChange[]>();
  readonly #view: TextView;
  /** For each unit, and the end, the offset of the view's text; undefined if that is the same. */
  readonly #offsets: Uint32Array | undefined;
  /** Where each of the view's stretches begins in the region's text, in the order of the document. */
  readonly #begins: readonly number[];

  private constructor(view: TextView, text: string, offsets: Uint32Array | undefined, begins: readonly number[], words: PageWords) {
    this.#view = view;
    this.text = text;
    this.#offsets = offsets;
    this.#begins = begins;
    this.words = words;
  }

  static async of(view: TextView, pace: Pace): Promise<Region> {
    const stretches = view.inDocumentOrder;
    const room = view.text.length + stretches.length + 1;
    const units = new Uint16Array(room);
    let offsets = stretches.length > 1 ? new Uint32Array(room) : undefined;
    const begins: number[] = [];
    let length = 0;
    for (const { start, end } of stretches) {
      begins.push(length);
      for (let from = start; from < end; ) {
        const to = endOfChunk(view.text, from, end, CHUNK);
        const chunk = comparableUnits(view.text.slice(from, to));
        if (!offsets && !(chunk.length === to - from && isFromItself(chunk))) {
          offsets = new Uint32Array(room);
          for (let offset = 0; offset < length; offset += 1) offsets[offset] = offset;
        }
        if (offsets) for (let index = 0; index < chunk.length; index += 1) offsets[length + index] = from + (chunk.offsets?.[index] ?? index);
        units.set(chunk.units.subarray(0, chunk.length), length);
        length += chunk.length;
        from = to;
        if (pace.isSliceOver) await pace.rest();
      }
      if (offsets) offsets[length] = end;
      if (stretches.length === 1) break;
      units[length] = BLANK;
      length += 1;
    }
    const text = textFrom(units.subarray(0, length));
    if (offsets) offsets[length] = stretches.at(-1)!.end;
    return new Region(view, text, offsets?.subarray(0, length + 1), begins, await PageWords.of(text, pace, units.subarray(0, length)));
  }

  /** As `wordChanges`. What a passage would have become is asked for several times while it is looked for. */
  changesOf(before: string, after: string): readonly WordChange[] {
    const key = `${before}\0${after}`;
    let changes = this.#comparisons.get(key);
    if (!changes) this.#comparisons.set(key, (changes = wordChanges(before, after)));
    return changes;
  }

  #toView(offset: number): number {
    return this.#offsets ? this.#offsets[offset]! : offset;
  }

  /** A stretch of the region's text as a stretch of the view's. */
  inView({ start, end }: Span): Span {
    const from = this.#toView(start);
    const until = this.#toView(end);
    return from < until ? { start: from, end: until } : { start: from, end: this.#toView(end - 1) + 1 };
  }

  /** A stretch of the view's text that begins and ends in it as a stretch of the region's. */
  fromSpan({ start, end }: Span): Span {
    return { start: this.#placeOf(start), end: this.#placeOf(end - 1) + 1 };
  }

  /** The unit that comes from an offset of the view's text, or the next one. */
  #placeOf(offset: number): number {
    const index = this.#view.inDocumentOrder.findIndex((stretch) => offset >= stretch.start && offset < stretch.end);
    const begin = this.#begins[index] ?? 0;
    return this.#offsets ? begin + firstFrom(this.#offsets.subarray(begin, this.#begins[index + 1]), offset) : offset;
  }

  /** Whether nothing of the page is folded away. */
  get isPlain(): boolean {
    return this.#view.inDocumentOrder.length === 1 && this.#view.collapsedFrom === this.#view.text.length;
  }

  /** Whether the view reads so from an offset on, part after part, up to white space or its end on both sides. */
  reads(parts: readonly string[], from: number): boolean {
    const { text } = this.#view;
    if (from < 0) return false;
    let end = from;
    for (const part of parts) {
      if (!text.startsWith(part, end)) return false;
      end += part.length;
    }
    return (isSpaceOrEnd(text, from - 1) || isSpaceOrEnd(text, from)) && (isSpaceOrEnd(text, end) || isSpaceOrEnd(text, end - 1));
  }

  /** Where the view reads so first, at most so many units before an offset or behind it; -1 if it does not. */
  near(part: string, offset: number, reach: number): number {
    const from = Math.max(0, offset - reach);
    const at = this.#view.text.slice(from, offset + reach + part.length).indexOf(part);
    return at === -1 ? -1 : from + at;
  }

  /** How many units of a text the view has from an offset on, or before it, the nearest first. */
  agreeing(part: string, offset: number, step: 1 | -1): number {
    const { text } = this.#view;
    const [own, there] = step === 1 ? [0, offset] : [part.length - 1, offset - 1];
    let count = 0;
    while (count < part.length && part.charCodeAt(own + step * count) === text.charCodeAt(there + step * count)) count += 1;
    return count;
  }

  /** The first offset of the region's text that comes from an offset of the view's, or from behind it. */
  fromView(offset: number): number {
    return !this.#offsets || this.#offsets[offset] === offset ? offset : firstFrom(this.#offsets, offset);
  }

  /** Whether a line or cell of the page ends between two offsets. */
  hasBreak(from: number, to: number): boolean {
    const { text } = this.#view;
    const end = this.#toView(to);
    for (let offset = this.#toView(from); offset < end; offset += 1) {
      const unit = text.charCodeAt(offset);
      if (unit === LINE_FEED || unit === TAB) return true;
    }
    return false;
  }

  /** What parts a word of the page from the one before it. */
  breakBefore(index: number): BreakStrength {
    if (index <= 0 || index >= this.words.length) return BREAK.line;
    const from = this.#toView(this.words.endOf(index - 1));
    const to = this.#toView(this.words.startOf(index));
    if (to === from + 1 && this.#view.text.charCodeAt(from) === BLANK) return BREAK.none;
    // Rendered text and collapsed text are parted.
    return from > to ? BREAK.line : breakIn(this.#view.text.slice(from, to));
  }

  isCollapsed({ start }: Span): boolean {
    return this.#view.isCollapsedAt(this.#toView(start));
  }
}

/** Whether each unit comes from where it is. */
function isFromItself({ offsets, length }: MappedUnits): boolean {
  let index = 0;
  while (offsets && index < length && offsets[index] === index) index += 1;
  return !offsets || index === length;
}

/** Whether a unit is white space, or no unit of the text. */
function isSpaceOrEnd(text: string, offset: number): boolean {
  return offset < 0 || offset >= text.length || isSpace(text.charCodeAt(offset));
}
