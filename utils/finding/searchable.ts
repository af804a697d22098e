import { type DocumentRecord, documentDay, type Id, type Meeting, type Note, speakerOf } from '../model/index.ts';
import type { SearchableNote } from '../search/index.ts';
import { dueOf, statusSeenBy } from '../tasks/index.ts';

/** What the search index is told of a note. @param today `YYYY-MM-DD` @param ownIds those of the person's own notes @param meeting of the document */
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
    speaker: speakerOf(directive),
    leadUnit: directive?.leadUnit,
    cooperatingUnits: directive?.cooperatingUnits,
    documentId: note.documentId,
    number: document?.number,
    meeting: meeting?.name,
    date: document && documentDay(document),
    due: dueOf(note, today),
    status: directive && statusSeenBy(note, ownIds),
    author: note.authorName,
    site: document?.url === undefined ? undefined : hostOf(document.url),
    changedAt: note.changedAt,
    createdAt: note.createdAt,
    position: note.selectors?.position.start ?? -1,
  };
}

/** Undefined for what is no address with a host. */
function hostOf(url: string): string | undefined {
  return URL.parse(url)?.host || undefined;
}

/** Whether the day of a note's deadline depends on today's. */
export function hasRecurringDeadline({ category, directive }: Note): boolean {
  return category === 'directive' && directive !== undefined && directive.deadlines.some(({ due }) => due === undefined);
}
