import { type EditableFields, type Id, readEditableFields } from '../../../utils/model/index.ts';
import { draftAt } from '../../../utils/notebook/index.ts';
import { notebook } from '../own-notebook.ts';

/** One draft of a note, in whichever door it is written. */
export const noteDraftKey = (noteId: Id): string => `note:${noteId}`;

/** What was being written under this key when its screen went away, or undefined. */
export async function readDraft(key: string): Promise<EditableFields | undefined> {
  return readEditableFields((await draftAt(notebook, key))?.value);
}
