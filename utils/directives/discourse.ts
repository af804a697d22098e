import type { SuggestionReason } from '../model/index.ts';
import { addresseeAt, cooperatingUnits, type Addressee } from './addressees.ts';
import { findCues, startsTask, type Cue } from './cues.ts';
import { firstCeremony, firstFact, firstObligation, firstPromise, isFormula } from './filters.ts';
import { mentionsIn, type Mention } from './mentions.ts';
import type { Quoted } from './quotations.ts';
import { isFromBelow } from './ranks.ts';
import type { Reading } from './reading.ts';
import { People, type Speaker } from './speakers.ts';

/** What a sentence directs. */
export interface Finding {
  readonly speaker?: Speaker | undefined;
  readonly leadUnit?: string | undefined;
  readonly cooperatingUnits: readonly string[];
  readonly confidence: number;
  readonly reasons: readonly SuggestionReason[];
}

export interface Place {
  readonly isNumbered: boolean;
  readonly opensBlock: boolean;
}

/** How sure each kind of evidence is; set by hand, in the order in which they erred on labelled texts. */
const CONFIDENCE = { order: 0.95, orderWithoutAddressee: 0.85, passive: 0.9, attribution: 0.75, obligation: 0.75, numbered: 0.8, saying: 0.75, carriedOn: 0.65, unitAndModal: 0.5 } as const;

/** `silent`: nobody speaks. `speaking`: somebody does, and modals oblige. `directing`: an order stands, and bare tasks go on with it. */
type Mode = 'silent' | 'speaking' | 'directing';

/** Follows a document sentence by sentence: who speaks, whether an order stands, and what each sentence directs. */
export class Discourse {
  readonly #people: People;
  #speaker: Speaker | undefined;
  #chair: Speaker | undefined;
  #mode: Mode = 'silent';
  /** An order that ended in a colon: the list behind it is its content. */
  #isListing = false;
  #quoting: ReadonlyMap<number, Speaker> = new Map();

  constructor(people: readonly string[]) {
    this.#people = new People(people);
  }

  /** A heading ends what was being directed, unless it is an item of a numbered conclusion. */
  heading(text: string): void {
    if (this.#isListing && /^(?:\d{1,2}|[IVX]{1,5}|[a-zđ])[.)]\s/u.test(text)) return;
    this.#mode = 'silent';
    this.#isListing = false;
  }

  /** Looks ahead for who said the quotations of a stretch of prose: attribution comes behind the closing mark. */
  quotations(readings: readonly Reading[], quoted: readonly (Quoted | undefined)[]): void {
    const said = new Map<number, Speaker>();
    const ahead = this.#people;
    for (const [i, reading] of readings.entries()) {
      const quote = quoted[i];
      if (quote?.closesAt === undefined) {
        if (!quote) for (const mention of mentionsIn(reading)) ahead.meet(mention);
        continue;
      }
      const from = tokenAtOrBehind(reading, quote.closesAt);
      const by = attribution(reading, from) ?? (from >= reading.length && readings[i + 1] && readings[i + 1]!.length < 24 ? attribution(readings[i + 1]!, 0) : undefined);
      const speaker = by && ahead.who(by, this.#speaker);
      if (speaker) said.set(quote.quotation, speaker);
    }
    this.#quoting = said;
  }

  /** The directive that the next sentence holds, if any. */
  read(reading: Reading, quoted: Quoted | undefined, place: Place): Finding | undefined {
    const mentions = mentionsIn(reading);
    for (const mention of mentions) this.#people.meet(mention);
    if (place.opensBlock && !place.isNumbered && this.#isListing) this.#isListing = false;
    if (reading.length === 0) return undefined;
    const quoteSpeaker = quoted ? this.#quoting.get(quoted.quotation) : undefined;
    if (quoteSpeaker) {
      this.#speaker = quoteSpeaker;
      if (this.#mode === 'silent') this.#mode = 'speaking';
    }
    const cues = findCues(reading, mentions);
    const finding = this.#bySpeechAct(reading, cues, mentions) ?? (this.#isOver ? undefined : this.#carriedOn(reading, cues, quoteSpeaker, place));
    this.#isOver = false;
    this.#noteChair(reading, mentions);
    if (finding) {
      this.#mode = 'directing';
      if (reading.key(reading.length - 1) === ':') this.#isListing = true;
    }
    return finding;
  }

  /** The sentence was understood and directs nothing. */
  #isOver = false;

  #nothing(mode: Mode): undefined {
    this.#mode = mode;
    this.#isOver = true;
    return undefined;
  }

  #bySpeechAct(reading: Reading, cues: readonly Cue[], mentions: readonly Mention[]): Finding | undefined {
    if (isFormula(reading) && !cues.some((cue) => cue.kind === 'order' && cue.addressee)) return this.#nothing(this.#mode);
    for (const cue of cues) {
      const finding = this.#ofCue(reading, cue, mentions);
      if (finding) return finding;
    }
    const saying = cues.find((cue) => cue.kind === 'saying' && cue.by);
    if (saying) return this.#said(reading, saying);
    const refused = cues.find((cue) => cue.by && (cue.kind === 'request' || cue.kind === 'order'));
    if (refused) return this.#nothing('silent');
    return undefined;
  }

  #ofCue(reading: Reading, cue: Cue, mentions: readonly Mention[]): Finding | undefined {
    if (cue.kind === 'saying') return undefined;
    const isPromised = firstPromise(reading, 0, cue.from) < cue.from || reading.begins(cue.from - 1, 'promises');
    if (isPromised) return undefined;
    if (cue.kind === 'passive') return this.#finding(reading, cue.addressee, 'cue', reading.slice(cue.from, cue.to), CONFIDENCE.passive);
    if (cue.kind === 'attribution') return this.#attributed(reading, cue);
    if (!cue.by && firstFact(reading, 0, cue.from) < cue.from && !mentions.some((mention) => mention.kind === 'person' && mention.to <= cue.from)) return undefined;
    const by = cue.by ?? mentions.find((mention) => mention.to <= cue.from && mention.kind === 'person' && (mention.from === 0 || mention.name !== undefined));
    if (by && (by.kind === 'petitioner' || by.kind === 'collective')) return undefined;
    const isHollow = !cue.addressee && !startsTask(reading, cue.to) && reading.key(cue.to) !== ':' && reading.key(cue.to) !== ',';
    if (isHollow) return undefined;
    const speaker = by ? this.#people.who(by, this.#speaker) : this.#speaker;
    if (cue.kind === 'request' && isFromBelow(reading, by, cue.addressee)) return undefined;
    if (isBareChairing(reading, cue)) return undefined;
    if (speaker) this.#speaker = speaker;
    return this.#finding(reading, cue.addressee, 'cue', reading.slice(cue.from, cue.to), cue.addressee ? CONFIDENCE.order : CONFIDENCE.orderWithoutAddressee);
  }

  /** "Theo chỉ đạo của Thủ tướng, sử dụng kinh phí …". */
  #attributed(reading: Reading, cue: Cue): Finding | undefined {
    const by = mentionsIn(reading, cue.to, Math.min(reading.length, cue.to + 12))[0];
    if (!by || by.from !== cue.to) return undefined;
    let at = by.to;
    while (at < reading.length && at < by.to + 3 && reading.key(at) !== ',') at++;
    if (reading.key(at) !== ',') return undefined;
    const addressee = addresseeAt(reading, at + 1);
    const verb = addressee?.to ?? at + 1;
    if (!startsTask(reading, verb) || firstFact(reading, at) < reading.length) return undefined;
    this.#speaker = this.#people.who(by, this.#speaker) ?? this.#speaker;
    return this.#finding(reading, addressee, 'cue', reading.slice(cue.from, cue.to), CONFIDENCE.attribution);
  }

  /** Somebody says something; it directs if what is said obliges, or opens with a task. */
  #said(reading: Reading, saying: Cue): Finding | undefined {
    const by = saying.by!;
    if (by.kind === 'petitioner' || by.kind === 'collective') return this.#nothing('silent');
    this.#speaker = this.#people.who(by, this.#speaker);
    if (reading.key(reading.length - 1) === ':' && reading.length - saying.to < 12) {
      this.#isListing = true;
      return this.#nothing('directing');
    }
    const isPromised = firstPromise(reading) < reading.length;
    const content = contentOf(reading, saying);
    const obligation = firstObligation(reading, content.from, content.to);
    if (obligation < content.to && firstFact(reading, content.from, obligation) >= obligation && !(isPromised && firstPromise(reading) < obligation)) {
      const addressee = addresseeAt(reading, afterOpening(reading, content.from));
      return this.#finding(reading, addressee?.to === obligation ? addressee : undefined, 'modal', markText(reading, obligation), CONFIDENCE.saying);
    }
    if (isPromised) return this.#nothing('silent');
    const first = afterOpening(reading, content.from);
    if (reading.begins(first, 'manners', 'tasks')) return this.#finding(reading, undefined, 'taskVerbs', markText(reading, first), CONFIDENCE.saying);
    const late = lateTask(reading, content.from, content.to);
    if (late) return this.#finding(reading, late, 'taskVerbs', markText(reading, late.to), CONFIDENCE.carriedOn);
    return this.#nothing('speaking');
  }

  /** No speech act of its own: the speaker and the order may carry on. */
  #carriedOn(reading: Reading, cues: readonly Cue[], quoteSpeaker: Speaker | undefined, place: Place): Finding | undefined {
    const fact = firstFact(reading);
    const ceremony = firstCeremony(reading);
    const promise = firstPromise(reading);
    const obligation = firstObligation(reading);
    const first = afterOpening(reading, 0);
    const addressee = addresseeAt(reading, first);
    const verb = addressee?.to ?? first;
    const isTask = startsTask(reading, verb) && !isSubjectless(reading, verb);
    const untold = Math.min(fact, promise);
    const isListed = this.#isListing && place.isNumbered;

    if (obligation < untold && ceremony > obligation) {
      const isAddressed = addressee !== undefined && addressee.to <= obligation && obligation - addressee.to < 14;
      if (this.#mode !== 'silent' || isListed) {
        return this.#finding(reading, isAddressed ? addressee : subjectBefore(reading, obligation), isListed ? 'numberedConclusion' : 'modal', markText(reading, obligation), CONFIDENCE.obligation);
      }
      if (isAddressed && addressee.to === obligation && cues.length === 0) {
        this.#speaker = undefined;
        return this.#finding(reading, addressee, 'modal', markText(reading, obligation), CONFIDENCE.unitAndModal);
      }
    }
    const isUntold = Math.min(untold, ceremony) > verb + 1 && !(fact < reading.length && fact <= verb + 6);
    if (isTask && isUntold && (isListed || (this.#mode === 'directing' && !(quoteSpeaker && !addressee)))) {
      const isLater = isListed && place.isNumbered;
      return this.#finding(reading, addressee, isLater ? 'numberedConclusion' : 'carriedOn', markText(reading, verb), isLater ? CONFIDENCE.numbered : CONFIDENCE.carriedOn);
    }
    if (isListed) return undefined;
    if (fact < reading.length || ceremony < reading.length || promise < reading.length) this.#mode = quoteSpeaker ? 'speaking' : 'silent';
    else if (this.#mode === 'directing') this.#mode = 'speaking';
    return undefined;
  }

  #finding(reading: Reading, addressee: Addressee | undefined, kind: SuggestionReason['kind'], words: string, confidence: number): Finding {
    const lead = addressee && reading.slice(addressee.from, addressee.to);
    return {
      speaker: this.#speaker,
      leadUnit: lead === '' ? undefined : lead,
      cooperatingUnits: cooperatingUnits(reading),
      confidence,
      reasons: [{ kind, words }],
    };
  }

  /** The chair of a meeting speaks in its conclusions. */
  #noteChair(reading: Reading, mentions: readonly Mention[]): void {
    const at = reading.tokens.findIndex((_, i) => reading.key(i) === 'chủ' && reading.key(i + 1) === 'trì');
    if (at < 0) return;
    const chair = mentions.findLast((mention) => mention.kind === 'person' && mention.to <= at && at - mention.to <= 2);
    if (chair) this.#chair = this.#people.who(chair, this.#speaker);
    this.#speaker ??= this.#chair;
  }
}

function markText(reading: Reading, at: number): string {
  const mark = reading.markAt(at);
  return mark ? reading.slice(mark.from, mark.to) : reading.slice(at, at + 1);
}

/** Connectors, list punctuation and a topic ("Về chuyển đổi số,", "Đối với …,") before the sentence itself. */
function afterOpening(reading: Reading, from: number): number {
  let at = from;
  for (let turn = 0; turn < 3; turn++) {
    while (at < reading.length && !reading.isWord(at)) at++;
    if (reading.begins(at, 'connectors')) {
      at = reading.markAt(at)!.to;
      while (reading.key(at) === ',') at++;
      continue;
    }
    const key = reading.key(at);
    const isTopic = key === 'về' || (key === 'đối' && reading.key(at + 1) === 'với') || key === 'tại' || key === 'trước' || key === 'khi' || key === 'để' || key === 'trong' || key === 'nhằm' || key === 'từ' || key === 'sau' || (key === 'căn' && reading.key(at + 1) === 'cứ') || key === 'chậm';
    if (!isTopic) break;
    const comma = topicEnd(reading, at);
    if (comma === undefined) break;
    at = comma + 1;
  }
  return at;
}

function topicEnd(reading: Reading, from: number): number | undefined {
  for (let at = from; at < Math.min(reading.length, from + 45); at++) {
    if (reading.key(at) !== ',') continue;
    if (startsTask(reading, at + 1) || reading.begins(at + 1, 'bodies', 'collectives', 'titles', 'honorifics')) return at;
  }
  return undefined;
}

/** Nouns that begin like a task: "Kế hoạch kiểm tra", "Báo cáo của …". */
function isSubjectless(reading: Reading, at: number): boolean {
  const next = reading.markAt(at)?.to ?? at + 1;
  const key = reading.key(next);
  return key === 'của' || key === 'là' || key === 'cho' || key === 'cũng';
}

function subjectBefore(reading: Reading, verb: number): Addressee | undefined {
  for (let at = verb - 1; at >= 0 && verb - at < 24; at--) {
    if (at > 0 && ![',', ';', ':'].includes(reading.key(at - 1))) continue;
    const addressee = addresseeAt(reading, at);
    if (addressee && addressee.to === verb) return addressee;
  }
  return undefined;
}

/** "chủ trì cuộc họp" and the like tell that a meeting took place; the bare "chỉ đạo" before them is no order. */
function isBareChairing(reading: Reading, cue: Cue): boolean {
  return reading.slice(cue.from, cue.to).toLowerCase() === 'chỉ đạo' && !cue.addressee && firstCeremony(reading, cue.to) < reading.length;
}

/** What is said: behind the verb, or before it where the verb follows a quotation. */
function contentOf(reading: Reading, saying: Cue): { readonly from: number; readonly to: number } {
  const begin = saying.by?.from ?? saying.from;
  const isQuotedBefore = begin > 3 && /[”"»]/u.test(reading.key(begin - 1) + reading.key(begin - 2));
  return isQuotedBefore ? { from: 0, to: reading.length } : { from: saying.to, to: reading.length };
}

/** Midway in a long sentence its facts turn into a task: "…; toàn ngành tiếp tục …". */
function lateTask(reading: Reading, from: number, to: number): Addressee | undefined {
  for (let at = from + 1; at < to; at++) {
    if (![';', ',', ':'].includes(reading.key(at - 1)) || !reading.begins(at, 'collectives')) continue;
    const addressee = addresseeAt(reading, at);
    if (addressee && reading.begins(addressee.to, 'manners', 'obligations')) return addressee;
  }
  return undefined;
}

function tokenAtOrBehind(reading: Reading, offset: number): number {
  const base = reading.tokens[0]?.start ?? 0;
  const at = reading.tokens.findIndex((token) => token.start - base >= offset);
  return at < 0 ? reading.length : at;
}

/** "…”, X nhấn mạnh" right behind a quotation. */
function attribution(reading: Reading, from: number): Mention | undefined {
  const by = mentionsIn(reading, from).find((mention) => mention.from <= from + 3);
  if (!by) return undefined;
  for (let at = by.to; at < Math.min(reading.length, by.to + 4); at++) if (reading.begins(at, 'sayings', 'orders', 'requests')) return by;
  return undefined;
}
