import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CategoryId, Id } from '../../../utils/model/index.ts';
import { BlockMarks } from './note-places.ts';

/** What marked text needs to know of the notes over it. */
export interface Marking {
  readonly marks: BlockMarks;
  readonly categories: ReadonlyMap<Id, CategoryId>;
  readonly numbers: ReadonlyMap<Id, number>;
  readonly current: Id | undefined;
  /** Shows the note that belongs to a passage. */
  readonly showNote: (id: Id) => void;
}

const NOTHING: Marking = {
  marks: new BlockMarks([]),
  categories: new Map(),
  numbers: new Map(),
  current: undefined,
  showNote: () => undefined,
};

export const MarkingContext = createContext<Marking>(NOTHING);

export function useMarking(): Marking {
  return useContext(MarkingContext);
}

/** The ids of a note's number in the text and of its card in the list. */
export const numberId = (noteId: Id): string => `dau-${noteId}`;
export const cardId = (noteId: Id): string => `ghi-chu-${noteId}`;
