import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../utils/model/index.ts';
import { beginningOf } from '../beginning-of.ts';
import { categoryName } from '../categories.ts';
import { Swatch } from '../choices.tsx';
import { messages } from '../messages.ts';
import { ChangedChip } from './changed-chip.tsx';
import type { PageController } from './controller.ts';

export interface MarkListProps {
  readonly controller: PageController;
}

/**
 * The marks of the page for whoever goes without a mouse or without seeing them: a list at the end of the page that screen readers
 * name. It shows while the keyboard is in it; each step leads the page to the mark, and Enter opens its card.
 */
export function MarkList({ controller }: MarkListProps) {
  const { page } = messages.value;
  const notes = controller.marks.value;
  const asked = controller.listFocus.value;
  const [current, setCurrent] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const at = Math.max(0, notes.findIndex(({ id }) => id === current));

  useEffect(() => {
    if (asked > 0) list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [asked]);

  function onKeyDown(event: KeyboardEvent): void {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: notes.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[(to + notes.length) % notes.length]?.focus();
  }

  function reach(note: Note): void {
    setCurrent(note.id);
    controller.goTo(note);
  }

  return (
    <>
      <p class="visually-hidden" role="status">
        {controller.announced.value}
      </p>
      {notes.length > 0 && (
        <nav class="mark-list" aria-label={page.marks(notes.length)} onKeyDown={onKeyDown}>
          <ol ref={list} class="sheet">
            {notes.map((note, index) => (
              <li key={note.id}>
                <button type="button" role="link" class="button quiet" tabIndex={index === at ? 0 : -1} onFocus={() => reach(note)} onClick={() => controller.openNote(note)}>
                  <Swatch category={note.category} />
                  {`${categoryName(note.category)}: ${beginningOf(note.quote)}`}
                  <ChangedChip resolution={controller.resolutionOf(note)} />
                </button>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </>
  );
}
