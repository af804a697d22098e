import { notebook } from '../../../components/door/index.ts';
import { askPage } from '../../../utils/messaging/index.ts';
import { type EditableFields, type Id, type Note, type Selectors } from '../../../utils/model/index.ts';
import { addNotes, changeNote, dismissSuggestion, reattachNotes } from '../../../utils/notebook/index.ts';
import { keepingPage } from '../classified.tsx';
import type { ReadTab } from '../tab/index.ts';
import type { PlacedNote } from './arrange-notes.ts';
import { type ReadFields, refusalOf } from './new-wording.ts';

export async function addWholeNote({ reading }: ReadTab, operationId: Id, { directive, ...fields }: EditableFields): Promise<void> {
  await keepingPage(reading, (page) => addNotes(notebook, operationId, page, [{ ...fields, quote: '', ...(directive && { directive }) }]));
}

/**
 * Takes the wordings that the page has now, in one act.
 * @param directive fields that follow the new wording
 * @throws ClassifiedDocumentError, MissingRecordError, storage errors
 */
export async function acceptWordings({ reading: page }: ReadTab, operationId: Id, placed: readonly PlacedNote[], directive: Partial<ReadFields> = {}): Promise<void> {
  const changes = placed.map(({ note, reading }) => ({
    id: note.id,
    change: {
      quote: reading?.found ?? note.quote,
      ...(reading?.foundSelectors && { selectors: reading.foundSelectors }),
      ...(Object.keys(directive).length > 0 && { directive }),
    },
  }));
  await keepingPage(page, (captured) => reattachNotes(notebook, operationId, captured, changes));
}

/** Stays with the old wording: this new one is not shown as a change again. */
export async function refuseWording({ reading }: ReadTab, operationId: Id, placed: PlacedNote): Promise<void> {
  const found = placed.reading?.found ?? '';
  await dismissSuggestion(notebook, operationId, reading.url, refusalOf(placed.note.id, found), found);
}

export async function choosePlace(operationId: Id, note: Note, selectors: Selectors): Promise<void> {
  await changeNote(notebook, operationId, note.id, { selectors });
}

/** Attaches a note to what is selected on the page. False, and nothing is changed, if nothing is. */
export async function attachToSelection({ tabId, reading }: ReadTab, operationId: Id, { id }: Note): Promise<boolean> {
  const described = await askPage(tabId, 'describeSelection', {});
  if (described) await keepingPage(reading, (page) => reattachNotes(notebook, operationId, page, [{ id, change: described }]));
  return described !== null;
}
