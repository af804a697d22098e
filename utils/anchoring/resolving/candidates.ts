/** The places where a passage's words stand in a row, and what can be said of each. */
import type { Span } from '../text-view.ts';
import { surroundingsAt } from './copies.ts';
import type { Occurrence } from './occurrences.ts';
import type { PairedContext } from './paired-context.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';
import type { Stretches } from './stretches.ts';
import { isContradicted } from './substance.ts';
import { bitsBeside, type WeighedPassage } from './weighed-passage.ts';

/** Two places whose context says no more than so many bits for the one are not told apart. */
export const MARGIN = 20;
/** Words in a row beside a passage that others hardly share. */
export const LONG_RUN = 12;
/** Words in a row that say so much are not the same by chance. */
export const UNMISTAKABLE = 45;
/** What a key says, at least: a number alone changes when a list is numbered anew. */
const KEY_BITS = 25;
/** Share of its own bits that a place has to gain over those of others around it. */
const OWN_GAIN = 0.7;
/** Bits that a contradiction counts against a place. */
const CONTRADICTION = 60;
/** Share of the sentence or row of a passage that has to be around it. */
export const HOST_STAYS = 0.35;
/** Share of it that is around if only the passage was edited. */
export const HOST_WHOLE = 0.8;
/** Bits that its whole sentence or row counts for a place. */
const IDENTITY = 400;
/** Words of a sentence or row, at least, that say where a part of it is. */
export const LEAST_HOST = 4;

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
  #weighed: PairedContext | undefined;
  #around: { readonly before: number; readonly after: number } | undefined;
  #host: number | undefined;
  #isContradicted: boolean | undefined;
  #isOther: boolean | undefined;
  #isDistinct: boolean | undefined;
  #isTold: { readonly before: boolean; readonly after: boolean } | undefined;

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
  get #paired(): PairedContext {
    return (this.#weighed ??= this.#weighing.stretches.holding(this).map(({ context }) => context).reduce((a, b) => (contextAt(a, this) >= contextAt(b, this) ? a : b)));
  }

  get #sides(): { readonly before: number; readonly after: number } {
    return (this.#around ??= this.#paired.around(this));
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

  /** Whether the context may say more than so many bits here, as far as that is known without weighing it. */
  mayExceed(bits: number): boolean {
    return this.#around ? this.context > bits : this.#weighing.stretches.mayExceedAt(this, bits);
  }

  /** Whether the context says more than so many bits here: it is weighed only if it may. */
  exceeds(bits: number): boolean {
    return this.mayExceed(bits) && this.context > bits;
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
    return this.context + this.#weighing.parts.whole.quote - this.gone;
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

  /** As `PairedContext.hostShare`. */
  get host(): number {
    return (this.#host ??= this.#paired.hostShare(this));
  }

  /** Its sentence or row is here, with the words that told it from all like it. */
  get isDistinct(): boolean {
    const { passage } = this.#weighing;
    return (this.#isDistinct ??= hostOf(passage) >= LEAST_HOST && this.host >= HOST_WHOLE && passage.before.distinct > 0 && this.#paired.surroundings(this).isDistinct);
  }

  /** On which side it has any of what told the passage from its like there. */
  get isTold(): { readonly before: boolean; readonly after: boolean } {
    const { before, after } = this.#weighing.passage;
    return (this.#isTold ??= this.#paired.tells(this, { before: before.key, after: after.key }, this.#weighing.count));
  }

  /** All of its sentence or row is here, and stood only once. */
  get isIdentified(): boolean {
    return isIdentifiedAt(this.#weighing.passage, this);
  }

  #isRatherOther(): boolean {
    const { passage, parts, count } = this.#weighing;
    if (nothingVanished(passage, count) && (hostOf(passage) < LEAST_HOST || isIntact(passage, this))) return false;
    return passage.occurrences !== 1 && this.#paired.withoutPassage === this.gone && this.gain < parts.whole.quote * OWN_GAIN && this.#paired.explains(this);
  }
}

/** @param places those of the occurrences that are compared; all unless given */
export function candidatesOf(region: Region, passage: Passage, parts: WeighedPassage, occurrences: readonly Occurrence[], stretches: Stretches, places = occurrences): Candidate[] {
  const weighing: Weighing = { region, passage, parts, stretches, count: occurrences.length };
  return places.filter((place) => stretches.hold(place)).map((place) => new Candidate(weighing, place));
}

function contextAt(paired: PairedContext, place: Pick<Occurrence, 'first' | 'end'>): number {
  const { before, after } = paired.around(place);
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

export function hostOf({ before, after }: Passage): number {
  return before.host + after.host;
}

/** Whether all of the sentence or row that a passage belongs to is around a place. */
export function isIntact({ before, after }: Passage, place: Pick<Occurrence, 'before' | 'after'>): boolean {
  return before.host + after.host >= LEAST_HOST && place.before >= before.host && place.after >= after.host;
}

function isKnown({ before, after }: Passage, parts: WeighedPassage, place: Occurrence): boolean {
  const run = bitsBeside(parts, place);
  if (parts.whole.quote + run.before + run.after < UNMISTAKABLE) return false;
  const holdsKey = (key: number, agreeing: number, bits: number): boolean => agreeing >= key && (key === 0 || bits >= KEY_BITS);
  return holdsKey(before.key, place.before, run.before) || holdsKey(after.key, place.after, run.after);
}

/** What speaks for a place, less what speaks against it. */
export function standing({ context, isContradicted, isIdentified }: Candidate): number {
  return context - (isContradicted ? CONTRADICTION : 0) + (isIdentified ? IDENTITY : 0);
}
