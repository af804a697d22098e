import { type FieldPath, type Id, sameValue, valueAt } from '../model/index.ts';
import type { EditableRecords, EditableStore, HistoryEntry } from '../storage/index.ts';
import type { Notebook, Overtaken } from './notebook.ts';

/** Of the history of a record: what was overtaken unseen and is not decided yet, because what overtook it still stands. */
export function overtakenValues(record: EditableRecords[EditableStore], history: readonly HistoryEntry[]): Overtaken[] {
  const latest = new Map(history.map((entry) => [entry.field, entry]));
  return [...latest.values()]
    .filter(({ field, value, unseen }) => unseen === true && !sameValue(value, valueAt(record, field)))
    .map(({ field, value }) => ({ field, value }));
}

/** A person has seen what was overtaken in a field and lets stand what overtook it. It stays in the history. */
export function keepValue(notebook: Notebook, operationId: Id, store: EditableStore, id: Id, field: FieldPath): Promise<void> {
  return notebook.act(operationId, 'keepValue', async ({ transaction }) => {
    let cursor = await transaction.objectStore('history').index('record').openCursor([store, id]);
    while (cursor) {
      const { unseen, ...entry } = cursor.value;
      if (unseen && entry.field === field) await cursor.update(entry);
      cursor = await cursor.continue();
    }
  });
}
