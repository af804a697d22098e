import type { Signal } from '@preact/signals';
import type { DescribedPassage, PageSession } from '../../utils/page/index.ts';
import { anchorOf } from './anchor.ts';
import { NOTHING_SHOWN, type PageView } from './view.ts';

/** Has the person select the passage to which a note is attached. */
export class Picking {
  readonly #session: PageSession;
  readonly #view: Signal<PageView>;
  /** Whoever waits for the passage. */
  #answer: ((passage: DescribedPassage | null) => void) | undefined;

  constructor(session: PageSession, view: Signal<PageView>) {
    this.#session = session;
    this.#view = view;
  }

  /**
   * @param quote the note's words
   * @returns null if the person does not want to, or is to select for another note
   */
  begin(quote: string): Promise<DescribedPassage | null> {
    this.#end(null);
    this.#view.value = { kind: 'pick', quote };
    return new Promise((answer) => (this.#answer = answer));
  }

  /** What is selected now; it is not taken before the person says so. */
  select(range: Range | undefined): void {
    const view = this.#view.peek();
    if (view.kind === 'pick') this.#view.value = { kind: 'pick', quote: view.quote, ...(range && { selected: { range, anchor: anchorOf(range) } }) };
  }

  /** Takes what is selected for the passage. */
  take(): void {
    const view = this.#view.peek();
    if (view.kind !== 'pick' || !view.selected) return;
    const { range } = view.selected;
    this.#end(this.#session.describe(range));
    range.startContainer.ownerDocument?.getSelection()?.removeAllRanges();
    this.#view.value = NOTHING_SHOWN;
  }

  stop(): void {
    if (this.#view.peek().kind !== 'pick') return;
    this.#end(null);
    this.#view.value = NOTHING_SHOWN;
  }

  #end(passage: DescribedPassage | null): void {
    this.#answer?.(passage);
    this.#answer = undefined;
  }
}
