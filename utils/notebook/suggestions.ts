import type { Id } from '../model/index.ts';
import { normalizeAddress } from '../portals/address.ts';
import { fold, normalizeText } from '../text/index.ts';
import type { Notebook } from './notebook.ts';

/** Names a suggestion by its document's address and its folded sentence, so that it stays dismissed when the page is laid out anew. */
export function dismissalKey(url: string, sentence: string): string {
  return `${normalizeAddress(url)} ${fold(normalizeText(sentence))}`;
}

export function dismissSuggestion(notebook: Notebook, operationId: Id, url: string, sentence: string): Promise<string> {
  const key = dismissalKey(url, sentence);
  return notebook.act(operationId, 'dismissSuggestion', async (scope) => {
    await scope.transaction.objectStore('dismissals').put({ key, at: scope.at });
    scope.dismissed.push(key);
    return key;
  });
}

/** Keys of all suggestions dismissed on the page. */
export async function dismissedSuggestions(notebook: Notebook, url: string): Promise<ReadonlySet<string>> {
  const prefix = `${normalizeAddress(url)} `;
  const db = await notebook.database.connection();
  return new Set(await db.getAllKeys('dismissals', IDBKeyRange.bound(prefix, `${prefix}\uffff`)));
}
