import type { Signal } from '@preact/signals';
import { failureCode } from '../../utils/messaging/index.ts';
import type { CategoryId } from '../../utils/model/index.ts';
import { type DescribedPassage, type PageDrafts, type PageSession, PassageGoneError } from '../../utils/page/index.ts';
import type { Composition, PageView } from './view.ts';

/** How long what is typed may be on the screen only, ms. */
const KEPT_WITHIN_MS = 400;

type Composer = Extract<PageView, { kind: 'compose' }>;

/** The writing of a new note beside its passage. What is typed is kept through a crash or reload until it is saved or thrown away. */
export class Composing {
  readonly #session: PageSession;
  readonly #view: Signal<PageView>;
  readonly #mark: (range: Range, draft: Composition) => Promise<unknown>;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  /** The address of the page when the writing began. */
  #url = '';
  /** Where what is being written is kept. */
  #drafts: PageDrafts | undefined;
  /** A composition is on its way: it is not saved twice. */
  #isSaving = false;

  /** @param mark makes the note, and shows what came of it */
  constructor(session: PageSession, view: Signal<PageView>, mark: (range: Range, draft: Composition) => Promise<unknown>) {
    this.#session = session;
    this.#view = view;
    this.#mark = mark;
  }

  /** Opens the composer, with what was being written on this page when it went away. */
  open(selected: Pick<Composer, 'range' | 'anchor'>, category: CategoryId): void {
    const { range, anchor } = selected;
    const empty: Composition = { category, comment: '', tags: [] };
    const drafts = this.#session.drafts({ quote: range.toString().replaceAll(/\s+/g, ' ').trim() });
    this.#drafts = drafts;
    this.#url = this.#session.url;
    this.#view.value = { kind: 'compose', range, anchor, draft: empty, passage: this.#describe(range) };
    void drafts.begin().then(
      (left) => {
        const now = this.#composer;
        if (!now || this.#drafts !== drafts) return;
        const offered = left ?? drafts.elsewhere;
        if (left && now.draft === empty) this.#view.value = { ...now, draft: left, isRestored: true };
        else if (offered) this.#view.value = { ...now, offered };
      },
      () => undefined,
    );
  }

  /** Goes on here with what was being written, or throws it away. */
  takeOffered(isTaken: boolean): void {
    const composer = this.#composer;
    if (!composer?.offered) return;
    const { offered, ...rest } = composer;
    void this.#drafts?.discardElsewhere();
    this.#view.value = rest;
    if (isTaken) this.write(offered);
  }

  /** Throws away what was being written when the page went away. */
  startOver(): void {
    const composer = this.#composer;
    if (!composer) return;
    this.discard();
    const { range, anchor, passage, draft } = composer;
    this.#view.value = { kind: 'compose', range, anchor, passage, draft: { category: draft.category, comment: '', tags: [] } };
  }

  /** Keeps what is being written in the view, so that nothing is lost when it fails. */
  write(draft: Composition): void {
    const composer = this.#composer;
    if (!composer) return;
    this.#view.value = { ...composer, draft };
    this.#keeping ??= setTimeout(() => this.keep(), KEPT_WITHIN_MS);
  }

  /** Keeps at once what is being written. */
  keep(): void {
    const composer = this.#composer;
    const isUnkept = this.#keeping !== undefined;
    this.#stopKeeping();
    if (!isUnkept || !composer) return;
    const { category, comment, tags } = composer.draft;
    this.#drafts?.keep({ category, comment, tags: [...tags] });
  }

  /** What was being written is not wanted any more. */
  discard(): void {
    this.#stopKeeping();
    void this.#drafts?.discard();
  }

  save(): void {
    const composer = this.#composer;
    if (!composer || this.#isSaving) return;
    this.#isSaving = true;
    void this.#save(composer).finally(() => (this.#isSaving = false));
  }

  async #save(composer: Composer): Promise<void> {
    try {
      await this.#mark(await this.#rangeNow(composer), composer.draft);
    } catch (error) {
      this.#view.value = { ...(this.#composer ?? composer), failure: failureCode(error) };
    }
  }

  /** @throws PassageGoneError */
  async #rangeNow({ range, passage }: Composer): Promise<Range> {
    if (!range.collapsed && range.startContainer.isConnected) return range;
    // Another document may say the same words.
    if (!passage || this.#session.url !== this.#url) throw new PassageGoneError();
    return this.#session.findAgain(passage);
  }

  get #composer(): Composer | undefined {
    const view = this.#view.peek();
    return view.kind === 'compose' ? view : undefined;
  }

  #stopKeeping(): void {
    clearTimeout(this.#keeping);
    this.#keeping = undefined;
  }

  /** Undefined if it holds no text that can be kept: that is told when it is kept. */
  #describe(range: Range): DescribedPassage | undefined {
    try {
      return this.#session.describe(range);
    } catch {
      return undefined;
    }
  }
}
