import { type Occurrence, occurrencesAt } from './occurrences.ts';
import type { Pattern } from './pattern.ts';
import type { TextField } from './searchable-note.ts';

/** The slots of one text of a note: from `first` to before `end`. */
export interface Stretch {
  readonly field: TextField;
  readonly index?: number;
  readonly first: number;
  readonly end: number;
}

export interface PlacedOccurrence extends Occurrence {
  readonly stretch: Stretch;
}

/** How a note has a pattern. */
export interface PatternMatch {
  /** Into how many pieces the pattern was parted; 1 if all its syllables stand beside each other. */
  readonly pieces: number;
  /** Mean of how well the steps agree, 0 to 1. */
  readonly agreement: number;
  readonly isExact: boolean;
  readonly occurrences: readonly PlacedOccurrence[];
}

/**
 * How far a pattern may be parted. `whole`: a phrase, its syllables beside each other. `words`: in pieces that
 * stand anywhere, but two syllables that each stand alone were one word and may not be parted ("tổ chức" is
 * not in "tổ quốc, chức năng"). `syllables`: in any pieces.
 */
export type Parting = 'whole' | 'words' | 'syllables';

/** Finds a pattern in the stretches of a note; undefined if it is not there. */
export function matchPattern(pattern: Pattern, slots: Uint32Array, stretches: readonly Stretch[], parting: Parting): PatternMatch | undefined {
  const whole = wholeOccurrences(pattern, slots, stretches);
  if (whole.length > 0) return summary([whole]);
  return parting === 'whole' || pattern.steps.length === 1 ? undefined : matchPieces(pattern, slots, stretches, parting);
}

function canBegin(pattern: Pattern, step: number, term: number): boolean {
  return pattern.steps[step]!.accepted.has(term) || pattern.hasDetour[step]!;
}

function wholeOccurrences(pattern: Pattern, slots: Uint32Array, stretches: readonly Stretch[]): PlacedOccurrence[] {
  const { length } = pattern.steps;
  const starts = pattern.steps[0]!.isOptional ? [0, 1] : [0];
  const found: PlacedOccurrence[] = [];
  for (const stretch of stretches) {
    for (let slot = stretch.first; slot < stretch.end; slot += 1) {
      let best: Occurrence | undefined;
      for (const start of starts) {
        if (best || !canBegin(pattern, start, slots[slot]!)) continue;
        occurrencesAt(pattern, start, slots, slot, stretch.end, (occurrence) => {
          if (occurrence.to === length && (!best || occurrence.agreement > best.agreement)) best = occurrence;
        });
      }
      if (best) {
        found.push({ ...best, stretch });
        slot = Math.max(slot, best.end - 1);
      }
    }
  }
  return found;
}

interface Path {
  readonly pieces: ReadonlyArray<readonly PlacedOccurrence[]>;
  /** The last piece is one syllable that is often half a word. */
  readonly endsAlone: boolean;
}

function matchPieces(pattern: Pattern, slots: Uint32Array, stretches: readonly Stretch[], parting: Parting): PatternMatch | undefined {
  const { steps } = pattern;
  const pieces = pieceTable(pattern, slots, stretches);
  /** Shortest ways to each step: one that ends with a syllable alone, one that does not. */
  const paths: Path[][] = steps.map(() => []);
  paths.push([]);
  paths[0]!.push({ pieces: [], endsAlone: false });

  const reach = (step: number, path: Path): void => {
    const known = paths[step]!;
    const same = known.findIndex(({ endsAlone }) => endsAlone === path.endsAlone);
    if (same < 0) known.push(path);
    else if (known[same]!.pieces.length > path.pieces.length) known[same] = path;
  };

  for (let from = 0; from < steps.length; from += 1) {
    for (const path of paths[from]!) {
      if (steps[from]!.isOptional) reach(from + 1, path);
      for (let to = from + 1; to <= steps.length; to += 1) {
        const piece = pieces[from]![to];
        if (!piece || steps[to]?.isGlued) continue;
        const endsAlone = to - from === 1 && steps[from]!.isHalfWord && !piece.some(({ isOtherForm }) => isOtherForm);
        if (endsAlone && path.endsAlone && parting === 'words') continue;
        reach(to, { pieces: [...path.pieces, piece], endsAlone });
      }
    }
  }
  const ends = paths[steps.length]!;
  if (ends.length === 0) return undefined;
  const shortest = ends.reduce((best, path) => (path.pieces.length < best.pieces.length ? path : best));
  return summary(shortest.pieces);
}

/** `table[from][to]`: where the steps from `from` to before `to` stand beside each other. */
function pieceTable(pattern: Pattern, slots: Uint32Array, stretches: readonly Stretch[]): (PlacedOccurrence[] | undefined)[][] {
  const table: (PlacedOccurrence[] | undefined)[][] = pattern.steps.map(() => []);
  pattern.steps.forEach((step, from) => {
    if (step.isGlued) return;
    for (const stretch of stretches) {
      for (let slot = stretch.first; slot < stretch.end; slot += 1) {
        if (!canBegin(pattern, from, slots[slot]!)) continue;
        occurrencesAt(pattern, from, slots, slot, stretch.end, (occurrence) => {
          const known = (table[from]![occurrence.to] ??= []);
          if (known.at(-1)?.first !== occurrence.first || known.at(-1)?.stretch !== stretch) known.push({ ...occurrence, stretch });
        });
      }
    }
  });
  return table;
}

function summary(pieces: ReadonlyArray<readonly PlacedOccurrence[]>): PatternMatch {
  let agreement = 0;
  let isExact = true;
  let steps = 0;
  for (const piece of pieces) {
    const best = piece.reduce((a, b) => (b.agreement > a.agreement ? b : a));
    agreement += best.agreement;
    isExact &&= piece.some((occurrence) => occurrence.isExact);
    steps += best.to - best.from;
  }
  return { pieces: Math.max(pieces.length, 1), agreement: agreement / Math.max(steps, 1), isExact, occurrences: pieces.flat() };
}
