import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type ReaderAddress, readerUrl } from '../../../components/door/index.ts';
import { BackIcon, CheckIcon, DownIcon, EmptyState, ErrorNotice, IconButton, KeyHelp, KeyboardIcon, Select, UpIcon, differenceWords, differing, messages, rowsOf, useShortcuts } from '../../../components/index.ts';
import { formatInstant, type Snapshot } from '../../../utils/model/index.ts';
import type { KeptDocument } from '../kept-document.ts';
import { ComparedRow } from './compared-row.tsx';
import { usePageNow } from './page-now.ts';
import { rowOfPassage } from './row-of-passage.ts';
import './compare.css';

export interface ComparePageProps {
  readonly kept: KeptDocument;
  readonly address: ReaderAddress;
  readonly onChoose: (address: ReaderAddress) => void;
}

/** In the choice of versions: the page in its tab. */
const PAGE_NOW = 'page';

/** Two versions of a document side by side, in full, with what differs marked and stepped through. */
export function ComparePage({ kept: { document, snapshots, notes }, address, onChoose }: ComparePageProps) {
  const texts = messages.value.reader.compare;
  const pageNow = usePageNow(address.tabId, document);
  const isReading = pageNow === undefined;
  const hasLeft = address.tabId !== undefined && pageNow === null;
  const { older, newer } = versionsOf(snapshots, address, pageNow !== null);
  const after = pageNow ?? newer?.blocks ?? [];
  const rows = useMemo(() => (older && !isReading ? rowsOf(older.blocks, after) : []), [older, after, isReading]);
  const changed = useMemo(() => differing(rows), [rows]);
  const places = useMemo(() => new Map(changed.map((row, index) => [row, index + 1])), [changed]);
  const wanted = notes.find(({ id }) => id === address.noteId);
  const [current, setCurrent] = useState<number>();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const list = useRef<HTMLOListElement>(null);

  function show(row: number): void {
    setCurrent(row);
    const element = list.current?.children[row];
    if (!(element instanceof HTMLElement)) return;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center' });
  }

  function step(by: 1 | -1): void {
    const from = current ?? -1;
    const next = by === 1 ? (changed.find((row) => row > from) ?? changed[0]) : (changed.findLast((row) => row < from) ?? changed.at(-1));
    if (next !== undefined) show(next);
  }

  useEffect(() => {
    if (rows.length === 0) return;
    const row = wanted && rowOfPassage(rows, wanted.quote);
    const first = row ?? changed[0];
    if (first !== undefined) show(first);
    // Not when the notebook changed and the versions are the same.
  }, [older?.id, newer?.id, rows.length === 0]);
  useShortcuts({ n: () => step(1), p: () => step(-1), '?': () => setIsHelpOpen(true) });

  const documentId = document.id;
  const { noteId, tabId } = address;
  const versions = snapshots.map(({ id, capturedAt }) => ({ value: id, text: formatInstant(capturedAt) })).toReversed();
  const newerVersions = pageNow === null ? versions : [{ value: PAGE_NOW, text: texts.pageNow }, ...versions];
  const chooseOlder = (id: string): void => onChoose(pageNow ? { documentId, snapshotId: id, noteId, tabId } : { documentId, snapshotId: newer?.id, againstId: id, noteId });
  const chooseNewer = (id: string): void => onChoose(id === PAGE_NOW ? address : { documentId, snapshotId: id, againstId: older?.id, noteId });
  const place = places.get(current ?? -1) ?? 0;

  return (
    <>
      <header class="reading-bar compare-bar">
        <a class="button quiet" href={readerUrl({ documentId, snapshotId: older?.id, noteId })}>
          <BackIcon />
          {texts.back}
        </a>
        {older && <Select label={texts.older} options={versions} value={older.id} onChange={chooseOlder} />}
        {older && <Select label={texts.newer} options={newerVersions} value={pageNow ? PAGE_NOW : (newer?.id ?? '')} onChange={chooseNewer} />}
        <div class="bar-acts">
          {changed.length > 0 && (
            <>
              <IconButton icon={UpIcon} label={texts.previous} onClick={() => step(-1)} />
              <span class="bar-count" title={texts.placeOf(place, changed.length)}>
                {place || '–'}/{changed.length}
              </span>
              <IconButton icon={DownIcon} label={texts.next} onClick={() => step(1)} />
            </>
          )}
          <IconButton icon={KeyboardIcon} label={messages.value.reader.keys} onClick={() => setIsHelpOpen(true)} />
        </div>
      </header>
      <main class="compare" aria-busy={isReading}>
        <h1 lang="vi">{document.title || messages.value.reader.untitled}</h1>
        {hasLeft && <ErrorNotice>{texts.pageLeft}</ErrorNotice>}
        {!isReading && changed.length === 0 && <EmptyState icon={CheckIcon}>{older !== undefined && newer !== older ? texts.same : texts.onlyOne}</EmptyState>}
        {changed.length > 0 && (
          <>
            <p class="told">{differenceWords(rows)}</p>
            <div class="compare-heads" aria-hidden="true">
              <span>{older && texts.captured(formatInstant(older.capturedAt))}</span>
              <span>{pageNow ? texts.pageNow : newer && texts.captured(formatInstant(newer.capturedAt))}</span>
            </div>
            <ol ref={list} role="list" class="compare-rows">
              {rows.map((row, index) => (
                <ComparedRow key={index} row={row} place={places.get(index) ?? 0} count={changed.length} isCurrent={index === current} onFocus={() => setCurrent(index)} onShow={show} />
              ))}
            </ol>
          </>
        )}
      </main>
      <KeyHelp open={isHelpOpen} onClose={() => setIsHelpOpen(false)} groups={texts.keys} />
    </>
  );
}

/** The snapshots that are compared; of a page in its tab there is no newer one. Those that are not here give way to the latest. */
function versionsOf(snapshots: readonly Snapshot[], { snapshotId, againstId, tabId }: ReaderAddress, isPage: boolean): { readonly older: Snapshot | undefined; readonly newer: Snapshot | undefined } {
  const named = (id: string | undefined): Snapshot | undefined => snapshots.find((snapshot) => snapshot.id === id);
  if (tabId !== undefined) return { older: named(snapshotId) ?? snapshots.at(-1), newer: isPage ? undefined : snapshots.at(-1) };
  const newer = named(snapshotId) ?? snapshots.at(-1);
  return { older: named(againstId) ?? snapshots.at(-2) ?? newer, newer };
}
