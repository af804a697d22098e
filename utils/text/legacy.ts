/**
 * Vietnamese from before Unicode. Its fonts draw Vietnamese letters at the places of Western signs, so that a
 * page in windows-1252 holds "nh©n d©n" (TCVN3) or "nhaân daân" (VNI) for "nhân dân".
 * It is decoded before any other normal form is made: the ư of TCVN3 is the soft hyphen.
 */
import { MappedRoom, type MappedText, MappedTextWriter } from './mapped-text.ts';
import { isSyllable } from './syllable-shape.ts';
import { TCVN3_CAPITALS, TCVN3_LETTERS } from './tcvn3.ts';
import { VNI_LETTERS } from './vni.ts';

export type LegacyEncoding = 'tcvn3' | 'vni';

const TCVN3_FONT = /^\.vn/i;
const VNI_FONT = /^vni[- ]/i;
const TCVN3_CAPITALS_FONT = /^\.vn.*h$/i;

function firstFamily(fontFamily: string): string {
  return (fontFamily.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '');
}

/** The encoding of a font by the first name in a CSS `font-family` or in `<font face>`: ".VnTime" tcvn3, "VNI-Times" vni. */
export function legacyEncodingOfFont(fontFamily: string): LegacyEncoding | undefined {
  const family = firstFamily(fontFamily);
  if (TCVN3_FONT.test(family)) return 'tcvn3';
  return VNI_FONT.test(family) ? 'vni' : undefined;
}

/** True for fonts that draw small letters as capitals (".VnTimeH", ".VnArialH"): what is decoded is then to be written in upper case. */
export function isLegacyCapitalsFont(fontFamily: string): boolean {
  return TCVN3_CAPITALS_FONT.test(firstFamily(fontFamily));
}

/** A stretch without space or ASCII punctuation; with the controls that are letters in TCVN3. */
const WORD = /[^\s\x20-\x40[-`{-~\u00a0“”„‘’…–—]+/gu;
const NOT_ASCII = /[^\0-\x7f]/;
const ONLY_UNICODE = /[ăđơư\u1ea0-\u1ef9]|\p{M}/iu;
/** What few words of other languages have: a sign at a letter, or a capital behind a small letter ("hiÖn"). */
const TELLING_OF_TCVN3 = /[¡-¿×÷]|\p{Ll}[À-Þ]/u;

/** In a word of more than two characters, what stands there in no other writing: a sign before a letter ("§¶ng", "nh©n", but not "µm", "Microsoft®") or a capital behind a small one, or vowels with ø, õ or â behind them ("haønh", "daân"), ñ or ö with another sign ("ñeán", "nöôùc"). */
const UNMISTAKABLE: Readonly<Record<LegacyEncoding, RegExp>> = { tcvn3: /^(?=...).*(?:[¡-¿×÷]\p{L}|\p{Ll}[À-Þ])/u, vni: /^(?=...).*(?:[aeouyôö][øõ]|[aeo]â|ñ.*[^\0-\x7f]|ö[ôøùõûï])/i };

/** A tone where no syllable of today has one: "veà", "kyù", "laù" are "về", "ký", "lá" in VNI. */
const TONE_OUT_OF_PLACE = /a[èéìíòóùú]|e[àáãâìíòóùú]|o[ìíòóùú]|u[ìíòóùú]|[yôö][ìíùú]/i;

/** Fewer different words than this prove nothing, if each of them can be something else: "Où ? Là où …". */
const MIN_WORDS = 2;
/** Share of the words with signs that have to become syllables. The old pages of the fixtures reach 1, the tests' sentences in five Western languages 0.33 at the most, two words of them 0.5. */
const MIN_SHARE = 0.6;

/**
 * The encoding of a text, by how many of its different words with signs become Vietnamese syllables when decoded.
 * Undefined for ordinary text of any language, and for a text too short to tell.
 */
export function detectLegacyEncoding(text: string): LegacyEncoding | undefined {
  if (!NOT_ASCII.test(text) || ONLY_UNICODE.test(text)) return undefined;
  const words = differentWords(text).filter((word) => NOT_ASCII.test(word));
  if (words.some((word) => TELLING_OF_TCVN3.test(word)) && isMostly(words, 'tcvn3', isTcvn3Word)) return 'tcvn3';
  return isMostly(words, 'vni', isVniWord) ? 'vni' : undefined;
}

/** A word that is a syllable decoded and as it stands proves nothing ("hoà" is "hồ" in VNI), nor does one that the signs behind its letters are missing for ("tænh", "chính"). */
function isMostly(words: readonly string[], encoding: LegacyEncoding, isEncoded: (word: string) => boolean): boolean {
  const proof = words.filter((word) => isEncoded(word) && (!isSyllable(word) || TONE_OUT_OF_PLACE.test(word)));
  const against = words.filter((word) => !isSyllable(decodeLegacy(word, encoding).text));
  const least = proof.some((word) => UNMISTAKABLE[encoding].test(word)) ? 1 : MIN_WORDS;
  return proof.length >= least && proof.length / (proof.length + against.length) >= MIN_SHARE;
}

/** One of each word, in whichever case it comes last: case cannot be folded, it parts letters in TCVN3. */
function differentWords(text: string): string[] {
  return [...new Map((text.match(WORD) ?? []).map((word) => [word.toLowerCase(), word])).values()];
}

function isTcvn3Word(word: string): boolean {
  const decoded = decodeTcvn3(word).text;
  return decoded !== word && isSyllable(decoded);
}

/** A sign behind its letter is needed: the signs that stand alone (ó, ì, ô) are common letters elsewhere. */
function isVniWord(word: string): boolean {
  const decoded = decodeVni(word).text;
  return decoded !== word && (decoded.length < word.length || /[ñö]/i.test(word)) && isSyllable(decoded);
}

/** The text in Unicode (NFC), with the way back to the signs. Characters that the encoding does not have stay as they are. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): MappedText {
  return encoding === 'tcvn3' ? decodeTcvn3(text) : decodeVni(text);
}

function decodeTcvn3(text: string): MappedText {
  const writer = new MappedTextWriter(new MappedRoom(text.length));
  const capitals = offsetsOfCapitals(text);
  for (let offset = 0; offset < text.length; offset += 1) {
    const sign = text[offset]!;
    const letter = (capitals.has(offset) ? TCVN3_CAPITALS.get(sign) : TCVN3_LETTERS.get(sign)) ?? sign;
    writer.push(letter.charCodeAt(0), offset);
  }
  return writer.finish(text.length);
}

const CAPITAL_SIGNS = [...TCVN3_CAPITALS.keys()].join('');
const SMALL_SIGNS = [...TCVN3_LETTERS.keys()].join('');
const CAPITALS_WORD = new RegExp(`[A-Za-z${CAPITAL_SIGNS}${SMALL_SIGNS}]*[${CAPITAL_SIGNS}][A-Za-z${CAPITAL_SIGNS}${SMALL_SIGNS}]*`, 'gu');

/** Where a sign that may be a capital with tone, a quotation mark or a dash makes its word one syllable. */
function offsetsOfCapitals(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const match of text.matchAll(CAPITALS_WORD)) {
    const decoded = [...match[0]].map((sign) => TCVN3_CAPITALS.get(sign) ?? TCVN3_LETTERS.get(sign) ?? sign).join('');
    if (decoded.length < 2 || !isSyllable(decoded) || !isCapitalised(decoded)) continue;
    [...match[0]].forEach((sign, index) => {
      if (TCVN3_CAPITALS.has(sign)) found.add(match.index + index);
    });
  }
  return found;
}

function isCapitalised(word: string): boolean {
  return word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase();
}

function decodeVni(text: string): MappedText {
  const writer = new MappedTextWriter(new MappedRoom(text.length));
  for (let offset = 0; offset < text.length; ) {
    const pair = VNI_LETTERS.get(text.slice(offset, offset + 2));
    writer.push((pair ?? VNI_LETTERS.get(text[offset]!) ?? text[offset]!).charCodeAt(0), offset);
    offset += pair === undefined ? 1 : 2;
  }
  return writer.finish(text.length);
}
