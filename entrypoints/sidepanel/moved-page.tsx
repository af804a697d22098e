import { useState } from 'preact/hooks';
import { Outcome, ReaderLink, notebook, useDoing, useLive } from '../../components/door/index.ts';
import { Button, ChangedQuote, messages } from '../../components/index.ts';
import { compareWords } from '../../utils/anchoring/index.ts';
import type { Change } from '../../utils/model/index.ts';
import { addAddress, dismiss, movedFrom, type MovedFrom } from '../../utils/notebook/index.ts';
import type { PageContents } from './page-contents.ts';
import type { ReadTab } from './tab/index.ts';

/** Differences that are shown; of the others their number is. */
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
          <Differences differences={moved.differences} />
          <div class="acts">
            <Button
              tone="primary"
              disabled={doing.busy}
              onClick={() => void doing.run(texts.shared, (operationId) => addAddress(notebook, operationId, moved.document.id, reading.url))}
            >
              {texts.share}
            </Button>
            <Button tone="quiet" disabled={doing.busy} onClick={() => void doing.run(texts.declined, (operationId) => dismiss(notebook, operationId, moved.key, moved.document.title, 'tellApart'))}>
              {texts.decline}
            </Button>
            <ReaderLink tone="quiet" documentId={moved.document.id} />
          </div>
        </section>
      )}
    </>
  );
}

function Differences({ differences }: Pick<MovedFrom, 'differences'>) {
  const texts = messages.value.panel.moved;
  const [isOpen, setIsOpen] = useState(false);
  if (differences.length === 0) return <p class="muted small">{texts.same}</p>;
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{texts.differs(differences.length)}</summary>
      {isOpen && (
        <ul role="list">
          {differences.slice(0, MOST_SHOWN).map(({ before, after }, index) => (
            <li key={index}>
              <ChangedQuote changes={aroundChanges(compareWords(before, after))} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Characters of unchanged words that are shown beside a change. */
const CONTEXT = 48;

/** The changes with the words near them; of new or lost texts the beginning. */
function aroundChanges(changes: readonly Change[]): Change[] {
  return changes.map((change, index) => {
    const { kind, text } = change;
    const after = index > 0 || kind !== 'equal' ? wholeWords(text, kind === 'equal' ? CONTEXT : 4 * CONTEXT) : '';
    const before = index < changes.length - 1 && kind === 'equal' ? text.slice(-CONTEXT).replace(/^\S*/, '') : '';
    return { ...change, text: after.length + before.length >= text.length - 1 ? text : `${after}…${before}` };
  });
}

/** The beginning of a text, not longer than so many characters. */
function wholeWords(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/\s*\S*$/, '');
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
