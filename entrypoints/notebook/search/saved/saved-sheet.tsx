import { useEffect, useState } from 'preact/hooks';
import { BookmarkIcon, Button, ErrorNotice, messages, UndoBar } from '../../../../components/index.ts';
import { currentSettings, finder } from '../../../../components/door/index.ts';
import { failureCode } from '../../../../utils/messaging/index.ts';
import { type Id, newId } from '../../../../utils/model/index.ts';
import { changeSavedSearches, MOST_SAVED_SEARCHES, type SavedSearch } from '../../../../utils/settings/index.ts';
import type { SearchRoute } from '../../address/index.ts';
import { today } from '../../contents/index.ts';
import { useButtonSheet } from '../use-button-sheet.ts';
import { addressOf, isWorthSaving, moved, putBack, searchOf } from './saved-searches.ts';
import { SavedLine } from './saved-line.tsx';
import './saved-sheet.css';

export interface SavedSheetProps {
  /** What is shown now, and can be saved. */
  readonly search: SearchRoute;
  readonly onOpen: (search: SearchRoute) => void;
}

/** The searches that the person comes back to, each with how many notes it finds now. */
export function SavedSheet({ search, onOpen }: SavedSheetProps) {
  const { errors, notebook } = messages.value;
  const texts = notebook.search.saved;
  const { id, button, sheet, onToggle } = useButtonSheet('right');
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const [deleted, setDeleted] = useState<{ readonly search: SavedSearch; readonly at: number }>();
  const [failure, setFailure] = useState<string>();
  const saved = currentSettings.value.savedSearches;
  const counts = useCounts(isOpen ? saved : []);
  const address = addressOf(search);
  const same = saved.find((one) => one.address === address);
  const isFull = saved.length >= MOST_SAVED_SEARCHES;

  async function change(how: (saved: readonly SavedSearch[]) => readonly SavedSearch[]): Promise<boolean> {
    try {
      await changeSavedSearches(how);
      setFailure(undefined);
      return true;
    } catch (error) {
      setFailure(errors[failureCode(error)]);
      return false;
    }
  }

  async function save(): Promise<void> {
    const given = name.trim();
    if (given === '') return;
    if (await change((all) => [...all, { id: newId(), name: given, address }])) setName('');
  }

  async function remove(gone: SavedSearch): Promise<void> {
    const at = saved.indexOf(gone);
    if (await change((all) => all.filter((one) => one.id !== gone.id))) setDeleted({ search: gone, at });
  }

  async function undo(): Promise<void> {
    if (deleted && (await change((all) => putBack(all, deleted.search, deleted.at)))) setDeleted(undefined);
  }

  return (
    <>
      <button ref={button} type="button" class="icon-button" popovertarget={id} title={texts.open} aria-label={texts.open}>
        <BookmarkIcon />
      </button>
      <div
        ref={sheet}
        id={id}
        class="saved-sheet"
        popover="auto"
        role="group"
        aria-label={texts.open}
        onToggle={(event) => {
          setIsOpen(event.newState === 'open');
          onToggle(event);
        }}
      >
        {same ? (
          <p class="hint">{texts.isSaved(same.name)}</p>
        ) : !isWorthSaving(search) ? (
          <p class="hint">{saved.length === 0 ? texts.none : texts.nothingToSave}</p>
        ) : isFull ? (
          <p class="hint">{texts.full(MOST_SAVED_SEARCHES)}</p>
        ) : (
          <form
            class="save"
            onSubmit={(event) => {
              event.preventDefault();
              void save();
            }}
          >
            <input class="input" type="text" maxLength={80} aria-label={texts.name} placeholder={texts.name} value={name} onInput={(event) => setName(event.currentTarget.value)} />
            <Button type="submit" tone="primary">
              {texts.save}
            </Button>
          </form>
        )}
        {failure !== undefined && <ErrorNotice>{failure}</ErrorNotice>}
        {deleted && (
          <UndoBar key={deleted.search.id} onUndo={() => void undo()} onDismiss={() => setDeleted(undefined)}>
            {texts.deleted(deleted.search.name)}
          </UndoBar>
        )}
        {saved.length > 0 && (
          <ol role="list">
            {saved.map((one, at) => (
              <SavedLine
                key={one.id}
                search={one}
                at={at}
                isLast={at === saved.length - 1}
                count={counts.get(one.address)}
                onOpen={() => {
                  sheet.current?.hidePopover();
                  onOpen(searchOf(one));
                }}
                onRename={(next) => void change((all) => all.map((other) => (other.id === one.id ? { ...other, name: next } : other)))}
                onMove={(step) => void change((all) => moved(all, one.id, step))}
                onDelete={() => void remove(one)}
              />
            ))}
          </ol>
        )}
      </div>
    </>
  );
}

/** How many notes each address finds, as far as it has been counted. */
function useCounts(saved: readonly SavedSearch[]): ReadonlyMap<Id, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const life = new AbortController();
    for (const one of saved) {
      const { query, facets } = searchOf(one);
      finder.ask('count', { query, typing: true, facets, today: today.value }, life.signal).then(
        ({ total }) => setCounts((known) => new Map(known).set(one.address, total)),
        // A count that does not come is not shown: the search itself says what is wrong.
        () => undefined,
      );
    }
    return () => life.abort();
  }, [saved.map(({ address }) => address).join('\n')]);
  return counts;
}
