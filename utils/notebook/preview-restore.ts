import type { OpenBackup } from '../backup/index.ts';
import { BUNDLE_VERSION, clampVersions, merge } from '../bundle/index.ts';
import { type Id, type Note, sameValue } from '../model/index.ts';
import { recordsWith } from './concerned-records.ts';
import type { Notebook } from './notebook.ts';

/** What restoring a backup would do, told before anything is written. Notes that are deleted in the backup are not counted. */
export interface RestorePreview {
  readonly notes: number;
  readonly newNotes: number;
  readonly knownNotes: number;
  /** Notes that are here with other content. */
  readonly differingNotes: number;
  /** Notes that were deleted here since; they stay so unless they are asked back. */
  readonly deletedNotes: number;
  readonly documents: number;
  readonly newDocuments: number;
  readonly briefings: number;
  /** Stamps of the documents that are classified. */
  readonly classifications: readonly string[];
}

type Fate = 'new' | 'known' | 'differing' | 'deleted';

/** Notes that are compared at once. */
const BATCH = 500;

/**
 * Reads a backup to its end, checking everything, and compares it with the notebook; writes nothing.
 * @throws BackupError, StorageUnavailableError, or the signal's reason
 */
export async function previewRestore(
  notebook: Notebook,
  backup: OpenBackup,
  { progress, signal }: { readonly progress?: (part: number) => void; readonly signal?: AbortSignal } = {},
): Promise<RestorePreview> {
  const db = await notebook.database.connection();
  const here = new Set(await db.getAllKeys('documents'));
  const isFirst = (await db.count('notes')) === 0;
  const fates = new Map<Id, Fate>();
  const documents = new Set<Id>();
  const briefings = new Set<Id>();
  const classifications = new Set<string>();
  let waiting: Note[] = [];

  async function compare(): Promise<void> {
    signal?.throwIfAborted();
    const own = isFirst ? [] : await recordsWith((await notebook.database.connection()).transaction(['documents', 'notes', 'briefings', 'meetings', 'snapshots']), 'notes', waiting.map(({ id }) => id));
    const before = new Map(own.map((note) => [note.id, note]));
    for (const note of waiting) {
      if (note.deleted === undefined) fates.set(note.id, fateOf(note, before.get(note.id)));
      else fates.delete(note.id);
    }
    waiting = [];
  }

  for await (const { store, record } of backup.records(progress)) {
    if (store === 'notes') {
      waiting.push(record);
      if (waiting.length >= BATCH) await compare();
    } else if (store === 'documents' && record.deleted === undefined) {
      documents.add(record.id);
      if (record.classification !== undefined) classifications.add(record.classification);
    } else if (store === 'briefings' && record.deleted === undefined) briefings.add(record.id);
  }
  await compare();

  const count = (fate: Fate): number => [...fates.values()].filter((each) => each === fate).length;
  return {
    notes: fates.size,
    newNotes: count('new'),
    knownNotes: count('known'),
    differingNotes: count('differing'),
    deletedNotes: count('deleted'),
    documents: documents.size,
    newDocuments: [...documents].filter((id) => !here.has(id)).length,
    briefings: briefings.size,
    classifications: [...classifications],
  };
}

function fateOf(incoming: Note, own: Note | undefined): Fate {
  if (!own) return 'new';
  if (sameValue(own, incoming)) return 'known';
  // Which of two documents that are one the note is under says nothing of the note.
  const [merged] = joined(own, { ...incoming, documentId: own.documentId });
  if (merged?.deleted !== undefined) return 'deleted';
  return sameValue(own, merged) ? 'known' : 'differing';
}

function joined(a: Note, b: Note): readonly Note[] {
  const bundle = (note: Note) => ({ version: BUNDLE_VERSION, generator: '', notes: [note], documents: [], snapshots: [], briefings: [] });
  return merge(bundle(a), clampVersions(bundle(b), Date.now())).notes;
}
