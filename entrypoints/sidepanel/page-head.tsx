import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Outcome, ReaderLink, notebook, useDoing } from '../../components/door/index.ts';
import { Button, CameraIcon, Chip, LockIcon, messages } from '../../components/index.ts';
import { captureDocument, snapshotIdOf } from '../../utils/notebook/index.ts';
import { AlwaysOnOffer } from './always-on.tsx';
import { focusOn } from './cards.ts';
import { keepingPage } from './classified.tsx';
import type { PageContents } from './page-contents.ts';
import { particularsOf } from './particulars.ts';
import { shortInstant } from './short-instant.ts';
import type { ReadTab } from './tab/index.ts';
import './page-head.css';

export interface PageHeadProps {
  readonly read: ReadTab;
  readonly contents: PageContents | undefined;
  /** How many notes there are, have new words on the page, have no certain place on it, and are not on it any more. */
  readonly counts: { readonly notes: number; readonly changed: number; readonly ambiguous: number; readonly lost: number };
}

/** Which document stands beside the panel, and how far it is kept. */
export function PageHead({ read, contents, counts }: PageHeadProps) {
  const texts = messages.value.panel.head;
  const { extraction } = read.reading;
  const { title, classification } = extraction;
  const particulars = particularsOf(extraction, texts);
  return (
    <section class="page-head" aria-labelledby="page-title">
      <h2 id="page-title" title={title}>{title || texts.untitled}</h2>
      {particulars !== '' && <p class="particulars">{particulars}</p>}
      <div class="chips">
        {classification && (
          <Chip tone="danger" icon={LockIcon}>
            {texts.classified(classification)}
          </Chip>
        )}
        {counts.notes > 0 && (
          <Jump to="#notes-title">
            <Chip tone="accent">{texts.notes(counts.notes)}</Chip>
          </Jump>
        )}
        {counts.changed > 0 && (
          <Jump to='[data-state="changed"]'>
            <Chip tone="danger">{texts.changed(counts.changed)}</Chip>
          </Jump>
        )}
        {counts.ambiguous > 0 && (
          <Jump to='[data-state="ambiguous"]'>
            <Chip tone="warn">{texts.ambiguous(counts.ambiguous)}</Chip>
          </Jump>
        )}
        {counts.lost > 0 && (
          <Jump to='[data-state="lost"]'>
            <Chip tone="warn">{texts.lost(counts.lost)}</Chip>
          </Jump>
        )}
        {contents && <Capture read={read} contents={contents} />}
      </div>
      {!read.alwaysOn && <AlwaysOnOffer url={read.reading.url} />}
    </section>
  );
}

/** Moves to the first thing of its kind further down; all of them may lie below many suggestions. */
function Jump({ to, children }: { readonly to: string; readonly children: ComponentChildren }) {
  return (
    <button type="button" class="jump" onClick={() => focusOn(to)}>
      {children}
    </button>
  );
}

/** When the page was captured, or the act that captures it. */
function Capture({ read: { reading }, contents: { document, snapshot } }: { readonly read: ReadTab; readonly contents: PageContents }) {
  const doing = useDoing();
  const current = useSnapshotId(reading);
  const texts = messages.value.panel.head;
  const isOld = snapshot !== undefined && current !== undefined && current !== snapshot.id;

  function capture(): void {
    void doing.run(texts.captureDone, (operationId) => keepingPage(reading, (page) => captureDocument(notebook, operationId, page)));
  }

  return (
    <>
      {snapshot && <span class="captured">{texts.captured(shortInstant(snapshot.capturedAt, new Date()))}</span>}
      {isOld && <Chip tone="warn">{texts.pageChanged}</Chip>}
      {(!snapshot || isOld) && (
        <Button tone="quiet" icon={CameraIcon} busy={doing.busy} onClick={capture}>
          {snapshot ? texts.captureAgain : texts.capture}
        </Button>
      )}
      {document && snapshot && <ReaderLink tone="quiet" documentId={document.id} />}
      {doing.result && (
        <div class="whole-line">
          <Outcome doing={doing} />
        </div>
      )}
    </>
  );
}

/** The id that a snapshot of the page as it is now would have; undefined until it is known. */
function useSnapshotId({ url, extraction }: ReadTab['reading']): string | undefined {
  const { text } = extraction;
  const [known, setKnown] = useState<{ url: string; text: string; id: string }>();
  useEffect(() => {
    let isCurrent = true;
    void notebook.addressOf(url).then((address) => snapshotIdOf(extraction, address)).then((id) => isCurrent && setKnown({ url, text, id }));
    return () => {
      isCurrent = false;
    };
  }, [url, text]);
  return known?.url === url && known.text === text ? known.id : undefined;
}
