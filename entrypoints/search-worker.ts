import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FinderService, KeptIndex, listenAsFinder } from '../utils/finding/index.ts';
import { Notebook } from '../utils/notebook/index.ts';
import { DATABASE_VERSION, DerivedBytes, NotebookDatabase } from '../utils/storage/index.ts';

/**
 * A worker that the tabs of the notebook share: holds the search index and answers from it. It writes nothing into the
 * notebook. The version of the extension stands in its address: what another version has kept is built anew.
 */
export default defineUnlistedScript(() => {
  const notebook = new Notebook({ database: new NotebookDatabase(), person: () => Promise.resolve({ name: '', unit: '' }) });
  const kept = new KeptIndex(new DerivedBytes(), `${location.search} ${DATABASE_VERSION}`);
  listenAsFinder(globalThis, new FinderService(notebook, kept));
});
