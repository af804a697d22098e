/** The places where a passage's words stand in a row: which of them may be the passage, and whether one can be told from the rest. */
import type { Evidence } from './evidence.ts';
import { align } from '../alignment.ts';
import { BREAK } from './breaks.ts';
import { surroundingsAt } from './copies.ts';
import type { Span } from '../text-view.ts';
import type { Occurrence } from './occurrences.ts';
import type { Neighbour, Passage } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';
import type { Stretches } from './stretches.ts';
import { isInAnotherRow } from './rows.ts';
import { isContradicted, isSameMatter } from './substance.ts';
import { sum, type WeighedPassage } from './weighed-passage.ts';

/** Two places whose context says no more than so many bits for the one are not told apart. */
const MARGIN = 20;
/** Words in a row that say so much are not the same by chance. */
const UNMISTAKABLE = 45;
/** The same where nothing else of what stood around them does; and the share of the context's bits that may do so by chance. */
const UNMISTAKABLE_ALONE = 80;
const CHANCE_SHARE = 0.1;
/** Where so much of its old context stands without it, a passage of fewer bits that stands elsewhere with none of it is rather gone: such sentences are written again. */
const ALONE_THOUGH_GONE = { bits: 120, touch: 0.85 } as const;
/** Share of the context's bits with which the old neighbours of a passage touch each other. */
const NEIGHBOURS_TOUCH = 0.7;
/** What a key says, at least: a number alone changes when a list is numbered anew. */
const KEY_BITS = 25;
/** Share of its own bits that a place has to gain over those of others around it. */
const OWN_GAIN = 0.7;
/** What a place that is not known has to gain, in bits, or as a share of its own. */
const GAIN = { bits: 15, share: 0.5 } as const;
/** Share of the context's bits that has to agree, on both sides together and on each, at a place that is not known. */
const AGREEING = { both: 0.5, each: 0.3 } as const;
/** Share of the context's bits from which on what differs near is not looked at. */
const SURE = 0.7;
/** Share of the context's bits that outweighs a contradiction. */
const SURE_THOUGH_CONTRADICTED = 0.88;
/** Bits that a contradiction counts against a place. */
const CONTRADICTION = 60;
/** Share of the sentence or row of a passage that has to be around it. */
export const HOST_STAYS = 0.35;
/** Share of the context's bits on one side that stands for it, if so many words of that side are of the sentence or row: another cell of it was written anew. */
const REST_STAYS = { share: 0.9, words: 3 } as const;
/** Share of it that is around if only the passage was edited. */
export const HOST_WHOLE = 0.8;
/** Bits that its whole sentence or row counts for a place. */
const IDENTITY = 400;
/** By how much more of its row the one of several places has to be. */
const HOST_LEAD = 0.3;
/** Share of the context's bits below which a place may be where the passage is quoted, or given as a title. */
const QUOTED_SHARE = 0.5;
/** Bits that the context has to say more for a place whose sentence was edited than for another to which all of the sentence went, or where it is written again. */
export const STAYED = 60;
/** What may agree by chance, in bits and in words. */
const CHANCE_BITS = 12;
const CHANCE_WORDS = 2;
/** Words by which one place has to agree further on its line. */
const LINE_LEAD = 3;

/** Share of the context's bits that has to say more for a place than for another on each side if the passage was copied: what was beside it may be so too. */
const LEAD_OVER_COPY = 0.3;
/** A copy was pulled out, as a title or into a box, if so small a share of what was around the passage is around it, and so large a one of one side around another place. */
const PULLED_OUT = { copy: 0.15, own: 0.75 } as const;
/** Share of the words of a passage that stand beside it again where a like one does. */
const TWIN_SHARE = 0.6;
/** Words that are between them besides the rest of their sentences. */
const TWIN_REACH = 12;
/** Words beyond its line that say where a passage is. */
const LONG_RUN = 12;

/** What a place is weighed by. */
interface Weighing {
  readonly region: Region;
  readonly passage: Passage;
  readonly parts: WeighedPassage;
  readonly stretches: Stretches;
  /** How many places have the passage's words. */
  readonly count: number;
}

/** A place with the passage's words. What takes long to say of it is asked for only where it matters. */
export class Candidate implements Occurrence {
  readonly first: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
  readonly wholeBefore: boolean;
  readonly wholeAfter: boolean;
  readonly #place: Occurrence;
  readonly #weighing: Weighing;
  #weighed: Evidence | undefined;
  #around: { readonly before: number; readonly after: number } | undefined;
  #host: number | undefined;
  #isContradicted: boolean | undefined;
  #isOther: boolean | undefined;
  #isDistinct: boolean | undefined;

  /** @param place in one of the stretches */
  constructor(weighing: Weighing, place: Occurrence) {
    this.first = place.first;
    this.end = place.end;
    this.#place = place;
    this.before = place.before;
    this.after = place.after;
    this.wholeBefore = place.wholeBefore;
    this.wholeAfter = place.wholeAfter;
    this.#weighing = weighing;
  }

  /** That of the stretch in which the context says the most here. */
  get #evidence(): Evidence {
    return (this.#weighed ??= this.#weighing.stretches.holding(this).reduce((a, b) => (contextAt(a, this) >= contextAt(b, this) ? a : b)));
  }

  get #sides(): { readonly before: number; readonly after: number } {
    return (this.#around ??= this.#evidence.around(this));
  }

  /** What the context says here, in bits. */
  get context(): number {
    return this.contextBefore + this.contextAfter;
  }

  get contextBefore(): number {
    return this.#sides.before;
  }

  get contextAfter(): number {
    return this.#sides.after;
  }

  /** What of the context is here in its order, or else in any, in bits. */
  get surroundings(): { readonly before: number; readonly after: number } {
    const { before, after } = surroundingsAt(this.#weighing.region, this.#weighing.parts, this);
    return { before: Math.max(before, this.contextBefore), after: Math.max(after, this.contextAfter) };
  }

  /** What the context can say here at most, without weighing it. */
  get contextAtMost(): number {
    return this.#around ? this.context : this.#weighing.stretches.mostAt(this);
  }

  get span(): Span {
    return this.#place.span;
  }

  /** The most that speaks for the passage being gone, in bits. */
  get gone(): number {
    return this.#weighing.stretches.gone;
  }

  /** By how many bits more speaks for the passage being here than for its being gone. */
  get gain(): number {
    return this.context + sum(this.#weighing.parts.quote.bits) - this.gone;
  }

  /** With so much beside it the passage stood only once in the page, and it says too much to stand there by chance. */
  get isKnown(): boolean {
    return isKnown(this.#weighing.passage, this.#weighing.parts, this);
  }

  /** Its words are rather others that stood near the passage. */
  get isOther(): boolean {
    return (this.#isOther ??= this.#isRatherOther());
  }

  get isContradicted(): boolean {
    return (this.#isContradicted ??= isContradicted(this.#weighing.region, this.#weighing.passage, this));
  }

  /** As `Evidence.hostShare`. */
  get host(): number {
    return (this.#host ??= this.#evidence.hostShare(this));
  }

  /** Its sentence or row is here, with the words that told it from all like it. */
  get isDistinct(): boolean {
    const { passage } = this.#weighing;
    return (this.#isDistinct ??= hostOf(passage) >= LEAST_HOST && this.host >= HOST_WHOLE && passage.before.distinct > 0 && this.#evidence.surroundings(this).isDistinct);
  }

  /** All of its sentence or row is here, and stood only once. */
  get isIdentified(): boolean {
    return isIdentifiedAt(this.#weighing.passage, this);
  }

  #isRatherOther(): boolean {
    const { passage, parts, count } = this.#weighing;
    if (nothingVanished(passage, count) && (hostOf(passage) < LEAST_HOST || isIntact(passage, this))) return false;
    return passage.occurrences !== 1 && this.#evidence.withoutPassage === this.gone && this.gain < sum(parts.quote.bits) * OWN_GAIN && this.#evidence.explainsAsContext(this);
  }
}

/** @param places those of the occurrences that are compared; all unless given */
export function candidatesOf(region: Region, passage: Passage, parts: WeighedPassage, occurrences: readonly Occurrence[], stretches: Stretches, places = occurrences): Candidate[] {
  const weighing: Weighing = { region, passage, parts, stretches, count: occurrences.length };
  return places.filter((place) => stretches.hold(place)).map((place) => new Candidate(weighing, place));
}

/** How many words were between a passage and where it stood again, or nearly so, in the next sentence or the one before; infinite if it did not. */
function twinsBeside({ words, before, after }: Passage): { readonly before: number; readonly after: number } {
  const reach = before.host + after.host + TWIN_REACH;
  const between = (own: readonly string[], beside: readonly string[]): number => {
    const matches = align(own, beside);
    return matches.length >= own.length * TWIN_SHARE && matches[0]!.b <= reach ? matches[0]!.b : Number.POSITIVE_INFINITY;
  };
  return { before: between(words.toReversed(), before.words.toReversed()), after: between(words, after.words) };
}

function contextAt(evidence: Evidence, place: Pick<Occurrence, 'first' | 'end'>): number {
  const { before, after } = evidence.around(place);
  return before + after;
}

/** Whether a passage with the rest of its sentence or row stood only once in the page. */
function isHostUnique({ before, after }: Passage): boolean {
  return before.key <= before.host || after.key <= after.host;
}

/** Whether all of the sentence or row of a passage is around a place, and stood with it only once in the page. */
export function isIdentifiedAt(passage: Passage, place: Occurrence): boolean {
  return isHostUnique(passage) && isIntact(passage, place);
}

/** Whether as many places have a passage's words as had them. */
export function nothingVanished({ occurrences }: Passage, count: number): boolean {
  return occurrences !== undefined && count >= occurrences;
}

function hostOf({ before, after }: Passage): number {
  return before.host + after.host;
}

/** Words of a sentence or row, at least, that say where a part of it is. */
const LEAST_HOST = 4;

/** Whether what told one side of a passage from all like it is beside a place, word by word. */
function isBesideDistinct({ before, after }: Passage, place: Occurrence): boolean {
  return place.before >= Math.max(1, before.distinct) || place.after >= Math.max(1, after.distinct);
}

/** Whether so many words stand right beside a place as they stood, on one side, that they are no others, and more than told the passage from its like. */
function isBesideRun({ before, after }: Passage, place: Occurrence): boolean {
  return place.before >= Math.max(LONG_RUN, before.key, before.distinct) || place.after >= Math.max(LONG_RUN, after.key, after.distinct);
}

/** Whether all of the sentence or row that a passage belongs to is around a place. */
export function isIntact({ before, after }: Passage, place: Pick<Occurrence, 'before' | 'after'>): boolean {
  return before.host + after.host >= LEAST_HOST && place.before >= before.host && place.after >= after.host;
}

function isKnown({ before, after }: Passage, parts: WeighedPassage, place: Occurrence): boolean {
  const runBefore = sum(parts.before.bits.slice(parts.before.bits.length - place.before));
  const runAfter = sum(parts.after.bits.slice(0, place.after));
  if (sum(parts.quote.bits) + runBefore + runAfter < UNMISTAKABLE) return false;
  const holdsKey = (key: number, agreeing: number, run: number): boolean => agreeing >= key && (key === 0 || run >= KEY_BITS);
  return holdsKey(before.key, place.before, runBefore) || holdsKey(after.key, place.after, runAfter);
}

/** The places that may be the passage, the likeliest first. */
export function likelyOf(region: Region, passage: Passage, parts: WeighedPassage, candidates: readonly Candidate[], occurrences: number): Candidate[] {
  const own = sum(parts.quote.bits);
  const before = sum(parts.before.bits);
  const after = sum(parts.after.bits);
  const stoodOnce = passage.occurrences === 1;
  const isBesideRest = ({ contextBefore, contextAfter }: Candidate): boolean =>
    (contextBefore >= before * REST_STAYS.share && passage.before.host >= REST_STAYS.words) || (contextAfter >= after * REST_STAYS.share && passage.after.host >= REST_STAYS.words);
  let twins: { readonly before: number; readonly after: number } | undefined;
  /** Of two the one may be gone and the other in its place, unless what was between them is beside that. */
  const mayBeTwin = (place: Candidate): boolean => {
    twins ??= twinsBeside(passage);
    return (Number.isFinite(twins.before) && place.before <= twins.before) || (Number.isFinite(twins.after) && place.after <= twins.after);
  };
  return candidates
    .filter((place) => {
      if (place.isIdentified) return true;
      // Most places are told apart without being weighed.
      if (!place.isKnown && place.contextAtMost < (before + after) * AGREEING.both) return false;
      const share = place.context / (before + after);
      if (!isBesideDistinct(passage, place) && isInAnotherRow(region, passage, place)) return false;
      if (share < QUOTED_SHARE && isRepeated(region, passage, place)) return false;
      if (passage.isInRow && candidates.some((other) => other.host >= place.host + HOST_LEAD)) return false;
      if (place.isOther || isOldRival(passage, place) || (place.host < HOST_STAYS && !isBesideRest(place))) return false;
      const isPlainEnough = stoodOnce && (own >= UNMISTAKABLE || (candidates.length === 1 && share >= AGREEING.both));
      if (own >= UNMISTAKABLE && !nothingVanished(passage, occurrences) && !(place.before >= passage.before.key && place.after >= passage.after.key) && mayBeTwin(place)) return false;
      if ((passage.occurrences ?? 1) > occurrences && place.isContradicted && (!place.isDistinct || mayBeTwin(place))) return false;
      if (share < SURE_THOUGH_CONTRADICTED && !isPlainEnough && place.isContradicted && !place.isDistinct && !(nothingVanished(passage, occurrences) && isBesideRun(passage, place) && !mayBeTwin(place))) return false;
      if (share < CHANCE_SHARE && isWrittenAgain(parts, place)) return false;
      if (place.isKnown) return hostOf(passage) >= LEAST_HOST || own >= UNMISTAKABLE_ALONE || share >= CHANCE_SHARE || place.gain > own - (before + after) * NEIGHBOURS_TOUCH;
      if (isOffTheEdge(passage, place)) return false;
      if (place.gain < Math.min(GAIN.bits, own * GAIN.share)) return false;
      if (share < AGREEING.both || place.contextBefore < before * AGREEING.each || place.contextAfter < after * AGREEING.each) return false;
      return share >= SURE || (stoodOnce && candidates.length === 1) || isSameMatter(region, passage, place);
    })
    .sort((a, b) => standing(b) - standing(a));
}

/** Whether so much of its old context stands without it that a passage of few bits, elsewhere with none of it, is rather another. */
export function isWrittenAgain({ before, quote, after }: WeighedPassage, { gone }: { readonly gone: number }): boolean {
  return sum(quote.bits) < ALONE_THOUGH_GONE.bits && gone >= (sum(before.bits) + sum(after.bits)) * ALONE_THOUGH_GONE.touch;
}

/** The only place with the words of a passage that stood once, whatever is around it; undefined if they are too few, or repeated there. */
export function onlyOneOf(region: Region, passage: Passage, parts: WeighedPassage, candidates: readonly Candidate[]): Candidate | undefined {
  const [place] = candidates;
  if (!place || candidates.length > 1 || passage.occurrences !== 1 || sum(parts.quote.bits) < UNMISTAKABLE) return undefined;
  return isRepeated(region, passage, place) ? undefined : place;
}

/** Bits of a passage that stood once which few words next to each other have by chance. */
const FEW_BITS = 25;
/** Share of the context's bits that has to be around the only place with the passage's words if its sentence or row is not. */
const AROUND_ONLY = 0.2;

/** The only place with the words of a passage that stood once, if what is left of its neighbours is around no other place either. */
export function stillAmongNeighbours(region: Region, passage: Passage, parts: WeighedPassage, candidates: readonly Candidate[]): Candidate | undefined {
  const [place] = candidates;
  if (!place || candidates.length > 1 || passage.occurrences !== 1 || sum(parts.quote.bits) < FEW_BITS) return undefined;
  if (passage.isInRow && (place.host < HOST_STAYS || isInAnotherRow(region, passage, place))) return undefined;
  if (place.context < place.gone - MARGIN || place.context < (sum(parts.before.bits) + sum(parts.after.bits)) * AROUND_ONLY) return undefined;
  return isRepeated(region, passage, place) ? undefined : place;
}

/** Whether a place does no more than repeat the passage: it is quoted there, or given in a list of titles. */
export function isRepeated(region: Region, passage: Passage, place: Occurrence): boolean {
  return isQuoted(region, passage, place) || isAmongTitles(region, passage, place);
}

/** The places that may be meant as well as the likeliest; with it. */
export function rivalsOf(region: Region, passage: Passage, parts: WeighedPassage, best: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const mayHaveMoved = isBesideOneBlock(passage, best);
  const isMore = passage.occurrences !== undefined && candidates.length > passage.occurrences;
  const isCopied = isMore && (sum(parts.quote.bits) >= UNMISTAKABLE || (best.isIdentified && candidates.some((place) => place !== best && place.isIdentified)));
  return candidates.filter((place) => {
    if (place === best) return true;
    if (isLessWhole(region, passage, best, place)) return false;
    if (best.isIdentified && !place.isIdentified ? place.contextAtMost <= best.context + STAYED : !isCopied && !mayHaveMoved && !mayBeRival(passage, best, place)) return false;
    if (place.isOther || (place.host < HOST_STAYS && best.host >= HOST_WHOLE)) return false;
    if (best.isIdentified && !place.isIdentified) return place.isDistinct && place.context > best.context + STAYED;
    if (isCopied && (hostOf(passage) === 0 || isIntact(passage, place) || place.host >= best.host) && !isAheadOfCopy(parts, best, place)) return true;
    if (mayHaveMoved && onLine(passage, place) >= onLine(passage, best)) return true;
    return (!best.isKnown || place.isKnown) && isRival(passage, best, place);
  });
}

/** Whether a place has lost the full stop or the line of its own with which the passage stood, and which the likeliest place has: it is a title or an excerpt. */
function isLessWhole(region: Region, { exact, breaks }: Passage, best: Candidate, place: Candidate): boolean {
  const hasStop = ({ span: { start, end } }: Candidate): boolean => STOP.test(region.text.slice(start, end).at(-1)!) && !STOP.test(region.text.charAt(end));
  const isLine = ({ first, end }: Candidate): boolean => region.breakBefore(first) >= BREAK.cell && region.breakBefore(end) >= BREAK.cell;
  const hasLostStop = STOP.test(exact.at(-1)!) && hasStop(best) && !hasStop(place);
  const hasLostLine = breaks.before >= BREAK.cell && breaks.after >= BREAK.cell && isLine(best) && !isLine(place);
  return (hasLostStop || hasLostLine) && best.context >= place.context;
}

/** Whether a place is the passage rather than its copy: that was pulled out of what stood around, or has less of it on both sides. */
function isAheadOfCopy({ before, after }: WeighedPassage, place: Candidate, copy: Candidate): boolean {
  const whole = { before: sum(before.bits), after: sum(after.bits) };
  const [own, copied] = [place.surroundings, copy.surroundings];
  const isPulledOut = copied.before + copied.after < (whole.before + whole.after) * PULLED_OUT.copy;
  if (isPulledOut && (own.before >= whole.before * PULLED_OUT.own || own.after >= whole.after * PULLED_OUT.own)) return true;
  const isBefore = Math.min(place.contextBefore - copy.contextBefore, own.before - copied.before) >= whole.before * LEAD_OVER_COPY;
  return isBefore && Math.min(place.contextAfter - copy.contextAfter, own.after - copied.after) >= whole.after * LEAD_OVER_COPY;
}

/**
 * Whether a passage that was not alone of its kind is known by nothing but what stands beyond its own line or cell, on one side: blocks
 * may have changed places, so that another of its kind stands there now.
 */
function isBesideOneBlock({ before, after, occurrences }: Passage, place: Candidate): boolean {
  if (occurrences === 1 || place.before >= LONG_RUN || place.after >= LONG_RUN) return false;
  const isByBefore = place.before >= before.key && before.key > wordsOnLine(before) && place.after === 0 && place.contextAfter < CHANCE_BITS;
  const isByAfter = place.after >= after.key && after.key > wordsOnLine(after) && place.before === 0 && place.contextBefore < CHANCE_BITS;
  return isByBefore || isByAfter;
}

/** Words that agree on the line or in the cell of a passage. */
function onLine({ before, after }: Passage, place: Occurrence): number {
  return Math.min(place.before, wordsOnLine(before)) + Math.min(place.after, wordsOnLine(after));
}

function isRival(passage: Passage, best: Candidate, place: Candidate): boolean {
  if (standing(place) > standing(best) - MARGIN) return true;
  if (isAlikeNear(place, best) && place.isContradicted === best.isContradicted) return true;
  return isOnOtherSide(passage, best, place);
}

/** Whether a place can be a rival, as far as that is known before it is weighed. */
function mayBeRival(passage: Passage, best: Candidate, place: Candidate): boolean {
  if (best.isKnown && !place.isKnown) return false;
  return place.isIdentified || place.contextAtMost > standing(best) - MARGIN || isAlikeNear(place, best) || isOnOtherSide(passage, best, place);
}

/** Whether one has the neighbour before, the other the one after: the passage stayed with what is on its line. */
function isOnOtherSide(passage: Passage, best: Candidate, place: Candidate): boolean {
  const { before, after } = passage;
  const isOtherSide = place.before < before.key ? best.after < after.key : place.after < after.key && best.before < before.key;
  return isOtherSide && onLine(passage, best) < onLine(passage, place) + LINE_LEAD;
}

/** Whether as many words stand as they stood right beside two places: what is further off does not tell which is which. */
function isAlikeNear(a: Occurrence, b: Occurrence): boolean {
  return Math.abs(a.before - b.before) <= CHANCE_WORDS && Math.abs(a.after - b.after) <= CHANCE_WORDS;
}

function wordsOnLine({ lines }: Neighbour): number {
  return lines.filter((line) => line === 0).length;
}

/** What speaks for a place, less what speaks against it. */
function standing({ context, isContradicted, isIdentified }: Candidate): number {
  return context - (isContradicted ? CONTRADICTION : 0) + (isIdentified ? IDENTITY : 0);
}

const QUOTE_BEFORE = /["'(]\s*$/;
const QUOTE_AFTER = /^[^\p{L}\p{N}\s]*["')]/u;
const STOP = /[.!?…]/;

/** Whether the words stand in quotation marks that were not there, or without the full stop that ended them: in a comment, as a title. */
function isQuoted(region: Region, passage: Passage, place: Occurrence): boolean {
  if (isInQuotationMarks(region, passage, place)) return true;
  const { text } = region;
  const { span } = place;
  return place.before + place.after === 0 && STOP.test(passage.exact.at(-1)!) && !STOP.test(text.slice(span.end - 1, span.end + 1));
}

/** Whether the words stand in quotation marks that were not there. */
export function isInQuotationMarks({ text }: Region, { before }: Passage, { span }: Occurrence): boolean {
  const isNow = QUOTE_BEFORE.test(text.slice(0, span.start).slice(-3)) && QUOTE_AFTER.test(text.slice(span.end, span.end + 4));
  return isNow && !QUOTE_BEFORE.test(before.text);
}

/** So many places with a title are looked at. */
const MOST_TITLES = 8;
/** Words of a title. */
const TITLE = { least: 4, most: 25 } as const;

/**
 * Whether a place is a line, or in one that has not all of its sentence, among lines without a full stop, one of which stands elsewhere
 * too: titles are listed beside what they lead to, which begins with them.
 */
function isAmongTitles(region: Region, passage: Passage, { first, end, before, after }: Occurrence): boolean {
  const { text, words } = region;
  const edge = (at: number, step: 1 | -1): number => {
    let reached = at;
    while (Math.abs(reached - at) < TITLE.most && region.breakBefore(reached) < BREAK.cell) reached += step;
    return reached;
  };
  const line = { from: edge(first, -1), to: edge(end, 1) };
  const isLonger = line.from < first || line.to > end;
  if (isLonger ? before > first - line.from || after > line.to - end : before + after > 0) return false;
  const isTitle = ({ from, to }: Stretch): boolean =>
    to - from >= TITLE.least && region.breakBefore(from) === BREAK.line && region.breakBefore(to) === BREAK.line && !text.startsWith('.', words.endOf(to - 1));
  if (!isTitle(line) || (isLonger && isIntact(passage, { before, after }))) return false;
  const beside = [{ from: edge(line.from - 1, -1), to: line.from }, { from: line.to, to: edge(line.to + 1, 1) }];
  const isLed = (at: number): boolean => region.breakBefore(at) === BREAK.line;
  return beside.some((other) => isTitle(other) && words.placesOfRow(words.slice(other.from, other.to), MOST_TITLES).filter(isLed).length > 1);
}

/** Whether the passage stood at an edge of the page, and the place does not. */
function isOffTheEdge({ before, after }: Passage, place: Occurrence): boolean {
  return (before.words.length === 0 && !place.wholeBefore) || (after.words.length === 0 && !place.wholeAfter);
}

/** Whether the place agrees just as far as did the one that had the most in common with the passage in the old page. */
function isOldRival({ before, after }: Passage, place: Occurrence): boolean {
  if (place.before >= before.key || place.after >= after.key) return false;
  return place.before === before.key - 1 || place.after === after.key - 1;
}
