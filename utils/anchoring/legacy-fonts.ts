/** Text set in fonts from before Unicode (.VnTime, VNI-Times): its characters are the font's bytes. */
import { decodeLegacy, detectLegacyEncoding, isLegacyCapitalsFont, legacyEncodingOfFont, type MappedText } from '../text/index.ts';

/** Signs of windows-1252 above ASCII: without one there is nothing to decode. */
const HIGH_SIGN = /[\u0080-\u00ff\u0152-\u0178\u2013-\u2122]/;
/** Letters that only Unicode has: the font is named, but the text is not in it. */
const UNICODE_LETTER = /[ăđĩũơư\u1ea0-\u1ef9]|\p{M}/iu;

/** The characters of a text node in Unicode, with the way back; null if they are. */
export function decoded(data: string, fontFamily: () => string): MappedText | null {
  if (!HIGH_SIGN.test(data) || UNICODE_LETTER.test(data)) return null;
  const family = fontFamily();
  const encoding = legacyEncodingOfFont(family) ?? detectLegacyEncoding(data);
  if (!encoding) return null;
  const unicode = decodeLegacy(data, encoding);
  return isLegacyCapitalsFont(family) ? { text: unicode.text.toUpperCase(), offsets: unicode.offsets } : unicode;
}
