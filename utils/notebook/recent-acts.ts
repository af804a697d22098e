import { type FieldPath, type Id, type Note, differingPaths } from '../model/index.ts';
import type { EditableRecords, EditableStore, Operation, OperationKind, ReadTransaction } from '../storage/index.ts';
import type { Notebook } from './notebook.ts';

/** How many records an act made and changed. */
export type ActCounts = Readonly<Record<EditableStore, { readonly made: number; readonly changed: number }>>;

/** One of the last things done, as a person is told of it. Undoing is no thing of its own: it is how the act stands. */
export interface RecentAct {
  readonly id: Id;
  readonly kind: Exclude<OperationKind, 'undo'>;
  /** ISO 8601. */
  readonly at: string;
  readonly isUndone: boolean;
  /** Undoing this operation takes the act back, or does it again if it is undone: the act, or the last undo of it. */
  readonly turn: Id;
  /** What it was done to: the passage or comment of its first note, the title of its briefing or document. Empty if that is not known. */
  readonly words: string;
  /** The document of its first note. */
  readonly documentTitle: string;
  /** Its first record, if that is in the notebook. */
  readonly record?: { readonly store: EditableStore; readonly id: Id };
  /** What it changed of its first record. */
  readonly fields: readonly FieldPath[];
  readonly counts: ActCounts;
}

const STORES = ['operations', 'notes', 'documents', 'briefings', 'meetings'] as const;
type Reading = ReadTransaction<(typeof STORES)[number]>;

/** Where the undos of undos of an operation end: an odd number of them means that it is undone. */
interface Standing {
  readonly turn: Id;
  readonly undos: number;
}

/** The last things done here, latest first; also before the browser was started. @param limit how many at most */
export async function recentActs(notebook: Notebook, limit: number): Promise<RecentAct[]> {
  const acts: RecentAct[] = [];
  for await (const act of actsBackwards(notebook)) {
    acts.push(act);
    if (acts.length === limit) break;
  }
  return acts;
}

/** The last thing done that is not undone. */
export async function lastUndoable(notebook: Notebook): Promise<RecentAct | undefined> {
  for await (const act of actsBackwards(notebook)) if (!act.isUndone) return act;
  return undefined;
}

async function* actsBackwards(notebook: Notebook): AsyncGenerator<RecentAct> {
  const transaction: Reading = (await notebook.database.connection()).transaction([...STORES]);
  const standings = new Map<Id, Standing>();
  let cursor = await transaction.objectStore('operations').index('sequence').openCursor(null, 'prev');
  while (cursor) {
    const operation = cursor.value;
    const { id, kind, undoneBy } = operation;
    const by = undoneBy === undefined ? undefined : (standings.get(undoneBy) ?? { turn: undoneBy, undos: 0 });
    const standing: Standing = by ? { turn: by.turn, undos: by.undos + 1 } : { turn: id, undos: 0 };
    if (kind === 'undo') standings.set(id, standing);
    else if (didAnything(operation)) yield await actOf(transaction, operation, kind, standing);
    cursor = await cursor.continue();
  }
}

const didAnything = ({ changes, dismissed = [], readmitted = [] }: Operation): boolean => changes.length + dismissed.length + readmitted.length > 0;

async function actOf(transaction: Reading, operation: Operation, kind: RecentAct['kind'], { turn, undos }: Standing): Promise<RecentAct> {
  const { id, at, changes } = operation;
  // Of notes with their documents the notes are what the act is about.
  const first = changes.find(({ store }) => store === 'notes') ?? changes[0];
  const current = first && (await transaction.objectStore(first.store).get(first.id));
  const record = first?.after ?? current;
  const document = first?.documentId === undefined ? undefined : await transaction.objectStore('documents').get(first.documentId);
  const count = (store: EditableStore): { made: number; changed: number } => {
    const ofStore = changes.filter((change) => change.store === store);
    const changed = ofStore.filter(({ before }) => before).length;
    return { made: ofStore.length - changed, changed };
  };
  return {
    id,
    kind,
    at,
    isUndone: undos % 2 === 1,
    turn,
    words: operation.words ?? (record ? wordsOf(record) : ''),
    documentTitle: document?.title ?? '',
    ...(first && current && current.deleted === undefined && { record: { store: first.store, id: first.id } }),
    fields: first?.before && first.after ? differingPaths(first.before, first.after, Object.keys(first.after.versions)) : [],
    counts: { notes: count('notes'), documents: count('documents'), briefings: count('briefings'), meetings: count('meetings') },
  };
}

function wordsOf(record: EditableRecords[EditableStore]): string {
  if ('quote' in record) return wordsOfNote(record);
  return 'name' in record ? record.name : record.title;
}

const wordsOfNote = ({ directive, quote, comment }: Note): string => quote || directive?.task || comment;
