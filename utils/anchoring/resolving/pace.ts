/** Work is done in slices no longer than this, so that the page stays responsive. */
const SLICE_MS = 10;

/** Between slices, lets the page do what it has to. Throws the signal's reason once that is aborted. */
export class Pace {
  readonly #signal: AbortSignal | undefined;
  #sliceStart = performance.now();

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
    signal?.throwIfAborted();
  }

  get isSliceOver(): boolean {
    return performance.now() - this.#sliceStart > SLICE_MS;
  }

  async rest(): Promise<void> {
    await nextTask();
    this.#signal?.throwIfAborted();
    this.#sliceStart = performance.now();
  }
}

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

/** Lets the page do what it has to. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
