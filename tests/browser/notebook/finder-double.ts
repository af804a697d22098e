/** Search in the page itself instead of in a worker of the extension, for a page that is in no extension. For `vi.mock` of the door's own finder. */
import { channelOf, Finder, FinderService } from '../../../utils/finding/index.ts';
import { Notebook } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

const { port1, port2 } = new MessageChannel();
new FinderService(new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: '', unit: '' }) })).serve(channelOf(port2));

export const finder = new Finder(() => ({ channel: channelOf(port1), ended: new Promise(() => undefined) }));
