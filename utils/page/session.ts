import { type Resolution, StaleViewError, describe, nextTask, prepareToDescribe, resolve } from '../anchoring/index.ts';
import { ChangeFeed, type EventPayload, type PageReading, askWorker, onAwake } from '../messaging/index.ts';
import { type BlockStretch, type EditBase, type Extraction, type Id, type Note, type Selectors, editBaseOf, newId } from '../model/index.ts';
import type { FeedPlace, NewNote, NoteChange, Overtaken, UndoResult } from '../notebook/index.ts';
import { onAddressChange } from './address-changes.ts';
import { bringIntoView } from './bring-into-view.ts';
import { FoundNotes } from './found-notes.ts';
import { readingsOf } from './note-readings.ts';
import { type DraftSubject, PageDrafts } from './page-drafts.ts';
import { PassageGoneError } from './passage-gone-error.ts';
import type { Root } from './page-roots.ts';
import { PageMarks } from './page-marks.ts';
import { PageText } from './page-text.ts';
import { ReadPage } from './read-page.ts';
import { Rests } from './rests.ts';
import { Settling } from './settling.ts';
import { type ReadWords, stretchOf } from './stretch-of.ts';
import { VisitReport } from './visit-report.ts';

export interface PageSessionOptions {
  readonly signal: AbortSignal;
  /** Whether a node of the page belongs to the extension. */
  readonly isOwn: (node: Node) => boolean;
  /** The shadow root of an element, open or closed. */
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  /** The page or its notes were read anew. */
  readonly changed: () => void;
  /** Notes that changed elsewhere could not be read. */
  readonly failed: (error: unknown) => void;
}

/** The words of a passage, and how it is found again. */
export interface DescribedPassage {
  readonly quote: string;
  readonly selectors: Selectors;
}

/** Whatever the notebook says of the page is news. */
const NOTHING_SEEN: FeedPlace = { sequence: 0 };

/**
 * Everything between one page and the notebook: reads the page, finds its notes again, paints them, keeps new ones,
 * and follows the page when it changes itself.
 */
export class PageSession {
  readonly #options: PageSessionOptions;
  readonly #text: PageText;
  readonly #rests: Rests;
  readonly #found = new FoundNotes();
  readonly #marks = new PageMarks();
  readonly #visit = new VisitReport();
  readonly #settling: Settling;
  #reading: ReadPage | undefined;
  /** The reading of which was last told that it has changed. */
  #told: Id | undefined;
  /** Someone was told of the page while its notes were being found anew, and waits to hear how they stand. */
  #toldUnfound = false;
  #notes: readonly Note[] = [];
  #finding: AbortController | undefined;
  /** Notes that are shown already and not yet kept. */
  #pending: readonly Note[] = [];
  /** The last mark that was asked for, until it is known to be kept. */
  #unanswered: { readonly content: string; readonly id: Id; readonly operationId: Id } | undefined;
  #classificationConfirmed = false;
  /** The document that the page is known as; undefined if it was not captured. */
  #documentId: Id | undefined;
  readonly #feed = new ChangeFeed((place = NOTHING_SEEN) => askWorker('missedSince', { url: this.url, place }));

  constructor(options: PageSessionOptions) {
    this.#options = options;
    const { signal, shadowRootOf } = options;
    const isOwn = (node: Node): boolean => options.isOwn(node) || this.#marks.isOwn(node);
    this.#rests = new Rests(() => this.#follow().catch((error: unknown) => signal.aborted || options.failed(error)), signal);
    this.#text = new PageText(document, { isOwn, shadowRootOf, touched: () => this.#touched() }, signal);
    this.#settling = new Settling(() => this.#tell(), signal);
  }

  /**
   * Follows the page and the notebook from now on.
   * @param entered hears of each tree of the page: its document at first, then shadow roots and documents of frames
   */
  begin(entered: (root: Root) => void): void {
    const { signal, failed } = this.#options;
    this.#text.begin(entered);
    this.#marks.watch(signal);
    onAddressChange(() => void this.#enterAnew(), signal);
    this.#feed.listen((change) => {
      const isConcerned = change === 'everything' || this.#documentId === undefined || change.documentIds.includes(this.#documentId);
      if (!isConcerned) return;
      this.load().catch((error: unknown) => {
        this.#feed.standAt(NOTHING_SEEN);
        failed(error);
      });
    }, signal);
    onAwake(() => void this.#feed.look(), signal);
  }

  get notes(): readonly Note[] {
    return this.#notes;
  }

  /** How many notes are not on the page or have no certain place; none while the page may still render them. */
  get unfound(): number {
    if (!this.#settling.isOver) return 0;
    return this.#notes.filter(({ id }) => ['lost', 'ambiguous'].includes(this.#found.of(id)?.status ?? '')).length;
  }

  get url(): string {
    return location.href;
  }

  /** Reads the page's notes from the notebook, finds them and paints them. */
  async load(): Promise<void> {
    const { document, notes, place } = await askWorker('pageNotes', { url: this.url });
    this.#feed.standAt(place);
    this.#documentId = document?.id;
    this.#notes = [...notes, ...this.#pending.filter((pending) => notes.every((note) => note.id !== pending.id))];
    await this.#find();
    this.#tell();
  }

  /** Takes in a change of the notebook: the notes are read anew if it may concern this page. */
  heard(change: EventPayload<'notebookChanged'>): void {
    this.#feed.heard(change);
  }

  /** What is extracted from the page as it is now. */
  get extraction(): Extraction {
    return this.#current.extraction;
  }

  /** What is on the page and how its notes stand there, in slices: the page goes on meanwhile. */
  async readingInSlices(): Promise<PageReading> {
    const begin = performance.now();
    await this.#text.prepare();
    // Whoever asks for this shows suggestions next, which stand in the blocks.
    await this.#current.locate();
    await nextTask();
    const { id, view, extraction } = this.#current;
    const isBeingFound = this.#found.view !== view;
    if (isBeingFound) this.#toldUnfound = true;
    const notes = await readingsOf(view, this.#notes, (note) => this.#found.of(note), !this.#settling.isOver || isBeingFound);
    this.#rests.spent(performance.now() - begin);
    return { readingId: id, url: this.url, extraction, notes };
  }

  /** The person was warned that the page is classified and wants it kept. */
  confirmClassification(): void {
    this.#classificationConfirmed = true;
  }

  /** Reads in slices what marking needs, while the person decides. */
  prepareToDescribe(): void {
    const { signal, failed } = this.#options;
    this.#text
      .prepare()
      .then(() => prepareToDescribe(this.#current.view, signal))
      .catch((error: unknown) => signal.aborted || failed(error));
  }

  /** @throws EmptyPassageError */
  describe(range: Range): DescribedPassage {
    const selectors = describe(range, this.#current.view);
    return { quote: selectors.quote.exact, selectors };
  }

  /** Null for words that the page does not say any more where they were read, nor at one other place. */
  describePassages(passages: readonly ReadWords[]): (DescribedPassage | null)[] {
    return passages.map((passage) => {
      const stretch = stretchOf(this.#current.extraction.blocks, passage);
      const range = stretch && this.#current.rangeOf(stretch);
      return range ? this.describe(range) : null;
    });
  }

  /**
   * Where a passage stands now, if the page has put other elements in place of those in which it was described.
   * @throws PassageGoneError if it cannot tell
   */
  async findAgain({ selectors }: DescribedPassage): Promise<Range> {
    const [resolution] = await resolve(this.#current.view, [selectors], { signal: this.#options.signal });
    if ((resolution?.status === 'exact' || resolution?.status === 'moved') && resolution.range) return resolution.range;
    throw new PassageGoneError();
  }

  /**
   * Keeps a passage as a note. It is painted at once, and taken back if it could not be kept.
   * @returns the note and the operation to undo
   * @throws EmptyPassageError, RequestError
   */
  async mark(range: Range, given: Omit<NewNote, 'quote' | 'selectors'>): Promise<{ note: Note; operationId: Id }> {
    const described = this.describe(range);
    const { id, operationId } = this.#actOf(JSON.stringify([this.url, described, given]));
    const note: NewNote = { ...given, ...described, id };
    const pending = provisional(note, id);
    this.#pending = [...this.#pending, pending];
    this.#notes = [...this.#notes, pending];
    this.#found.add(id, described.selectors, range);
    this.#paint();
    try {
      const extraction = await this.#current.makeExtraction();
      const [kept] = await askWorker('addNotes', {
        operationId,
        page: { url: this.url, extraction, classificationConfirmed: this.#classificationConfirmed },
        notes: [note],
      });
      this.#unanswered = undefined;
      this.#notes = this.#notes.map((other) => (other.id === id ? kept! : other));
      this.#options.changed();
      return { note: kept!, operationId };
    } catch (error) {
      this.#notes = this.#notes.filter((other) => other.id !== id);
      this.#paint();
      throw error;
    } finally {
      this.#pending = this.#pending.filter((other) => other !== pending);
    }
  }

  /** What is marked again because no answer came may have been kept: it is the same act then, which is done once. */
  #actOf(content: string): { readonly id: Id; readonly operationId: Id } {
    if (this.#unanswered?.content !== content) this.#unanswered = { content, id: newId(), operationId: newId() };
    return this.#unanswered;
  }

  /**
   * Changes what a person edited of a note.
   * @param base the note as they had it before them when they began
   * @returns the operation to undo, and what was written elsewhere meanwhile in place of which this stands now
   */
  async change(id: Id, change: NoteChange, base: EditBase): Promise<{ operationId: Id; overtaken: readonly Overtaken[] }> {
    const operationId = newId();
    const { overtaken } = await askWorker('changeNote', { operationId, id, change: { ...change }, base: editBaseOf(base) });
    await this.load();
    return { operationId, overtaken };
  }

  async delete(id: Id): Promise<Id> {
    const operationId = newId();
    await askWorker('deleteNotes', { operationId, ids: [id] });
    await this.load();
    return operationId;
  }

  async undo(target: Id): Promise<UndoResult> {
    const result = await askWorker('undo', { operationId: newId(), target });
    await this.load();
    return result;
  }

  /** Where what is written here is kept through a crash or reload. */
  drafts(subject: DraftSubject): PageDrafts {
    return new PageDrafts(this.url, subject);
  }

  /** The notes whose marks are under a point of a document's window, smallest first. */
  notesAt(document: Document, x: number, y: number): Note[] {
    const ids = this.#marks.hit(document, x, y);
    if (ids.length === 0) return [];
    const byId = new Map(this.#notes.map((note) => [note.id, note]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** The notes whose marks are on the page, in its order. */
  get marked(): Note[] {
    const placed = this.#notes.flatMap((note) => {
      const { range, span } = this.#found.of(note.id) ?? {};
      return range ? { note, start: span?.start ?? 0 } : [];
    });
    return placed.sort((a, b) => a.start - b.start).map(({ note }) => note);
  }

  rangeOfNote(id: Id): Range | undefined {
    return this.#found.of(id)?.range;
  }

  resolutionOf(id: Id): Resolution | undefined {
    return this.#found.of(id);
  }

  /** Scrolls to a note's mark and makes it stand out. False if it was not found on the page. */
  goToNote(id: Id): boolean {
    const range = this.rangeOfNote(id);
    if (!range) return false;
    this.#marks.focus(id);
    bringIntoView(range);
    return true;
  }

  /** The person has turned to something else than the mark that was gone to. */
  leaveNote(): void {
    this.#marks.leave();
  }

  /** Makes a note's mark stand out while the pointer is on it; without an id none does. */
  hoverNote(id?: Id): void {
    this.#marks.hover(id);
  }

  goToPassage(passage: BlockStretch): boolean {
    const range = this.#current.rangeOf(passage);
    if (range) bringIntoView(range);
    return range !== undefined;
  }

  /** Paints suggestions, the first of them where there are very many. */
  showSuggestions(passages: readonly BlockStretch[]): void {
    this.#marks.suggest(passages);
    this.#paint();
  }

  /** Outlines a passage until another is, or none. */
  pointOut(passage: BlockStretch | undefined): void {
    this.#marks.pointOut(passage && this.#current.rangeOf(passage));
    this.#paint();
  }

  /** Scrolls to one of the places at which a note may stand and outlines it, until another is; without one none is. */
  pointOutPlace(noteId: Id, place: number | undefined): void {
    const range = place === undefined ? undefined : this.#found.of(noteId)?.candidates?.[place];
    this.#marks.pointOut(range);
    this.#paint();
    if (range) bringIntoView(range);
  }

  /** The page as it is now. */
  get #current(): ReadPage {
    const { view } = this.#text;
    if (this.#reading?.view !== view) this.#reading = new ReadPage(view, this.url, this.#text.inner, this.#reading);
    return this.#reading;
  }

  async #enterAnew(): Promise<void> {
    this.#marks.clear();
    this.#classificationConfirmed = false;
    await this.load();
  }

  #touched(): void {
    this.#settling.touched();
    this.#rests.touched();
  }

  /** The page has changed and rested. */
  async #follow(): Promise<void> {
    await this.#text.prepare();
    const { id, view } = this.#current;
    if (this.#found.view === view) return;
    const isOtherText = id !== this.#told;
    if ((await this.#find()) || isOtherText || (this.#toldUnfound && this.#found.view === view)) this.#tell();
  }

  #tell(): void {
    this.#told = this.#current.id;
    this.#toldUnfound = false;
    this.#options.changed();
    // What is missing now may still come until the page has settled.
    if (this.#documentId !== undefined && this.#settling.isOver) this.#visit.tell(this.url, this.#notes, (id) => this.#found.of(id));
  }

  /** Finds the notes on the page as it is and paints them. True if any of them stands otherwise than before. */
  async #find(): Promise<boolean> {
    this.#finding?.abort();
    const finding = new AbortController();
    this.#finding = finding;
    await this.#text.prepare();
    // Painting places the suggestions too, by what is extracted.
    if (this.#marks.hasSuggestions) await this.#current.locate();
    if (finding.signal.aborted) return false;
    try {
      const lost = this.#lost;
      const isOtherwise = await this.#found.find(this.#current.view, this.#notes, finding.signal);
      if (this.#lost.difference(lost).size > 0) this.#settling.begin();
      this.#paint();
      return isOtherwise;
    } catch (error) {
      // The page has changed under it: when it rests, all is found again.
      if (finding.signal.aborted || error instanceof StaleViewError) return false;
      throw error;
    }
  }

  /** The notes that are not on the page. */
  get #lost(): ReadonlySet<Id> {
    return new Set(this.#notes.flatMap(({ id }) => (this.#found.of(id)?.status === 'lost' ? id : [])));
  }

  #paint(): void {
    this.#marks.paint(this.#notes, (id) => this.#found.of(id), () => this.#current);
  }
}

/** The note as it will be, shown until the notebook has it. */
function provisional({ category, quote, selectors, comment = '', tags = [] }: NewNote, id: Id): Note {
  const now = new Date().toISOString();
  const fields = { category, quote, comment, tags, ...(selectors && { selectors }) };
  return { ...fields, id, documentId: '', authorId: '', authorName: '', createdAt: now, changedAt: now, versions: {} };
}
