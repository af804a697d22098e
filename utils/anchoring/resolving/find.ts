import type { ResolutionStatus } from '../../model/index.ts';
import { align } from '../alignment.ts';
import { compareWords } from '../compare-words.ts';
import type { Span } from '../text-view.ts';
import { besideOneNeighbour } from './edited.ts';
import { DISTINCT_WORDS, holdsWords, likenessOf, textsOf } from './likeness.ts';
import { type Neighbourhood, neighbourhoodsOf } from './neighbourhoods.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';
import type { Pace } from './pace.ts';
import type { Neighbour, Passage } from './passage.ts';
import type { Region } from './region.ts';
import { reversedBefore } from './reversed.ts';

/** What was found in a region; offsets are of its text. */
export interface Finding {
  readonly status: ResolutionStatus;
  readonly span?: Span;
  readonly candidates: readonly Span[];
  readonly confidence: number;
}

/** Context shorter than this proves nothing alone. */
const TELLING_CONTEXT = 16;
/** Context that agrees on both sides together, where a passage is known to have stood once in the page. */
const ENOUGH_CONTEXT = 24;
/** `describe` gives context of a length between these only if it stood once in the page: less at an edge, more in vain. */
const DISTINCT_CONTEXT = [50, 180] as const;
/** Two places whose context differs by less are not told apart. */
const MARGIN = 12;
const MAX_CANDIDATES = 8;
/** Between unchanged neighbours, words less like than this are rather others than the passage edited. */
const LIKE_PASSAGE = 0.5;

/** Where a passage is in a region. Context decides where, the quote decides whether. */
export async function find(region: Region, passage: Passage, pace: Pace): Promise<Finding> {
  if (passage.exact === '') return { status: 'lost', candidates: [], confidence: 0 };
  const occurrences = await occurrencesOf(region, passage, pace);
  const whole = occurrences.filter(({ wholeBefore, wholeAfter }) => wholeBefore && wholeAfter);
  if (whole.length > 0) return between(region, passage, whole, occurrences.length);

  const words = await region.words(pace);
  const neighbourhoods = neighbourhoodsOf(words, passage);
  const [nearest] = neighbourhoods;
  const known = atOneNeighbour(region, passage, occurrences);
  if (known && !(nearest && isCloser(nearest, known))) return known === 'several' ? ambiguous(occurrences) : asFound(region, passage, known);

  const only = occurrences.length === 1 ? occurrences[0]! : undefined;
  const isDistinct = passage.words.length >= DISTINCT_WORDS;
  const stoodOnce = passage.occurrences === 1;
  if (nearest) {
    const rival = neighbourhoods.find(({ gap }) => gap.end < nearest.gap.start || gap.start > nearest.gap.end);
    if (rival && rival.likeness === nearest.likeness) return ambiguous([nearest.gap, rival.gap].filter(({ start, end }) => start < end));
    const inside = occurrences.filter(({ start, end }) => start >= nearest.gap.start && end <= nearest.gap.end);
    if (inside.length === 1) return asFound(region, passage, inside[0]!);
    const likeness = likenessOf(region, passage, nearest.gap);
    if (only && stoodOnce && isDistinct && likeness < LIKE_PASSAGE) return asFound(region, passage, only);
    if (!holdsWords(region, nearest.gap)) return lost(occurrences);
    return { status: 'changed', span: nearest.gap, candidates: [], confidence: (0.5 + likeness / 2) * 0.9 };
  }
  if (only && stoodOnce && (isDistinct || only.before + only.after >= ENOUGH_CONTEXT)) return asFound(region, passage, only);
  const edited = besideOneNeighbour(words, region, passage);
  if (edited) return { status: 'changed', span: edited, candidates: [], confidence: 0.6 };
  if (only && isDistinct && passage.occurrences === undefined) return ambiguous(occurrences);
  return lost(occurrences);
}

/** Several places with all of the context: only an unchanged page tells them apart. */
function between(region: Region, passage: Passage, whole: readonly Occurrence[], count: number): Finding {
  const nothingVanished = passage.occurrences === undefined || passage.occurrences <= count;
  const stoodAlike = !isDistinctContext(passage.before) && !isDistinctContext(passage.after);
  if (whole.length === 1 && (nothingVanished || !stoodAlike)) return { status: 'exact', span: whole[0]!, candidates: [], confidence: 1 };
  const same = nothingVanished ? whole.find((place) => region.inView(place).start === passage.position) : undefined;
  return same ? { status: 'exact', span: same, candidates: [], confidence: 0.9 } : ambiguous(whole);
}

function isDistinctContext({ text: { length } }: Neighbour): boolean {
  return length > DISTINCT_CONTEXT[0] && length < DISTINCT_CONTEXT[1];
}

/** The place with one neighbour as it was and nothing on the other side that speaks against it. */
function atOneNeighbour(region: Region, passage: Passage, occurrences: readonly Occurrence[]): Occurrence | 'several' | undefined {
  const places = occurrences
    .filter(
      (place) =>
        (place.wholeBefore && place.before >= TELLING_CONTEXT && endsAlike(region, passage, place)) ||
        (place.wholeAfter && place.after >= TELLING_CONTEXT && beginsAlike(region, passage, place)),
    )
    .sort((a, b) => b.before + b.after - a.before - a.after);
  const [best, next] = places;
  if (!best) return undefined;
  if (next && best.before + best.after - next.before - next.after < MARGIN) return 'several';
  return best;
}

/** Whether what stands on the passage's line before it is what stood there. */
function beginsAlike(region: Region, passage: Passage, place: Occurrence): boolean {
  if (passage.occurrences === 1) return true;
  const { line } = passage.before;
  if (line.length === 0) return region.isLineStart(place.start);
  return isSameLine(line, textsOf(region.text.slice(Math.max(0, place.start - 120), place.start)).slice(-line.length));
}

function endsAlike(region: Region, passage: Passage, place: Occurrence): boolean {
  if (passage.occurrences === 1) return true;
  const { line } = passage.after;
  if (line.length === 0) return region.isLineEnd(place.end) || passage.after.text.trim().length > 0;
  return isSameLine(line, textsOf(region.text.slice(place.end, place.end + 120)).slice(0, line.length));
}

function isSameLine(old: readonly string[], now: readonly string[]): boolean {
  if (align(old, now).length < old.length * 0.7) return false;
  return !compareWords(old.join(' '), now.join(' ')).some(({ flags }) => flags?.some((flag) => flag === 'unit' || flag === 'name' || flag === 'number' || flag === 'date'));
}

/** Whether both neighbours stand elsewhere, and the place found has only one. */
function isCloser({ before, after, gap }: Neighbourhood, place: Occurrence | 'several'): boolean {
  if (before.likeness < 1 || after.likeness < 1) return false;
  return place === 'several' || place.end <= gap.start || place.start >= gap.end;
}

function asFound(region: Region, passage: Passage, place: Occurrence): Finding {
  const reversed = reversedBefore(region, passage, place);
  if (reversed) return { status: 'changed', span: reversed, candidates: [], confidence: 0.8 };
  const isInPlace = region.inView(place).start === passage.position;
  const context = (place.before + place.after) / Math.max(1, passage.before.text.length + passage.after.text.length);
  return { status: isInPlace ? 'exact' : 'moved', span: place, candidates: [], confidence: 0.7 + 0.25 * context };
}

function ambiguous(places: readonly Span[]): Finding {
  return { status: 'ambiguous', candidates: places.slice(0, MAX_CANDIDATES), confidence: 0.5 };
}

function lost(places: readonly Span[]): Finding {
  return { status: 'lost', candidates: places.slice(0, MAX_CANDIDATES), confidence: 0 };
}
