import { MappedRoom, type MappedText, type MappedUnits, MappedTextWriter, OwnUnits } from './mapped-text.ts';
import { isCombining, isInvisible, isSpace, joinsEmoji } from './units.ts';

/**
 * The form in which text is kept and shown: NFC (UAX #15), Đ for U+00D0 and U+0189, every stretch of white
 * space one space and none at the ends, no invisible characters. Idempotent.
 */
export function normalizeText(text: string): string {
  return normalForm(text).text.trim();
}

/** As `normalizeText`, with the map back and with one space left where the text begins or ends with white space. */
export function normalForm(text: string): MappedText {
  const writer = writeNormalForm(text);
  const { units, length } = writer;
  for (let index = 0; index < length; index += 1) {
    if (units[index] === 0xd0 || units[index] === 0x189) units[index] = 0x110;
  }
  return writer.finish(text.length);
}

/**
 * The text's NFC with white space folded and invisible characters left out; the letters taken for Đ are as they were.
 * Units that come from several characters composed into one have the offset of the first.
 */
export function writeNormalForm(text: string): MappedUnits {
  const { length } = text;
  const own = unitsOf(text);
  if (own) return new OwnUnits(own, length);
  const writer = new MappedTextWriter(roomFor(length));
  let spaceBefore = false;
  for (let offset = 0; offset < length; ) {
    const unit = text.charCodeAt(offset);
    const kind = kindOf(unit);
    if (kind === SPACE) {
      if (!spaceBefore) writer.push(0x20, offset);
      spaceBefore = true;
      offset += 1;
      continue;
    }
    if (kind === OTHER && isInvisible(unit) && !joinsEmoji(text, offset)) {
      offset += 1;
      continue;
    }
    spaceBefore = false;
    if (kind === PLAIN && kindOf(text.charCodeAt(offset + 1)) !== OTHER) {
      writer.push(unit, offset);
      offset += 1;
      continue;
    }
    const end = endOfCharacter(text, offset + 1);
    const letter = end - offset > 3 ? 0 : composedLetter(text, offset, end);
    if (letter !== 0) {
      writer.push(letter, offset);
      offset = end;
      continue;
    }
    if (end === offset + 1 && isStable(unit)) {
      writer.push(unit, offset);
    } else {
      const character = composed(visibleUnits(text, offset, end));
      for (let index = 0; index < character.length; index += 1) writer.push(character.charCodeAt(index), offset);
    }
    offset = end;
  }
  return writer;
}

/** Units that are their own NFC when they stand alone. */
function isStable(unit: number): boolean {
  return unit < 0x300 || (unit >= 0x1e00 && unit < 0x1f00) || (unit >= 0x2010 && unit < 0x2100) || (unit >= 0xac00 && unit < 0xe000);
}

/** What a unit is to whoever reads on. `PLAIN` units are their own NFC unless something combining follows. */
const OTHER = 1;
const SPACE = 2;
const PLAIN = 3;

/** By unit, what it is; 0 for one that was not met yet: a text has a hundred of them. */
const KINDS = new Uint8Array(0x2100);

/** @param unit not a number beyond the end of the text */
function kindOf(unit: number): number {
  return unit < KINDS.length ? KINDS[unit]! || (KINDS[unit] = findOut(unit)) : OTHER;
}

function findOut(unit: number): number {
  if (isSpace(unit)) return SPACE;
  return isStable(unit) && !isInvisible(unit) ? PLAIN : OTHER;
}

/** Used again for each short text: to allocate room takes longer than to fill it. */
const SHORT = new MappedRoom(4096);

function roomFor(length: number): MappedRoom {
  return length <= SHORT.units.length ? SHORT : new MappedRoom(length);
}

/** The units of a text that is its own normal form but for the kind of its white space; undefined if it is not. Valid until the next are asked for. */
function unitsOf(text: string): Uint16Array | undefined {
  const { length } = text;
  const units = length <= SHORT.units.length ? SHORT.units : new Uint16Array(length);
  let before = OTHER;
  for (let offset = 0; offset < length; offset += 1) {
    const unit = text.charCodeAt(offset);
    const kind = kindOf(unit);
    if (kind === OTHER || (kind === SPACE && before === SPACE)) return undefined;
    units[offset] = kind === SPACE ? 0x20 : unit;
    before = kind;
  }
  return units;
}

/** What letters with one or two marks were composed lately: by slot, which letter and marks, and the unit that they are; 0 if there is none, or they are several. */
const SLOT_BITS = 12;
const KEYS = new Int32Array(2 ** SLOT_BITS);
const LETTERS = new Uint16Array(2 ** SLOT_BITS);
const MARKS = 0x300;
const MARK_BITS = 7;

function composedLetter(text: string, start: number, end: number): number {
  const base = text.charCodeAt(start);
  const first = text.charCodeAt(start + 1) - MARKS;
  const second = end - start === 3 ? text.charCodeAt(start + 2) - MARKS : 0;
  if (end - start < 2 || !isMark(first) || !isMark(second)) return 0;
  const key = (base << (2 * MARK_BITS)) | (first << MARK_BITS) | (end - start === 3 ? second + 1 : 0);
  const slot = Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
  if (KEYS[slot] !== key) {
    const whole = text.slice(start, end).normalize('NFC');
    KEYS[slot] = key;
    LETTERS[slot] = whole.length === 1 ? whole.charCodeAt(0) : 0;
  }
  return LETTERS[slot]!;
}

function isMark(unit: number): boolean {
  return unit >= 0 && unit < 0x70 && unit !== 0x4f;
}

/** Letters with their marks, composed: pages in NFD have few different ones, and `normalize` takes several times as long. */
const COMPOSED = new Map<string, string>();
const MAX_COMPOSED = 2000;

function composed(character: string): string {
  let whole = COMPOSED.get(character);
  if (whole === undefined) {
    whole = character.normalize('NFC');
    if (COMPOSED.size < MAX_COMPOSED) COMPOSED.set(character, whole);
  }
  return whole;
}

/** End of the combining marks from `offset` on; invisible characters between them are passed over. */
function endOfCharacter(text: string, offset: number): number {
  let end = offset;
  for (let next = offset; next < text.length; next += 1) {
    const unit = text.charCodeAt(next);
    if (isCombining(unit)) end = next + 1;
    else if (!isInvisible(unit) || joinsEmoji(text, next)) break;
  }
  return end;
}

function visibleUnits(text: string, start: number, end: number): string {
  let visible = '';
  for (let offset = start; offset < end; offset += 1) {
    if (!isInvisible(text.charCodeAt(offset)) || joinsEmoji(text, offset)) visible += text[offset];
  }
  return visible;
}
