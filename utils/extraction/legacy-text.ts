import { decodeLegacy, detectLegacyEncoding, isLegacyCapitalsFont, type LegacyEncoding, legacyEncodingOfFont } from '../text/index.ts';
import { isElement, type VisibleText, type VisibleTree } from './visible-tree.ts';

/** Letters that neither TCVN3 nor VNI text has before it is decoded. */
const UNICODE_VIETNAMESE = /[ăđơư\u1ea0-\u1ef9]/iu;
const NOT_ASCII = /[^\0-\x7f]/;

/** Runs looked at to know the encoding of a page that names no legacy font. */
const SAMPLE = 400;

function encodingOf(tree: VisibleTree): LegacyEncoding | undefined {
  const weight: Record<LegacyEncoding, number> = { tcvn3: 0, vni: 0 };
  let looked = 0;
  for (const { children } of tree.elements) {
    for (const child of children) {
      if (isElement(child) || !NOT_ASCII.test(child.text) || legacyEncodingOfFont(child.style.font)) continue;
      const encoding = detectLegacyEncoding(child.text);
      if (encoding) weight[encoding] += child.text.length;
      looked += 1;
    }
    if (looked >= SAMPLE) break;
  }
  if (weight.tcvn3 === 0 && weight.vni === 0) return undefined;
  return weight.tcvn3 >= weight.vni ? 'tcvn3' : 'vni';
}

/**
 * Reads runs of a page in Unicode: by the run's font, or by what the page's letters show where the font says nothing. Text that
 * already is Vietnamese in Unicode stays as it is, whatever its font.
 */
export function textReader(tree: VisibleTree): (run: VisibleText) => string {
  const encodingOfPage = encodingOf(tree);
  return ({ text, style }) => {
    const named = legacyEncodingOfFont(style.font);
    const encoding = named ?? encodingOfPage;
    if (!encoding || UNICODE_VIETNAMESE.test(text)) return text;
    const decoded = NOT_ASCII.test(text) ? decodeLegacy(text, encoding).text : text;
    return named && isLegacyCapitalsFont(style.font) ? decoded.toUpperCase() : decoded;
  };
}
