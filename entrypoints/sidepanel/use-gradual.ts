import { useEffect, useState } from 'preact/hooks';

/** Cards that are rendered at once; the next as many when the last comes near. */
const STEP = 30;
const NEAR_PX = 800;

export interface Gradual {
  /** How many of the list are to be rendered. */
  readonly shown: number;
  /** The ref of what stands behind the last one while there are more. */
  readonly end: (element: HTMLLIElement | null) => void;
  /** Sees to it that the item at this place is rendered. */
  readonly reach: (index: number) => void;
}

/** Renders a long list as far as a person has come. */
export function useGradual(total: number): Gradual {
  const [limit, setLimit] = useState(STEP);
  const [last, setLast] = useState<HTMLLIElement | null>(null);

  useEffect(() => {
    if (!last) return undefined;
    const near = { rootMargin: `${NEAR_PX}px`, scrollMargin: `${NEAR_PX}px` };
    // A busy page is told several times at once: the last counts, no other comes.
    const observer = new IntersectionObserver((entries) => entries.at(-1)?.isIntersecting && setLimit((before) => before + STEP), near);
    observer.observe(last);
    return () => observer.disconnect();
    // One that is near still is only told of to a new observer.
  }, [limit, last]);

  return { shown: Math.min(limit, total), end: setLast, reach: (index) => setLimit((before) => Math.max(before, index + 1)) };
}
