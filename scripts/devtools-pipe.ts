import type { Readable, Writable } from 'node:stream';

/** The browser refused a command. */
export class DevtoolsError extends Error {
  override readonly name = 'DevtoolsError';
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The Chrome DevTools Protocol over `--remote-debugging-pipe`: JSON texts ended by a zero byte, commands on the
 * browser's file descriptor 3, answers on 4. Only commands and their answers; events are passed over.
 */
export class DevtoolsPipe {
  readonly #commands: Writable;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(commands: Writable, answers: Readable) {
    this.#commands = commands;
    let rest = '';
    answers.setEncoding('utf8');
    answers.on('data', (chunk: string) => {
      const texts = (rest + chunk).split('\0');
      rest = texts.pop() ?? '';
      for (const text of texts) {
        const answer: Answer = JSON.parse(text);
        this.#settle(answer);
      }
    });
    answers.once('close', () => this.#abandon());
    commands.once('error', () => this.#abandon());
  }

  /**
   * Gives the command's result, in the shape that the protocol documents.
   * @throws DevtoolsError when the browser refuses, or closes before it answers
   */
  send(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#commands.write(`${JSON.stringify({ id, method, params })}\0`);
    });
  }

  #settle({ id, result, error }: Answer): void {
    if (id === undefined) return;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new DevtoolsError(error.message));
  }

  #abandon(): void {
    for (const waiting of this.#waiting.values()) waiting.reject(new DevtoolsError('The browser closed before it answered.'));
    this.#waiting.clear();
  }
}
