import { notebook } from '../../../components/door/index.ts';
import { askPage } from '../../../utils/messaging/index.ts';
import { type EditableFields, type Id, type Note, type Selectors } from '../../../utils/model/index.ts';
import { type NoteChange, addNotes, changeNote, dismissSuggestion, reattachNote } from '../../../utils/notebook/index.ts';
import { keepingPage } from '../classified.tsx';
import type { ReadTab } from '../tab/index.ts';
import { directiveAfter, refusalOf } from './new-wording.ts';
import type { PlacedNote } from './arrange-notes.ts';

export async function addWholeNote({ reading }: ReadTab, operationId: Id, { directive, ...fields }: EditableFields): Promise<void> {
  await keepingPage(reading, (page) => addNotes(notebook, operationId, page, [{ ...fields, quote: '', ...(directive && { directive }) }]));
}

/**
 * Takes the wording that the page has now, with the units and deadlines that it names.
 * @returns the days that are new, `YYYY-MM-DD`
 * @throws ClassifiedDocumentError, MissingRecordError, storage errors
 */
export async function acceptWording(read: ReadTab, operationId: Id, { note, reading }: PlacedNote): Promise<readonly string[]> {
  const { date, publishedAt } = read.reading.extraction;
  const found = reading?.found ?? note.quote;
  const directive = note.directive && directiveAfter(note.directive, note.quote, found, date ?? publishedAt);
  await attach(read, operationId, note, {
    quote: found,
    ...(reading?.foundSelectors && { selectors: reading.foundSelectors }),
    ...(directive && { directive }),
  });
  const known = new Set(note.directive?.deadlines.map(({ due }) => due));
  return directive?.deadlines?.flatMap(({ due }) => (due === undefined || known.has(due) ? [] : [due])) ?? [];
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
export async function attachToSelection(read: ReadTab, operationId: Id, note: Note): Promise<boolean> {
  const described = await askPage(read.tabId, 'describeSelection', {});
  if (described) await attach(read, operationId, note, described);
  return described !== null;
}

/** A note that takes new words from the page stands on the page as it is now: that is captured too. */
async function attach({ reading }: ReadTab, operationId: Id, note: Note, change: NoteChange): Promise<void> {
  await keepingPage(reading, (page) => reattachNote(notebook, operationId, note.id, page, change));
}
