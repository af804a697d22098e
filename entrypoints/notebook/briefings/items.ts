import type { BriefingItem, Id } from '../../../utils/model/index.ts';
import type { Contents } from '../contents/index.ts';

/** The notes with their documents; those that are not there are passed over. */
export function itemsOf({ notes, documents }: Pick<Contents, 'notes' | 'documents'>, noteIds: Iterable<Id>): BriefingItem[] {
  return Array.from(noteIds).flatMap((id) => {
    const note = notes.get(id);
    const document = note && documents.get(note.documentId);
    return document ? [{ note, document }] : [];
  });
}
