import { marksAt } from './hit.ts';
import type { Mark } from './mark.ts';
import { MarkIndex } from './mark-index.ts';
import { RootStyle } from './root-style.ts';
import { registryOf, windowOf } from './shadowed.ts';
import { type HighlightName, HIGHLIGHTS, registeredName } from './styles.ts';

/** Ids of the marks that stand out, by how they do. */
export interface StandingOut {
  readonly focused?: string | undefined;
  readonly hovered?: string | undefined;
}

/** Paints the marks of one document and of the shadow roots in it. */
export class DocumentPainter {
  readonly #document: Document;
  readonly #view: Window & typeof globalThis;
  readonly #styles = new Map<Node, RootStyle>();
  readonly #highlights = new Map<HighlightName, Highlight>();
  /** What is in each of them: Firefox lets no content script go through a highlight. */
  readonly #shown = new Map<HighlightName, ReadonlySet<Range>>();
  /** Names that were registered and have not been taken back by us. */
  readonly #registered = new Set<HighlightName>();
  #marks: ReadonlyMap<string, Mark> = new Map();
  #index: MarkIndex | undefined;

  /** @param document one that a window shows */
  constructor(document: Document) {
    this.#document = document;
    this.#view = windowOf(document)!;
  }

  /** Shows exactly these marks. Those that are shown already are left as they are. */
  paint(marks: readonly Mark[], standingOut: StandingOut): void {
    this.#marks = new Map(marks.map((mark) => [mark.id, mark]));
    this.#index = undefined;
    const ranges = new Map<HighlightName, Set<Range>>(HIGHLIGHTS.map((name) => [name, new Set()]));
    const roots = new Set<Node>();
    for (const mark of this.#marks.values()) {
      for (const name of highlightsOf(mark)) ranges.get(name)!.add(mark.range);
      const root = Node.prototype.getRootNode.call(mark.range.startContainer);
      if (root !== this.#document) roots.add(root);
    }
    for (const [name, wanted] of ranges) if (name !== 'focused' && name !== 'hovered') this.#show(name, wanted);
    this.#styleRoots(roots);
    this.standOut(standingOut);
  }

  /** Makes these marks stand out, and no others; those that are in other documents are not looked for. */
  standOut({ focused, hovered }: StandingOut): void {
    this.#showOne('focused', focused);
    this.#showOne('hovered', hovered);
    this.refresh();
  }

  /** The marks under a point of the document's window, shortest first. */
  hit(x: number, y: number): Mark[] {
    if (this.#marks.size === 0) return [];
    this.#index ??= new MarkIndex(this.#marks.values());
    const shadowRoots = [...this.#styles.keys()].filter((root) => root !== this.#document) as ShadowRoot[];
    return marksAt(this.#document, this.#registry, this.#index, shadowRoots, x, y);
  }

  /** Registers again what the page has cleared or overwritten. True if it had. */
  refresh(): boolean {
    let wasCleared = false;
    for (const style of this.#styles.values()) style.ensure();
    for (const [name, highlight] of this.#highlights) {
      const registered = registeredName(name);
      const isOurs = this.#registry.get(registered) === highlight;
      if (highlight.size > 0 && !isOurs) {
        wasCleared ||= this.#registered.has(name);
        this.#registry.set(registered, highlight);
        this.#registered.add(name);
      } else if (highlight.size === 0 && isOurs) {
        this.#registry.delete(registered);
        this.#registered.delete(name);
      }
    }
    return wasCleared;
  }

  /** Whether an element was added to the page by this painter. */
  isOwn(node: Node): boolean {
    for (const style of this.#styles.values()) if (style.element === node) return true;
    return false;
  }

  get #registry(): HighlightRegistry {
    return registryOf(this.#view);
  }

  #styleRoots(shadowRoots: ReadonlySet<Node>): void {
    const wanted = this.#marks.size === 0 ? [] : [this.#document, ...(shadowRoots as ReadonlySet<ShadowRoot>)];
    for (const root of wanted) if (!this.#styles.has(root)) this.#styles.set(root, new RootStyle(root, this.#view));
    for (const [root, style] of this.#styles) {
      // The document's rules stay: a page without marks is often one that is about to show them again.
      if (wanted.includes(root as ShadowRoot) || (root === this.#document && this.#styles.size === 1)) continue;
      style.remove();
      this.#styles.delete(root);
    }
  }

  #showOne(name: HighlightName, id: string | undefined): void {
    const mark = id === undefined ? undefined : this.#marks.get(id);
    this.#show(name, new Set(mark ? [mark.range] : []));
  }

  #show(name: HighlightName, ranges: ReadonlySet<Range>): void {
    const shown = this.#shown.get(name);
    const highlight = this.#highlights.get(name);
    const isEmpty = !highlight || !shown || shown.size === 0;
    if (isEmpty && ranges.size === 0) return;
    this.#shown.set(name, ranges);
    if (isEmpty) {
      // All at once: to add them one by one costs many times as much.
      const made = new this.#view.Highlight(...ranges);
      made.priority = HIGHLIGHTS.indexOf(name);
      this.#highlights.set(name, made);
      return;
    }
    for (const range of shown) if (!ranges.has(range)) highlight.delete(range);
    for (const range of ranges) if (!shown.has(range)) highlight.add(range);
  }

  /** Takes everything of ours from the document. */
  dispose(): void {
    this.paint([], {});
    for (const style of this.#styles.values()) style.remove();
    this.#styles.clear();
  }
}

function highlightsOf({ category, state }: Mark): readonly HighlightName[] {
  if (state === 'suggested' || state === 'pointedOut') return [state];
  return state === 'changed' ? [category, 'changed'] : [category];
}
