import { useEffect, useState } from 'preact/hooks';
import { focusCard } from './cards.ts';

interface Wish {
  readonly find: () => HTMLElement | null;
  /** What had the focus when it was wished; unknown until the screen shows what was done. */
  readonly from?: Element | null;
}

/**
 * Gives focus to what an undo brings back, once `find` finds it. Until then the focus is near the bar that has gone away; who has moved
 * it meanwhile, or was writing, keeps it.
 */
export function useFocusOnReturn(): (find: Wish['find']) => void {
  const [wish, setWish] = useState<Wish>();

  useEffect(() => {
    if (!wish) return;
    const { find, from } = wish;
    const focused = document.activeElement;
    const isMoved = from !== undefined && from !== focused && focused !== document.body;
    const isKept = isMoved || Boolean(focused?.closest('form'));
    const found = isKept ? null : find();
    if (found) focusCard(found);
    if (found || isKept) setWish(undefined);
    else if (from === undefined) setWish({ find, from: focused });
  });

  return (find) => setWish({ find });
}
