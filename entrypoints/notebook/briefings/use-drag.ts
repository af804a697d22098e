import { useRef, useState } from 'preact/hooks';
import type { Id } from '../../../utils/model/index.ts';
import type { Sections } from './arrangement.ts';

/** Where a dragged note would come to lie: before the `index`-th of a section. */
export interface DropPlace {
  readonly sectionId: Id;
  readonly index: number;
}

export interface Drag {
  readonly dragged: Id | undefined;
  readonly drop: DropPlace | undefined;
  readonly start: (noteId: Id) => void;
  /** @param place undefined keeps the one before. Gives whether one of our notes is being dragged. */
  readonly over: (place: DropPlace | undefined) => boolean;
  readonly end: (how: 'dropped' | 'left') => void;
  /** On which side of the `index`-th note of a section the place lies. */
  readonly beside: (section: Sections[number], index: number) => 'before' | 'after' | undefined;
}

/** Follows a note that is dragged. What is current is held beside the state: a drop may come before the screen has been drawn anew. */
export function useDrag(onDrop: (noteId: Id, place: DropPlace) => void): Drag {
  const now = useRef<{ noteId?: Id | undefined; place?: DropPlace | undefined }>({});
  const [shown, setShown] = useState(now.current);
  const become = (next: typeof now.current): void => {
    now.current = next;
    setShown(next);
  };
  const { noteId: dragged, place: drop } = shown;
  return {
    dragged,
    drop,
    start: (noteId) => become({ noteId }),
    over(place) {
      if (now.current.noteId === undefined) return false;
      const { place: before } = now.current;
      // A browser tells it many times a second.
      if (place && (place.sectionId !== before?.sectionId || place.index !== before.index)) become({ ...now.current, place });
      return true;
    },
    end(how) {
      const { noteId, place } = now.current;
      become({});
      if (how === 'dropped' && noteId !== undefined && place) onDrop(noteId, place);
    },
    beside({ id, noteIds }, index) {
      if (drop?.sectionId !== id) return undefined;
      if (drop.index === index) return 'before';
      return drop.index === noteIds.length && index === noteIds.length - 1 ? 'after' : undefined;
    },
  };
}
