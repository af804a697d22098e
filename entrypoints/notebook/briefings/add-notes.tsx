import { useMemo, useState } from 'preact/hooks';
import { ErrorNotice, messages, SearchBox } from '../../../components/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import { today } from '../contents/index.ts';
import { PickDialog } from '../pick-dialog.tsx';
import { useFound } from '../search/use-found.ts';
import { NotePicker } from './note-picker.tsx';

/** So many are offered; who looks for another types a word. */
const OFFERED = 60;

export interface AddNotesProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Those that are in the briefing already. */
  readonly there: readonly Id[];
  readonly onAdd: (ids: readonly Id[]) => void;
}

/** Looks for notes and takes them into the briefing. */
export function AddNotes({ open, onClose, there, onAdd }: AddNotesProps) {
  const { notebook } = messages.value;
  const texts = notebook.briefing;
  const [query, setQuery] = useState('');
  const question = useMemo(() => (open ? { query, typing: true, without: there, today: today.value } : undefined), [open, query, there.join(), today.value]);
  const { page, counts, failure } = useFound(question, OFFERED);

  function close(): void {
    setQuery('');
    onClose();
  }

  return (
    <PickDialog open={open} onClose={close} title={texts.addNotes} addText={texts.addPicked} onAdd={onAdd}>
      {(picked, pick) => (
        <>
          <SearchBox size="small" value={query} onInput={setQuery} placeholder={notebook.search.placeholder} />
          {failure && <ErrorNotice>{messages.value.errors[failure]}</ErrorNotice>}
          <output class="muted small">{counts && notebook.search.count(counts.total)}</output>
          <NotePicker
            label={texts.addNotes}
            notes={page?.notes ?? []}
            isPicked={(id) => picked.has(id)}
            onPick={pick}
          />
        </>
      )}
    </PickDialog>
  );
}
