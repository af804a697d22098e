import { notebook } from '../../../components/door/index.ts';
import { type PageRequest, askPage } from '../../../utils/messaging/index.ts';
import type { EditableFields, Id } from '../../../utils/model/index.ts';
import { type NewNote, addNotes, directiveOfSuggestion } from '../../../utils/notebook/index.ts';
import { keepingPage } from '../classified.tsx';
import type { ReadTab } from '../tab/index.ts';
import type { OpenSuggestion } from './open-suggestions.ts';

export type Passage = PageRequest<'goToPassage'>;

/** The passage that is to be kept is not on the page any more. */
export class PassageGoneError extends Error {
  override readonly name = 'PassageGoneError';
}

/** Passages that the page is asked to describe at once, so that it goes on between. */
const DESCRIBED_AT_ONCE = 20;

/** Where a suggestion stands on the page. */
export function passageOf({ suggestion: { blockIndex, start, end, endBlock } }: OpenSuggestion): Passage {
  return { blockIndex, start, end, ...(endBlock !== undefined && { endBlock }) };
}

/** What a suggestion says, as the editor shows it. */
export function fieldsOf({ suggestion, status }: OpenSuggestion): EditableFields {
  return { category: 'directive', comment: '', tags: [], directive: directiveOfSuggestion(suggestion, status) };
}

export interface AcceptOptions {
  /** What the person wrote instead of what the program read. */
  readonly corrected?: EditableFields;
  /** Called with how many passages were read of the page. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Keeps suggestions as notes, in one act.
 * @returns how many were kept; the others are not on the page any more
 * @throws PassageGoneError if none is, ClassifiedDocumentError, storage errors
 */
export async function acceptSuggestions(
  { tabId, reading }: ReadTab,
  operationId: Id,
  accepted: readonly OpenSuggestion[],
  { corrected, onProgress }: AcceptOptions = {},
): Promise<number> {
  const notes: NewNote[] = [];
  for (let from = 0; from < accepted.length; from += DESCRIBED_AT_ONCE) {
    const some = accepted.slice(from, from + DESCRIBED_AT_ONCE);
    const places = await askPage(tabId, 'describePassages', { passages: some.map((item) => ({ ...passageOf(item), text: item.text })) });
    for (const [index, item] of some.entries()) {
      const place = places[index];
      const { directive, ...fields } = corrected ?? fieldsOf(item);
      if (place) notes.push({ ...place, ...fields, ...(directive && { directive }) });
    }
    onProgress?.(from + some.length);
  }
  if (notes.length === 0) throw new PassageGoneError();
  await keepingPage(reading, (page) => addNotes(notebook, operationId, page, notes));
  return notes.length;
}
