import { DocumentPainter, type StandingOut } from './document-painter.ts';
import type { Mark } from './mark.ts';
import { windowOf } from './shadowed.ts';
import { Watch } from './watch.ts';

/**
 * Paints marks by the CSS Custom Highlight API: each document, the page's own and those of its frames, has its own registry. Of the
 * page's tree nothing is touched; a style sheet is added with the first mark. The registry is shared with the page: only our own
 * names are set and deleted.
 */
export class Painter {
  readonly #documents = new Map<Document, DocumentPainter>();
  #standingOut: StandingOut = {};

  /** Shows exactly these marks. Those that are shown already and have not changed are left as they are. */
  paint(marks: readonly Mark[]): void {
    const wanted = new Map<Document, Mark[]>([...this.#documents.keys()].map((document) => [document, []]));
    for (const mark of marks) {
      const document = mark.range.startContainer.ownerDocument!;
      const own = wanted.get(document);
      if (own) own.push(mark);
      else wanted.set(document, [mark]);
    }
    for (const [document, own] of wanted) {
      // A frame that is gone takes its marks along.
      if (!windowOf(document)) this.#documents.delete(document);
      else this.#painterOf(document).paint(own, this.#standingOut);
    }
  }

  /** Makes one mark stand out, until another is; without an id none does. */
  focus(id?: string): void {
    this.#standOut({ ...this.#standingOut, focused: id });
  }

  /** No mark stands out that was gone to. Where none does nothing is touched: a page is clicked often, and selected in by clicks. */
  leave(): void {
    if (this.#standingOut.focused !== undefined) this.focus();
  }

  /** As `focus`, for the mark under the pointer. */
  hover(id?: string): void {
    this.#standOut({ ...this.#standingOut, hovered: id });
  }

  /** Ids of all marks under a point of a document's window (CSS pixels of the viewport), shortest passage first. */
  hit(document: Document, x: number, y: number): string[] {
    return this.#documents.get(document)?.hit(x, y).map(({ id }) => id) ?? [];
  }

  /** Registers again what the page has cleared or overwritten. True if it had. */
  refresh(): boolean {
    let wasCleared = false;
    for (const [document, painter] of this.#documents) {
      if (windowOf(document)) wasCleared = painter.refresh() || wasCleared;
    }
    return wasCleared;
  }

  /** Refreshes from time to time while the page is seen, until the signal aborts. */
  watch(signal: AbortSignal): void {
    new Watch(() => this.refresh(), signal).start();
  }

  /** Whether an element was added to the page by painting. */
  isOwn(node: Node): boolean {
    for (const painter of this.#documents.values()) if (painter.isOwn(node)) return true;
    return false;
  }

  /** Takes everything of ours from the page. */
  dispose(): void {
    for (const [document, painter] of this.#documents) if (windowOf(document)) painter.dispose();
    this.#documents.clear();
  }

  #standOut(standingOut: StandingOut): void {
    this.#standingOut = standingOut;
    for (const [document, painter] of this.#documents) if (windowOf(document)) painter.standOut(standingOut);
  }

  #painterOf(document: Document): DocumentPainter {
    let painter = this.#documents.get(document);
    if (!painter) this.#documents.set(document, (painter = new DocumentPainter(document)));
    return painter;
  }
}
