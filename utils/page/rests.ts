/** A page that is changing itself is waited for until it has rested for so long, but never longer than the other. */
const REST_MS = 250;
const LONGEST_WAIT_MS = 2000;
/** What is done after a change, with what the page does meanwhile, takes at most one part in so many of the time: some pages never rest. */
const SHARE = 20;

/** Acts when a page has changed and rested, while it is seen, until the signal aborts. */
export class Rests {
  readonly #rested: () => Promise<unknown>;
  readonly #signal: AbortSignal;
  #firstTouched: number | undefined;
  /** Not before this time. */
  #due = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isActing = false;

  constructor(rested: () => Promise<unknown>, signal: AbortSignal) {
    this.#rested = rested;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
    document.addEventListener('visibilitychange', () => this.#wait(), { signal });
  }

  /** The page has changed. */
  touched(): void {
    this.#firstTouched ??= performance.now();
    this.#wait();
  }

  /** So many milliseconds were spent on what a change asked for. */
  spent(milliseconds: number): void {
    this.#due = Math.max(this.#due, performance.now() + milliseconds * SHARE);
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#firstTouched === undefined || this.#isActing || this.#signal.aborted || document.visibilityState === 'hidden') return;
    const now = performance.now();
    const latest = Math.max(this.#firstTouched + LONGEST_WAIT_MS, this.#due);
    this.#timer = setTimeout(() => void this.#act(), Math.max(this.#due - now, Math.min(REST_MS, latest - now), 0));
  }

  async #act(): Promise<void> {
    this.#firstTouched = undefined;
    this.#isActing = true;
    const begin = performance.now();
    try {
      await this.#rested();
    } finally {
      this.#isActing = false;
      this.spent(performance.now() - begin);
    }
  }
}
