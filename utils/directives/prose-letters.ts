/** Names that a letterhead, a heading or a signature writes in capitals, in the letters that prose gives them. */
import { isSyllable, normalizeText } from '../text/index.ts';
import { keyOf, keySet } from './comparison.ts';

const HAS_SMALL = /\p{Ll}/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** Syllables with which a word of titles and bodies goes on ("Chủ tịch", "Ủy ban nhân dân"), and what stands between such words. */
const GOES_ON = keySet(...'tịch thư đốc trực vụ tướng trưởng hành nhân dân ban đồng đạo trị tỉnh thành phố huyện quận xã phường thị trấn đặc khu và các của thuộc'.split(' '));
/** "Tỉnh ủy", "Huyện đoàn", "Đảng bộ": a level that is the name of a body. */
const BODIES_OF_LEVELS = keySet('ủy', 'đoàn', 'bộ');
const LEVELS = keySet('tỉnh', 'thành', 'huyện', 'quận', 'xã', 'phường', 'đảng', 'khu');
/** Behind these stands the name of a place, mostly of two syllables. */
const BEFORE_PLACES = keySet('tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường', 'trấn', 'khu');
/** Names looked for in the document; a document that names more of them in capitals is none that a person reads. */
const MOST_NAMES = 40;
/** Places of one name that are looked at. */
const MOST_PLACES = 20;

export class ProseLetters {
  readonly #texts: readonly string[];
  readonly #known = new Map<string, string>();
  #document: { readonly text: string; readonly key: string } | undefined;

  /** @param texts of the document that the names come from */
  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /** As the document itself writes the name in prose; where it never does, with the capitals of a name. Others than names in capitals stay. */
  of(name: string): string {
    if (HAS_SMALL.test(name) || !/\P{Lu}/u.test(name.trim())) return name;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const written = (this.#known.size < MOST_NAMES ? this.#inDocument(name) : undefined) ?? withNameCapitals(name);
    this.#known.set(name, written);
    return written;
  }

  #inDocument(name: string): string | undefined {
    const text = this.#document?.text ?? this.#texts.map(normalizeText).join('\n');
    const { key } = (this.#document ??= { text, key: keyOf(text) });
    const sought = keyOf(name);
    let at = key.indexOf(sought);
    for (let places = 0; at >= 0 && places < MOST_PLACES; places += 1) {
      const end = at + sought.length;
      const found = text.slice(at, end);
      const isWhole = !isLetter(text[at - 1]) && !isLetter(text[end]);
      if (isWhole && HAS_SMALL.test(found) && /^\p{Lu}/u.test(found)) return found;
      at = key.indexOf(sought, end);
    }
    return undefined;
  }
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{M}]/u.test(char);

/** "CHỦ TỊCH UBND TỈNH LAM HẢI": "Chủ tịch UBND tỉnh Lam Hải". */
function withNameCapitals(name: string): string {
  const keys = Array.from(name.matchAll(WORD), ([word]) => keyOf(word));
  const makesBody = (at: number): boolean => LEVELS.has(keys[at] ?? '') && BODIES_OF_LEVELS.has(keys[at + 1] ?? '');
  let at = -1;
  return name.replaceAll(WORD, (word) => {
    at += 1;
    const key = keys[at]!;
    const isPlace = key !== 'và' && !BEFORE_PLACES.has(key) && [at - 1, at - 2].some((before) => BEFORE_PLACES.has(keys[before] ?? ''));
    const isSmall = at > 0 && (makesBody(at - 1) || (GOES_ON.has(key) && !makesBody(at) && !isPlace));
    if (!isSyllable(word)) return word;
    return isSmall ? word.toLowerCase() : word.slice(0, 1) + word.slice(1).toLowerCase();
  });
}
