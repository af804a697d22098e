import type { Notebook } from './notebook.ts';

/** Keeps what is being typed; it is no act: it raises no sequence number and has no undo. */
export async function keepDraft(notebook: Notebook, key: string, value: unknown): Promise<void> {
  await notebook.database.write(['drafts'], (transaction) =>
    transaction.objectStore('drafts').put({ key, value, at: new Date().toISOString() }),
  );
}

export async function discardDraft(notebook: Notebook, key: string): Promise<void> {
  await notebook.database.write(['drafts'], (transaction) => transaction.objectStore('drafts').delete(key));
}
