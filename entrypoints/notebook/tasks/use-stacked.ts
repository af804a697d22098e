import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { TaskColumn } from '../../../utils/settings/index.ts';

/** What columns take at least, px: what is to be done, those that are named, and others as much as the name of a unit. */
const TASK_WIDTH = 300;
const WIDTHS: Readonly<Partial<Record<TaskColumn, number>>> = { deadline: 150, status: 180 };
const WIDTH = 140;

/** Whether there is too little room for the columns beside each other. */
export function useStacked(frame: RefObject<HTMLElement | null>, columns: readonly TaskColumn[]): boolean {
  const [width, setWidth] = useState(Infinity);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    if (frame.current) {
      setWidth(frame.current.clientWidth);
      observer.observe(frame.current);
    }
    return () => observer.disconnect();
  }, []);
  return width < columns.reduce((sum, column) => sum + (WIDTHS[column] ?? WIDTH), TASK_WIDTH);
}
