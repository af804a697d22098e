import { comparable } from '../../text/index.ts';
import type { Span, TextView } from '../text-view.ts';
import type { Pace } from './pace.ts';
import { PageWords } from './page-words.ts';

/** UTF-16 units that are brought into comparable form at a time. */
const CHUNK = 32_768;

/** A part of a view's text in which passages are looked for: what is rendered, or what is collapsed. */
export class Region {
  /** In comparable form; breaks are spaces. */
  readonly text: string;
  readonly #view: TextView;
  readonly #start: number;
  readonly #offsets: Uint32Array;
  #words: Promise<PageWords> | undefined;

  private constructor(view: TextView, start: number, text: string, offsets: Uint32Array) {
    this.#view = view;
    this.#start = start;
    this.text = text;
    this.#offsets = offsets;
  }

  static async of(view: TextView, start: number, end: number, pace: Pace): Promise<Region> {
    const parts: string[] = [];
    const offsets = new Uint32Array(end - start + 1);
    let length = 0;
    for (let from = start; from < end; ) {
      const to = endOfChunk(view.text, from, end);
      const chunk = comparable(view.text.slice(from, to));
      for (let index = 0; index < chunk.text.length; index += 1) offsets[length + index] = from - start + chunk.offsets[index]!;
      parts.push(chunk.text);
      length += chunk.text.length;
      from = to;
      if (pace.isSliceOver) await pace.rest();
    }
    offsets[length] = end - start;
    return new Region(view, start, parts.join(''), offsets.subarray(0, length + 1));
  }

  words(pace: Pace): Promise<PageWords> {
    return (this.#words ??= PageWords.of(this.text, pace));
  }

  /** A stretch of the region's text as a stretch of the view's. */
  inView({ start, end }: Span): Span {
    return { start: this.#start + this.#offsets[start]!, end: this.#start + this.#offsets[end]! };
  }

  /** Whether a line begins at the offset: of the page, not of the window. */
  isLineStart(offset: number): boolean {
    const at = this.#start + this.#offsets[offset]!;
    return offset === 0 || this.#view.text[at - 1] === '\n';
  }

  isLineEnd(offset: number): boolean {
    return offset === this.text.length || this.#view.text[this.#start + this.#offsets[offset]!] === '\n';
  }
}

/** The end of a chunk, before white space so that no syllable is cut. */
function endOfChunk(text: string, from: number, end: number): number {
  if (from + CHUNK >= end) return end;
  for (let at = from + CHUNK; at > from; at -= 1) {
    if (text[at] === ' ' || text[at] === '\n') return at;
  }
  return from + CHUNK;
}
