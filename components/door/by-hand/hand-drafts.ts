import type { DraftKeeper, HandSource, WrittenDraft } from '../../../utils/model/index.ts';
import { ownDrafts } from '../drafts/own-drafts.ts';

/** Where a directive is typed that is on no page, on whichever screen. */
export const HAND_DRAFT_PLACE = 'byHand:';

/** Keeps what is typed of a directive together with where it comes from. */
export class HandDraftKeeper implements DraftKeeper {
  readonly #inner = ownDrafts(HAND_DRAFT_PLACE);
  readonly #restored: (source: HandSource) => void;
  #source: HandSource;
  #typed: WrittenDraft | undefined;

  /** @param restored called with the source that was left with a draft */
  constructor(source: HandSource, restored: (source: HandSource) => void) {
    this.#source = source;
    this.#restored = restored;
  }

  async begin(): Promise<WrittenDraft | undefined> {
    const left = await this.#inner.begin();
    this.#typed = left;
    if (left?.source) {
      this.#source = left.source;
      this.#restored(left.source);
    }
    return left;
  }

  keep(draft: WrittenDraft): void {
    this.#typed = draft;
    this.#inner.keep({ ...draft, source: this.#source });
  }

  /** The source was changed. It is kept once anything else is. */
  keepSource(source: HandSource): void {
    this.#source = source;
    if (this.#typed) this.keep(this.#typed);
  }

  discard(): Promise<void> {
    this.#typed = undefined;
    return this.#inner.discard();
  }

  end(): void {
    this.#inner.end();
  }
}
