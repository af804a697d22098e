import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button, EmptyState, KeyHelp, messages, Segmented, type Shortcuts, TasksIcon, useShortcuts } from '../../../components/index.ts';
import { currentSettings, notebook, Outcome, useByHand, useDoing } from '../../../components/door/index.ts';
import type { Id, TaskStatus } from '../../../utils/model/index.ts';
import { changeNotes, deleteNotes } from '../../../utils/notebook/index.ts';
import { go, hashOf, type TasksRoute } from '../address/index.ts';
import { AddToBriefing } from '../briefings/add-to-briefing.tsx';
import { type Contents, documentLabel, knownWords, ownIds, today } from '../contents/index.ts';
import { finish, TaskDialog, type TaskQuestion } from '../follow-up/index.ts';
import { ReadFailure } from '../read-failure.tsx';
import { NotePane } from '../search/note-pane.tsx';
import { neighbour, selectedIn, type Selection, toggled, withRange } from '../search/selection.ts';
import { useFoundIds } from '../search/use-found.ts';
import { HAS_PANE, useMedia } from '../use-media.ts';
import { useSettled } from '../use-settled.ts';
import { BulkBar, STATUS_KEYS } from './bulk-bar.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FilterBar } from './filter-bar.tsx';
import { readSort, sortTasks, type TaskSort, writeSort } from './task-columns.ts';
import { isShown, PERIODS, STATUS_FILTERS } from './task-filter.ts';
import { type DueGroup, type Grouping, GROUPINGS, groupTasks, type TaskGroup, unitOf } from './task-groups.ts';
import type { RowActs } from './task-row.tsx';
import { TaskTable, type TitledGroup } from './task-table.tsx';
import { type Task, tasksOf } from './task.ts';
import { type Scale, stretchName, Timeline } from './timeline.tsx';
import '../search/search.css';
import '../../../components/styles/table.css';
import './tasks.css';

const LOOKS = ['table', 'weeks', 'months'] as const;
const BY_DEADLINE: TaskSort = { by: 'deadline', down: false };
const NONE: Selection = new Set();
const NOTHING_HELD: ReadonlyMap<Id, Task> = new Map();
/** Not noticed by a person, and enough that the letters of a word typed fast are searched together. */
const TYPING_PAUSE_MS = 60;

/** All directives as tasks: found, grouped, sorted, and changed one by one or many at once. */
export function TasksView({ route, contents }: { readonly route: TasksRoute; readonly contents: Contents }) {
  const { common, tasks: texts } = messages.value;
  const { notes, documents } = contents;
  const hasPane = useMedia(HAS_PANE);
  const [isOnPhone, isBesidePane] = [useMedia('(width < 600px)'), useMedia('(width < 1600px)')];
  const doing = useDoing<Id>();
  const search = useRef<HTMLInputElement | null>(null);
  const [selection, setSelection] = useState<Selection>(NONE);
  const lastTicked = useRef<Id | undefined>(undefined);
  const [reached, setReached] = useState<Id>();
  const [focusOn, setFocusOn] = useState<{ readonly id: Id } | { readonly group: string }>();
  const [question, setQuestion] = useState<TaskQuestion>();
  const [adding, setAdding] = useState<readonly Id[]>();
  const [editing, setEditing] = useState<Id>();
  const [helpOpen, setHelpOpen] = useState(false);
  // Tasks as they were when the last act changed them: until the next they stay where they stand, so that nothing vanishes from under the hand.
  const [held, setHeld] = useState(NOTHING_HELD);

  const look = LOOKS.find((one) => one === route.look) ?? 'table';
  const status = STATUS_FILTERS.find((filter) => filter === route.status) ?? 'unfinished';
  const period = PERIODS.find((one) => one === route.period);
  const grouping: Grouping = look === 'table' ? (GROUPINGS.find((one) => one === route.group) ?? 'due') : look;
  const sort = readSort(route.sort) ?? BY_DEADLINE;
  const unit = route.unit || undefined;
  const speaker = route.speaker || undefined;
  const query = useSettled(route.query ?? '', TYPING_PAUSE_MS).trim();

  const placeOf = (task: Task): Task => held.get(task.note.id) ?? task;
  const all = useMemo(() => tasksOf(notes.values(), documents, today.value, ownIds.value), [notes, documents, today.value, ownIds.value]);
  const asked = useMemo(() => (query === '' ? undefined : { query, typing: true, today: today.value }), [query, today.value]);
  const { ids: found, failure } = useFoundIds(asked);
  const shown = useMemo(
    () => all.filter((task) => (found?.has(task.note.id) ?? true) && isShown(placeOf(task), { status, unit, speaker, period }, today.value)),
    [all, held, found, status, unit, speaker, period],
  );
  const groups = useMemo(() => {
    const sorted = sortTasks(shown, sort, placeOf);
    return groupTasks(sorted, grouping, today.value, placeOf).map((group) => titled(group, grouping));
  }, [shown, grouping, sort.by, sort.down, messages.value]);
  const groupOf = (task: Task): string | undefined => groupTasks([task], grouping, today.value)[0]?.key;
  /** Those of the last act that stand where they do not belong any more. */
  const misplaced = shown.filter((task) => held.has(task.note.id) && (!isShown(task, { status, unit, speaker, period }, today.value) || groupOf(task) !== groupOf(placeOf(task))));
  const ids = useMemo(() => groups.flatMap(({ tasks }) => tasks.map(({ note }) => note.id)), [groups]);
  const words = knownWords(notes);

  const selected = selectedIn(ids, selection);
  const chosen = route.noteId === undefined ? undefined : notes.get(route.noteId);
  const paneOnly = !hasPane && chosen !== undefined;
  /** The head has two lines at most. */
  const isNarrow = isOnPhone || (isBesidePane && hasPane && chosen !== undefined);
  const isEditing = editing !== undefined && editing === chosen?.id;
  const reachedId = reached !== undefined && ids.includes(reached) ? reached : ids[0];
  const { noteId: _noteId, ...list } = route;

  // What is done to the chosen task in its pane does not take its row away either.
  useEffect(() => {
    const task = held.has(chosen?.id ?? '') ? undefined : all.find(({ note }) => note.id === chosen?.id);
    if (task) setHeld(new Map(held).set(task.note.id, task));
  }, [chosen?.id, held]);

  function forget(): void {
    setHeld(NOTHING_HELD);
    doing.forget();
  }

  function move(step: 1 | -1): void {
    const isInTable = document.activeElement?.closest('[data-note]') != null;
    const goal = isInTable || chosen ? neighbour(ids, atHand(), step) : reachedId;
    if (goal === undefined) return;
    if (chosen) go({ ...list, noteId: goal }, 'replace');
    setReached(goal);
    if (!paneOnly) setFocusOn({ id: goal });
  }

  /** The task that keys act on: the one that has the focus, else the chosen one, else the one that was reached last. */
  function atHand(): Id | undefined {
    return document.activeElement?.closest<HTMLElement>('[data-note]')?.dataset['note'] ?? chosen?.id ?? reached;
  }

  /** What an act of the keyboard is done to: all that is ticked, else the task at hand. */
  function meant(): readonly Id[] {
    if (selected.length > 0 && !paneOnly) return selected;
    const id = atHand();
    return id === undefined ? [] : [id];
  }

  function hold(which: readonly Id[]): void {
    const meantIds = new Set(chosen ? [...which, chosen.id] : which);
    const before = all.filter(({ note }) => meantIds.has(note.id)).map((task) => [task.note.id, placeOf(task)] as const);
    setHeld(new Map(before));
  }

  function setStatus(which: readonly Id[], next: TaskStatus): void {
    if (which.length === 0) return;
    hold(which);
    void doing.run(texts.done.status(which.length, common.statuses[next]), (operationId) => changeNotes(notebook, operationId, which, () => ({ directive: { status: next } })), which.length === 1 ? which[0] : undefined);
  }

  function finishThisTime(id: Id): void {
    const note = notes.get(id);
    if (!note) return;
    hold([id]);
    finish(doing, note, id);
  }

  function ask(kind: Exclude<TaskQuestion['kind'], 'changeProgress'>, which: readonly Id[]): void {
    const about = which.flatMap((id) => notes.get(id) ?? []);
    if (about.length === 0) return;
    doing.forget();
    hold(which);
    setQuestion({ kind, notes: about });
  }

  function tick(id: Id | undefined, isRange = false): void {
    if (id === undefined) return;
    setSelection(isRange && lastTicked.current !== undefined ? withRange(selection, ids, lastTicked.current, id) : toggled(selection, id));
    lastTicked.current = id;
  }

  function open(id: Id | undefined): void {
    if (id === undefined) return;
    setReached(id);
    go({ ...list, noteId: id }, chosen ? 'replace' : 'push');
  }

  function close(): void {
    setEditing(undefined);
    go(list);
    if (chosen) setFocusOn({ id: chosen.id });
  }

  async function remove(id: Id): Promise<void> {
    const isDone = await doing.run(messages.value.notebook.search.deleted(1), (operationId) => deleteNotes(notebook, operationId, [id]));
    if (isDone) go(list);
  }

  // The rows keep one object of acts for good; what it does is that of the latest drawing.
  const latest = useRef({ open, tick, setStatus, finishThisTime, list });
  latest.current = { open, tick, setStatus, finishThisTime, list };
  const acts = useMemo<RowActs>(
    () => ({
      hashOf: (id) => hashOf({ ...latest.current.list, noteId: id }),
      open: (id) => latest.current.open(id),
      tick: (id, isRange) => latest.current.tick(id, isRange),
      setStatus: (id, next) => latest.current.setStatus([id], next),
      finish: (id) => latest.current.finishThisTime(id),
      reached: setReached,
    }),
    [],
  );

  const shortcuts: Shortcuts = {
    '/': () => search.current?.focus(),
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => open(atHand()),
    ' ': () => tick(atHand()),
    x: () => tick(atHand()),
    [STATUS_KEYS.open.toLowerCase()]: () => setStatus(meant(), 'open'),
    [STATUS_KEYS.inProgress.toLowerCase()]: () => setStatus(meant(), 'inProgress'),
    [STATUS_KEYS.done.toLowerCase()]: () => setStatus(meant(), 'done'),
    p: () => ask('progress', meant()),
    g: () => ask('extend', meant()),
    b: () => meant().length > 0 && setAdding(meant()),
    e: () => {
      open(atHand());
      setEditing(atHand());
    },
    Delete: () => chosen && void remove(chosen.id),
    Escape: () => (selected.length > 0 && !paneOnly ? setSelection(NONE) : chosen && close()),
    '?': () => setHelpOpen(true),
  };
  useShortcuts(isEditing ? {} : shortcuts);

  /** Under other headings nothing has an old place to stay in. */
  function setLook(next: (typeof LOOKS)[number]): void {
    forget();
    go({ ...route, look: next });
  }

  const byHand = useByHand();
  const howItLooks = (
    <>
      <Segmented label={texts.look} labelHidden options={LOOKS.map((value) => ({ value, text: texts.looks[value] }))} value={look} onChange={setLook} />
      <ColumnMenu />
    </>
  );
  // What failed of a dialog's act stands in the dialog.
  const outcome = doing.result && !question && <Outcome doing={doing} />;
  const outcomeAt = doing.result?.at;

  return (
    <div class={`search-layout tasks-layout ${hasPane && chosen ? 'two' : 'one'}`}>
      {!paneOnly && (
        <section class="tasks-column" aria-label={messages.value.notebook.titles.tasks} inert={isEditing}>
          <header class="tasks-head">
            <h1>{messages.value.notebook.titles.tasks}</h1>
            <output class="muted small">{shown.length === all.length ? texts.count(all.length) : texts.countOf(shown.length, all.length)}</output>
            <div class="acts">
              {byHand.button}
              {all.length > 0 && (
                <>
                {!isNarrow && howItLooks}
                <ExportMenu groups={groups} contents={contents} />
                </>
              )}
            </div>
          </header>
          {byHand.below}
          {all.length > 0 && <FilterBar route={list} status={status} tasks={all} search={search} onNarrow={forget} onEnter={() => reachedId !== undefined && setFocusOn({ id: reachedId })} isNarrow={isNarrow} beside={howItLooks} />}
          <ReadFailure failure={failure} />
          {selected.length > 0 && (
            <BulkBar
              count={selected.length}
              onStatus={(next) => setStatus(selected, next)}
              onAsk={(kind) => ask(kind, selected)}
              onBriefing={() => setAdding(selected)}
              onAll={selected.length < ids.length ? () => setSelection(new Set(ids)) : undefined}
              onClear={() => setSelection(NONE)}
            />
          )}
          {(outcomeAt === undefined || !ids.includes(outcomeAt)) && outcome}
          {misplaced.length > 0 && (
            <p class="misplaced muted small" role="status">
              {texts.misplaced(misplaced.length)}{' '}
              <Button
                tone="quiet"
                onClick={() => {
                  // Its button goes away with it.
                  if (reachedId !== undefined) setFocusOn({ id: reachedId });
                  setHeld(NOTHING_HELD);
                }}
              >
                {texts.putInPlace}
              </Button>
            </p>
          )}
          {ids.length === 0 ? (
            <Nothing hasTasks={all.length > 0} isAllDone={status === 'unfinished' && all.every((task) => task.status === 'done')} />
          ) : (
            <>
              {look !== 'table' && <Timeline tasks={shown} scale={look} onGo={(group) => setFocusOn({ group })} />}
              <TaskTable
                label={messages.value.notebook.titles.tasks}
                groups={groups}
                columns={currentSettings.value.taskColumns}
                sort={sort}
                onSort={(next) => {
                  forget();
                  go({ ...route, sort: writeSort(next) });
                }}
                selection={selection}
                reachedId={reachedId}
                chosenId={chosen?.id}
                focusOn={focusOn}
                onFocused={() => setFocusOn(undefined)}
                acts={acts}
                outcome={outcome && outcomeAt !== undefined ? { at: outcomeAt, shown: outcome } : undefined}
              />
            </>
          )}
        </section>
      )}
      {chosen && (
        <NotePane
          key={chosen.id}
          note={chosen}
          document={documents.get(chosen.documentId)}
          contents={contents}
          editing={isEditing}
          onEditing={(on) => setEditing(on ? chosen.id : undefined)}
          onAdd={() => setAdding([chosen.id])}
          onDelete={() => void remove(chosen.id)}
          back={paneOnly ? { to: list, text: texts.back } : undefined}
          onClose={paneOnly ? undefined : close}
        />
      )}
      <TaskDialog question={question} words={words} doing={doing} at={question?.notes.length === 1 ? question.notes[0]?.id : undefined} onClose={() => setQuestion(undefined)} />
      <AddToBriefing noteIds={adding} contents={contents} onClose={() => setAdding(undefined)} />
      <KeyHelp open={helpOpen} onClose={() => setHelpOpen(false)} groups={texts.keys} />
    </div>
  );
}

const TONES: Readonly<Partial<Record<DueGroup, 'danger' | 'warn'>>> = { overdue: 'danger', week: 'warn' };

/** A group with its heading in words. */
function titled(group: TaskGroup, grouping: Grouping): TitledGroup {
  const { common, tasks: texts } = messages.value;
  const { key, tasks: [first] } = group;
  switch (grouping) {
    case 'due':
      return { ...group, title: texts.groups[key as DueGroup], tone: TONES[key as DueGroup] };
    case 'status':
      return { ...group, title: common.statuses[key as TaskStatus] };
    case 'unit':
      return { ...group, title: unitOf(group) || texts.noUnit };
    case 'speaker':
      return { ...group, title: key || texts.noSpeaker };
    case 'document':
      return { ...group, title: first?.document ? documentLabel(first.document) : texts.noDocument };
    case 'weeks':
    case 'months':
      return { ...group, title: stretchName(key, grouping satisfies Scale), tone: key === 'late' ? 'danger' : undefined };
    case 'none':
      return { ...group, title: texts.everyTask };
  }
}

/** Says why there is nothing, and what to do. */
function Nothing({ hasTasks, isAllDone }: { readonly hasTasks: boolean; readonly isAllDone: boolean }) {
  const texts = messages.value.tasks;
  if (!hasTasks) return <EmptyState icon={TasksIcon}>{texts.none}</EmptyState>;
  return (
    <EmptyState icon={TasksIcon} act={<Button onClick={() => go({ view: 'tasks', status: 'all' })}>{texts.showAll}</Button>}>
      {isAllDone ? texts.allDone : texts.noneLeft}
    </EmptyState>
  );
}
