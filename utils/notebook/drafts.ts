import type { Id } from '../model/index.ts';
import type { Draft } from '../storage/index.ts';
import type { Notebook } from './notebook.ts';

/** Between the place where a draft is typed and its writer. Not in addresses, ids or folded sentences. */
const SEPARATOR = '\n';

/** Where something is typed: `note:ID`, `page:ADDRESS` …; two screens may type at one place, and neither loses its text. */
export const placeOfDraft = ({ key }: Pick<Draft, 'key'>): string => key.split(SEPARATOR, 1)[0]!;

/** The editor that types it; empty for a draft of the first version of the program, which knew one for each place. */
export const writerOfDraft = (draft: Pick<Draft, 'key'>): Id => draft.key.slice(placeOfDraft(draft).length + SEPARATOR.length);

/** The key under which a writer's draft for a place is kept. */
export const draftKey = (place: string, writer: Id): string => (writer === '' ? place : `${place}${SEPARATOR}${writer}`);

/** Keeps what is being typed; it is no act: it raises no sequence number and has no undo. */
export async function keepDraft(notebook: Notebook, key: string, value: unknown): Promise<void> {
  await notebook.database.write(['drafts'], (transaction) => {
    // Whether it was put is told by the end of the transaction: a screen that goes away has time to ask for it, and for no answer.
    transaction.objectStore('drafts').put({ key, value, at: new Date().toISOString() }).catch(() => undefined);
    return Promise.resolve();
  });
}

export async function discardDraft(notebook: Notebook, key: string): Promise<void> {
  await notebook.database.write(['drafts'], (transaction) => transaction.objectStore('drafts').delete(key));
}

/** What was typed at a place and neither saved nor thrown away, latest first. */
export async function draftsAt(notebook: Notebook, place: string): Promise<Draft[]> {
  const range = IDBKeyRange.bound(place, `${place}${SEPARATOR}\uffff`);
  const drafts = await (await notebook.database.connection()).getAll('drafts', range);
  return latestFirst(drafts.filter((draft) => placeOfDraft(draft) === place));
}

/** Everything that was typed anywhere and neither saved nor thrown away, latest first. */
export async function allDrafts(notebook: Notebook): Promise<Draft[]> {
  return latestFirst(await (await notebook.database.connection()).getAll('drafts'));
}

const latestFirst = (drafts: readonly Draft[]): Draft[] => drafts.toSorted((a, b) => (a.at < b.at ? 1 : -1));
