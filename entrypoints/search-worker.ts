import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FinderService, listenAsFinder } from '../utils/finding/index.ts';
import { Notebook } from '../utils/notebook/index.ts';
import { NotebookDatabase } from '../utils/storage/index.ts';

/** A worker that the tabs of the notebook share: holds the search index and answers from it. It writes nothing into the notebook. */
export default defineUnlistedScript(() => {
  const notebook = new Notebook({ database: new NotebookDatabase(), person: () => Promise.resolve({ name: '', unit: '' }) });
  listenAsFinder(globalThis, new FinderService(notebook));
});
