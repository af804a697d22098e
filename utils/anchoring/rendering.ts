/** How an element is rendered, as far as it matters to its text. */
import { attributeOf, dataOf, firstChildOf, isElement, isText, nextSiblingOf, parentOf, tagOf, windowOf } from './dom.ts';

/** Elements whose content is never text of the page. */
const TEXTLESS_TAGS = new Set([
  'script', 'style', 'template', 'noscript', 'head', 'title', 'textarea', 'select', 'datalist', 'iframe', 'object', 'canvas', 'audio',
  'video', 'noframes',
]);

/** For documents that are not shown and have no computed style. */
const BLOCK_TAGS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset',
  'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'menu',
  'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]);

export interface Rendering {
  /** Nothing in the element is text, whatever its descendants say. */
  readonly removed: boolean;
  /** Text directly in the element is not shown (`visibility`); descendants may be. */
  readonly invisible: boolean;
  /** The content is folded away but can be opened: a closed `<details>`, `hidden="until-found"`, `content-visibility: hidden`, a panel. */
  readonly collapses: boolean;
  /** The element stands on lines of its own, or is a table cell. */
  readonly block: boolean;
  /** It is a cell of a table, or a table or part of one that holds cells. */
  readonly table: 'cell' | 'part' | undefined;
}

const REMOVED: Rendering = { removed: true, invisible: true, collapses: false, block: false, table: undefined };

/** A panel that is not displayed. */
const CLOSED_PANEL: Rendering = { removed: false, invisible: false, collapses: true, block: true, table: undefined };
/** Not the menu of a narrow window. */
const PANEL_CLASS = /^(?!.*navbar).*(?:^|\s)(?:tab-pane|collapse)(?:\s|$)/s;

const INLINE_TAGS = new Set(['span', 'b', 'strong', 'big', 'font', 'i', 'em']);
const CELL_TAGS = new Set(['td', 'th']);
const TABLE_TAGS = new Set(['table', 'tbody', 'tfoot', 'thead', 'tr']);

/** Where `getComputedStyle` knows nothing of the element, tags decide. */
export function renderingOf(element: Element, view: (Window & typeof globalThis) | null): Rendering {
  const tag = tagOf(element);
  if (TEXTLESS_TAGS.has(tag)) return REMOVED;
  const style = view?.getComputedStyle(element);
  const display = style?.display ?? '';
  const hidden = attributeOf(element, 'hidden');
  if (!style || display === '') {
    if (hidden !== null && hidden !== 'until-found') return isPanel(element) ? CLOSED_PANEL : REMOVED;
    return { removed: false, invisible: false, collapses: hidden === 'until-found', block: BLOCK_TAGS.has(tag), table: CELL_TAGS.has(tag) ? 'cell' : TABLE_TAGS.has(tag) ? 'part' : undefined };
  }
  if (display === 'none') return isPanel(element) ? CLOSED_PANEL : REMOVED;
  return {
    removed: false,
    invisible: style.visibility === 'hidden' || style.visibility === 'collapse',
    collapses: style.contentVisibility === 'hidden' || hidden === 'until-found',
    block: !/^(?:inline|contents|ruby)/.test(display) && !isDropCap(element, tag, style),
    table: display === 'table-cell' ? 'cell' : display.startsWith('table') ? 'part' : undefined,
  };
}

/** Whether an element is a large initial that the words beside it begin with: floating makes a block of it. */
function isDropCap(element: Element, tag: string, style: CSSStyleDeclaration): boolean {
  if (!INLINE_TAGS.has(tag) || style.cssFloat === 'none') return false;
  const text = firstChildOf(element);
  return text !== null && nextSiblingOf(text) === null && isText(text) && dataOf(text).trim().length === 1;
}

/**
 * Whether an element is one of several panels, of which a page shows the one whose tab or heading is chosen: by its role, or by the classes
 * of Bootstrap. What opens it is elsewhere in the page, so that only what the element says of itself is looked at.
 */
function isPanel(element: Element): boolean {
  return attributeOf(element, 'role') === 'tabpanel' || PANEL_CLASS.test(attributeOf(element, 'class') ?? '');
}

/** Whether a child of a `<details>` is folded away with it: all but the first summary. */
export function isFoldedChild(details: Element, child: Node): boolean {
  if (attributeOf(details, 'open') !== null) return false;
  for (let node = firstChildOf(details); node; node = nextSiblingOf(node)) {
    if (isElement(node) && tagOf(node) === 'summary') return node !== child;
  }
  return true;
}

/** Whether line breaks in the text of the element are shown as such. */
export function keepsLineBreaks(element: Element, view: (Window & typeof globalThis) | null): boolean {
  const style = view?.getComputedStyle(element);
  const mode = style?.whiteSpaceCollapse || style?.whiteSpace;
  if (mode) return /^(?:pre|break-spaces)/.test(mode);
  for (let node: Node | null = element; node && isElement(node); node = parentOf(node)) {
    if (tagOf(node) === 'pre') return true;
  }
  return false;
}

/** The font family that the element's text is set in, as CSS writes it; empty if it is not known. */
export function fontFamilyOf(element: Element, view: (Window & typeof globalThis) | null): string {
  const family = view?.getComputedStyle(element).fontFamily;
  if (family) return family;
  for (let node: Node | null = element; node && isElement(node); node = parentOf(node)) {
    const face = tagOf(node) === 'font' ? attributeOf(node, 'face') : null;
    if (face) return face;
  }
  return '';
}

/** The nearest block element around a node, or null. */
export function blockAround(node: Node): Element | null {
  for (let parent = isElement(node) ? node : parentOf(node); parent; parent = parentOf(parent)) {
    if (isElement(parent) && renderingOf(parent, windowOf(parent)).block) return parent;
  }
  return null;
}
