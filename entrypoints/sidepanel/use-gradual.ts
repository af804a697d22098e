import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Cards that are rendered at once; the next as many when the last comes near. */
const STEP = 30;
const NEAR_PX = 800;

export interface Gradual {
  /** How many of the list are to be rendered. */
  readonly shown: number;
  /** Stands behind the last one while there are more. */
  readonly end: RefObject<HTMLLIElement | null>;
  /** Sees to it that the item at this place is rendered. */
  readonly reach: (index: number) => void;
}

/** Renders a long list as far as a person has come. */
export function useGradual(total: number): Gradual {
  const [limit, setLimit] = useState(STEP);
  const end = useRef<HTMLLIElement>(null);
  const hasMore = limit < total;

  useEffect(() => {
    if (!end.current) return undefined;
    const near = { rootMargin: `${NEAR_PX}px`, scrollMargin: `${NEAR_PX}px` };
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setLimit((before) => before + STEP), near);
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [limit, hasMore]);

  return { shown: Math.min(limit, total), end, reach: (index) => setLimit((before) => Math.max(before, index + 1)) };
}
