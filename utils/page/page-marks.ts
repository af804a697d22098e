import type { Resolution } from '../anchoring/index.ts';
import type { BlockStretch, Id, Note } from '../model/index.ts';
import { type Mark, Painter } from '../painting/index.ts';
import type { ReadPage } from './read-page.ts';

/** More suggestions are not painted: no person reads so many, and each costs the page. */
const MOST_SUGGESTIONS_PAINTED = 500;

/** What is painted on a page: the marks of its notes, suggestions, and what is outlined. */
export class PageMarks {
  readonly #painter = new Painter();
  #suggested: { readonly passages: readonly BlockStretch[]; readonly ranges?: readonly (Range | undefined)[]; readonly of?: ReadPage } = { passages: [] };
  /** What is outlined: it stays with its words, however the page is read anew. */
  #pointedOut: Range | undefined;

  /** Paints again what others take away, until the signal says so. */
  watch(signal: AbortSignal): void {
    this.#painter.watch(signal);
    signal.addEventListener('abort', () => this.#painter.dispose(), { once: true });
  }

  isOwn(node: Node): boolean {
    return this.#painter.isOwn(node);
  }

  get hasSuggestions(): boolean {
    return this.#suggested.passages.length > 0;
  }

  /** The suggestions that are painted from the next time, the first of them where there are very many. */
  suggest(passages: readonly BlockStretch[]): void {
    this.#suggested = { passages: passages.slice(0, MOST_SUGGESTIONS_PAINTED) };
  }

  /** What is outlined from the next time, until something else is, or nothing. */
  pointOut(range: Range | undefined): void {
    this.#pointedOut = range;
  }

  /** The page is another: nothing is suggested or outlined. */
  clear(): void {
    this.suggest([]);
    this.pointOut(undefined);
  }

  /** @param current is asked only where there are suggestions to be placed */
  paint(notes: readonly Note[], of: (id: Id) => Resolution | undefined, current: () => ReadPage): void {
    const marks: Mark[] = [];
    for (const note of notes) {
      const resolution = of(note.id);
      if (resolution?.range) marks.push({ id: note.id, range: resolution.range, category: note.category, state: resolution.status === 'changed' ? 'changed' : 'normal' });
    }
    for (const [index, range] of (this.hasSuggestions ? this.#suggestedRanges(current()) : []).entries()) {
      if (range) marks.push({ id: `suggestion:${index}`, range, category: 'directive', state: 'suggested' });
    }
    if (this.#pointedOut?.startContainer.isConnected === true) marks.push({ id: 'pointedOut', range: this.#pointedOut, category: 'directive', state: 'pointedOut' });
    this.#painter.paint(marks);
  }

  /** The ids of the marks under a point of a document's window, smallest first. */
  hit(document: Document, x: number, y: number): Id[] {
    return this.#painter.hit(document, x, y);
  }

  /** Makes a note's mark stand out until the person turns to something else. */
  focus(id: Id): void {
    this.#painter.focus(id);
  }

  leave(): void {
    this.#painter.leave();
  }

  /** Makes a note's mark stand out while the pointer is on it; without an id none does. */
  hover(id?: Id): void {
    this.#painter.hover(id);
  }

  #suggestedRanges(current: ReadPage): readonly (Range | undefined)[] {
    const { passages, ranges, of } = this.#suggested;
    if (ranges && of === current) return ranges;
    const placed = passages.map((passage) => current.rangeOf(passage));
    this.#suggested = { passages, ranges: placed, of: current };
    return placed;
  }
}
