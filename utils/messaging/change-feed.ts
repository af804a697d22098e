import type { ChangedRecords, FeedPlace, Missed } from '../notebook/index.ts';
import type { EventPayload } from './protocol.ts';

/** What is to be read again: some records, or whatever was read. */
export type FeedChange = 'everything' | ChangedRecords;

/**
 * Follows the notebook by the number of each transaction. A message that was lost is noticed at the next one, or when
 * somebody looks; what it would have told is then told from the notebook. Changes may be told twice, never not at all.
 */
export class ChangeFeed {
  readonly #ask: (place: FeedPlace | undefined) => Promise<Missed>;
  readonly #listeners = new Set<(change: FeedChange) => void>();
  #place: FeedPlace | undefined;
  /** The last look found nothing out: nor did, perhaps, whoever read then. */
  #isBlind = false;

  /** @param ask what was missed since a place, see `missedSince` */
  constructor(ask: (place: FeedPlace | undefined) => Promise<Missed>) {
    this.#ask = ask;
  }

  listen(told: (change: FeedChange) => void, signal: AbortSignal): void {
    this.#listeners.add(told);
    signal.addEventListener('abort', () => this.#listeners.delete(told), { once: true });
  }

  /** All that this feed is for was read, as it was at this place or later. */
  standAt(place: FeedPlace): void {
    this.#place = place;
  }

  /** Takes in a message. One that is not the next means that others were lost, or that the database is another. */
  heard({ sequence, operationId, everything = false, ...records }: EventPayload<'notebookChanged'>): void {
    const isNext = this.#place?.sequence === sequence - 1;
    if (isNext) this.#place = { sequence, operationId };
    this.#tell(everything ? 'everything' : records);
    if (this.#place && !isNext) void this.look();
  }

  /** Asks whether anything was missed, and tells it. */
  async look(): Promise<void> {
    const from = this.#place;
    let missed: Missed;
    try {
      missed = await this.#ask(from);
    } catch {
      // Why the notebook cannot be read is found out, and said, by whoever reads it.
      this.#isBlind = true;
      return this.#tell('everything');
    }
    // What was heard in the meantime may have led further than what was asked.
    if (this.#place === from || missed.place.sequence >= (this.#place?.sequence ?? 0)) this.#place = missed.place;
    const changed = this.#isBlind ? 'everything' : missed.changed;
    this.#isBlind = false;
    if (changed !== 'nothing') this.#tell(changed);
  }

  #tell(change: FeedChange): void {
    for (const told of this.#listeners) told(change);
  }
}
