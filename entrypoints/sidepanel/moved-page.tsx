import { useState } from 'preact/hooks';
import { Outcome, ReaderLink, notebook, useDoing, useLive } from '../../components/door/index.ts';
import { Button, messages } from '../../components/index.ts';
import { addAddress, dismiss, movedFrom, type MovedFrom } from '../../utils/notebook/index.ts';
import type { PageContents } from './page-contents.ts';
import type { ReadTab } from './tab/index.ts';

/** Texts that differ which are shown; of the others their number is. */
const MOST_SHOWN = 3;

/** Of a page that is not known: the document that it seems to be, kept at another address, and the offer to share its notes. */
export function MovedPage({ read: { reading }, contents }: { readonly read: ReadTab; readonly contents: PageContents }) {
  const texts = messages.value.panel.moved;
  const doing = useDoing();
  const isKnown = contents.document !== undefined || contents.notes.length > 0;
  const { value: moved } = useLive((notebook) => (isKnown ? Promise.resolve(undefined) : movedFrom(notebook, reading)), [reading.readingId, isKnown]);

  return (
    <>
      {doing.result && <Outcome doing={doing} />}
      {moved && !isKnown && (
        <section class="card moved-page" aria-labelledby="moved-title">
          <h3 id="moved-title">{texts.question}</h3>
          <p class="title" lang="vi">
            {moved.document.title || moved.document.url}
          </p>
          <dl>
            <dt>{texts.kept}</dt>
            <dd>{shownAddress(moved.document.url)}</dd>
            <dt>{texts.here}</dt>
            <dd>{shownAddress(reading.url)}</dd>
          </dl>
          <Differences moved={moved} />
          <div class="acts">
            <Button
              tone="primary"
              disabled={doing.busy}
              onClick={() => void doing.run(texts.shared, (operationId) => addAddress(notebook, operationId, moved.document.id, reading.url))}
            >
              {texts.share}
            </Button>
            <Button tone="quiet" disabled={doing.busy} onClick={() => void doing.run(texts.declined, (operationId) => dismiss(notebook, operationId, moved.key))}>
              {texts.decline}
            </Button>
            <ReaderLink tone="quiet" documentId={moved.document.id} />
          </div>
        </section>
      )}
    </>
  );
}

function Differences({ moved: { added, gone } }: { readonly moved: MovedFrom }) {
  const texts = messages.value.panel.moved;
  const [isOpen, setIsOpen] = useState(false);
  if (added.length + gone.length === 0) return <p class="muted small">{texts.same}</p>;
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{texts.differs(gone.length, added.length)}</summary>
      {isOpen && (
        <ul role="list" class="quote" lang="vi">
          {gone.slice(0, MOST_SHOWN).map((text, index) => (
            <li key={`gone ${index}`}>
              <del>{text}</del>
            </li>
          ))}
          {added.slice(0, MOST_SHOWN).map((text, index) => (
            <li key={`added ${index}`}>
              <ins>{text}</ins>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** An address as people read it. */
function shownAddress(url: string): string {
  const text = url.replace(/^https?:\/\//, '');
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
