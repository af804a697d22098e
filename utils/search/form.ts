/**
 * The form in which an index is kept: numbers and lists of texts one after another, as their readers want them. Only
 * what was written with the same mark is read; that it is whole and unchanged is told by a checksum over all of it.
 */

/** What was to be read is not a form of this program: cut off, changed, or of another version. */
export class BrokenFormError extends Error {
  override readonly name = 'BrokenFormError';
}

type Numbers = Uint16Array | Uint32Array | Float64Array;

const KINDS = { Uint16Array: 1, Uint32Array: 2, Float64Array: 3, texts: 4 } as const;
type Kind = (typeof KINDS)[keyof typeof KINDS];

/** "STCD", and how what follows is laid out. */
const MAGIC = 0x4443_5453;
const LAYOUT = 3;
/** Words of 32 bits: magic, layout, length in bytes, checksum. */
const HEAD_WORDS = 4;
/** Everything begins at a multiple of it, so that all numbers can be looked at where they lie, and the checksum takes four words at a time. */
const ALIGNED = 16;

const aligned = (length: number): number => Math.ceil(length / ALIGNED) * ALIGNED;

/** Writes a form part after part. */
export class FormWriter {
  readonly #parts: { readonly kind: Kind; readonly bytes: Uint8Array }[] = [];

  /** @param mark of the version that writes, see `FormReader` */
  constructor(mark: string) {
    this.texts([mark]);
  }

  numbers(values: Numbers): void {
    this.#parts.push({ kind: KINDS[values.constructor.name as keyof typeof KINDS], bytes: new Uint8Array(values.buffer, values.byteOffset, values.byteLength) });
  }

  texts(values: readonly string[]): void {
    this.#parts.push({ kind: KINDS.texts, bytes: new TextEncoder().encode(JSON.stringify(values)) });
  }

  /** All of it; no bytes of what was written are shared. */
  bytes(): Uint8Array<ArrayBuffer> {
    const length = this.#parts.reduce((sum, { bytes }) => sum + ALIGNED + aligned(bytes.length), HEAD_WORDS * 4);
    const all = new Uint8Array(length);
    const words = new Uint32Array(all.buffer);
    let at = HEAD_WORDS * 4;
    for (const { kind, bytes } of this.#parts) {
      words[at / 4] = kind;
      words[at / 4 + 1] = bytes.length;
      all.set(bytes, at + ALIGNED);
      at += ALIGNED + aligned(bytes.length);
    }
    words.set([MAGIC, LAYOUT, length, 0]);
    words[HEAD_WORDS - 1] = checksum(words);
    return all;
  }
}

/** Reads the parts of a form in the order in which they were written. What it gives lies in the bytes that it was given. */
export class FormReader {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #at = HEAD_WORDS * 4;

  /** @throws BrokenFormError unless the bytes are whole, unchanged and were written under the mark */
  constructor(bytes: Uint8Array<ArrayBuffer>, mark: string) {
    this.#bytes = bytes;
    if (bytes.length < HEAD_WORDS * 4 || bytes.length % ALIGNED !== 0 || bytes.byteOffset % ALIGNED !== 0) throw new BrokenFormError('no form');
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    if (words[0] !== MAGIC || words[1] !== LAYOUT || words[2] !== bytes.length) throw new BrokenFormError('no whole form of this layout');
    if (words[HEAD_WORDS - 1] !== checksum(words)) throw new BrokenFormError('changed since it was written');
    if (this.texts()[0] !== mark) throw new BrokenFormError('of another version');
  }

  uint16(): Uint16Array<ArrayBuffer> {
    return this.#view(KINDS.Uint16Array, Uint16Array);
  }

  uint32(): Uint32Array<ArrayBuffer> {
    return this.#view(KINDS.Uint32Array, Uint32Array);
  }

  float64(): Float64Array<ArrayBuffer> {
    return this.#view(KINDS.Float64Array, Float64Array);
  }

  texts(): string[] {
    return this.textsLater()();
  }

  /** Texts that may never be asked for: they are read each time that the answer is called. */
  textsLater(): () => string[] {
    const bytes = this.#view(KINDS.texts, Uint8Array);
    return () => JSON.parse(new TextDecoder().decode(bytes)) as string[];
  }

  #view<N>(kind: Kind, view: { new (buffer: ArrayBuffer, offset: number, length: number): N; readonly BYTES_PER_ELEMENT: number }): N {
    const head = new Uint32Array(this.#bytes.buffer, this.#bytes.byteOffset + this.#at, 2);
    if (head[0] !== kind) throw new BrokenFormError('parts in another order');
    const length = head[1]!;
    const from = this.#at + ALIGNED;
    this.#at = from + aligned(length);
    return new view(this.#bytes.buffer, this.#bytes.byteOffset + from, length / view.BYTES_PER_ELEMENT);
  }
}

/**
 * Each step can be turned back for a given word and for a given sum: one word that is another always gives another sum. The
 * word of the sum itself counts as nothing. Four sums, each of every fourth word, since a processor works out four at a time
 * that do not wait for one another.
 */
function checksum(words: Uint32Array): number {
  let [a, b, c, d] = [mixed(words.length, words[0]!), mixed(1, words[1]!), mixed(2, words[2]!), 3];
  // One loop alone: with a second for what is left over, V8 takes seven times as long for the first.
  for (let at = HEAD_WORDS; at < words.length; at += 4) {
    a = mixed(a, words[at]!);
    b = mixed(b, words[at + 1]!);
    c = mixed(c, words[at + 2]!);
    d = mixed(d, words[at + 3]!);
  }
  return mixed(mixed(mixed(a, b), c), d) >>> 0;
}

function mixed(sum: number, word: number): number {
  const product = Math.imul(sum ^ word, 0x9e37_79b1);
  return product ^ (product >>> 15);
}
