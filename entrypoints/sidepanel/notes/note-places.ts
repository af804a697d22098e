import type { NoteReading } from '../../../utils/messaging/index.ts';
import type { Id, Note } from '../../../utils/model/index.ts';
import { type Stretch, letters, placeIn } from '../letters.ts';

/**
 * Where notes stand in the extracted text, as far as they do.
 * @param text the letters of all blocks
 * @param readings how the notes stand on the page: of a changed one the wording found counts
 */
export function notePlaces(text: string, notes: readonly Note[], readings: readonly NoteReading[]): ReadonlyMap<Id, Stretch> {
  const byId = new Map(readings.map((reading) => [reading.noteId, reading]));
  const places = new Map<Id, Stretch>();
  for (const note of notes) {
    const reading = byId.get(note.id);
    const selectors = reading?.foundSelectors ?? note.selectors;
    if (!selectors || reading?.status === 'lost') continue;
    const place = placeIn(text, letters(reading?.found ?? note.quote), letters(selectors.quote.prefix), letters(selectors.quote.suffix));
    if (place) places.set(note.id, place);
  }
  return places;
}
