import type { BundleContents } from '../../../utils/bundle/index.ts';
import type { Briefing, Id } from '../../../utils/model/index.ts';

/** The contents less some documents, with all that is of them. */
export function contentsWithout(contents: BundleContents, ids: ReadonlySet<Id>): BundleContents {
  return {
    ...contents,
    notes: contents.notes.filter(({ documentId }) => !ids.has(documentId)),
    documents: contents.documents.filter(({ id }) => !ids.has(id)),
    snapshots: contents.snapshots.filter(({ documentId }) => !ids.has(documentId)),
  };
}

/** The briefing less all notes of some documents. */
export function briefingWithout(briefing: Briefing, ids: ReadonlySet<Id>): Briefing {
  return {
    ...briefing,
    sections: briefing.sections.map((section) => ({ ...section, items: section.items.filter(({ document }) => !ids.has(document.id)) })),
  };
}
