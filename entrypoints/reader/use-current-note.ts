import { useEffect, useState } from 'preact/hooks';
import type { Id } from '../../utils/model/index.ts';
import { cardId, numberId } from './marks/marking.ts';
import type { PlacedNote } from './marks/note-places.ts';

export interface CurrentNote {
  readonly current: Id | undefined;
  /** Goes to the note's passage in the text. */
  readonly showPassage: (id: Id) => void;
  /** Goes from a passage to its note. */
  readonly showNote: (id: Id) => void;
  /** To the next marked passage, or the one before; round at the ends. */
  readonly step: (by: 1 | -1) => void;
  readonly leave: () => void;
}

/** The card beside the text, or the one that stands at the foot of a narrow window. */
function cardOf(id: Id): HTMLElement | null {
  const foot = document.getElementById('foot-card');
  return foot && foot.checkVisibility() ? foot : document.getElementById(cardId(id));
}

function firstMark(id: Id): HTMLElement | null {
  return document.querySelector<HTMLElement>(`mark[data-notes~="${CSS.escape(id)}"]`);
}

/** Scrolls the list of notes to the card, and nothing else: in a narrow window the list stands below the text and does not scroll by itself. */
function bringIntoList(id: Id): void {
  const card = document.getElementById(cardId(id));
  const list = card?.closest('.notes');
  if (!card || !list) return;
  const [inner, outer] = [card.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += Math.min(inner.bottom - outer.bottom, inner.top - outer.top);
}

/** Which note the person is at. @param openAt the one at which the page opens */
export function useCurrentNote(notes: readonly PlacedNote[], openAt: Id | undefined): CurrentNote {
  const marked = notes.filter(({ number }) => number !== undefined).map(({ note }) => note.id);
  const [current, setCurrent] = useState<Id>();

  const showPassage = (id: Id): void => {
    setCurrent(id);
    firstMark(id)?.scrollIntoView({ block: 'center' });
    document.getElementById(numberId(id))?.focus({ preventScroll: true });
    bringIntoList(id);
  };

  useEffect(() => {
    if (openAt !== undefined && marked.includes(openAt)) showPassage(openAt);
  }, []);

  return {
    current: current !== undefined && marked.includes(current) ? current : undefined,
    showPassage,
    showNote(id) {
      setCurrent(id);
      // The card at the foot is there only after the page was rendered with its note.
      requestAnimationFrame(() => cardOf(id)?.focus());
    },
    step(by) {
      if (marked.length === 0) return;
      const at = current === undefined ? -1 : marked.indexOf(current);
      const next = at === -1 ? nearest(marked, by) : (at + by + marked.length) % marked.length;
      showPassage(marked[next]!);
    },
    leave() {
      if (current === undefined) return;
      setCurrent(undefined);
      document.getElementById(numberId(current))?.focus({ preventScroll: true });
    },
  };
}

/** Where to start from the place that is being read: the first passage below the upper edge of the window, or the last above it. */
function nearest(marked: readonly Id[], by: 1 | -1): number {
  const below = marked.findIndex((id) => (firstMark(id)?.getBoundingClientRect().top ?? 0) >= 0);
  if (by === 1) return Math.max(0, below);
  return below <= 0 ? marked.length - 1 : below - 1;
}
