const OWN_NAME = 'so-tay-chi-dao';
/** What a copy of the extension that was replaced while the page was open leaves behind. A page's own element of our name has content. */
const LEFT_BEHIND = `${OWN_NAME}:empty, style[data-so-tay]`;

/** Our element on a portal page, and the shadow root that the page has no way into. */
export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Puts the element where it is seen and can be used, again if the page has moved it, taken it away or opened a modal dialog. */
  show(): void;
  /** Leaves the top layer. */
  rest(): void;
}

/**
 * The element is made in a document without a window, which knows no custom elements: of one that is made in the page's own,
 * a page that has defined an element of this name is given the shadow root, closed or not, by `ElementInternals.shadowRoot`.
 */
export function createHost(): Host {
  for (const stale of document.querySelectorAll(LEFT_BEHIND)) stale.remove();
  const element = document.implementation.createHTMLDocument('').createElement(OWN_NAME);
  const shadow = element.attachShadow({ mode: 'closed' });
  element.popover = 'manual';
  document.documentElement.append(element);
  return {
    element,
    shadow,
    show() {
      const place = modalDialog() ?? document.documentElement;
      if (element.parentNode !== place) place.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    rest() {
      if (element.matches(':popover-open')) element.hidePopover();
    },
  };
}

/**
 * The modal dialog of the page that is open last. All but what is in it is inert, also in the top layer
 * ([HTML](https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees)): our element has to be in it.
 */
function modalDialog(): Element | undefined {
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  // The last in the tree need not be the last that was opened; the one that is not inert can have the focus, and no other.
  const focused = document.activeElement?.closest('dialog:modal');
  return focused ?? dialogs.at(-1);
}
