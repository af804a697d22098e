import { HIGHLIGHT_RULES } from './styles.ts';

/** The one thing that painting adds to a page: the rules for our highlights. */
export class PageStyleSheet {
  readonly #document: Document;
  #adopted: CSSStyleSheet | undefined;
  #element: HTMLStyleElement | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Adds the rules, or adds them again if the page has removed them. */
  ensure(): void {
    if (this.#element) {
      if (!this.#element.isConnected) this.#document.documentElement.append(this.#element);
      return;
    }
    try {
      this.#adopt();
    } catch {
      // Firefox refuses a sheet that was made in the content script's world.
      this.#element = this.#document.createElement('style');
      this.#element.setAttribute('data-so-tay', '');
      this.#element.textContent = HIGHLIGHT_RULES;
      this.#document.documentElement.append(this.#element);
    }
  }

  remove(): void {
    this.#element?.remove();
    this.#element = undefined;
    const adopted = this.#adopted;
    if (adopted) this.#document.adoptedStyleSheets = this.#document.adoptedStyleSheets.filter((sheet) => sheet !== adopted);
    this.#adopted = undefined;
  }

  #adopt(): void {
    if (!this.#adopted) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(HIGHLIGHT_RULES);
      this.#adopted = sheet;
    }
    const adopted = this.#adopted;
    if (!this.#document.adoptedStyleSheets.includes(adopted)) this.#document.adoptedStyleSheets = [...this.#document.adoptedStyleSheets, adopted];
  }
}
