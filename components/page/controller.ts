import { signal } from '@preact/signals';
import { askWorker, failureCode } from '../../utils/messaging/index.ts';
import type { CategoryId, Id, Note } from '../../utils/model/index.ts';
import type { NoteChange } from '../../utils/notebook/index.ts';
import type { PageSession } from '../../utils/page/index.ts';
import { messages } from '../messages.ts';
import { copyText } from './clipboard.ts';
import type { Anchor, Composition, PageView } from './view.ts';

/** A draft is kept when the typing rests for so long. */
const DRAFT_REST_MS = 400;

const NOTHING: PageView = { kind: 'nothing' };

/** What a person does on the page, and what they see of it. */
export class PageController {
  readonly view = signal<PageView>(NOTHING);
  readonly helpOpen = signal(false);
  /** Counts the times that the keyboard asked to move into the toolbar. */
  readonly toolbarFocus = signal(0);
  readonly #session: PageSession;
  /** The selection for which the toolbar was sent away. */
  #hiddenFor: Range | undefined;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(session: PageSession) {
    this.#session = session;
  }

  /** Shows the toolbar at a selection that holds text; takes it away with the selection. What is being written stays. */
  select(range: Range | undefined): void {
    const view = this.view.peek();
    if (this.helpOpen.peek() || awaitsThePerson(view)) return;
    if (!range) {
      this.#hiddenFor = undefined;
      if (view.kind === 'toolbar') this.view.value = NOTHING;
    } else if (!this.#hiddenFor || !sameRange(this.#hiddenFor, range)) {
      this.view.value = { kind: 'toolbar', range, anchor: anchorOf(range) };
    }
  }

  hide(): void {
    const view = this.view.peek();
    if (view.kind === 'toolbar') this.#hiddenFor = view.range;
    if (view.kind === 'compose') this.#discardDraft();
    this.view.value = NOTHING;
  }

  openHelp(): void {
    this.helpOpen.value = true;
  }

  /** What was selected is selected again: a press in the sheet takes the selection away. */
  closeHelp(): void {
    const view = this.view.peek();
    this.helpOpen.value = false;
    if (view.kind !== 'toolbar') return;
    const selection = document.getSelection();
    if (selection && (selection.rangeCount === 0 || !sameRange(selection.getRangeAt(0), view.range))) {
      selection.removeAllRanges();
      selection.addRange(view.range);
    }
  }

  /** Marks the selection under the toolbar. */
  markSelected(category: CategoryId): void {
    const view = this.view.peek();
    if (view.kind === 'toolbar') void this.mark(view.range, { category, comment: '', tags: [] });
  }

  /** Opens the composer, with what was being written on this page when it went away. */
  compose(category: CategoryId): void {
    const view = this.view.peek();
    if (view.kind !== 'toolbar') return;
    const empty: Composition = { category, comment: '', tags: [] };
    this.view.value = { ...view, kind: 'compose', draft: empty };
    void this.#session.draft().then((draft) => {
      const now = this.view.peek();
      if (draft && now.kind === 'compose' && now.draft === empty) this.view.value = { ...now, draft };
    });
  }

  /** Keeps what is being written in the view, so that nothing is lost when it fails. */
  draft(draft: Composition): void {
    const view = this.view.peek();
    if (view.kind !== 'compose') return;
    this.view.value = { ...view, draft };
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.#session.keepDraft({ ...draft, tags: [...draft.tags] }), DRAFT_REST_MS);
  }

  #discardDraft(): void {
    clearTimeout(this.#keeping);
    this.#session.keepDraft(undefined);
  }

  saveComposition(): void {
    const view = this.view.peek();
    if (view.kind === 'compose') void this.mark(view.range, view.draft);
  }

  async mark(range: Range, draft: Composition): Promise<boolean> {
    const anchor = anchorOf(range);
    document.getSelection()?.removeAllRanges();
    const composing = this.view.peek().kind === 'compose';
    if (!composing) this.view.value = NOTHING;
    try {
      const { note, operationId } = await this.#session.mark(range, { ...draft, tags: [...draft.tags] });
      if (composing) this.#discardDraft();
      this.view.value = { kind: 'done', anchor, what: 'marked', note, operationId };
      return true;
    } catch (error) {
      const code = failureCode(error);
      const classification = this.#session.reading().extraction.classification;
      if (code === 'classified' && classification) {
        const goOn = (): void => {
          this.#session.confirmClassification();
          void this.mark(range, draft);
        };
        this.view.value = { kind: 'classified', anchor, classification, goOn };
      } else if (code === 'extensionReloaded') this.view.value = { kind: 'reloaded', text: draft.comment };
      else if (composing) this.view.value = { kind: 'compose', range, anchor, draft, failure: code };
      else this.view.value = { kind: 'failed', anchor, code, retry: () => void this.mark(range, draft) };
      return false;
    }
  }

  /** The notes whose marks are under a point of the window. */
  open(x: number, y: number): void {
    const notes = this.#session.notesAt(x, y);
    if (notes.length === 0) {
      const { kind } = this.view.peek();
      if (kind === 'card' || kind === 'done') this.view.value = NOTHING;
      return;
    }
    this.view.value = { kind: 'card', anchor: this.#anchorOfNote(notes[0]!), notes, index: 0, editing: false };
  }

  nextNote(): void {
    const view = this.view.peek();
    if (view.kind === 'card') this.view.value = { ...view, index: (view.index + 1) % view.notes.length, editing: false };
  }

  edit(note?: Note): void {
    const view = this.view.peek();
    if (view.kind === 'card') this.view.value = { ...view, editing: true };
    else if (note) this.view.value = { kind: 'card', anchor: this.#anchorOfNote(note), notes: [note], index: 0, editing: true };
  }

  async save(note: Note, change: NoteChange): Promise<void> {
    const anchor = this.#anchorOfNote(note);
    const operationId = await this.#attempt(() => this.#session.change(note.id, change), change.comment ?? '');
    if (operationId !== undefined) this.view.value = { kind: 'done', anchor, what: 'changed', note, operationId };
  }

  async delete(note: Note): Promise<void> {
    const anchor = this.#anchorOfNote(note);
    const operationId = await this.#attempt(() => this.#session.delete(note.id), '');
    if (operationId !== undefined) this.view.value = { kind: 'done', anchor, what: 'deleted', operationId };
  }

  async undo(operationId: Id): Promise<void> {
    if ((await this.#attempt(() => this.#session.undo(operationId).then(() => true), '')) === true) this.view.value = NOTHING;
  }

  undoLast(): void {
    const view = this.view.peek();
    if (view.kind === 'done' && view.operationId !== undefined) void this.undo(view.operationId);
  }

  copyWithSource(): void {
    const view = this.view.peek();
    if (view.kind !== 'toolbar') return;
    const { title } = this.#session.reading().extraction;
    const { quote } = this.#session.describe(view.range);
    copyText(`“${quote}” ${messages.peek().page.source(title, this.#session.url)}`);
    this.view.value = { kind: 'done', anchor: view.anchor, what: 'copied' };
  }

  openPanel(note?: Note): void {
    askWorker('openPanel', note ? { noteId: note.id } : {}).catch((error: unknown) => this.#fail(error, ''));
  }

  /** What is true when the extension is replaced while this page is open: said once, with the text that would be lost. */
  extensionReloaded(): void {
    const view = this.view.peek();
    if (view.kind !== 'reloaded') this.view.value = { kind: 'reloaded', text: view.kind === 'compose' ? view.draft.comment : '' };
  }

  async #attempt<R>(act: () => Promise<R>, text: string): Promise<R | undefined> {
    try {
      return await act();
    } catch (error) {
      this.#fail(error, text);
      return undefined;
    }
  }

  #fail(error: unknown, text: string): void {
    const code = failureCode(error);
    const view = this.view.peek();
    if (code === 'extensionReloaded') this.view.value = { kind: 'reloaded', text };
    else if (view.kind === 'card') this.view.value = { ...view, failure: code };
    else if (view.kind === 'done') this.view.value = { kind: 'failed', anchor: view.anchor, code, retry: () => this.hide() };
  }

  #anchorOfNote(note: Note): Anchor {
    const range = this.#session.rangeOfNote(note.id);
    return range ? anchorOf(range) : () => undefined;
  }
}

/** What is open until the person has written, answered or read it. */
function awaitsThePerson(view: PageView): boolean {
  return view.kind === 'compose' || view.kind === 'classified' || view.kind === 'reloaded' || view.kind === 'failed' || (view.kind === 'card' && view.editing);
}

function anchorOf(range: Range): Anchor {
  return () => {
    const rectangles = range.getClientRects();
    const whole = range.getBoundingClientRect();
    return { whole, end: rectangles[rectangles.length - 1] ?? whole };
  };
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endContainer === b.endContainer && a.endOffset === b.endOffset
  );
}
