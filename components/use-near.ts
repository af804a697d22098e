import { useEffect, useState } from 'preact/hooks';

/** Also within a part of the page that is scrolled for itself. */
const NEAR = { rootMargin: '1200px', scrollMargin: '1200px' };

/**
 * Tells when an element has come near the screen, so that a long list is rendered as far as a person has come.
 * @param again when one of these changes, an element that is near still is told of again
 * @returns the ref of the element
 */
export function useNear(onNear: () => void, ...again: readonly unknown[]): (element: Element | null) => void {
  const [element, setElement] = useState<Element | null>(null);
  useEffect(() => {
    if (!element) return undefined;
    // A busy page is told several times at once: the last counts, no other comes.
    const observer = new IntersectionObserver((entries) => entries.at(-1)?.isIntersecting && onNear(), NEAR);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, ...again]);
  return setElement;
}
