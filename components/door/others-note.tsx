import type { Note } from '../../utils/model/index.ts';
import { authorOf } from '../../utils/notebook/index.ts';
import { messages } from '../messages.ts';
import { useLive } from './use-live.ts';

/** Says before a note of another person is edited that it is theirs. */
export function OthersNote({ note }: { readonly note: Pick<Note, 'authorId' | 'authorName'> }) {
  const { value: own } = useLive(authorOf, []);
  if (own === undefined || own.id === note.authorId) return null;
  return <p class="muted small">{messages.value.components.note.others(note.authorName)}</p>;
}
