import { type EditBase, type EditableFields, type Id, changedFields } from '../../utils/model/index.ts';
import { editNote } from '../../utils/notebook/index.ts';
import { notebook } from './own-notebook.ts';

/**
 * Saves what a person changed of a note, field by field: what was written meanwhile into other fields stays.
 * @param base the note as they had it before them when they began
 */
export async function saveNote(operationId: Id, noteId: Id, fields: EditableFields, base: EditBase): Promise<void> {
  await editNote(notebook, operationId, noteId, changedFields(base, fields), base);
}
