import { type BriefingFill, type Id, localDay, type Note } from '../../../utils/model/index.ts';
import type { Contents } from '../contents/index.ts';

/** A choice of notes, with the ids of those that its query finds in the place of the query. */
export interface NoteChoice extends Omit<BriefingFill, 'query'> {
  readonly found?: ReadonlySet<Id> | undefined;
}

/** The notes that all of the choice holds for, the earliest first. */
export function chooseNotes(
  { notes, documents }: Pick<Contents, 'notes' | 'documents'>,
  { found, from, to, unit, documentId, meetingId }: NoteChoice,
): Note[] {
  return [...notes.values()]
    .filter((note) => {
      const day = localDay(new Date(note.createdAt));
      return (
        (!found || found.has(note.id)) &&
        (!from || day >= from) &&
        (!to || day <= to) &&
        (!documentId || note.documentId === documentId) &&
        (!meetingId || documents.get(note.documentId)?.meetingId === meetingId) &&
        (!unit || note.directive?.leadUnit === unit || (note.directive?.cooperatingUnits.includes(unit) ?? false))
      );
    })
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt)));
}

/** Monday to Sunday of the week that a day is in. @param day `YYYY-MM-DD` */
export function weekOf(day: string): { readonly from: string; readonly to: string } {
  const date = new Date(`${day}T00:00:00Z`);
  const monday = date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY_MS;
  return { from: isoDay(monday), to: isoDay(monday + 6 * DAY_MS) };
}

const DAY_MS = 86_400_000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
