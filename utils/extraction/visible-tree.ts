import { CDATA, type Dom, ELEMENT, TEXT } from './dom.ts';
import { displayOf, isLeftOut, keepsLineBreaks, PARSED_STYLE, type PageStyle, renderedStyle, type TextStyle, writtenStyle } from './page-style.ts';

/** A run of text with how it looks. `text` is as it stands in the page, not normalised; legacy fonts are decoded later. */
export interface VisibleText {
  readonly text: string;
  readonly style: TextStyle;
}

/** An element that is shown, with what of it matters to extraction; the page itself is not referred to. */
export interface VisibleElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** False if its content flows with the text around it. */
  readonly block: boolean;
  /** The list style of a live page hides the markers. */
  readonly unmarked: boolean;
  readonly parent: VisibleElement | null;
  readonly children: readonly VisibleNode[];
  /** Position in document order among the elements of the tree. */
  readonly order: number;
}

export type VisibleNode = VisibleElement | VisibleText;

export interface VisibleTree {
  readonly root: VisibleElement;
  /** All elements in document order: `elements[e.order] === e`. */
  readonly elements: readonly VisibleElement[];
}

export function isElement(node: VisibleNode): node is VisibleElement {
  return 'children' in node;
}

/** Attributes that any rule reads. */
const READ = new Set([
  'align', 'border', 'class', 'colspan', 'datetime', 'headers', 'href', 'id', 'itemprop', 'itemtype', 'property', 'rel', 'reversed',
  'role', 'rowspan', 'scope', 'start', 'summary', 'type', 'value',
]);

/**
 * Elements below this depth are laid flat into their ancestor at the limit, so that everything after may recurse.
 * Browsers' parsers stop at 512; scripts and other parsers do not.
 */
const DEEPEST = 256;

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

interface Growing extends VisibleElement {
  readonly children: VisibleNode[];
}

type Grow = (tag: string, attributes: Readonly<Record<string, string>>, block: boolean, unmarked: boolean, parent: Growing | null) => Growing;

/** One step down that the walk still has to finish. */
interface Frame {
  readonly element: Growing;
  readonly style: PageStyle;
  readonly depth: number;
  next: Node | null;
}

function attributesOf(dom: Dom, element: Element): Readonly<Record<string, string>> {
  let found: Record<string, string> | null = null;
  for (const name of dom.attributeNames(element)) {
    if (READ.has(name)) (found ??= {})[name] = dom.attribute(element, name) ?? '';
  }
  return found ?? NO_ATTRIBUTES;
}

const LINE = /\r\n?|\n/;

/** What is shown of `dom`'s document, or of a shadow root in it, in one walk that neither recurses nor changes anything. */
export function visibleTree(dom: Dom, within?: ShadowRoot): VisibleTree {
  const elements: Growing[] = [];
  const grow: Grow = (tag, attributes, block, unmarked, parent) => {
    const element: Growing = { tag, attributes, block, unmarked, parent, children: [], order: elements.length };
    elements.push(element);
    parent?.children.push(element);
    return element;
  };
  const root = grow('html', NO_ATTRIBUTES, true, false, null);
  if (!dom.root || isLeftOut(dom.tagOf(dom.root))) return { root, elements };

  const stack: Frame[] = [{ element: root, style: PARSED_STYLE, depth: 0, next: dom.firstChild(within ?? dom.root) }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.next;
    if (!node) {
      stack.pop();
      continue;
    }
    frame.next = dom.nextSibling(node);
    const type = dom.nodeType(node);
    if (type === TEXT || type === CDATA) {
      if (!frame.style.hidden) addText(frame, dom.textOf(node), grow);
    } else if (type === ELEMENT) {
      const element = node as Element;
      const tag = dom.tagOf(element);
      if (isLeftOut(tag)) continue;
      const style = dom.view
        ? renderedStyle(dom.view, element, tag)
        : writtenStyle(frame.style, tag, (name) => dom.attribute(element, name));
      if (style.removed) continue;
      const grown = grow(tag, attributesOf(dom, element), displayOf(style, tag) === 'block', style.unmarked, frame.element);
      const flat = frame.depth >= DEEPEST;
      stack.push({ element: flat ? frame.element : grown, style, depth: flat ? frame.depth : frame.depth + 1, next: dom.firstChild(node) });
    }
  }
  return { root, elements };
}

function addText(frame: Frame, text: string, grow: Grow): void {
  if (text === '') return;
  const { element, style } = frame;
  if (!keepsLineBreaks(style)) {
    element.children.push({ text, style: style.text });
    return;
  }
  text.split(LINE).forEach((line, index) => {
    if (index > 0) grow('br', NO_ATTRIBUTES, false, false, element);
    if (line !== '') element.children.push({ text: line, style: style.text });
  });
}
