import { beginningOf, deadlineText, messages } from '../../../components/index.ts';
import type { DirectiveFields, Note, NoteInBriefing, SettledField } from '../../../utils/model/index.ts';

/** What a note is called in one line: with the words of the briefing, where it has its own. */
export function noteWords({ directive, quote, comment }: Note, texts: NoteInBriefing['texts'] = {}): string {
  return texts.task || directive?.task || texts.quote || quote || texts.comment || comment || messages.value.components.note.wholeDocument;
}

/** So that a button says which note it is for. */
export const shortWords = (note: Note, texts?: NoteInBriefing['texts']): string => beginningOf(noteWords(note, texts));

/** What joined notes say of a field, as a person reads it. */
export function settledWords(value: NonNullable<DirectiveFields[SettledField]>): string {
  if (typeof value === 'string') return value;
  return value.map((one) => (typeof one === 'string' ? one : deadlineText(one))).join(', ');
}
