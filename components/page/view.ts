import type { CategoryId, Classification, Id, Note } from '../../utils/model/index.ts';
import type { FailureCode } from '../../utils/messaging/index.ts';

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
  | { readonly kind: 'toolbar'; readonly range: Range; readonly anchor: Anchor }
  | { readonly kind: 'compose'; readonly range: Range; readonly anchor: Anchor; readonly draft: Composition; readonly failure?: FailureCode }
  | { readonly kind: 'done'; readonly anchor: Anchor; readonly what: 'marked' | 'deleted' | 'changed' | 'copied'; readonly note?: Note; readonly operationId?: Id }
  | { readonly kind: 'card'; readonly anchor: Anchor; readonly notes: readonly Note[]; readonly index: number; readonly editing: boolean; readonly failure?: FailureCode }
  | { readonly kind: 'failed'; readonly anchor: Anchor; readonly code: FailureCode; readonly retry: () => void }
  | { readonly kind: 'classified'; readonly anchor: Anchor; readonly classification: Classification; readonly goOn: () => void }
  | { readonly kind: 'reloaded'; readonly text: string };
