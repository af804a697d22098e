import { directiveChange, type EditableFields, type Id, type Note } from '../../utils/model/index.ts';
import { changeNote } from '../../utils/notebook/index.ts';
import { notebook } from './own-notebook.ts';

/** Changes what was edited of a note, field by field: what a colleague changes of other fields meanwhile stays. */
export async function saveNote(operationId: Id, note: Note, { directive, ...fields }: EditableFields): Promise<void> {
  await changeNote(notebook, operationId, note.id, { ...fields, ...(directive && { directive: directiveChange(note.directive, directive) }) });
}
