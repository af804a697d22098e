import type { DocumentRecord, Id, Note, Snapshot } from '../../utils/model/index.ts';
import { authorOf, documentById, type Notebook, notesOfDocument, snapshotById } from '../../utils/notebook/index.ts';

/** A document with all that the notebook keeps of it. */
export interface KeptDocument {
  readonly document: DocumentRecord;
  /** Oldest first; those that are on this machine. */
  readonly snapshots: readonly Snapshot[];
  readonly notes: readonly Note[];
  /** The person's own id as an author. */
  readonly ownId: Id;
}

/** `missing` if there is no such document, or it was deleted. */
export async function keptDocument(notebook: Notebook, id: Id | undefined): Promise<KeptDocument | 'missing'> {
  const document = id === undefined ? undefined : await documentById(notebook, id);
  if (!document || document.deleted !== undefined) return 'missing';
  const [notes, author, ...snapshots] = await Promise.all([
    notesOfDocument(notebook, document.id),
    authorOf(notebook),
    ...document.snapshotIds.map((snapshotId) => snapshotById(notebook, snapshotId)),
  ]);
  return { document, notes, ownId: author.id, snapshots: snapshots.filter((snapshot) => snapshot !== undefined) };
}
