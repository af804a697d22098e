import { type DerivedBytes, shortOfRoom } from '../storage/index.ts';
import { type Built, readBuilt, writeBuilt } from './built.ts';

/** The index is written when nobody has asked for so long, ms. */
const QUIET_MS = 2000;
/** So many acts are followed again rather than written down. */
const MOST_UNKEPT_ACTS = 50;
/** One act may bring thousands of notes: no more than these are read again by the next worker. */
const MOST_UNKEPT_NOTES = 200;

/** The index between two lives of the worker. It can be built anew at any time, so that whatever goes wrong here goes unnoticed. */
export class KeptIndex {
  readonly #bytes: Pick<DerivedBytes, 'read' | 'write' | 'clear'>;
  readonly #mark: string;
  /** What was read or written last. */
  #last: Built | undefined;
  #writing: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param mark what another mark has written is not read, see `writeBuilt` */
  constructor(bytes: Pick<DerivedBytes, 'read' | 'write' | 'clear'>, mark: string) {
    this.#bytes = bytes;
    this.#mark = mark;
  }

  /** Undefined if none is kept that is whole and of this program. */
  async read(): Promise<Built | undefined> {
    try {
      const bytes = await this.#bytes.read();
      const built = bytes && readBuilt(bytes, this.#mark);
      if (built) this.#last = built;
      return built;
    } catch {
      return undefined;
    }
  }

  /**
   * How the index stands now. It is written down if it has changed much, once it is quiet.
   * @param isOfNotebook whether it can still be brought to the notebook: of one that was wiped no word may be left
   */
  stands(built: Built, isOfNotebook: () => Promise<boolean>): void {
    clearTimeout(this.#timer);
    if (this.#last && isNear(this.#last, built)) return;
    this.#timer = setTimeout(() => {
      this.#writing = this.#writing.then(() => this.#write(built, isOfNotebook));
    }, QUIET_MS);
  }

  /** An index that cannot be written is not tried again before it has changed as much as before; its room is given back. */
  async #write(built: Built, isOfNotebook: () => Promise<boolean>): Promise<void> {
    this.#last = built;
    try {
      const { usage = 0, quota } = (await navigator.storage?.estimate()) ?? {};
      const isWanted = shortOfRoom({ usage, quota }) === undefined && (await isOfNotebook());
      if (isWanted) await this.#bytes.write(writeBuilt(built, this.#mark));
      if (!isWanted || !(await isOfNotebook())) await this.#bytes.clear();
    } catch {
      await this.#bytes.clear().catch(() => undefined);
    }
  }
}

/** Whether the next worker soon comes from what is kept to what is there now. */
function isNear(kept: Built, now: Built): boolean {
  return kept.index === now.index && now.place.sequence - kept.place.sequence < MOST_UNKEPT_ACTS && now.takenIn - kept.takenIn < MOST_UNKEPT_NOTES;
}
