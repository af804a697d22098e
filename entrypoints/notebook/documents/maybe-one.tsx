import { useMemo } from 'preact/hooks';
import { Button, messages } from '../../../components/index.ts';
import { type Doing, notebook, useLive } from '../../../components/door/index.ts';
import { documentDay, type DocumentRecord, formatDay, type Id } from '../../../utils/model/index.ts';
import { type DocumentPair, joinDocuments, likelySame, pairsApart, tellApart } from '../../../utils/notebook/index.ts';
import { hashOf } from '../address/index.ts';
import { type Contents, siteOf } from '../contents/index.ts';
import { countByDocument } from './document-order.ts';

/** More are told of as a number: each that is decided makes room for another. */
const MOST_SHOWN = 3;

/** Pairs of documents that may be one; none until it is known which were told apart. @param of only pairs of this document */
export function usePairs({ documents }: Contents, of?: Id): readonly DocumentPair[] {
  const { value: apart } = useLive(pairsApart, []);
  const pairs = useMemo(() => (apart ? likelySame(documents.values(), apart) : []), [documents, apart]);
  return of === undefined ? pairs : pairs.filter((pair) => pair.some(({ id }) => id === of));
}

export interface MaybeOneProps {
  readonly pairs: readonly DocumentPair[];
  readonly contents: Contents;
  readonly doing: Doing;
  /** The document on whose page it stands: it is not named again. */
  readonly here?: Id | undefined;
}

/** Asks of documents with one number whether they are one. */
export function MaybeOne({ pairs, contents, doing, here }: MaybeOneProps) {
  const texts = messages.value.notebook.documents.maybeOne;
  if (pairs.length === 0) return null;
  const counts = countByDocument(contents.notes.values());
  return (
    <section class="maybe-one" aria-label={texts.label}>
      {pairs.slice(0, MOST_SHOWN).map(([a, b]) => (
        <div key={`${a.id} ${b.id}`} class="card" role="group" aria-label={texts.question(numberOf(a))}>
          <p class="question">{texts.question(numberOf(a))}</p>
          <ul role="list">
            {[a, b].map((document) => document.id !== here && <OneOfTwo key={document.id} document={document} notes={counts.get(document.id) ?? 0} />)}
          </ul>
          <div class="acts">
            <Button disabled={doing.busy} onClick={() => void doing.run(texts.joined, (operationId) => joinDocuments(notebook, operationId, [a.id, b.id]), undefined, 'outcome')}>
              {texts.join}
            </Button>
            <Button tone="quiet" disabled={doing.busy} onClick={() => void doing.run(texts.apart, (operationId) => tellApart(notebook, operationId, [a, b]), undefined, 'outcome')}>
              {texts.tellApart}
            </Button>
          </div>
        </div>
      ))}
      {pairs.length > MOST_SHOWN && <p class="muted small">{texts.more(pairs.length - MOST_SHOWN)}</p>}
    </section>
  );
}

function OneOfTwo({ document, notes }: { readonly document: DocumentRecord; readonly notes: number }) {
  const texts = messages.value.notebook;
  return (
    <li>
      <a href={hashOf({ view: 'document', id: document.id })} lang="vi">
        {document.title || document.url}
      </a>
      <span class="muted small">{[siteOf(document), formatDay(documentDay(document)), texts.briefings.notes(notes)].join(' · ')}</span>
    </li>
  );
}

function numberOf({ kind, number }: DocumentRecord): string {
  return [kind, number].filter(Boolean).join(' ');
}
