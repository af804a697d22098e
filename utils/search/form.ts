/**
 * The form in which an index is kept: numbers and lists of texts one after another, as their readers want them. Only
 * what was written with the same mark is read; that it is whole and unchanged is told by a checksum over all of it.
 */

/** What was to be read is not a form of this program: cut off, changed, or of another version. */
export class BrokenFormError extends Error {
  override readonly name = 'BrokenFormError';
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

const KINDS = { Uint8Array: 1, Uint16Array: 2, Uint32Array: 3, Float64Array: 4, texts: 5 } as const;
type Kind = (typeof KINDS)[keyof typeof KINDS];

/** "STCD", and how what follows is laid out. */
const MAGIC = 0x4443_5453;
const LAYOUT = 4;
/** Words of 32 bits: magic, layout, length in bytes, checksum. */
const HEAD_WORDS = 4;
/** Everything begins at a multiple of it, so that all numbers can be looked at where they lie, and the checksum takes four words at a time. */
const ALIGNED = 16;

const aligned = (length: number): number => Math.ceil(length / ALIGNED) * ALIGNED;

interface Part {
  readonly kind: Kind;
  readonly bytes: Uint8Array;
  /** One number stands for so many that are alike; 0: each stands for itself. */
  readonly alike: number;
}

/** Writes a form part after part. */
export class FormWriter {
  readonly #parts: Part[] = [];

  /** @param mark of the version that writes, see `FormReader` */
  constructor(mark: string) {
    this.texts([mark]);
  }

  /** Each is written in as few bytes as the highest needs, and one for all if they are alike: what is shorter is sooner read. */
  numbers(values: Numbers): void {
    const isAlike = values.length > 1 && values.every((value) => value === values[0]);
    const written = narrowed(isAlike ? values.slice(0, 1) : values);
    this.#parts.push({ kind: KINDS[written.constructor.name as keyof typeof KINDS], bytes: bytesOf(written), alike: isAlike ? values.length : 0 });
  }

  texts(values: readonly string[]): void {
    this.#parts.push({ kind: KINDS.texts, bytes: new TextEncoder().encode(JSON.stringify(values)), alike: 0 });
  }

  /** All of it; no bytes of what was written are shared. */
  bytes(): Uint8Array<ArrayBuffer> {
    const length = this.#parts.reduce((sum, { bytes }) => sum + ALIGNED + aligned(bytes.length), HEAD_WORDS * 4);
    const all = new Uint8Array(length);
    const words = new Uint32Array(all.buffer);
    let at = HEAD_WORDS * 4;
    for (const { kind, bytes, alike } of this.#parts) {
      words.set([kind, bytes.length, alike], at / 4);
      all.set(bytes, at + ALIGNED);
      at += ALIGNED + aligned(bytes.length);
    }
    words.set([MAGIC, LAYOUT, length, 0]);
    words[HEAD_WORDS - 1] = checksum(words);
    return all;
  }
}

/** Reads the parts of a form in the order in which they were written. What it gives lies in the bytes that it was given, where these are as wide. */
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
    return this.#numbers(Uint16Array)();
  }

  uint32(): Uint32Array<ArrayBuffer> {
    return this.uint32Later()();
  }

  float64(): Float64Array<ArrayBuffer> {
    return this.#numbers(Float64Array)();
  }

  /** Numbers that may never be asked for. */
  uint32Later(): () => Uint32Array<ArrayBuffer> {
    return this.#numbers(Uint32Array);
  }

  texts(): string[] {
    return this.textsLater()();
  }

  /** Texts that may never be asked for: they are read each time that the answer is called. */
  textsLater(): () => string[] {
    const { kind, bytes } = this.#part();
    if (kind !== KINDS.texts) throw new BrokenFormError('no texts');
    return () => JSON.parse(new TextDecoder().decode(bytes)) as string[];
  }

  /** @throws BrokenFormError unless numbers come next that are no wider */
  #numbers<N extends Numbers>(wanted: NumbersClass<N>): () => N {
    const { kind, bytes, alike } = this.#part();
    const written = CLASSES[kind];
    if (!written || written.BYTES_PER_ELEMENT > wanted.BYTES_PER_ELEMENT) throw new BrokenFormError('parts in another order');
    return () => {
      const values = new written(bytes.buffer, bytes.byteOffset, bytes.length / written.BYTES_PER_ELEMENT);
      if (alike > 0) return new wanted(alike).fill(values[0]!) as N;
      return values instanceof wanted ? values : new wanted(values);
    };
  }

  #part(): Part & { readonly bytes: Uint8Array<ArrayBuffer> } {
    const [kind, length, alike] = new Uint32Array(this.#bytes.buffer, this.#bytes.byteOffset + this.#at, 3) as unknown as [Kind, number, number];
    const from = this.#at + ALIGNED;
    this.#at = from + aligned(length);
    return { kind, alike, bytes: new Uint8Array(this.#bytes.buffer, this.#bytes.byteOffset + from, length) };
  }
}

interface NumbersClass<N extends Numbers> {
  new (length: number): N;
  new (values: ArrayLike<number>): N;
  new (buffer: ArrayBuffer, offset: number, length: number): N;
  readonly BYTES_PER_ELEMENT: number;
}

const CLASSES: Readonly<Partial<Record<Kind, NumbersClass<Numbers>>>> = {
  [KINDS.Uint8Array]: Uint8Array,
  [KINDS.Uint16Array]: Uint16Array,
  [KINDS.Uint32Array]: Uint32Array,
  [KINDS.Float64Array]: Float64Array,
};

/** The same numbers in fewer bytes, where they are whole and fit. */
function narrowed(values: Numbers): Numbers {
  if (values instanceof Float64Array) return values;
  for (const Narrow of [Uint8Array, Uint16Array]) {
    if (Narrow.BYTES_PER_ELEMENT < values.BYTES_PER_ELEMENT && areBelow(2 ** (8 * Narrow.BYTES_PER_ELEMENT), values)) return new Narrow(values);
  }
  return values;
}

function areBelow(bound: number, values: Numbers): boolean {
  for (let at = 0; at < values.length; at += 1) if (values[at]! >= bound) return false;
  return true;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Numbers): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength);

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
