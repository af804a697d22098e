import { type ComponentChildren, Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { messages, useNear } from '../../../components/index.ts';
import type { FoundNote } from '../../../utils/finding/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import { hashOf, type SearchRoute } from '../address/index.ts';
import { today } from '../contents/index.ts';
import { NoteLine } from './note-line.tsx';
import type { Selection } from './selection.ts';

export interface ResultListProps {
  readonly found: readonly FoundNote[];
  /** Called when the end of what was found so far comes near; undefined if that is all. */
  readonly onMore: (() => void) | undefined;
  /** The search that found them, for the address of each. */
  readonly search: SearchRoute;
  readonly chosenId: Id | undefined;
  /** Where the note is shown beside the list; else its address is gone to. */
  readonly onChoose: ((id: Id) => void) | undefined;
  /** Takes the focus as soon as it stands there. */
  readonly focusOn: Id | undefined;
  readonly onFocused: () => void;
  readonly selection: Selection;
  readonly onTick: (id: Id, isRange: boolean) => void;
  readonly onOpen: (id: Id) => void;
  /** What was done last, at the place in the list where it was done. */
  readonly outcome: { readonly at: number; readonly shown: ComponentChildren } | undefined;
}

/** So many lines are put on the screen at a time; more when their end comes near. */
export const CHUNK = 30;
/** They fill a window: what is found when the search is opened is shown sooner, and the rest follows at once. */
export const FIRST_CHUNK = 12;

export function ResultList({ found, onMore, search, chosenId, onChoose, focusOn, onFocused, selection, onTick, onOpen, outcome }: ResultListProps) {
  const texts = messages.value.notebook.search;
  const list = useRef<HTMLUListElement>(null);
  const end = useNear(() => onMore?.(), found, onMore !== undefined);

  useLayoutEffect(() => {
    if (focusOn === undefined) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(focusOn)}"] > .line-link`);
    link?.focus({ preventScroll: true });
    link?.parentElement?.scrollIntoView({ block: 'nearest' });
    onFocused();
  }, [focusOn]);

  return (
    <>
      <ul ref={list} role="list" class={`results ${selection.size > 0 ? 'selecting' : ''}`}>
        {found.map(({ note, document, state, matches }, index) => {
          const isChosen = note.id === chosenId;
          const name = note.quote.slice(0, 80) || note.directive?.task?.slice(0, 80) || note.comment.slice(0, 80) || texts.wholeDocument;
          // The key is that of the outermost: without it all lines below one that goes are made anew, and lose the focus.
          return (
            <Fragment key={note.id}>
              {outcome?.at === index && <li class="outcome">{outcome.shown}</li>}
              <li data-note={note.id} class={selection.has(note.id) ? 'ticked' : ''}>
                <input
                  type="checkbox"
                  class="tick"
                  aria-label={texts.select(name)}
                  checked={selection.has(note.id)}
                  onClick={(event) => onTick(note.id, event.shiftKey)}
                />
                <a
                  class="line-link"
                  href={hashOf({ ...search, noteId: note.id })}
                  aria-label={name}
                  aria-current={isChosen ? 'true' : undefined}
                  onClick={(event) => {
                    if (!onChoose || event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    // A key press on the line that is shown already goes on to the page.
                    if (isChosen && event.detail === 0) onOpen(note.id);
                    else onChoose(note.id);
                  }}
                  onDblClick={() => onOpen(note.id)}
                />
                <NoteLine note={note} document={document} today={today.value} matches={matches} state={state} current={isChosen} />
              </li>
            </Fragment>
          );
        })}
        {outcome && outcome.at >= found.length && <li class="outcome">{outcome.shown}</li>}
      </ul>
      <div ref={end} class="results-end" />
    </>
  );
}
