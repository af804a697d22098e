import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { focusCard, focusCardAt } from './cards.ts';

type Wish = { readonly at: number; readonly gone: string | undefined } | { readonly find: () => HTMLElement | null };

/** Where focus is to go in a list of cards once it is rendered as wished. */
export interface FocusWish {
  /** To the card at a place, once the card with the key `gone` is no longer there. */
  readonly at: (at: number, gone?: string) => void;
  /** To what an undo brings back, once `find` finds it; nowhere if the focus is somewhere else by then. */
  readonly back: (find: () => HTMLElement | null) => void;
}

/** @param keys of the cards that are rendered */
export function useFocusWish(list: RefObject<HTMLElement | null>, keys: readonly string[]): FocusWish {
  const [wish, setWish] = useState<Wish>();

  useEffect(() => {
    if (!wish || !list.current) return;
    if ('find' in wish) {
      const isElsewhere = document.activeElement !== document.body;
      const found = wish.find();
      if (!isElsewhere && !found) return;
      if (!isElsewhere && found) focusCard(found);
    } else {
      if (wish.gone !== undefined && keys.includes(wish.gone)) return;
      focusCardAt(list.current, wish.at);
    }
    setWish(undefined);
  });

  return { at: (at, gone) => setWish({ at, gone }), back: (find) => setWish({ find }) };
}
