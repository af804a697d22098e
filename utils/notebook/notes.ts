import {
  type DirectiveChange,
  EMPTY_DIRECTIVE,
  type FieldValues,
  type Id,
  type Note,
  type NoteFields,
  type VersionedRecord,
  directivePaths,
  valueAt,
} from '../model/index.ts';
import type { OperationKind } from '../storage/index.ts';
import { type CapturedPage, captureIn, prepareCapture } from './capture.ts';
import { withStatusInPlace } from './task-status.ts';
import { MissingRecordError, type Notebook, type Overtaken, type WriteScope } from './notebook.ts';

/** A change of some fields; of a directive, only the fields given are touched. */
export type NoteChange = Partial<Omit<NoteFields, 'directive'>> & { readonly directive?: DirectiveChange };

/** The part of an act that makes a note of the person who writes. */
export function putNewNote(scope: WriteScope, id: Id, documentId: Id, fields: NoteFields): Promise<Note> {
  return scope.put('notes', {
    ...fields,
    id,
    documentId,
    authorId: scope.authorId,
    authorName: scope.person.name,
    createdAt: scope.at,
    changedAt: scope.at,
    versions: Object.fromEntries(Object.keys(fieldValues(fields)).map((path) => [path, scope.version])),
  });
}

/** @throws MissingRecordError */
export function changeNote(notebook: Notebook, operationId: Id, id: Id, change: NoteChange): Promise<Note> {
  return notebook.act(operationId, 'changeNotes', (scope) => changeIn(scope, id, change));
}

/**
 * Changes notes so that they stand on words of a page as it is now, which is captured in the same transaction.
 * @throws ClassifiedDocumentError, MissingRecordError
 */
export async function reattachNotes(
  notebook: Notebook,
  operationId: Id,
  page: CapturedPage,
  changes: readonly { readonly id: Id; readonly change: NoteChange }[],
): Promise<Note[]> {
  const capture = await prepareCapture(notebook, page);
  return notebook.act(operationId, 'changeNotes', async (scope) => {
    await captureIn(scope, capture);
    const notes: Note[] = [];
    for (const { id, change } of changes) notes.push(await changeIn(scope, id, { ...change, snapshotId: capture.snapshotId }));
    return notes;
  });
}

/** A note that was edited, and what the edit wrote over without its writer having seen it. */
export interface EditedNote {
  readonly note: Note;
  readonly overtaken: readonly Overtaken[];
}

/**
 * Changes what a person edited of a note. Where somebody else wrote into the same field meanwhile the later edit stands, and
 * what it overtook is kept to be offered (`overtakenValues`).
 * @param base the note as the person had it before them when they began
 * @throws MissingRecordError
 */
export function editNote(notebook: Notebook, operationId: Id, id: Id, change: NoteChange, base: VersionedRecord): Promise<EditedNote> {
  return notebook.act(operationId, 'changeNotes', async (scope) => ({ note: await changeIn(scope, id, change, base), overtaken: scope.overtaken }));
}

/**
 * Changes several notes at once, each by what is given for it; nothing where undefined is. Notes that are not there are passed over.
 * @param kind what the person is told that it was
 * @returns the ids of those that were changed
 * @throws MissingRecordError if none of them is there: whoever wrote something of it has it still
 */
export function changeNotes(
  notebook: Notebook,
  operationId: Id,
  ids: readonly Id[],
  changeOf: (note: Note, scope: WriteScope) => NoteChange | undefined,
  kind: OperationKind = 'changeNotes',
): Promise<readonly Id[]> {
  return notebook.act(operationId, kind, async (scope) => {
    const store = scope.transaction.objectStore('notes');
    const notes = (await Promise.all(ids.map((id) => store.get(id)))).filter((note) => note !== undefined).filter(({ deleted }) => deleted === undefined);
    if (notes.length === 0 && ids[0] !== undefined) throw new MissingRecordError('notes', ids[0]);
    for (const note of notes) {
      const change = changeOf(note, scope);
      if (change) await changeRead(scope, note, change);
    }
    return scope.changes.map((change) => change.id);
  });
}

async function changeIn(scope: WriteScope, id: Id, change: NoteChange, base?: VersionedRecord): Promise<Note> {
  return changeRead(scope, await scope.get('notes', id), change, base);
}

/** As `changeIn`, of a note that was read in this transaction. */
async function changeRead(scope: WriteScope, before: Note, given: NoteChange, base?: VersionedRecord): Promise<Note> {
  const change = await withStatusInPlace(scope, before, given);
  const becomesDirective = change.category === 'directive' && before.directive === undefined;
  const values = fieldValues(becomesDirective ? { ...change, directive: { ...EMPTY_DIRECTIVE, ...change.directive } } : change);
  return scope.editRead('notes', before, before.deleted === undefined ? values : { ...values, deleted: undefined }, base);
}

/** Leaves tombstones. Notes that are not there are passed over. */
export function deleteNotes(notebook: Notebook, operationId: Id, ids: readonly Id[]): Promise<readonly Id[]> {
  return notebook.act(operationId, 'deleteNotes', async (scope) => {
    const deleted: Id[] = [];
    for (const id of ids) {
      const note = await scope.transaction.objectStore('notes').get(id);
      if (!note || note.deleted !== undefined) continue;
      await scope.editRead('notes', note, { deleted: scope.version });
      deleted.push(id);
    }
    return deleted;
  });
}

/** The versioned paths of note fields, the directive's each on its own, and each entry of its progress, extensions and reports. */
function fieldValues({ directive, ...fields }: NoteChange): FieldValues {
  const change = { directive: directive ?? {} };
  const ofDirective = directivePaths(change.directive).map((path) => [path, valueAt(change, path) ?? undefined]);
  return Object.fromEntries([...Object.entries(fields), ...ofDirective]);
}
