import { type Channel, channelOf } from './channel.ts';
import type { FinderWorker } from './finder.ts';
import type { FromFinder, ToFinder } from './protocol.ts';

/** Lets whoever started this worker know when it has ended: it holds a Web Lock (W3C Web Locks API) until then. */
export function holdLife(channel: Channel<FromFinder, ToFinder>): void {
  const lock = `search-worker ${crypto.randomUUID()}`;
  void navigator.locks.request(lock, () => {
    channel.send({ kind: 'begun', lock });
    return new Promise(() => undefined);
  });
}

/** Starts a worker that calls `holdLife`. @param url of its script */
export function startWorker(url: string): FinderWorker {
  const worker = new Worker(url, { name: 'search' });
  const channel = channelOf<ToFinder, FromFinder>(worker);
  const ended = new Promise<void>((resolve) => {
    channel.listen((message) => {
      if (message.kind === 'begun') void navigator.locks.request(message.lock, () => resolve());
    });
    // Its script could not be loaded, or threw.
    worker.addEventListener('error', () => {
      worker.terminate();
      resolve();
    });
  });
  return { channel, ended };
}
