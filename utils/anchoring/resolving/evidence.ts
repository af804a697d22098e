/** What speaks for the places where a passage may be. */
import { bounded, cellAfter, cellBefore, partsOf } from './bounds.ts';
import { BREAK, type BreakStrength } from './breaks.ts';
import { isListNumeral } from './occurrences.ts';
import type { PageWords } from './page-words.ts';
import { APART, type Pair, Pairing, type SkipCosts } from './pairing.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';
import type { Scratch } from './scratch.ts';
import { isBeyond, isNear, sideOf, type Surroundings } from './surroundings.ts';
import { sum, type WeighedPassage } from './weighed-passage.ts';

/** Share of a passage's bits below which its words are taken to be replaced, and none left of them says where the new ones begin and end. */
export const LEFT = 0.3;
/** What stood beside a passage may be taken for its new words if it explains so large a share of them. */
const TWIN_SHARE = 0.5;
/** What belongs with a passage to one sentence or row says where it is if it has so many bits, and so large a share of the passage's own. */
const HOST_BITS = 20;
const HOST_OF_OWN = 0.8;
/** Words that may have come in between. */
const HOST_SLACK = 12;

/** What the words on other lines say more than those on one, as a share of the passage's, if it is on several now. */
const SPLIT_SHARE = 0.25;
/** Share of a passage's bits with which one of several lines is taken for it, whatever others have. */
const ON_ONE_LINE = 0.7;
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
  /** As `Evidence.hostShare`. */
  readonly host: number;
  readonly surroundings: Surroundings;
}

/** A place with words of the passage. Indices of the page's words; what the words say, in bits. */
export interface Likeness {
  readonly first: number;
  readonly end: number;
  readonly own: number;
}

/** What stands a sentence away is hardly context any more. */
const CONTEXT_SKIP: SkipCosts = { now: 3, old: 2 };
/** A passage may have grown and shrunk. */
const QUOTE_SKIP: SkipCosts = { now: 0.3, old: 0.02 };

const WHOLE: Stretch = { from: 0, to: Number.POSITIVE_INFINITY };

/** Words before and after a passage with those of the page that they are. */
interface Neighbours {
  readonly before: readonly Pair[];
  readonly after: readonly Pair[];
}

/** A stretch of the page's words, weighed for one passage. */
export class Evidence {
  readonly from: number;
  readonly to: number;
  /** The most that the context says if the passage is not counted at all: where its neighbours touch, or stand around something else. */
  readonly withoutPassage: number;
  readonly #passage: WeighedPassage;
  readonly #page: Int32Array;
  readonly #region: Region;
  readonly #words: PageWords;
  readonly #scratch: Scratch;
  readonly #before: Pairing;
  readonly #after: Pairing;
  /** By column, what the words after say from there or from a place further on, which is the second. */
  readonly #afterApart: Float64Array;
  readonly #afterAt: Int32Array;
  readonly #withoutAt: number;
  /** By column, the words before and after with those of the page that they are, as they were asked for. */
  readonly #pairsBefore = new Map<number, readonly Pair[]>();
  readonly #pairsAfter = new Map<number, readonly Pair[]>();
  #found: Neighbours | undefined;
  #mostContext: number | undefined;
  #edits: readonly Edited[] | undefined;

  constructor(region: Region, passage: WeighedPassage, { from, to }: Stretch) {
    const { words, scratch } = region;
    this.#region = region;
    this.#words = words;
    this.#scratch = scratch;
    this.from = Math.max(0, from);
    this.to = Math.min(words.length, to);
    this.#passage = passage;
    this.#page = words.slice(this.from, this.to);
    this.#before = new Pairing(passage.before, this.#page, CONTEXT_SKIP, scratch);
    const { length } = this.#page;
    const backwards = scratch.integers(length);
    for (let index = 0; index < length; index += 1) backwards[index] = this.#page[length - 1 - index]!;
    this.#after = new Pairing({ ids: passage.after.ids.toReversed(), bits: passage.after.bits.toReversed() }, backwards, CONTEXT_SKIP, scratch);
    this.#afterApart = scratch.doubles(length + 1);
    this.#afterAt = scratch.integers(length + 1);
    this.#afterApart[length] = this.#after.best[0]!;
    this.#afterAt[length] = length;
    for (let column = length - 1; column >= 0; column -= 1) {
      const here = this.#afterFrom(column);
      const further = this.#afterApart[column + 1]! - APART;
      this.#afterApart[column] = further > here ? further : here;
      this.#afterAt[column] = further > here ? this.#afterAt[column + 1]! : column;
    }
    this.#withoutAt = this.#bestEnd(this.#before.best);
    this.withoutPassage = this.#before.best[this.#withoutAt]! + this.#afterApart[this.#withoutAt]!;
  }

  /** The most that the context can say, in bits: what stood before comes before what stood after. */
  get mostContext(): number {
    return (this.#mostContext ??= this.#findMostContext());
  }

  #findMostContext(): number {
    let most = 0;
    let before = 0;
    for (let column = 0; column < this.#before.best.length; column += 1) {
      before = Math.max(before, this.#before.best[column]!);
      most = Math.max(most, before + this.#afterFrom(column));
    }
    return most;
  }

  /** What the words before and after a place say, in bits. */
  around({ first, end }: { readonly first: number; readonly end: number }): { readonly before: number; readonly after: number } {
    return { before: this.#before.best[first - this.from]!, after: this.#afterFrom(end - this.from) };
  }

  /** Whether the words of a place are better taken for others that stood beside the passage. */
  explainsAsContext({ first, end }: { readonly first: number; readonly end: number }): boolean {
    const { before, after } = this.#neighbours;
    const isInside = ({ now }: Pair): boolean => now + this.from >= first && now + this.from < end;
    return (before.filter(isInside).length + after.filter(isInside).length) * 2 > end - first;
  }

  /** How much of what belongs with the passage to one sentence or row stands around a place, by its bits; 1 where that is too little to say anything. */
  hostShare({ first, end }: { readonly first: number; readonly end: number }): number {
    return this.#hostShare(this.#beforeUpTo(first - this.from), this.#afterSince(end - this.from), first - this.from, end - this.from);
  }

  #hostShare(before: readonly Pair[], after: readonly Pair[], first: number, end: number): number {
    const { before: old, quote, after: next, host } = this.#passage;
    const begin = old.ids.length - host.before;
    const whole = sum(old.bits.slice(begin)) + sum(next.bits.slice(0, host.after));
    if (whole < HOST_BITS || whole < sum(quote.bits) * HOST_OF_OWN) return 1;
    const line = this.#passage.isInRow ? this.#lineAround(first, end, old.ids.length + next.ids.length) : WHOLE;
    const there =
      sum(before.filter((pair) => pair.old >= begin && pair.now >= line.from && first - pair.now <= old.ids.length - pair.old + HOST_SLACK).map((pair) => old.bits[pair.old]!)) +
      sum(after.filter((pair) => pair.old < host.after && pair.now < line.to && pair.now - end <= pair.old + HOST_SLACK).map((pair) => next.bits[pair.old]!));
    return there / whole;
  }

  /** The words on the line of a place, at most so many on each side. */
  #lineAround(first: number, end: number, most: number): Stretch {
    let from = first;
    let to = end;
    while (from > 0 && first - from < most && this.#breakBefore(from) < BREAK.line) from -= 1;
    while (to < this.#page.length && to - end < most && this.#breakBefore(to) < BREAK.line) to += 1;
    return { from, to };
  }

  #breakBefore(index: number): BreakStrength {
    return this.#region.breakBefore(index + this.from);
  }

  /** The places where the passage may be, edited: between its neighbours, and where everything together says the most. */
  edits(): readonly Edited[] {
    return (this.#edits ??= this.#findEdits());
  }

  /** What stands beside the passage if it is not counted. */
  get #neighbours(): Neighbours {
    return (this.#found ??= { before: this.#beforeUpTo(this.#withoutAt), after: this.#afterSince(this.#afterAt[this.#withoutAt]!) });
  }

  #findEdits(): Edited[] {
    const neighbours = this.#neighbours;
    const whole = { from: (neighbours.before.at(-1)?.now ?? -1) + 1, to: neighbours.after[0]?.now ?? this.#page.length };
    const inWhole = this.#pairsIn(whole);
    const gap = this.#lineIn(whole, inWhole, neighbours);
    const between = gap && this.#edited(neighbours.before, gap.from === whole.from && gap.to === whole.to ? inWhole.pairs : this.#pairsIn(gap).pairs, neighbours.after, gap);

    const { best: before, at: beginsAt } = this.#beforeApart();
    const behind = this.#afterApart;
    const skipped = this.#passage.quote.ids.length * QUOTE_SKIP.old;
    const throughGap = before[whole.from]! + inWhole.says + behind[whole.to]! - (whole.to - whole.from) * APART;
    const quote = new Pairing(this.#passage.quote, this.#page, QUOTE_SKIP, this.#scratch, { before, behind, least: Math.max(this.withoutPassage, throughGap) - skipped });
    const end = this.#bestEnd(quote.best);
    const { pairs: own, from: begin } = quote.trace(end);
    const likest = this.#edited(this.#beforeUpTo(beginsAt[begin]!), own, this.#afterSince(this.#afterAt[end]!));
    return [between, likest].filter((edit) => edit !== undefined);
  }

  /** What the words before say by column, there or at a place nearer to them, which is given too. */
  #beforeApart(): { readonly best: Float64Array; readonly at: Int32Array } {
    const { best: here } = this.#before;
    const best = this.#scratch.doubles(here.length);
    const at = this.#scratch.integers(here.length);
    best[0] = here[0]!;
    at[0] = 0;
    for (let column = 1; column < here.length; column += 1) {
      const nearer = best[column - 1]! - APART;
      best[column] = nearer > here[column]! ? nearer : here[column]!;
      at[column] = nearer > here[column]! ? at[column - 1]! : column;
    }
    return { best, at };
  }

  /** Where most of what is left of the passage stands together, whatever is around it; on one line if it was and much of it is. Undefined if nothing is. */
  likest(): Likeness | undefined {
    const pairs = this.#pairsTogether({ from: 0, to: this.#page.length });
    if (pairs.length === 0) return undefined;
    const rough = { from: pairs[0]!.now, to: pairs.at(-1)!.now + 1 };
    return this.#likestLine(rough) ?? this.#likenessIn(rough, pairs);
  }

  /** Words of like lines are as well taken from the one as from the other: the one of several lines that has enough by itself. */
  #likestLine(rough: Stretch): Likeness | undefined {
    const { breaks, quote } = this.#passage;
    const lines = breaks.within < BREAK.line ? partsOf((index) => this.#breakBefore(index), rough, BREAK.line) : [];
    if (lines.length < 2) return undefined;
    const likenesses = lines.map((line) => this.#likenessIn(line, this.#pairsTogether(line)));
    const likest = likenesses.reduce((a, b) => ((a?.own ?? 0) >= (b?.own ?? 0) ? a : b));
    return likest && likest.own >= sum(quote.bits) * ON_ONE_LINE ? likest : undefined;
  }

  #likenessIn(stretch: Stretch, pairs: readonly Pair[]): Likeness | undefined {
    const rough = pairs.length > 0 ? { from: pairs[0]!.now, to: pairs.at(-1)!.now + 1 } : stretch;
    const place = bounded((index) => this.#breakBefore(index), this.#passage.breaks, rough, pairs, this.#passage.quote.bits);
    return place && { first: place.from + this.from, end: place.to + this.from, own: this.#ownBits(pairs.filter(({ now }) => now >= place.from && now < place.to)) };
  }

  /** Where outside a place most of the passage's words stand together. @param least what says less is not looked for, in bits */
  likestOutside({ first, end }: { readonly first: number; readonly end: number }, least: number): Likeness {
    const parts = [{ from: 0, to: Math.max(0, first - this.from) }, { from: Math.max(0, end - this.from), to: this.#page.length }];
    const [before, after] = parts.map((part): Likeness => {
      const pairs = this.#mostTogether(part) < least ? [] : this.#pairsTogether(part);
      return { own: this.#ownBits(pairs), first: this.from + (pairs[0]?.now ?? 0), end: this.from + (pairs.at(-1)?.now ?? -1) + 1 };
    });
    return before!.own >= after!.own ? before! : after!;
  }

  /** What the words of the passage that stand in a stretch say at most, whatever their order. */
  #mostTogether({ from, to }: Stretch): number {
    const { ids, bits } = this.#passage.quote;
    const columns = this.#scratch.columnsOf(this.#page);
    const last = Math.min(to, this.#page.length);
    let most = 0;
    for (let index = 0; index < ids.length; index += 1) {
      if (ids[index]! < 0) continue;
      let column = columns.first(ids[index]!);
      while (column <= from && column <= last) column = columns.after(column);
      if (column <= last) most += bits[index]!;
    }
    return most;
  }

  /** Words of the passage with those of a stretch that they are, together saying the most. */
  #pairsTogether({ from, to }: Stretch): Pair[] {
    const pairing = new Pairing(this.#passage.quote, this.#page.subarray(from, to), QUOTE_SKIP, this.#scratch);
    return pairing.trace(pairing.best.indexOf(largest(pairing.best))).pairs.map(({ old, now }) => ({ old, now: now + from }));
  }

  /** The words of the passage that stand in a stretch, and what they say up to its end, in bits. */
  #pairsIn({ from, to }: Stretch): { readonly pairs: Pair[]; readonly says: number } {
    const part = this.#page.subarray(from, to);
    const pairing = new Pairing(this.#passage.quote, part, QUOTE_SKIP, this.#scratch);
    const pairs = pairing.trace(part.length).pairs.map(({ old, now }) => ({ old, now: now + from }));
    return { pairs, says: pairing.best[part.length]! };
  }

  #ownBits(pairs: readonly Pair[]): number {
    return sum(pairs.map(({ old }) => this.#passage.quote.bits[old]!));
  }

  /**
   * Of several lines between the neighbours of a passage that was within one, its own. Undefined if nobody can say which it is.
   * @param inGap words of the passage that stand in all of it
   */
  #lineIn(gap: Stretch, inGap: { readonly pairs: readonly Pair[] }, { before, after }: Neighbours): Stretch | undefined {
    const { before: old, quote, after: next, host, breaks } = this.#passage;
    const lines = breaks.within < BREAK.line ? partsOf((index) => this.#breakBefore(index), gap, BREAK.line).filter((line) => !this.#isNumeral(line)) : [];
    if (lines.length < 2) return lines[0] ?? gap;
    const ofHostBefore = this.#breakBefore(gap.from) < BREAK.line ? sum(before.filter((pair) => pair.old >= old.ids.length - host.before).map((pair) => old.bits[pair.old]!)) : 0;
    const ofHostAfter = this.#breakBefore(gap.to) < BREAK.line ? sum(after.filter((pair) => pair.old < host.after).map((pair) => next.bits[pair.old]!)) : 0;
    const own = lines.map((line) => this.#ownBits(this.#pairsIn(line).pairs));
    if (this.#ownBits(inGap.pairs) - Math.max(...own) > sum(quote.bits) * SPLIT_SHARE) return gap;
    const says = own.map((bits, index) => bits + (lines[index]!.from === gap.from ? ofHostBefore : 0) + (lines[index]!.to === gap.to ? ofHostAfter : 0));
    const [most, second] = says.toSorted((a, b) => b - a);
    return most! >= second! + LINE_LEAD ? lines[says.indexOf(most!)] : undefined;
  }

  /** @param line what is between the pairs if only a part of it may be the passage */
  #edited(before: readonly Pair[], all: readonly Pair[], after: readonly Pair[], line?: Stretch): Edited | undefined {
    const { before: old, quote, after: next, breaks } = this.#passage;
    const count = quote.ids.length;
    const last = before.at(-1);
    const distancesBefore = before.map((pair) => old.ids.length - 1 - pair.old);
    const distancesAfter = after.map((pair) => pair.old);
    const hasBefore = last ? isNear(this.#passage.bitsUpwards, distancesBefore, this.#passage.host.before) : old.ids.length === 0;
    const hasAfter = after[0] ? isNear(next.bits, distancesAfter, this.#passage.host.after) : next.ids.length === 0;
    const from = last ? last.now + 1 : 0;
    const to = after[0] ? after[0].now : this.#page.length;
    const lowest = line?.from ?? from;
    const highest = line?.to ?? to;
    const bits = this.#ownBits(all);
    const own = hasBefore && hasAfter && bits < sum(quote.bits) * LEFT ? [] : all;
    const first = startOf(own[0], count === 1 || isRun(own[0], own[1]), hasBefore, lowest, last && lowest === from ? old.ids.length - 1 - last.old : 0);
    const end = endOf(own.at(-1), count === 1 || isRun(own.at(-2), own.at(-1)), count, hasAfter, highest, highest === to ? (after[0]?.old ?? 0) : 0);
    if (first === undefined || end === undefined) return undefined;
    const rough = { from: Math.max(first, lowest), to: Math.min(end, highest) };
    if (rough.from >= rough.to) return undefined;
    const place = this.#cell(before, after, own, rough) ?? bounded((index) => this.#breakBefore(index), breaks, rough, own, quote.bits);
    if (!place) return undefined;
    const span = { first: place.from + this.from, end: place.to + this.from };
    return {
      ...span,
      from: from + this.from,
      to: to + this.from,
      isAmongTwins: () => this.isAmongTwins(span),
      context: this.#before.best[from]! + this.#afterFrom(to),
      contextBefore: this.#before.best[from]!,
      contextAfter: this.#afterFrom(to),
      isBesideAnother: isBeyond(distancesBefore, this.#passage.bitsUpwards, this.#passage.sentence.before) || isBeyond(distancesAfter, next.bits, this.#passage.sentence.after),
      own: bits,
      hasBefore,
      hasAfter,
      host: this.#hostShare(before, after, place.from, place.to),
      surroundings: this.#surroundings(before, after, { first: place.from, end: place.to }),
    };
  }

  /** Of a passage that was one cell: the cell as many cells from those of its row that are there. Undefined if they do not say, or its words are elsewhere. */
  #cell(before: readonly Pair[], after: readonly Pair[], own: readonly Pair[], { from, to }: Stretch): Stretch | undefined {
    const { before: old, host, isInRow, breaks, cells } = this.#passage;
    if (!isInRow || breaks.within >= BREAK.cell || breaks.before < BREAK.cell || breaks.after < BREAK.cell) return undefined;
    const breakBefore = (index: number): BreakStrength => this.#breakBefore(index);
    const line = this.#lineAround(from, from + 1, old.ids.length + to - from);
    const nearest = before.findLast((pair) => pair.old >= old.ids.length - host.before && pair.now >= line.from && pair.now < line.to);
    const next = after.find((pair) => pair.old < host.after && pair.now >= line.from && pair.now < line.to);
    const byBefore = nearest && cellAfter(breakBefore, nearest.now, cells.before[nearest.old]!, this.#page.length);
    const byAfter = next && cellBefore(breakBefore, next.now, cells.after[next.old]!);
    const isAgreed = !byBefore || !byAfter || (byBefore.from === byAfter.from && byBefore.to === byAfter.to);
    const cell = isAgreed ? (byBefore ?? byAfter) : undefined;
    return cell && own.every(({ now }) => now >= cell.from && now < cell.to) ? cell : undefined;
  }

  surroundings({ first, end }: { readonly first: number; readonly end: number }): Surroundings {
    return this.#surroundings(this.#beforeUpTo(first - this.from), this.#afterSince(end - this.from), { first: first - this.from, end: end - this.from });
  }

  #surroundings(pairsBefore: readonly Pair[], pairsAfter: readonly Pair[], { first, end }: { readonly first: number; readonly end: number }): Surroundings {
    const { distinct, host, before: old, after: next } = this.#passage;
    const before = sideOf(this.#passage.bitsUpwards, pairsBefore.map((pair) => ({ old: old.ids.length - 1 - pair.old, now: first - 1 - pair.now })), distinct.before, host.before);
    const after = sideOf(next.bits, pairsAfter.map((pair) => ({ old: pair.old, now: pair.now - end })), distinct.after, host.after);
    const isOwn = (side: 'before' | 'after'): boolean => distinct[side] > 0 && distinct[side] <= host[side];
    const isByOwn = (before.isDistinct && isOwn('before')) || (after.isDistinct && isOwn('after'));
    return {
      isDistinct: isByOwn || (before.isDistinct && after.isDistinct),
      before,
      after,
    };
  }

  /** Whether a stretch is the numeral of a list. */
  #isNumeral({ from, to }: Stretch): boolean {
    return to === from + 1 && isListNumeral(this.#words.textOf(from + this.from, to + this.from));
  }

  /** Whether the words of a place are rather those of a like sentence that stood beside the passage than the passage's. */
  isAmongTwins(place: { readonly first: number; readonly end: number }): boolean {
    const first = place.first - this.from;
    const end = place.end - this.from;
    // Lists are numbered anew: the numeral of a place is nobody's.
    const begin = end - first > 1 && this.#isNumeral({ from: first, to: first + 1 }) ? first + 1 : first;
    const words = this.#page.slice(begin, end);
    const own = this.#inCommon(this.#passage.quote.ids, words);
    const other = Math.max(this.#inCommon(this.#passage.before.ids, words), this.#inCommon(this.#passage.after.ids, words));
    return other >= own && other >= TWIN_SHARE * sum(Array.from(words, (id) => this.#words.bitsOf(id)));
  }

  /** What words of the passage or beside it say that stand in a place too, in their order. */
  #inCommon(ids: readonly number[], place: Int32Array): number {
    const bits = ids.map((id) => this.#words.bitsOf(id));
    const { pairs } = new Pairing({ ids, bits }, place, QUOTE_SKIP, this.#scratch).trace(place.length);
    return sum(pairs.map(({ old }) => bits[old]!));
  }

  #afterFrom(column: number): number {
    return this.#after.best[this.#page.length - column]!;
  }

  /** The words before that stand before a column, in order. */
  #beforeUpTo(column: number): readonly Pair[] {
    let pairs = this.#pairsBefore.get(column);
    if (!pairs) this.#pairsBefore.set(column, (pairs = this.#before.trace(column).pairs));
    return pairs;
  }

  /** The words after that stand from a column on, in order. */
  #afterSince(column: number): readonly Pair[] {
    let pairs = this.#pairsAfter.get(column);
    if (!pairs) this.#pairsAfter.set(column, (pairs = this.#traceAfter(column)));
    return pairs;
  }

  #traceAfter(column: number): readonly Pair[] {
    const { length } = this.#page;
    const count = this.#passage.after.ids.length;
    return this.#after
      .trace(length - column)
      .pairs.map(({ old, now }) => ({ old: count - 1 - old, now: length - 1 - now }))
      .reverse();
  }

  #bestEnd(best: Float64Array): number {
    let bestAt = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < best.length; column += 1) {
      const value = best[column]! + this.#afterApart[column]!;
      if (value > most) [bestAt, most] = [column, value];
    }
    return bestAt;
  }
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
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
