import type { NoteReading, PageReading } from '../../../utils/messaging/index.ts';
import type { Change, Note } from '../../../utils/model/index.ts';
import { blockLetters } from '../letters.ts';
import type { SourceNews } from './changed-sources.ts';
import { notePlaces } from './note-places.ts';

/** A note, and how it stands on the page. */
export interface PlacedNote {
  readonly note: Note;
  /** Undefined of a note on the whole document, and of one that the page has not yet looked for. */
  readonly reading?: NoteReading | undefined;
  /** Absent: whatever its directive says outside the passage stands there still, or is not known to have stood there. */
  readonly around?: SourceNews | undefined;
}

/** What was changed in a note's words and in those around them from which it was read. */
export function allChanges({ reading, around }: PlacedNote): Change[] {
  return [...(reading?.changes ?? []), ...(around?.sources ?? []).flatMap(({ changes }) => changes)];
}

/** Notes on the whole document first, then those found in page order, then those that were not found. */
export function arrangeNotes(notes: readonly Note[], { extraction, notes: readings }: PageReading): PlacedNote[] {
  const byId = new Map(readings.map((reading) => [reading.noteId, reading]));
  const placed = [...notes].sort(byAge).map((note): PlacedNote => ({ note, reading: note.selectors && byId.get(note.id) }));
  const whole = placed.filter(({ note }) => !note.selectors);
  const lost = placed.filter(({ reading }) => reading?.status === 'lost');
  const found = placed.filter(({ reading }) => reading && reading.status !== 'lost').sort((a, b) => a.reading!.order - b.reading!.order);
  const isNew = ({ note, reading }: PlacedNote): boolean => note.selectors !== undefined && !reading;
  const fresh = placed.filter(isNew);
  return [...whole, ...(fresh.length === 0 ? found : withFresh(found, fresh)), ...lost];

  /** What was just added comes where its words are, before the page has said so: nothing jumps afterwards. */
  function withFresh(known: readonly PlacedNote[], added: readonly PlacedNote[]): PlacedNote[] {
    const places = notePlaces(blockLetters(extraction.blocks).text, notes, readings);
    const startOf = ({ note }: PlacedNote): number | undefined => places.get(note.id)?.start;
    const all = [...known];
    for (const one of added) {
      const start = startOf(one) ?? Number.POSITIVE_INFINITY;
      const next = all.findIndex((other) => (startOf(other) ?? Number.NEGATIVE_INFINITY) > start);
      all.splice(next < 0 ? all.length : next, 0, one);
    }
    return all;
  }
}

function byAge(a: Note, b: Note): number {
  return a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt);
}
