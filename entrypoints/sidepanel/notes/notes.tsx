import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { DraftedEditor, Outcome, currentSettings, useDoing } from '../../../components/door/index.ts';
import { Button, EmptyState, FilterIcon, IconButton, NoteIcon, PlusIcon, messages, useShortcuts } from '../../../components/index.ts';
import type { PageRequest } from '../../../utils/messaging/index.ts';
import { CATEGORY_IDS, type Id } from '../../../utils/model/index.ts';
import { normalizeAddress } from '../../../utils/portals/index.ts';
import { focusNote } from '../cards.ts';
import type { ReadTab } from '../tab/index.ts';
import { dayOfPage } from '../today.ts';
import { useFocusOnReturn } from '../use-focus-on-return.ts';
import { useFocusWish } from '../use-focus-wish.ts';
import { useGradual } from '../use-gradual.ts';
import type { PlacedNote } from './arrange-notes.ts';
import { NO_FILTER, type NoteFilter, filterNotes, isFiltering, stateOf } from './filter-notes.ts';
import { addWholeNote } from './note-acts.ts';
import { NoteFilterBar } from './note-filter.tsx';
import { NoteItem } from './note-item.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import './notes.css';

export interface NotesProps {
  readonly read: ReadTab;
  readonly notes: readonly PlacedNote[];
  readonly isRefused: (placed: PlacedNote) => boolean;
  readonly units: readonly string[];
  /** Where the page likely says now what a note's words said, that are not found any more. */
  readonly successors: ReadonlyMap<Id, PageRequest<'goToPassage'>>;
  /** The note that is to be shown; a new object asks again. */
  readonly wanted: { readonly noteId: Id } | undefined;
  /** Undefined: all are listed, and there is no bar to narrow them. */
  readonly filter: NoteFilter | undefined;
  readonly onFilter: (filter: NoteFilter | undefined) => void;
}

/** Where the composer's results stand: before all notes. */
const TOP = '';

export function Notes({ read, notes, isRefused, units, successors, wanted, filter, onFilter }: NotesProps) {
  const section = useRef<HTMLElement>(null);
  const addWhole = useRef<HTMLButtonElement>(null);
  const doing = useDoing<Id>();
  const [isComposing, setIsComposing] = useState(false);
  /** The note before the one that was deleted: its undo stands there. */
  const [deletedAfter, setDeletedAfter] = useState<Id>(TOP);
  const texts = messages.value.panel.notes;
  const shown = filterNotes(notes, filter ?? NO_FILTER, isRefused);
  const gradual = useGradual(shown.length);
  const ids = shown.map(({ note }) => note.id);
  const focusAt = useFocusWish(section, ids);
  const focusOnReturn = useFocusOnReturn();
  const onFocusIn = useKeptFocus(section, ids);

  useShortcuts({ g: () => setIsComposing(true), '/': () => notes.length > 0 && onFilter(filter ?? NO_FILTER) });

  useEffect(() => {
    const index = notes.findIndex(({ note }) => note.id === wanted?.noteId);
    if (!wanted || index < 0) return;
    onFilter(undefined);
    gradual.reach(index);
    requestAnimationFrame(() => section.current && focusNote(section.current, wanted.noteId));
    // Asked once for each wish, as soon as the note is there.
  }, [wanted, notes.some(({ note }) => note.id === wanted?.noteId)]);

  const place = doing.result?.at;
  /** What an undo brings back; of a note that was added nothing but the button that adds one. */
  const broughtBack = (): HTMLElement | null => (place === TOP ? addWhole.current : (section.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(place ?? TOP)}"]`) ?? null));
  const isGone = place !== undefined && !shown.some(({ note }) => note.id === place);
  const outcomeAfter = isGone && place !== TOP ? deletedAfter : place;
  const isAtTop = outcomeAfter !== undefined && !shown.some(({ note }) => note.id === outcomeAfter);
  const outcome = (
    <li>
      <Outcome doing={doing} onUndone={() => focusOnReturn(broughtBack)} />
    </li>
  );

  return (
    <section ref={section} class="notes" aria-labelledby="notes-title">
      <header class="section-head">
        <h2 id="notes-title" tabIndex={-1}>
          {texts.title} <span class="count">{notes.length > 0 && notes.length.toLocaleString('vi')}</span>
        </h2>
        <span class="tools">
          {notes.length > 0 && (
            <IconButton
              icon={FilterIcon}
              label={messages.value.panel.filter.open}
              pressed={filter !== undefined}
              onClick={() => onFilter(filter ? undefined : NO_FILTER)}
            />
          )}
          <IconButton ref={addWhole} icon={PlusIcon} label={texts.addWhole} pressed={isComposing} onClick={() => setIsComposing(!isComposing)} />
        </span>
      </header>
      <p class="visually-hidden" role="status">
        {texts.count(shown.length, notes.length)}
      </p>
      {filter && (
        <NoteFilterBar
          filter={filter}
          onChange={onFilter}
          categories={CATEGORY_IDS.filter((id) => notes.some(({ note }) => note.category === id))}
          states={notes.map((placed) => stateOf(placed, isRefused(placed)))}
        />
      )}
      {isComposing && (
        <div class="card editing">
          <h3>{texts.addWhole}</h3>
          <DraftedEditor
            place={`document:${normalizeAddress(read.reading.url, currentSettings.value.portalRules)}`}
            current={{ category: 'note', comment: '', tags: [] }}
            documentDay={dayOfPage(read.reading.extraction)}
            whole
            units={units}
            onCancel={() => {
              setIsComposing(false);
              addWhole.current?.focus();
            }}
            onSave={async (fields) => {
              const isKept = await doing.run(texts.added, (operationId) => addWholeNote(read, operationId, fields), TOP, 'outcome');
              if (isKept) setIsComposing(false);
              return isKept;
            }}
          />
        </div>
      )}
      <ul role="list" class="cards" onFocusIn={onFocusIn}>
        {isAtTop && outcome}
        {shown.slice(0, gradual.shown).map((placed, index) => (
          <Fragment key={placed.note.id}>
            <li>
              <NoteItem
                placed={placed}
                read={read}
                isRefused={isRefused(placed)}
                doing={doing}
                units={units}
                successor={successors.get(placed.note.id)}
                onDelete={() => {
                  setDeletedAfter(shown[index - 1]?.note.id ?? TOP);
                  focusAt(index, placed.note.id);
                }}
              />
            </li>
            {outcomeAfter === placed.note.id && outcome}
          </Fragment>
        ))}
        {gradual.shown < shown.length && <li ref={gradual.end} aria-hidden="true" class="list-end" />}
      </ul>
      {notes.length === 0 && !isComposing && <EmptyState icon={NoteIcon}>{texts.none}</EmptyState>}
      {notes.length > 0 && shown.length === 0 && filter && isFiltering(filter) && (
        <EmptyState icon={FilterIcon} act={<Button onClick={() => onFilter(NO_FILTER)}>{texts.showAll}</Button>}>
          {texts.nothingMatches}
        </EmptyState>
      )}
    </section>
  );
}
