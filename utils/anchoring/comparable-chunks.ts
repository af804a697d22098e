import { comparable, type MappedText } from '../text/index.ts';

/** UTF-16 units that are taken at a step. */
const CHUNK = 65_536;

/** Brings a long text into the spelling for comparison, a chunk at a step. */
export class ComparableChunks {
  readonly #text: string;
  readonly #spell: (text: string) => string;
  readonly #parts: string[] = [];
  readonly #offsets: Uint32Array;
  #length = 0;
  #from = 0;

  /** @param spell what becomes of each chunk besides; as long as it was */
  constructor(text: string, spell = (chunk: string): string => chunk) {
    this.#text = text;
    this.#spell = spell;
    this.#offsets = new Uint32Array(text.length + 1);
  }

  /** False once nothing is left. */
  step(): boolean {
    const from = this.#from;
    this.#from = endOfChunk(this.#text, from, this.#text.length, CHUNK);
    const form = comparable(this.#text.slice(from, this.#from));
    for (let index = 0; index < form.text.length; index += 1) this.#offsets[this.#length + index] = from + form.offsets[index]!;
    this.#length += form.text.length;
    this.#parts.push(this.#spell(form.text));
    return this.#from < this.#text.length;
  }

  /** What was taken so far. */
  get made(): MappedText {
    this.#offsets[this.#length] = this.#from;
    return { text: this.#parts.join(''), offsets: this.#offsets.subarray(0, this.#length + 1) };
  }
}

/** Units of a word that is looked past for white space: what is longer is no word, and is cut. */
const LONGEST_WORD = 1000;
const SPACE = /\s/;

/** The end of a chunk of a text, before white space so that no syllable is cut. @param end where the text ends */
export function endOfChunk(text: string, from: number, end: number, size: number): number {
  if (from + size >= end) return end;
  for (let at = from + size; at > Math.max(from, from + size - LONGEST_WORD); at -= 1) if (SPACE.test(text[at]!)) return at;
  return from + size;
}
