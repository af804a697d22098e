import { AlertIcon, CategoryChip, Chip, CloseIcon, DragIcon, EditIcon, fieldName, IconButton, LockIcon, messages, PeopleIcon } from '../../../components/index.ts';
import { differencesIn } from '../../../utils/briefing/index.ts';
import type { BriefingItem, BriefingPlan, FieldValues, Id } from '../../../utils/model/index.ts';
import { NotePanel } from './note-panel.tsx';
import { noteWords } from './note-words.ts';

/** What can be done with the notes of a briefing. */
export interface NoteActs {
  readonly nudge: (noteId: Id, step: 1 | -1) => void;
  readonly remove: (noteId: Id) => void;
  /** Opens what the briefing says of the note, or closes it. */
  readonly open: (noteId: Id) => void;
  readonly change: (values: FieldValues, when: 'soon' | 'now') => void;
  readonly part: (standing: Id, id: Id) => void;
  readonly join: (standing: Id, id: Id) => void;
  readonly drag: (noteId: Id) => void;
  readonly dragEnd: () => void;
  readonly dragOver: (noteId: Id, half: 'upper' | 'lower') => void;
}

export interface ArrangedNoteProps {
  readonly noteId: Id;
  /** Undefined if it is no longer in the notebook. */
  readonly item: BriefingItem | undefined;
  readonly plan: BriefingPlan;
  /** The one above it in its section. */
  readonly above: Id | undefined;
  /** From 1, of so many in its section: those further down may not be rendered yet. */
  readonly place: number;
  readonly placeCount: number;
  readonly isChanged: boolean;
  readonly isOpen: boolean;
  readonly isDragged: boolean;
  /** Where what is dragged would come to lie beside it. */
  readonly drop: 'before' | 'after' | undefined;
  readonly acts: NoteActs;
}

/** A note in its place in a briefing. Dragged, or moved with Alt+↑ and Alt+↓; Enter opens it, Delete takes it out. */
export function ArrangedNote({ noteId, item, plan, above, place, placeCount, isChanged, isOpen, isDragged, drop, acts }: ArrangedNoteProps) {
  const { composing, notebook } = messages.value;
  const texts = notebook.briefing;
  const own = plan.notes?.[item?.note.id ?? noteId]?.texts;
  const words = item ? noteWords(item.note, own) : texts.missingNote;
  const panelId = `note-panel-${noteId}`;
  return (
    <li
      class={`arranged-note ${isDragged ? 'dragged' : ''} ${drop ?? ''}`}
      data-note={noteId}
      tabIndex={0}
      draggable={!isOpen}
      aria-posinset={place}
      aria-setsize={placeCount}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Enter Delete"
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', words);
        acts.drag(noteId);
      }}
      onDragEnd={() => acts.dragEnd()}
      onDragOver={(event) => {
        const { top, height } = event.currentTarget.getBoundingClientRect();
        acts.dragOver(noteId, event.clientY < top + height / 2 ? 'upper' : 'lower');
      }}
      onKeyDown={(event) => {
        if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
          event.preventDefault();
          acts.nudge(noteId, event.key === 'ArrowUp' ? -1 : 1);
        } else if (event.target === event.currentTarget && event.key === 'Delete') {
          event.preventDefault();
          acts.remove(noteId);
        } else if (event.target === event.currentTarget && event.key === 'Enter' && item) {
          event.preventDefault();
          acts.open(noteId);
        } else if (event.key === 'Escape' && isOpen) {
          event.preventDefault();
          event.currentTarget.focus();
          acts.open(noteId);
        }
      }}
    >
      <span class="handle">
        <DragIcon />
      </span>
      <div class="words">
        <p lang="vi">{words}</p>
        {item && (
          <p class="muted">
            <CategoryChip category={item.note.category} />
            <State item={item} isEdited={own !== undefined} isChanged={isChanged} />
            {item.note.directive?.leadUnit}
          </p>
        )}
      </div>
      {item && (
        <IconButton icon={EditIcon} size="small" pressed={isOpen} label={composing.note.edit(words.slice(0, 60))} onClick={() => acts.open(noteId)} />
      )}
      <IconButton icon={CloseIcon} size="small" label={texts.remove(words.slice(0, 60))} onClick={() => acts.remove(noteId)} />
      {item && isOpen && (
        <NotePanel
          id={panelId}
          item={item}
          plan={plan}
          onChange={(values, when) => acts.change(values, when)}
          onPart={(id) => acts.part(noteId, id)}
          onJoinAbove={above === undefined ? undefined : () => acts.join(above, noteId)}
        />
      )}
    </li>
  );
}

/** What there is to know of a note before it is opened. */
function State({ item, isEdited, isChanged }: { readonly item: BriefingItem; readonly isEdited: boolean; readonly isChanged: boolean }) {
  const texts = messages.value.composing.note;
  const people = new Set([item, ...(item.joined ?? [])].map(({ note }) => note.authorId)).size;
  const unsettled = differencesIn(item).filter(({ settled }) => !settled);
  return (
    <>
      {isChanged && <Chip tone="warn">{texts.changed}</Chip>}
      {unsettled.length > 0 && (
        <Chip tone="warn" icon={AlertIcon}>
          {texts.differs(unsettled.map(({ field }) => fieldName(field)).join(', '))}
        </Chip>
      )}
      {people > 1 && <Chip icon={PeopleIcon}>{texts.people(people)}</Chip>}
      {isEdited && <Chip>{texts.edited}</Chip>}
      {item.document.classification !== undefined && (
        <Chip tone="danger" icon={LockIcon}>
          {item.document.classification}
        </Chip>
      )}
    </>
  );
}
