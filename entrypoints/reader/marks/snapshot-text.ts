import { type Block, CELL_SEPARATOR, type Note } from '../../../utils/model/index.ts';
import { type MappedText, normalForm, normalizeText } from '../../../utils/text/index.ts';

/** A stretch of one block's text, in UTF-16 units. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Where a passage stands in a snapshot: one stretch in each block that it covers; or nowhere; or in several places that cannot be told apart. */
export type Found = { readonly status: 'found'; readonly stretches: readonly Stretch[] } | { readonly status: 'missing' | 'ambiguous' };

/** The text of a snapshot as a page shows it, with the way back to its blocks. */
export class SnapshotText {
  readonly #normal: MappedText;
  /** Where each block begins in the text before it was brought to its normal form. */
  readonly #starts: readonly number[];
  readonly #blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    const starts: number[] = [];
    let text = '';
    for (const block of blocks) {
      starts.push(text.length);
      // A page shows cells one after the other; blanks of the same length keep the offsets.
      text += `${block.text.replaceAll(CELL_SEPARATOR, ' '.repeat(CELL_SEPARATOR.length))}\n`;
    }
    this.#blocks = blocks;
    this.#starts = starts;
    this.#normal = normalForm(text);
  }

  /** The passage of a note, word for word. Of several places the one in whose neighbourhood the passage was marked. */
  find({ quote, selectors }: Pick<Note, 'quote' | 'selectors'>): Found {
    const wanted = normalizeText(quote);
    const places = this.#placesOf(wanted);
    if (places.length === 0) return { status: 'missing' };
    const before = normalForm(selectors?.quote.prefix ?? '').text;
    const after = normalForm(selectors?.quote.suffix ?? '').text;
    const scores = places.map((place) => this.#agreement(place, place + wanted.length, before, after));
    const best = Math.max(...scores);
    if (scores.indexOf(best) !== scores.lastIndexOf(best)) return { status: 'ambiguous' };
    const place = places[scores.indexOf(best)]!;
    return { status: 'found', stretches: this.#stretches(place, place + wanted.length) };
  }

  #placesOf(wanted: string): number[] {
    const places: number[] = [];
    if (wanted === '') return places;
    const { text } = this.#normal;
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) places.push(at);
    return places;
  }

  /** How many characters before and after a place are those that stood around the passage. */
  #agreement(start: number, end: number, before: string, after: string): number {
    const { text } = this.#normal;
    let left = 0;
    while (left < before.length && text[start - 1 - left] === before[before.length - 1 - left]) left += 1;
    let right = 0;
    while (right < after.length && text[end + right] === after[right]) right += 1;
    return left + right;
  }

  #stretches(start: number, end: number): Stretch[] {
    const { offsets } = this.#normal;
    const from = offsets[start]!;
    const to = offsets[end]!;
    const stretches: Stretch[] = [];
    for (const [block, blockStart] of this.#starts.entries()) {
      const { length } = this.#blocks[block]!.text;
      const stretch = { block, start: Math.max(0, from - blockStart), end: Math.min(length, to - blockStart) };
      if (stretch.start < stretch.end) stretches.push(stretch);
    }
    return stretches;
  }
}
