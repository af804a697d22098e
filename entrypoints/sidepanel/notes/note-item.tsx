import { useRef, useState } from 'preact/hooks';
import { DraftedEditor, LeftDraft, OthersNote, OvertakenValues, type Doing, notebook, noteDraftPlace, saveNote } from '../../../components/door/index.ts';
import { EditIcon, IconButton, NoteCard, PinIcon, Quote, TrashIcon, messages, useShortcuts } from '../../../components/index.ts';
import { type PageRequest, askPage } from '../../../utils/messaging/index.ts';
import { type Id, documentDay, formatDay } from '../../../utils/model/index.ts';
import { deleteNotes, refuseWording } from '../../../utils/notebook/index.ts';
import { shortInstant } from '../short-instant.ts';
import type { ReadTab } from '../tab/index.ts';
import { today } from '../today.ts';
import { AmbiguousPlace } from './ambiguous-place.tsx';
import type { PlacedNote } from './arrange-notes.ts';
import { stateOf } from './filter-notes.ts';
import { ChangedWording, KeptWording } from './changed-wording.tsx';
import { LostPassage } from './lost-passage.tsx';
import { type ReadFields, newWordsOf } from './new-wording.ts';
import { type Passage, acceptWordings, choosePlace, reattachTo } from './note-acts.ts';

export interface NoteItemProps {
  readonly placed: PlacedNote;
  readonly read: ReadTab;
  /** The new wording on the page was refused. */
  readonly isRefused: boolean;
  /** What is done with the notes of the list; results stand below their note. */
  readonly doing: Doing<Id>;
  readonly units: readonly string[];
  /** Where the page likely says now what the note's words said. */
  readonly successor: PageRequest<'goToPassage'> | undefined;
  /** Called before the note goes away. */
  readonly onDelete: () => void;
}

/** A note with all that can be done with it. Focused, Enter goes to its passage, S edits, Delete deletes. */
export function NoteItem({ placed, read, isRefused, doing, units, successor, onDelete }: NoteItemProps) {
  const { note, reading, around } = placed;
  const item = useRef<HTMLDivElement>(null);
  const [isEditing, setIsEditing] = useState(false);
  const { common, components, panel } = messages.value;
  const { status } = reading ?? {};
  const state = stateOf(placed, isRefused);
  const isChanged = status === 'changed' || around !== undefined;
  const canGo = note.selectors !== undefined && status !== 'lost' && status !== 'ambiguous';

  function goTo(): void {
    if (canGo) askPage(read.tabId, 'goToNote', { noteId: note.id }).catch(() => undefined);
  }

  function remove(): void {
    onDelete();
    void doing.run(panel.notes.deleted, (operationId) => deleteNotes(notebook, operationId, [note.id]), note.id);
  }

  function stopEditing(): void {
    setIsEditing(false);
    requestAnimationFrame(() => item.current?.focus({ preventScroll: true }));
  }

  useShortcuts({ Enter: goTo, t: goTo, s: () => setIsEditing(true), Delete: remove }, item);

  const acceptNew = (fields: Partial<ReadFields>): void => {
    item.current?.focus({ preventScroll: true });
    const day = fields.deadlines?.find(({ due }) => due !== undefined && !note.directive?.deadlines.some((known) => known.due === due))?.due;
    const said = day === undefined ? panel.changed.accepted : panel.changed.acceptedDeadline(formatDay(day));
    void doing.run(said, (operationId) => acceptWordings(read, operationId, [placed], fields), note.id);
  };
  const keepOld = (): void => {
    item.current?.focus({ preventScroll: true });
    void doing.run(panel.changed.kept, (operationId) => refuseWording(notebook, operationId, read.reading.url, note.id, newWordsOf(placed) ?? ''), note.id);
  };

  const wording = isChanged && {
    placed,
    extraction: read.reading.extraction,
    tabId: read.tabId,
    busy: doing.busy,
    card: item,
    onAccept: acceptNew,
  };

  async function reattach(passage: Passage, fields: Partial<ReadFields>): Promise<void> {
    item.current?.focus({ preventScroll: true });
    await doing.run(panel.lost.reattached, (operationId) => reattachTo(read, operationId, note, passage, fields), note.id);
  }

  if (isEditing) {
    return (
      <div class="card editing">
        {note.quote !== '' && <Quote text={note.quote} size="short" />}
        <OthersNote note={note} />
        <DraftedEditor
          place={noteDraftPlace(note.id)}
          current={note}
          documentDay={documentDay({ ...read.reading.extraction, createdAt: note.createdAt })}
          whole={note.selectors === undefined}
          units={units}
          onCancel={stopEditing}
          onSave={async (fields, base) => {
            const isSaved = await doing.run(panel.notes.saved, (operationId) => saveNote(operationId, note.id, fields, base), note.id);
            if (isSaved) stopEditing();
            return isSaved;
          }}
        />
      </div>
    );
  }

  return (
    <div
      ref={item}
      class={`note-item ${canGo ? 'goes-to-passage' : ''}`}
      tabIndex={0}
      data-note={note.id}
      data-state={state}
      role="group"
      aria-label={`${common.categories[note.category]}: ${note.quote || components.note.wholeDocument}`}
      aria-keyshortcuts={state === 'changed' ? 'Enter S Delete M C' : 'Enter S Delete'}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('.note-card > .quote, .two-wordings .after') && getSelection()?.isCollapsed !== false) goTo();
      }}
    >
      <NoteCard
        note={note}
        today={today()}
        resolution={state === 'found' ? undefined : { status: state, ...(status === 'changed' && { changes: reading?.changes }), around: around?.sources.flatMap(({ changes }) => changes) }}
        meta={
          <span class="tools">
            {canGo && <IconButton icon={PinIcon} size="small" label={components.note.open} onClick={goTo} />}
            <IconButton icon={EditIcon} size="small" label={common.edit} onClick={() => setIsEditing(true)} />
            <IconButton icon={TrashIcon} size="small" label={common.delete} tone="danger" onClick={remove} />
          </span>
        }
      >
        {reading?.isSought === true && <p class="explain">{panel.notes.sought}</p>}
        {wording && !isRefused && <ChangedWording {...wording} onKeep={keepOld} />}
        {wording && isRefused && <KeptWording {...wording} />}
        {reading && state === 'ambiguous' && (
          <AmbiguousPlace
            tabId={read.tabId}
            reading={reading}
            onChoose={(selectors) =>
              void doing.run(panel.ambiguous.chosen, (operationId) => choosePlace(operationId, note, selectors), note.id)
            }
          />
        )}
        {state === 'lost' && (
          <LostPassage
            note={note}
            extraction={read.reading.extraction}
            tabId={read.tabId}
            successor={successor}
            busy={doing.busy}
            onReattach={(passage, fields) => void reattach(passage, fields)}
          />
        )}
        <OvertakenValues store="notes" record={note} />
        <LeftDraft place={noteDraftPlace(note.id)} onGoOn={() => setIsEditing(true)} />
        <p class="written">{panel.notes.written(note.authorName, shortInstant(note.createdAt, new Date()), note.changedBy?.name ?? '')}</p>
      </NoteCard>
    </div>
  );
}
