import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Id } from '../../../utils/model/index.ts';
import { focusCardAt, focusNote } from '../cards.ts';

/** What had the focus in the list, and the note in whose card it was. */
interface Focused {
  readonly element: Element;
  readonly id: Id;
}

/**
 * Keeps the focus in a list of notes when the page or a decision moves the card that has it, or takes the card away: it follows
 * the note, or goes to the card that took its place.
 * @param ids of the notes that are listed, in their order
 * @returns hears where the focus goes in the list
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, ids: readonly Id[]): (event: FocusEvent) => void {
  const focused = useRef<Focused | undefined>(undefined);
  const before = useRef<readonly Id[]>(ids);

  useEffect(() => {
    const former = before.current;
    before.current = ids;
    const { element, id } = focused.current ?? {};
    if (element === undefined || id === undefined || !list.current || document.activeElement !== document.body) return;
    const at = former.indexOf(id);
    // Whoever has pressed beside the list has let go of it themselves.
    const isTaken = !element.isConnected || ids.indexOf(id) !== at;
    focused.current = undefined;
    if (!isTaken) return;
    if (ids.includes(id)) focusNote(list.current, id);
    else focusCardAt(list.current, at);
  });

  return ({ target }) => {
    const id = target instanceof Element ? target.closest<HTMLElement>('[data-note]')?.dataset['note'] : undefined;
    focused.current = id === undefined ? undefined : { element: target as Element, id };
  };
}
