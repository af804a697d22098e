import { extensionVersion } from '../messaging/index.ts';
import { channelOf } from './channel.ts';
import type { FinderWorker } from './finder.ts';
import type { FromFinder, ToFinder } from './protocol.ts';
import type { FinderService } from './serve.ts';

/** A Web Lock (W3C Web Locks API) that the worker holds as long as it lives: who gets it knows that it has ended. */
const LIFE = 'search-worker';

/** The version of the extension stands in its address, so that an update has a worker of its own. */
const url = (): string => `/search-worker.js?${extensionVersion()}`;
const NAME = 'search';

/** The scope of a shared worker, as far as it is needed. */
export interface SharedScope {
  addEventListener(type: 'connect', listener: (event: MessageEvent) => void): void;
}

/**
 * Runs in the worker: answers the screens that connect to it. It does not wait for the first to begin with the index: connections
 * come by way of the page's thread, which evaluates and renders meanwhile.
 */
export function listenAsFinder(scope: SharedScope, service: FinderService): void {
  service.prepare();
  const begun = new Promise<void>((resolve) => {
    void navigator.locks.request(LIFE, () => {
      resolve();
      return new Promise(() => undefined);
    });
  });
  scope.addEventListener('connect', ({ ports: [port] }) => {
    const channel = channelOf<FromFinder, ToFinder>(port!);
    service.serve(channel);
    void begun.then(() => channel.send({ kind: 'begun' }));
  });
}

/** Starts the worker unless it lives: who connects to it later finds it further on. */
export function startWorker(): void {
  new SharedWorker(url(), { name: NAME }).port.close();
}

/** Connects to the worker, which is started unless it lives. All tabs have one. */
export function connectToWorker(): FinderWorker {
  const worker = new SharedWorker(url(), { name: NAME });
  const channel = channelOf<ToFinder, FromFinder>(worker.port);
  const ended = new Promise<void>((resolve) => {
    channel.listen((message) => {
      if (message.kind === 'begun') void navigator.locks.request(LIFE, () => resolve());
    });
    // Its script could not be loaded, or threw.
    worker.addEventListener('error', () => resolve());
  });
  return { channel, ended };
}
