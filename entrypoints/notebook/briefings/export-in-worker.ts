import type { ExportFormat, ExportOptions } from '../../../utils/briefing/index.ts';
import type { Briefing } from '../../../utils/model/index.ts';

const SCRIPT = '/export-worker.js';

/** What the worker is asked for: all of it can be copied to another thread. */
export interface ExportJob {
  readonly format: ExportFormat;
  readonly briefing: Briefing;
  readonly options: Omit<ExportOptions, 'onProgress'>;
}

export type FromExportWorker =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'made'; readonly content: Blob | string }
  | { readonly kind: 'failed'; readonly reason: string };

/** The worker could not make the file, or could not be started. The message is for developers. */
export class ExportFailedError extends Error {
  override readonly name = 'ExportFailedError';
}

/**
 * Makes a file in a worker of its own.
 * @param onProgress what is arranged, from 0 to 1; of some formats only
 * @throws ExportFailedError; the signal's reason once it is aborted
 */
export function exportInWorker(job: ExportJob, { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (part: number) => void }): Promise<Blob | string> {
  const { promise, resolve, reject } = Promise.withResolvers<Blob | string>();
  const worker = new Worker(SCRIPT);
  const stop = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', stop);
  worker.addEventListener('message', ({ data }: MessageEvent<FromExportWorker>) => {
    if (data.kind === 'progress') onProgress(data.part);
    else if (data.kind === 'made') resolve(data.content);
    else reject(new ExportFailedError(data.reason));
  });
  worker.addEventListener('error', ({ message }) => reject(new ExportFailedError(message)));
  if (signal.aborted) stop();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
  else worker.postMessage(job);
  return promise.finally(() => {
    signal.removeEventListener('abort', stop);
    worker.terminate();
  });
}
