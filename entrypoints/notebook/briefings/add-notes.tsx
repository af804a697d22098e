import { useState } from 'preact/hooks';
import { Button, Dialog, messages, SearchBox } from '../../../components/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import { type Contents, ownIds, today } from '../contents/index.ts';
import { findNotes } from '../search/find-notes.ts';
import { NotePicker } from './note-picker.tsx';

/** So many are offered; who looks for another types a word. */
const OFFERED = 60;

export interface AddNotesProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly contents: Contents;
  /** Those that are in the briefing already. */
  readonly there: readonly Id[];
  readonly onAdd: (ids: readonly Id[]) => void;
}

/** Looks for notes and takes them into the briefing. */
export function AddNotes({ open, onClose, contents, there, onAdd }: AddNotesProps) {
  const { common, notebook } = messages.value;
  const texts = notebook.briefing;
  const [query, setQuery] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<Id>>(new Set());
  const found = open ? findNotes(contents.notes, contents.index, query, {}, today.value, ownIds.value).notes.filter(({ note }) => !there.includes(note.id)) : [];

  function close(): void {
    setQuery('');
    setPicked(new Set());
    onClose();
  }

  return (
    <Dialog
      open={open}
      onClose={close}
      title={texts.addNotes}
      size="wide"
      acts={
        <>
          <Button onClick={close}>{common.cancel}</Button>
          <Button
            tone="primary"
            disabled={picked.size === 0}
            onClick={() => {
              onAdd([...picked]);
              close();
            }}
          >
            {texts.addPicked(picked.size)}
          </Button>
        </>
      }
    >
      <SearchBox size="small" value={query} onInput={setQuery} placeholder={notebook.search.placeholder} />
      <output class="muted small">{notebook.search.count(found.length)}</output>
      <NotePicker
        label={texts.addNotes}
        notes={found.slice(0, OFFERED).map(({ note }) => note)}
        documents={contents.documents}
        isPicked={(id) => picked.has(id)}
        onPick={(id, isPicked) => {
          const next = new Set(picked);
          if (isPicked) next.add(id);
          else next.delete(id);
          setPicked(next);
        }}
      />
    </Dialog>
  );
}
