import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button, KeyHelp, messages, type Shortcuts, useShortcuts } from '../../../components/index.ts';
import { currentSettings, finder, Outcome, notebook, useDoing, useLive } from '../../../components/door/index.ts';
import type { FoundNote, Question } from '../../../utils/finding/index.ts';
import type { DocumentRecord, Id, Note } from '../../../utils/model/index.ts';
import { deleteNotes, documentById, noteById } from '../../../utils/notebook/index.ts';
import { go, type SearchRoute } from '../address/index.ts';
import { secondPart } from '../bring-second-part.ts';
import { type Contents, today } from '../contents/index.ts';
import { ReadFailure } from '../read-failure.tsx';
import { HAS_PANE, useMedia } from '../use-media.ts';
import { useSettled } from '../use-settled.ts';
import { FacetBar, FacetPlace } from './facet-bar.tsx';
import { withoutFacet, withToggled } from './facets.ts';
import { NotePane } from './note-pane.tsx';
import { NothingFound } from './nothing-found.tsx';
import { openPage } from './open-page.ts';
import { OrderChoice } from './order-choice.tsx';
import { QueryBox } from './query-box.tsx';
import { QueryRemarks } from './query-remarks.tsx';
import { CHUNK, FIRST_CHUNK, ResultList } from './result-list.tsx';
import { MOST_KEYS, SavedSheet, searchOf } from './saved/index.ts';
import { SearchSyntax } from './search-syntax.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { neighbour, selectedIn, type Selection, toggled, withRange } from './selection.ts';
import { useFound } from './use-found.ts';
import { useKnownValues } from './use-known-values.ts';
import './search.css';

const NONE: Selection = new Set();
const NOTHING: readonly FoundNote[] = [];

/** Not noticed by a person, and enough that the letters of a word typed fast are searched together. */
const TYPING_PAUSE_MS = 60;
/** Who has not typed for so long is told what was not understood; before it may be half a word. */
const REST_MS = 900;
/** A list that stays empty for so long seems broken. */
const NOTICED_MS = 500;

/**
 * Search first: the notes that were found, and the one that is chosen beside them, or instead of them where there is no room.
 * @param contents undefined while the notebook is being read: what is found does not wait for it
 */
export function SearchView({ route, contents }: { readonly route: SearchRoute; readonly contents: Contents | undefined }) {
  const { query, facets, order, noteId } = route;
  const texts = messages.value.notebook.search;
  const { AddToBriefing } = secondPart.value ?? {};
  const hasPane = useMedia(HAS_PANE);
  const box = useRef<HTMLInputElement | null>(null);
  const doing = useDoing<number>();
  const [selection, setSelection] = useState<Selection>(NONE);
  const lastTicked = useRef<Id | undefined>(undefined);
  const [editing, setEditing] = useState<Id>();
  const [adding, setAdding] = useState<readonly Id[]>();
  const [focusOn, setFocusOn] = useState<Id>();
  const [helpOpen, setHelpOpen] = useState(false);

  // The face of passages comes while they are looked for: a list that is drawn before it is there is laid out twice.
  useEffect(() => void document.fonts.load('1em "Source Serif 4"', 'aạ'), []);

  const settled = useSettled(query, TYPING_PAUSE_MS);
  const question = useMemo(() => ({ query: settled, typing: true, facets, order, today: today.value }), [settled, JSON.stringify(facets), order, today.value]);
  const [shown, setShown] = useState({ question, count: FIRST_CHUNK });
  const found = useFound(question, shown.question === question ? shown.count : CHUNK);
  const { page, counts } = found;
  const listed = page?.notes ?? NOTHING;
  const total = counts?.total ?? listed.length;
  const ids = useMemo(() => listed.map(({ note }) => note.id), [listed]);
  const rested = useSettled(query, REST_MS);
  const isAtRest = rested === query;
  const known = useKnownValues(query.includes(':'), contents);
  const announced = useSettled(page && counts ? texts.found(total) : '', REST_MS);
  /** The ids of all that was found, once they were asked for. */
  const [all, setAll] = useState<{ readonly question: Question; readonly ids: readonly Id[] }>();
  const selected = selectedIn(all?.question === question ? all.ids : ids, selection);

  const everything: SearchRoute = { view: 'search', query, facets, ...(order && { order }) };
  const chosenId = noteId !== undefined && (contents?.notes.has(noteId) ?? true) ? noteId : hasPane ? ids[0] : undefined;
  const chosen = useChosen(chosenId, contents);
  const paneOnly = !hasPane && chosen !== undefined;
  const isEditing = editing !== undefined && editing === chosenId;

  /** The note that keys act on: the one that has the focus, else the chosen one. */
  function atHand(): Id | undefined {
    return document.activeElement?.closest<HTMLElement>('[data-note]')?.dataset['note'] ?? chosenId;
  }

  function choose(id: Id): void {
    go({ ...everything, noteId: id }, 'replace');
  }

  function move(step: 1 | -1): void {
    const fromBox = document.activeElement === box.current;
    const goal = fromBox && !ids.includes(chosenId ?? '') ? ids[0] : fromBox ? chosenId : neighbour(ids, atHand(), step);
    if (goal === undefined) return;
    if (hasPane || paneOnly) choose(goal);
    if (!paneOnly) setFocusOn(goal);
  }

  function tick(id: Id | undefined, isRange = false): void {
    if (id === undefined) return;
    setSelection(isRange && lastTicked.current !== undefined ? withRange(selection, ids, lastTicked.current, id) : toggled(selection, id));
    lastTicked.current = id;
  }

  function open(id: Id | undefined): void {
    const opened = listed.find(({ note }) => note.id === id) ?? (id === chosenId ? chosen : undefined);
    if (opened) openPage(opened);
  }

  function edit(id: Id | undefined): void {
    if (id === undefined) return;
    choose(id);
    setEditing(id);
  }

  async function remove(which: readonly Id[]): Promise<void> {
    const first = which[0];
    if (first === undefined) return;
    const place = Math.max(0, ids.indexOf(first));
    const left = ids.filter((id) => !which.includes(id));
    const isDone = await doing.run(texts.deleted(which.length), (operationId) => deleteNotes(notebook, operationId, which), place);
    if (!isDone) return;
    setSelection(NONE);
    const next = left[Math.min(place, left.length - 1)];
    go(hasPane && next !== undefined ? { ...everything, noteId: next } : everything, 'replace');
  }

  async function selectAll(): Promise<void> {
    const ids = await finder.ask('ids', question);
    setAll({ question, ids });
    setSelection(new Set(ids));
  }

  /** What an act of the keyboard is done to: all that is ticked, else the note at hand. */
  function meant(): readonly Id[] {
    if (selected.length > 0) return selected;
    const id = atHand();
    return id === undefined ? [] : [id];
  }

  const shortcuts: Shortcuts = {
    '/': () => box.current?.focus(),
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => open(atHand()),
    e: () => edit(atHand()),
    b: () => meant().length > 0 && setAdding(meant()),
    x: () => tick(atHand()),
    Delete: () => void remove(meant()),
    Escape: () => (selected.length > 0 ? setSelection(NONE) : paneOnly && go(everything)),
    '?': () => setHelpOpen(true),
    ...Object.fromEntries(currentSettings.value.savedSearches.slice(0, MOST_KEYS).map((saved, at) => [String(at + 1), () => go(searchOf(saved))])),
  };
  useShortcuts(isEditing ? {} : shortcuts);

  return (
    <div class={`search-layout ${hasPane ? 'two' : 'one'}`}>
      <h1 class="visually-hidden">{texts.label}</h1>
      <p class="visually-hidden" role="status">
        {announced}
      </p>
      {!paneOnly && (
        <section class="results-column" aria-label={texts.label} inert={isEditing}>
          <div class="search-head">
            <div class="search-line">
              <QueryBox
                box={box}
                value={query}
                known={known}
                onInput={(next) => go({ ...everything, query: next }, 'replace')}
                onKeyDown={(event) => {
                  if (event.key !== 'ArrowDown' && (event.key !== 'Enter' || event.isComposing)) return;
                  event.preventDefault();
                  move(1);
                }}
              />
              <SavedSheet search={everything} onOpen={(saved) => go(saved)} />
              <SearchSyntax
                onTry={(example) => {
                  go({ view: 'search', query: example, facets: {} });
                  box.current?.focus();
                }}
              />
            </div>
            {page && page.size > 0 && !counts && <FacetPlace />}
            {page && page.size > 0 && counts && (
              <FacetBar
                counts={counts}
                valuesOf={async (facet, signal) => (await finder.ask('values', { ...question, of: [facet] }, signal))[facet]!}
                choice={facets}
                documents={contents?.documents}
                onToggle={(facet, value) => go({ ...everything, facets: withToggled(facets, facet, value) })}
                onClear={(facet) => go({ ...everything, facets: facet === undefined ? {} : withoutFacet(facets, facet) })}
              >
                <div class="result-line">
                  <p class="result-count">{texts.found(total)}</p>
                  <OrderChoice order={order} isEverything={page.isEverything} onChange={(next) => go(next ? { ...everything, order: next } : { view: 'search', query, facets })} />
                </div>
              </FacetBar>
            )}
            {selected.length > 0 && (
              <SelectionBar
                noteIds={selected}
                onAdd={() => setAdding(selected)}
                onDelete={() => void remove(selected)}
                onAll={selected.length < total ? () => void selectAll() : undefined}
                onClear={() => setSelection(NONE)}
              />
            )}
          </div>
          <ReadFailure failure={found.failure} />
          {!page && found.failure === undefined && <Looking />}
          {page && !page.isWhole && (
            <p class="approximate" role="status">
              {texts.reading}
            </p>
          )}
          {page && !page.knowsStates && (
            <p class="approximate" role="status">
              {texts.statesUnknown}
            </p>
          )}
          {isAtRest && page && <QueryRemarks query={query} findsNothing={total === 0} onQuery={(next) => go({ ...everything, query: next })} />}
          {page?.approximate && (
            <p class="approximate" role="status">
              {texts.approximate}
              {page.correction !== undefined && (
                <>
                  {` ${texts.didYouMean} `}
                  <Button tone="quiet" onClick={() => go({ ...everything, query: page.correction! })}>
                    <span lang="vi">{page.correction}</span>
                  </Button>
                </>
              )}
            </p>
          )}
          {page?.isWhole === true && ids.length === 0 ? (
            <>
              <Outcome doing={doing} />
              <NothingFound size={page.size} search={everything} onSearch={(next) => go(next)} />
            </>
          ) : (
            <ResultList
              found={listed}
              onMore={listed.length < total ? () => setShown({ question, count: listed.length + CHUNK }) : undefined}
              search={everything}
              chosenId={chosenId}
              onChoose={hasPane ? choose : undefined}
              focusOn={focusOn}
              onFocused={() => setFocusOn(undefined)}
              selection={selection}
              onTick={tick}
              onOpen={open}
              outcome={doing.result && { at: doing.result.at ?? 0, shown: <Outcome doing={doing} /> }}
            />
          )}
        </section>
      )}
      {paneOnly && doing.failure !== undefined && <Outcome doing={doing} />}
      {chosen && (
        <NotePane
          key={chosen.note.id}
          note={chosen.note}
          document={chosen.document}
          matches={listed.find(({ note }) => note.id === chosen.note.id)?.matches}
          contents={contents}
          editing={isEditing}
          onEditing={(on) => setEditing(on ? chosen.note.id : undefined)}
          onAdd={() => setAdding([chosen.note.id])}
          onDelete={() => void remove([chosen.note.id])}
          back={paneOnly ? { to: everything, text: texts.back } : undefined}
        />
      )}
      {AddToBriefing && contents && <AddToBriefing noteIds={adding} contents={contents} onClose={() => setAdding(undefined)} />}
      <KeyHelp open={helpOpen} onClose={() => setHelpOpen(false)} groups={texts.keys} />
    </div>
  );
}

/** Says that it is being looked for, where that takes long enough to be noticed. */
function Looking() {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), NOTICED_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="approximate" role="status">
      {isLong && messages.value.notebook.search.looking}
    </p>
  );
}

/** The note as it stands in the notebook, and its document: read by itself as long as the notebook has not been read. */
function useChosen(id: Id | undefined, contents: Contents | undefined): { readonly note: Note; readonly document: DocumentRecord | undefined } | undefined {
  const isRead = contents !== undefined;
  const read = useLive(
    async (notebook) => {
      const note = id === undefined || isRead ? undefined : await noteById(notebook, id);
      return note && { note, document: await documentById(notebook, note.documentId) };
    },
    [id, isRead],
  );
  const note = id === undefined ? undefined : contents?.notes.get(id);
  return note ? { note, document: contents!.documents.get(note.documentId) } : isRead ? undefined : read.value;
}
