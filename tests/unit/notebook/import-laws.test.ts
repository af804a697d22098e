import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Bundle, merge } from '../../../utils/bundle/index.ts';
import { inOrder } from '../../../utils/bundle/merge.ts';
import { Notebook, bundleContents, importBundle } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';
import { anyBundle } from '../bundle/records.ts';
import { LAW, runs } from '../../laws.ts';

vi.setConfig({ testTimeout: LAW.timeout });

/** Later than every version in the bundles: none is clamped. */
const NOW = Date.parse('2027-01-01T00:00:00Z');

async function notebookOf(bundles: readonly Bundle[]): Promise<Notebook> {
  globalThis.indexedDB = new IDBFactory();
  const notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: '', unit: '' }), now: () => NOW });
  for (const [index, bundle] of bundles.entries()) await importBundle(notebook, `import${index}`, bundle);
  return notebook;
}

async function recordsOf(notebook: Notebook): Promise<Pick<Bundle, 'documents' | 'notes' | 'snapshots' | 'briefings' | 'meetings'>> {
  return recordsIn({ briefings: [], ...(await bundleContents(notebook, 'everything')), version: 1, generator: '' });
}

function recordsIn(bundle: Bundle): Pick<Bundle, 'documents' | 'notes' | 'snapshots' | 'briefings' | 'meetings'> {
  const { documents, notes, snapshots, briefings, meetings } = inOrder(bundle);
  return { documents, notes, snapshots, briefings, meetings };
}

test('importing bundles one after the other, in any order, gives what merging them whole gives', async () => {
  await fc.assert(
    fc.asyncProperty(anyBundle, anyBundle, anyBundle, async (a, b, c) => {
      const merged = recordsIn(merge(merge(a, b), c));
      expect(await recordsOf(await notebookOf([a, b, c]))).toEqual(merged);
      expect(await recordsOf(await notebookOf([c, a, b, a]))).toEqual(merged);
    }),
    runs(20),
  );
});
