import { betweenBlocks } from './between-blocks.ts';
import { betweenSentences } from './between-sentences.ts';
import { isLineBeside } from './blocks-beside.ts';
import { BREAK, type BreakStrength } from './breaks.ts';
import { type Candidate, candidatesOf, hostOf, HOST_WHOLE, isIdentifiedAt, isIntact, LONG_RUN, nothingVanished } from './candidates.ts';
import { isCited } from './cited.ts';
import { changed, Edits, isRenamed } from './edits.ts';
import type { Edited } from './edited-places.ts';
import { type Finding, ambiguous, at, foundAt, lost, unchanged } from './finding.ts';
import { likelyOf, onlyOneOf, stillAmongNeighbours, UNMISTAKABLE_ALONE } from './likely-candidates.ts';
import { endsOf, isLong } from './long.ts';
import { grown } from './grown.ts';
import { likeBelowHeading } from './headings.ts';
import { inItsLine } from './in-its-line.ts';
import { isListNumeral, type Occurrence, occurrencesOf, spanOf } from './occurrences.ts';
import { type Neighbour, type Passage, withoutNumeral } from './passage.ts';
import type { Region } from './region.ts';
import { isBeforeNextBlock, rivalsOf, STAYED } from './rivals.ts';
import { cellOfRow } from './rows.ts';
import { findSigns } from './signs.ts';
import { Stretches } from './stretches.ts';
import { cellInTable } from './table-rows.ts';
import { isTornOut } from './torn-out.ts';
import { weighed, type WeighedPassage } from './weighed-passage.ts';
import { wholeBlock } from './whole-block.ts';

/** Words of context that have to agree on each side for a place to need no weighing. */
export const PLAIN_WORDS = 6;
export const PLAIN_CONFIDENCE = 0.98;
/** Share of the context on each side with which a copy of a passage and of what stands around it is as good as the passage. */
export const NEARLY_WHOLE = 0.8;
/** A passage with less than this share of its bits is rather replaced than edited. */
const LIKE = 0.5;
/** Share of the context's bits from which on its neighbours are taken to be as they were. */
const NEIGHBOURS_STAY = 0.9;
/** Share of the words of its sentence that a passage takes along when it moves. */
const OWN_SENTENCE = 0.5;
/** Bits that the context has to say more for an edited place than for one with the passage's words. */
const MARGIN = 20;
/** Share of the context's bits on one side with which a passage still stands beside what stood there. */
const ONE_SIDE = 0.6;
/** Bits of a passage that nobody writes a second time. */
const LONG_BITS = 200;
/** Words of one side that are not the same by chance, nor are written again together with a passage beside them. */
const ALL_WORDS = 30;
/** How far from it a twin of a passage may be, in lengths of the passage. */
const TWIN_REACH = 2;
/** Words between two places that are beside each other: the numeral of a list, a conjunction. */
const BESIDE = 2;

/** Where a passage is in a region, whose threes have been indexed. Context decides where, the quote decides whether. */
export function find(region: Region, passage: Passage): Finding {
  const finding = findWhole(region, passage);
  const bare = finding.status === 'lost' ? withoutNumeral(passage) : undefined;
  if (!bare) return grown(region, passage, finding);
  const found = findWhole(region, bare);
  return found.status === 'lost' ? finding : withNumeral(region, grown(region, bare, found));
}

function findWhole(region: Region, passage: Passage): Finding {
  if (passage.words.length === 0) return findSigns(region, passage);
  const occurrences = occurrencesOf(region, passage);
  const whole = preferred(region, occurrences.filter(isWhole));
  if (whole.length > 0) {
    const copies = passage.occurrences === 1 ? preferred(region, occurrences.filter((place) => isCopyOf(passage, place))) : whole;
    return between(region, passage, copies, occurrences.length);
  }
  const isCopied = passage.occurrences !== undefined && occurrences.length > passage.occurrences && passage.words.length + hostOf(passage) >= PLAIN_WORDS;
  const plain = preferred(region, occurrences.filter((place) => isPlain(passage, place) && !isCited(region, passage, place)));
  if (plain.length === 1 && occurrences.every((place) => place === plain[0] || (isLessAlike(place, plain[0]!) && !(isCopied && isBesidePart(place))))) return foundAt(region, passage, plain[0]!, PLAIN_CONFIDENCE);
  if (isBesideAll(region, passage, occurrences)) return foundAt(region, passage, occurrences[0]!, 0.95);
  return isLong(passage) ? endsOf(passage, (part) => find(region, part)) : weigh(region, passage, occurrences);
}

/**
 * Whether a whole sentence or line that nobody writes a second time stood once, and stands once with all that stood on one side of it,
 * and nothing like it on the other: that might be the passage, edited, and this its twin.
 */
function isBesideAll(region: Region, { words: row, occurrences, before, after }: Passage, places: readonly Occurrence[]): boolean {
  const { words } = region;
  const [place] = places;
  if (!place || places.length > 1 || occurrences !== 1 || before.host + after.host > 0) return false;
  const isBesideBefore = place.wholeBefore && place.before >= ALL_WORDS;
  const isBesideAfter = place.wholeAfter && place.after >= ALL_WORDS;
  if (!isBesideBefore && !isBesideAfter) return false;
  const reach = row.length * TWIN_REACH;
  const beside = new Set(isBesideBefore ? words.slice(place.end, place.end + reach) : words.slice(place.first - reach, place.first));
  let own = 0;
  let alike = 0;
  for (const id of words.slice(place.first, place.end)) {
    own += words.bitsOf(id);
    if (beside.has(id)) alike += words.bitsOf(id);
  }
  return own >= LONG_BITS && alike < own * LIKE;
}

/** Together with the numeral of a list before it, which is another now. */
function withNumeral(region: Region, finding: Finding): Finding {
  const { words, text } = region;
  if (!finding.span) return finding;
  const { start, end } = finding.span;
  const first = words.indexAt(start);
  const numeral = first - 1;
  const isNumbered = first > 0 && region.breakBefore(first) < BREAK.cell && region.breakBefore(numeral) >= BREAK.sentence && isListNumeral(text.slice(words.startOf(numeral), words.endOf(numeral)));
  return { ...finding, status: 'changed', span: { start: isNumbered ? words.startOf(numeral) : start, end } };
}

function weigh(region: Region, passage: Passage, occurrences: readonly Occurrence[]): Finding {
  region.scratch.reset();
  const parts = weighed(region, passage);
  const stretches = new Stretches(region, parts, occurrences);
  const identified = occurrences.filter((place) => isIdentifiedAt(passage, place) && !isCited(region, passage, place));
  const [identity] = identified.length === 1 ? candidatesOf(region, passage, parts, occurrences, stretches, identified) : [];
  // No other place can be taken for it, nor one with other words.
  if (identity && !stretches.mayExceed(identity.context + MARGIN) && !isTornOut(region, passage, parts, identity)) return foundAt(region, passage, identity, 0.95);
  const candidates = candidatesOf(region, passage, parts, occurrences, stretches);
  const edits = new Edits(stretches, candidates);
  const [best] = likelyOf(region, passage, parts, candidates, occurrences.length);
  if (best) {
    const rivals = preferred(region, rivalsOf(region, passage, parts, best, candidates));
    if (rivals.length > 1) return ambiguous(rivals.map(({ span }) => span));
    if (isBeforeNextBlock(passage, best, candidates)) return lost([best.span]);
    const like = likeBelowHeading(region, passage, parts, best);
    if (like) return changed(region, passage, parts, edits) ?? ambiguous([best.span, spanOf(region, passage, like.first, like.end)]);
    if (!stretches.mayExceed(best.context + MARGIN)) return foundAt(region, passage, best, 0.95);
    // Wherever an edit is, the passage is still beside it.
    if (nothingVanished(passage, occurrences.length) && isIntact(passage, best) && !stretches.mayExceed(best.context + STAYED)) return foundAt(region, passage, best, 0.95);
    const [edit] = edits.likely;
    if (!edit || isStillBeside(passage, parts, best, edit, occurrences.length) || !isRatherEdited(passage, parts, best, edit)) return foundAt(region, passage, best, 0.95);
    if (hasChangedPlaces(passage, edit, occurrences.length)) return foundAt(region, passage, best, 0.9);
    const mayHaveMoved = nothingVanished(passage, occurrences.length) && parts.whole.quote >= LONG_BITS;
    if (mayHaveMoved && edit.own < parts.whole.quote * LIKE) return foundAt(region, passage, best, 0.95);
    if (mayHaveMoved || (best.isKnown && Math.max(best.before, best.after) >= LONG_RUN)) return ambiguous([best.span, spanOf(region, passage, edit.first, edit.end)]);
    if (nothingVanished(passage, occurrences.length) && isBesideOld(passage, best) && isRenamed(region, passage, edit)) return foundAt(region, passage, best, 0.9);
  }
  const only = onlyOneOf(region, passage, parts, candidates);
  if (only && edits.likely[0] && hasChangedPlaces(passage, edits.likely[0], occurrences.length)) return foundAt(region, passage, only, 0.9);
  const still = stillAmongNeighbours(region, passage, parts, candidates);
  const edited = changed(region, passage, parts, edits);
  const torn = edited?.span && edits.likely[0]!.own < parts.whole.quote * LIKE && tornOutOf(region, passage, parts, candidates, occurrences.length);
  if (torn) return ambiguous([torn.span, edited.span]);
  if (edited?.span && !edited.isReplaced) return edited;
  const moved = edited?.span && movedLine(region, passage, occurrences);
  if (moved) return ambiguous([moved.span, edited.span]);
  const inRow = inItsRow(region, passage);
  return (
    // Where columns changed places, another cell stands where the passage's stood.
    (inRow?.status === 'moved' ? undefined : cellInTable(region, passage)) ??
    edited ??
    inRow ??
    (still && foundAt(region, passage, still, 0.85)) ??
    wholeBlock(region, passage, parts, occurrences, candidates, stretches) ??
    inPlaceOf(betweenBlocks(region, passage) ?? betweenSentences(region, passage) ?? inItsLine(region, passage)) ??
    lost(occurrences.map(({ span }) => span))
  );
}

/** Where a line that stood once is a line elsewhere: nobody knows whether it went there, or was replaced and written again. */
function movedLine(region: Region, { breaks, occurrences }: Passage, places: readonly Occurrence[]): Occurrence | undefined {
  const isLine = (before: BreakStrength, after: BreakStrength): boolean => Math.min(before, after) === BREAK.line;
  return occurrences === 1 && isLine(breaks.before, breaks.after) ? places.find(({ first, end }) => isLine(region.breakBefore(first), region.breakBefore(end))) : undefined;
}

/** What is known by where it stands alone. */
function inPlaceOf(finding: Finding | undefined): Finding | undefined {
  return finding && { ...finding, isReplaced: finding.status === 'changed' };
}

/** The place to which the passage may have gone alone, if it says enough to be known there and is none that had its words before: something else may stand where it stood. */
function tornOutOf(region: Region, passage: Passage, parts: WeighedPassage, candidates: readonly Candidate[], count: number): Candidate | undefined {
  return parts.whole.quote < UNMISTAKABLE_ALONE || !nothingVanished(passage, count) ? undefined : candidates.find((place) => isTornOut(region, passage, parts, place));
}

/** In the cell where the passage was, whatever is in it now. */
function inItsRow(region: Region, passage: Passage): Finding | undefined {
  const cell = cellOfRow(region, passage);
  if (!cell) return undefined;
  const span = spanOf(region, passage, cell.from, cell.to);
  if (region.words.textOf(cell.from, cell.to) === passage.words.texts.join(' ')) return at('moved', span, 0.85);
  return isLineBeside(region, passage, cell) ? undefined : at('changed', span, 0.85);
}

/**
 * Whether a place is the passage, and its twin was put beside it, or into its old place: as many places have its words as had them, and
 * its sentence or row is there, or the twin right beside it.
 */
function isStillBeside(passage: Passage, parts: WeighedPassage, best: Candidate, edit: Edited, count: number): boolean {
  if (!nothingVanished(passage, count)) return false;
  if (edit.surroundings.isDistinct && edit.host >= HOST_WHOLE && edit.context > best.context + STAYED) return false;
  const isBeside = best.first >= edit.from && best.end <= edit.to && Math.min(Math.abs(edit.first - best.end), Math.abs(best.first - edit.end)) <= BESIDE;
  return isIntact(passage, best) || (isBeside && (Math.max(best.before, best.after) >= PLAIN_WORDS || Math.max(best.contextBefore / parts.whole.before, best.contextAfter / parts.whole.after) >= ONE_SIDE));
}

/** Whether a whole sentence or line changed places with a like one, which is where it was now. */
function hasChangedPlaces(passage: Passage, edit: Edited, count: number): boolean {
  return passage.before.host + passage.after.host === 0 && nothingVanished(passage, count) && edit.isAmongTwins();
}

/** Whether the passage was edited where it stood, and the place that has its words now is another's. */
function isRatherEdited(passage: Passage, parts: WeighedPassage, best: Candidate, edit: Edited): boolean {
  const { surroundings } = edit;
  const isBesideOne = edit.own >= parts.whole.quote * NEARLY_WHOLE && (surroundings.before.isDistinct || surroundings.after.isDistinct);
  if (!((edit.hasBefore && edit.hasAfter) || isBesideOne) || (edit.end > best.first && edit.first < best.end)) return false;
  if (edit.context <= best.context + MARGIN || (best.isDistinct && !surroundings.isDistinct)) return false;
  const context = parts.whole.before + parts.whole.after;
  return edit.own >= parts.whole.quote * LIKE || (edit.context >= context * NEIGHBOURS_STAY && isInAnotherSentence(passage, best));
}

/** Whether a place is right beside what told the passage from all like it, and so many words of it that they are no others. */
function isBesideOld({ before, after }: Passage, place: Occurrence): boolean {
  return place.before >= Math.max(PLAIN_WORDS, before.distinct) || place.after >= Math.max(PLAIN_WORDS, after.distinct);
}

/** Whether the rest of the passage's sentence is elsewhere: names are exchanged, sentences move as a whole. */
function isInAnotherSentence({ before, after }: Passage, place: Occurrence): boolean {
  const agreeing = Math.min(place.before, before.sentence) + Math.min(place.after, after.sentence);
  return agreeing < (before.sentence + after.sentence) * OWN_SENTENCE;
}

function isWhole({ wholeBefore, wholeAfter }: Occurrence): boolean {
  return wholeBefore && wholeAfter;
}

/**
 * Whether a place has hardly less than all of the context; or all of it on one side, and on the other what is on the passage's line: what was
 * around the passage was copied with it, and what stands beyond may be beside another copy now.
 */
function isCopyOf({ before, after }: Passage, place: Occurrence): boolean {
  const isNearlyWhole = (side: Neighbour, agreeing: number): boolean => agreeing >= side.words.length * NEARLY_WHOLE;
  const hasLine = ({ lines }: Neighbour, agreeing: number): boolean => agreeing >= lines.filter((line) => line === 0).length;
  if (isNearlyWhole(before, place.before)) return isNearlyWhole(after, place.after) || (before.words.length >= LONG_RUN && hasLine(after, place.after));
  return isNearlyWhole(after, place.after) && after.words.length >= LONG_RUN && hasLine(before, place.before);
}

/** Whether so much agrees on both sides that nothing else has to be looked at. */
function isPlain({ before, after }: Passage, place: Occurrence): boolean {
  return (place.wholeBefore || place.before >= Math.max(PLAIN_WORDS, before.key)) && (place.wholeAfter || place.after >= Math.max(PLAIN_WORDS, after.key));
}

/** Whether a place has something of what stood beside the passage: all of a paragraph was copied. */
function isBesidePart(place: Occurrence): boolean {
  return place.before >= PLAIN_WORDS || place.after >= PLAIN_WORDS;
}

/** Whether no side of a place says more for it than for another. */
function isLessAlike(place: Occurrence, than: Occurrence): boolean {
  return place.before <= than.before && place.after <= than.after;
}

/** What is rendered comes before what is collapsed. */
function preferred<T extends Occurrence>(region: Region, places: readonly T[]): readonly T[] {
  if (region.isPlain) return places;
  const rendered = places.filter(({ span }) => !region.isCollapsed(span));
  return rendered.length > 0 ? rendered : places;
}

/** Several places with all of the context: only an unchanged page tells them apart. */
function between(region: Region, passage: Passage, whole: readonly Occurrence[], count: number): Finding {
  const nothingVanished = passage.occurrences === undefined || passage.occurrences <= count;
  const stoodAlike = !Number.isFinite(passage.before.key) && !Number.isFinite(passage.after.key);
  if (whole.length === 1 && (nothingVanished || !stoodAlike)) return unchanged(region, passage, 'exact', whole[0]!, 1);
  const same = nothingVanished ? whole.find(({ span }) => region.inView(span).start === passage.position) : undefined;
  const alike = whole.map(({ span }) => span);
  const isCopied = whole.length > (stoodAlike ? (passage.occurrences ?? whole.length) : 1);
  return same && !isCopied ? { ...unchanged(region, passage, 'exact', same, 0.9), alike } : ambiguous(alike);
}
