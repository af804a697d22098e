import { readerUrl } from '../../components/door/index.ts';
import { messages } from '../../components/index.ts';
import type { Note } from '../../utils/model/index.ts';

/** Opens what was captured when a note was made beside its page as it is now. */
export function CompareLink({ note: { id, documentId, snapshotId }, tabId }: { readonly note: Note; readonly tabId: number }) {
  if (snapshotId === undefined) return null;
  return (
    <a class="button quiet" href={readerUrl({ documentId, snapshotId, noteId: id, tabId })} target="_blank">
      {messages.value.reader.compare.open}
    </a>
  );
}
