import { normalizeText, properCase, properCaseIn } from '../text/index.ts';

/** Names looked for in the document; one that names more in capitals is none that a person reads. */
const MOST_NAMES = 40;

/** Names that a letterhead, a table or a signature writes in capitals, in the letters of the document's prose. */
export class ProseLetters {
  readonly #texts: readonly string[];
  readonly #known = new Map<string, string>();
  #inDocument: ((name: string) => string) | undefined;

  /** @param texts of the document that the names come from */
  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /** Of a body or an office. One word in capitals is an abbreviation, and stays. */
  of(name: string): string {
    if (!name.includes(' ')) return name;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const written = /\p{Ll}/u.test(name) ? name : this.#known.size < MOST_NAMES ? this.#inProse(name) : properCase(name, '');
    this.#known.set(name, written);
    return written;
  }

  #inProse(name: string): string {
    this.#inDocument ??= properCaseIn(this.#texts.map(normalizeText).join('\n'));
    return this.#inDocument(name);
  }
}
