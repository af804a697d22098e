import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { channelOf, type FromFinder, holdLife, serveFinder, type ToFinder } from '../utils/finding/index.ts';
import { Notebook } from '../utils/notebook/index.ts';
import { NotebookDatabase } from '../utils/storage/index.ts';

/** A worker of the extension's screens: holds the search index and answers from it. It writes nothing into the notebook. */
export default defineUnlistedScript(() => {
  const notebook = new Notebook({ database: new NotebookDatabase(), person: () => Promise.resolve({ name: '', unit: '' }) });
  const channel = channelOf<FromFinder, ToFinder>(self);
  serveFinder(notebook, channel);
  holdLife(channel);
});
