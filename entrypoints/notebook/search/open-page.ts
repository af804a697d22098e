import { readerUrl } from '../../../components/door/index.ts';
import { passageLink } from '../../../utils/briefing/index.ts';
import type { FoundNote } from '../../../utils/finding/index.ts';
import type { DocumentRecord, Note } from '../../../utils/model/index.ts';

/** The address of the note's passage on its page; undefined if the document has none that may be opened. */
export function pageAddress(note: Note, document: DocumentRecord | undefined): string | undefined {
  const { prefix, suffix } = note.selectors?.quote ?? { prefix: '', suffix: '' };
  return document && passageLink(document.url, { quote: note.quote, prefix, suffix });
}

/** Where a note is read: on its page at the passage, or in its snapshot if it was no longer there or the document has no page. */
export function readingAddress({ note, document, state }: Pick<FoundNote, 'note' | 'document' | 'state'>): string | undefined {
  const page = pageAddress(note, document);
  const snapshot = note.snapshotId === undefined ? undefined : readerUrl({ documentId: note.documentId, snapshotId: note.snapshotId, noteId: note.id });
  return state === 'lost' ? (snapshot ?? page) : (page ?? snapshot);
}

/** Opens it there, in a tab of its own. */
export function openPage(found: Pick<FoundNote, 'note' | 'document' | 'state'>): void {
  const address = readingAddress(found);
  if (address !== undefined) open(address, '_blank', 'noopener,noreferrer');
}
