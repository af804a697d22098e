import { useEffect, useRef } from 'preact/hooks';
import { Button, ErrorNotice, messages } from '../../components/index.ts';
import { type Route, route, type SearchRoute } from './address/index.ts';
import { BriefingPage, BriefingsView, NewBriefing } from './briefings/index.ts';
import { contents, contentsFailure, readAgain, type Contents } from './contents/index.ts';
import { DataView } from './data/index.ts';
import { DocumentPage, DocumentsView } from './documents/index.ts';
import { MeetingPage, MeetingsView } from './meetings/index.ts';
import { Navigation } from './navigation.tsx';
import { RecentView } from './recent/index.ts';
import { SearchView } from './search/index.ts';
import { StatisticsView } from './statistics/index.ts';
import { TasksView } from './tasks/index.ts';
import { UpkeepNotices } from './upkeep/index.ts';
import './shell.css';

export function App() {
  const main = useRef<HTMLElement>(null);
  const { view } = route.value;
  const first = useRef(true);
  const { errors, notebook: texts } = messages.value;

  useEffect(() => {
    document.title = `${texts.titles[view]} · ${messages.value.common.appName}`;
    if (!first.current && view !== 'search') main.current?.focus({ preventScroll: true });
    if (!first.current) scrollTo(0, 0);
    first.current = false;
  }, [view, texts]);

  return (
    <>
      <a class="skip-link button primary" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>
        {texts.skip}
      </a>
      <Navigation />
      <main ref={main} id="main" tabIndex={-1} class={`view ${view}`}>
        {contentsFailure.value && (
          <ErrorNotice act={<Button onClick={readAgain}>{errors.retry}</Button>}>{errors[contentsFailure.value]}</ErrorNotice>
        )}
        {contents.value && view !== 'data' && <UpkeepNotices contents={contents.value} />}
        {route.value.view === 'search' ? <SearchView route={route.value} contents={contents.value} /> : contents.value && <View at={route.value} contents={contents.value} />}
      </main>
    </>
  );
}

function View({ at, contents }: { readonly at: Exclude<Route, SearchRoute>; readonly contents: Contents }) {
  switch (at.view) {
    case 'tasks':
      return <TasksView route={at} contents={contents} />;
    case 'meetings':
      return <MeetingsView contents={contents} />;
    case 'meeting':
      return <MeetingPage key={at.id} id={at.id} contents={contents} />;
    case 'documents':
      return <DocumentsView contents={contents} />;
    case 'document':
      return <DocumentPage key={at.id} id={at.id} contents={contents} />;
    case 'briefings':
      return <BriefingsView contents={contents} />;
    case 'newBriefing':
      return <NewBriefing query={at.query ?? ''} meetingId={at.meetingId ?? ''} contents={contents} />;
    case 'briefing':
      return <BriefingPage key={at.id} id={at.id} contents={contents} />;
    case 'statistics':
      return <StatisticsView route={at} contents={contents} />;
    case 'recent':
      return <RecentView />;
    case 'data':
      return <DataView contents={contents} />;
  }
}
