import { useEffect, useState } from 'preact/hooks';
import { type ReaderAddress, readAddress, searchOf, useLive } from '../../components/door/index.ts';
import { Button, ErrorNotice, messages } from '../../components/index.ts';
import { keptDocument } from './kept-document.ts';
import { ComparePage } from './compare/compare-page.tsx';
import { NoticePage } from './notice-page.tsx';
import { ReaderPage } from './reader-page.tsx';
import './reader.css';
import './document.css';
import './print.css';

export function App() {
  const { common, errors, reader } = messages.value;
  const [address, setAddress] = useState(() => readAddress(location.search));
  const { value: kept, failure } = useLive((notebook) => keptDocument(notebook, address.documentId), [address.documentId]);
  const title = (kept !== undefined && kept !== 'missing' && kept.document.title) || reader.title;

  useEffect(() => {
    document.title = `${title} · ${common.appName}`;
  }, [title, common]);

  useEffect(() => {
    const listening = new AbortController();
    addEventListener('popstate', () => setAddress(readAddress(location.search)), { signal: listening.signal });
    return () => listening.abort();
  }, []);

  function chooseSnapshot(snapshotId: string | undefined, noteId?: string): void {
    go({ documentId: address.documentId, snapshotId, noteId });
  }

  function go(next: ReaderAddress): void {
    history.pushState(null, '', searchOf(next));
    setAddress(next);
  }

  if (failure !== undefined) {
    return (
      <main class="notice-page">
        <h1 class="visually-hidden">{reader.title}</h1>
        <ErrorNotice act={<Button onClick={() => location.reload()}>{errors.retry}</Button>}>{errors[failure]}</ErrorNotice>
      </main>
    );
  }
  if (kept === undefined) return <main class="notice-page" aria-busy="true" aria-label={reader.reading} />;
  if (kept === 'missing') return <NoticePage>{reader.missingDocument}</NoticePage>;

  if (address.againstId !== undefined || address.tabId !== undefined) return <ComparePage kept={kept} address={address} onChoose={go} />;

  const shown = address.snapshotId === undefined ? kept.snapshots.at(-1) : kept.snapshots.find(({ id }) => id === address.snapshotId);
  if (!shown && address.snapshotId !== undefined) {
    const hasOthers = kept.snapshots.length > 0;
    return (
      <NoticePage act={hasOthers ? <Button tone="primary" onClick={() => chooseSnapshot(undefined)}>{reader.toLatest}</Button> : undefined}>
        {hasOthers ? reader.missingSnapshot : reader.noSnapshot}
      </NoticePage>
    );
  }
  return <ReaderPage key={shown?.id} kept={kept} shown={shown} openAt={address.noteId} onChooseSnapshot={chooseSnapshot} />;
}
