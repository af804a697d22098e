import type { BundleContents } from '../bundle/index.ts';
import type { Id } from '../model/index.ts';
import { ownDocuments, recordsWith } from './concerned-records.ts';
import type { Notebook } from './notebook.ts';
import { isReadable } from './readable.ts';
import { authorOf } from './queries.ts';

/** Which notes a bundle is to hold; deletions travel with the whole notebook only. */
export type BundleChoice = 'everything' | { readonly noteIds: ReadonlySet<Id> };

/** The chosen notes with their documents, the meetings of these and the snapshots, ready to be written as a bundle. Damaged records are left out: no reader would take them. */
export async function bundleContents(notebook: Notebook, choice: BundleChoice): Promise<BundleContents> {
  const exportedBy = await authorOf(notebook);
  const exportedAt = new Date().toISOString();
  const db = await notebook.database.connection();
  const transaction = db.transaction(['documents', 'notes', 'briefings', 'meetings', 'snapshots']);
  if (choice === 'everything') {
    const [documents, notes, briefings, meetings, snapshots] = await Promise.all([
      ownDocuments(transaction),
      transaction.objectStore('notes').getAll(),
      transaction.objectStore('briefings').getAll(),
      transaction.objectStore('meetings').getAll(),
      transaction.objectStore('snapshots').getAll(),
    ]);
    return {
      documents,
      notes: notes.filter((note) => isReadable('notes', note)),
      briefings: briefings.filter((briefing) => isReadable('briefings', briefing)),
      meetings: meetings.filter((meeting) => isReadable('meetings', meeting)),
      snapshots: snapshots.filter((snapshot) => isReadable('snapshots', snapshot)),
      exportedBy,
      exportedAt,
    };
  }
  const notes = (await recordsWith(transaction, 'notes', choice.noteIds)).filter((note) => note.deleted === undefined);
  const snapshots = await recordsWith(transaction, 'snapshots', notes.flatMap((note) => note.snapshotId ?? []));
  const carried = new Set(snapshots.map(({ id }) => id));
  const documents = await recordsWith(transaction, 'documents', notes.map((note) => note.documentId));
  const meetings = await recordsWith(transaction, 'meetings', documents.flatMap(({ meetingId }) => meetingId ?? []));
  return {
    notes,
    documents: documents.map((document) => ({ ...document, snapshotIds: document.snapshotIds.filter((id) => carried.has(id)) })),
    meetings: meetings.filter((meeting) => meeting.deleted === undefined),
    snapshots,
    exportedBy,
    exportedAt,
  };
}
