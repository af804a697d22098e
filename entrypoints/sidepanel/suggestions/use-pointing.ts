import { useRef } from 'preact/hooks';
import type { Passage } from './accept.ts';
import { pointOut } from './use-painted.ts';

/** How a person looks at a card: the pointer is over it, or it has focus. The pointer counts more. */
type Look = 'hovered' | 'focused';

/** Outlines on the page the passage of the card that is looked at. @returns says that a card is looked at, or no more */
export function usePointing(tabId: number): (look: Look, passage: Passage | undefined) => void {
  const looks = useRef<Partial<Record<Look, Passage | undefined>>>({});
  return (look, passage) => {
    looks.current[look] = passage;
    pointOut(tabId, looks.current.hovered ?? looks.current.focused);
  };
}
