/** How soon the built notebook finds something when it is opened: in a browser that was just started, and in one that has come to rest. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { ExtensionBrowser } from '../../../tests/e2e/kit/extension-browser.ts';
import { type DocumentRecord, EMPTY_DIRECTIVE, type Note } from '../../../utils/model/index.ts';
import type { SearchableNote } from '../../../utils/search/index.ts';
import { SEARCH_DATABASE_NAME } from '../../../utils/storage/index.ts';
import { findBrowser } from '../../browsers.ts';
import { buildExtension, TEST_BUILDS } from '../../builds.ts';
import { inventNotes } from './invented.ts';

const NOTES_AT_ONCE = 2000;
const OPENINGS = 5;
/** A browser that was just started draws its own windows and starts all extensions meanwhile, on every processor there is. */
const AT_REST_AFTER_MS = 5000;
const WORDS = 'hội nghị';
const PATIENCE_MS = 120_000;

/** One opening, from the address on, ms. */
export interface Opening {
  /** To the first result on the screen. */
  readonly shown: number;
  /** To the whole notebook having been read. */
  readonly read: number;
  /** The longest task of the page up to the first result, and in all. */
  readonly longestBefore: number;
  readonly longest: number;
}

export interface Openings {
  /** Nothing was kept: the index is built. */
  readonly bare: Opening;
  /** In browsers just started, and in browsers at rest; the search worker lives in neither. */
  readonly kept: Readonly<Record<'just started' | 'at rest', readonly Opening[]>>;
  /** Bytes that the search worker holds once it was asked and garbage is collected. */
  readonly memory: number;
}

export async function measureOpenings(seed: number, count: number): Promise<Openings> {
  const extension = await buildExtension(TEST_BUILDS.default);
  const profile = await mkdtemp(join(tmpdir(), 'so-tay-chi-dao-'));
  const inBrowser = async <R>(act: (browser: ExtensionBrowser) => Promise<R>): Promise<R> => {
    const browser = await ExtensionBrowser.launch({ browser: findBrowser() ?? '', extension, profile, hostRules: '' });
    try {
      return await act(browser);
    } finally {
      await browser.close();
    }
  };
  try {
    // The database is made by the extension itself.
    await inBrowser(async (browser) => {
      const page = await browser.openExtensionPage('notebook.html#/du-lieu');
      await page.waitForSelector('main h1, main h2');
    });
    await inBrowser(async (browser) => fill(await browser.openExtensionPage('manifest.json'), inventNotes(seed, count)));
    const { bare, memory } = await inBrowser(async (browser) => {
      const bare = await open(browser);
      const page = await browser.openExtensionPage('manifest.json');
      while (!(await isKept(page))) await page.waitForTimeout(500);
      return { bare, memory: await heldByWorker(browser) };
    });
    const [started, rested]: [Opening[], Opening[]] = [[], []];
    while (rested.length < OPENINGS) {
      started.push(await inBrowser(open));
      rested.push(await inBrowser(async (browser) => {
        await setTimeout(AT_REST_AFTER_MS);
        return open(browser);
      }));
    }
    return { bare, kept: { 'just started': started, 'at rest': rested }, memory };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** What the page notes down about itself. */
interface Seen {
  shown: number;
  read: number;
  readonly tasks: { readonly start: number; readonly duration: number }[];
}

/** Opens the notebook with words that are looked for, and waits until it has read everything. */
async function open(browser: ExtensionBrowser): Promise<Opening> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const seen: Seen = { shown: 0, read: 0, tasks: [] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
    new MutationObserver(() => {
      seen.shown ||= document.querySelector('.results [data-note]') ? performance.now() : 0;
      seen.read ||= document.querySelector('.navigation .count') ? performance.now() : 0;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(browser.addressOf(`notebook.html#/tim?q=${encodeURIComponent(WORDS)}`));
  await page.waitForFunction(() => (globalThis as unknown as { readonly seen: Seen }).seen.read > 0, undefined, { timeout: PATIENCE_MS });
  // The last task is told of after it has ended.
  await page.waitForTimeout(1000);
  const { shown, read, tasks } = await page.evaluate(() => (globalThis as unknown as { readonly seen: Seen }).seen);
  const longest = (some: Seen['tasks']): number => Math.max(0, ...some.map(({ duration }) => duration));
  return { shown, read, longestBefore: longest(tasks.filter(({ start }) => start < shown)), longest: longest(tasks) };
}

/** Puts invented notes and their documents into the notebook's database, past its acts: an index that was made before knows nothing of them. */
async function fill(page: Page, notes: readonly SearchableNote[]): Promise<void> {
  await page.evaluate((name) => void indexedDB.deleteDatabase(name), SEARCH_DATABASE_NAME);
  const known = new Set<string>();
  for (let at = 0; at < notes.length; at += NOTES_AT_ONCE) {
    const batch = notes.slice(at, at + NOTES_AT_ONCE);
    const documents = new Map(batch.map(documentOf).filter(({ id }) => !known.has(id)).map((document) => [document.id, document]));
    for (const id of documents.keys()) known.add(id);
    await put(page, 'documents', [...documents.values()]);
    await put(page, 'notes', batch.map(noteOf));
  }
}

function put(page: Page, store: string, records: readonly unknown[]): Promise<void> {
  return page.evaluate(
    ([store, records]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('so-tay-chi-dao');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(store, 'readwrite', { durability: 'relaxed' });
          for (const record of records) transaction.objectStore(store).put(record);
          transaction.onabort = () => reject(transaction.error ?? new Error('Nothing was put'));
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [store, records] as const,
  );
}

const documentIdOf = ({ title, number = '' }: SearchableNote): string => `d-${number.replaceAll(/\W/g, '-')}-${title.length}`;

function documentOf(note: SearchableNote): DocumentRecord {
  const { title, number, date = '2026-01-01', changedAt = '' } = note;
  const id = documentIdOf(note);
  return { id, title, ...(number !== undefined && { number }), date, url: `https://portal.test/${id}`, addresses: [`portal.test/${id}`], snapshotIds: [], createdAt: changedAt, changedAt, versions: {} };
}

function noteOf(note: SearchableNote): Note {
  const { id, quote, comment, tags, category, speaker, leadUnit, cooperatingUnits = [], due, status, author = '', changedAt = '' } = note;
  return {
    id,
    documentId: documentIdOf(note),
    authorId: 'a1',
    authorName: author,
    category: category as Note['category'],
    comment,
    tags: [...new Set(tags)],
    quote,
    createdAt: changedAt,
    changedAt,
    versions: {},
    ...(category === 'directive' && {
      directive: { ...EMPTY_DIRECTIVE, cooperatingUnits: [...cooperatingUnits], deadlines: due === undefined ? [] : [{ text: due, due }], ...(speaker && { speaker }), ...(leadUnit && { leadUnit }), status: status as 'open' },
    }),
  };
}

function isKept(page: Page): Promise<boolean> {
  return page.evaluate(async (name) => {
    if (!(await indexedDB.databases()).some((database) => database.name === name)) return false;
    return new Promise<boolean>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error ?? new Error('No answer'));
      opening.onsuccess = () => {
        const counting = opening.result.transaction('whole').objectStore('whole').count();
        counting.onsuccess = () => {
          opening.result.close();
          resolve(counting.result > 0);
        };
      };
    });
  }, SEARCH_DATABASE_NAME);
}

async function heldByWorker(browser: ExtensionBrowser): Promise<number> {
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type }) => type === 'shared_worker')!;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  await sendTo(session, sessionId, 'HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await sendTo<{ usedSize: number; backingStorageSize: number }>(session, sessionId, 'Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

let lastMessage = 0;

/** Playwright knows no sessions of shared workers: messages go in the envelope of the browser's. */
function sendTo<R>(session: CDPSession, sessionId: string, method: string): Promise<R> {
  lastMessage += 1;
  const id = lastMessage;
  return new Promise((resolve) => {
    const heard = ({ message }: { readonly message: string }): void => {
      const answer = JSON.parse(message) as { readonly id?: number; readonly result: R };
      if (answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', heard);
      resolve(answer.result);
    };
    session.on('Target.receivedMessageFromTarget', heard);
    void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  });
}
