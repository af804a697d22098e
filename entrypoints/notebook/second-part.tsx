/** What a search can do without: all other views, and what is shown once the notebook has been read. A script of its own, see `bringSecondPart`. */
import type { Route, SearchRoute } from './address/index.ts';
import { BriefingPage, BriefingsView, NewBriefing } from './briefings/index.ts';
import type { Contents } from './contents/index.ts';
import { DataView } from './data/index.ts';
import { DocumentPage, DocumentsView } from './documents/index.ts';
import { MeetingPage, MeetingsView } from './meetings/index.ts';
import { RecentView } from './recent/index.ts';
import { StatisticsView } from './statistics/index.ts';
import { TasksView } from './tasks/index.ts';

export { AddToBriefing } from './briefings/add-to-briefing.tsx';
export { UpkeepNotices } from './upkeep/index.ts';

export interface ViewProps {
  readonly at: Exclude<Route, SearchRoute>;
  readonly contents: Contents;
}

export function View({ at, contents }: ViewProps) {
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
