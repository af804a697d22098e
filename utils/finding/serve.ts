import { failureCode } from '../messaging/index.ts';
import type { Channel } from './channel.ts';
import type { KeptIndex } from './kept-index.ts';
import { NotebookFinder } from './notebook-finder.ts';
import type { FromFinder, ToFinder } from './protocol.ts';
import type { Notebook } from '../notebook/index.ts';

/** Answers what comes in on channels from one index of a notebook. */
export class FinderService {
  readonly #finder: NotebookFinder;
  readonly #channels = new Set<Channel<FromFinder, ToFinder>>();

  /** @param kept see `NotebookFinder` */
  constructor(notebook: Notebook, kept?: KeptIndex) {
    this.#finder = new NotebookFinder(notebook, () => {
      for (const channel of this.#channels) channel.send({ kind: 'grown' });
    }, kept);
  }

  /** Begins with what the first answer needs. */
  prepare(): void {
    this.#finder.prepare();
  }

  serve(channel: Channel<FromFinder, ToFinder>): void {
    const wanted = new Map<number, AbortController>();
    this.#channels.add(channel);
    this.prepare();
    channel.listen((message) => {
      switch (message.kind) {
        case 'ask': void this.#answer(message, channel, wanted); break;
        case 'drop': wanted.get(message.id)?.abort(); break;
        case 'abbreviations': this.#finder.useAbbreviations(message.own); break;
      }
    }, () => {
      this.#channels.delete(channel);
      for (const life of wanted.values()) life.abort();
    });
  }

  async #answer({ id, name, content }: ToFinder & { readonly kind: 'ask' }, channel: Channel<FromFinder, ToFinder>, wanted: Map<number, AbortController>): Promise<void> {
    const life = new AbortController();
    wanted.set(id, life);
    try {
      const answer = await (this.#finder[name] as (content: unknown, signal: AbortSignal) => Promise<unknown>)(content, life.signal);
      channel.send({ kind: 'answer', id, answer });
    } catch (error) {
      if (!life.signal.aborted) channel.send({ kind: 'failure', id, code: failureCode(error) });
    } finally {
      wanted.delete(id);
    }
  }
}
