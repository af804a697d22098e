import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { focusCardAt } from './cards.ts';

/**
 * Where focus is to go in a list of cards once it is rendered as wished: the card at a place, after another one has gone.
 * @param keys of the cards that are rendered
 */
export function useFocusWish(list: RefObject<HTMLElement | null>, keys: readonly string[]): (at: number, gone?: string) => void {
  const [wish, setWish] = useState<{ readonly at: number; readonly gone: string | undefined }>();

  useEffect(() => {
    if (!wish || !list.current || (wish.gone !== undefined && keys.includes(wish.gone))) return;
    focusCardAt(list.current, wish.at);
    setWish(undefined);
  });

  return (at, gone) => setWish({ at, gone });
}
