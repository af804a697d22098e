/** One look at the registry costs microseconds. */
const LOOK_MS = 250;
/** A page that has cleared the registry will do it again: for so long it is looked at before each frame, so that no mark flickers. */
const VIGILANCE_MS = 10_000;
/** A page that clears it before so many frames in a row is left alone for a while, each time for twice as long: neither wins such a war, and both pay. */
const MOST_IN_A_ROW = 60;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/** Looks from time to time whether the page has undone something, while it is seen. */
export class Watch {
  readonly #refresh: () => boolean;
  readonly #signal: AbortSignal;
  #vigilantUntil = 0;
  #isInFrames = false;
  #inARow = 0;
  #pause = FIRST_PAUSE_MS;
  #pausedUntil = 0;

  /** @param refresh does again what was undone; true if something was */
  constructor(refresh: () => boolean, signal: AbortSignal) {
    this.#refresh = refresh;
    this.#signal = signal;
  }

  start(): void {
    if (this.#signal.aborted) return;
    const timer = setInterval(() => {
      if (document.hidden || this.#isInFrames || performance.now() < this.#pausedUntil) return;
      this.#look();
      if (performance.now() < this.#vigilantUntil) this.#lookBeforeFrames();
    }, LOOK_MS);
    this.#signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  #look(): void {
    const now = performance.now();
    if (!this.#refresh()) {
      if (now > this.#vigilantUntil) this.#pause = FIRST_PAUSE_MS;
      this.#inARow = 0;
      return;
    }
    this.#vigilantUntil = now + VIGILANCE_MS;
    this.#inARow += 1;
    if (this.#inARow < MOST_IN_A_ROW) return;
    this.#inARow = 0;
    this.#vigilantUntil = 0;
    this.#pausedUntil = now + this.#pause;
    this.#pause = Math.min(LONGEST_PAUSE_MS, this.#pause * 2);
  }

  #lookBeforeFrames(): void {
    this.#isInFrames = true;
    requestAnimationFrame(() => {
      this.#isInFrames = false;
      if (this.#signal.aborted) return;
      this.#look();
      if (performance.now() < this.#vigilantUntil) this.#lookBeforeFrames();
    });
  }
}
