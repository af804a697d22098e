import { CLASSIFICATIONS, type Classification } from '../model/index.ts';
import { normalizeText } from '../text/index.ts';
import { ancestors, type Measures } from './measures.ts';
import type { Passage } from './passages.ts';
import type { VisibleElement, VisibleText, VisibleTree } from './visible-tree.ts';
import { isElement } from './visible-tree.ts';

/** The stamp alone, as it is printed; brackets and marks around it do not count. */
const STAMP = /^[^\p{L}]*(MẬT|TỐI MẬT|TUYỆT MẬT)[^\p{L}]*$/u;
/** The field of a form or a list of particulars. */
const FIELD = /^(?:độ mật|mức độ mật|độ bảo mật)\s?:?\s?(mật|tối mật|tuyệt mật)\.?$/iu;
/** Names of elements that draw the stamp in capitals by their style. */
const STAMP_NAME = /(?:^|[\s_-])(?:dau|do)-?mat(?:$|[\s_-])|stamp|classification/i;
const ANY_CASE = /^(mật|tối mật|tuyệt mật)$/iu;
const LONGEST = 40;
/** Characters of a letterhead's line; in a longer one a stamp is a word of a sentence. */
const LONGEST_LINE = 80;
const RANKS: readonly Classification[] = CLASSIFICATIONS;
const SURROUNDINGS = new Set(['nav', 'aside', 'footer', 'a', 'button', 'label', 'menu', 'h1', 'title']);

/**
 * The highest stamp that stands on a page as a line or an element of its own, anywhere but in menus, links and tables of data; never words in
 * running prose ("bí mật", "nội dung mật").
 */
export function classificationStamp(
  passages: readonly Passage[],
  tree: VisibleTree,
  measures: Measures,
  textOf: (run: VisibleText) => string,
  isLayoutTable: (table: VisibleElement) => boolean,
): Classification | undefined {
  let highest = passages.reduce((most, { kind, text, look }) => (
    kind === 'tableRow' || kind === 'heading' || look.linked > 0 ? most : Math.max(most, rankOf(STAMP.exec(text)?.[1] ?? FIELD.exec(text)?.[1]))
  ), -1);
  for (const element of tree.elements) {
    const size = measures.text[element.order]!;
    if (size < 3 || size > LONGEST || measures.linked[element.order]! > 0) continue;
    const text = normalizeText(wholeText(element, textOf));
    const named = STAMP_NAME.test(`${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`) ? ANY_CASE.exec(text)?.[1] : undefined;
    const rank = rankOf(named ?? STAMP.exec(text)?.[1] ?? FIELD.exec(text)?.[1]);
    if (rank <= highest || isSurrounding(element, isLayoutTable)) continue;
    if (named || isOnItsLine(element, measures, textOf)) highest = rank;
  }
  return RANKS[highest];
}

function wholeText(element: VisibleElement, textOf: (run: VisibleText) => string): string {
  return element.children.map((child) => {
    if (!isElement(child)) return textOf(child);
    return child.block || child.tag === 'br' ? ` ${wholeText(child, textOf)} ` : wholeText(child, textOf);
  }).join('');
}

function rankOf(stamp: string | undefined): number {
  return stamp === undefined ? -1 : RANKS.indexOf(stamp.toUpperCase() as Classification);
}

function isSurrounding(element: VisibleElement, isLayoutTable: (table: VisibleElement) => boolean): boolean {
  return [element, ...ancestors(element)].some((above) => SURROUNDINGS.has(above.tag) || above.attributes['role'] === 'navigation'
    || (above.tag === 'table' && !isLayoutTable(above)));
}

/** Nothing else stands on the line, or only what a letterhead writes in capitals. */
function isOnItsLine(stamp: VisibleElement, { text }: Measures, textOf: (run: VisibleText) => string): boolean {
  const line = [stamp, ...ancestors(stamp)].find(({ block }) => block);
  if (!line || line === stamp) return true;
  return text[line.order]! <= LONGEST_LINE && !/\p{Ll}/u.test(normalizeText(wholeText(line, textOf)).replace(/^Số\s?:?/u, ''));
}
