import type { BriefingItem, DocumentRecord, Id, Snapshot } from '../model/index.ts';
import { PageWords } from './page-words.ts';

/** What was captured of documents, read when it is asked for. */
export class Captures {
  readonly #byId: ReadonlyMap<Id, Snapshot>;
  readonly #words = new Map<Id, PageWords>();

  constructor(snapshots: readonly Snapshot[]) {
    this.#byId = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]));
  }

  /** The words of a document as they were captured last. */
  latestOf(document: Pick<DocumentRecord, 'snapshotIds'>): PageWords | undefined {
    return this.#wordsOf(this.#latest(document));
  }

  /** True if the passage stood in the version in which it was marked, and does not stand in the latest. */
  hasLost({ note, document }: BriefingItem): boolean {
    const [own, latest] = [this.#byId.get(note.snapshotId ?? ''), this.#latest(document)];
    if (!own || !latest || own === latest || note.quote === '') return false;
    return this.#wordsOf(own).hold(note.quote) && !this.#wordsOf(latest).hold(note.quote);
  }

  #latest({ snapshotIds }: Pick<DocumentRecord, 'snapshotIds'>): Snapshot | undefined {
    const known = snapshotIds.map((id) => this.#byId.get(id)).filter((snapshot) => snapshot !== undefined);
    return known.reduce<Snapshot | undefined>((latest, snapshot) => (latest && latest.capturedAt >= snapshot.capturedAt ? latest : snapshot), undefined);
  }

  #wordsOf(snapshot: Snapshot): PageWords;
  #wordsOf(snapshot: Snapshot | undefined): PageWords | undefined;
  #wordsOf(snapshot: Snapshot | undefined): PageWords | undefined {
    if (!snapshot) return undefined;
    const words = this.#words.get(snapshot.id) ?? new PageWords(snapshot.blocks);
    this.#words.set(snapshot.id, words);
    return words;
  }
}
