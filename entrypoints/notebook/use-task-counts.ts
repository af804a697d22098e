import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../../utils/model/index.ts';
import { asSeenBy, isOverdue, isUnfinished } from '../../utils/tasks/index.ts';
import { contents, ownIds, today } from './contents/index.ts';
import { inSteps } from './in-steps.ts';

export interface TaskCounts {
  readonly unfinished: number;
  /** Of the unfinished. */
  readonly overdue: number;
}

const NOTES_AT_ONCE = 50;

/** How many tasks the notebook has for the person. Of a large notebook they are counted between other work: until then those of before are given. */
export function useTaskCounts(): TaskCounts {
  const [counts, setCounts] = useState<TaskCounts>({ unfinished: 0, overdue: 0 });
  const notes = contents.value?.notes;
  useEffect(() => {
    if (!notes) return undefined;
    const leaving = new AbortController();
    inSteps(counting(notes.values()), leaving.signal).then(setCounts).catch((error: unknown) => {
      if (!leaving.signal.aborted) throw error;
    });
    return () => leaving.abort();
  }, [notes, ownIds.value, today.value]);
  return counts;
}

function* counting(notes: Iterable<Note>): Generator<void, TaskCounts> {
  let [unfinished, overdue, looks] = [0, 0, 0];
  for (const note of notes) {
    const seen = asSeenBy(note, ownIds.value);
    if (isUnfinished(seen)) unfinished += 1;
    if (isOverdue(seen, today.value)) overdue += 1;
    looks += 1;
    if (looks % NOTES_AT_ONCE === 0) yield;
  }
  return { unfinished, overdue };
}
