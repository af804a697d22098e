import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** A person reads it, or is on the way to its button. */
function isAttended(element: HTMLElement | null): boolean {
  return document.hidden || (element !== null && (element.matches(':hover') || element.contains(document.activeElement)));
}

/**
 * Calls back when something has stood for so long; while the pointer or the focus is in it, or nobody sees the page, it stays
 * for as long again (WCAG 2.2, 2.2.1).
 * @param what another value begins the time anew; undefined: nothing stands
 */
export function useLinger(element: RefObject<HTMLElement | null>, what: unknown, milliseconds: number, onGone: () => void): void {
  useEffect(() => {
    if (what === undefined) return undefined;
    let timer = setTimeout(leave, milliseconds);
    function leave(): void {
      if (isAttended(element.current)) timer = setTimeout(leave, milliseconds);
      else onGone();
    }
    return () => clearTimeout(timer);
  }, [what, milliseconds]);
}
