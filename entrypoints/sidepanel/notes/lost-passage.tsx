import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ReaderLink, currentSettings, notebook, useLive } from '../../../components/door/index.ts';
import { Button, LinkIcon, Quote, TwoWordings, gravestFlag, messages, useShortcuts } from '../../../components/index.ts';
import { compareWords } from '../../../utils/anchoring/index.ts';
import { type NoteReading, type PageRequest, askPage } from '../../../utils/messaging/index.ts';
import { type Extraction, type Note, type Snapshot, passageText } from '../../../utils/model/index.ts';
import { detectionContext, snapshotById } from '../../../utils/notebook/index.ts';
import { normalizeText } from '../../../utils/text/index.ts';
import { CompareLink } from '../compare-link.tsx';
import { letters, placeIn } from '../letters.ts';
import { shortInstant } from '../short-instant.ts';
import { type SourceNews, changedSources, pageVersions } from './changed-sources.ts';
import { SourceWordings } from './changed-wording.tsx';
import { fieldsAfter, useFollowing } from './following-fields.tsx';
import type { ReadFields } from './new-wording.ts';
import { type Passage, passageAt, pickedPassage, selectedPassage, stopPicking } from './note-acts.ts';

/** Characters of the captured page shown around the passage. */
const SURROUNDINGS = 160;

export interface LostPassageProps {
  readonly note: Note;
  readonly extraction: Extraction;
  readonly tabId: number;
  /** Where the page likely says now what the note's words said. */
  readonly successor: PageRequest<'goToPassage'> | undefined;
  readonly busy: boolean;
  /** @param fields of the directive that are to follow the new words */
  readonly onReattach: (passage: Passage, fields: Partial<ReadFields>) => void;
}

/** A passage that is not on the page any more: where it stood, and how it is attached again. */
export function LostPassage(props: LostPassageProps) {
  const { note, tabId } = props;
  const { value: snapshot, failure } = useLive(async () => (note.snapshotId === undefined ? undefined : snapshotById(notebook, note.snapshotId)), [note.snapshotId]);
  return (
    <div class="wording">
      <Reattaching {...props} snapshot={snapshot} />
      <div class="acts">
        <CompareLink note={note} tabId={tabId} />
        {note.snapshotId !== undefined && (
          <ReaderLink tone="quiet" documentId={note.documentId} snapshotId={note.snapshotId} noteId={note.id} />
        )}
      </div>
      {failure && <p class="explain">{messages.value.errors[failure]}</p>}
      {snapshot && <InSnapshot snapshot={snapshot} note={note} />}
    </div>
  );
}

interface ReattachingProps extends LostPassageProps {
  readonly snapshot: Snapshot | undefined;
}

/**
 * First what is selected on the page is offered; if nothing is, or not that, the page has the person select it. Its words are
 * shown beside the note's before it is attached. Escape leaves all as it was.
 */
function Reattaching(props: ReattachingProps) {
  const { note, extraction, snapshot, tabId, successor, busy, onReattach } = props;
  const { common, panel } = messages.value;
  const texts = panel.lost;
  const [step, setStep] = useState<'resting' | 'selecting' | Passage>('resting');
  const former = useRef(step);
  const attach = useRef<HTMLButtonElement>(null);
  const leave = useRef<HTMLButtonElement>(null);
  const stop = (): void => {
    if (step === 'selecting') void stopPicking(tabId);
    setStep('resting');
  };
  useShortcuts(step === 'resting' ? {} : { Escape: stop });
  useEffect(() => {
    // The page must not go on asking for a passage for which nobody waits any more.
    if (step !== 'selecting') return;
    const stopAsking = (): void => void stopPicking(tabId);
    addEventListener('pagehide', stopAsking);
    return () => {
      removeEventListener('pagehide', stopAsking);
      stopAsking();
    };
  }, [step]);
  useEffect(() => {
    const isSame = former.current === step;
    former.current = step;
    // The button that was pressed went away with its step.
    if (!isSame && document.activeElement === document.body) (step === 'resting' ? attach : leave).current?.focus({ preventScroll: true });
  }, [step]);

  /** The person has pressed "attach" beside the words on the page already: they are asked once more if it says something else there. */
  const hasToBeSeen = (passage: Passage): boolean =>
    gravestFlag(compareWords(note.quote, passage.quote)) !== undefined ||
    Object.keys(fieldsAfter(note, passage.quote, snapshot && sourcesAt(note, passage, snapshot, extraction), extraction)).length > 0;

  async function select(): Promise<void> {
    setStep('selecting');
    const passage = await pickedPassage(tabId, note);
    if (passage && hasToBeSeen(passage)) return setStep(passage);
    setStep('resting');
    if (passage) onReattach(passage, {});
  }

  async function begin(): Promise<void> {
    const selected = await selectedPassage(tabId);
    if (selected) setStep(selected);
    else await select();
  }

  async function compare(place: PageRequest<'goToPassage'>): Promise<void> {
    askPage(tabId, 'goToPassage', place).catch(() => undefined);
    const passage = await passageAt(tabId, place, passageText(extraction.blocks, place));
    if (passage) setStep(passage);
  }

  if (step === 'resting') {
    return (
      <>
        <p class="explain">{texts.explain}</p>
        {successor && (
          <>
            <p class="explain">{texts.likely}</p>
            <Quote text={passageText(extraction.blocks, successor)} size="short" />
          </>
        )}
        <div class="acts">
          {successor && (
            <Button tone="primary" busy={busy} onClick={() => void compare(successor)}>
              {texts.compare}
            </Button>
          )}
          <Button ref={attach} icon={LinkIcon} busy={busy} onClick={() => void begin()}>
            {texts.reattach}
          </Button>
        </div>
      </>
    );
  }
  const cancel = (
    <Button ref={leave} tone="quiet" keyHint="Esc" onClick={stop}>
      {common.cancel}
    </Button>
  );
  return (
    <div class="picking" role="group" aria-label={texts.reattach}>
      <p role="status">{step === 'selecting' ? texts.picking : texts.selected}</p>
      {step === 'selecting' ? <div class="acts">{cancel}</div> : <Attaching {...props} passage={step} onAnother={() => void select()} cancel={cancel} />}
    </div>
  );
}

interface AttachingProps extends ReattachingProps {
  readonly passage: Passage;
  readonly onAnother: () => void;
  readonly cancel: ComponentChild;
}

/** The words that the note is to have, beside those that it has, with what of its directive would follow. */
function Attaching({ note, extraction, snapshot, passage, busy, onReattach, onAnother, cancel }: AttachingProps) {
  const texts = messages.value.panel.lost;
  const changes = useMemo(() => compareWords(note.quote, passage.quote), [note.quote, passage]);
  const around = useMemo(() => snapshot && sourcesAt(note, passage, snapshot, extraction), [note, passage, snapshot, extraction]);
  const { fields, choice } = useFollowing(note, passage.quote, around, extraction);
  const take = useRef<HTMLButtonElement>(null);
  useEffect(() => take.current?.focus(), [passage]);
  return (
    <>
      {changes.every(({ kind }) => kind === 'equal') ? <Quote text={passage.quote} size="short" /> : <TwoWordings changes={changes} />}
      {around?.sources.map((source, index) => <SourceWordings key={index} source={source} />)}
      {choice}
      <div class="acts">
        <Button ref={take} tone="primary" busy={busy} onClick={() => onReattach(passage, fields)}>
          {texts.take}
        </Button>
        <Button onClick={onAnother}>{texts.another}</Button>
        {cancel}
      </div>
    </>
  );
}

/** What became of the words around the passage from which the directive was read, if it is attached to another. */
function sourcesAt(note: Note, { quote, selectors }: Passage, snapshot: Snapshot, extraction: Extraction): SourceNews | undefined {
  const reading: NoteReading = { noteId: note.id, status: 'changed', order: 0, found: quote, foundSelectors: selectors };
  return changedSources(note, reading, pageVersions(snapshot.blocks, extraction.blocks), detectionContext(currentSettings.value, extraction));
}

function InSnapshot({ snapshot, note }: { readonly snapshot: Snapshot; readonly note: Note }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{messages.value.panel.lost.snapshot(shortInstant(snapshot.capturedAt, new Date()))}</summary>
      {isOpen && <Surroundings snapshot={snapshot} note={note} />}
    </details>
  );
}

function Surroundings({ snapshot, note }: { readonly snapshot: Snapshot; readonly note: Note }) {
  const text = snapshot.blocks.map((block) => block.text).join(' ');
  const passage = normalizeText(note.quote);
  const at = placeInSnapshot(text, passage, note.selectors);
  if (at < 0) return <Quote text={note.quote} />;
  const from = Math.max(0, at - SURROUNDINGS);
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, at + passage.length + SURROUNDINGS)}…`;
  const start = at - from + (from > 0 ? 1 : 0);
  return <Quote text={shown} marked={[{ start, end: start + passage.length }]} />;
}

/** Where a passage begins in the text of its snapshot: a day or a name may stand there several times. -1 if it does not stand there. */
function placeInSnapshot(text: string, passage: string, selectors: Note['selectors']): number {
  const first = text.indexOf(passage);
  const { prefix = '', suffix = '' } = selectors?.quote ?? {};
  const place = placeIn(letters(text), letters(passage), letters(prefix), letters(suffix));
  if (!place) return first;
  let at = first;
  while (at >= 0 && letters(text.slice(0, at)).length < place.start) at = text.indexOf(passage, at + 1);
  return at < 0 ? first : at;
}
