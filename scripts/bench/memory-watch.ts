import type { CDPSession } from 'playwright-core';

/** Bytes at the highest point, on top of what there was before. */
export interface Peak {
  /** What scripts held, array buffers included, garbage that was not yet collected too. Looked at between tasks: a short rise within one is not seen. */
  readonly heap: number;
}

const EVERY_MS = 25;

/** Looks again and again at how much memory a page's scripts hold. */
export class MemoryWatch {
  readonly #session: CDPSession;

  constructor(session: CDPSession) {
    this.#session = session;
  }

  async start(): Promise<{ readonly stop: () => Promise<Peak> }> {
    const before = await this.held();
    let highest = before;
    let isWatching = true;
    const watching = (async (): Promise<void> => {
      while (isWatching) {
        highest = Math.max(highest, await this.#used());
        await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      }
    })();
    return {
      stop: async () => {
        isWatching = false;
        await watching;
        return { heap: highest - before };
      },
    };
  }

  /** Bytes, once garbage is collected. */
  async held(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    return this.#used();
  }

  async #used(): Promise<number> {
    const { usedSize, backingStorageSize } = await this.#session.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  }
}
