import type { DocumentRecord, Id, Note, ProgressNote, TaskStatus } from '../../../utils/model/index.ts';
import { dueOf, statusSeenBy } from '../../../utils/tasks/index.ts';

/** A note of category directive, with what filters, groups and columns go by. */
export interface Task {
  readonly note: Note;
  readonly document: DocumentRecord | undefined;
  /** What is to be done: the task as a person put it, else the passage. */
  readonly title: string;
  /** As it counts for the person. */
  readonly status: TaskStatus;
  /** `YYYY-MM-DD` */
  readonly due: string | undefined;
}

/** @param today `YYYY-MM-DD` @param ownIds the ids under which the person's own notes stand */
export function tasksOf(notes: Iterable<Note>, documents: ReadonlyMap<Id, DocumentRecord>, today: string, ownIds: readonly Id[]): Task[] {
  return Array.from(notes)
    .filter(({ category }) => category === 'directive')
    .map((note) => ({
      note,
      document: documents.get(note.documentId),
      title: note.directive?.task || note.quote || note.comment,
      status: statusSeenBy(note, ownIds),
      due: dueOf(note, today),
    }));
}

/** What was written last of its progress. */
export function latestProgress({ note }: Task): ProgressNote | undefined {
  return Object.values(note.directive?.progress ?? {}).reduce<ProgressNote | undefined>((latest, one) => (latest === undefined || one.on >= latest.on ? one : latest), undefined);
}
