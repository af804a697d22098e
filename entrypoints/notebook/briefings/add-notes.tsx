import { useState } from 'preact/hooks';
import { messages, SearchBox } from '../../../components/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import { type Contents, ownIds, today } from '../contents/index.ts';
import { PickDialog } from '../pick-dialog.tsx';
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
  const { notebook } = messages.value;
  const texts = notebook.briefing;
  const [query, setQuery] = useState('');
  const found = open ? findNotes(contents.notes, contents.index, query, {}, today.value, ownIds.value).notes.filter(({ note }) => !there.includes(note.id)) : [];

  function close(): void {
    setQuery('');
    onClose();
  }

  return (
    <PickDialog open={open} onClose={close} title={texts.addNotes} addText={texts.addPicked} onAdd={onAdd}>
      {(picked, pick) => (
        <>
          <SearchBox size="small" value={query} onInput={setQuery} placeholder={notebook.search.placeholder} />
          <output class="muted small">{notebook.search.count(found.length)}</output>
          <NotePicker
            label={texts.addNotes}
            notes={found.slice(0, OFFERED).map(({ note }) => note)}
            documents={contents.documents}
            isPicked={(id) => picked.has(id)}
            onPick={pick}
          />
        </>
      )}
    </PickDialog>
  );
}
