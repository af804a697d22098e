import { type BriefingPlan, type Id, newId } from '../../../utils/model/index.ts';

/** The sections of a briefing, each with its notes in order. A note stands in a briefing once. */
export type Sections = BriefingPlan['sections'];
type Section = Sections[number];

export function noteCount(sections: Sections): number {
  return sections.reduce((sum, { noteIds }) => sum + noteIds.length, 0);
}

/** Puts a note before the `index`-th note of a section, counted with the note where it is now. */
export function moveNote(sections: Sections, noteId: Id, sectionId: Id, index: number): Sections {
  const from = sections.find(({ noteIds }) => noteIds.includes(noteId));
  const goal = sections.find(({ id }) => id === sectionId);
  if (!from || !goal) return sections;
  const passed = from === goal && from.noteIds.indexOf(noteId) < index ? 1 : 0;
  return withoutNotes(sections, [noteId]).map((section) => (section.id === sectionId ? withInserted(section, index - passed, noteId) : section));
}

/** Moves a note up or down by one; at the end of a section into the next one. */
export function nudgeNote(sections: Sections, noteId: Id, step: 1 | -1): Sections {
  const at = sections.findIndex(({ noteIds }) => noteIds.includes(noteId));
  const section = sections[at];
  if (!section) return sections;
  const index = section.noteIds.indexOf(noteId) + step;
  if (index >= 0 && index < section.noteIds.length) return moveNote(sections, noteId, section.id, step === 1 ? index + 1 : index);
  const beside = sections[at + step];
  return beside ? moveNote(sections, noteId, beside.id, step === 1 ? 0 : beside.noteIds.length) : sections;
}

export function withoutNotes(sections: Sections, noteIds: readonly Id[]): Sections {
  return sections.map((section) => ({ ...section, noteIds: section.noteIds.filter((id) => !noteIds.includes(id)) }));
}

export function withSection(sections: Sections): Sections {
  return [...sections, { id: newId(), heading: '', noteIds: [] }];
}

export function renameSection(sections: Sections, sectionId: Id, heading: string): Sections {
  return sections.map((section) => (section.id === sectionId ? { ...section, heading } : section));
}

/** Takes a section's heading away; its notes go to the section before it, of the first to the one after it. The only one stays. */
export function dissolveSection(sections: Sections, sectionId: Id): Sections {
  const at = sections.findIndex(({ id }) => id === sectionId);
  const gone = sections[at];
  if (!gone) return sections;
  if (sections.length === 1) return gone.noteIds.length === 0 ? [] : sections;
  const heir = at === 0 ? 1 : at - 1;
  return sections.flatMap((section, index) => {
    if (index === at) return [];
    if (index !== heir) return [section];
    return [{ ...section, noteIds: at === 0 ? [...gone.noteIds, ...section.noteIds] : [...section.noteIds, ...gone.noteIds] }];
  });
}

export function nudgeSection(sections: Sections, sectionId: Id, step: 1 | -1): Sections {
  const at = sections.findIndex(({ id }) => id === sectionId);
  const section = sections[at];
  const goal = at + step;
  if (!section || goal < 0 || goal >= sections.length) return sections;
  return sections.toSpliced(at, 1).toSpliced(goal, 0, section);
}

function withInserted(section: Section, index: number, noteId: Id): Section {
  return { ...section, noteIds: section.noteIds.toSpliced(index, 0, noteId) };
}
