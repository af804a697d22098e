import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { office } from './office.ts';
import type { DeadlineBase } from './written-deadline.ts';

const find = signal<DeadlineBase['find']>(undefined);

/** With what the deadlines of a form are read. @param from the day that they are counted from, `YYYY-MM-DD` */
export function useDeadlineBase(from: string): DeadlineBase {
  useEffect(() => {
    // Without it deadlines are written as before: words and a day.
    import('./deadline-reader.ts').then(
      (reader) => {
        find.value = reader.deadlinesOfCell;
      },
      () => undefined,
    );
  }, []);
  return useMemo(() => ({ from, office: office.value, find: find.value }), [from, office.value, find.value]);
}
