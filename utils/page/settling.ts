/** A page that has not changed for so long has rendered what it had to, ms. */
const QUIET_MS = 1500;
/** Some pages never rest. */
const LONGEST_MS = 10_000;

/** Whether a page may still be rendering what is missing on it. */
export class Settling {
  readonly #settled: () => void;
  readonly #signal: AbortSignal;
  #begin = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param settled hears that what is missing will hardly come any more */
  constructor(settled: () => void, signal: AbortSignal) {
    this.#settled = settled;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  get isOver(): boolean {
    return this.#timer === undefined;
  }

  /** Something is missing. */
  begin(): void {
    this.#begin = performance.now();
    this.#wait();
  }

  /** The page has changed. */
  touched(): void {
    if (!this.isOver) this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#signal.aborted) return;
    const left = this.#begin + LONGEST_MS - performance.now();
    this.#timer = setTimeout(() => this.#rested(), Math.max(0, Math.min(QUIET_MS, left)));
  }

  #rested(): void {
    const isLate = performance.now() >= this.#begin + LONGEST_MS;
    // What loads slowly does not change the page until it is there.
    if (!isLate && document.readyState !== 'complete') return this.#wait();
    this.#timer = undefined;
    this.#settled();
  }
}
