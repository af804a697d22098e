import { Button, messages, NoteCard } from '../../components/index.ts';
import { formatInstant, type Id, localDay, type Snapshot } from '../../utils/model/index.ts';
import { cardId } from './marks/marking.ts';
import type { PlacedNote } from './marks/note-places.ts';

export interface NoteListProps {
  readonly notes: readonly PlacedNote[];
  readonly snapshots: readonly Snapshot[];
  readonly shown: Snapshot | undefined;
  readonly ownId: Id;
  readonly current: Id | undefined;
  readonly onShowPassage: (id: Id) => void;
  readonly onChooseSnapshot: (snapshotId: string, noteId: Id) => void;
}

/** The document's notes, numbered as in its text. */
export function NoteList({ notes, current, ...props }: NoteListProps) {
  const texts = messages.value.reader;
  if (notes.length === 0) return <p class="muted small">{texts.noNotes}</p>;
  return (
    <ol role="list" class="note-list">
      {notes.map((placed) => (
        <li key={placed.note.id} id={cardId(placed.note.id)} tabIndex={-1} class={placed.note.id === current ? 'current' : ''}>
          <NumberedNote placed={placed} {...props} />
        </li>
      ))}
    </ol>
  );
}

export type NumberedNoteProps = Omit<NoteListProps, 'notes' | 'current'> & { readonly placed: PlacedNote };

export function NumberedNote({ placed, ownId, snapshots, shown, onShowPassage, onChooseSnapshot }: NumberedNoteProps) {
  const { note, number, place } = placed;
  const texts = messages.value.reader;
  const isUnmarked = place.status === 'missing' || place.status === 'ambiguous';
  const own = note.snapshotId === shown?.id ? undefined : snapshots.find(({ id }) => id === note.snapshotId);
  return (
    <>
      {number !== undefined && <span class={`card-number ${note.category}`}>{number}</span>}
      <NoteCard
        note={note}
        today={localDay(new Date())}
        meta={note.authorId === ownId || note.authorName === '' ? undefined : texts.by(note.authorName)}
        onOpen={number === undefined ? undefined : () => onShowPassage(note.id)}
        acts={
          place.status === 'missing' && own ? (
            <Button onClick={() => onChooseSnapshot(own.id, note.id)}>{texts.otherSnapshot(formatInstant(own.capturedAt))}</Button>
          ) : undefined
        }
      >
        {isUnmarked && shown && <p class="unmarked">{place.status === 'missing' ? texts.notHere : texts.ambiguous}</p>}
      </NoteCard>
    </>
  );
}
