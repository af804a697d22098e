/** Directives that are on no page: said on the telephone or at a meeting, or written on paper. */
import { type DocumentRecord, type EditableFields, type HandSource, type Id, type Note, newId } from '../model/index.ts';
import type { Notebook, WriteScope } from './notebook.ts';
import { putNewNote } from './notes.ts';
import { allDocuments } from './queries.ts';

/**
 * Keeps a directive of a source without a page. What came from the same source on the same day under the same title belongs to one
 * document; whoever else heard it has a document of their own, until one takes the other's in with a bundle or joins the two.
 */
export function addByHand(notebook: Notebook, operationId: Id, source: HandSource, fields: EditableFields): Promise<Note> {
  return notebook.act(operationId, 'addNotes', async (scope) => {
    const document = await documentOf(scope, source);
    return putNewNote(scope, newId(), document.id, { ...fields, quote: '' });
  });
}

async function documentOf(scope: WriteScope, source: HandSource): Promise<DocumentRecord> {
  const titled = await scope.transaction.objectStore('documents').index('title').getAll(source.title);
  const known = titled.find(({ origin, date, deleted }) => origin === source.origin && date === source.date && deleted === undefined);
  if (known) return source.number === undefined ? known : scope.edit('documents', known.id, { number: source.number });
  const { number, ...rest } = source;
  const values = { ...rest, ...(number !== undefined && { number }), url: '', addresses: [], snapshotIds: [] };
  return scope.put('documents', {
    ...values,
    id: newId(),
    createdAt: scope.at,
    changedAt: scope.at,
    versions: Object.fromEntries(Object.keys(values).map((field) => [field, scope.version])),
  });
}

/** So many sources are offered again. */
const MOST_SOURCES = 50;

/** What directives were written of by hand, latest first. */
export async function handSources(notebook: Notebook): Promise<HandSource[]> {
  const byHand = (await allDocuments(notebook)).filter(({ origin, date }) => origin !== undefined && date !== undefined);
  byHand.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return byHand.slice(0, MOST_SOURCES).map(({ origin, title, date, number }) => ({ origin: origin!, title, date: date!, ...(number !== undefined && { number }) }));
}
