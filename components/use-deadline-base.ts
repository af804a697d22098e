import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type * as DeadlineReader from './deadline-reader.ts';
import { office } from './office.ts';
import type { DeadlineBase } from './written-deadline.ts';

const reader = signal<typeof DeadlineReader | undefined>(undefined);

/** With what the deadlines of a form are read. @param from the day that they are counted from, `YYYY-MM-DD` */
export function useDeadlineBase(from: string): DeadlineBase {
  useEffect(() => {
    // Without it deadlines are written as before: words and a day.
    import('./deadline-reader.ts').then(
      (brought) => {
        reader.value = brought;
      },
      () => undefined,
    );
  }, []);
  return useMemo(() => ({ from, office: office.value, find: reader.value?.deadlinesOfCell, findIn: reader.value?.findDeadlines }), [from, office.value, reader.value]);
}
