/** The places where a passage may be with other words than it had. */
import { wordsOf } from '../words.ts';
import { partsOf } from './bounds.ts';
import { BREAK, type BreakStrength } from './breaks.ts';
import { HOST_STAYS, HOST_WHOLE } from './candidates.ts';
import { isBrokenOff, isTakenOut } from './cited.ts';
import { type Edited, LEFT } from './edited-places.ts';
import type { Evidence } from './evidence.ts';
import { isExchanged } from './exchanged.ts';
import { type Finding, ambiguous, at } from './finding.ts';
import { keptOf, ROUNDING } from './kept.ts';
import { areOfTwoLanguages } from './languages.ts';
import { type Occurrence, spanOf } from './occurrences.ts';
import type { Likeness } from './own-words.ts';
import type { Neighbour, Passage } from './passage.ts';
import type { Region } from './region.ts';
import { isWhatStoodBeside } from './stood-beside.ts';
import type { Stretches } from './stretches.ts';
import { areNamedAmong, areOfTwoAmounts, isRenaming, isSameMatter, isTelling } from './substance.ts';
import type { WeighedPassage } from './weighed-passage.ts';

const MARGIN = 20;
/** Its own words count less than its neighbours: like ones stand elsewhere. */
const OWN_WEIGHT = 0.3;
/** Bits that it is worth if the neighbours are as they were. */
const NEIGHBOURS_STAY = 100;
/** Share of the context's bits from which on what differs near is not looked at. */
const SURE = 0.55;
/** The same where hardly a word of the passage is left. */
const SURE_REPLACED = 0.8;
/** The same among directives that differ in a unit or a date only; less what it costs that context is cut in two by the passage. */
const SURE_AMONG_TWINS = 0.975;
const CUTS = 10;
/** The same where nothing of the passage is left, and all of its sentence or row is there. */
const SURE_IN_TWINS_PLACE = 0.88;
/** A place right between old neighbours, one of them near as it was, is the passage with so much of its words, and so much of the context on each side. */
const ENCLOSED = { bits: 40, share: 0.6, context: 15, between: 2, near: 0.8 } as const;
/** The same where something came in on one side. */
const ENCLOSED_ON_ONE = { bits: 60, share: 0.75 } as const;
/** With nothing around it, where nothing else in the page has this share of what is left of it. */
const THE_ONLY = { bits: 80, share: 0.75 } as const;
const RIVAL_SHARE = 0.6;
/** Share of a passage's bits with which a place that has its unit or name may be the passage. */
const TWIN_SHARE = 0.5;
/** What a passage has to say for another place to be more like it. */
const LIKER_BITS = 40;
/** Share of what the likeliest place has of it that another has then, in no more than so many times its words. */
const AS_LIKE = 0.9;
const LIKER_LENGTH = 1.2;
/** Words between it and the other at most. */
const TWIN_GAP = 3;
/** Share of the context's bits that stands without the passage, from which on it is rather gone. */
const GONE_SHARE = 0.6;
/** What may have come in addition to a passage of any length, in words. */
const GROWTH = 20;
/** The same between neighbours that are as they were. */
const GROWTH_BETWEEN = 40;
/** Words that may be a sentence. */
const LEAST_SENTENCE = 5;
/** What is shorter than one part in so many of a passage does not stand for it: it joins what was around. */
const SHORTEST = 4;
/** With only one neighbour left, a passage of so many bits is known by this share of its own words. */
const BESIDE_ONE = { bits: 50, share: 0.75 } as const;
/** A passage as long and as like as this may have moved, and what stands in its place may have come from elsewhere. */
const MOVED = { bits: 450, share: 0.85 } as const;
/** With one neighbour that is as it was, and stood only once. */
const BESIDE_SAME = { bits: 100, share: 0.8 } as const;
/** With none. */
const ALONE = { bits: 120, share: 0.85 } as const;
/** Share of the nearest words on both sides with which what is between them has replaced the passage, whatever became of what is further off. */
const NEAR_STAYS = 0.9;
/** The same where what told it from all like it is on one of them. */
const BETWEEN_NEAR = 0.75;
/** The same where all of it is on one side. */
const NEAR_ALL = 0.95;
const NEAR_HALF = 0.5;
/** Part of a sentence or row that is as like as this is not a part of another; nor is a sentence, or what a row begins with, another behind the next line. */
const NOT_ANOTHER = 0.85;
/** So long a passage that is as like as this is no other, whatever in it is. */
const LONG = { bits: 450, share: 0.88 } as const;
/** Share of its bits below which something else may stand in its place, if more of it is elsewhere. */
const REPLACED = 0.5;
/** Share of its bits that has to be left of a passage that is on several lines now. */
const ON_SEVERAL_LINES = 0.5;
/** If only one word was exchanged for another, even if it belongs to a unit. */
const BUT_ONE_WORD = { bits: 120, share: 0.9 } as const;

/** Share of the bits of a line that has to be at another place for the line to be there. */
const LINE_SHARE = 0.6;

/** Places that may be the passage, edited. They are looked for only where they are asked for. */
export class Edits {
  readonly #stretches: Stretches;
  readonly #candidates: readonly Occurrence[];
  #likely: readonly Edited[] | undefined;

  /** @param candidates where no edit is looked for: the passage's words stand there */
  constructor(stretches: Stretches, candidates: readonly Occurrence[]) {
    this.#stretches = stretches;
    this.#candidates = candidates;
  }

  /** The likeliest first; none for which less speaks than for the old neighbours being elsewhere, without the passage. */
  get likely(): readonly Edited[] {
    return (this.#likely ??= this.#in(this.#stretches.exceeding(this.#least))
      .filter((edit) => this.#isLikely(edit))
      .sort((a, b) => rank(b) - rank(a)));
  }

  get others(): readonly Edited[] {
    return this.#in(this.#stretches.all).filter((edit) => !this.#isLikely(edit));
  }

  /** Where anywhere else most of the passage's words stand together. @param least as of `OwnWords.likestOutside` */
  likestOutside(edit: Edited, least: number): Likeness {
    return this.#stretches.all.map((evidence) => evidence.own.likestOutside(edit, least)).reduce((a, b) => (a.own >= b.own ? a : b));
  }

  /** Where near an edit most of the passage's words stand together. @param least as of `OwnWords.likestOutside` */
  likestNear(edit: Edited, least: number): Likeness {
    return this.#stretches.holding(edit)[0]!.own.likestOutside(edit, least);
  }

  /** What has to speak for an edit, at least, in bits. */
  get #least(): number {
    return this.gone - MARGIN;
  }

  /** The most that speaks for the passage being gone, in bits. */
  get gone(): number {
    return this.#stretches.gone;
  }

  #in(those: readonly Evidence[]): Edited[] {
    return those
      .flatMap((evidence) => evidence.edits().filter((edit) => edit.first < edit.end && !evidence.context.explains(edit)))
      .filter((edit) => !this.#candidates.some(({ first, end }) => edit.first === first && edit.end === end));
  }

  #isLikely({ context, host }: Edited): boolean {
    return context > this.#least && host >= HOST_STAYS;
  }
}

/** The likeliest edit, if the passage is there; undefined if it is gone. */
export function changed(region: Region, passage: Passage, parts: WeighedPassage, edits: Edits): Finding | undefined {
  const { likely } = edits;
  const [best] = likely;
  if (!best) return undefined;
  if (isExchanged(region, passage, best)) return at('changed', spanOf(region, passage, best.first, best.end), 0.8);
  const own = parts.whole.quote;
  const isElsewhere = ({ first, end }: Edited): boolean => end <= best.first || first >= best.end;
  const found = changedAt(region, passage, parts, best, edits.gone);
  if (!found) {
    const isTheOnly = edits.gone < contextOf(parts) * GONE_SHARE && isMuchLike(region, passage, best, own) && edits.likestOutside(best, best.own * RIVAL_SHARE).own < best.own * RIVAL_SHARE;
    return isTheOnly ? at('changed', spanOf(region, passage, best.first, best.end), 0.7) : undefined;
  }
  const like = best.own < own * LEFT && own >= MOVED.bits ? [...likely, ...edits.others].find((edit) => isElsewhere(edit) && isLike(MOVED, edit.own, edit.own / own)) : undefined;
  const rival = likely.find(isElsewhere);
  const isEven = rival && rank(rival) > rank(best) - MARGIN && changedAt(region, passage, parts, rival, edits.gone);
  const other = like ?? (isEven ? rival : undefined) ?? namedElsewhere(region, passage, edits, best, own);
  return other ? ambiguous([best, other].map(({ first, end }) => spanOf(region, passage, first, end))) : found;
}

/**
 * A place with much of a passage and with a unit or name of it that is another at the likeliest: right beside that, where a twin may have been put between;
 * or more like the passage than that, and than anything was.
 */
function namedElsewhere(region: Region, passage: Passage, edits: Edits, edit: Edited, own: number): Likeness | undefined {
  if (own < LIKER_BITS || edit.own < own * TWIN_SHARE || edit.own === own) return undefined;
  const other = edits.likestNear(edit, own * TWIN_SHARE);
  if (other.own < own * TWIN_SHARE) return undefined;
  const isBeside = own >= THE_ONLY.bits && Math.max(other.first - edit.end, edit.first - other.end) <= TWIN_GAP;
  if (!isBeside && !isLiker(region, passage, other, edit)) return undefined;
  const { start, end } = spanOf(region, passage, edit.first, edit.end);
  return areNamedAmong(region, region.changesOf(passage.exact, region.text.slice(start, end)), new Set(region.words.slice(other.first, other.end))) ? other : undefined;
}

/** Whether a place has about as much of a passage as the likeliest, in no more words and on one line, and more than anything had. */
function isLiker(region: Region, passage: Passage, other: Likeness, edit: Edited): boolean {
  const { words } = region;
  const count = other.end - other.first;
  if (passage.likest === undefined || other.own < edit.own * AS_LIKE || count > passage.words.length * LIKER_LENGTH) return false;
  const texts = words.textsOf(other.first, other.end);
  if (passage.breaks.within < BREAK.line && isOnSeveralLines(region, other)) return false;
  // Why no place with all of its words is the passage has been found already.
  return texts.join(' ') !== passage.words.texts.join(' ') && keptOf(passage, texts) > passage.likest + ROUNDING;
}

/** Whether a passage that stood once says so much, and so much of it is at a place, that it is there if nothing else is like it. */
function isMuchLike(region: Region, passage: Passage, edit: Edited, whole: number): boolean {
  if (passage.occurrences !== 1 || hasOutgrownAt(region, passage, edit) || !isLike(THE_ONLY, edit.own, edit.own / whole) || edit.isAmongTwins()) return false;
  const { start, end } = spanOf(region, passage, edit.first, edit.end);
  const changes = region.changesOf(passage.exact, region.text.slice(start, end));
  return !changes.some(isRenaming) && !areOfTwoAmounts(changes);
}

/** @param gone as of `Edits` */
function changedAt(region: Region, passage: Passage, parts: WeighedPassage, edit: Edited, gone: number): Finding | undefined {
  if (hasOutgrownAt(region, passage, edit) || isWhatStoodBeside(region, passage, edit) || isBrokenOff(region, passage, edit.end)) return undefined;
  if (!edit.isBesideAnother && isTakenOut(parts, gone) && isRenamed(region, passage, edit)) return undefined;
  const found = judged(region, passage, parts, edit);
  if (found || !isEnclosed(edit, parts.whole.quote) || isTwin(region, passage, edit)) return found;
  return at('changed', spanOf(region, passage, edit.first, edit.end), 0.8);
}

function judged(region: Region, passage: Passage, parts: WeighedPassage, edit: Edited): Finding | undefined {
  const whole = contextOf(parts);
  const own = parts.whole.quote;
  const { surroundings } = edit;
  const likeness = edit.own / own;
  const span = spanOf(region, passage, edit.first, edit.end);
  const now = region.text.slice(span.start, span.end);
  const length = edit.end - edit.first;
  const sides = [surroundings.before, surroundings.after];
  const isBetween = isBetweenSame(edit);
  if (edit.hasBefore && edit.hasAfter) {
    if (likeness < ON_SEVERAL_LINES && passage.breaks.within < BREAK.line && isOnSeveralLines(region, edit)) return undefined;
    const isPart = passage.before.host + passage.after.host > 0;
    if (likeness < LEFT && (hasLeftLine(region, passage, edit) || hasJoinedSentence(region, passage, edit))) return undefined;
    const isBeginning = !isPart || (passage.isInRow && passage.before.host === 0);
    if (likeness < (isBeginning ? NOT_ANOTHER : LEFT) && hasPassedLine(region, passage, edit)) return undefined;
    if (isPart && !surroundings.isDistinct && likeness < NOT_ANOTHER) return undefined;
    if (likeness < LEFT && isWrittenTwice(region, passage.after)) return undefined;
    if (likeness < LEFT && areOfTwoLanguages(passage.exact, now)) return undefined;
    const isOwn = isPart ? surroundings.isDistinct && edit.host >= HOST_WHOLE : isBetween && sides.every(({ isDistinct }) => isDistinct);
    if (isOwn && likeness < LEFT && edit.context < (whole - CUTS) * SURE_IN_TWINS_PLACE && isTwin(region, passage, edit)) return undefined;
    if (!isOwn && edit.context < (whole - CUTS) * SURE_AMONG_TWINS && isTwin(region, passage, edit)) return undefined;
    const isSure = ((isBetween || isRightBetween(edit)) && surroundings.isDistinct) || (isPart && isOwn) || edit.context >= whole * (likeness >= LEFT ? SURE : SURE_REPLACED) || (likeness >= LEFT && edit.isBesideAnother && isSameMatter(region, passage, edit));
    if (likeness < LEFT && length * SHORTEST < passage.words.length && !(isBetween && length >= LEAST_SENTENCE)) return undefined;
    if (!isSure || (edit.own === 0 && isOnlyNumeral(now) && !isOnlyNumeral(passage.exact))) return undefined;
    return { ...at('changed', span, 0.75 + 0.2 * likeness), isReplaced: likeness < REPLACED };
  }
  if (passage.occurrences === 1 && isLike(LONG, own, likeness) && !edit.isAmongTwins()) return at('changed', span, 0.7);
  const isBeside = sides.some(({ near, isDistinct }) => isDistinct && near >= NEAR_STAYS);
  if (isBeside && isLike(BESIDE_SAME, own, likeness) && !edit.isAmongTwins()) return at('changed', span, 0.8);
  const changes = region.changesOf(passage.exact, now).filter(({ kind }) => kind !== 'equal');
  const isButOneWord = isLike(BUT_ONE_WORD, own, likeness) && changes.length <= 2 && changes.every((change) => wordsOf(change.text).length === 1 && !change.has('number') && !change.has('date'));
  if (changes.some(isTelling) && !isButOneWord) return undefined;
  if ((edit.hasBefore || edit.hasAfter) && isLike(BESIDE_ONE, own, likeness)) return at('changed', span, 0.8);
  const isPlain = passage.occurrences === 1 && changes.every(({ flags }) => flags.length === 0);
  return isPlain && isLike(ALONE, own, likeness) ? at('changed', span, 0.7) : undefined;
}

/** Whether the words of a place are rather those of a like sentence: of one that stood beside the passage, or of any that was as like. */
function isTwin(region: Region, passage: Passage, edit: Edited): boolean {
  return edit.isAmongTwins() || isNoLiker(region, passage, edit);
}

/**
 * Whether a place names another unit or person, and has no more of a passage than stood together elsewhere all the time.
 * @param least share of the passage's words: what has less of them is no like sentence
 */
export function isNoLiker(region: Region, passage: Passage, { first, end }: { readonly first: number; readonly end: number }, least = LEFT): boolean {
  if (passage.likest === undefined) return false;
  const { start, end: stop } = spanOf(region, passage, first, end);
  const now = region.text.slice(start, stop);
  const kept = keptOf(passage, wordsOf(now).map(({ text }) => text));
  return kept <= passage.likest + ROUNDING && kept >= least && namesAnother(region, passage, now);
}

/** Whether a place names another unit or person than the passage. */
export function isRenamed(region: Region, passage: Passage, { first, end }: Edited): boolean {
  const { start, end: stop } = spanOf(region, passage, first, end);
  return namesAnother(region, passage, region.text.slice(start, stop));
}

function namesAnother(region: Region, { exact, breaks }: Passage, now: string): boolean {
  // The first word of a sentence has a capital in any case: a passage that begins within one begins with a word more.
  const [old, other] = breaks.before < BREAK.sentence ? [`và ${exact}`, `và ${now}`] : [exact, now];
  return region.changesOf(old, other).some(isRenaming);
}

function isOnSeveralLines(region: Region, { first, end }: Pick<Edited, 'first' | 'end'>): boolean {
  return partsOf((index) => region.breakBefore(index), { from: first, to: end }, BREAK.line).length > 1;
}

/** Whether a place is on another line than what it would be one sentence with. */
function hasLeftLine(region: Region, { breaks, before, after }: Passage, { first, end }: Edited): boolean {
  const isParted = (host: number, old: BreakStrength, now: BreakStrength): boolean => host > 0 && old < BREAK.cell && now === BREAK.line;
  return isParted(before.host, breaks.before, region.breakBefore(first)) || isParted(after.host, breaks.after, region.breakBefore(end));
}

/** Whether a passage that was all of a line or cell would be part of a sentence now, and does not follow what it is called. */
function hasJoinedSentence(region: Region, { breaks }: Passage, { first, end }: Edited): boolean {
  const { text, words } = region;
  const isJoined = (old: BreakStrength, now: BreakStrength): boolean => old >= BREAK.cell && now < BREAK.sentence;
  return (isJoined(breaks.before, region.breakBefore(first)) && !text.slice(words.endOf(first - 1), words.startOf(first)).includes(':')) || isJoined(breaks.after, region.breakBefore(end));
}

/** Whether what stood once on one side of a passage stands several times now: what was one section is several, each with its own heading. */
function isWrittenTwice({ words }: Region, { words: row, distinct }: Neighbour): boolean {
  return distinct > 0 && distinct <= row.length && words.placesOfRow(row.idsIn(words).slice(0, distinct), 2).length > 1;
}

/** Whether the next line stands before a place now, or the last one behind it. */
function hasPassedLine({ words }: Region, { before, after }: Passage, { first, end, from, to }: Edited): boolean {
  const isIn = ({ words: old, lines }: Neighbour, [begin, stop]: readonly [number, number]): boolean => {
    const line = old.idsIn(words).filter((_, index) => lines[index] === 1);
    const there = new Set(words.slice(begin, stop));
    return line.length >= LEAST_SENTENCE && words.bitsOfAll(line.filter((id) => there.has(id))) >= words.bitsOfAll(line) * LINE_SHARE;
  };
  return isIn(after, [from, first]) || isIn(before, [end, to]);
}

/** Whether a place is longer than the passage may have become. */
function hasOutgrownAt(region: Region, passage: Passage, edit: Edited): boolean {
  const { start, end } = spanOf(region, passage, edit.first, edit.end);
  return hasOutgrown(passage, region.text.slice(start, end), edit.end - edit.first, isBetweenSame(edit) ? GROWTH_BETWEEN : GROWTH);
}

/** Whether a text of so many words is longer than the passage may have become. */
export function hasOutgrown({ words, exact }: Passage, now: string, length: number, growth = GROWTH): boolean {
  return length > words.length * 2 + growth || (length > words.length * 1.5 + 4 && sentencesIn(exact) === 1 && sentencesIn(now) > 1);
}

function sentencesIn(text: string): number {
  return text.split(/[.!?…]\s/).length;
}

function isLike(least: { readonly bits: number; readonly share: number }, own: number, likeness: number): boolean {
  return own >= least.bits && likeness >= least.share;
}

/** Whether a place that is much like the passage stands right between what stood on both sides, in order, whatever has gone from there; or right beside one of both. */
function isEnclosed({ own, first, end, from, to, contextBefore, contextAfter, surroundings }: Edited, whole: number): boolean {
  const { before, after } = surroundings;
  const isBefore = first - from <= ENCLOSED.between && before.isDistinct && before.near >= ENCLOSED.near;
  const isAfter = to - end <= ENCLOSED.between && after.isDistinct && after.near >= ENCLOSED.near;
  const isBetween = first - from <= ENCLOSED.between && to - end <= ENCLOSED.between && contextBefore >= ENCLOSED.context && contextAfter >= ENCLOSED.context;
  if (!isBefore && !isAfter) return false;
  return isLike(isBetween ? ENCLOSED : ENCLOSED_ON_ONE, own, own / whole);
}

/** Whether most of what stood nearest on both sides is there, and on one of them what told it from all like it. */
function isBetweenSame({ surroundings: { before, after } }: Edited): boolean {
  return Math.min(before.near, after.near) >= BETWEEN_NEAR && (before.isDistinct || after.isDistinct);
}

/** Whether what stood nearest touches a place on both sides, all of it on the one and half of it on the other. */
function isRightBetween({ first, end, from, to, surroundings: { before, after } }: Edited): boolean {
  return first === from && end === to && Math.max(before.near, after.near) >= NEAR_ALL && Math.min(before.near, after.near) >= NEAR_HALF;
}

/** Where the neighbours are as they were, the passage stood, whatever stands there now. */
function rank(edit: Edited): number {
  return edit.context + edit.own * OWN_WEIGHT + (isBetweenSame(edit) ? NEIGHBOURS_STAY : 0);
}

function contextOf({ whole }: WeighedPassage): number {
  return whole.before + whole.after;
}

/** The numeral of a list is left over where what it numbered went. */
function isOnlyNumeral(text: string): boolean {
  return /^[^\p{L}\p{N}]*(?:\p{N}[\p{N}.]*|[IVXLC]+|\p{L})[^\p{L}\p{N}]*$/u.test(text);
}
