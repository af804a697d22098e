import { type Resolution, StaleViewError, TextView, describe, locateBlocks, nextTask, rangeInBlock, resolve } from '../anchoring/index.ts';
import { extract, extractInStages } from '../extraction/index.ts';
import { ChangeFeed, type EventPayload, type NoteReading, type PageReading, askWorker, onAwake } from '../messaging/index.ts';
import { type EditBase, type Extraction, type Id, type Note, type Selectors, editBaseOf, newId } from '../model/index.ts';
import type { FeedPlace, NewNote, NoteChange, Overtaken, UndoResult } from '../notebook/index.ts';
import { type Mark, Painter } from '../painting/index.ts';
import { onAddressChange } from './address-changes.ts';
import { onContentChange } from './content-changes.ts';
import { readingsOf } from './marks.ts';
import { type DraftSubject, PageDrafts } from './page-drafts.ts';

/** A stretch of the page, from `start` in one block to `end` in the same or in `endBlock`; offsets are UTF-16 units of the block's text. */
export interface Passage {
  readonly blockIndex: number;
  readonly start: number;
  readonly end: number;
  readonly endBlock?: number | undefined;
}

export interface PageSessionOptions {
  readonly signal: AbortSignal;
  /** Whether a node of the page belongs to the extension. */
  readonly isOwn: (node: Node) => boolean;
  /** The page or its notes were read anew. */
  readonly changed: () => void;
  /** Notes that changed elsewhere could not be read. */
  readonly failed: (error: unknown) => void;
}

/** More suggestions are not painted: no person reads so many, and each costs the page. */
const MOST_SUGGESTIONS_PAINTED = 500;

/** Whatever the notebook says of the page is news. */
const NOTHING_SEEN: FeedPlace = { sequence: 0 };

/** The text of the page as it stands now, what was extracted from it, and where its blocks are. */
interface Reading {
  readonly id: Id;
  readonly view: TextView;
  extraction?: Extraction;
  extracting?: Promise<Extraction>;
  blockRanges?: (Range | undefined)[];
  suggestedRanges?: (Range | undefined)[];
}

/**
 * Everything between one page and the notebook: reads the page, finds its notes again, paints them, keeps new ones,
 * and follows the page when it changes itself.
 */
export class PageSession {
  readonly #options: PageSessionOptions;
  readonly #painter: Painter;
  #reading: Reading | undefined;
  #notes: readonly Note[] = [];
  #resolutions: ReadonlyMap<Id, Resolution> = new Map();
  #suggested: readonly Passage[] = [];
  /** The place of what is outlined. */
  #pointedOut: (() => Range | undefined) | undefined;
  #resolving: AbortController | undefined;
  /** The view that is being made in slices. */
  #viewing: { readonly interrupted: AbortController; readonly made: Promise<void> } | undefined;
  /** Notes that are shown already and not yet kept. */
  #pending: readonly Note[] = [];
  #classificationConfirmed = false;
  /** The document that the page is known as; undefined if it was not captured. */
  #documentId: Id | undefined;
  readonly #feed = new ChangeFeed((place = NOTHING_SEEN) => askWorker('missedSince', { url: this.url, place }));

  constructor(options: PageSessionOptions) {
    this.#options = options;
    this.#painter = new Painter(document);
    const { signal, isOwn } = options;
    this.#painter.watch(signal);
    signal.addEventListener('abort', () => this.#painter.dispose(), { once: true });
    const touched = (): void => {
      this.#reading = undefined;
      this.#viewing?.interrupted.abort();
    };
    onContentChange(document, { isOwn, touched, rested: () => void this.#resolve() }, signal);
    onAddressChange(() => void this.#enterAnew(), signal);
    this.#feed.listen((change) => {
      const isConcerned = change === 'everything' || this.#documentId === undefined || change.documentIds.includes(this.#documentId);
      if (!isConcerned) return;
      this.load().catch((error: unknown) => {
        this.#feed.standAt(NOTHING_SEEN);
        options.failed(error);
      });
    }, signal);
    onAwake(() => void this.#feed.look(), signal);
  }

  get notes(): readonly Note[] {
    return this.#notes;
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
    await this.#resolve();
  }

  /** Takes in a change of the notebook: the notes are read anew if it may concern this page. */
  heard(change: EventPayload<'notebookChanged'>): void {
    this.#feed.heard(change);
  }

  reading(): PageReading {
    return this.#read(() => {
      const notes: NoteReading[] = readingsOf(this.#view, this.#notes, this.#resolutions);
      return { readingId: this.#current.id, url: this.url, extraction: this.#extraction, notes };
    });
  }

  /** As `reading`, in slices: the page goes on meanwhile. */
  async readingInSlices(): Promise<PageReading> {
    await this.#makeView();
    await this.#makeExtraction();
    await nextTask();
    return this.reading();
  }

  /** The person was warned that the page is classified and wants it kept. */
  confirmClassification(): void {
    this.#classificationConfirmed = true;
  }

  /** @throws EmptyPassageError */
  describe(range: Range): { quote: string; selectors: Selectors } {
    const selectors = this.#read(() => describe(range, this.#view));
    return { quote: selectors.quote.exact, selectors };
  }

  describePassages(passages: readonly Passage[]): ({ quote: string; selectors: Selectors } | null)[] {
    return passages.map((passage) => {
      const range = this.#rangeOf(passage);
      return range ? this.describe(range) : null;
    });
  }

  /**
   * Keeps a passage as a note. It is painted at once, and taken back if it could not be kept.
   * @returns the note and the operation to undo
   * @throws EmptyPassageError, RequestError
   */
  async mark(range: Range, given: Omit<NewNote, 'quote' | 'selectors'>): Promise<{ note: Note; operationId: Id }> {
    const described = this.describe(range);
    const id = newId();
    const note: NewNote = { ...given, ...described, id };
    const pending = provisional(note, id);
    this.#pending = [...this.#pending, pending];
    this.#notes = [...this.#notes, pending];
    this.#resolutions = new Map(this.#resolutions).set(id, { status: 'exact', range, confidence: 1 });
    this.#paint();
    const operationId = newId();
    try {
      const extraction = await this.#makeExtraction();
      const [kept] = await askWorker('addNotes', {
        operationId,
        page: { url: this.url, extraction, classificationConfirmed: this.#classificationConfirmed },
        notes: [note],
      });
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

  /** The notes whose marks are under a point of the window, smallest first. */
  notesAt(x: number, y: number): Note[] {
    const byId = new Map(this.#notes.map((note) => [note.id, note]));
    return this.#painter.hit(x, y).flatMap((id) => byId.get(id) ?? []);
  }

  rangeOfNote(id: Id): Range | undefined {
    return this.#resolutions.get(id)?.range;
  }

  resolutionOf(id: Id): Resolution | undefined {
    return this.#resolutions.get(id);
  }

  /** Scrolls to a note's mark and makes it stand out. False if it was not found on the page. */
  goToNote(id: Id): boolean {
    const range = this.rangeOfNote(id);
    if (!range) return false;
    this.#painter.focus(id);
    scrollToRange(range);
    return true;
  }

  goToPassage(passage: Passage): boolean {
    const range = this.#rangeOf(passage);
    if (range) scrollToRange(range);
    return range !== undefined;
  }

  /** Paints suggestions, the first of them where there are very many. */
  showSuggestions(passages: readonly Passage[]): void {
    this.#suggested = passages.slice(0, MOST_SUGGESTIONS_PAINTED);
    this.#current.suggestedRanges = undefined;
    this.#paint();
  }

  /** Outlines a passage until another is, or none. */
  pointOut(passage: Passage | undefined): void {
    this.#pointedOut = passage && (() => this.#rangeOf(passage));
    this.#paint();
  }

  /** Scrolls to one of the places at which a note may stand and outlines it, until another is; without an index none is. */
  pointOutPlace(noteId: Id, index: number | undefined): void {
    const place = index === undefined ? undefined : this.#resolutions.get(noteId)?.candidates?.[index];
    this.#pointedOut = place && (() => place);
    this.#paint();
    if (place) scrollToRange(place);
  }

  get #current(): Reading {
    return (this.#reading ??= { id: newId(), view: new TextView(document) });
  }

  get #view(): TextView {
    return this.#current.view;
  }

  get #extraction(): Extraction {
    return (this.#current.extraction ??= extract(document, this.url));
  }

  /** Makes the view in slices if there is none. Not of a page that changes meanwhile: that is read at once when it is asked for, else it might never be. */
  async #makeView(): Promise<void> {
    if (this.#reading) return;
    if (!this.#viewing) {
      const interrupted = new AbortController();
      const made = TextView.inSlices(document, interrupted.signal)
        .then(
          (view) => {
            this.#reading ??= { id: newId(), view };
          },
          (error: unknown) => {
            if (!interrupted.signal.aborted) throw error;
          },
        )
        .finally(() => (this.#viewing = undefined));
      this.#viewing = { interrupted, made };
    }
    await this.#viewing.made;
  }

  /** The extraction of the page as it is when this is called, made in stages. */
  async #makeExtraction(): Promise<Extraction> {
    const current = this.#current;
    if (current.extraction) return current.extraction;
    current.extracting ??= extractInStages(document, this.url, nextTask);
    return (current.extraction = await current.extracting);
  }

  /** Asks what was read of the page, and reads it anew if the page has changed meanwhile without having rested yet. */
  #read<R>(ask: () => R): R {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof StaleViewError)) throw error;
      this.#reading = undefined;
      return ask();
    }
  }

  #rangeOf({ blockIndex, start, end, endBlock = blockIndex }: Passage): Range | undefined {
    return this.#read(() => {
      const { blocks } = this.#extraction;
      const blockRanges = (this.#current.blockRanges ??= locateBlocks(this.#view, blocks));
      const within = (index: number, from: number, to: number): Range | undefined =>
        blocks[index] && blockRanges[index] && rangeInBlock(this.#view, blockRanges[index], blocks[index].text, from, to);
      if (endBlock === blockIndex) return within(blockIndex, start, end);
      const first = within(blockIndex, start, blocks[blockIndex]?.text.length ?? start);
      const last = within(endBlock, 0, end);
      if (!first || !last) return undefined;
      const range = first.cloneRange();
      range.setEnd(last.endContainer, last.endOffset);
      return range;
    });
  }

  async #enterAnew(): Promise<void> {
    this.#reading = undefined;
    this.#suggested = [];
    this.#pointedOut = undefined;
    this.#classificationConfirmed = false;
    await this.load();
  }

  async #resolve(): Promise<void> {
    this.#resolving?.abort();
    const resolving = new AbortController();
    this.#resolving = resolving;
    const placed = this.#notes.filter((note) => note.selectors !== undefined);
    let resolutions: Resolution[];
    await this.#makeView();
    // Painting places the suggestions too, by what is extracted.
    if (this.#suggested.length > 0 || this.#pointedOut) await this.#makeExtraction();
    if (resolving.signal.aborted) return;
    try {
      resolutions = await resolve(this.#view, placed.map((note) => note.selectors!), { signal: resolving.signal });
    } catch (error) {
      if (resolving.signal.aborted) return;
      if (!(error instanceof StaleViewError)) throw error;
      // The page has changed under it: when it rests, all is found again.
      this.#reading = undefined;
      return;
    }
    this.#resolutions = new Map(placed.map((note, index) => [note.id, resolutions[index]!]));
    this.#paint();
    this.#options.changed();
  }

  #paint(): void {
    const marks: Mark[] = [];
    for (const note of this.#notes) {
      const resolution = this.#resolutions.get(note.id);
      if (resolution?.range) marks.push({ id: note.id, range: resolution.range, category: note.category, state: resolution.status === 'changed' ? 'changed' : 'normal' });
    }
    const suggested = (this.#current.suggestedRanges ??= this.#suggested.map((passage) => this.#rangeOf(passage)));
    for (const [index, range] of suggested.entries()) {
      if (range) marks.push({ id: `suggestion:${index}`, range, category: 'directive', state: 'suggested' });
    }
    const pointedOut = this.#pointedOut?.();
    if (pointedOut) marks.push({ id: 'pointedOut', range: pointedOut, category: 'directive', state: 'pointedOut' });
    this.#painter.paint(marks);
  }
}

/** The note as it will be, shown until the notebook has it. */
function provisional({ category, quote, selectors, comment = '', tags = [] }: NewNote, id: Id): Note {
  const now = new Date().toISOString();
  const fields = { category, quote, comment, tags, ...(selectors && { selectors }) };
  return { ...fields, id, documentId: '', authorId: '', authorName: '', createdAt: now, changedAt: now, versions: {} };
}

function scrollToRange(range: Range): void {
  const behavior: ScrollBehavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const container = range.startContainer;
  const element = container instanceof Element ? container : container.parentElement;
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) element?.scrollIntoView({ block: 'center', behavior });
}

