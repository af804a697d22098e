/** How soon the built notebook finds something when it is opened, in a browser that was just started. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { ExtensionBrowser } from '../../../tests/e2e/kit/extension-browser.ts';
import { type DocumentRecord, EMPTY_DIRECTIVE, type Note } from '../../../utils/model/index.ts';
import type { SearchableNote } from '../../../utils/search/index.ts';
import { findBrowser } from '../../browsers.ts';
import { TEST_BUILDS, buildExtension } from '../../builds.ts';
import { inventNotes } from './invented.ts';

const NOTES_AT_ONCE = 2000;
const OPENINGS = 5;
const WORDS = 'hội nghị';
const PATIENCE_MS = 120_000;

export interface Opening {
  /** Milliseconds from the address to the first result on the screen, nothing being kept, and once the index is kept. */
  readonly building: number;
  readonly kept: readonly number[];
  /** The longest task of the notebook's page while it was opened, until all of the notebook was read. */
  readonly longestTask: number;
  /** Bytes that the search worker holds once garbage is collected. */
  readonly memory: number;
}

export async function measureOpening(seed: number, count: number): Promise<Opening> {
  const extension = await buildExtension(TEST_BUILDS.default);
  const profile = await mkdtemp(join(tmpdir(), 'so-tay-chi-dao-'));
  const launch = (): Promise<ExtensionBrowser> => ExtensionBrowser.launch({ browser: findBrowser() ?? '', extension, profile, hostRules: '' });
  try {
    const first = await launch();
    await fill(first, inventNotes(seed, count));
    const { shown: building } = await open(first);
    const bare = await first.openExtensionPage('manifest.json');
    while (!(await isKept(bare))) await bare.waitForTimeout(500);
    const memory = await heldByWorker(first);
    await first.close();

    const kept: number[] = [];
    let longestTask = 0;
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      const browser = await launch();
      const { shown, longest } = await open(browser);
      kept.push(shown);
      longestTask = Math.max(longestTask, longest);
      await browser.close();
    }
    return { building, kept, longestTask, memory };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Opens the notebook with words that are looked for, and waits until it has read everything. */
async function open(browser: ExtensionBrowser): Promise<{ readonly shown: number; readonly longest: number }> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const seen = { shown: 0, longest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
    new MutationObserver(() => {
      if (seen.shown === 0 && document.querySelector('.results [data-note]')) seen.shown = performance.now();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(browser.addressOf(`notebook.html#/tim?q=${encodeURIComponent(WORDS)}`));
  await page.waitForSelector('.navigation .count', { timeout: PATIENCE_MS });
  return page.evaluate(() => (globalThis as unknown as { readonly seen: { readonly shown: number; readonly longest: number } }).seen);
}

/** Puts invented notes and their documents into the notebook's database, past its acts. */
async function fill(browser: ExtensionBrowser, notes: readonly SearchableNote[]): Promise<void> {
  const page = await browser.openExtensionPage('notebook.html#/du-lieu');
  await page.waitForSelector('main h1, main h2');
  const documents = new Map<string, DocumentRecord>();
  for (let at = 0; at < notes.length; at += NOTES_AT_ONCE) {
    const batch = notes.slice(at, at + NOTES_AT_ONCE);
    const made = batch.map(documentOf).filter(({ id }) => !documents.has(id));
    for (const document of made) documents.set(document.id, document);
    await put(page, 'documents', made);
    await put(page, 'notes', batch.map(noteOf));
  }
  await page.close();
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
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('so-tay-chi-dao-search', 1);
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve(false);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('current').objectStore('current').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result > 0);
          };
        };
      }),
  );
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
