import type { Id, Note } from '../model/index.ts';
import type { Notebook } from './notebook.ts';
import { documentById } from './queries.ts';
import { sentenceKey } from './sentence-key.ts';
import { dismiss } from './suggestions.ts';

/** A wording of the page that a person did not take for a note; the note kept its own. */
export interface RefusedWording {
  /** ISO 8601. */
  readonly at: string;
  readonly words: string;
}

/**
 * What is not shown again: a note's new wording that was refused. It is kept among the dismissed suggestions, which can be
 * undone. These lose their marks, which percent signs save; only capitals make no difference.
 */
function refusalOf(noteId: Id, found: string): string {
  return `${noteId} ${encodeURIComponent(found.toWellFormed())}`;
}

/** Stays with the old wording: this new one is not asked about again. */
export async function refuseWording(notebook: Notebook, operationId: Id, url: string, noteId: Id, found: string): Promise<string> {
  return dismiss(notebook, operationId, `${await notebook.addressOf(url)} ${sentenceKey(refusalOf(noteId, found))}`, found, 'refuseWording');
}

/** @param decisions of the page: `suggestionDecisions` */
export function isRefusedWording(decisions: ReadonlySet<string>, noteId: Id, found: string): boolean {
  return decisions.has(sentenceKey(refusalOf(noteId, found)));
}

/** The wordings that were refused for a note, oldest first. */
export async function refusedWordings(notebook: Notebook, { id, documentId }: Pick<Note, 'id' | 'documentId'>): Promise<RefusedWording[]> {
  const document = await documentById(notebook, documentId);
  const db = await notebook.database.connection();
  const found = await Promise.all(
    (document?.addresses ?? []).map((address) => {
      const prefix = `${address} ${sentenceKey(id)} `;
      return db.getAll('dismissals', IDBKeyRange.bound(prefix, `${prefix}\uffff`));
    }),
  );
  return found
    .flat()
    .flatMap(({ at, words }) => (words === undefined ? [] : [{ at, words }]))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}
