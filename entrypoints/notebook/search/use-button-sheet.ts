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
 * A sheet of controls below its button, inside the window; the first of them has the focus when it opens.
 * @param edge of the button along which the sheet lies
 */
export function useButtonSheet(edge: 'left' | 'right'): ButtonSheet {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);

  function onToggle({ newState }: Pick<ToggleEvent, 'newState'>): void {
    if (newState !== 'open' || !button.current || !sheet.current) return;
    const at = button.current.getBoundingClientRect();
    const { style, offsetWidth } = sheet.current;
    const left = edge === 'left' ? at.left : at.right - offsetWidth;
    style.top = `${at.bottom + GAP_PX}px`;
    style.left = `${Math.max(EDGE_PX, Math.min(left, innerWidth - EDGE_PX - offsetWidth))}px`;
    style.maxHeight = `${Math.max(LEAST_HEIGHT_PX, innerHeight - at.bottom - 2 * EDGE_PX)}px`;
    sheet.current.querySelector<HTMLElement>('input, button')?.focus();
  }

  return { id, button, sheet, onToggle };
}
