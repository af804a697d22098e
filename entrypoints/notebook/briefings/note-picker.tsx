import { CategoryChip, messages } from '../../../components/index.ts';
import type { FoundNote } from '../../../utils/finding/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import { documentLabel } from '../contents/index.ts';

export interface NotePickerProps {
  readonly label: string;
  readonly notes: readonly Pick<FoundNote, 'note' | 'document'>[];
  readonly isPicked: (id: Id) => boolean;
  /** Ticked, or not any more. */
  readonly onPick: (id: Id) => void;
}

/** Notes to be ticked. */
export function NotePicker({ label, notes, isPicked, onPick }: NotePickerProps) {
  return (
    <ul role="list" class="note-picker" aria-label={label}>
      {notes.map(({ note, document }) => (
        <li key={note.id}>
          <label>
            <input type="checkbox" checked={isPicked(note.id)} onChange={() => onPick(note.id)} />
            <span class="passage" lang="vi">
              {note.quote || note.directive?.task || note.comment || messages.value.components.note.wholeDocument}
            </span>
            <span class="muted">
              <CategoryChip category={note.category} /> {document && documentLabel(document)}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
