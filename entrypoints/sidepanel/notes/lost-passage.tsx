import { useEffect, useState } from 'preact/hooks';
import { ReaderLink, notebook, useLive } from '../../../components/door/index.ts';
import { Button, LinkIcon, Quote, messages, useShortcuts } from '../../../components/index.ts';
import type { Note, Snapshot } from '../../../utils/model/index.ts';
import { snapshotById } from '../../../utils/notebook/index.ts';
import { normalizeText } from '../../../utils/text/index.ts';
import { CompareLink } from '../compare-link.tsx';
import { shortInstant } from '../short-instant.ts';
import { type Passage, pickedPassage, selectedPassage, stopPicking } from './note-acts.ts';

/** Characters of the captured page shown around the passage. */
const SURROUNDINGS = 160;

export interface LostPassageProps {
  readonly note: Note;
  readonly tabId: number;
  readonly busy: boolean;
  readonly onReattach: (passage: Passage) => void;
}

/** A passage that is not on the page any more: where it stood, and how it is attached again. */
export function LostPassage({ note, tabId, busy, onReattach }: LostPassageProps) {
  return (
    <div class="wording">
      <Reattaching note={note} tabId={tabId} busy={busy} onReattach={onReattach} />
      <div class="acts">
        <CompareLink note={note} tabId={tabId} />
        {note.snapshotId !== undefined && (
          <ReaderLink tone="quiet" documentId={note.documentId} snapshotId={note.snapshotId} noteId={note.id} />
        )}
      </div>
      {note.snapshotId !== undefined && <InSnapshot note={note} snapshotId={note.snapshotId} />}
    </div>
  );
}

/** First what is selected on the page is offered; if nothing is, or not that, the page has the person select it. Escape leaves all as it was. */
function Reattaching({ note, tabId, busy, onReattach }: LostPassageProps) {
  const { common, panel } = messages.value;
  const texts = panel.lost;
  const [step, setStep] = useState<'resting' | 'selecting' | Passage>('resting');
  const stop = (): void => {
    if (step === 'selecting') void stopPicking(tabId);
    setStep('resting');
  };
  useShortcuts(step === 'resting' ? {} : { Escape: stop });
  useEffect(() => {
    // The page must not go on asking for a passage for which nobody waits any more.
    if (step !== 'selecting') return;
    const leave = (): void => void stopPicking(tabId);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [step]);

  async function select(): Promise<void> {
    setStep('selecting');
    const passage = await pickedPassage(tabId, note);
    setStep('resting');
    if (passage) onReattach(passage);
  }

  async function begin(): Promise<void> {
    const selected = await selectedPassage(tabId);
    if (selected) setStep(selected);
    else await select();
  }

  if (step === 'resting') {
    return (
      <>
        <p class="explain">{texts.explain}</p>
        <div class="acts">
          <Button icon={LinkIcon} busy={busy} onClick={() => void begin()}>
            {texts.reattach}
          </Button>
        </div>
      </>
    );
  }
  return (
    <div class="picking" role="group" aria-label={texts.reattach}>
      <p role="status">{step === 'selecting' ? texts.picking : texts.selected}</p>
      {step !== 'selecting' && <Quote text={step.quote} size="short" />}
      <div class="acts">
        {step !== 'selecting' && (
          <>
            <Button tone="primary" busy={busy} onClick={() => onReattach(step)}>
              {texts.take}
            </Button>
            <Button onClick={() => void select()}>{texts.another}</Button>
          </>
        )}
        <Button tone="quiet" keyHint="Esc" onClick={stop}>
          {common.cancel}
        </Button>
      </div>
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
