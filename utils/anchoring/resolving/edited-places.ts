/** The places of a stretch where a passage may be with other words than it had. */
import { isBlock } from './blocks-beside.ts';
import { bounded, cellAfter, cellBefore, partsOf } from './bounds.ts';
import { BREAK } from './breaks.ts';
import { type OwnWords, QUOTE_SKIP } from './own-words.ts';
import type { PageStretch } from './page-stretch.ts';
import type { Neighbours, PairedContext } from './paired-context.ts';
import { type Pair, Pairing } from './pairing.ts';
import type { Stretch } from './places.ts';
import { isBeyond, isNear, type Surroundings } from './surroundings.ts';
import { sum, type WeighedPassage } from './weighed-passage.ts';

/** Share of a passage's bits below which its words are taken to be replaced, and none left of them says where the new ones begin and end. */
export const LEFT = 0.3;
/** What the words on other lines say more than those on one, as a share of the passage's, if it is on several now. */
const SPLIT_SHARE = 0.25;
/** By how many bits one of several lines has to be likelier than the others. */
const LINE_LEAD = 8;

/** A place between the words before a passage and those after it, edited. Indices of the page's words. */
export interface Edited {
  readonly first: number;
  readonly end: number;
  /** The nearest words of the context that agree end before the one, and begin at the other. */
  readonly from: number;
  readonly to: number;
  /** What the words before and after say, in bits. */
  readonly context: number;
  readonly contextBefore: number;
  readonly contextAfter: number;
  /** What the passage's own words say that are still there. */
  readonly own: number;
  /** The words of the place are as well explained by what stood beside the passage as by the passage. */
  readonly isAmongTwins: () => boolean;
  /** A sentence, line or cell beside the passage's own is there too. */
  readonly isBesideAnother: boolean;
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
  /** As `PairedContext.hostShare`. */
  readonly host: number;
  readonly surroundings: Surroundings;
}

/** What a passage has in a stretch. */
interface Paired {
  readonly passage: WeighedPassage;
  readonly stretch: PageStretch;
  readonly context: PairedContext;
  readonly own: OwnWords;
}

/** Between the neighbours of the passage, and where everything together says the most. */
export function editedPlaces(paired: Paired): Edited[] {
  const { passage, stretch, context, own } = paired;
  const neighbours = context.touching;
  const whole = { from: (neighbours.before.at(-1)?.now ?? -1) + 1, to: neighbours.after[0]?.now ?? stretch.length };
  const inWhole = own.in(whole);
  const gap = lineIn(paired, whole, inWhole);
  const isWhole = gap?.from === whole.from && gap.to === whole.to;
  const between = gap && editedAt(paired, neighbours, isWhole ? inWhole : own.in(gap), gap);

  const before = context.beforeApart();
  const after = context.afterApart;
  const quote = new Pairing(passage.quote, stretch.ids, QUOTE_SKIP, stretch.region.scratch, before.best);
  const end = context.bestEnd(quote.best);
  const { pairs, from: begin } = quote.trace(end);
  const beside = { before: context.pairsBefore(before.at[begin]!), after: context.pairsAfter(after.at[end]!) };
  // Mostly the same words tell one place.
  const isSame = isWhole && beside.before === neighbours.before && beside.after === neighbours.after && isSamePairs(inWhole, pairs);
  return [between, isSame ? undefined : editedAt(paired, beside, pairs)].filter((edit) => edit !== undefined);
}

function isSamePairs(some: readonly Pair[], others: readonly Pair[]): boolean {
  return some.length === others.length && some.every(({ old, now }, index) => old === others[index]!.old && now === others[index]!.now);
}

/**
 * Of several lines between the neighbours of a passage that was within one, its own. Undefined if nobody can say which it is.
 * @param inGap words of the passage that stand in all of it
 */
function lineIn({ passage, stretch, context, own }: Paired, gap: Stretch, inGap: readonly Pair[]): Stretch | undefined {
  const { before: old, after: next, whole, host, breaks } = passage;
  const { before, after } = context.touching;
  const lines = breaks.within < BREAK.line ? partsOf(stretch.breakBefore, gap, BREAK.line).filter((line) => !stretch.isNumeral(line)) : [];
  if (lines.length < 2) return lines[0] ?? gap;
  const ofHostBefore = stretch.breakBefore(gap.from) < BREAK.line ? sum(before.filter((pair) => pair.old >= old.ids.length - host.before).map((pair) => old.bits[pair.old]!)) : 0;
  const ofHostAfter = stretch.breakBefore(gap.to) < BREAK.line ? sum(after.filter((pair) => pair.old < host.after).map((pair) => next.bits[pair.old]!)) : 0;
  const bits = lines.map((line) => own.bitsOf(own.in(line)));
  if (own.bitsOf(inGap) - Math.max(...bits) > whole.quote * SPLIT_SHARE) return gap;
  const says = bits.map((each, index) => each + (lines[index]!.from === gap.from ? ofHostBefore : 0) + (lines[index]!.to === gap.to ? ofHostAfter : 0));
  const [most, second] = says.toSorted((a, b) => b - a);
  return most! >= second! + LINE_LEAD ? lines[says.indexOf(most!)] : undefined;
}

/**
 * @param all words of the passage that stand between its neighbours
 * @param line what is between the neighbours if only a part of it may be the passage
 */
function editedAt(paired: Paired, neighbours: Neighbours, all: readonly Pair[], line?: Stretch): Edited | undefined {
  const { passage, stretch, context, own: ownWords } = paired;
  const { before: old, quote, after: next, whole, host, breaks } = passage;
  const { before, after } = neighbours;
  const count = quote.ids.length;
  const last = before.at(-1);
  const distancesBefore = before.map((pair) => old.ids.length - 1 - pair.old);
  const distancesAfter = after.map((pair) => pair.old);
  const hasBefore = last ? isNear(passage.bitsUpwards, distancesBefore, host.before) : old.ids.length === 0;
  const hasAfter = after[0] ? isNear(next.bits, distancesAfter, host.after) : next.ids.length === 0;
  const from = last ? last.now + 1 : 0;
  const to = after[0] ? after[0].now : stretch.length;
  const lowest = line?.from ?? from;
  const highest = line?.to ?? to;
  const bits = ownWords.bitsOf(all);
  const own = hasBefore && hasAfter && bits < whole.quote * LEFT ? [] : all;
  const first = startOf(own[0], count === 1 || isRun(own[0], own[1]), hasBefore, lowest, last && lowest === from ? old.ids.length - 1 - last.old : 0);
  const end = endOf(own.at(-1), count === 1 || isRun(own.at(-2), own.at(-1)), count, hasAfter, highest, highest === to ? (after[0]?.old ?? 0) : 0);
  if (first === undefined || end === undefined) return undefined;
  const rough = { from: Math.max(first, lowest), to: Math.min(end, highest) };
  if (rough.from >= rough.to) return undefined;
  const columns = cellOf(paired, neighbours, own, rough) ?? bounded(stretch.breakBefore, breaks, rough, own, quote.bits);
  if (!columns) return undefined;
  const place = { first: columns.from + stretch.from, end: columns.to + stretch.from };
  return {
    ...place,
    from: from + stretch.from,
    to: to + stretch.from,
    isAmongTwins: () => ownWords.isAmongTwins(place),
    context: context.before(from) + context.after(to),
    contextBefore: context.before(from),
    contextAfter: context.after(to),
    isBesideAnother: isBeyond(distancesBefore, passage.bitsUpwards, passage.sentence.before) || isBeyond(distancesAfter, next.bits, passage.sentence.after),
    own: bits,
    hasBefore,
    hasAfter,
    host: context.hostShare(place, neighbours),
    surroundings: context.surroundings(place, neighbours),
  };
}

/** Of a passage that was one cell: the cell as many cells from those of its row that are there. Undefined if they do not say, or its words are elsewhere. */
function cellOf({ passage, stretch }: Paired, { before, after }: Neighbours, own: readonly Pair[], { from, to }: Stretch): Stretch | undefined {
  const { before: old, host, isInRow, breaks, cells } = passage;
  if (!isInRow || !isBlock(breaks)) return undefined;
  const { breakBefore } = stretch;
  const line = stretch.lineAround(from, from + 1, old.ids.length + to - from);
  const nearest = before.findLast((pair) => pair.old >= old.ids.length - host.before && pair.now >= line.from && pair.now < line.to);
  const next = after.find((pair) => pair.old < host.after && pair.now >= line.from && pair.now < line.to);
  const byBefore = nearest && cellAfter(breakBefore, nearest.now, cells.before[nearest.old]!, stretch.length);
  const byAfter = next && cellBefore(breakBefore, next.now, cells.after[next.old]!);
  const isAgreed = !byBefore || !byAfter || (byBefore.from === byAfter.from && byBefore.to === byAfter.to);
  const cell = isAgreed ? (byBefore ?? byAfter) : undefined;
  return cell && own.every(({ now }) => now >= cell.from && now < cell.to) ? cell : undefined;
}

function isRun(one: Pair | undefined, next: Pair | undefined): boolean {
  return one !== undefined && next !== undefined && next.old === one.old + 1 && next.now === one.now + 1;
}

/** @param isRun whether the passage's next word stands beside the first too: one alone may be another */
function startOf(first: Pair | undefined, isRun: boolean, hasBefore: boolean, lowest: number, left: number): number | undefined {
  if (first?.old === 0 && (isRun || !hasBefore)) return first.now;
  if (hasBefore) return first ? Math.min(lowest + left, first.now) : lowest + left;
  return first && first.old <= 2 ? first.now - first.old : undefined;
}

function endOf(last: Pair | undefined, isRun: boolean, count: number, hasAfter: boolean, highest: number, left: number): number | undefined {
  if (last?.old === count - 1 && (isRun || !hasAfter)) return last.now + 1;
  if (hasAfter) return last ? Math.max(highest - left, last.now + 1) : highest - left;
  return last && count - 1 - last.old <= 2 ? last.now + count - last.old : undefined;
}
