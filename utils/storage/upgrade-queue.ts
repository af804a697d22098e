/** Who hears that another is blocked is let in after it if it was only for a moment, ms. */
const MOMENT_MS = 1000;

type Said =
  /** Asks whether somebody is blocked. */
  | 'waiting'
  | 'blocked'
  /** Is not blocked any more. */
  | 'free';

/**
 * One place in the queue of those who open the database. A browser opens for one after the other and tells only the first
 * that an older version holds it (Indexed DB API 3.0, "connection queue"): those behind wait and hear nothing. Here the
 * first tells the others, in whatever tab or worker of the extension they are.
 */
export class UpgradeQueue {
  readonly #others = new BroadcastChannel('notebook-upgrade');
  #isBlocked = false;
  #moment: ReturnType<typeof setTimeout> | undefined;

  /** @param told called when one that stands before this one is blocked */
  constructor(told: () => void) {
    this.#others.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      switch (data) {
        case 'waiting': if (this.#isBlocked) this.#say('blocked'); break;
        case 'blocked': this.#moment ??= setTimeout(told, MOMENT_MS); break;
        case 'free': this.#forget(); break;
      }
    });
    this.#say('waiting');
  }

  /** The browser says that this one is blocked. */
  blocked(): void {
    this.#isBlocked = true;
    this.#say('blocked');
  }

  /** Its turn has come, or it has failed. */
  leave(): void {
    if (this.#isBlocked) this.#say('free');
    this.#isBlocked = false;
    this.#forget();
    this.#others.close();
  }

  #forget(): void {
    clearTimeout(this.#moment);
    this.#moment = undefined;
  }

  #say(said: Said): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
    this.#others.postMessage(said);
  }
}
