import { rangesAt } from './hit.ts';
import type { Mark } from './mark.ts';
import { PageStyleSheet } from './style-sheet.ts';
import { type HighlightName, HIGHLIGHTS, registeredName } from './styles.ts';

/** One look at the registry costs microseconds. */
const WATCH_MS = 250;
/** A page that has cleared the registry will do it again: for so long it is looked at before each frame, so that no mark flickers. */
const VIGILANCE_MS = 10_000;

/**
 * Paints marks on a page by the CSS Custom Highlight API. Of the page's tree nothing is touched; one style sheet is added
 * with the first mark. The registry is shared with the page: only our own names are set and deleted.
 */
export class Painter {
  readonly #document: Document;
  readonly #sheet: PageStyleSheet;
  readonly #highlights = new Map<HighlightName, Highlight>();
  readonly #marks = new Map<string, Mark>();
  /** Names that were registered and have not been taken back by us. */
  readonly #registered = new Set<HighlightName>();
  #focused: string | undefined;

  constructor(document: Document) {
    this.#document = document;
    this.#sheet = new PageStyleSheet(document);
  }

  /** Shows exactly these marks. Those that are shown already and have not changed are left as they are. */
  paint(marks: readonly Mark[]): void {
    const wanted = new Map(marks.map((mark) => [mark.id, mark]));
    for (const [id, shown] of this.#marks) {
      const mark = wanted.get(id);
      if (!mark || !isSame(mark, shown)) this.#take(shown);
    }
    // All of them: a range taken with one mark may be shared with another. To add what is there already costs nothing.
    for (const mark of wanted.values()) this.#put(mark);
    this.#paintFocus();
    this.refresh();
  }

  /** Makes one mark stand out, until another is; without an id none does. */
  focus(id?: string): void {
    this.#focused = id;
    this.#paintFocus();
    this.refresh();
  }

  /** Ids of all marks under a point of the window (CSS pixels of the viewport), shortest passage first. */
  hit(x: number, y: number): string[] {
    const ids = new Map<Range, string[]>();
    for (const { id, range } of this.#marks.values()) ids.set(range, [...(ids.get(range) ?? []), id]);
    return rangesAt(this.#document, CSS.highlights, ids.keys(), x, y).flatMap((range) => ids.get(range)!);
  }

  /** Registers again what the page has cleared or overwritten. True if it had. */
  refresh(): boolean {
    let wasCleared = false;
    if (this.#marks.size > 0) this.#sheet.ensure();
    for (const [name, highlight] of this.#highlights) {
      const registered = registeredName(name);
      const isOurs = CSS.highlights.get(registered) === highlight;
      if (highlight.size > 0 && !isOurs) {
        wasCleared ||= this.#registered.has(name);
        CSS.highlights.set(registered, highlight);
        this.#registered.add(name);
      } else if (highlight.size === 0 && isOurs) {
        CSS.highlights.delete(registered);
        this.#registered.delete(name);
      }
    }
    return wasCleared;
  }

  /** Refreshes from time to time while the page is seen, until the signal aborts. */
  watch(signal: AbortSignal): void {
    if (signal.aborted) return;
    let vigilantUntil = 0;
    const look = (): void => {
      const now = performance.now();
      const wasVigilant = now < vigilantUntil;
      if (this.refresh()) vigilantUntil = now + VIGILANCE_MS;
      if (now < vigilantUntil && !wasVigilant) requestAnimationFrame(lookBeforeFrame);
    };
    const lookBeforeFrame = (): void => {
      if (signal.aborted) return;
      const now = performance.now();
      if (this.refresh()) vigilantUntil = now + VIGILANCE_MS;
      if (now < vigilantUntil) requestAnimationFrame(lookBeforeFrame);
    };
    const timer = setInterval(() => {
      if (!this.#document.hidden) look();
    }, WATCH_MS);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  /** Takes everything of ours from the page. */
  dispose(): void {
    this.#marks.clear();
    for (const highlight of this.#highlights.values()) highlight.clear();
    this.refresh();
    this.#sheet.remove();
  }

  #put(mark: Mark): void {
    this.#marks.set(mark.id, mark);
    for (const name of highlightsOf(mark)) this.#highlight(name).add(mark.range);
  }

  #take(mark: Mark): void {
    this.#marks.delete(mark.id);
    for (const name of highlightsOf(mark)) this.#highlight(name).delete(mark.range);
  }

  #paintFocus(): void {
    const highlight = this.#highlight('focused');
    highlight.clear();
    const mark = this.#focused === undefined ? undefined : this.#marks.get(this.#focused);
    if (mark) highlight.add(mark.range);
  }

  #highlight(name: HighlightName): Highlight {
    let highlight = this.#highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = HIGHLIGHTS.indexOf(name);
      this.#highlights.set(name, highlight);
    }
    return highlight;
  }
}

function isSame(a: Mark, b: Mark): boolean {
  return a.range === b.range && a.category === b.category && a.state === b.state;
}

function highlightsOf({ category, state }: Mark): readonly HighlightName[] {
  if (state === 'suggested' || state === 'pointedOut') return [state];
  return state === 'changed' ? [category, 'changed'] : [category];
}
