import { documentDay, type DocumentRecord, type Id, type Meeting, type Note } from '../../../utils/model/index.ts';
import { vietnameseOrder } from '../../../utils/i18n/index.ts';
import { unitKey } from '../../../utils/tasks/index.ts';
import type { Contents } from '../contents/index.ts';

/** A meeting with what belongs to it. */
export interface HeldMeeting {
  readonly meeting: Meeting;
  /** The earliest first. */
  readonly documents: readonly DocumentRecord[];
  readonly notes: readonly Note[];
}

type Held = Pick<Contents, 'meetings' | 'documents' | 'notes'>;

/** All meetings, the latest first; those of no day come last. */
export function heldMeetings({ meetings, documents, notes }: Held): HeldMeeting[] {
  const documentsOf = Map.groupBy(documents.values(), ({ meetingId }) => meetingId);
  const notesOf = Map.groupBy(notes.values(), ({ documentId }) => documentId);
  return Array.from(meetings.values(), (meeting) => {
    const own = (documentsOf.get(meeting.id) ?? []).sort((a, b) => compare(documentDay(a), documentDay(b)));
    return { meeting, documents: own, notes: own.flatMap(({ id }) => notesOf.get(id) ?? []) };
  }).sort((a, b) => compare(dayOf(b), dayOf(a)) || vietnameseOrder.compare(a.meeting.name, b.meeting.name));
}

/** The day of the meeting, else of its first document; empty if there is none. */
export function dayOf({ meeting, documents }: HeldMeeting): string {
  return meeting.date ?? (documents[0] ? documentDay(documents[0]) : '');
}

export interface UnitsDirectives {
  /** Empty: no unit is named. */
  readonly unit: string;
  readonly notes: readonly Note[];
}

/** The directives by lead unit, those of most directives first, those without a unit last. In each as they stand in the documents. */
export function directivesByUnit(held: HeldMeeting): UnitsDirectives[] {
  const place = new Map(held.documents.map(({ id }, index): [Id, number] => [id, index]));
  const inOrder = held.notes
    .filter(({ category }) => category === 'directive')
    .sort((a, b) => place.get(a.documentId)! - place.get(b.documentId)! || startOf(a) - startOf(b));
  const groups = Map.groupBy(inOrder, ({ directive }) => unitKey(directive?.leadUnit ?? ''));
  return [...groups.values()]
    .map((notes) => ({ unit: notes[0]!.directive?.leadUnit ?? '', notes }))
    .sort((a, b) => Number(a.unit === '') - Number(b.unit === '') || b.notes.length - a.notes.length || vietnameseOrder.compare(a.unit, b.unit));
}

const startOf = ({ selectors }: Note): number => selectors?.position.start ?? -1;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
