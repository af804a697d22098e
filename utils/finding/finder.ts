import { RequestError } from '../messaging/index.ts';
import type { Channel } from './channel.ts';
import type { FinderAnswer, FinderContent, FinderRequest, FromFinder, ToFinder } from './protocol.ts';

/** A worker that answers as long as it lives. */
export interface FinderWorker {
  readonly channel: Channel<ToFinder, FromFinder>;
  /** Resolves when it has ended, of itself or by the browser. */
  readonly ended: Promise<void>;
}

interface Asking {
  readonly request: ToFinder & { readonly kind: 'ask' };
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** So many workers may end one after the other without an answer before it is given up. */
const MOST_STARTS = 3;

/** Asks the search worker. If it ends, another is started and asked again. */
export class Finder {
  readonly #start: () => FinderWorker;
  readonly #listeners = new Set<() => void>();
  readonly #asking = new Map<number, Asking>();
  #worker: Channel<ToFinder, FromFinder> | undefined;
  #own: readonly (readonly string[])[] = [];
  #lastId = 0;
  #starts = 0;

  /** @param start called when something is asked and no worker lives */
  constructor(start: () => FinderWorker) {
    this.#start = start;
  }

  /** Starts the worker: something will soon be asked. */
  begin(): void {
    this.#living();
  }

  /** From now on queries know these forms too. @param own see `TermIndex.useAbbreviations` */
  useAbbreviations(own: readonly (readonly string[])[]): void {
    this.#own = own;
    this.#worker?.send({ kind: 'abbreviations', own });
  }

  /**
   * @param signal of an answer that is no longer wanted: the promise then rejects with the signal's reason
   * @throws RequestError
   */
  ask<N extends FinderRequest>(name: N, content: FinderContent<N>, signal?: AbortSignal): Promise<FinderAnswer<N>> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      this.#lastId += 1;
      const id = this.#lastId;
      const request = { kind: 'ask', id, name, content } as const;
      this.#asking.set(id, { request, resolve: resolve as (answer: unknown) => void, reject });
      signal?.addEventListener('abort', () => {
        if (!this.#asking.delete(id)) return;
        this.#worker?.send({ kind: 'drop', id });
        reject(signal.reason as Error);
      }, { once: true });
      this.#living().send(request);
    });
  }

  /** Calls back when the worker has read more of the notebook than it had when it answered, until the signal aborts. */
  onGrown(grown: () => void, signal: AbortSignal): void {
    this.#listeners.add(grown);
    signal.addEventListener('abort', () => this.#listeners.delete(grown), { once: true });
  }

  #living(): Channel<ToFinder, FromFinder> {
    if (this.#worker) return this.#worker;
    const { channel, ended } = this.#start();
    this.#worker = channel;
    this.#starts += 1;
    channel.listen((message) => this.#heard(message));
    void ended.then(() => this.#goOn());
    channel.send({ kind: 'abbreviations', own: this.#own });
    return channel;
  }

  #heard(message: FromFinder): void {
    if (message.kind === 'begun') return;
    this.#starts = 0;
    if (message.kind === 'grown') {
      for (const grown of this.#listeners) grown();
      return;
    }
    const asking = this.#asking.get(message.id);
    this.#asking.delete(message.id);
    if (message.kind === 'answer') asking?.resolve(message.answer);
    else asking?.reject(new RequestError(message.code));
  }

  /** Nobody waits for a worker that has ended. */
  #goOn(): void {
    this.#worker = undefined;
    if (this.#asking.size === 0) return;
    if (this.#starts < MOST_STARTS) {
      const worker = this.#living();
      for (const { request } of this.#asking.values()) worker.send(request);
      return;
    }
    this.#starts = 0;
    for (const { reject } of this.#asking.values()) reject(new RequestError('workerUnreachable'));
    this.#asking.clear();
  }
}
