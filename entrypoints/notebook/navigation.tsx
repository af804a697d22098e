import { BriefingIcon, ChartIcon, Chip, DatabaseIcon, DocumentIcon, HistoryIcon, messages, NotebookIcon, PeopleIcon, SearchIcon, SettingsIcon, TasksIcon, type IconComponent } from '../../components/index.ts';
import { UndoKey } from '../../components/door/index.ts';
import { EVERYTHING, hashOf, route, type Route } from './address/index.ts';
import { contents } from './contents/index.ts';
import { useTaskCounts } from './use-task-counts.ts';
import '../../components/styles/navigation.css';

interface Place {
  readonly to: Route;
  readonly views: readonly Route['view'][];
  readonly icon: IconComponent;
  readonly text: string;
  readonly count?: number | undefined;
  /** What the count counts, where that is not said by the name. */
  readonly counted?: string | undefined;
  /** A word that asks for attention, before the count. */
  readonly alarm?: string | undefined;
}

/** The way through the notebook, with how much there is. */
export function Navigation() {
  const texts = messages.value.notebook.places;
  const all = contents.value;
  const at = route.value;
  const { unfinished, overdue } = useTaskCounts();
  const places: readonly Place[] = [
    { to: EVERYTHING, views: ['search'], icon: SearchIcon, text: texts.search, count: all?.notes.size },
    { to: { view: 'tasks' }, views: ['tasks'], icon: TasksIcon, text: texts.tasks, count: unfinished, counted: unfinished > 0 ? texts.unfinished(unfinished) : undefined, alarm: overdue > 0 ? texts.overdue(overdue) : undefined },
    { to: { view: 'meetings' }, views: ['meetings', 'meeting'], icon: PeopleIcon, text: texts.meetings, count: all?.meetings.size },
    { to: { view: 'documents' }, views: ['documents', 'document'], icon: DocumentIcon, text: texts.documents, count: all?.documents.size },
    { to: { view: 'briefings' }, views: ['briefings', 'briefing', 'newBriefing'], icon: BriefingIcon, text: texts.briefings, count: all?.briefings.size },
    { to: { view: 'statistics' }, views: ['statistics'], icon: ChartIcon, text: texts.statistics },
    { to: { view: 'recent' }, views: ['recent'], icon: HistoryIcon, text: texts.recent },
    { to: { view: 'data' }, views: ['data'], icon: DatabaseIcon, text: texts.data },
  ];
  return (
    <nav class="navigation" aria-label={texts.label}>
      <p class="brand">
        <NotebookIcon />
        {messages.value.common.appName}
      </p>
      <ul role="list">
        {places.map(({ to, views, icon: Icon, text, count = 0, counted, alarm }) => (
          <li key={to.view}>
            <a href={hashOf(to)} aria-current={views.includes(at.view) ? 'page' : undefined}>
              <Icon />
              <span class="place">{text}</span>
              {alarm !== undefined && <Chip tone="danger">{alarm}</Chip>}
              {count > 0 && alarm === undefined && (
                <span class="count" title={counted}>
                  {count.toLocaleString('vi')}
                </span>
              )}
            </a>
          </li>
        ))}
        <li>
          <a href="options.html">
            <SettingsIcon />
            <span class="place">{texts.options}</span>
          </a>
        </li>
      </ul>
      <UndoKey view={hashOf(at.view === 'search' ? { view: 'search', query: at.query, facets: at.facets } : at)} />
    </nav>
  );
}
