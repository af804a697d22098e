import { Readability } from '@mozilla/readability';
import type { Dom } from './dom.ts';
import { isElement, type VisibleElement, type VisibleTree } from './visible-tree.ts';

/**
 * Readability is not linear: it walks up and down again from each candidate and starts over when it finds little.
 * Above this number of elements, several times that of a long report, the densest region is taken instead.
 */
export const MOST_ELEMENTS = 10_000;

/** With less text than this Readability tries again with its filters off; notices of offices are short. */
const CHARACTERS = 200;

const ORDER = 'data-order';
/** Names that the page made up, or that createElement refuses, count as what they look like. */
const USUAL_NAME = /^[a-z][a-z0-9]*$/;

/**
 * The tree as a document that Readability may take apart. It has no ids, names or forms, so that nothing in it stands in the
 * way of a member of the document; ids count among the classes, for which Readability looks in both.
 */
function copyOf(dom: Dom, { root, elements }: VisibleTree): Document {
  const copy = dom.createDocument();
  const body = copy.body;
  const pageBody = root.children.find((child) => isElement(child) && child.tag === 'body');
  const twins = elements.map((element) => element === root || element === pageBody ? body : copy.createElement(twinTag(element)));
  for (const element of elements) {
    const twin = twins[element.order]!;
    twin.setAttribute(ORDER, String(element.order));
    const { class: className, id, role, href, rowspan, colspan } = element.attributes;
    if (className ?? id) twin.setAttribute('class', `${className ?? ''} ${id ?? ''}`.trim());
    if (role) twin.setAttribute('role', role);
    if (href && element.tag === 'a') twin.setAttribute('href', href);
    if (rowspan) twin.setAttribute('rowspan', rowspan);
    if (colspan) twin.setAttribute('colspan', colspan);
    for (const child of element.children) {
      const childTwin = isElement(child) ? twins[child.order]! : copy.createTextNode(child.text);
      if (childTwin !== body) twin.append(childTwin);
    }
  }
  return copy;
}

function twinTag({ tag, block }: VisibleElement): string {
  if (tag === 'form' || tag === 'body' || !USUAL_NAME.test(tag)) return block ? 'div' : 'span';
  return tag;
}

/** The `order` of the elements that Readability keeps as the article; empty if it finds none. */
export function readableOrders(dom: Dom, tree: VisibleTree): readonly number[] {
  if (tree.elements.length > MOST_ELEMENTS) return [];
  const article = new Readability<Node>(copyOf(dom, tree), {
    serializer: (node) => node, charThreshold: CHARACTERS, disableJSONLD: true,
  }).parse();
  const kept = (article?.content as Element | null | undefined)?.querySelectorAll(`[${ORDER}]`) ?? [];
  return Array.from(kept, (element) => Number(element.getAttribute(ORDER)));
}
