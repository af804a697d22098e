import { useMemo, useState } from 'preact/hooks';
import { differenceWords, messages, rowsOf } from '../../../components/index.ts';
import { readerUrl, useLive } from '../../../components/door/index.ts';
import { type DocumentRecord, formatInstant, type Snapshot } from '../../../utils/model/index.ts';
import { snapshotById } from '../../../utils/notebook/index.ts';
import { ReadFailure } from '../read-failure.tsx';
import { BlockList } from './block-list.tsx';

/** The versions of a document that were kept, the latest first, each to be read here or in the reader. */
export function SnapshotList({ document }: { readonly document: DocumentRecord }) {
  const texts = messages.value.notebook.documents;
  const { value = [], failure } = useLive(
    async (notebook) => {
      const found = await Promise.all(document.snapshotIds.map((id) => snapshotById(notebook, id)));
      return found.filter((snapshot) => snapshot !== undefined);
    },
    [document.snapshotIds.join(' ')],
  );
  return (
    <section>
      <h2>{texts.versions}</h2>
      <ReadFailure failure={failure} />
      {document.snapshotIds.length === 0 && <p class="muted">{texts.noVersions}</p>}
      <ul role="list" class="snapshots">
        {value.toReversed().map((snapshot, index, all) => (
          <li key={snapshot.id}>
            <OneSnapshot snapshot={snapshot} before={all[index + 1]} documentId={document.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OneSnapshotProps {
  readonly snapshot: Snapshot;
  /** The version before it. */
  readonly before: Snapshot | undefined;
  readonly documentId: string;
}

function OneSnapshot({ snapshot, before, documentId }: OneSnapshotProps) {
  const texts = messages.value.notebook.documents;
  const [open, setOpen] = useState(false);
  const when = formatInstant(snapshot.capturedAt);
  const told = useMemo(() => before && (differenceWords(rowsOf(before.blocks, snapshot.blocks)) || texts.sameWords), [before?.id, snapshot.id, texts]);
  return (
    <>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="when">{texts.captured(when)}</span>
          <span class="muted">{texts.blocks(snapshot.blocks.length)}</span>
          {told !== undefined && <span class="told">{told}</span>}
        </summary>
        {open && <BlockList blocks={snapshot.blocks} />}
      </details>
      <div class="acts">
        {before && (
          <a class="button quiet" href={readerUrl({ documentId, snapshotId: snapshot.id, againstId: before.id })} aria-label={texts.compareVersion(when)}>
            {texts.compare}
          </a>
        )}
        <a class="button plain" href={readerUrl({ documentId, snapshotId: snapshot.id })} aria-label={texts.readVersion(when)}>
          {messages.value.common.read}
        </a>
      </div>
    </>
  );
}
