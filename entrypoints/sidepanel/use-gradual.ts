import { useState } from 'preact/hooks';
import { useNear } from '../../components/index.ts';

/** Cards that are rendered at once; the next as many when the last comes near. */
const STEP = 30;

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
  const end = useNear(() => setLimit((before) => before + STEP), limit);
  return { shown: Math.min(limit, total), end, reach: (index) => setLimit((before) => Math.max(before, index + 1)) };
}
