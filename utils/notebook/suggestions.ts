import type { Id } from '../model/index.ts';
import type { OperationKind } from '../storage/index.ts';
import type { Notebook } from './notebook.ts';
import { sentenceKey } from './sentence-key.ts';
import { type SuggestionShape, keyOfShape, oppositeOf } from './shape-keys.ts';

export async function dismissSuggestion(notebook: Notebook, operationId: Id, url: string, sentence: string): Promise<string> {
  return dismiss(notebook, operationId, `${await notebook.addressOf(url)} ${sentenceKey(sentence)}`, sentence);
}

/**
 * Something that the program offered and the person does not want to be offered again.
 * @param words what the person is told that it was
 * @param kind and what they are told that they did
 */
export async function dismiss(notebook: Notebook, operationId: Id, key: string, words: string, kind: OperationKind = 'dismissSuggestion'): Promise<string> {
  await decide(notebook, operationId, kind, { remembered: key }, words);
  return key;
}

/** Offers a dismissed suggestion again. */
export async function readmitSuggestion(notebook: Notebook, operationId: Id, url: string, sentence: string): Promise<void> {
  await decide(notebook, operationId, 'readmitSuggestion', { forgotten: `${await notebook.addressOf(url)} ${sentenceKey(sentence)}` }, sentence);
}

/** Remembers for the page that a suggestion is two, or that two are one. What undoes an earlier decision takes that back instead. */
export async function shapeSuggestion(notebook: Notebook, operationId: Id, url: string, shape: SuggestionShape): Promise<void> {
  const address = await notebook.addressOf(url);
  const known = await suggestionDecisions(notebook, url);
  const opposite = keyOfShape(oppositeOf(shape));
  const decision = known.has(opposite) ? { forgotten: `${address} ${opposite}` } : { remembered: `${address} ${keyOfShape(shape)}` };
  await decide(notebook, operationId, shape.kind === 'cut' ? 'cutSuggestion' : 'joinSuggestions', decision, shape.first);
}

function decide(
  notebook: Notebook,
  operationId: Id,
  kind: OperationKind,
  { remembered, forgotten }: { readonly remembered?: string; readonly forgotten?: string },
  words: string,
): Promise<void> {
  return notebook.act(operationId, kind, async (scope) => {
    const dismissals = scope.transaction.objectStore('dismissals');
    if (remembered !== undefined) {
      await dismissals.put({ key: remembered, at: scope.at, words });
      scope.dismissed.push(remembered);
    }
    if (forgotten !== undefined) {
      await dismissals.delete(forgotten);
      scope.readmitted.push(forgotten);
    }
    scope.words = words;
  });
}

/** What was decided of the page's suggestions: the sentence keys of those dismissed, and how others were cut and joined (`keyOfShape`). */
export async function suggestionDecisions(notebook: Notebook, url: string): Promise<ReadonlySet<string>> {
  const prefix = `${await notebook.addressOf(url)} `;
  const db = await notebook.database.connection();
  const keys = await db.getAllKeys('dismissals', IDBKeyRange.bound(prefix, `${prefix}\uffff`));
  return new Set(keys.map((key) => key.slice(prefix.length)));
}
