/** Changes of a plan: values by the paths of its fields, see `withFields`. The notes are not touched. */
import { type BriefingItem, type BriefingPlan, type FieldValues, type Id, type NoteInBriefing } from '../../model/index.ts';
import { noteState } from '../note-state.ts';
import { pairKey, samePassages } from './same-passage.ts';

type Plan = Pick<BriefingPlan, 'sections' | 'notes' | 'seen' | 'leftOut' | 'apart'>;

/** Joins notes that stand in the briefing to one of them, with those that are joined to them already. */
export function joinNotes(plan: Plan, standing: Id, others: readonly Id[]): FieldValues {
  const entry = plan.notes?.[standing] ?? {};
  const given = others.filter((id) => id !== standing);
  const members = new Set([...(entry.joined ?? []), ...given.flatMap((id) => [id, ...(plan.notes?.[id]?.joined ?? [])])]);
  const isMember = (id: Id): boolean => id === standing || members.has(id);
  return {
    sections: withoutIds(plan.sections, new Set(given)),
    [`notes.${standing}`]: { ...entry, joined: [...members] },
    ...Object.fromEntries(given.flatMap((id) => (plan.notes?.[id] ? [[`notes.${id}`, alone(plan.notes[id])]] : []))),
    ...(plan.apart && { apart: plan.apart.filter(([a, b]) => !(isMember(a) && isMember(b))) }),
  };
}

/** Lets a joined note stand by itself again, right after the one that stood for it; the program does not offer to join them again. */
export function partNote(plan: Plan, standing: Id, id: Id): FieldValues {
  const entry = plan.notes?.[standing] ?? {};
  const left = (entry.joined ?? []).filter((one) => one !== id);
  const known = new Map((plan.apart ?? []).map((pair) => [pairKey(...pair), pair]));
  for (const one of [standing, ...left]) known.set(pairKey(one, id), [one, id]);
  return {
    sections: plan.sections.map((section) => ({ ...section, noteIds: section.noteIds.flatMap((one) => (one === standing ? [one, id] : [one])) })),
    [`notes.${standing}`]: left.length > 0 ? { ...entry, joined: left } : alone(entry),
    apart: [...known.values()],
  };
}

/** Two directives that stand for themselves are no longer offered to be joined. */
export function tellApart(plan: Plan, a: Id, b: Id): FieldValues {
  return { apart: [...(plan.apart ?? []), [a, b]] };
}

/** Takes notes out, each with those that are joined to it; what the briefing is filled from does not bring them again. */
export function takeOut(plan: Plan, ids: readonly Id[]): FieldValues {
  const all = ids.flatMap((id) => [id, ...(plan.notes?.[id]?.joined ?? [])]);
  return { ...dropNotes(plan, all), leftOut: [...new Set([...(plan.leftOut ?? []), ...all])] };
}

/** Forgets notes that are no longer in the notebook. What was joined to one of them stays: the first stands for the others. */
export function dropNotes(plan: Plan, ids: Iterable<Id>): FieldValues {
  const gone = new Set(ids);
  const values: Record<string, NoteInBriefing | undefined> = {};
  const heirs = new Map<Id, Id[]>();
  for (const standing of plan.sections.flatMap(({ noteIds }) => noteIds)) {
    const entry = plan.notes?.[standing] ?? {};
    const all = [standing, ...(entry.joined ?? [])];
    const [heir, ...joined] = all.filter((id) => !gone.has(id));
    if (heir === standing && joined.length === all.length - 1) continue;
    heirs.set(standing, heir === undefined ? [] : [heir]);
    for (const id of all) if (gone.has(id) && plan.notes?.[id]) values[`notes.${id}`] = undefined;
    if (heir === undefined) continue;
    const { texts: _texts, ...said } = entry;
    const held = heir === standing ? entry : { ...said, ...plan.notes?.[heir] };
    values[`notes.${heir}`] = joined.length > 0 ? { ...held, joined } : alone(held);
  }
  return {
    sections: plan.sections.map((section) => ({ ...section, noteIds: section.noteIds.flatMap((id) => heirs.get(id) ?? [id]) })),
    ...values,
    ...(plan.seen && { seen: Object.fromEntries(Object.entries(plan.seen).filter(([id]) => !gone.has(id))) }),
  };
}

/**
 * Takes notes in. Those that mark a passage which is in the briefing already, or one passage among themselves, are joined.
 * @param there what the plan has already
 * @param arrange gives the new sections, of those that are to stand by themselves
 */
export function takeIn(plan: Plan, there: readonly BriefingItem[], items: readonly BriefingItem[], arrange: (standing: readonly BriefingItem[]) => BriefingPlan['sections']): FieldValues {
  const placeOf = placesIn(plan);
  const added = items.filter(({ note }) => !placeOf.has(note.id));
  const groups = samePassages([...there.map(({ note, document }) => ({ note, document })), ...added], plan.apart);
  const standing: BriefingItem[] = [];
  const joined = new Map<Id, Id[]>();
  const isNew = new Set(added.map(({ note }) => note.id));
  for (const group of groups) {
    const fresh = group.filter(({ note }) => isNew.has(note.id));
    const [first] = fresh;
    if (!first) continue;
    // Of those of the group that stand already, the first one in the briefing's order.
    const host = group.flatMap(({ note }) => placeOf.get(note.id) ?? []).sort((a, b) => a.at - b.at)[0]?.standing;
    if (host === undefined) standing.push(first);
    const to = host ?? first.note.id;
    const others = fresh.map(({ note }) => note.id).filter((id) => id !== to);
    if (others.length > 0) joined.set(to, [...(joined.get(to) ?? []), ...others]);
  }
  return {
    sections: arrange(standing),
    ...Object.fromEntries(Array.from(joined, ([id, others]) => [`notes.${id}`, { ...plan.notes?.[id], joined: [...(plan.notes?.[id]?.joined ?? []), ...others] }])),
    seen: { ...Object.fromEntries([...there, ...added].map(({ note }) => [note.id, noteState(note)])), ...plan.seen },
    ...(plan.leftOut && { leftOut: plan.leftOut.filter((id) => !isNew.has(id)) }),
  };
}

/** For each note of the plan the one that stands for it, and where that comes. */
function placesIn({ sections, notes }: Plan): ReadonlyMap<Id, { readonly standing: Id; readonly at: number }> {
  const standing = sections.flatMap(({ noteIds }) => noteIds);
  return new Map(standing.flatMap((id, at) => [id, ...(notes?.[id]?.joined ?? [])].map((one) => [one, { standing: id, at }] as const)));
}

/** What is said of a note that has no others joined to it any more; undefined if that is nothing. */
function alone({ joined: _joined, settled: _settled, ...rest }: NoteInBriefing): NoteInBriefing | undefined {
  return Object.keys(rest).length > 0 ? rest : undefined;
}

function withoutIds(sections: BriefingPlan['sections'], ids: ReadonlySet<Id>): BriefingPlan['sections'] {
  return sections.map((section) => (section.noteIds.some((id) => ids.has(id)) ? { ...section, noteIds: section.noteIds.filter((id) => !ids.has(id)) } : section));
}
