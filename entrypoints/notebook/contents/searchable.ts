import type { DocumentRecord, Id, Meeting, Note } from '../../../utils/model/index.ts';
import type { SearchableNote } from '../../../utils/search/index.ts';
import { dueOf, statusSeenBy } from '../../../utils/tasks/index.ts';
import { documentDay } from './document-label.ts';

/** What the search index is told of a note. @param today `YYYY-MM-DD` @param ownIds see `ownIds` @param meeting of the document */
export function searchableOf(note: Note, document: DocumentRecord | undefined, today: string, ownIds: readonly Id[], meeting?: Meeting): SearchableNote {
  const directive = note.category === 'directive' ? note.directive : undefined;
  return {
    id: note.id,
    // What was written down by hand has no passage: its task is what one remembers of it.
    quote: note.quote || (directive?.task ?? ''),
    comment: note.comment,
    title: document?.title ?? '',
    tags: note.tags,
    category: note.category,
    speaker: directive?.speaker,
    leadUnit: directive?.leadUnit,
    cooperatingUnits: directive?.cooperatingUnits,
    number: document?.number,
    meeting: meeting?.name,
    date: document && documentDay(document),
    due: dueOf(note, today),
    status: directive && statusSeenBy(note, ownIds),
    author: note.authorName,
    site: document?.url === undefined ? undefined : hostOf(document.url),
    changedAt: note.changedAt,
  };
}

/** Undefined for what is no address with a host. */
function hostOf(url: string): string | undefined {
  return URL.parse(url)?.host || undefined;
}
