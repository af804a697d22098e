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

/** What Firefox gives to content scripts: an object as the page has it, and one as it is without what the page has done to it. */
interface FirefoxScope {
  readonly wrappedJSObject?: { readonly CSS: { readonly highlights: HighlightRegistry } };
  readonly XPCNativeWrapper?: (object: HighlightRegistry) => HighlightRegistry;
}

/**
 * The registry of highlights of a window. Firefox (153) gives content scripts that of the window which was asked first for all of the
 * page's windows, so that page and frame overwrite each other's: there it is taken as the page has it.
 */
export function registryOf(view: Window & typeof globalThis): HighlightRegistry {
  const { wrappedJSObject } = view as FirefoxScope;
  const { XPCNativeWrapper } = globalThis as FirefoxScope;
  if (!wrappedJSObject || !XPCNativeWrapper) return view.CSS.highlights;
  try {
    const registry = XPCNativeWrapper(wrappedJSObject.CSS.highlights);
    if (registry instanceof view.HighlightRegistry) return registry;
  } catch {
    // The page has put something of its own in its place.
  }
  return view.CSS.highlights;
}
