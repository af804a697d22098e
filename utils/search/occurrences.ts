import type { Pattern } from './pattern.ts';
import type { WholeNumbers } from './row.ts';
import { EXACT } from './vocabulary.ts';

/** Where steps of a pattern stand in the terms of a note. */
export interface Occurrence {
  /** The steps from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** Slots of the note's terms, from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  /** Sum of how well each step agrees. */
  readonly agreement: number;
  /** Every step agrees exactly. */
  readonly isExact: boolean;
  /** Steps went by another form of an abbreviation. */
  readonly isOtherForm: boolean;
}

/** Calls `visit` for every occurrence that begins with step `from` at slot `first` and ends before slot `limit`. */
export function occurrencesAt(pattern: Pattern, from: number, slots: WholeNumbers, first: number, limit: number, visit: (found: Occurrence) => void): void {
  if (pattern.isPlain) {
    plainOccurrencesAt(pattern, from, slots, first, limit, visit);
    return;
  }
  const { steps, detours, numberSigns } = pattern;

  const follow = (step: number, slot: number, agreement: number, isExact: boolean, isOtherForm: boolean): void => {
    if (step > from) visit({ from, to: step, first, end: slot, agreement, isExact, isOtherForm });
    const next = steps[step];
    if (!next) return;
    if (slot < limit) {
      const agrees = next.accepted.get(slots[slot]!);
      if (agrees !== undefined) follow(step + 1, slot + 1, agreement + agrees, isExact && agrees === EXACT, isOtherForm);
    }
    if (step > from) {
      if (next.isOptional) follow(step + 1, slot, agreement + EXACT, isExact, isOtherForm);
      const isNumberSign = slot + 1 < limit && next.syllable.kind === 'number' && numberSigns.has(slots[slot]!);
      if (isNumberSign && next.accepted.has(slots[slot + 1]!)) {
        const agrees = next.accepted.get(slots[slot + 1]!)!;
        follow(step + 1, slot + 2, agreement + agrees, isExact && agrees === EXACT, isOtherForm);
      }
    }
    for (const detour of detours) {
      const length = detour.accepted.length;
      if (detour.from !== step || slot + length > limit) continue;
      if (detour.accepted.every((accepted, index) => accepted.has(slots[slot + index]!))) {
        follow(detour.to, slot + length, agreement + detour.agreement * (detour.to - step), false, true);
      }
    }
  };

  follow(from, first, 0, true, false);
}

function plainOccurrencesAt({ steps }: Pattern, from: number, slots: WholeNumbers, first: number, limit: number, visit: (found: Occurrence) => void): void {
  let agreement = 0;
  let isExact = true;
  for (let step = from, slot = first; step < steps.length && slot < limit; step += 1, slot += 1) {
    const agrees = steps[step]!.accepted.get(slots[slot]!);
    if (agrees === undefined) return;
    agreement += agrees;
    isExact &&= agrees === EXACT;
    visit({ from, to: step + 1, first, end: slot + 1, agreement, isExact, isOtherForm: false });
  }
}

/** Without false negatives: whether all steps may stand from slot `first` on. Spares most places the closer look. */
export function mayStandAt({ steps, isPlain }: Pattern, slots: WholeNumbers, first: number, limit: number): boolean {
  if (!isPlain) return true;
  if (first + steps.length > limit) return false;
  for (let step = 1; step < steps.length; step += 1) if (!steps[step]!.accepted.has(slots[first + step]!)) return false;
  return true;
}
