import { browser } from 'wxt/browser';
import { type Envelope, isAnswer } from './envelope.ts';
import { RequestError } from './errors.ts';
import type { EventPayload, PageAnswers, PageRequest, WorkerAnswers, WorkerRequest, events, toPage, toWorker } from './protocol.ts';

const RETRY_DELAYS_MS = [50, 400, 1500];

/**
 * Asks the worker. If it is stopped before it answers the request is said again: acts carry an operation id and are done once.
 * @throws RequestError
 */
export async function askWorker<N extends keyof typeof toWorker>(name: N, content: WorkerRequest<N>): Promise<WorkerAnswers[N]> {
  for (const delay of [...RETRY_DELAYS_MS, undefined]) {
    try {
      return unwrap<WorkerAnswers[N]>(await browser.runtime.sendMessage({ to: 'worker', name, content } satisfies Envelope));
    } catch (error) {
      if (error instanceof RequestError && error.code !== 'workerUnreachable') throw error;
      if (!isExtensionAlive()) throw new RequestError('extensionReloaded', undefined, { cause: error });
      if (delay === undefined) throw new RequestError('workerUnreachable', undefined, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  throw new RequestError('workerUnreachable');
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
