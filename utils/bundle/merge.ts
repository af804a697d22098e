import { withEntriesApart, withEntriesInside } from './briefing-entries.ts';
import type { Bundle, WholeBundle } from './bundle.ts';
import { type Versioned, compareValues, joinRecords, settle } from './join-records.ts';
import { joinSameDocuments } from './same-documents.ts';

/**
 * Everything that stands in either bundle: records field by field, documents that are one document under one id.
 * Commutative, associative and idempotent, so that bundles may come in any order, more than once, and by any way.
 *
 * A note belongs to one document for good; if two states of a note name documents that are not the same, the laws
 * hold only for what both bundles know of these documents.
 */
export function merge(a: Bundle, b: Bundle): WholeBundle {
  const written = compareWriting(a, b) >= 0 ? a : b;
  return inOrder({
    version: Math.max(a.version, b.version),
    generator: a.generator > b.generator ? a.generator : b.generator,
    ...(written.exportedBy && { exportedBy: written.exportedBy }),
    ...(written.exportedAt !== undefined && { exportedAt: written.exportedAt }),
    notes: [...a.notes, ...b.notes],
    documents: [...a.documents, ...b.documents],
    snapshots: [...a.snapshots, ...b.snapshots],
    briefings: [...a.briefings, ...b.briefings],
    meetings: [...(a.meetings ?? []), ...(b.meetings ?? [])],
  });
}

/** A bundle in the one form that merging gives: each id once, in order. */
export function inOrder(bundle: Bundle): WholeBundle {
  const snapshots = joinById(bundle.snapshots);
  const { documents, idOf } = joinSameDocuments(bundle.documents, snapshots);
  const ownerOf = new Map(documents.flatMap((document) => document.snapshotIds.map((id) => [id, document.id])));
  return {
    ...bundle,
    notes: joinById(bundle.notes.map((note) => under(idOf(note.documentId), note))),
    documents,
    snapshots: snapshots.map((snapshot) => under(ownerOf.get(snapshot.id) ?? idOf(snapshot.documentId), snapshot)),
    briefings: joinById(bundle.briefings.map(withEntriesApart)).map(withEntriesInside),
    meetings: joinById(bundle.meetings ?? []),
  };
}

function under<R extends { readonly documentId: string }>(documentId: string, record: R): R {
  return record.documentId === documentId ? record : { ...record, documentId };
}

/** The later export names who wrote it. */
function compareWriting(a: Bundle, b: Bundle): number {
  return compareValues(a.exportedAt, b.exportedAt) || compareValues(a.exportedBy, b.exportedBy);
}

function joinById<R extends Versioned>(records: readonly R[]): R[] {
  const joined = new Map<string, R>();
  for (const record of records) {
    const known = joined.get(record.id);
    joined.set(record.id, known ? joinRecords(known, record) : settle(record));
  }
  return [...joined.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
