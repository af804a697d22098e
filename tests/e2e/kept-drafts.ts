import { type ExtensionBrowser, expect } from './kit/index.ts';
import { DATABASE } from './faults/kept-notes.ts';

/**
 * Waits until what was typed is kept, as it is soon after, so that the test may take its screen away. The worker reads the
 * database, past all code of the extension: a page for that would take the screen out of the front, which keeps at once.
 */
export async function expectKept(extension: ExtensionBrowser, typed: string): Promise<void> {
  const drafts = (): Promise<string> =>
    extension.worker.evaluate(
      (name) =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error ?? new Error('No answer'));
          opening.onsuccess = () => {
            const asked = opening.result.transaction('drafts').objectStore('drafts').getAll();
            opening.result.close();
            asked.onerror = () => reject(asked.error ?? new Error('No answer'));
            asked.onsuccess = () => resolve(JSON.stringify(asked.result));
          };
        }),
      DATABASE,
    );
  await expect.poll(drafts).toContain(typed);
}
