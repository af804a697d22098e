import { askWorker } from '../messaging/index.ts';
import { type DraftKeeper, type Id, type WrittenDraft, newId } from '../model/index.ts';

/** An editor does not wait longer for what was left: it is offered the next time. */
const PATIENCE_MS = 1000;

const nothingFor = (milliseconds: number): Promise<readonly never[]> => new Promise((resolve) => setTimeout(() => resolve([]), milliseconds));

/** Where on a page something is written: in a note, or for a passage that is to become one. */
export type DraftSubject = { readonly noteId: Id } | { readonly quote: string };

/** Keeps what is being written on a page, under the address that the page had when the writing began. */
export class PageDrafts implements DraftKeeper {
  readonly #place: { readonly url: string; readonly noteId?: Id };
  readonly #quote: string | undefined;
  #writer = newId();
  #elsewhere: { readonly writer: Id; readonly draft: WrittenDraft } | undefined;

  constructor(url: string, subject: DraftSubject) {
    this.#place = { url, ...('noteId' in subject && subject) };
    this.#quote = 'quote' in subject ? subject.quote : undefined;
  }

  /** What was left for another passage of the page; known once the writing has begun. */
  get elsewhere(): WrittenDraft | undefined {
    return this.#elsewhere?.draft;
  }

  async begin(): Promise<WrittenDraft | undefined> {
    const drafts = await Promise.race([askWorker('draftsOfPage', this.#place), nothingFor(PATIENCE_MS)]);
    const left = drafts.find(({ draft }) => draft.quote === this.#quote);
    this.#elsewhere = drafts.find((other) => other !== left);
    if (left) this.#writer = left.writer;
    return left?.draft;
  }

  keep(draft: WrittenDraft): void {
    const kept = { ...draft, ...(this.#quote !== undefined && { quote: this.#quote }) };
    askWorker('keepDraft', { ...this.#place, writer: this.#writer, draft: kept }).catch(() => undefined);
  }

  async discard(): Promise<void> {
    await askWorker('keepDraft', { ...this.#place, writer: this.#writer, draft: null }).catch(() => undefined);
  }

  /** What was left for another passage is taken into this one, or thrown away. */
  async discardElsewhere(): Promise<void> {
    const left = this.#elsewhere;
    this.#elsewhere = undefined;
    if (left) await askWorker('keepDraft', { ...this.#place, writer: left.writer, draft: null }).catch(() => undefined);
  }

  end(): void {
    // What is being written is on the screen of the page alone: nobody else has to be told that it is over.
  }
}
