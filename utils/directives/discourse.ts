import type { SuggestionReason } from '../model/index.ts';
import { addresseeAt, cooperatingUnits, type Addressee } from './addressees.ts';
import { afterOpening, attribution, isSubjectless, lateTask, markText, tokenAtOrBehind } from './clauses.ts';
import { findCues, startsTask, subjectOf, type Cue } from './cues.ts';
import { findDeadlines } from './deadlines.ts';
import { firstCeremony, firstFact, firstObligation, firstPromise, isFormula } from './filters.ts';
import { mentionsIn, type Mention } from './mentions.ts';
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

/** Where a sentence stands. */
export interface Place {
  /** In a list item or a paragraph with a number. */
  readonly isNumbered: boolean;
  readonly opensBlock: boolean;
  /** A picture's credit, or right before one. */
  readonly isCaption: boolean;
}

/** How sure each kind of evidence is, 0 to 1; set by hand. */
const CONFIDENCE = { order: 0.95, orderWithoutAddressee: 0.85, passive: 0.9, attribution: 0.75, obligation: 0.75, numbered: 0.8, saying: 0.75, carriedOn: 0.65, unitAlone: 0.5 } as const;

/** In tokens: "Phó Bí thư Thường trực Tỉnh ủy Trần Văn A nhấn mạnh." */
const LONGEST_ATTRIBUTION = 24;

/** `silent`: nobody speaks. `speaking`: somebody does, and modals oblige. `directing`: an order stands, and bare tasks go on with it. */
type Mode = 'silent' | 'speaking' | 'directing';

/** Follows a document sentence by sentence: who speaks, whether an order stands, and what each sentence directs. */
export class Discourse {
  readonly #people: People;
  #speaker: Speaker | undefined;
  #chair: Speaker | undefined;
  /** The person named last: "đồng chí", "ông" stand for them. */
  #subject: Speaker | undefined;
  #mode: Mode = 'silent';
  /** An order that ended in a colon: the list behind it is its content. */
  #isListing = false;
  /** Who says the quotation that the document is in. */
  #quoted: { readonly speaker: Speaker; readonly words: string } | undefined;

  constructor(people: readonly string[]) {
    this.#people = new People(people);
  }

  /** A heading ends what was being directed, unless it is an item of a numbered conclusion. */
  heading(text: string): void {
    if (this.#isListing && /^(?:\d{1,2}|[IVX]{1,5}|[a-zđ])[.)]\s/u.test(text)) return;
    this.#mode = 'silent';
    this.#isListing = false;
  }

  /**
   * A quotation begins that closes in `last` at an offset of its text: who said it stands behind the closing mark, or in the
   * short sentence behind that.
   */
  quotation(last: Reading, closesAt: number, next: Reading | undefined): void {
    const from = tokenAtOrBehind(last, closesAt);
    const isOver = from >= last.length && next !== undefined && next.length < LONGEST_ATTRIBUTION;
    const behind = attribution(last, from);
    const by = behind ?? (isOver ? attribution(next, 0) : undefined);
    const speaker = by && this.#people.who(by, this.#referent(by));
    this.#quoted = speaker && { speaker, words: (behind ? last : next!).slice(by.from, by.to) };
  }

  /** The directive that the next sentence holds, if any. */
  read(reading: Reading, isQuoted: boolean, place: Place): Finding | undefined {
    const mentions = mentionsIn(reading);
    for (const mention of mentions) this.#people.meet(mention);
    if (place.opensBlock && !place.isNumbered && this.#isListing) this.#isListing = false;
    const cues = findCues(reading, mentions);
    if (reading.length === 0 || (place.isCaption && !cues.some((cue) => cue.addressee))) return undefined;
    this.#noteSubject(mentions);
    const quoted = isQuoted ? this.#quoted : undefined;
    const quoteSpeaker = quoted?.speaker;
    if (quoteSpeaker) {
      this.#speaker = quoteSpeaker;
      if (this.#mode === 'silent') this.#mode = 'speaking';
    }
    const finding = this.#bySpeechAct(reading, cues, mentions) ?? (this.#isOver ? undefined : this.#carriedOn(reading, cues, quoteSpeaker, place));
    this.#isOver = false;
    this.#noteChair(reading, mentions);
    if (finding) {
      this.#mode = 'directing';
      if (reading.key(reading.length - 1) === ':') this.#isListing = true;
    }
    return finding && quoted ? { ...finding, reasons: [...finding.reasons, { kind: 'quotedBy', words: quoted.words }] } : finding;
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
    const concludes = cues.find((cue) => cue.kind === 'saying');
    if (concludes && this.#chair && reading.key(reading.length - 1) === ':') {
      this.#speaker = this.#chair;
      this.#isListing = true;
      return this.#nothing('directing');
    }
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
    const isHollow = !cue.addressee && !startsTask(reading, cue.to) && reading.key(cue.to) !== ':' && reading.key(cue.to) !== ',' && firstObligation(reading, cue.to) === reading.length;
    if (isHollow) return undefined;
    const speaker = by ? this.#people.who(by, this.#referent(by)) : this.#speaker;
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
    this.#speaker = this.#people.who(by, this.#referent(by));
    if (reading.key(reading.length - 1) === ':' && reading.length - saying.to < 12) {
      this.#isListing = true;
      return this.#nothing('directing');
    }
    const isQuoted = isBehindQuotation(reading, by);
    const said = this.#content(reading, saying.to, reading.length) ?? (isQuoted ? this.#content(reading, 0, by.from) : undefined);
    if (said) return said;
    const from = afterOpening(reading, isQuoted ? 0 : saying.to);
    const isPromised = firstPromise(reading) < reading.length;
    if (!isPromised && reading.begins(from, 'manners', ...(isQuoted ? [] : (['tasks'] as const)))) {
      return this.#finding(reading, undefined, 'taskVerbs', markText(reading, from), CONFIDENCE.saying);
    }
    return this.#nothing(isPromised ? 'silent' : 'speaking');
  }

  /** What is said, if it obliges or turns into a task midway. */
  #content(reading: Reading, from: number, to: number): Finding | undefined {
    const obligation = firstObligation(reading, from, to);
    const isObliging = obligation < to && firstFact(reading, from, obligation) >= obligation && firstPromise(reading, from, obligation) >= obligation;
    if (isObliging) return this.#finding(reading, subjectOf(reading, obligation), 'modal', markText(reading, obligation), CONFIDENCE.saying);
    if (firstPromise(reading, from, to) < to) return undefined;
    const late = lateTask(reading, from, to);
    return late && this.#finding(reading, late, 'taskVerbs', markText(reading, late.to), CONFIDENCE.carriedOn);
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
        return this.#finding(reading, isAddressed ? addressee : subjectOf(reading, obligation), isListed ? 'numberedConclusion' : 'modal', markText(reading, obligation), CONFIDENCE.obligation);
      }
      if (isAddressed && addressee.to === obligation && cues.length === 0 && this.#obligesAlone(reading, obligation)) {
        this.#speaker = undefined;
        return this.#finding(reading, addressee, 'modal', markText(reading, obligation), CONFIDENCE.unitAlone);
      }
    }
    const isUntold = Math.min(untold, ceremony) > verb + 1 && !(fact < reading.length && fact <= verb + 6);
    if (isTask && isUntold && (isListed || (this.#mode === 'directing' && !(quoteSpeaker && !addressee)))) {
      const isLater = isListed && place.isNumbered;
      return this.#finding(reading, addressee, isLater ? 'numberedConclusion' : 'carriedOn', markText(reading, verb), isLater ? CONFIDENCE.numbered : CONFIDENCE.carriedOn);
    }
    if (this.#mode === 'silent' && isTask && isUntold && addressee && cues.length === 0 && findDeadlines(reading.text).length > 0) {
      this.#speaker = undefined;
      return this.#finding(reading, addressee, 'taskVerbs', markText(reading, verb), CONFIDENCE.unitAlone);
    }
    if (isListed) return undefined;
    if (fact < reading.length || ceremony < reading.length || promise < reading.length) this.#mode = quoteSpeaker ? 'speaking' : 'silent';
    else if (this.#mode === 'directing') this.#mode = 'speaking';
    return undefined;
  }

  /** "Tôi" is the one who is quoted; other pronouns stand for the person named last. */
  #referent(by: Mention): Speaker | undefined {
    return by.kind === 'pronoun' && !by.isSelf ? (this.#subject ?? this.#speaker) : this.#speaker;
  }

  /** Without a speaker "phải" and "cần" also tell what had to be done; bans, duties and deadlines do not. */
  #obligesAlone(reading: Reading, obligation: number): boolean {
    const words = reading.slice(obligation, reading.markAt(obligation)!.to).toLowerCase();
    return (words !== 'phải' && words !== 'cần') || findDeadlines(reading.text).length > 0;
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

  /** Whom a pronoun stands for: the first person named in the sentence, unless a pronoun comes before. */
  #noteSubject(mentions: readonly Mention[]): void {
    const first = mentions.find((mention) => mention.kind === 'person' || mention.kind === 'pronoun');
    const person = first?.kind === 'person' ? this.#people.who(first, this.#subject) : undefined;
    if (person?.name !== undefined) this.#subject = person;
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


/** "chủ trì cuộc họp" and the like tell that a meeting took place; the bare "chỉ đạo" before them is no order. */
function isBareChairing(reading: Reading, cue: Cue): boolean {
  return reading.slice(cue.from, cue.to).toLowerCase() === 'chỉ đạo' && !cue.addressee && firstCeremony(reading, cue.to) < reading.length;
}

/** "…”, X nhấn mạnh": the speaker stands right behind what is said. */
function isBehindQuotation(reading: Reading, by: Mention): boolean {
  return by.from > 2 && /[”"»]/u.test(reading.key(by.from - 1) + reading.key(by.from - 2));
}
