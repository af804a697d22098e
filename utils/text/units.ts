/** What single UTF-16 units are, for every reading of text that keeps a map of offsets. */

/** White space of Unicode (property White_Space): tab, line breaks, no-break and typographic spaces. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x85 || unit === 0x1680;
  return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000;
}

/**
 * Characters that show nothing: soft hyphen, zero-width space and joiners, byte order mark, bidi controls,
 * invisible operators, C0 and C1 controls that are no white space. A joiner that holds an emoji together
 * is one of them too: see `joinsEmoji`.
 */
export function isInvisible(unit: number): boolean {
  if (unit < 0x20) return unit < 0x09 || unit > 0x0d;
  if (unit < 0x7f) return false;
  if (unit <= 0x9f) return unit !== 0x85;
  if (unit < 0x2000) return unit === 0xad || unit === 0x34f || unit === 0x61c || unit === 0x180e;
  if (unit <= 0x206f) {
    return (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit !== 0x2065);
  }
  return unit === 0xfeff || (unit >= 0xfff9 && unit <= 0xfffb);
}

const ZERO_WIDTH_JOINER = 0x200d;

/** True for a zero-width joiner between two parts of an emoji (UTS #51, ED-16): it is then no invisible character. */
export function joinsEmoji(text: string, offset: number): boolean {
  if (text.charCodeAt(offset) !== ZERO_WIDTH_JOINER || offset === 0) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset + 1);
  return (isSymbol(before) || before === 0xfe0f || (before >= 0xdc00 && before <= 0xdfff)) && (isSymbol(after) || (after >= 0xd83c && after <= 0xd83e));
}

function isSymbol(unit: number): boolean {
  return unit >= 0x2190 && unit <= 0x2bff;
}

const MARK = /^\p{M}$/u;

/** True for a unit that belongs to the character before it: combining marks, and the vowels and finals of conjoining Hangul. */
export function isCombining(unit: number): boolean {
  if (unit < 0x300) return false;
  if (unit < 0x370) return true;
  if (unit < 0x483 || (unit >= 0x1e00 && unit < 0x20d0) || (unit >= 0x2100 && unit < 0x2cef)) return false;
  if (unit >= 0x1160 && unit <= 0x11ff) return true;
  return (unit < 0x3100 || unit >= 0xa66f) && (unit < 0xac00 || unit > 0xfaff) && MARK.test(String.fromCharCode(unit));
}
