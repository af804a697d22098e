/** Bringing a passage of the page before the reader's eyes. */

/** Opens what folds the passage away, as a browser's own search does, and scrolls to it unless it is in sight. If it stays hidden, to what holds it. */
export function bringIntoView(range: Range): void {
  const around = [...ancestorsOf(range.startContainer)];
  for (const element of around) unfold(element);
  const shown = around.find((element) => element.getClientRects().length > 0);
  const { top, bottom } = (range.getClientRects().length > 0 ? range : shown)?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (top >= 0 && bottom <= window.innerHeight) return;
  const behavior: ScrollBehavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  shown?.scrollIntoView({ block: 'center', behavior });
}

/** The elements that hold a node, the innermost first, out of shadow trees too. Nodes of frames are of another realm: `instanceof` does not know them. */
function* ancestorsOf(node: Node): Generator<Element, void, void> {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) if (at.nodeType === Node.ELEMENT_NODE) yield at as Element;
}

/** HTML Standard, "ancestor revealing algorithm": hears the page first, which may open more. */
function unfold(element: Element): void {
  if (element.getAttribute('hidden') === 'until-found') {
    element.dispatchEvent(new Event('beforematch', { bubbles: true }));
    element.removeAttribute('hidden');
  }
  if (element.localName === 'details') element.setAttribute('open', '');
}
