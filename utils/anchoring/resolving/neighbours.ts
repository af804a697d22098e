/** Passages that do not tell by themselves where they are now, looked for where their neighbours leave room for them. */
import type { Selectors } from '../../model/index.ts';
import type { Span } from '../text-view.ts';
import { completed } from './bounds.ts';
import { BREAK } from './breaks.ts';
import { isCited } from './cited.ts';
import { surroundingsAt } from './copies.ts';
import { hasOutgrown, isNoLiker } from './edits.ts';
import { NEARLY_WHOLE } from './find.ts';
import { figureInLine } from './figure-in-line.ts';
import { type Finding, at, foundAt } from './finding.ts';
import { grown } from './grown.ts';
import { isInAnotherItem } from './items.ts';
import { type Occurrence, occurrencesOf, spanOf } from './occurrences.ts';
import type { Pace } from './pace.ts';
import { type Likeness, OwnWords } from './own-words.ts';
import { PageStretch } from './page-stretch.ts';
import type { Passage, Passages } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';
import { isInQuotationMarks, isSpokenOf } from './repeated.ts';
import { isInOwnRow } from './rows.ts';
import { isWhatStoodBeside } from './stood-beside.ts';
import { areNamedAmong, areOfTwoMatters, isInAnotherMatter, isRenaming, isTelling } from './substance.ts';
import { weighed } from './weighed-passage.ts';

/** By how much more may be between two passages than was: as a multiple, and in units besides. */
const GROWTH = { times: 1.5, units: 300 } as const;
/** Passages on each side among which a neighbour is looked for. */
const REACH = 12;
/** Each passage that was found may tell where the next one is: so often all that are left are looked at again. */
const ROUNDS = 4;
/** Units around a passage between its neighbours, at most, for the room between them to be its own; and how much larger that may be now. */
const TIGHT = { gaps: 8, times: 2, units: 20 } as const;
/** Units of a room in which there is hardly space for a like directive beside the passage. */
const NARROW = 300;
/** Units beyond a passage that has room beside one neighbour only. */
const BESIDE = 60;
/** Units between a passage and its next neighbour; and by how many they may be others now. */
const NEXT = { units: 12, slack: 2 } as const;
/** Bits with which a passage is known by its words: right beside a neighbour or within another, in a narrow room between neighbours, and elsewhere. */
const SAME = { next: 15, between: 18, other: 45 } as const;
/** Share of a passage's bits that has to be left of it, by the kind of room. */
const LIKE = { between: 0.6, beside: 0.6, tight: 0.5 } as const;
/** A passage that was shortened has kept so many bits, and its place has hardly other words than the passage's, by their bits. */
const SHORTENED = { bits: 40, share: 0.8 } as const;
/** What a passage has to have and to have kept in a room that is not narrow; in one of more units it is not looked for. */
const WIDE = { bits: 45, share: 0.85, units: 4000 } as const;
/** Share of its bits below which a passage with another unit or name is rather another, if there is space for one beside it. */
const ANOTHER = 0.75;
/** Words on each side of a room among which nothing may be as like. */
const AROUND = 60;
/** By how large a share of its bits a place has to be liker than any other. */
const LEAD = 0.25;
/** Words on each side of a place among which a unit or name that is another there may stand. */
const NAMED_WITHIN = 4;
/** Share of a passage's words that a like sentence with another unit or name has. */
const LIKE_SENTENCE = 0.6;
/** Words that a passage may have more on each side. */
const GROWTH_WORDS = 6;

/** A stretch of the region's text. */
interface Room extends Span {
  /** Within the place of a passage that one was a part of, only its own words are looked for. */
  readonly kind: keyof typeof LIKE | 'within';
  /** The end at which no neighbour bounds it. */
  readonly open?: 'start' | 'end';
  /** Units that were between the passage and the neighbour at the other end. */
  readonly gap?: number;
}

/** A passage beside another. */
interface Neighbour {
  /** Units that were between them. */
  readonly gap: number;
  /** Where it is, in the region's text. */
  readonly now: Span;
  readonly hasChanged: boolean;
}

export class Neighbourhood {
  readonly #region: Region;
  readonly #targets: readonly Selectors[];
  readonly #passages: Passages;
  /** Indices of the passages as they stood one after the other. */
  readonly #order: readonly number[];
  readonly #findings: Finding[];
  /** By passage, the rooms in which nothing was found. */
  readonly #searched = new Map<number, string>();

  /** @param findings one for each target; those of lost passages that are found are replaced */
  constructor(region: Region, targets: readonly Selectors[], passages: Passages, order: readonly number[], findings: Finding[]) {
    this.#region = region;
    this.#targets = targets;
    this.#passages = passages;
    this.#order = order;
    this.#findings = findings;
  }

  /** Each that is found makes the room of the others narrower: those whose words stand there go first, and once more beside those that were edited. */
  async search(pace: Pace): Promise<void> {
    for (const look of [same, edited, same]) {
      this.#searched.clear();
      let isFound = true;
      for (let round = 0; round < ROUNDS && isFound; round += 1) {
        isFound = false;
        for (const [rank, index] of this.#order.entries()) {
          const { status } = this.#findings[index]!;
          const isChosen = status === 'ambiguous' && look === same;
          if (status !== 'lost' && !isChosen) continue;
          const finding = isChosen ? this.#choice(rank) : (this.#find(rank, look) ?? (look === same ? this.#repeated(rank) : undefined));
          if (finding) this.#findings[index] = finding;
          isFound ||= finding !== undefined;
          if (pace.isSliceOver) await pace.rest();
        }
      }
    }
  }

  #find(rank: number, look: typeof same): Finding | undefined {
    const rooms = this.#roomsOf(rank);
    if (rooms.length === 0) return undefined;
    const index = this.#order[rank]!;
    const searched = rooms.map(({ kind, start, end }) => `${kind} ${start} ${end}`).join();
    if (this.#searched.get(index) === searched) return undefined;
    this.#searched.set(index, searched);
    const passage = this.#passages.at(index);
    if (passage.words.length === 0) return undefined;
    for (const room of rooms) {
      const finding = look(this.#region, passage, room);
      if (finding?.span && !this.#isTaken(index, finding.span)) return grown(this.#region, passage, finding);
    }
    return undefined;
  }

  /** The one of several places that stands between both neighbours, and as far from one of them as it stood. */
  #choice(rank: number): Finding | undefined {
    const index = this.#order[rank]!;
    const before = this.#neighbour(rank, -1);
    const after = this.#neighbour(rank, 1);
    const mayBeNext = ({ gap, hasChanged }: Neighbour): boolean => !hasChanged && gap <= NEXT.units;
    if (!before || !after || !(mayBeNext(before) || mayBeNext(after))) return undefined;
    const passage = this.#passages.at(index);
    if (passage.words.length === 0) return undefined;
    const places = occurrencesOf(this.#region, passage);
    const inside = places.filter(({ span }) => span.start >= before.now.end && span.end <= after.now.start);
    const [place] = inside;
    if (!place || inside.length > 1 || this.#isTaken(index, place.span) || isInAnotherItem(this.#region, passage, place)) return undefined;
    if (places.length > (passage.occurrences ?? places.length) && this.#mayBeCopy(passage, place, places)) return undefined;
    const isNext = (neighbour: Neighbour, now: number): boolean => mayBeNext(neighbour) && Math.abs(neighbour.gap - now) <= NEXT.slack;
    const isAsItWas = isNext(before, place.span.start - before.now.end) || isNext(after, after.now.start - place.span.end);
    return isAsItWas ? foundAt(this.#region, passage, place, 0.85) : undefined;
  }

  /**
   * The one of several places of a lost passage that is alone between both neighbours, as it was, and right beside one of them; or the
   * phrase that differs from it in a figure only, in the line of a passage that stood in its line.
   */
  #repeated(rank: number): Finding | undefined {
    const index = this.#order[rank]!;
    const target = this.#targets[index]!;
    const passage = this.#passages.at(index);
    if (passage.occurrences === undefined || passage.occurrences === 1 || passage.words.length === 0) return undefined;
    const before = this.#neighbour(rank, -1);
    const after = this.#neighbour(rank, 1);
    const found = (before && after && this.#aloneBetween(passage, target, before, after)) ?? this.#inLine(passage, target, before, after);
    return found?.span && !this.#isTaken(index, found.span) ? found : undefined;
  }

  #aloneBetween(passage: Passage, { quote }: Selectors, before: Neighbour, after: Neighbour): Finding | undefined {
    if (before.now.end >= after.now.start) return undefined;
    const inside = occurrencesOf(this.#region, passage).filter(({ span }) => span.start >= before.now.end && span.end <= after.now.start);
    const [place] = inside;
    if (!place || inside.length > 1 || isInAnotherItem(this.#region, passage, place)) return undefined;
    const isBeside = ({ gap }: Neighbour, now: number): boolean => gap <= NEXT.units && Math.abs(gap - now) <= NEXT.slack;
    const isBehind = isBeside(before, place.span.start - before.now.end);
    if (!isBehind && !isBeside(after, after.now.start - place.span.end)) return undefined;
    const between = [quote.prefix.slice(quote.prefix.length - before.gap), quote.suffix.slice(0, after.gap)].map((text) => text.toLowerCase());
    const wasAlone = before.gap <= quote.prefix.length && after.gap <= quote.suffix.length && !between.some((text) => text.includes(quote.exact.toLowerCase()));
    const isTold = place.before >= passage.before.key;
    const isInLine = isBehind && !between[0]!.includes('\n') && this.#region.breakBefore(place.first) < BREAK.line;
    return wasAlone || isTold || isInLine ? foundAt(this.#region, passage, place, 0.8) : undefined;
  }

  #inLine(passage: Passage, target: Selectors, before: Neighbour | undefined, after: Neighbour | undefined): Finding | undefined {
    const { prefix, suffix } = target.quote;
    if (before && before.gap <= prefix.length && !prefix.slice(prefix.length - before.gap).includes('\n')) return figureInLine(this.#region, passage, target, before.now);
    if (after && after.gap <= suffix.length && !suffix.slice(0, after.gap).includes('\n')) return figureInLine(this.#region, passage, target, after.now);
    return undefined;
  }

  /** Whether what stood on both sides of a passage was copied with it, and a place has not all of it: nobody knows which of them is meant. */
  #mayBeCopy(passage: Passage, place: Occurrence, places: readonly Occurrence[]): boolean {
    const parts = weighed(this.#region, passage);
    const around = (each: Occurrence) => surroundingsAt(this.#region, parts, each);
    const { before, after } = around(place);
    if (before >= parts.whole.before * NEARLY_WHOLE && after >= parts.whole.after * NEARLY_WHOLE) return false;
    return places.some((other) => other !== place && Math.min(around(other).before, around(other).after) > 0);
  }

  /** Whether a place is that of a passage which had nothing in common with one. */
  #isTaken(own: number, place: Span): boolean {
    const { start, end } = this.#targets[own]!.position;
    return this.#findings.some(({ span }, index) => {
      if (!span || span.start >= place.end || span.end <= place.start) return false;
      const other = this.#targets[index]!.position;
      return other.start >= end || other.end <= start;
    });
  }

  /** Where the next passages are that a passage was a part of. */
  #around(rank: number): Span[] {
    const { start, end } = this.#targets[this.#order[rank]!]!.position;
    return this.#order.slice(Math.max(0, rank - REACH), rank + REACH).flatMap((index) => {
      const { position } = this.#targets[index]!;
      const { span } = this.#findings[index]!;
      return span && position.start <= start && position.end >= end && position.end - position.start > end - start ? [span] : [];
    });
  }

  /** The nearest passage on one side that was found. */
  #neighbour(rank: number, step: 1 | -1): Neighbour | undefined {
    const { start, end } = this.#targets[this.#order[rank]!]!.position;
    for (let count = 1; count <= REACH; count += 1) {
      const index = this.#order[rank + step * count];
      if (index === undefined) return undefined;
      const { position } = this.#targets[index]!;
      const gap = step === 1 ? position.start - end : start - position.end;
      const { status, span } = this.#findings[index]!;
      if (gap >= 0 && span) return { gap, now: span, hasChanged: status === 'changed' };
    }
    return undefined;
  }

  /** Where a passage may be: between its neighbours, if they are not much further apart than they were; beside each of them. */
  #roomsOf(rank: number): Room[] {
    const { start, end } = this.#targets[this.#order[rank]!]!.position;
    const length = end - start;
    const before = this.#neighbour(rank, -1);
    const after = this.#neighbour(rank, 1);
    const rooms: Room[] = this.#around(rank).map((span) => ({ ...span, kind: 'within' }));
    if (before && after && before.now.end < after.now.start) {
      const old = before.gap + length + after.gap;
      const now = after.now.start - before.now.end;
      const isTight = before.gap + after.gap <= TIGHT.gaps && now <= old * TIGHT.times + TIGHT.units;
      if (now <= old * GROWTH.times + GROWTH.units) rooms.push({ start: before.now.end, end: after.now.start, kind: isTight ? 'tight' : 'between' });
    }
    const last = this.#region.text.length;
    if (before) rooms.push({ start: before.now.end, end: Math.min(last, before.now.end + before.gap + length + BESIDE), kind: 'beside', open: 'end', gap: before.gap });
    if (after) rooms.push({ start: Math.max(0, after.now.start - after.gap - length - BESIDE), end: after.now.start, kind: 'beside', open: 'start', gap: after.gap });
    return rooms;
  }
}

/** The place in a room where a passage's words stand as they stood, if they stood once and stand nowhere else: words that repeat may be another's there. */
function same(region: Region, passage: Passage, room: Room): Finding | undefined {
  if (passage.occurrences !== 1) return undefined;
  const [place, other] = occurrencesOf(region, passage);
  if (!place || other || place.span.start < room.start || place.span.end > room.end || isInQuotationMarks(region, passage, place) || isSpokenOf(region, passage, place)) return undefined;
  if (isInAnotherMatter(region, passage, place)) return undefined;
  if (room.kind === 'beside' && isCited(region, passage, place)) return undefined;
  const bits = weighed(region, passage).whole.quote;
  const isNext = room.kind === 'within' || isNextTo(room, place.span);
  const least = isNext ? SAME.next : room.kind !== 'beside' && isNarrow(room) ? SAME.between : SAME.other;
  return bits >= least ? foundAt(region, passage, place, 0.85) : undefined;
}

/** Whether a place is right beside the neighbour of a room, and as far from it as the passage was. */
function isNextTo({ start, end, open, gap = Number.POSITIVE_INFINITY }: Room, place: Span): boolean {
  return gap <= NEXT.units && Math.abs(gap - (open === 'end' ? place.start - start : end - place.end)) <= NEXT.slack;
}

/** The place in a room that has most of what is left of a passage. */
function edited(region: Region, passage: Passage, room: Room): Finding | undefined {
  const { kind } = room;
  if (kind === 'within' || passage.occurrences !== 1 || room.end - room.start > WIDE.units) return undefined;
  const { words } = region;
  const stretch: Stretch = { from: words.indexAt(room.start), to: words.indexAt(room.end - 1) + 1 };
  region.scratch.reset();
  const parts = weighed(region, passage);
  const wordsIn = (part: Stretch): OwnWords => new OwnWords(new PageStretch(region, part), parts);
  const inRoom = wordsIn(stretch);
  const own = parts.whole.quote;
  const likest = inRoom.likest();
  if (!likest || isSameWords(region, passage, likest) || !isLikeEnough(region, room, kind, likest, own)) return undefined;
  const around = kind === 'beside' ? wordsIn({ from: stretch.from - AROUND, to: stretch.to + AROUND }) : inRoom;
  if (kind !== 'tight' && (inRoom.isAmongTwins(likest) || around.likestOutside(likest, likest.own - own * LEAD).own > likest.own - own * LEAD)) return undefined;
  const place = completed((index) => region.breakBefore(index), passage.breaks, { from: likest.first, to: likest.end }, stretch, passage.words.length + GROWTH_WORDS);
  if (isCutOff(region, room, stretch, place) || isOfAnotherRow(region, passage, place)) return undefined;
  const span = spanOf(region, passage, place.from, place.to);
  const now = region.text.slice(span.start, span.end);
  if (hasOutgrown(passage, now, place.to - place.from) || isRatherAnother(region, room, passage, now, likest.own / own)) return undefined;
  const found = { first: place.from, end: place.to };
  if (isNamedBeside(region, passage, now, place) || (kind !== 'tight' && isNoLiker(region, passage, found, LIKE_SENTENCE)) || isWhatStoodBeside(region, passage, found)) return undefined;
  return at('changed', span, 0.75);
}

function isLikeEnough(region: Region, room: Room, kind: keyof typeof LIKE, likest: Likeness, own: number): boolean {
  const likeness = likest.own / own;
  if (!isNarrow(room)) return own >= WIDE.bits && likeness >= WIDE.share;
  return likeness >= LIKE[kind] || (kind === 'between' && isShortened(region, likest));
}

/** Whether a like directive, with another unit, name, number or date, may stand in a room where the passage stood. */
function isRatherAnother(region: Region, room: Room, passage: Passage, now: string, likeness: number): boolean {
  const hasSpace = room.kind !== 'tight' && room.end - room.start > passage.exact.length * 2;
  const changes = region.changesOf(passage.exact, now);
  if (isNarrow(room) && !(hasSpace && likeness < ANOTHER)) return areOfTwoMatters(changes);
  return isNarrow(room) ? changes.some(isRenaming) : changes.some(isTelling);
}

/** Whether a unit or name of the passage that is another at a place stands beside it: they changed places, or a twin is there. */
function isNamedBeside(region: Region, { exact }: Passage, now: string, { from, to }: Stretch): boolean {
  const { words } = region;
  const beside = new Set([...words.slice(Math.max(0, from - NAMED_WITHIN), from), ...words.slice(to, to + NAMED_WITHIN)]);
  return areNamedAmong(region, region.changesOf(exact, now), beside);
}

/** Whether a place is a cell, or part of one, and hardly anything of the passage's row is in its row. */
function isOfAnotherRow(region: Region, passage: Passage, { from, to }: Stretch): boolean {
  const isCell = region.breakBefore(from) === BREAK.cell || region.breakBefore(to) === BREAK.cell;
  return passage.isInRow && isCell && !isInOwnRow(region, passage, { first: from, end: to });
}

/** Whether a place reaches the open end of a room within a sentence: it may go on. */
function isCutOff(region: Region, { open }: Room, room: Stretch, { from, to }: Stretch): boolean {
  if (open === 'start') return from <= room.from && region.breakBefore(from) < BREAK.sentence;
  return open === 'end' && to >= room.to && region.breakBefore(to) < BREAK.sentence;
}

/** Whether a place has the passage's words: then it was not told from others. */
function isSameWords({ words }: Region, passage: Passage, { first, end }: Likeness): boolean {
  return end - first === passage.words.length && passage.words.idsIn(words).every((id, index) => words.at(first + index) === id);
}

function isShortened({ words }: Region, { first, end, own }: Likeness): boolean {
  return own >= SHORTENED.bits && own >= words.bitsOfAll(words.slice(first, end)) * SHORTENED.share;
}

function isNarrow({ start, end }: Span): boolean {
  return end - start <= NARROW;
}
