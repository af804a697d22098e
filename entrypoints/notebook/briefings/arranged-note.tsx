import { CategoryChip, CloseIcon, DragIcon, IconButton, messages } from '../../../components/index.ts';
import type { Id, Note } from '../../../utils/model/index.ts';

export interface ArrangedNoteProps {
  readonly noteId: Id;
  /** Undefined if it is no longer in the notebook. */
  readonly note: Note | undefined;
  readonly isDragged: boolean;
  /** Where what is dragged would come to lie beside it. */
  readonly drop: 'before' | 'after' | undefined;
  readonly onDragStart: () => void;
  readonly onDragEnd: () => void;
  readonly onDragOver: (half: 'upper' | 'lower') => void;
  readonly onNudge: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** A note in its place in a briefing. Dragged, or moved with Alt+↑ and Alt+↓; Delete takes it out. */
export function ArrangedNote({ noteId, note, isDragged, drop, onDragStart, onDragEnd, onDragOver, onNudge, onRemove }: ArrangedNoteProps) {
  const { components, notebook } = messages.value;
  const texts = notebook.briefing;
  const words = note ? note.directive?.task || note.quote || note.comment || components.note.wholeDocument : texts.missingNote;
  return (
    <li
      class={`arranged-note ${isDragged ? 'dragged' : ''} ${drop ?? ''}`}
      data-note={noteId}
      tabIndex={0}
      draggable
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', words);
        onDragStart();
      }}
      onDragEnd={onDragEnd}
      onDragOver={(event) => {
        const { top, height } = event.currentTarget.getBoundingClientRect();
        onDragOver(event.clientY < top + height / 2 ? 'upper' : 'lower');
      }}
      onKeyDown={(event) => {
        if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
          event.preventDefault();
          onNudge(event.key === 'ArrowUp' ? -1 : 1);
        } else if (event.key === 'Delete' && event.target === event.currentTarget) {
          event.preventDefault();
          onRemove();
        }
      }}
    >
      <span class="handle">
        <DragIcon />
      </span>
      <div class="words">
        <p lang="vi">{words}</p>
        {note && (
          <p class="muted">
            <CategoryChip category={note.category} /> {note.directive?.leadUnit}
          </p>
        )}
      </div>
      <IconButton icon={CloseIcon} size="small" label={texts.remove(words.slice(0, 60))} onClick={onRemove} />
    </li>
  );
}
