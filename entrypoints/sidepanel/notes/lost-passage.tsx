import { useState } from 'preact/hooks';
import { ReaderLink, notebook, useLive } from '../../../components/door/index.ts';
import { Button, LinkIcon, Quote, messages } from '../../../components/index.ts';
import type { Note, Snapshot } from '../../../utils/model/index.ts';
import { snapshotById } from '../../../utils/notebook/index.ts';
import { normalizeText } from '../../../utils/text/index.ts';
import { shortInstant } from '../short-instant.ts';

/** Characters of the captured page shown around the passage. */
const SURROUNDINGS = 160;

export interface LostPassageProps {
  readonly note: Note;
  readonly busy: boolean;
  /** Nothing is selected on the page. */
  readonly needsSelection: boolean;
  readonly onReattach: () => void;
}

/** A passage that is not on the page any more: where it stood, and how it is attached again. */
export function LostPassage({ note, busy, needsSelection, onReattach }: LostPassageProps) {
  const texts = messages.value.panel.lost;
  return (
    <div class="wording">
      <p class="explain">{texts.explain}</p>
      <div class="acts">
        <Button icon={LinkIcon} busy={busy} onClick={onReattach}>
          {texts.reattach}
        </Button>
        {note.snapshotId !== undefined && (
          <ReaderLink tone="quiet" documentId={note.documentId} snapshotId={note.snapshotId} noteId={note.id} />
        )}
      </div>
      {needsSelection && (
        <p class="explain warn" role="alert">
          {texts.nothingSelected}
        </p>
      )}
      {note.snapshotId !== undefined && <InSnapshot note={note} snapshotId={note.snapshotId} />}
    </div>
  );
}

function InSnapshot({ note, snapshotId }: { readonly note: Note; readonly snapshotId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const { value: snapshot, failure } = useLive(() => snapshotById(notebook, snapshotId), [snapshotId]);
  const { errors, panel } = messages.value;
  if (failure) return <p class="explain">{errors[failure]}</p>;
  if (!snapshot) return null;
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{panel.lost.snapshot(shortInstant(snapshot.capturedAt, new Date()))}</summary>
      {isOpen && <Surroundings snapshot={snapshot} quote={note.quote} />}
    </details>
  );
}

function Surroundings({ snapshot, quote }: { readonly snapshot: Snapshot; readonly quote: string }) {
  const text = snapshot.blocks.map((block) => block.text).join(' ');
  const passage = normalizeText(quote);
  const at = text.indexOf(passage);
  if (at < 0) return <Quote text={quote} />;
  const from = Math.max(0, at - SURROUNDINGS);
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, at + passage.length + SURROUNDINGS)}…`;
  const start = at - from + (from > 0 ? 1 : 0);
  return <Quote text={shown} marked={[{ start, end: start + passage.length }]} />;
}
