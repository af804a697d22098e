import { CLASSIFICATIONS, type Classification } from '../model/index.ts';
import { normalizeText } from '../text/index.ts';
import type { Measures } from './measures.ts';
import type { VisibleElement, VisibleText, VisibleTree } from './visible-tree.ts';
import { isElement } from './visible-tree.ts';

/** The stamp alone, as it is printed; brackets and marks around it do not count. */
const STAMP = /^[^\p{L}]*(MẬT|TỐI MẬT|TUYỆT MẬT)[^\p{L}]*$/u;
/** The field of a form or a list of particulars. */
const FIELD = /^(?:độ mật|mức độ mật|độ bảo mật)\s?:?\s?(mật|tối mật|tuyệt mật)\.?$/iu;
/** Names of elements that draw the stamp in capitals by their style. */
const STAMP_NAME = /(?:^|[\s_-])(?:dau|do)-?mat(?:$|[\s_-])|stamp|classification/i;
const LONGEST = 40;
/** A stamp in a line with more than the document's number and such is a word in a sentence. */
const LONGEST_LINE = 80;
const RANKS: readonly Classification[] = CLASSIFICATIONS;
const SURROUNDINGS = new Set(['nav', 'aside', 'footer', 'a', 'button', 'label', 'menu', 'h1', 'title']);

/**
 * The highest stamp that stands on a page as an element of its own, anywhere but in menus, links and tables of data; never words in running
 * prose ("bí mật", "nội dung mật").
 */
export function classificationStamp(
  tree: VisibleTree,
  measures: Measures,
  textOf: (run: VisibleText) => string,
  isLayoutTable: (table: VisibleElement) => boolean,
): Classification | undefined {
  let highest = -1;
  for (const element of tree.elements) {
    const size = measures.text[element.order]!;
    if (element.tag === 'img' || size < 3 || size > LONGEST) continue;
    const text = normalizeText(wholeText(element, textOf));
    const found = STAMP.exec(text)?.[1] ?? FIELD.exec(text)?.[1] ?? (STAMP_NAME.test(`${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`)
      ? /^(?:mật|tối mật|tuyệt mật)$/iu.exec(text)?.[0] : undefined);
    if (!found) continue;
    const rank = RANKS.indexOf(found.toUpperCase() as Classification);
    if (rank > highest && standsAlone(element, measures, textOf, isLayoutTable)) highest = rank;
  }
  return RANKS[highest];
}

function wholeText(element: VisibleElement, textOf: (run: VisibleText) => string): string {
  return element.children.map((child) => {
    if (!isElement(child)) return textOf(child);
    return child.block || child.tag === 'br' ? ` ${wholeText(child, textOf)} ` : wholeText(child, textOf);
  }).join('');
}

function standsAlone(stamp: VisibleElement, { text }: Measures, textOf: (run: VisibleText) => string, isLayoutTable: (table: VisibleElement) => boolean): boolean {
  let line: VisibleElement | null = null;
  for (let above: VisibleElement | null = stamp; above; above = above.parent) {
    if (SURROUNDINGS.has(above.tag) || above.attributes['role'] === 'navigation') return false;
    if (above.tag === 'table' && !isLayoutTable(above)) return false;
    if (!line && above.block) line = above;
  }
  if (!line || line === stamp) return true;
  if (text[line.order]! > LONGEST_LINE) return false;
  const around = normalizeText(wholeText(line, textOf));
  return !/\p{Ll}/u.test(around.replace(/^Số\s?:?/u, ''));
}
