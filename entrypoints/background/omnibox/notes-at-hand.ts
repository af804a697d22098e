import { searchableOf } from '../../../utils/finding/index.ts';
import type { DocumentRecord, Id, Note } from '../../../utils/model/index.ts';
import { documentById, type FeedPlace, latestNotes, meetingById, missedSince, type Notebook, ownAuthorIds } from '../../../utils/notebook/index.ts';
import { type FieldMatch, NoteIndex } from '../../../utils/search/index.ts';

/** So many notes are read for the first letter in a moment; the notebook itself finds the others. */
const MOST_NOTES = 2_000;

export interface NoteAtHand {
  readonly note: Note;
  readonly document: DocumentRecord | undefined;
  readonly matches: readonly FieldMatch[];
}

interface AtHand {
  readonly place: FeedPlace;
  readonly today: string;
  readonly notes: ReadonlyMap<Id, { readonly note: Note; readonly document: DocumentRecord | undefined }>;
  readonly index: NoteIndex;
}

/** The notes that were changed last, to be found in the worker without the index of all: it may be stopped after every word. */
export class NotesAtHand {
  readonly #notebook: Notebook;
  #read: AtHand | undefined;

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
  }

  /** The best first. @param today `YYYY-MM-DD` @param abbreviations see `TermIndex.useAbbreviations` */
  async find(query: string, today: string, limit: number, abbreviations: readonly (readonly string[])[]): Promise<NoteAtHand[]> {
    const { notes, index } = await this.#upToDate(today);
    index.useAbbreviations(abbreviations);
    return index.search(query, { typing: true, limit, today }).flatMap(({ id, matches }) => {
      const found = notes.get(id);
      return found ? [{ ...found, matches }] : [];
    });
  }

  async #upToDate(today: string): Promise<AtHand> {
    const read = this.#read;
    if (read?.today === today && (await missedSince(this.#notebook, read.place)).changed === 'nothing') return read;
    return (this.#read = await this.#readLatest(today));
  }

  async #readLatest(today: string): Promise<AtHand> {
    const { place } = await missedSince(this.#notebook, undefined);
    const [latest, own] = await Promise.all([latestNotes(this.#notebook, MOST_NOTES), ownAuthorIds(this.#notebook)]);
    const documents = new Map<Id, DocumentRecord | undefined>();
    for (const id of new Set(latest.map(({ documentId }) => documentId))) documents.set(id, await documentById(this.#notebook, id));
    const searchable = await Promise.all(
      latest.map(async (note) => {
        const document = documents.get(note.documentId);
        return searchableOf(note, document, today, own, document?.meetingId === undefined ? undefined : await meetingById(this.#notebook, document.meetingId));
      }),
    );
    return { place, today, notes: new Map(latest.map((note) => [note.id, { note, document: documents.get(note.documentId) }])), index: NoteIndex.build(searchable) };
  }
}
