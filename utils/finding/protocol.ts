/** What screens ask the search worker. Both are of one build, so that requests need no schema; what is asked is plain data. */
import type { FailureCode } from '../messaging/index.ts';
import type { DocumentRecord, Id, Note } from '../model/index.ts';
import type { FacetChoice, FacetCounts, FacetName, FieldMatch, LongFacet, NoteOrder, Query, ShortFacet } from '../search/index.ts';

/** Which notes are meant. */
export interface Question {
  /** As it was typed, see `parseQuery`; one that asks nothing means all notes. */
  readonly query: string;
  /** It is being typed: its last word may go on. */
  readonly typing?: boolean;
  /** What it is narrowed to. */
  readonly facets?: FacetChoice;
  /** Notes that are not meant, whatever they have. */
  readonly without?: readonly Id[];
  /** Without it the best first; if the query asks nothing, those that were made last. */
  readonly order?: NoteOrder | undefined;
  /** The local day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A part of the notes that are meant. */
export interface PageQuestion extends Question {
  /** The first, from 0. */
  readonly from?: number;
  readonly count: number;
}

export interface FoundNote {
  /** As it is for the person: with the status that counts for them. Not to be written. */
  readonly note: Note;
  readonly document: DocumentRecord | undefined;
  /** How its passage was found when its page was last visited on this machine, if not as it was marked. */
  readonly state?: 'changed' | 'lost' | undefined;
  /** The words that were found in it. */
  readonly matches: readonly FieldMatch[];
}

export interface FoundPage {
  /** In the order of the question. */
  readonly notes: readonly FoundNote[];
  /** The query asks nothing. */
  readonly isEverything: boolean;
  /** Nothing has the words as they were typed: these were found by correcting them. */
  readonly approximate: boolean;
  /** What was looked for instead, as it would be typed. */
  readonly correction: string | undefined;
  /** Parts of the query that were passed over. */
  readonly notUnderstood: Query['notUnderstood'];
  /** False if the query asks what has become of passages, and the last visits cannot be read: none counts as changed or lost. */
  readonly knowsStates: boolean;
  /** False while notes are still being read: more may be found. */
  readonly isWhole: boolean;
  /** How many notes there are in all, as far as they were read. */
  readonly size: number;
}

export interface FoundCounts {
  /** How many notes are meant, those that the facets leave out not among them. */
  readonly total: number;
  /** Each facet under what is chosen in the others, see `FacetCounts`; in no order. */
  readonly facets: Pick<FacetCounts, ShortFacet>;
  /** How many values the others have to choose from, two standing for more; which they are is told by `values`. */
  readonly variety: Readonly<Record<LongFacet, 0 | 1 | 2>>;
}

/** Every request with its answer. */
export interface FinderRequests {
  find: { readonly content: PageQuestion; readonly answer: FoundPage };
  count: { readonly content: Question; readonly answer: FoundCounts };
  /** The ids of all notes that are meant, in the order of `find`. */
  ids: { readonly content: Question; readonly answer: readonly Id[] };
  /** The values that the notes which are meant have of some facets, each with the number of its notes, counted as by `count`. */
  values: { readonly content: Question & { readonly of: readonly FacetName[] }; readonly answer: Readonly<Partial<FacetCounts>> };
}
export type FinderRequest = keyof FinderRequests;
export type FinderContent<N extends FinderRequest> = FinderRequests[N]['content'];
export type FinderAnswer<N extends FinderRequest> = FinderRequests[N]['answer'];

/** From a screen to the worker. */
export type ToFinder =
  | { readonly kind: 'ask'; readonly id: number; readonly name: FinderRequest; readonly content: unknown }
  /** The answer is no longer wanted. */
  | { readonly kind: 'drop'; readonly id: number }
  /** The office's abbreviations, see `TermIndex.useAbbreviations`. */
  | { readonly kind: 'abbreviations'; readonly own: readonly (readonly string[])[] };

/** From the worker to a screen. */
export type FromFinder =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly code: FailureCode }
  /** More of the notebook has been read: who asked may ask again. */
  | { readonly kind: 'grown' }
  /** The worker has the lock that it holds as long as it lives. */
  | { readonly kind: 'begun' };
