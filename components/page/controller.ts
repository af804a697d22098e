import { signal } from '@preact/signals';
import type { Resolution } from '../../utils/anchoring/index.ts';
import { askWorker, failureCode } from '../../utils/messaging/index.ts';
import { type CategoryId, type DraftKeeper, type EditBase, type EditableFields, type Id, type Note, changeOfField, changedFields, documentDay } from '../../utils/model/index.ts';
import type { Overtaken } from '../../utils/notebook/index.ts';
import type { PageSession } from '../../utils/page/index.ts';
import { categoryName } from '../categories.ts';
import { leftByUndo } from '../left-by-undo.ts';
import { messages } from '../messages.ts';
import { resolutionText } from '../resolution-state.ts';
import { anchorOf } from './anchor.ts';
import { copyText } from './clipboard.ts';
import { Composing } from './composing.ts';
import { Picking } from './picking.ts';
import { type Anchor, type Composition, NOTHING_SHOWN, type PageView } from './view.ts';

/** What a person does on the page, and what they see of it. */
export class PageController {
  readonly view = signal<PageView>(NOTHING_SHOWN);
  readonly helpOpen = signal(false);
  /** Counts the times that the keyboard asked to move into the toolbar. */
  readonly toolbarFocus = signal(0);
  /** The notes whose marks are on the page, in its order. */
  readonly marks = signal<readonly Note[]>([]);
  /** Counts the times that the keyboard came back to the list of marks. */
  readonly listFocus = signal(0);
  /** What a screen reader is told. */
  readonly announced = signal('');
  readonly composing: Composing;
  readonly picking: Picking;
  readonly #session: PageSession;
  /** Counts the times that the page or its notes were read anew: how they stand may be otherwise. */
  readonly #readings = signal(0);
  /** The selection for which the toolbar was sent away. */
  #hiddenFor: Range | undefined;
  /** The comment as it stands in an editor that is open. */
  #written = '';

  constructor(session: PageSession) {
    this.#session = session;
    this.composing = new Composing(session, this.view, (range, draft) => this.mark(range, draft));
    this.picking = new Picking(session, this.view);
  }

  /** Shows the toolbar at a selection that holds text; takes it away with the selection. What is being written stays. */
  select(range: Range | undefined): void {
    const view = this.view.peek();
    if (view.kind === 'pick') return this.picking.select(range);
    if (this.helpOpen.peek() || awaitsThePerson(view)) return;
    if (!range) {
      this.#hiddenFor = undefined;
      if (view.kind === 'toolbar') this.view.value = NOTHING_SHOWN;
    } else if (!this.#hiddenFor || !sameRange(this.#hiddenFor, range)) {
      this.view.value = { kind: 'toolbar', range, anchor: anchorOf(range) };
      this.#session.prepareToDescribe();
    }
  }

  hide(): void {
    const view = this.view.peek();
    if (view.kind === 'toolbar') this.#hiddenFor = view.range;
    if (view.kind === 'compose') this.composing.discard();
    if (view.kind === 'pick') this.picking.stop();
    this.view.value = NOTHING_SHOWN;
    if (view.kind === 'card' && view.isFromList) this.listFocus.value += 1;
  }

  openHelp(): void {
    this.helpOpen.value = true;
  }

  /** What was selected is selected again: a press in the sheet takes the selection away. */
  closeHelp(): void {
    const view = this.view.peek();
    this.helpOpen.value = false;
    if (view.kind !== 'toolbar') return;
    const selection = view.range.startContainer.ownerDocument?.getSelection();
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

  /** Opens the composer for the selection under the toolbar. */
  compose(category: CategoryId): void {
    const view = this.view.peek();
    if (view.kind === 'toolbar') this.composing.open(view, category);
  }

  async mark(range: Range, draft: Composition): Promise<boolean> {
    const anchor = anchorOf(range);
    range.startContainer.ownerDocument?.getSelection()?.removeAllRanges();
    const before = this.view.peek();
    const composing = before.kind === 'compose';
    const passage = composing ? before.passage : undefined;
    if (!composing) this.view.value = NOTHING_SHOWN;
    try {
      const { category, comment, tags } = draft;
      const { note, operationId } = await this.#session.mark(range, { category, comment, tags: [...tags] });
      if (composing) this.composing.discard();
      this.view.value = { kind: 'done', anchor, what: 'marked', note, operationId };
      return true;
    } catch (error) {
      const code = failureCode(error);
      const classification = this.#session.extraction.classification;
      if (code === 'classified' && classification) {
        const goOn = (): void => {
          this.#session.confirmClassification();
          void this.mark(range, draft);
        };
        this.view.value = { kind: 'classified', anchor, classification, goOn };
      } else if (code === 'extensionReloaded') this.view.value = { kind: 'reloaded', text: draft.comment };
      else if (composing) this.view.value = { kind: 'compose', range, anchor, draft, passage, failure: code };
      else this.view.value = { kind: 'failed', anchor, code, retry: () => void this.mark(range, draft) };
      return false;
    }
  }

  /** Shows the notes whose marks are under a point of a document's window. */
  open(document: Document, x: number, y: number): void {
    if (this.view.peek().kind === 'pick') return;
    this.#session.leaveNote();
    const notes = this.#session.notesAt(document, x, y);
    if (notes.length === 0) {
      const { kind } = this.view.peek();
      if (kind === 'card' || kind === 'done') this.view.value = NOTHING_SHOWN;
      return;
    }
    this.view.value = { kind: 'card', anchor: this.#anchorOfNote(notes[0]!), notes, index: 0, editing: false };
  }

  /**
   * Makes the smallest of the marks on which the pointer rests stand out, and says what they are unless something else is shown.
   * Nothing stands out without any.
   */
  pointAt(notes: readonly Note[]): void {
    const [first] = notes;
    this.#session.hoverNote(first?.id);
    const { kind } = this.view.peek();
    if (first && (kind === 'nothing' || kind === 'hint')) this.view.value = { kind: 'hint', anchor: this.#anchorOfNote(first), notes };
    else if (kind === 'hint') this.view.value = NOTHING_SHOWN;
  }

  /** What the hint that is shown is about. */
  get hinted(): readonly Note[] {
    const view = this.view.peek();
    return view.kind === 'hint' ? view.notes : [];
  }

  /** The notes whose marks are under a point of a document's window, smallest first. */
  notesAt(document: Document, x: number, y: number): readonly Note[] {
    return this.#session.notesAt(document, x, y);
  }

  /** Shows the card of a note that was chosen in the list of marks. */
  openNote(note: Note): void {
    this.view.value = { kind: 'card', anchor: this.#anchorOfNote(note), notes: [note], index: 0, editing: false, isFromList: true };
  }

  /** Leads the page to a note's mark. */
  goTo(note: Note): void {
    this.#session.goToNote(note.id);
  }

  /** Whether the card shows one of several notes at one place. */
  get hasSeveral(): boolean {
    const view = this.view.peek();
    return view.kind === 'card' && view.notes.length > 1 && !view.editing;
  }

  /** Shows the next of several notes at one place, or with -1 the one before. */
  step(by: 1 | -1): void {
    const view = this.view.peek();
    if (view.kind !== 'card' || !this.hasSeveral) return;
    const index = (view.index + by + view.notes.length) % view.notes.length;
    this.view.value = { ...view, index, editing: false };
    const note = view.notes[index]!;
    const { components, page } = messages.peek();
    const { status, changes = [] } = this.resolutionOf(note) ?? {};
    const state = status === 'changed' ? ` ${resolutionText(status, changes, components)}.` : '';
    this.announced.value = `${page.oneOf(index + 1, view.notes.length)}.${state} ${categoryName(note.category)}: ${note.quote}`;
  }

  edit(note?: Note): void {
    const view = this.view.peek();
    if (view.kind === 'card') this.view.value = { ...view, editing: true };
    else if (note) this.view.value = { kind: 'card', anchor: this.#anchorOfNote(note), notes: [note], index: 0, editing: true };
  }

  /** From when the deadlines of a note on the page are counted, `YYYY-MM-DD`. */
  documentDayOf({ createdAt }: Note): string {
    return documentDay({ ...this.#session.extraction, createdAt });
  }

  /** Where an editor of a note on the page keeps what is typed. */
  draftsOf(note: Note): DraftKeeper {
    const drafts = this.#session.drafts({ noteId: note.id });
    return {
      begin: () => drafts.begin(),
      keep: (draft) => {
        this.#written = draft.comment;
        drafts.keep(draft);
      },
      discard: () => drafts.discard(),
      end: () => {
        this.#written = '';
        drafts.end();
      },
    };
  }

  /** True if it was saved. @param base the note as the person had it before them when they began */
  async save(note: Note, fields: EditableFields, base: EditBase): Promise<boolean> {
    const anchor = this.#anchorOfNote(note);
    const done = await this.#attempt(() => this.#session.change(note.id, changedFields(base, fields), base), fields.comment);
    if (done) this.view.value = { kind: 'done', anchor, what: 'changed', note, ...done };
    return done !== undefined;
  }

  /** Where a note was found on the page. What is rendered of it is rendered again when that may be otherwise. */
  resolutionOf({ id }: Note): Resolution | undefined {
    void this.#readings.value;
    return this.#session.resolutionOf(id);
  }

  /** Takes back what was written elsewhere, in place of what was written here. */
  async takeBack(note: Note, { field, value }: Overtaken): Promise<void> {
    const anchor = this.#anchorOfNote(note);
    const current = this.#session.notes.find(({ id }) => id === note.id) ?? note;
    const done = await this.#attempt(() => this.#session.change(note.id, changeOfField(field, value), current), '');
    if (done) this.view.value = { kind: 'done', anchor, what: 'changed', note, operationId: done.operationId };
  }

  /** The notes were read anew: what is shown of them is what they are now. */
  refresh(): void {
    const { marked } = this.#session;
    const before = this.marks.peek();
    if (marked.length !== before.length || marked.some((note, index) => note !== before[index])) this.marks.value = marked;
    this.#readings.value += 1;
    const view = this.view.peek();
    const now = new Map(this.#session.notes.map((note) => [note.id, note]));
    if (view.kind === 'hint') this.pointAt(view.notes.flatMap(({ id }) => now.get(id) ?? []));
    if (view.kind === 'toolbar' && !view.anchor()) this.view.value = NOTHING_SHOWN;
    if (view.kind === 'card') this.#refreshCard(view, now);
  }

  /** What is being edited stays; a card of which the page has no note any more goes. */
  #refreshCard(view: Extract<PageView, { kind: 'card' }>, now: ReadonlyMap<Id, Note>): void {
    const shown = view.notes[view.index]!;
    const notes = view.notes.flatMap((note) => now.get(note.id) ?? (view.editing && note === shown ? note : []));
    if (notes.length === 0) {
      this.view.value = NOTHING_SHOWN;
      return;
    }
    const index = Math.max(0, notes.findIndex(({ id }) => id === shown.id));
    this.view.value = { ...view, notes, index, anchor: this.#anchorOfNote(notes[index]!), isDeleted: !now.has(notes[index]!.id) };
  }

  async delete(note: Note): Promise<void> {
    const anchor = this.#anchorOfNote(note);
    const operationId = await this.#attempt(() => this.#session.delete(note.id), '');
    if (operationId !== undefined) this.view.value = { kind: 'done', anchor, what: 'deleted', operationId };
  }

  async undo(operationId: Id): Promise<void> {
    const view = this.view.peek();
    const result = await this.#attempt(() => this.#session.undo(operationId), '');
    if (!result) return;
    const said = leftByUndo(result);
    this.view.value = said !== '' && view.kind === 'done' ? { kind: 'done', anchor: view.anchor, what: 'undone', said } : NOTHING_SHOWN;
  }

  undoLast(): void {
    const view = this.view.peek();
    if (view.kind === 'done' && view.operationId !== undefined) void this.undo(view.operationId);
  }

  copyWithSource(): void {
    const view = this.view.peek();
    if (view.kind !== 'toolbar') return;
    const { title } = this.#session.extraction;
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
    if (view.kind !== 'reloaded') this.view.value = { kind: 'reloaded', text: view.kind === 'compose' ? view.draft.comment : this.#written };
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

function sameRange(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endContainer === b.endContainer && a.endOffset === b.endOffset
  );
}
