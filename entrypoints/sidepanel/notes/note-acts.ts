import { notebook } from '../../../components/door/index.ts';
import { type PageRequest, askPage } from '../../../utils/messaging/index.ts';
import { type EditableFields, type Id, type Note, type Selectors } from '../../../utils/model/index.ts';
import { addNotes, changeNote, reattachNotes } from '../../../utils/notebook/index.ts';
import { keepingPage } from '../classified.tsx';
import type { ReadTab } from '../tab/index.ts';
import type { PlacedNote } from './arrange-notes.ts';
import type { ReadFields } from './new-wording.ts';

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

export async function choosePlace(operationId: Id, note: Note, selectors: Selectors): Promise<void> {
  await changeNote(notebook, operationId, note.id, { selectors });
}

/** The words of a passage, and how it is found again. */
export type Passage = Pick<Note, 'quote'> & { readonly selectors: Selectors };

/** What is selected on the page; null if nothing is, or the page is gone. */
export function selectedPassage(tabId: number): Promise<Passage | null> {
  return askPage(tabId, 'describeSelection', {}).catch(() => null);
}

/** A passage that was read at a place of the page; null if it is not there any more. */
export async function passageAt(tabId: number, place: PageRequest<'goToPassage'>, text: string): Promise<Passage | null> {
  const [passage = null] = await askPage(tabId, 'describePassages', { passages: [{ ...place, text }] }).catch(() => []);
  return passage;
}

/** What the person selects on the page when they are asked to; null if they do not, or the page is gone. */
export function pickedPassage(tabId: number, { quote }: Note): Promise<Passage | null> {
  return askPage(tabId, 'pickPassage', { quote }).catch(() => null);
}

export async function stopPicking(tabId: number): Promise<void> {
  await askPage(tabId, 'stopPicking', {}).catch(() => undefined);
}

/** @param directive fields that follow the new words */
export async function reattachTo({ reading }: ReadTab, operationId: Id, { id }: Note, passage: Passage, directive: Partial<ReadFields>): Promise<void> {
  const change = { ...passage, ...(Object.keys(directive).length > 0 && { directive }) };
  await keepingPage(reading, (page) => reattachNotes(notebook, operationId, page, [{ id, change }]));
}
