import type { Id, Note, TaskStatus } from '../model/index.ts';

/**
 * Where a task stands for a person: on a note of another what they reported themselves, else the task's own status.
 * @param ownIds the ids under which the person's own notes stand
 */
export function statusSeenBy({ authorId, directive }: Note, ownIds: readonly Id[]): TaskStatus {
  const own = ownIds.includes(authorId) ? undefined : ownIds.map((id) => directive?.reports?.[id]).find((report) => report !== undefined);
  return own?.status ?? directive?.status ?? 'open';
}

/** The note as a list shows it to a person: with the status that counts for them. Not to be written or sent. */
export function asSeenBy(note: Note, ownIds: readonly Id[]): Note {
  const status = statusSeenBy(note, ownIds);
  return note.directive === undefined || note.directive.status === status ? note : { ...note, directive: { ...note.directive, status } };
}
