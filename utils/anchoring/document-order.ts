import type { TextView } from './text-view.ts';

/** A view's text as the page has it, with collapsed sections where they are, and the offsets of the view in it. */
export class DocumentOrder {
  readonly text: string;
  readonly #view: TextView;
  readonly #begins: readonly number[];

  constructor(view: TextView) {
    this.#view = view;
    const { text, inDocumentOrder: stretches } = view;
    const begins: number[] = [];
    let whole = stretches.length < 2 ? text : '';
    for (const { start, end } of stretches.length < 2 ? [] : stretches) {
      const part = text.slice(start, end);
      if (whole !== '' && !/^[\n\t]/.test(part)) whole += '\n';
      begins.push(whole.length);
      whole += part;
    }
    this.text = whole;
    this.#begins = begins;
  }

  /** An offset of the view in this text. */
  offsetOf(offset: number): number {
    if (this.#begins.length === 0) return offset;
    const index = this.#view.inDocumentOrder.findIndex(({ start, end }) => offset >= start && offset < end);
    return this.#begins[index]! + offset - this.#view.inDocumentOrder[index]!.start;
  }

  /** An offset of this text in the view's. */
  inView(offset: number): number {
    const index = this.#begins.findLastIndex((begin) => begin <= offset);
    return index === -1 ? offset : this.#view.inDocumentOrder[index]!.start + offset - this.#begins[index]!;
  }
}
