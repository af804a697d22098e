import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { compareUnits, FilterIcon, isOwnUnit, messages, SearchBox, Select } from '../../../components/index.ts';
import { currentSettings } from '../../../components/door/index.ts';
import { vietnameseOrder } from '../../../utils/i18n/index.ts';
import { speakerOf } from '../../../utils/model/index.ts';
import { unitKey, unitNames } from '../../../utils/tasks/index.ts';
import { go, route as current, type TasksRoute } from '../address/index.ts';
import type { Task } from './task.ts';
import { PERIODS, STATUS_FILTERS, type StatusFilter } from './task-filter.ts';
import { GROUPINGS } from './task-groups.ts';

export interface FilterBarProps {
  readonly route: TasksRoute;
  readonly status: StatusFilter;
  /** All tasks, from which units and people are taken. */
  readonly tasks: readonly Task[];
  readonly search: Ref<HTMLInputElement | null>;
  /** Called before the choice changes. */
  readonly onNarrow: () => void;
  /** From the search box into the table. */
  readonly onEnter: () => void;
  /** There is room for one line: the choices are folded behind a button. */
  readonly isNarrow: boolean;
  /** What else stands in that line. */
  readonly beside?: ComponentChildren;
}

/** The timeline has groups of its own. */
const TIMELINES: ReadonlySet<string | undefined> = new Set(['weeks', 'months']);

/** Narrows the tasks and says what they are grouped by. Everything chosen stands in the address. */
export function FilterBar({ route, status, tasks, search, onNarrow, onEnter, isNarrow, beside }: FilterBarProps) {
  const { common, tasks: texts } = messages.value;
  const [isUnfolded, setIsUnfolded] = useState(false);
  const ownUnit = currentSettings.value.unit;
  const { units, speakers } = namesIn(tasks);
  const own = ownUnit === '' ? undefined : (units.find(isOwnUnit) ?? ownUnit);

  function narrow(next: Partial<Omit<TasksRoute, 'view'>>, how?: 'replace'): void {
    onNarrow();
    // Two choices may come before the first is drawn.
    const { noteId: _noteId, ...now } = current.peek() as TasksRoute;
    go({ ...now, ...next, view: 'tasks' }, how);
  }

  const narrowing = [status !== 'unfinished', route.unit, route.speaker, route.period].filter(Boolean).length;
  return (
    <search class={isNarrow ? 'filters narrow' : 'filters'} aria-label={texts.filter.label}>
      <SearchBox
        ref={search}
        value={route.query ?? ''}
        placeholder={texts.filter.search}
        keyHint="/"
        size="small"
        onInput={(query) => narrow({ query }, 'replace')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && (event.key !== 'Enter' || event.isComposing)) return;
          event.preventDefault();
          onEnter();
        }}
      />
      {isNarrow && (
        <>
          <button type="button" class="button plain" aria-expanded={isUnfolded} onClick={() => setIsUnfolded(!isUnfolded)}>
            <FilterIcon />
            {texts.filter.open}
            {narrowing > 0 && <span class="count">{narrowing}</span>}
          </button>
          {beside}
        </>
      )}
      {(!isNarrow || isUnfolded) && (
        <div class="choices">
          <Select
            label={common.fields.status}
            options={STATUS_FILTERS.map((value) => ({ value, text: value === 'unfinished' || value === 'all' ? texts.statuses[value] : common.statuses[value] }))}
            value={status}
            onChange={(value) => narrow({ status: value })}
          />
          <Select
            label={texts.filter.unit}
            options={[
              { value: '', text: texts.filter.allUnits },
              ...(own === undefined ? [] : [{ value: own, text: texts.filter.ownUnit(own) }]),
              ...units.filter((unit) => unit !== own).map((value) => ({ value, text: value })),
            ]}
            value={units.find((unit) => unitKey(unit) === unitKey(route.unit ?? '')) ?? route.unit ?? ''}
            onChange={(value) => narrow({ unit: value })}
          />
          <Select
            label={common.fields.speaker}
            options={[{ value: '', text: texts.filter.allSpeakers }, ...speakers.map((value) => ({ value, text: value }))]}
            value={route.speaker ?? ''}
            onChange={(value) => narrow({ speaker: value })}
          />
          <Select
            label={texts.filter.period}
            options={[{ value: '', text: texts.filter.anyTime }, ...PERIODS.map((value) => ({ value, text: texts.periods[value] }))]}
            value={PERIODS.find((period) => period === route.period) ?? ''}
            onChange={(value) => narrow({ period: value })}
          />
          {!TIMELINES.has(route.look) && (
            <Select
              label={texts.filter.group}
              options={GROUPINGS.map((value) => ({ value, text: texts.groupings[value] }))}
              value={GROUPINGS.find((grouping) => grouping === route.group) ?? 'due'}
              onChange={(value) => narrow({ group: value })}
            />
          )}
        </div>
      )}
    </search>
  );
}

function namesIn(tasks: readonly Task[]): { readonly units: readonly string[]; readonly speakers: readonly string[] } {
  const units: string[] = [];
  const speakers = new Set<string>();
  for (const { note: { directive } } of tasks) {
    for (const unit of [directive?.leadUnit, ...(directive?.cooperatingUnits ?? [])]) if (unit) units.push(unit);
    const speaker = speakerOf(directive);
    if (speaker !== undefined) speakers.add(speaker);
  }
  return { units: unitNames(units).sort(compareUnits), speakers: [...speakers].sort(vietnameseOrder.compare) };
}
