import type { DocumentRecord, Note } from '../../../utils/model/index.ts';
import type { SearchableNote } from '../../../utils/search/index.ts';
import { dueOf } from './due-of.ts';

/** What the search index is told of a note. */
export function searchableOf(note: Note, document: DocumentRecord | undefined): SearchableNote {
  const directive = note.category === 'directive' ? note.directive : undefined;
  return {
    id: note.id,
    quote: note.quote,
    comment: note.comment,
    title: document?.title ?? '',
    tags: note.tags,
    category: note.category,
    speaker: directive?.speaker,
    leadUnit: directive?.leadUnit,
    cooperatingUnits: directive?.cooperatingUnits,
    number: document?.number,
    date: document?.date ?? document?.publishedAt?.slice(0, 10),
    due: dueOf(note),
    status: directive?.status,
    author: note.authorName,
    changedAt: note.changedAt,
  };
}
