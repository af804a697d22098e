/** A page's text as passages are compared in it when they are described. */
import type { MappedText } from '../text/index.ts';
import { ComparableChunks } from './comparable-chunks.ts';
import { firstFrom } from './offsets.ts';
import type { Pace } from './resolving/pace.ts';
import { PageWords } from './resolving/page-words.ts';
import type { TextView } from './text-view.ts';
import { withoutStops } from './words.ts';

/** Where every word of what is looked for stands more often than once in so many units, to search the whole text is as quick. */
const UNITS_A_PLACE = 100;

/** Made once a view: many passages are described in a row. */
const KNOWN = new WeakMap<TextView, ComparedText>();
const PREPARING = new WeakMap<TextView, Promise<void>>();

/** The spelling for comparison in small letters; breaks, stops and the like are spaces, as long as they were. */
export class ComparedText {
  readonly text: string;
  /** For each unit, and the end, the offset of the view's text. */
  readonly offsets: Uint32Array;
  readonly #words: PageWords | undefined;

  private constructor({ text, offsets }: MappedText, words?: PageWords) {
    this.text = text;
    this.offsets = offsets;
    this.#words = words;
  }

  /** Of a view's text. Where it was not prepared it is made at once, without an index. */
  static of(view: TextView): ComparedText {
    let known = KNOWN.get(view);
    if (!known) {
      const chunks = new ComparableChunks(view.text, spell);
      while (chunks.step());
      KNOWN.set(view, (known = new ComparedText(chunks.made)));
    }
    return known;
  }

  /** Makes it in slices, with an index of its words. Asked for again meanwhile, it is made once. */
  static prepare(view: TextView, pace: Pace): Promise<void> {
    const preparing = PREPARING.get(view) ?? ComparedText.#prepare(view, pace).finally(() => PREPARING.delete(view));
    PREPARING.set(view, preparing);
    return preparing;
  }

  static async #prepare(view: TextView, pace: Pace): Promise<void> {
    const known = KNOWN.get(view);
    if (known && known.#words) return;
    const chunks = new ComparableChunks(view.text, spell);
    while (chunks.step()) if (pace.isSliceOver) await pace.rest();
    const { made } = chunks;
    KNOWN.set(view, new ComparedText(made, await PageWords.of(made.text, pace)));
  }

  /** Where a part stands, in reading order. */
  *placesOf(part: string): Iterable<number> {
    const word = this.#rarestWord(part);
    if (word) {
      for (const start of word.starts) {
        const at = start - word.offset;
        if (this.text.startsWith(part, at)) yield at;
      }
      return;
    }
    for (let at = this.text.indexOf(part); at !== -1; at = this.text.indexOf(part, at + 1)) yield at;
  }

  /** The first unit that comes from an offset of the view's text, or from behind it. */
  indexOf(offset: number): number {
    return firstFrom(this.offsets, offset);
  }

  /** The rarest of the words that stand whole in a part, between spaces, and where it stands in the text. */
  #rarestWord(part: string): { readonly offset: number; readonly starts: readonly number[] } | undefined {
    const words = this.#words;
    if (!words) return undefined;
    let rarest: { readonly id: number; readonly offset: number } | undefined;
    for (const { 0: word, index } of part.matchAll(WHOLE_WORD)) {
      const id = words.idOf(word);
      if (!rarest || words.countOf(id) < words.countOf(rarest.id)) rarest = { id, offset: index };
    }
    if (!rarest || words.countOf(rarest.id) * UNITS_A_PLACE > this.text.length) return undefined;
    return { offset: rarest.offset, starts: words.placesOfRow([rarest.id], Number.POSITIVE_INFINITY).map((place) => words.startOf(place)) };
  }
}

/** A word of letters or numerals between spaces is one wherever it stands. */
const WHOLE_WORD = /(?<=\s)(?:\p{L}[\p{L}\p{M}]*|\p{N}+)(?=\s)/gu;

const spell = (chunk: string): string => withoutStops(lowered(chunk));

/** Small letters, where there are some of the same length. */
export function lowered(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
