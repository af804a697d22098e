import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../kit/index.ts';

export const DATABASE = 'so-tay-chi-dao';

/** A note that is in the database and not deleted. */
export interface KeptNote {
  readonly quote: string;
  readonly category: string;
  readonly comment: string;
  /** Of a directive. */
  readonly status?: string | undefined;
}

/** Does something on a page of the extension's origin on which nothing of the extension runs. */
export async function onBarePage<R>(extension: ExtensionBrowser, act: (page: Page) => Promise<R>): Promise<R> {
  const page = await extension.openExtensionPage('manifest.json');
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

/** Reads the database, past all code of the extension. A database that is not there is not made. */
export function keptNotes(extension: ExtensionBrowser): Promise<KeptNote[]> {
  return onBarePage(extension, keptNotesFrom);
}

/** As `keptNotes`, on a page of the extension that is open. */
export function keptNotesFrom(page: Page): Promise<KeptNote[]> {
  return page.evaluate(async (name) => {
    if (!(await indexedDB.databases()).some((database) => database.name === name)) return [];
    const settled = <R>(request: IDBRequest<R>): Promise<R> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('No answer'));
      });
    const database = await settled(indexedDB.open(name));
    const notes: Note[] = await settled(database.transaction('notes').objectStore('notes').getAll());
    database.close();
    return notes.filter(({ deleted }) => deleted === undefined).map(({ quote, category, comment, directive }) => ({ quote, category, comment, status: directive?.status }));
  }, DATABASE);
}

interface Note {
  readonly quote: string;
  readonly category: string;
  readonly comment: string;
  readonly directive?: { readonly status: string };
  readonly deleted?: string;
}
