import { failureCode } from '../messaging/index.ts';
import type { Notebook } from '../notebook/index.ts';
import type { Channel } from './channel.ts';
import { NotebookFinder } from './notebook-finder.ts';
import type { FromFinder, ToFinder } from './protocol.ts';

/** Answers what comes in on a channel from a notebook. */
export function serveFinder(notebook: Notebook, channel: Channel<FromFinder, ToFinder>): void {
  const finder = new NotebookFinder(notebook, () => channel.send({ kind: 'grown' }));
  const wanted = new Map<number, AbortController>();

  async function answer({ id, name, content }: ToFinder & { readonly kind: 'ask' }): Promise<void> {
    const life = new AbortController();
    wanted.set(id, life);
    try {
      const answer = await (finder[name] as (content: unknown, signal: AbortSignal) => Promise<unknown>)(content, life.signal);
      channel.send({ kind: 'answer', id, answer });
    } catch (error) {
      if (!life.signal.aborted) channel.send({ kind: 'failure', id, code: failureCode(error) });
    } finally {
      wanted.delete(id);
    }
  }

  channel.listen((message) => {
    switch (message.kind) {
      case 'ask': void answer(message); break;
      case 'drop': wanted.get(message.id)?.abort(); break;
      case 'abbreviations': finder.useAbbreviations(message.own); break;
    }
  });
}
