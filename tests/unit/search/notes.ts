import type { SearchableNote } from '../../../utils/search/index.ts';

/** A note of which only what matters to a test is said. */
export function note(fields: Partial<SearchableNote> & { readonly id: string }): SearchableNote {
  return { quote: '', comment: '', title: '', tags: [], ...fields };
}
