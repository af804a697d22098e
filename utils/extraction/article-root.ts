import type { Dom } from './dom.ts';
import { contains, linkShare, type Measures } from './measures.ts';
import { readableOrders } from './readable-copy.ts';
import { isLayoutTable } from './tables.ts';
import { isElement, type VisibleElement, type VisibleTree } from './visible-tree.ts';

/** Not opened to look for a narrower root: their parts are read together. */
const WHOLE = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'figure', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function ownText(element: VisibleElement): number {
  return element.children.reduce((sum, child) => isElement(child) ? sum : sum + child.text.trim().length, 0);
}

/** From the top down while one child holds at least `share` of what `weights` give. */
function descend(tree: VisibleTree, weights: Float64Array, share: number, measures: Measures): VisibleElement {
  const enough = share * weights[0]!;
  let at = tree.root;
  while (at.tag !== 'article') {
    const next = at.children.find((child): child is VisibleElement => isElement(child) && weights[child.order]! >= enough);
    if (!next?.block || WHOLE.has(next.tag)) break;
    if (next.tag === 'table' && !isLayoutTable(next, tree, measures)) break;
    at = next;
  }
  return at;
}

/** The single outermost element of a kind that holds text, if the page has exactly one. */
function only(tree: VisibleTree, measures: Measures, test: (element: VisibleElement) => boolean): VisibleElement | null {
  let found: VisibleElement | null = null;
  for (const element of tree.elements) {
    if (!test(element) || measures.text[element.order] === 0 || (found && contains(measures, found, element))) continue;
    if (found) return null;
    found = element;
  }
  return found;
}

const isMain = ({ tag, attributes }: VisibleElement): boolean => tag === 'main' || attributes['role'] === 'main';
const isArticle = ({ tag, attributes }: VisibleElement): boolean =>
  tag === 'article' || attributes['role'] === 'article' || attributes['itemprop'] === 'articleBody';

/** Adds up from the leaves what `own` gives each element. */
function summed(tree: VisibleTree, own: (element: VisibleElement) => number): Float64Array {
  const sums = Float64Array.from(tree.elements, own);
  for (let order = sums.length - 1; order > 0; order -= 1) sums[tree.elements[order]!.parent!.order]! += sums[order]!;
  return sums;
}

/** Text that is no link and long enough to be prose. */
const PROSE = 40;

function densest(tree: VisibleTree, measures: Measures): VisibleElement {
  const prose = summed(tree, (element) => {
    const own = ownText(element);
    return own >= PROSE && linkShare(measures, element) < 0.5 ? own : 0;
  });
  return prose[0] ? descend(tree, prose, 0.9, measures) : tree.root;
}

/** The element that holds the article: the page's only <article>, what Readability keeps, or the densest region. */
export function articleRoot(dom: Dom, tree: VisibleTree, measures: Measures): VisibleElement {
  const declared = only(tree, measures, isArticle);
  if (declared) return declared;
  const kept = new Set(readableOrders(dom, tree));
  if (kept.size === 0) return densest(tree, measures);
  const weights = summed(tree, (element) => kept.has(element.order) ? ownText(element) : 0);
  return weights[0] ? descend(tree, weights, 0.97, measures) : densest(tree, measures);
}

/** The element that holds the main text of a page without an article. */
export function mainRoot(tree: VisibleTree, measures: Measures): VisibleElement {
  return only(tree, measures, isMain) ?? tree.elements.find(({ tag }) => tag === 'body') ?? tree.root;
}
