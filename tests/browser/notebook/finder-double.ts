/** Search in the page itself instead of in a worker of the extension, for a page that is in no extension. For `vi.mock` of the door's own finder. */
import { channelOf, Finder, serveFinder } from '../../../utils/finding/index.ts';
import { Notebook } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

const { port1, port2 } = new MessageChannel();
port1.start();
port2.start();
serveFinder(new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: '', unit: '' }) }), channelOf(port2));

export const finder = new Finder(() => ({ channel: channelOf(port1), ended: new Promise(() => undefined) }));
