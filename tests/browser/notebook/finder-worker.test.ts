import { expect, test, vi } from 'vitest';
import { FinderService, KeptIndex, listenAsFinder } from '../../../utils/finding/index.ts';
import { Notebook } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

test('the worker reads the index that was kept before any screen has connected', async () => {
  const read = vi.fn(() => Promise.resolve(undefined));
  const kept = new KeptIndex({ read, write: () => Promise.resolve(), clear: () => Promise.resolve() }, 'mark');
  const notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: '', unit: '' }) });
  listenAsFinder({ addEventListener: () => undefined }, new FinderService(notebook, kept));
  await expect.poll(() => read.mock.calls.length).toBe(1);
});
