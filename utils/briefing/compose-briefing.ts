import { type Briefing, type BriefingItem, type BriefingPlan, type DocumentRecord, type Id, type Meeting, type Note, wholeForm } from '../model/index.ts';

export interface ComposedBriefing extends Briefing {
  /** Notes of the plan that are missing or deleted, or whose document is: in the plan's order, those that are joined to one after it. */
  readonly skippedNoteIds: readonly string[];
  /** What stands in the place of a note of the plan. */
  readonly itemOf: ReadonlyMap<Id, BriefingItem>;
}

export interface BriefingContext {
  /** ISO 8601 with zone. */
  readonly now: string;
  /** For what the plan does not say itself. */
  readonly author?: Briefing['author'];
  readonly meetings?: ReadonlyMap<Id, Meeting>;
}

/** Puts the notes and documents into the places that the plan gives them. */
export function composeBriefing(
  plan: BriefingPlan,
  notes: Iterable<Note>,
  documents: Iterable<DocumentRecord>,
  { now, author, meetings }: BriefingContext,
): ComposedBriefing {
  const { noteParts, parts } = wholeForm(plan.form);
  const items = itemsById(notes, documents);
  const own = (id: Id): BriefingItem | undefined => {
    const item = items.get(id);
    const texts = plan.notes?.[id]?.texts;
    return item && texts ? { ...item, texts } : item;
  };
  /** Edits of two people that meet can leave a note in two places: it is shown in the first. */
  const shown = new Set<Id>();
  const itemOf = new Map<Id, BriefingItem>();
  /** The note with those that are joined to it. If it is gone itself, the first of them stands in its place. */
  const standing = (id: Id): BriefingItem[] => {
    const said = plan.notes?.[id];
    const [first, ...joined] = [id, ...(said?.joined ?? [])].filter((one) => !shown.has(one)).map(own).filter((item) => item !== undefined);
    if (!first) return [];
    for (const { note } of [first, ...joined]) shown.add(note.id);
    const item = { ...first, parts: { ...noteParts, ...said?.parts }, ...(said?.settled && { settled: said.settled }), ...(joined.length > 0 && { joined }) };
    itemOf.set(id, item);
    return [item];
  };
  const sections = plan.sections.map(({ heading, noteIds }) => ({ heading, items: noteIds.flatMap(standing) }));
  const writer = { name: plan.authorName ?? author?.name ?? '', unit: plan.authorUnit ?? author?.unit ?? '' };
  const meeting = plan.meetingId === undefined ? undefined : meetings?.get(plan.meetingId);
  return {
    id: plan.id,
    title: plan.title,
    ...(meeting && { meeting }),
    ...(plan.period && { period: plan.period }),
    introduction: plan.introduction,
    sections,
    ...(plan.closing !== undefined && { closing: plan.closing }),
    composedAt: now,
    ...((writer.name !== '' || writer.unit !== '') && { author: writer }),
    ...(plan.form?.template !== undefined && { template: plan.form.template }),
    parts,
    itemOf,
    skippedNoteIds: notesOfPlan(plan).filter((id) => !items.has(id)),
  };
}

/** All notes of a briefing, each that stands for others before these. */
export function notesOfPlan({ sections, notes }: Pick<BriefingPlan, 'sections' | 'notes'>): Id[] {
  return sections.flatMap(({ noteIds }) => noteIds.flatMap((id) => [id, ...(notes?.[id]?.joined ?? [])]));
}

function itemsById(notes: Iterable<Note>, documents: Iterable<DocumentRecord>): ReadonlyMap<Id, BriefingItem> {
  const documentById = new Map(Array.from(documents, (document) => [document.id, document]));
  const items = new Map<Id, BriefingItem>();
  for (const note of notes) {
    const document = documentById.get(note.documentId);
    if (document && note.deleted === undefined) items.set(note.id, { note, document });
  }
  return items;
}

/** The items of a briefing, those that are joined to one right after it. */
export function allItems({ sections }: Pick<Briefing, 'sections'>): BriefingItem[] {
  return sections.flatMap(({ items }) => items.flatMap((item) => [item, ...(item.joined ?? [])]));
}
