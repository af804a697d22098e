/**
 * Reading a page's DOM past its own names. `<form><input name="childNodes">` and `<img name="documentElement">` replace
 * members of forms and of the document (HTML, [LegacyOverrideBuiltIns]); the members on the prototypes stay what they are.
 */
export interface Dom {
  readonly root: Element | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  nodeType(node: Node): number;
  /** The characters of a text node. */
  textOf(node: Node): string;
  /** In lower case. */
  tagOf(element: Element): string;
  attributeNames(element: Element): readonly string[];
  attribute(element: Element, name: string): string | null;
  /** All elements of a name, in document order. */
  elementsByTag(tag: string): readonly Element[];
  /** Of an element: also what is not shown. */
  textContentOf(element: Element): string;
  isHtml(element: Element): boolean;
  /** An empty document that runs no scripts and belongs to nobody. */
  createDocument(): Document;
  /** Null for a document that is not shown. */
  readonly view: (Window & typeof globalThis) | null;
}

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;

function descriptor(object: object, name: string): PropertyDescriptor {
  for (let holder = Object.getPrototypeOf(object); holder !== null; holder = Object.getPrototypeOf(holder)) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found) return found;
  }
  return { value: undefined };
}

/** `object[name]` as the prototype defines it. */
function member<T>(object: object, name: string): (node: object) => T {
  const { get, value } = descriptor(object, name);
  return get ? (node) => get.call(node) as T : () => value as T;
}

export function domOf(document: Document): Dom {
  const root = member<Element | null>(document, 'documentElement')(document);
  const firstChild = member<Node | null>(document, 'firstChild');
  const nextSibling = member<Node | null>(document, 'nextSibling');
  const nodeType = member<number>(document, 'nodeType');
  const nodeValue = member<string | null>(document, 'nodeValue');
  const sample: object = root ?? document;
  const localName = member<string>(sample, 'localName');
  const getAttribute = member<Element['getAttribute']>(sample, 'getAttribute')(sample);
  const getAttributeNames = member<Element['getAttributeNames']>(sample, 'getAttributeNames')(sample);
  const textContent = member<string | null>(sample, 'textContent');
  const namespaceURI = member<string | null>(sample, 'namespaceURI');
  const getElementsByTagName = member<Element['getElementsByTagName']>(sample, 'getElementsByTagName')(sample);
  const implementation = member<DOMImplementation>(document, 'implementation')(document);
  return {
    root,
    firstChild,
    nextSibling,
    nodeType,
    textOf: (node) => nodeValue(node) ?? '',
    tagOf: (element) => localName(element).toLowerCase(),
    attributeNames: (element) => getAttributeNames.call(element),
    attribute: (element, name) => getAttribute.call(element, name),
    elementsByTag: (tag) => root ? Array.from(getElementsByTagName.call(root, tag)) : [],
    textContentOf: (element) => textContent(element) ?? '',
    isHtml: (element) => namespaceURI(element) === 'http://www.w3.org/1999/xhtml',
    createDocument: () => implementation.createHTMLDocument(''),
    view: member<(Window & typeof globalThis) | null>(document, 'defaultView')(document),
  };
}
