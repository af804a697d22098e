import { type DirectiveFields, EMPTY_DIRECTIVE, type Id, type Note, type NoteFields, newId } from '../model/index.ts';
import { type CapturedPage, captureIn, prepareCapture } from './capture.ts';
import type { Notebook } from './notebook.ts';
import { putNewNote } from './notes.ts';

/** What a person gives for a new note; the rest has sensible beginnings. `id` may be given so that a screen can show the note before it is saved. */
export type NewNote = Pick<NoteFields, 'category' | 'quote'> &
  Partial<Omit<NoteFields, 'directive'>> & { readonly id?: Id; readonly directive?: Partial<DirectiveFields> };

/**
 * Adds notes to a page, keeping the page's document and snapshot in the same transaction.
 * A note whose id is in the notebook already is left as it is. A passage marked as a directive without more gets the fields that the program reads in it.
 * @throws ClassifiedDocumentError
 */
export async function addNotes(notebook: Notebook, operationId: Id, page: CapturedPage, newNotes: readonly NewNote[]): Promise<Note[]> {
  const isToBeRead = ({ category, directive }: NewNote): boolean => category === 'directive' && directive === undefined;
  // What reads directives takes long to evaluate: the background, which is started again and again, does without until one is to be read.
  const reading = newNotes.some(isToBeRead) ? import('./directive-of-passage.ts') : undefined;
  const [capture, office, reader] = await Promise.all([prepareCapture(notebook, page), notebook.office(), reading]);
  return notebook.act(operationId, 'addNotes', async (scope) => {
    const document = await captureIn(scope, capture);
    const notes: Note[] = [];
    for (const newNote of newNotes) {
      const { id = newId(), directive, ...given } = newNote;
      const there = await scope.transaction.objectStore('notes').get(id);
      if (there) {
        notes.push(there);
        continue;
      }
      const fields: NoteFields = {
        comment: '',
        tags: [],
        snapshotId: capture.snapshotId,
        ...given,
        ...(directive && { directive: { ...EMPTY_DIRECTIVE, ...directive } }),
        ...(reader && isToBeRead(newNote) && { directive: reader.directiveOfPassage(page.extraction, given.quote, office) }),
      };
      notes.push(await putNewNote(scope, id, document.id, fields));
    }
    return notes;
  });
}
