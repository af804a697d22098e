import { readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import { Notebook, bundleContents, importBundle } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

/** The notebook of a person on a machine of their own, and what it holds when the next one takes its turn. */
export class Machine {
  readonly #factory = new IDBFactory();
  readonly #name: string;
  readonly #now: () => number;

  /** @param now its clock, milliseconds since the epoch */
  constructor(name: string, now: () => number = Date.now) {
    this.#name = name;
    this.#now = now;
  }

  async use<R>(act: (notebook: Notebook) => Promise<R>): Promise<R> {
    indexedDB = this.#factory;
    const database = new NotebookDatabase();
    try {
      return await act(new Notebook({ database, person: async () => ({ name: this.#name, unit: '' }), now: this.#now }));
    } finally {
      database.close();
    }
  }

  async send(other: Machine): Promise<void> {
    const text = await this.use(async (notebook) => writeBundle(await bundleContents(notebook, 'everything')));
    await other.use((notebook) => importBundle(notebook, crypto.randomUUID(), readBundle(text)));
  }
}
