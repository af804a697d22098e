import type { Briefing, BriefingItem, BriefingPlan, DocumentRecord, Note } from '../model/index.ts';

export interface ComposedBriefing extends Briefing {
  /** Notes of the plan that are missing or deleted, or whose document is: in the plan's order. */
  readonly skippedNoteIds: readonly string[];
}

export interface BriefingContext {
  /** ISO 8601 with zone. */
  readonly now: string;
  readonly author?: Briefing['author'];
}

/** Puts the notes and documents into the places that the plan gives them. */
export function composeBriefing(
  plan: BriefingPlan,
  notes: Iterable<Note>,
  documents: Iterable<DocumentRecord>,
  { now, author }: BriefingContext,
): ComposedBriefing {
  const items = itemsById(notes, documents);
  return {
    id: plan.id,
    title: plan.title,
    introduction: plan.introduction,
    sections: plan.sections.map(({ heading, noteIds }) => ({
      heading,
      items: noteIds.map((id) => items.get(id)).filter((item) => item !== undefined),
    })),
    composedAt: now,
    ...(author && { author }),
    skippedNoteIds: plan.sections.flatMap((section) => section.noteIds).filter((id) => !items.has(id)),
  };
}

function itemsById(notes: Iterable<Note>, documents: Iterable<DocumentRecord>): ReadonlyMap<string, BriefingItem> {
  const documentById = new Map(Array.from(documents, (document) => [document.id, document]));
  const items = new Map<string, BriefingItem>();
  for (const note of notes) {
    const document = documentById.get(note.documentId);
    if (document && note.deleted === undefined) items.set(note.id, { note, document });
  }
  return items;
}
