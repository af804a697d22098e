import { documentDay, type DocumentRecord, type Id, type Note } from '../../../utils/model/index.ts';
import { fold } from '../../../utils/text/index.ts';

/** The latest day first. */
export function byDay(documents: Iterable<DocumentRecord>): DocumentRecord[] {
  return [...documents].sort((a, b) => {
    const [dayA, dayB] = [documentDay(a), documentDay(b)];
    return dayB < dayA ? -1 : Number(dayB > dayA);
  });
}

/** True if each word typed stands in what the document is called; marks may be left out. */
export function isNamed({ title, number, kind, issuer, siteName }: DocumentRecord, typed: string): boolean {
  const name = fold([title, number, kind, issuer, siteName].filter(Boolean).join(' '));
  return fold(typed).split(/\s+/).every((word) => name.includes(word));
}

export function countByDocument(notes: Iterable<Note>): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const { documentId } of notes) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
  return counts;
}

/** As they stand in the document; notes on the whole come first. */
export function inReadingOrder(notes: Iterable<Note>): Note[] {
  const start = ({ selectors }: Note): number => selectors?.position.start ?? -1;
  return [...notes].sort((a, b) => start(a) - start(b));
}
