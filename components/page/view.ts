import type { CategoryId, Classification, Id, Note, WrittenDraft } from '../../utils/model/index.ts';
import type { DescribedPassage } from '../../utils/page/index.ts';
import type { FailureCode } from '../../utils/messaging/index.ts';
import type { Overtaken } from '../../utils/notebook/index.ts';

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** A passage in the window's coordinates: all of it, and its last line. */
export interface PassageBox {
  readonly whole: Box;
  readonly end: Box;
}

/** The live place of the passage beside which something floats; undefined once its text is gone. */
export type Anchor = () => PassageBox | undefined;

/** What a person is writing for a new note. */
export interface Composition {
  readonly category: CategoryId;
  readonly comment: string;
  readonly tags: readonly string[];
}

/** What the extension shows on the page: one thing at a time. */
export type PageView =
  | { readonly kind: 'nothing' }
  /** What the marks are on which the pointer rests, smallest first. */
  | { readonly kind: 'hint'; readonly anchor: Anchor; readonly notes: readonly Note[] }
  | { readonly kind: 'toolbar'; readonly range: Range; readonly anchor: Anchor }
  | {
      readonly kind: 'compose';
      readonly range: Range;
      readonly anchor: Anchor;
      readonly draft: Composition;
      /** The passage as it was when the writing began: the page may make its elements anew meanwhile. */
      readonly passage?: DescribedPassage | undefined;
      /** The draft is what was being written here when the page went away. */
      readonly isRestored?: boolean;
      /** What was being written when the page went away, and may go on here. */
      readonly offered?: WrittenDraft;
      readonly failure?: FailureCode;
    }
  | {
      readonly kind: 'done';
      readonly anchor: Anchor;
      readonly what: 'marked' | 'deleted' | 'changed' | 'copied' | 'undone';
      readonly note?: Note;
      readonly operationId?: Id;
      /** What was written elsewhere meanwhile, in place of which stands now what was written here. */
      readonly overtaken?: readonly Overtaken[];
      /** What else is to be said of it. */
      readonly said?: string;
    }
  | {
      readonly kind: 'card';
      readonly anchor: Anchor;
      readonly notes: readonly Note[];
      readonly index: number;
      readonly editing: boolean;
      /** The keyboard came from the list of marks, and goes back there. */
      readonly isFromList?: boolean;
      /** The note that is being edited was deleted elsewhere meanwhile. */
      readonly isDeleted?: boolean;
      readonly failure?: FailureCode;
    }
  /** The person is to select the passage to which a note is attached; the range is what they have selected. */
  | { readonly kind: 'pick'; readonly quote: string; readonly selected?: { readonly range: Range; readonly anchor: Anchor } }
  | { readonly kind: 'failed'; readonly anchor: Anchor; readonly code: FailureCode; readonly retry: () => void }
  | { readonly kind: 'classified'; readonly anchor: Anchor; readonly classification: Classification; readonly goOn: () => void }
  | { readonly kind: 'reloaded'; readonly text: string };

export const NOTHING_SHOWN: PageView = { kind: 'nothing' };
