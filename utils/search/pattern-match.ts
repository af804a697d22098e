import { mayStandAt, type Occurrence, occurrencesAt } from './occurrences.ts';
import type { Pattern } from './pattern.ts';
import type { WholeNumbers } from './row.ts';
import type { TextField } from './searchable-note.ts';
import { EXACT } from './vocabulary.ts';

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
export function matchPattern(pattern: Pattern, slots: WholeNumbers, stretches: readonly Stretch[], parting: Parting): PatternMatch | undefined {
  const whole = wholeOccurrences(pattern, slots, stretches);
  if (whole.length > 0) {
    const best = whole.reduce((a, b) => (b.agreement > a.agreement ? b : a));
    return { pieces: 1, agreement: best.agreement / (EXACT * (best.to - best.from)), isExact: whole.some(({ isExact }) => isExact), occurrences: whole };
  }
  return parting === 'whole' || pattern.steps.length === 1 ? undefined : matchPieces(pattern, slots, stretches, parting);
}

function canBegin(pattern: Pattern, step: number, term: number): boolean {
  return pattern.steps[step]!.accepted.has(term) || pattern.hasDetour[step]!;
}

function wholeOccurrences(pattern: Pattern, slots: WholeNumbers, stretches: readonly Stretch[]): PlacedOccurrence[] {
  const { length } = pattern.steps;
  const starts = pattern.steps[0]!.isOptional ? [0, 1] : [0];
  const found: PlacedOccurrence[] = [];
  for (const stretch of stretches) {
    for (let slot = stretch.first; slot < stretch.end; slot += 1) {
      let best: Occurrence | undefined;
      for (const start of starts) {
        if (best || !canBegin(pattern, start, slots[slot]!) || !mayStandAt(pattern, slots, slot, stretch.end)) continue;
        occurrencesAt(pattern, start, slots, slot, stretch.end, (occurrence) => {
          if (occurrence.to === length && (!best || occurrence.agreement > best.agreement)) best = occurrence;
        });
      }
      if (!best) continue;
      const last = found.at(-1);
      if (last?.stretch !== stretch || last.end <= slot) found.push({ ...best, stretch });
      // Of two that share a syllable the one that agrees better is shown.
      else if (best.agreement > last.agreement) found[found.length - 1] = { ...best, stretch };
    }
  }
  return found;
}

/** A stretch of steps that stand beside each other somewhere in the note. */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** Sum over its steps, at the place where it agrees best. */
  readonly agreement: number;
  readonly isExact: boolean;
  /** Somewhere it is another form of an abbreviation. */
  readonly isOtherForm: boolean;
}

interface Path {
  readonly pieces: readonly Piece[];
  /** The last piece is one syllable that is often half a word. */
  readonly endsAlone: boolean;
}

function matchPieces(pattern: Pattern, slots: WholeNumbers, stretches: readonly Stretch[], parting: Parting): PatternMatch | undefined {
  const { steps } = pattern;
  const table = pieceTable(pattern, slots, stretches);
  /** Shortest ways to each step: one that ends with a syllable alone, one that does not. */
  const paths: Path[][] = [...steps.map(() => []), []];
  paths[0]!.push({ pieces: [], endsAlone: false });

  const reach = (step: number, path: Path): void => {
    const known = paths[step]!;
    const same = known.findIndex(({ endsAlone }) => endsAlone === path.endsAlone);
    if (same < 0) known.push(path);
    else if (isBetter(path, known[same]!)) known[same] = path;
  };

  for (let from = 0; from < steps.length; from += 1) {
    for (const path of paths[from]!) {
      if (steps[from]!.isOptional) reach(from + 1, path);
      for (const piece of table[from]!) {
        if (steps[piece.to]?.isGlued) continue;
        const endsAlone = piece.to - from === 1 && steps[from]!.isHalfWord && !piece.isOtherForm;
        if (endsAlone && path.endsAlone && parting === 'words') continue;
        reach(piece.to, { pieces: [...path.pieces, piece], endsAlone });
      }
    }
  }
  const ends = paths[steps.length]!;
  if (ends.length === 0) return undefined;
  const { pieces } = ends.reduce((best, path) => (isBetter(path, best) ? path : best));
  return {
    pieces: pieces.length,
    agreement: sumOf(pieces) / (EXACT * pieces.reduce((sum, { from, to }) => sum + to - from, 0)),
    isExact: pieces.every(({ isExact }) => isExact),
    occurrences: occurrencesOf(pieces, pattern, slots, stretches),
  };
}

const sumOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { agreement }) => sum + agreement, 0);

function isBetter({ pieces }: Path, than: Path): boolean {
  return pieces.length < than.pieces.length || (pieces.length === than.pieces.length && sumOf(pieces) > sumOf(than.pieces));
}

/** By first step, the pieces that stand in the note. */
function pieceTable(pattern: Pattern, slots: WholeNumbers, stretches: readonly Stretch[]): Piece[][] {
  const table: Piece[][] = pattern.steps.map(() => []);
  forEachOccurrence(pattern, (step) => !pattern.steps[step]!.isGlued, slots, stretches, ({ from, to, agreement, isExact, isOtherForm }) => {
    const pieces = table[from]!;
    const at = pieces.findIndex((piece) => piece.to === to);
    const known = pieces[at];
    if (!known) pieces.push({ from, to, agreement, isExact, isOtherForm });
    else if (agreement > known.agreement || (isExact && !known.isExact) || (isOtherForm && !known.isOtherForm)) {
      pieces[at] = { from, to, agreement: Math.max(agreement, known.agreement), isExact: isExact || known.isExact, isOtherForm: isOtherForm || known.isOtherForm };
    }
  });
  return table;
}

function occurrencesOf(pieces: readonly Piece[], pattern: Pattern, slots: WholeNumbers, stretches: readonly Stretch[]): PlacedOccurrence[] {
  const ends = new Map(pieces.map(({ from, to }) => [from, to]));
  const found: PlacedOccurrence[] = [];
  forEachOccurrence(pattern, (step) => ends.has(step), slots, stretches, (occurrence) => {
    if (ends.get(occurrence.from) === occurrence.to) found.push(occurrence);
  });
  return found;
}

function forEachOccurrence(
  pattern: Pattern,
  isStart: (step: number) => boolean,
  slots: WholeNumbers,
  stretches: readonly Stretch[],
  visit: (occurrence: PlacedOccurrence) => void,
): void {
  for (let step = 0; step < pattern.steps.length; step += 1) {
    if (!isStart(step)) continue;
    for (const stretch of stretches) {
      for (let slot = stretch.first; slot < stretch.end; slot += 1) {
        if (canBegin(pattern, step, slots[slot]!)) occurrencesAt(pattern, step, slots, slot, stretch.end, (occurrence) => visit({ ...occurrence, stretch }));
      }
    }
  }
}
