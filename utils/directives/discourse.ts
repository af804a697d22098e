import type { SuggestionReason } from '../model/index.ts';
import { addresseeAt, cooperatingUnits, type Addressee } from './addressees.ts';
import { ENDS_WORD, isAttached, opensWithDocument, withoutPlace } from './authors.ts';
import { afterOpening, attribution, isSubjectless, laterTask, lateTask, markText, tokenAtOrBehind } from './clauses.ts';
import { keyOf } from './comparison.ts';
import { findCues, startsTask, subjectOf, type Cue } from './cues.ts';
import { findDeadlines } from './deadlines.ts';
import { firstCeremony, firstFact, firstObligation, firstPromise, isFormula } from './filters.ts';
import { mentionAt, mentionsIn, type Mention } from './mentions.ts';
import type { Holder } from './office.ts';
import { isBranch, isFromAbove, isFromBelow } from './ranks.ts';
import { headingKind, type HeadingKind, type Phrasebook, type Reading } from './reading.ts';
import { People, type Speaker } from './speakers.ts';
import { afterPartners, behindColon, clauseAddressee, clauseStart, consequenceOf, doerOf, isEquation, isPromisedAt, isVerbLike, topicOf, untoldObligation, verbAt } from './turns.ts';

/** What a sentence directs. */
export interface Finding {
  readonly speaker?: Speaker | undefined;
  readonly leadUnit?: string | undefined;
  readonly cooperatingUnits: readonly string[];
  readonly confidence: number;
  readonly reasons: readonly SuggestionReason[];
  /** Where a long sentence turns into the directive: an offset of its text in normal form. */
  readonly from: number;
}

/** Where a sentence stands. */
export interface Place {
  /** In a list item or a paragraph with a number. */
  readonly isNumbered: boolean;
  /** What stands before the sentence itself: "2.", "a)", "-"; empty if nothing does. */
  readonly marker: string;
  readonly opensBlock: boolean;
  /** A picture's credit, or right before one. */
  readonly isCaption: boolean;
}

/** How sure each kind of evidence is, 0 to 1: set by hand, so that what two readers would doubt stays below `CONFIDENT`. */
const CONFIDENCE = {
  order: 0.95, orderWithoutAddressee: 0.85, request: 0.6, passive: 0.9, attribution: 0.75, obligation: 0.8, numbered: 0.85, saying: 0.75, sayingTask: 0.6, carriedOn: 0.75,
  withoutAddressee: 0.65, unknownVerb: 0.55, conditional: 0.6, unitAlone: 0.5,
} as const;

/** Words with which one asks above, whoever one is. */
const PETITIONS = new Set(['kiến nghị', 'đề xuất']);
/** "yêu cầu thực hiện một số việc sau:", in tokens behind the verb. */
const LONGEST_LEAD_IN = 24;
/** "Một là, …", "Thứ hai, …": items of a list in prose. */
const ENUMERATION = /^(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy))[,:]/iu;
/** "Người giao việc: …", in the head of a table. */
const ASSIGNED_BY = /^(?:người|lãnh đạo) (?:giao|giao việc|giao nhiệm vụ|chỉ đạo|phân công|phê duyệt) ?:/iu;
/** A sentence that only says what there is: "Theo đó, có 11 lĩnh vực cần ưu tiên". */
const DESCRIBES = /^(?:theo đó, |trong đó, )?(?:có |đây là |đó là |\d)/iu;
/** How many sentences of a document may say whose document it is. */
const PREFACE = 10;
/** A prefix as long as this, in characters, is cut from a sentence that turns into a directive behind it. */
const LONGEST_PREFIX = 150;

/** In tokens: "Phó Bí thư Thường trực Tỉnh ủy Trần Văn A nhấn mạnh." */
const LONGEST_ATTRIBUTION = 24;

/** `silent`: nobody speaks. `speaking`: somebody does, and modals oblige. `directing`: an order stands, and bare tasks go on with it. */
type Mode = 'silent' | 'speaking' | 'directing';

/** Follows a document sentence by sentence: who speaks, whether an order stands, and what each sentence directs. */
export class Discourse {
  readonly #people: People;
  readonly #book: Phrasebook;
  #speaker: Speaker | undefined;
  #chair: Speaker | undefined;
  /** The person named last: "đồng chí", "ông" stand for them. */
  #subject: Speaker | undefined;
  /** The woman and the man named last, as far as their names say. */
  readonly #subjects = new Map<boolean, Speaker>();
  #mode: Mode = 'silent';
  /** An order that ended in a colon: the list behind it is its content. */
  #isListing = false;
  /** Who says the quotation that the document is in. */
  #quoted: { readonly speaker: Speaker; readonly words: string; readonly isDocument: boolean } | undefined;

  /** Who speaks in the whole document: "Thông báo kết luận của X", "X điện:". */
  #author: Speaker | undefined;
  #section: HeadingKind | undefined;
  /** The unit that a lead-in names, for the items below it. */
  #lead: { readonly name: string; readonly marker: string } | undefined;
  #sentences = 0;

  constructor(people: readonly Holder[], book: Phrasebook) {
    this.#people = new People(people);
    this.#book = book;
  }

  /** Who speaks in the tables of the document. */
  get author(): Speaker | undefined {
    return this.#author ?? this.#chair;
  }

  /** A heading ends what was being directed, unless it is an item of a numbered conclusion, and says what comes. */
  heading(reading: Reading, place: Place): void {
    this.#noteAuthor(reading, true);
    const mentions = mentionsIn(reading);
    for (const mention of mentions) this.#people.meet(mention);
    this.#noteChair(reading, mentions);
    const kind = headingKind(reading.text, this.#book);
    if (kind === undefined && this.#isListing && place.marker !== '') {
      const lead = addresseeAt(reading, 0);
      if (lead && lead.to >= reading.length - 1) this.#lead = { name: reading.slice(lead.from, lead.to), marker: place.marker };
      return;
    }
    this.#open(kind ?? (this.#author && place.marker !== '' ? 'directing' : undefined));
  }

  #open(section: HeadingKind | undefined): void {
    this.#section = section;
    this.#lead = undefined;
    this.#isListing = section === 'directing';
    this.#mode = this.#isListing ? 'directing' : 'silent';
    if (this.#isListing) this.#speaker = this.#chair ?? this.#author ?? this.#speaker;
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
    const speaker = by && this.#who(by, this.#referent(by));
    this.#quoted = speaker && { speaker, words: (behind ? last : next!).slice(by.from, by.to), isDocument: by.kind === 'document' };
  }

  /** The directive that the next sentence holds, if any. */
  read(reading: Reading, isQuoted: boolean, place: Place): Finding | undefined {
    const mentions = mentionsIn(reading);
    for (const mention of mentions) this.#people.meet(mention);
    if (this.#sentences++ < PREFACE) this.#noteAuthor(reading, false);
    const section = place.marker === '' && !place.opensBlock ? undefined : headingKind(reading.text, this.#book);
    if (section !== undefined) this.#open(section);
    if (place.opensBlock && !place.isNumbered && this.#isListing && section === undefined) {
      this.#isListing = false;
      this.#lead = undefined;
    }
    if (this.#lead && place.marker !== '' && kindOf(place.marker) === kindOf(this.#lead.marker)) this.#lead = undefined;
    const cues = findCues(reading, mentions).filter((cue) => !(this.#isListing && place.isNumbered && (isOwnTask(reading, cue) || this.#isAssigned(reading, cue) || (this.#lead !== undefined && isBareTask(reading, cue)))));
    if (reading.length === 0 || (place.isCaption && !cues.some((cue) => cue.addressee))) return undefined;
    this.#noteSubject(mentions);
    this.#noteSource(reading, mentions);
    const quoted = isQuoted ? this.#quoted : undefined;
    const quoteSpeaker = quoted?.speaker;
    const before = this.#speaker;
    if (quoteSpeaker) {
      this.#speaker = quoteSpeaker;
      if (this.#mode === 'silent') this.#mode = 'speaking';
    }
    const finding = this.#bySpeechAct(reading, cues, mentions) ?? (this.#isOver ? undefined : this.#carriedOn(reading, cues, quoteSpeaker, place));
    this.#isOver = false;
    this.#noteChair(reading, mentions);
    if (finding) this.#mode = 'directing';
    if (quoted?.isDocument) this.#speaker = before;
    if (reading.key(reading.length - 1) === ':' || (place.marker !== '' && isUnitAlone(reading))) return this.#leadIn(reading, place, finding, cues);
    return finding && quoted ? { ...finding, reasons: [...finding.reasons, { kind: 'quotedBy', words: quoted.words }] } : finding;
  }

  /** What only opens a list is no directive of its own; the unit that it names leads in the items below. */
  #leadIn(reading: Reading, place: Place, finding: Finding | undefined, cues: readonly Cue[]): undefined {
    const said = finding ? undefined : cues.find((cue) => cue.by && cue.kind !== 'passive' && cue.by.kind !== 'petitioner' && !PETITIONS.has(reading.slice(cue.from, cue.to).toLowerCase()));
    if (said?.by && reading.length - said.to <= LONGEST_LEAD_IN) {
      this.#speaker = this.#who(said.by, this.#referent(said.by)) ?? this.#speaker;
      this.#mode = 'directing';
      this.#isListing = true;
      this.#section = 'directing';
    }
    if (!finding && !said && announces(reading)) {
      this.#speaker ??= this.#author ?? this.#chair ?? this.#subject;
      this.#mode = 'directing';
      this.#isListing = true;
    }
    const named = finding ? undefined : addresseeAt(reading, afterOpening(reading, 0));
    const name = finding?.leadUnit ?? (named && named.to >= reading.length - (reading.isWord(reading.length - 1) ? 0 : 1) ? reading.slice(named.from, named.to) : undefined);
    if (finding) this.#isListing = true;
    if (name !== undefined && (finding || this.#isListing)) this.#lead = { name, marker: place.marker };
    return undefined;
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
    if (refused?.by?.kind === 'person' && refused.kind === 'order' && this.#sentences <= PREFACE) this.#author ??= this.#who(refused.by, undefined);
    if (refused) return this.#nothing(refused.by?.kind === 'person' && refused.kind === 'order' ? 'speaking' : 'silent');
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
    const by = cue.by ?? mentions.find((mention) => mention.to <= cue.from && mention.kind === 'person' && (mention.from === 0 || mention.name !== undefined || reading.key(mention.from - 1) === ','));
    if (by && (by.kind === 'petitioner' || by.kind === 'collective')) return undefined;
    if (PETITIONS.has(reading.slice(cue.from, cue.to).toLowerCase())) return undefined;
    if (by && cue.kind === 'order' && isBehindQuotation(reading, by) && !cue.addressee && cue.from > by.from) return this.#quotedOrder(reading, cue, by);
    const listed = cue.addressee ? undefined : behindColon(reading, cue.to);
    if (by && listed !== undefined) {
      this.#speaker = this.#who(by, this.#referent(by)) ?? this.#speaker;
      return this.#finding(reading, addresseeAt(reading, listed), 'cue', reading.slice(cue.from, cue.to), CONFIDENCE.order, by.from);
    }
    const isHollow = !cue.addressee && !startsTask(reading, cue.to) && reading.key(cue.to) !== ':' && reading.key(cue.to) !== ',' && firstObligation(reading, cue.to) === reading.length;
    if (isHollow) return undefined;
    const speaker = by ? this.#who(by, this.#referent(by)) : this.#speaker;
    if (cue.kind === 'request' && (isFromBelow(reading, by, speaker?.title, cue.addressee) || (this.#section === 'reporting' && (by?.kind === 'body' || !isBranch(reading, cue.addressee))))) return undefined;
    if (isBareChairing(reading, cue)) return undefined;
    const isDoubtful = cue.kind === 'request' && by !== undefined && !this.#leads(speaker) && !isFromAbove(reading, by, speaker?.title, cue.addressee);
    if (speaker) this.#speaker = speaker;
    const confidence = isDoubtful ? CONFIDENCE.request : cue.addressee ? CONFIDENCE.order : CONFIDENCE.orderWithoutAddressee;
    return this.#finding(reading, cue.addressee, 'cue', reading.slice(cue.from, cue.to), confidence, by ? by.from : cue.from);
  }

  /** “…”, X lưu ý: an order behind a quotation makes what is quoted one. */
  #quotedOrder(reading: Reading, cue: Cue, by: Mention): Finding {
    this.#speaker = this.#who(by, this.#referent(by)) ?? this.#speaker;
    const content = this.#content(reading, 0, by.from);
    const words = reading.slice(cue.from, cue.to);
    return content ? { ...content, reasons: [{ kind: 'cue', words }] } : this.#finding(reading, clauseAddressee(reading, by.from), 'cue', words, CONFIDENCE.attribution, 0);
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
    this.#speaker = this.#who(by, this.#speaker) ?? this.#speaker;
    return this.#finding(reading, addressee, 'cue', reading.slice(cue.from, cue.to), CONFIDENCE.attribution);
  }

  /** Somebody says something; it directs if what is said obliges, or opens with a task. */
  #said(reading: Reading, saying: Cue): Finding | undefined {
    const by = saying.by!;
    if (by.kind === 'petitioner' || by.kind === 'collective') return this.#nothing('silent');
    this.#speaker = this.#who(by, this.#referent(by));
    if (reading.key(reading.length - 1) === ':' && reading.length - saying.to < 12) {
      this.#isListing = true;
      return this.#nothing('directing');
    }
    const isQuoted = isBehindQuotation(reading, by);
    const said = this.#content(reading, saying.to, reading.length) ?? (isQuoted ? this.#content(reading, 0, by.from) : undefined);
    if (said) return said;
    const from = afterOpening(reading, isQuoted ? 0 : saying.to);
    const isPromised = firstPromise(reading) < reading.length;
    if (!isPromised && !isEquation(reading, from) && reading.begins(from, 'manners', ...(isQuoted ? [] : (['tasks'] as const)))) {
      return this.#finding(reading, undefined, 'taskVerbs', markText(reading, from), CONFIDENCE.sayingTask);
    }
    return this.#nothing(isPromised ? 'silent' : 'speaking');
  }

  /** What is said, if it obliges or turns into a task midway. */
  #content(reading: Reading, from: number, to: number): Finding | undefined {
    const obligation = untoldObligation(reading, from, to);
    if (obligation !== undefined) return this.#finding(reading, subjectOf(reading, obligation), 'modal', markText(reading, obligation), CONFIDENCE.saying);
    if (firstPromise(reading, from, to) < to) return undefined;
    const late = lateTask(reading, from, to);
    return late && this.#finding(reading, late, 'taskVerbs', markText(reading, late.to), CONFIDENCE.carriedOn);
  }

  /** No speech act of its own: the speaker and the order may carry on. */
  #carriedOn(reading: Reading, cues: readonly Cue[], quoteSpeaker: Speaker | undefined, place: Place): Finding | undefined {
    const fact = firstFact(reading);
    const ceremony = firstCeremony(reading);
    const promise = firstPromise(reading);
    const obligation = untoldObligation(reading, 0, reading.length);
    const first = topicOf(reading, afterOpening(reading, 0));
    const doer = doerOf(reading);
    const addressee = addresseeAt(reading, first) ?? doer;
    const verb = verbAt(reading, addressee?.to ?? afterPartners(reading, first));
    const isBan = addressee === undefined && reading.key(first) === 'không' && isVerbLike(reading, first + 1);
    const isTask = (isBan || startsTask(reading, verb)) && !isSubjectless(reading, verb) && !this.#isSpeaking(reading, addressee);
    const untold = Math.min(fact, promise);
    const isListed = ((this.#isListing && place.isNumbered) || (this.#mode !== 'silent' && ENUMERATION.test(reading.text))) && this.#section !== 'reporting';
    const isUrged = this.#mode === 'speaking' && this.#section !== 'reporting' && addressee !== undefined && reading.begins(verb, 'manners');
    const isDirected = isListed || isUrged || (this.#mode === 'directing' && this.#section !== 'reporting') || (this.#section === 'directing' && this.#mode === 'speaking' && addressee !== undefined);
    const kind = isListed ? 'numberedConclusion' : 'carriedOn';

    if (obligation !== undefined && ceremony > obligation) {
      const isAddressed = addressee !== undefined && addressee.to <= obligation && (isTask || obligation - addressee.to < 14);
      const lead = isAddressed ? addressee : subjectOf(reading, obligation);
      const isStated = !lead && DESCRIBES.test(reading.text);
      if (((this.#mode !== 'silent' && this.#section !== 'reporting') || isListed) && !isStated) {
        return this.#finding(reading, lead, isListed ? 'numberedConclusion' : 'modal', markText(reading, obligation), lead || isListed ? CONFIDENCE.obligation : CONFIDENCE.carriedOn, lead?.from ?? clauseStart(reading, obligation));
      }
      if (isAddressed && addressee.to === obligation && cues.length === 0 && this.#obligesAlone(reading, obligation)) {
        return this.#finding(reading, addressee, 'modal', markText(reading, obligation), CONFIDENCE.unitAlone);
      }
    }
    const isUntold = Math.min(untold, ceremony) > verb + 1 && !(fact < reading.length && fact <= verb + 6) && !isPromisedAt(reading, verb, promise);
    if (isTask && isUntold && isDirected && (isListed || !(quoteSpeaker && !addressee))) {
      return this.#finding(reading, addressee, kind, markText(reading, verb), addressee ? (isListed ? CONFIDENCE.numbered : CONFIDENCE.carriedOn) : isListed ? CONFIDENCE.carriedOn : CONFIDENCE.withoutAddressee);
    }
    if (quoteSpeaker && this.#mode !== 'silent' && isTask && isUntold && addressee) return this.#finding(reading, addressee, 'carriedOn', markText(reading, verb), CONFIDENCE.conditional);
    const isTold = Math.min(untold, ceremony) < reading.length;
    const later = isListed ? laterTask(reading) : undefined;
    if (later) return this.#finding(reading, later, kind, markText(reading, later.to), CONFIDENCE.carriedOn, 0);
    if (isDirected && !isTold && addressee && !this.#isSpeaking(reading, addressee) && isVerbLike(reading, verb)) {
      return this.#finding(reading, addressee, kind, reading.slice(verb, verb + 1), CONFIDENCE.unknownVerb);
    }
    const consequence = consequenceOf(reading);
    if ((isDirected || (quoteSpeaker && this.#mode !== 'silent')) && !isTold && consequence !== undefined) {
      return this.#finding(reading, addresseeAt(reading, consequence), kind, reading.slice(consequence, consequence + 1), CONFIDENCE.conditional, 0);
    }
    const isItem = this.#chair !== undefined && place.isNumbered;
    if (this.#section !== 'reporting' && isTask && isUntold && addressee && cues.length === 0 && (isItem || findDeadlines(reading.text).length > 0)) {
      return this.#finding(reading, addressee, 'taskVerbs', markText(reading, verb), CONFIDENCE.unitAlone);
    }
    if (isListed) return undefined;
    // A fact between orders is an aside; a report or a ceremony is another matter.
    const isAside = ceremony >= reading.length && this.#mode !== 'silent' && !reading.begins(0, 'results');
    if (isTold) this.#mode = quoteSpeaker || this.#section === 'directing' || isAside ? 'speaking' : 'silent';
    else if (this.#mode === 'directing') this.#mode = 'speaking';
    return undefined;
  }

  /** Who chairs, issues the document, or has directed before. */
  #leads(speaker: Speaker | undefined): boolean {
    if (speaker === undefined) return false;
    const key = (one: Speaker | undefined): string | undefined => one?.name ?? one?.title;
    return key(speaker) === key(this.#chair) || key(speaker) === key(this.#author) || (this.#mode === 'directing' && key(speaker) === key(this.#speaker));
  }

  /** In the conclusions of one person an item that another opens is theirs to do: "- Đ/c Tuấn chỉ đạo đội trật tự …". */
  #isAssigned(reading: Reading, { by, kind }: Cue): boolean {
    if (by?.kind !== 'person' || by.name === undefined || kind !== 'order' || by.from > afterOpening(reading, 0)) return false;
    return this.#speaker?.name !== undefined && this.#who(by, undefined)?.name !== this.#speaker.name;
  }

  /** The one who speaks is the subject: what they do is told, not asked of them. */
  #isSpeaking(reading: Reading, addressee: Addressee | undefined): boolean {
    const by = addressee && mentionAt(reading, addressee.from);
    if (by?.to !== addressee?.to) return false;
    if (by?.kind === 'pronoun') return true;
    if (by?.kind !== 'person' || !this.#speaker) return false;
    const person = this.#who(by, this.#speaker);
    return person?.name !== undefined ? person.name === this.#speaker.name : person?.title === this.#speaker.title;
  }

  /** Who a mention is; "chủ tọa", "chủ trì hội nghị" is whoever chairs. */
  #who(mention: Mention, current: Speaker | undefined): Speaker | undefined {
    const isChair = mention.kind === 'person' && mention.name === undefined && /^(?:người |đồng chí |đ\/c |ông |bà )?(?:chủ trì|chủ tọa)/u.test(keyOf(mention.title ?? ''));
    return (isChair ? this.#chair : undefined) ?? this.#people.who(mention, current);
  }

  /** "Tôi" is the one who is quoted; other pronouns stand for the person named last whom they fit. */
  #referent(by: Mention): Speaker | undefined {
    if (by.kind !== 'pronoun') return this.#speaker ?? this.#author;
    if (by.isSelf) return this.#speaker;
    return (by.isWoman === undefined ? undefined : this.#subjects.get(by.isWoman)) ?? this.#subject ?? this.#speaker;
  }

  /** Without a speaker "phải" and "cần" also tell what had to be done; bans, duties and deadlines do not. */
  #obligesAlone(reading: Reading, obligation: number): boolean {
    const words = reading.slice(obligation, reading.markAt(obligation)!.to).toLowerCase();
    return (words !== 'phải' && words !== 'cần') || findDeadlines(reading.text).length > 0;
  }

  #finding(reading: Reading, addressee: Addressee | undefined, kind: SuggestionReason['kind'], words: string, confidence: number, turn?: number): Finding {
    const lead = addressee ? reading.slice(addressee.from, addressee.to) : this.#lead?.name;
    const from = reading.tokens[turn ?? addressee?.from ?? 0]?.start ?? 0;
    return {
      speaker: this.#speaker ?? this.#author,
      leadUnit: lead === '' ? undefined : lead,
      cooperatingUnits: cooperatingUnits(reading, addressee),
      confidence,
      reasons: [{ kind, words }],
      from: from >= LONGEST_PREFIX ? from : 0,
    };
  }

  /** Whom a pronoun stands for: the first person named in the sentence, unless a pronoun comes before. */
  #noteSubject(mentions: readonly Mention[]): void {
    const first = mentions.find((mention) => mention.kind === 'person' || mention.kind === 'pronoun');
    const person = first?.kind === 'person' ? this.#who(first, this.#subject) : undefined;
    if (person?.name === undefined) return;
    this.#subject = person;
    this.#subjects.set(first?.isWoman ?? /\sthị\s/iu.test(person.name), person);
  }

  /** "Theo Thứ trưởng, các địa phương phải …": what follows is what they say. */
  #noteSource(reading: Reading, mentions: readonly Mention[]): void {
    const from = reading.key(0) === 'cũng' ? 1 : 0;
    const by = mentions[0];
    if (reading.key(from) !== 'theo' || by?.from !== from + 1 || reading.key(by.to) !== ',' || (by.kind !== 'person' && by.kind !== 'pronoun')) return;
    this.#speaker = this.#who(by, this.#referent(by)) ?? this.#speaker;
    if (this.#mode === 'silent') this.#mode = 'speaking';
  }

  /** Whose document it is: "Kết luận của X", "(Kèm theo Quyết định … của X)", "X điện:". The last one said counts. */
  #noteAuthor(reading: Reading, isHeading: boolean): void {
    const isTitle = isHeading || isAttached(reading) || headingKind(reading.text, this.#book) === 'directing' || opensWithDocument(reading);
    for (let at = 0; at < reading.length; at++) {
      if (isTitle && reading.key(at) === 'của') this.#issuedBy(mentionAt(reading, at + 1));
      if (reading.key(at) === 'điện' && !ENDS_WORD.has(reading.key(at - 1)) && (!reading.isWord(at + 1) || reading.isCapital(at + 1))) {
        this.#issuedBy(mentionsIn(reading, 0, at).findLast((mention) => mention.to === at));
      }
    }
    const assigning = ASSIGNED_BY.exec(reading.text);
    if (assigning) this.#issuedBy(mentionsIn(reading).find(({ from }) => reading.tokens[from]!.start >= assigning[0].length));
    if (isTitle && !this.#author) this.#issuedBy(mentionsIn(reading).find((mention) => mention.kind === 'body' && /^\p{Lu}[\p{Lu}\s]+$/u.test(mention.name ?? '')));
  }

  #issuedBy(by: Mention | undefined): void {
    if (by?.kind === 'person') this.#author = this.#who(by, undefined);
    if (by?.kind === 'body' && by.name !== undefined) this.#author = { name: withoutPlace(by.name) };
  }

  /** The chair of a meeting speaks in its conclusions: "X chủ trì", "Chủ tọa: X". */
  #noteChair(reading: Reading, mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      if (mention.kind === 'person' && mention.name !== undefined && reading.key(mention.to) === 'làm' && reading.begins(mention.to + 1, 'titles')) {
        this.#people.meet({ ...mention, title: markText(reading, mention.to + 1) });
      }
    }
    const at = reading.tokens.findIndex((_, i) => reading.key(i) === 'chủ' && (reading.key(i + 1) === 'trì' || reading.key(i + 1) === 'tọa' || reading.key(i + 1) === 'tòa'));
    if (at < 0) return;
    const colon = [at + 2, at + 3, at + 4, at + 5].find((token) => reading.key(token) === ':');
    const chair = colon === undefined
      ? mentions.findLast((mention) => mention.kind === 'person' && mention.to <= at && at - mention.to <= 2)
      : mentions.find((mention) => mention.kind === 'person' && mention.from > colon && mention.from <= colon + 4);
    if (chair) this.#chair = this.#who(chair, this.#speaker);
    this.#speaker ??= this.#chair;
  }
}

/** "1. Sở Công Thương": an item that only names a unit. */
function isUnitAlone(reading: Reading): boolean {
  const unit = addresseeAt(reading, 0);
  return unit !== undefined && unit.to >= reading.length && reading.isCapital(0);
}

/** "1." and "2." are of one kind, "a)" and "-" of others. */
function kindOf(marker: string): string {
  return /^\d/u.test(marker) ? 'number' : /^[IVX]+[.)]/u.test(marker) ? 'roman' : /^\p{L}/u.test(marker) ? 'letter' : 'dash';
}

/** In a numbered conclusion a unit that opens the item is who acts, even if it is to order others: "3. Sở Y tế chỉ đạo các bệnh viện …". */
function isOwnTask(reading: Reading, cue: Cue): boolean {
  if (cue.by === undefined) {
    const unit = addresseeAt(reading, afterOpening(reading, 0));
    return unit !== undefined && cue.from >= unit.to && cue.kind === 'order' && startsTask(reading, verbAt(reading, unit.to));
  }
  return cue.by.kind === 'body' && cue.by.from <= afterOpening(reading, 0) && (cue.kind === 'order' || cue.kind === 'saying');
}

/** "Để dự án về đích đúng hẹn, yêu cầu:": an order shortly before the colon, whoever gives it. */
function announces(reading: Reading): boolean {
  for (let at = Math.max(0, reading.length - 12); at < reading.length; at++) if (reading.begins(at, 'orders') && !reading.begins(at - 1, 'results')) return true;
  return false;
}

/** Under the name of a unit "a) Chỉ đạo các đội …" is what that unit is to do. */
function isBareTask(reading: Reading, cue: Cue): boolean {
  return cue.by === undefined && cue.from === 0 && reading.begins(0, 'tasks') && cue.kind === 'order';
}

/** "chủ trì cuộc họp" and the like tell that a meeting took place; the bare "chỉ đạo" before them is no order. */
function isBareChairing(reading: Reading, cue: Cue): boolean {
  return reading.slice(cue.from, cue.to).toLowerCase() === 'chỉ đạo' && !cue.addressee && firstCeremony(reading, cue.to) < reading.length;
}

/** "…”, X nhấn mạnh": the speaker stands right behind what is said. */
function isBehindQuotation(reading: Reading, by: Mention): boolean {
  return by.from > 2 && /[”"»]/u.test(reading.key(by.from - 1) + reading.key(by.from - 2));
}
