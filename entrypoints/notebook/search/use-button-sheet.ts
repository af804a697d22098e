import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';

const GAP_PX = 4;
const EDGE_PX = 8;
const LEAST_HEIGHT_PX = 160;

/** What a button and the popover of controls that it opens take. */
export interface ButtonSheet {
  readonly id: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly onToggle: (event: Pick<ToggleEvent, 'newState'>) => void;
}

/**
 * A sheet of controls below its button, inside the window; the first of them has the focus when it opens. It goes
 * where its button goes: what is ticked in it may move the row of buttons.
 * @param edge of the button along which the sheet lies
 */
export function useButtonSheet(edge: 'left' | 'right'): ButtonSheet {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const following = useRef(0);

  function place(of: HTMLDivElement): void {
    const at = button.current!.getBoundingClientRect();
    const left = edge === 'left' ? at.left : at.right - of.offsetWidth;
    of.style.top = `${at.bottom + GAP_PX}px`;
    of.style.left = `${Math.max(EDGE_PX, Math.min(left, innerWidth - EDGE_PX - of.offsetWidth))}px`;
    of.style.maxHeight = `${Math.max(LEAST_HEIGHT_PX, innerHeight - at.bottom - 2 * EDGE_PX)}px`;
  }

  /** No event tells that an element moves: it is looked for in each frame as long as the sheet is open. */
  function follow(): void {
    if (!button.current || sheet.current?.matches(':popover-open') !== true) return;
    place(sheet.current);
    following.current = requestAnimationFrame(follow);
  }

  function onToggle({ newState }: Pick<ToggleEvent, 'newState'>): void {
    cancelAnimationFrame(following.current);
    if (newState !== 'open') return;
    follow();
    sheet.current?.querySelector<HTMLElement>('input, button')?.focus();
  }

  return { id, button, sheet, onToggle };
}
