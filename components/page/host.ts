/** Marks our own elements in a page, for the reading of its text and of its changes. */
const OWN_ATTRIBUTE = 'data-so-tay';

/** Our element on a portal page, and the shadow root that the page has no way into. */
export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Puts the element in its place, again if the page has moved it or taken it away. */
  attach(): void;
}

/**
 * The element is made in a document without a window, which knows no custom elements: of one that is made in the page's own,
 * a page that has defined an element of this name is given the shadow root, closed or not, by `ElementInternals.shadowRoot`.
 */
export function createHost(): Host {
  // A copy of the extension that was replaced while the page was open leaves its element behind.
  for (const stale of document.querySelectorAll(`[${OWN_ATTRIBUTE}]`)) stale.remove();
  const element = document.implementation.createHTMLDocument('').createElement('so-tay-chi-dao');
  element.setAttribute(OWN_ATTRIBUTE, '');
  const shadow = element.attachShadow({ mode: 'closed' });
  const attach = (): void => {
    if (element.parentNode !== document.documentElement) document.documentElement.append(element);
  };
  attach();
  return { element, shadow, attach };
}
