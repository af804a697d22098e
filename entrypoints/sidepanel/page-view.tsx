import { useMemo, useState } from 'preact/hooks';
import { ErrorNotice, messages } from '../../components/index.ts';
import { focusOn } from './cards.ts';
import { NO_FILTER, type NoteFilter, NewsSummary, Notes, type PlacedNote, arrangeNotes, isRefused, newsOf, useSourceNews } from './notes/index.ts';
import { type PageContents, usePageContents } from './page-contents.ts';
import { MeetingOffer } from './meeting-offer.tsx';
import { MovedPage } from './moved-page.tsx';
import { PageHead } from './page-head.tsx';
import { Suggestions, passageOf, usePaintedSuggestions, useSuggestions } from './suggestions/index.ts';
import type { ReadTab } from './tab/index.ts';
import { unitsOf } from './units-of.ts';
import { useWantedNote } from './use-wanted-note.ts';

/** What is known of a page until the notebook has answered. */
const NOTHING: PageContents = { notes: [], decisions: new Set() };

/** A page that was read: what document it is, its suggestions, and its notes. */
export function PageView({ read }: { readonly read: ReadTab }) {
  const { reading } = read;
  const { contents, failure } = usePageContents(reading.url);
  const { notes, decisions } = contents ?? NOTHING;
  const { open, dismissed, all } = useSuggestions(reading, contents ?? NOTHING);
  const arranged = useMemo(() => arrangeNotes(notes, reading), [notes, reading]);
  const placed = useSourceNews(arranged, reading.extraction);
  const units = useMemo(() => unitsOf(open.map(({ suggestion }) => suggestion), notes), [open, notes]);
  const [wanted, want] = useWantedNote(read.tabId);
  const successors = useMemo(() => new Map(open.flatMap((item) => (item.resembles === undefined ? [] : [[item.resembles, passageOf(item)]]))), [open]);
  const refused = (note: PlacedNote): boolean => isRefused(note, decisions);
  const news = useMemo(() => newsOf(placed, refused), [placed, decisions]);
  const [filter, setFilter] = useState<NoteFilter>();
  function showNews(on: boolean): void {
    setFilter(on ? { ...NO_FILTER, state: 'news' } : undefined);
    if (on) requestAnimationFrame(() => focusOn('.notes .note-item'));
  }

  usePaintedSuggestions(read, contents ? open : []);

  return (
    <>
      <PageHead read={read} contents={contents} counts={{ notes: notes.length, changed: news.changed, ambiguous: news.ambiguous, lost: news.lost }} />
      <main>
        {failure && <ErrorNotice>{messages.value.errors[failure]}</ErrorNotice>}
        {contents && (
          <>
            <NewsSummary
              read={read}
              news={news}
              isFiltering={filter?.state === 'news'}
              onFilter={showNews}
            />
            <MovedPage read={read} contents={contents} />
            {contents.document && <MeetingOffer key={contents.document.id} document={contents.document} />}
            <Suggestions read={read} open={open} dismissed={dismissed} all={all} units={units} onShowNote={want} />
            <Notes read={read} notes={placed} isRefused={refused} units={units} successors={successors} wanted={wanted} filter={filter} onFilter={setFilter} />
          </>
        )}
      </main>
    </>
  );
}
