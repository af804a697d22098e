/**
 * Reading the tree past DOM clobbering: `<form><input name="childNodes">` shadows the members of the form,
 * so members are taken from the prototypes.
 */

function getter<T>(prototype: object, name: string): (this: unknown) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`No accessor ${name}`);
  return get as (this: unknown) => T;
}

let accessors: ReturnType<typeof bind> | undefined;

function bind() {
  return {
    firstChild: getter<Node | null>(Node.prototype, 'firstChild'),
    nextSibling: getter<Node | null>(Node.prototype, 'nextSibling'),
    parentNode: getter<Node | null>(Node.prototype, 'parentNode'),
    nodeType: getter<number>(Node.prototype, 'nodeType'),
    isConnected: getter<boolean>(Node.prototype, 'isConnected'),
    ownerDocument: getter<Document | null>(Node.prototype, 'ownerDocument'),
    localName: getter<string>(Element.prototype, 'localName'),
    data: getter<string>(CharacterData.prototype, 'data'),
    defaultView: getter<(Window & typeof globalThis) | null>(Document.prototype, 'defaultView'),
    body: getter<HTMLElement | null>(Document.prototype, 'body'),
  };
}

/** Bound at the first use, so that the module loads where there is no DOM. */
function dom() {
  return (accessors ??= bind());
}

export const firstChildOf = (node: Node): Node | null => dom().firstChild.call(node);
export const nextSiblingOf = (node: Node): Node | null => dom().nextSibling.call(node);
export const parentOf = (node: Node): Node | null => dom().parentNode.call(node);
export const nodeTypeOf = (node: Node): number => dom().nodeType.call(node);
export const isConnected = (node: Node): boolean => dom().isConnected.call(node);
export const tagOf = (element: Element): string => dom().localName.call(element).toLowerCase();
/** The characters of a text node. */
export const dataOf = (node: Node): string => dom().data.call(node);
export const bodyOf = (document: Document): HTMLElement | null => dom().body.call(document);

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function documentOf(node: Node): Document {
  return dom().ownerDocument.call(node) ?? (node as Document);
}

/** The window that shows the node, or null for a document that is not shown. */
export function windowOf(node: Node): (Window & typeof globalThis) | null {
  return dom().defaultView.call(documentOf(node));
}

/** A new range in the node's document, collapsed. */
export function newRange(node: Node): Range {
  return Document.prototype.createRange.call(documentOf(node));
}

/** The topmost node of the tree that the node is in: a document, a shadow root, or the top of a detached tree. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

export function contains(ancestor: Node, node: Node): boolean {
  return Node.prototype.contains.call(ancestor, node);
}

/** Of `Node.compareDocumentPosition`: whether `other` comes after `node` in the tree, or lies in it. */
export function isFollowedBy(node: Node, other: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(node, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

/** Text and CDATA nodes. */
export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === 3 || type === 4;
}
