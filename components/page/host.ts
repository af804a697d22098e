const OWN_NAME = 'so-tay-chi-dao';
/** What a copy of the extension that was replaced while the page was open leaves behind. A page's own element of our name has content. */
const LEFT_BEHIND = `${OWN_NAME}:empty, style[data-so-tay]`;

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
  for (const stale of document.querySelectorAll(LEFT_BEHIND)) stale.remove();
  const element = document.implementation.createHTMLDocument('').createElement(OWN_NAME);
  const shadow = element.attachShadow({ mode: 'closed' });
  const attach = (): void => {
    if (element.parentNode !== document.documentElement) document.documentElement.append(element);
  };
  attach();
  return { element, shadow, attach };
}
