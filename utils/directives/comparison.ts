import { normalForm, TABLED_UNITS, unitTable } from '../text/index.ts';

/** A text as it is compared with the lexicon. */
export class Comparison {
  /** Its normal form. */
  readonly text: string;
  /** The UTF-16 offset in the original text of each unit of `text`, one more for its end; absent if both are the same. */
  readonly offsets: Uint32Array | undefined;
  #key: string | undefined;

  constructor(text: string, offsets?: Uint32Array) {
    this.text = text;
    this.offsets = offsets;
  }

  /** Of the same length, in small letters, with tone marks where the old spelling puts them (uỷ = ủy, hoà = hòa). Made when first asked for: most sentences are read word by word. */
  get key(): string {
    this.#key ??= keyOf(this.text);
    return this.#key;
  }
}

/** What the normal form changes, besides composing: white space other than single spaces, invisible characters, Ð and Ɖ. */
const IRREGULAR = /\s\s|[^\S ]|[\p{C}\p{M}\u034f\u00d0\u0189]/u;

const TONE_PAIRS: ReadonlyMap<string, string> = new Map(
  ['oà òa', 'oá óa', 'oả ỏa', 'oã õa', 'oạ ọa', 'oè òe', 'oé óe', 'oẻ ỏe', 'oẽ õe', 'oẹ ọe', 'uỳ ùy', 'uý úy', 'uỷ ủy', 'uỹ ũy', 'uỵ ụy'].map(
    (pair) => pair.split(' ') as [string, string],
  ),
);
const TONE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/gu;
const HAS_TONE = unitTable([/[àáảãạèéẻẽẹỳýỷỹỵ]/gu, 1]);

/** The comparison form of a text that is in normal form; of the same length. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : Array.from(text, lowerUnit).join('');
  return mayHoldPair(sameLength) ? sameLength.replace(TONE, (pair) => TONE_PAIRS.get(pair)!) : sameLength;
}

/** A quick look: few texts hold such a pair. */
function mayHoldPair(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < TABLED_UNITS && HAS_TONE[unit] === 1 && 'ou'.includes(text[at - 1]!)) return true;
  }
  return false;
}

/** Words as their comparison forms. */
export function keySet(...words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(keyOf));
}

/** Compares stretches of a text: which of its units the normal form changes is looked at once. */
export function comparisonsIn(original: string): (start: number, end: number) => Comparison {
  return isRegular(original) ? (start, end) => new Comparison(original.slice(start, end)) : (start, end) => compare(original.slice(start, end));
}

/** By unit, 1 for those that the normal form changes by themselves. */
const IS_CHANGED = unitTable([/[^\S ]|[\p{C}\p{M}\u034f\u00d0\u0189]/gu, 1]).map((isIrregular, unit) => isIrregular | Number(isComposedAnew(String.fromCharCode(unit))));

function isComposedAnew(char: string): boolean {
  return char.normalize('NFC') !== char;
}

/** True if the normal form of a text is the text itself. */
function isRegular(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= TABLED_UNITS) return !IRREGULAR.test(text) && text.normalize('NFC') === text;
    if (IS_CHANGED[unit] === 1 || (unit === SPACE && text.charCodeAt(at + 1) === SPACE)) return false;
  }
  return true;
}

const SPACE = 0x20;

export function compare(original: string): Comparison {
  if (isRegular(original)) return new Comparison(original);
  const { text, offsets } = normalForm(original);
  return new Comparison(text, offsets);
}

/** "İ" has two small letters in their place: it stays. */
function lowerUnit(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
}
