import { useMemo } from 'preact/hooks';
import { Button, ChartIcon, DateField, EmptyState, messages, PrinterIcon, Select } from '../../../components/index.ts';
import { currentSettings } from '../../../components/door/index.ts';
import { unitKey } from '../../../utils/tasks/index.ts';
import { go, hashOf, type StatisticsRoute } from '../address/index.ts';
import { type Contents, knownWords, ownIds, today } from '../contents/index.ts';
import { BarPicture } from './bar-picture.tsx';
import { type DirectiveStatistics, directiveStatistics } from './directive-statistics.ts';
import { daysOf, PERIODS, periodOf } from './period.ts';
import { StatePatterns, StateSwatch } from './state-patterns.tsx';
import '../../../components/styles/table.css';
import './statistics.css';

/** Directives as pictures, of all or of a period or unit. */
export function StatisticsView({ route, contents }: { readonly route: StatisticsRoute; readonly contents: Contents }) {
  const { notebook: all, statistics: texts } = messages.value;
  const { notes, documents } = contents;
  const { unit } = route;
  const days = daysOf(route, today.value);
  const counts = useMemo(
    () => directiveStatistics({ notes: notes.values(), documents, today: today.value, ownIds: ownIds.value, unit, ...days }),
    [notes, documents, today.value, ownIds.value, unit, days.from, days.to],
  );
  const hasAny = useMemo(() => notes.values().some(({ category }) => category === 'directive'), [notes]);
  return (
    <div class="page statistics-page">
      <header>
        <div class="heads">
          <h1>{all.titles.statistics}</h1>
          <output class="muted small">{texts.total(counts.total)}</output>
        </div>
        {counts.total > 0 && (
          <Button tone="quiet" icon={PrinterIcon} onClick={() => print()}>
            {texts.print}
          </Button>
        )}
      </header>
      {hasAny && <Filters route={route} contents={contents} />}
      {hasAny ? (
        counts.total === 0 ? (
          <EmptyState icon={ChartIcon} act={<Button onClick={() => go({ view: 'statistics' })}>{texts.showAll}</Button>}>
            {texts.noneSuch}
          </EmptyState>
        ) : (
          <Pictures counts={counts} />
        )
      ) : (
        <EmptyState
          icon={ChartIcon}
          act={
            <a class="button plain" href={hashOf({ view: 'tasks' })}>
              {texts.toTasks}
            </a>
          }
        >
          {texts.none}
        </EmptyState>
      )}
    </div>
  );
}

function Filters({ route, contents }: { readonly route: StatisticsRoute; readonly contents: Contents }) {
  const texts = messages.value.statistics;
  const own = currentSettings.value.unit.trim();
  const words = knownWords(contents.notes);
  const period = periodOf(route);
  const units = words.units.filter((unit) => own === '' || unitKey(unit) !== unitKey(own));
  const narrow = (next: Partial<StatisticsRoute>): void => go({ ...route, ...next });
  return (
    <div class="filters">
      <Select label={texts.period} options={PERIODS.map((value) => ({ value, text: texts.periods[value] }))} value={period} onChange={(value) => narrow({ period: value })} />
      {period === 'dates' && (
        <>
          <DateField label={texts.from} value={route.from ?? ''} onChange={(from) => narrow({ from })} onDays={(from, to) => narrow({ from, to })} />
          <DateField label={texts.to} value={route.to ?? ''} onChange={(to) => narrow({ to })} />
        </>
      )}
      <Select
        label={texts.unit}
        options={[
          { value: '', text: texts.allUnits },
          ...(own === '' ? [] : [{ value: own, text: texts.ownUnit(own) }]),
          ...units.map((value) => ({ value, text: value })),
        ]}
        value={route.unit ?? ''}
        onChange={(value) => narrow({ unit: value })}
      />
    </div>
  );
}

function Pictures({ counts }: { readonly counts: DirectiveStatistics }) {
  const texts = messages.value.statistics;
  return (
    <>
      <StatePatterns />
      <ul role="list" class="legend" aria-label={texts.legend}>
        {counts.byState.map(({ state, count, to }) => (
          <li key={state}>
            <a href={hashOf(to)}>
              <StateSwatch state={state} />
              {texts.states[state]} <strong>{count.toLocaleString('vi')}</strong>
            </a>
          </li>
        ))}
        <li class="hint muted small">{texts.hint}</li>
      </ul>
      <div class="pictures">
        <BarPicture picture="units" bars={counts.units} nothing={texts.noneSuch} />
        <BarPicture
          picture="deadlines"
          bars={counts.deadlines}
          nothing={texts.nothingAhead}
          remark={counts.withoutDeadline > 0 ? texts.withoutDeadline(counts.withoutDeadline) : undefined}
        />
        <BarPicture picture="months" bars={counts.months} nothing={texts.noneSuch} />
        <BarPicture picture="speakers" bars={counts.speakers} nothing={texts.noneSuch} />
      </div>
    </>
  );
}
