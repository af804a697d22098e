import type { PassageBox } from './view.ts';

/** Space between the text and what floats beside it, and to the window's edges, px. */
const GAP = 8;
/** With less height than this nothing is read in what floats: it may rather cover the passage. */
const LEAST_HEIGHT = 160;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where something floats, px from the window's left upper corner. `room` is the height that it must do with, if not its own; `isOver`: it covers the passage. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly room?: number;
  readonly isOver?: true;
}

/**
 * Beside the passage so that all of it stays readable: below, above, right, left; then below or above, lower than it would be.
 * Only where nothing of this is possible does it stand over the passage, at its last line.
 */
export function placementOf({ whole, end }: PassageBox, { width, height }: Size, window: Size): Placement {
  const clamp = (at: number, length: number, limit: number): number => Math.min(Math.max(GAP, at), Math.max(GAP, limit - length - GAP));
  const x = clamp(end.left, width, window.width);
  const below = window.height - GAP - (whole.bottom + GAP);
  const above = whole.top - GAP - GAP;
  if (height <= below) return { x, y: whole.bottom + GAP };
  if (height <= above) return { x, y: Math.min(whole.top - GAP - height, window.height - height - GAP) };
  const y = clamp(end.bottom - height, height, window.height);
  if (whole.right + GAP + width + GAP <= window.width) return { x: whole.right + GAP, y };
  if (whole.left - GAP - width >= GAP) return { x: whole.left - GAP - width, y };
  const room = Math.max(below, above);
  if (room >= LEAST_HEIGHT) return { x, y: below >= above ? whole.bottom + GAP : GAP, room };
  const fitsUnderEnd = end.bottom + GAP + height + GAP <= window.height;
  return { x, y: clamp(fitsUnderEnd ? end.bottom + GAP : end.top - GAP - height, height, window.height), isOver: true };
}
