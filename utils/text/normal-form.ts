import { type MappedText, MappedTextWriter } from './mapped-text.ts';
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
  const { units } = writer;
  for (let index = 0; index < writer.length; index += 1) {
    if (units[index] === 0xd0 || units[index] === 0x189) units[index] = 0x110;
  }
  return writer.finish(text.length);
}

/**
 * The text's NFC with white space folded and invisible characters left out; the letters taken for Đ are as they were.
 * Units that come from several characters composed into one have the offset of the first.
 */
export function writeNormalForm(text: string): MappedTextWriter {
  const { length } = text;
  const writer = new MappedTextWriter(length);
  let spaceBefore = false;
  for (let offset = 0; offset < length; ) {
    const unit = text.charCodeAt(offset);
    const isPrintable = isPrintableAscii(unit);
    if (!isPrintable && isSpace(unit)) {
      if (!spaceBefore) writer.push(0x20, offset);
      spaceBefore = true;
      offset += 1;
      continue;
    }
    if (!isPrintable && isInvisible(unit) && !joinsEmoji(text, offset)) {
      offset += 1;
      continue;
    }
    spaceBefore = false;
    const end = isPrintableAscii(text.charCodeAt(offset + 1)) ? offset + 1 : endOfCharacter(text, offset + 1);
    if (end === offset + 1 && isStable(unit)) {
      writer.push(unit, offset);
    } else {
      const composed = visibleUnits(text, offset, end).normalize('NFC');
      for (let index = 0; index < composed.length; index += 1) writer.push(composed.charCodeAt(index), offset);
    }
    offset = end;
  }
  return writer;
}

function isPrintableAscii(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

/** Units that are their own NFC when they stand alone. */
function isStable(unit: number): boolean {
  return unit < 0x300 || (unit >= 0x1e00 && unit < 0x1f00) || (unit >= 0x2010 && unit < 0x2100) || (unit >= 0xac00 && unit < 0xe000);
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
