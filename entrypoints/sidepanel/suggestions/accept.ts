import { notebook } from '../../../components/door/index.ts';
import { askPage } from '../../../utils/messaging/index.ts';
import type { EditableFields, Id, Suggestion } from '../../../utils/model/index.ts';
import { type NewNote, addNotes, directiveOfSuggestion } from '../../../utils/notebook/index.ts';
import { keepingPage } from '../classified.tsx';
import type { ReadTab } from '../tab/index.ts';
import type { OpenSuggestion } from './open-suggestions.ts';

/** The passage that is to be kept is not on the page any more. */
export class PassageGoneError extends Error {
  override readonly name = 'PassageGoneError';
}

/** What a suggestion says, as the editor shows it. */
export function fieldsOf(suggestion: Suggestion): EditableFields {
  return { category: 'directive', comment: '', tags: [], directive: directiveOfSuggestion(suggestion) };
}

/**
 * Keeps suggestions as notes, in one act.
 * @param corrected what the person wrote instead of what the program read
 * @returns how many were kept; the others are not on the page any more
 * @throws PassageGoneError if none is, ClassifiedDocumentError, storage errors
 */
export async function acceptSuggestions(
  { tabId, reading }: ReadTab,
  operationId: Id,
  accepted: readonly OpenSuggestion[],
  corrected?: EditableFields,
): Promise<number> {
  const passages = accepted.map(({ suggestion: { blockIndex, start, end } }) => ({ blockIndex, start, end }));
  const described = await askPage(tabId, 'describePassages', { passages });
  const notes = accepted.flatMap(({ suggestion }, index): NewNote[] => {
    const place = described[index];
    if (!place) return [];
    const { directive, ...fields } = corrected ?? fieldsOf(suggestion);
    return [{ ...place, ...fields, ...(directive && { directive }) }];
  });
  if (notes.length === 0) throw new PassageGoneError();
  await keepingPage(reading, (page) => addNotes(notebook, operationId, page, notes));
  return notes.length;
}
