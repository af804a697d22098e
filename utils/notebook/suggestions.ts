import type { Id } from '../model/index.ts';
import { fold, normalizeText } from '../text/index.ts';
import type { Notebook } from './notebook.ts';

/** Names a suggestion among those of its document by its folded sentence, so that it stays dismissed when the page is laid out anew. */
export function sentenceKey(sentence: string): string {
  return fold(normalizeText(sentence));
}

/** @param words what the person is told that it was, if that is not the sentence */
export async function dismissSuggestion(notebook: Notebook, operationId: Id, url: string, sentence: string, words = sentence): Promise<string> {
  return dismiss(notebook, operationId, `${await notebook.addressOf(url)} ${sentenceKey(sentence)}`, words);
}

/**
 * Something that the program offered and the person does not want to be offered again.
 * @param words what the person is told that it was
 */
export function dismiss(notebook: Notebook, operationId: Id, key: string, words: string): Promise<string> {
  return notebook.act(operationId, 'dismissSuggestion', async (scope) => {
    await scope.transaction.objectStore('dismissals').put({ key, at: scope.at });
    scope.dismissed.push(key);
    scope.words = words;
    return key;
  });
}

/** The sentence keys of all suggestions dismissed on the page. */
export async function dismissedSuggestions(notebook: Notebook, url: string): Promise<ReadonlySet<string>> {
  const prefix = `${await notebook.addressOf(url)} `;
  const db = await notebook.database.connection();
  const keys = await db.getAllKeys('dismissals', IDBKeyRange.bound(prefix, `${prefix}\uffff`));
  return new Set(keys.map((key) => key.slice(prefix.length)));
}
