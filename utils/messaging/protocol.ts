/**
 * What pages, screens and the worker say to each other. Every request is checked by its schema where it arrives.
 *
 * - `toWorker`: content scripts ask the worker. They speak for the page's origin only: the worker takes the origin from the sender.
 * - `toPage`: screens and the worker ask the annotator of a tab.
 * - `events`: told to whoever listens; nobody answers.
 */
import * as v from 'valibot';
import {
  type Change,
  type DocumentRecord,
  type Extraction,
  type Id,
  type Note,
  type ResolutionStatus,
  type Selectors,
  type WrittenDraft,
  categoryIdSchema,
  editBaseSchema,
  extractionSchema,
  noteFieldsEntries,
  directiveFieldsSchema,
  idSchema,
  writtenDraftSchema,
} from '../model/index.ts';
import type { EditedNote, FeedPlace, UndoResult } from '../notebook/index.ts';

const id = idSchema;
const url = v.pipe(v.string(), v.maxLength(16_384));
/** Longer texts are no note but a document; a page that sends more is refused. */
const MAX_TEXT = 200_000;
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));

const { quote: _quote, comment: _comment, directive: _directive, ...otherFields } = noteFieldsEntries;
const editableFields = { ...otherFields, quote: text, comment: text, directive: v.optional(v.partial(directiveFieldsSchema)) };
const newNote = v.object({ ...v.partial(v.object(editableFields)).entries, category: categoryIdSchema, quote: text, id: v.optional(id) });
const emptiable = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema));
const directiveEntries = directiveFieldsSchema.entries;
const directiveChange = v.object({
  speaker: emptiable(v.string()),
  speakerTitle: emptiable(v.string()),
  leadUnit: emptiable(v.string()),
  cooperatingUnits: v.optional(directiveEntries.cooperatingUnits),
  task: emptiable(v.string()),
  deadlines: v.optional(directiveEntries.deadlines),
  product: emptiable(v.string()),
  basis: emptiable(v.string()),
  status: v.optional(directiveEntries.status),
});
const noteChange = v.partial(v.object({ ...editableFields, directive: directiveChange }));
const capturedPage = v.object({ url, extraction: extractionSchema, classificationConfirmed: v.optional(v.boolean()) });
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const blockIndex = v.pipe(v.number(), v.integer(), v.minValue(0));
const passage = v.object({ blockIndex, start: v.number(), end: v.number(), endBlock: v.optional(blockIndex) });

const writtenDraft = v.object({ ...writtenDraftSchema.entries, comment: text, quote: v.optional(text) });
/** Where on a page something is being written: a new note, or a note that there is. */
const draftPlace = { url, noteId: v.optional(id) };

/** Requests of content scripts, by name. */
export const toWorker = {
  countNotes: v.object({ url }),
  bringAnnotator: v.object({}),
  pageNotes: v.object({ url }),
  /** Whether the notes of a page changed since it followed the notebook as far as `place`. */
  missedSince: v.object({ url, place: v.object({ sequence: v.number(), operationId: v.optional(id) }) }),
  addNotes: v.object({ operationId: id, page: capturedPage, notes: v.array(newNote) }),
  /** `base`: the note as the person had it before them when they began to edit. */
  changeNote: v.object({ operationId: id, id, change: noteChange, base: editBaseSchema }),
  deleteNotes: v.object({ operationId: id, ids: v.array(id) }),
  undo: v.object({ operationId: id, target: id }),
  /** What is being written on a page; null once it is saved or thrown away. */
  keepDraft: v.object({ ...draftPlace, writer: v.union([id, v.literal('')]), draft: v.nullable(writtenDraft) }),
  draftsOfPage: v.object(draftPlace),
  /** How the marks of a page stand, once it rests. Kept on this machine only. */
  reportVisit: v.object({ url, changed: v.array(id), lost: v.array(id) }),
  openPanel: v.object({ noteId: v.optional(id) }),
  /** How many notes the page has, and how many of them are gone from it or have no certain place: the toolbar button shows it. */
  showUnfound: v.object({ notes: count, unfound: count }),
} as const;

export interface WorkerAnswers {
  countNotes: number;
  bringAnnotator: null;
  pageNotes: PageNotes;
  missedSince: { readonly place: FeedPlace; readonly changed: 'nothing' | 'everything' };
  addNotes: readonly Note[];
  changeNote: EditedNote;
  deleteNotes: readonly string[];
  undo: UndoResult;
  keepDraft: null;
  /** Latest first. */
  draftsOfPage: readonly { readonly writer: Id; readonly draft: WrittenDraft }[];
  reportVisit: null;
  openPanel: null;
  showUnfound: null;
}

/** What the annotator of a page needs to know of the notebook: this page's notes and nothing else. */
export interface PageNotes {
  readonly document?: DocumentRecord;
  readonly notes: readonly Note[];
  /** The notes are as they were at this place of the notebook, or later. */
  readonly place: FeedPlace;
}

/** Requests to the annotator of a tab, by name. */
export const toPage = {
  /** `known`: the reading that the asker has already. */
  readPage: v.object({ known: v.optional(id) }),
  goToNote: v.object({ noteId: id }),
  goToPassage: passage,
  showSuggestions: v.object({ passages: v.array(passage) }),
  /** Outlines the passage that the person is looking at in the panel; null: none any more. */
  pointOut: v.object({ passage: v.nullable(passage) }),
  /** One of a note's candidates, by its place among all; null for none. */
  pointOutPlace: v.object({ noteId: id, place: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
  /** Has the person select the passage to which a note is attached; `quote`: the note's words, to tell them which note. */
  pickPassage: v.object({ quote: text }),
  stopPicking: v.object({}),
  /** `text`: the words that were read there; the page may have put them elsewhere since. */
  describePassages: v.object({ passages: v.array(v.object({ ...passage.entries, text })) }),
  describeSelection: v.object({}),
  markSelection: v.object({ category: categoryIdSchema }),
} as const;

export interface PageAnswers {
  /** The extraction is left out where it is that of the known reading: on a long page it is megabytes. */
  readPage: Omit<PageReading, 'extraction'> & Partial<Pick<PageReading, 'extraction'>>;
  goToNote: boolean;
  goToPassage: boolean;
  showSuggestions: null;
  pointOut: null;
  pointOutPlace: null;
  /** Comes when the person has chosen; null if they do not want to. */
  pickPassage: { readonly quote: string; readonly selectors: Selectors } | null;
  stopPicking: null;
  /** One for each passage; null where it could not be found on the page. */
  describePassages: readonly ({ readonly quote: string; readonly selectors: Selectors } | null)[];
  describeSelection: { readonly quote: string; readonly selectors: Selectors } | null;
  markSelection: boolean;
}

/** One line of the page with a passage in it: the passage's beginning where it is long. */
export interface PassageContext {
  readonly text: string;
  /** Where the passage stands in the text, UTF-16 units. */
  readonly passage: { readonly start: number; readonly end: number };
}

/** One of the places that cannot be told apart. */
export interface CandidateReading {
  /** Its place among all candidates of the note, from 0; those that have gone from the page since are not told of. */
  readonly place: number;
  readonly context: PassageContext;
  readonly selectors: Selectors;
}

/** How a note stands on the page. */
export interface NoteReading {
  readonly noteId: string;
  readonly status: ResolutionStatus;
  /** With `lost`: the page still renders, and is looked through again. */
  readonly isSought?: boolean;
  /** Place in page order, from 0; notes that were not found come last. */
  readonly order: number;
  /** The wording found, if it differs from the note's quote. */
  readonly found?: string;
  readonly changes?: readonly Change[];
  /** Selectors of the wording found, to be kept if the person accepts it. */
  readonly foundSelectors?: Selectors;
  /** The places that cannot be told apart. */
  readonly candidates?: readonly CandidateReading[];
}

export interface PageReading {
  /** Names what was extracted from the page as it stood. */
  readonly readingId: string;
  readonly url: string;
  readonly extraction: Extraction;
  readonly notes: readonly NoteReading[];
}

const documentIds = v.array(id);

/** Told to whoever listens. */
export const events = {
  /** The notebook was changed; whoever shows any of these records reads them again. */
  notebookChanged: v.object({
    sequence: v.number(),
    operationId: id,
    documentIds,
    noteIds: v.array(id),
    briefingIds: v.array(id),
    meetingIds: v.array(id),
    /** So much changed that no record is named. */
    everything: v.optional(v.boolean()),
  }),
  /** The page in the sender's tab was read anew: it changed itself, or marks were found again. */
  pageChanged: v.object({ url }),
  /** How the marks of a document stand was seen anew. */
  documentVisited: v.object({ documentId: id }),
  /** The annotator asks the panel to show a note. */
  showNote: v.object({ noteId: id }),
  /** A copy of the notebook was tried on one of our screens, which has kept how it went. */
  copyTried: v.object({}),
  /** Portals were taken back; the others that are allowed. */
  portalsRevoked: v.object({ revoked: v.array(v.string()), allowed: v.array(v.string()) }),
} as const;

export type WorkerRequest<N extends keyof typeof toWorker> = v.InferOutput<(typeof toWorker)[N]>;
export type PageRequest<N extends keyof typeof toPage> = v.InferOutput<(typeof toPage)[N]>;
export type EventPayload<N extends keyof typeof events> = v.InferOutput<(typeof events)[N]>;
