import { documentElementOf, newStyle } from './shadowed.ts';
import { HIGHLIGHT_RULES } from './styles.ts';

/** The one thing that painting adds to a page: the rules for our highlights, in the document and in each shadow root with marks. */
export class RootStyle {
  readonly #root: Document | ShadowRoot;
  readonly #view: Window & typeof globalThis;
  #adopted: CSSStyleSheet | undefined;
  #element: HTMLStyleElement | undefined;

  constructor(root: Document | ShadowRoot, view: Window & typeof globalThis) {
    this.#root = root;
    this.#view = view;
  }

  /** The element that holds the rules, where no sheet could be adopted. */
  get element(): Element | undefined {
    return this.#element;
  }

  /** Adds the rules, or adds them again if the page has removed them. */
  ensure(): void {
    if (this.#element) {
      if (!this.#element.isConnected) this.#place.append(this.#element);
      return;
    }
    try {
      this.#adopt();
    } catch {
      // Firefox refuses a sheet that was made in the content script's world.
      this.#element = newStyle(this.#view.document);
      this.#element.setAttribute('data-so-tay', '');
      this.#element.textContent = HIGHLIGHT_RULES;
      this.#place.append(this.#element);
    }
  }

  remove(): void {
    this.#element?.remove();
    this.#element = undefined;
    const adopted = this.#adopted;
    if (adopted) this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== adopted);
    this.#adopted = undefined;
  }

  get #place(): ParentNode {
    return this.#root === this.#view.document ? documentElementOf(this.#view.document) : this.#root;
  }

  #adopt(): void {
    const adopted = this.#adopted ?? new this.#view.CSSStyleSheet();
    if (!this.#adopted) adopted.replaceSync(HIGHLIGHT_RULES);
    if (!this.#root.adoptedStyleSheets.includes(adopted)) this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, adopted];
    this.#adopted = adopted;
  }
}
