/** Members of documents that a page can shadow by an element of their name (`<img name="defaultView">`), read from the prototype. */

/** The window that shows a document; null for one that is not shown. */
export function windowOf(document: Document): (Window & typeof globalThis) | null {
  return Reflect.get(Document.prototype, 'defaultView', document);
}

/** The topmost element of a document. */
export function documentElementOf(document: Document): HTMLElement {
  return Reflect.get(Document.prototype, 'documentElement', document);
}

export function newStyle(document: Document): HTMLStyleElement {
  return Document.prototype.createElement.call(document, 'style') as HTMLStyleElement;
}
