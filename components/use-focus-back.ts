import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What the Tab key leads to. */
const TAKES_FOCUS = ':is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled, [tabindex="-1"])';

/**
 * Of something that goes away while it has the focus: the focus goes back to where it came from or, if that is gone too, to what stands
 * before it, so that the Tab key goes on from there. Else it falls to the page, and the next Tab begins at its top.
 */
export function useFocusBack(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const here = element.current!;
    const life = new AbortController();
    let from: EventTarget | null = null;
    here.addEventListener(
      'focusin',
      ({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && here.contains(relatedTarget))) from = relatedTarget;
      },
      { signal: life.signal },
    );
    return () => {
      life.abort();
      const root = here.getRootNode() as Document | ShadowRoot;
      const focused = root.activeElement;
      if (focused === null || !here.contains(focused)) return;
      const beside = neighbourOf(here, root);
      // What goes away with it is known only afterwards.
      queueMicrotask(() => {
        if (focused.isConnected) return;
        const goal = [from, beside].find((one) => one instanceof HTMLElement && one.isConnected && one.checkVisibility());
        (goal as HTMLElement | undefined)?.focus({ preventScroll: true });
      });
    };
  }, []);
}

/** The last that takes the focus before an element; before the first of all there is none, and the first behind it is taken. */
function neighbourOf(element: HTMLElement, root: Document | ShadowRoot): HTMLElement | undefined {
  const others = Array.from(root.querySelectorAll<HTMLElement>(TAKES_FOCUS)).filter((one) => !element.contains(one) && one.checkVisibility());
  const isBefore = (one: HTMLElement): boolean => (element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return others.findLast(isBefore) ?? others[0];
}
