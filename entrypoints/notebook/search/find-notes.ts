import type { Id, Note } from '../../../utils/model/index.ts';
import { type FieldMatch, type NoteIndex, type Query, asksNothing, parseQuery } from '../../../utils/search/index.ts';
import { asSeenBy } from '../../../utils/tasks/index.ts';
import { countFacets, facetValues, matchesFacets, type FacetChoice, type FacetCounts } from './facets.ts';

export interface FoundNote {
  readonly note: Note;
  /** The words that were found in it. */
  readonly matches: readonly FieldMatch[];
}

export interface Found {
  readonly notes: readonly FoundNote[];
  readonly facets: FacetCounts;
  /** Parts of the query that were passed over. */
  readonly notUnderstood: Query['notUnderstood'];
  /** In the order of their making, not of how well they match: the query asks nothing. */
  readonly isEverything: boolean;
  /** Nothing has the words as they were typed: these were found by correcting them. */
  readonly approximate: boolean;
  /** What was looked for instead, as it would be typed. */
  readonly correction: string | undefined;
}

const NO_MATCHES: readonly FieldMatch[] = [];

/** The notes for a query, best first; for one that asks nothing all, newest first. Each as it is for the person. @param today `YYYY-MM-DD` */
export function findNotes(notes: ReadonlyMap<Id, Note>, index: NoteIndex, query: string, choice: FacetChoice, today: string, ownIds: readonly Id[]): Found {
  const parsed = parseQuery(query, today);
  const results = asksNothing(parsed) ? undefined : index.search(query, { typing: true, today });
  const all: FoundNote[] =
    results?.flatMap(({ id, matches }) => {
      const note = notes.get(id);
      return note ? [{ note: asSeenBy(note, ownIds), matches }] : [];
    }) ?? newestFirst(notes.values()).map((note) => ({ note: asSeenBy(note, ownIds), matches: NO_MATCHES }));
  const values = all.map(({ note }) => facetValues(note, today));
  return {
    notes: all.filter((_, index) => matchesFacets(values[index]!, choice)),
    facets: countFacets(values, choice),
    notUnderstood: parsed.notUnderstood,
    isEverything: results === undefined,
    approximate: results?.some(({ approximate }) => approximate) ?? false,
    correction: results?.[0]?.correction,
  };
}

/** Those that were added together stand as in their document. */
function newestFirst(notes: Iterable<Note>): Note[] {
  return [...notes].sort((a, b) => (b.createdAt < a.createdAt ? -1 : Number(b.createdAt > a.createdAt)) || startOf(a) - startOf(b));
}

const startOf = ({ selectors }: Note): number => selectors?.position.start ?? -1;
