import { type OpenBackup, openBackup } from '../../../utils/backup/index.ts';
import type { Bundle } from '../../../utils/bundle/index.ts';
import { type BackUpOptions, Notebook, addNotes, backUp, changeNote, deleteNotes, dismissSuggestion, importBundle } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

/** Later than every version in the bundles of the tests: none is clamped. */
export const NOW = Date.parse('2027-01-01T00:00:00Z');

/** A notebook on a machine of its own. */
export function newNotebook(name = 'Lê An', now = (): number => NOW): Notebook {
  globalThis.indexedDB = new IDBFactory();
  return new Notebook({ database: new NotebookDatabase(), person: async () => ({ name, unit: '' }), now });
}

export async function notebookOf(...bundles: readonly Bundle[]): Promise<Notebook> {
  const notebook = newNotebook();
  for (const [index, bundle] of bundles.entries()) await importBundle(notebook, `import${index}`, bundle);
  return notebook;
}

const STORES = ['documents', 'snapshots', 'notes', 'briefings', 'meetings', 'history', 'dismissals', 'meta', 'staged', 'operations', 'drafts'] as const;
type Contents = Readonly<Record<(typeof STORES)[number], readonly unknown[]>>;

/** Everything that is in the database, in the order of its keys, as JSON says it: a field of undefined is an absent one. */
export async function contentsOf(notebook: Notebook): Promise<Contents> {
  const db = await notebook.database.connection();
  const read = STORES.map(async (store) => {
    const [keys, values] = await Promise.all([db.getAllKeys(store), db.getAll(store)]);
    return [store, store === 'meta' ? keys.map((key, index) => [key, values[index]]) : values] as const;
  });
  return JSON.parse(JSON.stringify(Object.fromEntries(await Promise.all(read)))) as Contents;
}

export async function backupBytes(notebook: Notebook, options?: BackUpOptions): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response((await backUp(notebook, options)).bytes).arrayBuffer());
}

export async function opened(bytes: Uint8Array<ArrayBuffer>, password?: string): Promise<OpenBackup> {
  return openBackup(new Blob([bytes]), password);
}

/** A backup that a person has and can open. */
export async function backupOf(notebook: Notebook, options?: BackUpOptions): Promise<OpenBackup> {
  return opened(await backupBytes(notebook, options));
}

export const TEXT = 'Giao Văn phòng tổng hợp báo cáo của các phòng, trình Giám đốc trước ngày 15/12/2026.';
export const page = { url: 'http://portal.test/tin/1.html', extraction: { title: 'Giao ban', blocks: [{ kind: 'paragraph' as const, text: TEXT }], text: TEXT, isArticle: true } };

/** What a person does with a notebook besides importing: history, tombstones, suggestions turned down. */
export async function use(notebook: Notebook): Promise<void> {
  const [kept, gone] = await addNotes(notebook, 'op1', page, [{ category: 'directive', quote: TEXT }, { category: 'note', quote: 'Giám đốc' }]);
  await changeNote(notebook, 'op2', kept!.id, { comment: 'hỏi lại', directive: { leadUnit: 'Phòng Tổng hợp' } });
  await deleteNotes(notebook, 'op3', [gone!.id]);
  await dismissSuggestion(notebook, 'op4', page.url, TEXT);
}
