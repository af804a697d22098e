import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Bundle, merge } from '../../../utils/bundle/index.ts';
import { inOrder } from '../../../utils/bundle/merge.ts';
import { type Notebook, bundleContents, restoreBackup } from '../../../utils/notebook/index.ts';
import { anyBundle } from '../bundle/records.ts';
import { backupOf, contentsOf, newNotebook, notebookOf, use } from './whole-notebook.ts';
import { LAW, runs } from '../../laws.ts';

vi.setConfig({ testTimeout: LAW.timeout });

async function recordsOf(notebook: Notebook): Promise<Pick<Bundle, 'documents' | 'notes' | 'snapshots' | 'briefings' | 'meetings'>> {
  const { documents, notes, snapshots, briefings, meetings } = inOrder({ briefings: [], ...(await bundleContents(notebook, 'everything')), version: 1, generator: '' });
  return { documents, notes, snapshots, briefings, meetings };
}

test('a backup restored into an empty notebook gives the same records, history and dismissals', async () => {
  await fc.assert(
    fc.asyncProperty(anyBundle, anyBundle, async (a, b) => {
      const old = await notebookOf(a, b);
      await use(old);
      const backup = await backupOf(old);
      const { documents, notes, briefings, meetings, snapshots, history, dismissals } = await contentsOf(old);
      const joined = new Set((documents as Bundle['documents']).flatMap((document) => document.sameAs ?? []));

      const machine = newNotebook();
      await restoreBackup(machine, 'restore1', backup);
      const restored = await contentsOf(machine);
      expect(restored.documents).toEqual((documents as Bundle['documents']).filter(({ id }) => !joined.has(id)));
      expect(restored).toMatchObject({ notes, briefings, meetings, snapshots, history, dismissals, staged: [] });
    }),
    runs(20),
  );
});

test('a backup restored into a used notebook gives what merging the two gives, and restored twice is restored once', async () => {
  await fc.assert(
    fc.asyncProperty(anyBundle, anyBundle, anyBundle, async (a, b, c) => {
      const theirs = await notebookOf(a, c);
      const backup = await backupOf(theirs);
      const stored = await recordsOf(theirs);
      const mine = await notebookOf(b);
      const before = await recordsOf(mine);
      await restoreBackup(mine, 'restore1', backup);

      const { documents, notes, snapshots, briefings, meetings } = merge({ ...before, version: 1, generator: '' }, { ...stored, version: 1, generator: '' });
      expect(await recordsOf(mine)).toEqual({ documents, notes, snapshots, briefings, meetings });

      const once = await contentsOf(mine);
      expect(await restoreBackup(mine, 'restore2', backup)).toMatchObject({ changedRecords: 0 });
      const { meta: _meta, operations: _operations, ...twice } = await contentsOf(mine);
      expect(once).toMatchObject(twice);
    }),
    runs(20),
  );
});
