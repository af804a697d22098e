import { browser } from 'wxt/browser';
import { type Envelope, isAnswer } from './envelope.ts';
import { RequestError } from './errors.ts';
import type { EventPayload, PageAnswers, PageRequest, WorkerAnswers, WorkerRequest, events, toPage, toWorker } from './protocol.ts';

/**
 * How long an answer is waited for, and how long after that the request is said again, ms. A worker that is stopped while it
 * answers may leave the request without an answer and without an error.
 */
const ATTEMPTS = [
  { patience: 3_000, rest: 50 },
  { patience: 3_000, rest: 400 },
  { patience: 6_000, rest: 1_500 },
  { patience: 30_000, rest: 0 },
] as const;

/**
 * Asks the worker. If it is stopped before it answers the request is said again: acts carry an operation id and are done once.
 * @throws RequestError
 */
export async function askWorker<N extends keyof typeof toWorker>(name: N, content: WorkerRequest<N>): Promise<WorkerAnswers[N]> {
  let cause: unknown;
  for (const { patience, rest } of ATTEMPTS) {
    try {
      return unwrap<WorkerAnswers[N]>(await withPatience(browser.runtime.sendMessage({ to: 'worker', name, content } satisfies Envelope), patience));
    } catch (error) {
      if (error instanceof RequestError && error.code !== 'workerUnreachable') throw error;
      if (!isExtensionAlive()) throw new RequestError('extensionReloaded', undefined, { cause: error });
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
  throw new RequestError('workerUnreachable', undefined, { cause });
}

/** @throws RequestError if the answer has not come in so many milliseconds */
async function withPatience(answer: Promise<unknown>, milliseconds: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new RequestError('workerUnreachable', 'No answer in time')), milliseconds);
  });
  try {
    return await Promise.race([answer, over]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks the annotator in a tab's top frame.
 * @throws RequestError with code `noAnnotator` if none is there
 */
export async function askPage<N extends keyof typeof toPage>(tabId: number, name: N, content: PageRequest<N>): Promise<PageAnswers[N]> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tabId, { to: 'page', name, content } satisfies Envelope, { frameId: 0 });
  } catch (error) {
    throw new RequestError('noAnnotator', undefined, { cause: error });
  }
  if (!isAnswer(answer)) throw new RequestError('noAnnotator');
  return unwrap<PageAnswers[N]>(answer);
}

/** Tells the extension's own contexts. It does not matter whether anyone listens. */
export function tell<N extends keyof typeof events>(name: N, content: EventPayload<N>): void {
  browser.runtime.sendMessage({ to: 'all', name, content } satisfies Envelope).catch(() => undefined);
}

/** Tells the content scripts of a tab. */
export function tellTab<N extends keyof typeof events>(tabId: number, name: N, content: EventPayload<N>): void {
  browser.tabs.sendMessage(tabId, { to: 'all', name, content } satisfies Envelope).catch(() => undefined);
}

/** False in a content script whose extension was reloaded, updated or removed. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

function unwrap<R>(answer: unknown): R {
  if (!isAnswer(answer)) throw new RequestError('workerUnreachable', 'No answer');
  if (!answer.ok) throw new RequestError(answer.code, answer.message);
  return answer.value as R;
}
