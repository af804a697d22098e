import { addresseeAt } from './addressees.ts';
import { Agenda } from './agenda.ts';
import { authorOf, isAttached, issuerOf, isShouted, opensWithDocument, signerOf } from './authors.ts';
import { carriedOn } from './carried-on.ts';
import { afterOpening, attribution, introducerIn, lateAttribution, tokenAtOrBehind } from './clauses.ts';
import { findCues, type Cue } from './cues.ts';
import { keySet } from './comparison.ts';
import { CONFIDENCE, type Finding } from './findings.ts';
import { findDeadlines } from './deadlines.ts';
import { isQuestion, isStandingDuty } from './filters.ts';
import { Floor } from './floor.ts';
import { isAssigned, isBareTask, isOwnTask, isSubordinatesTask } from './items.ts';
import { mentionsIn, type Mention } from './mentions.ts';
import type { Holder } from './office.ts';
import type { Place } from './place.ts';
import { headingKind, headingSense, type HeadingKind, type Phrasebook, type Reading } from './reading.ts';
import { sameSpeaker, type Speaker } from './speakers.ts';
import { opensList, spoken } from './spoken.ts';

/** How many sentences of a document may say whose document it is. */
const PREFACE = 10;
/** In tokens: "Phó Bí thư Thường trực Tỉnh ủy Trần Văn A nhấn mạnh." */
const LONGEST_ATTRIBUTION = 24;
/** How far before a colon an order may stand that it announces, in tokens. */
const LONGEST_ANNOUNCEMENT = 12;

/** "Nơi nhận:", "Trả lời:": what follows directs nobody. */
const CLOSES = keySet('nơi nhận', 'trả lời');
/** A heading that is a block of its own is read as one behind a roman number. */
const BLOCK_HEADING = 'I.';
/** "Phóng viên Báo Hải Minh:", in tokens behind the first word. */
const LONGEST_ASKER = 6;

const IN_CAPITALS = /^[\p{Lu}\p{N}][\p{Lu}\p{N}\s,/&:.–-]+$/u;

/** Who says the quotation that the document is in. */
interface Quoted {
  readonly speaker: Speaker;
  readonly words: string;
  readonly isDocument: boolean;
}

/** Follows a document sentence by sentence: who speaks, whether an order stands, and what each sentence directs. */
export class Discourse {
  readonly #book: Phrasebook;
  readonly #floor: Floor;
  readonly #agenda = new Agenda();
  #quoted: Quoted | undefined;
  #sentences = 0;

  constructor(people: readonly Holder[], book: Phrasebook) {
    this.#book = book;
    this.#floor = new Floor(people);
  }

  /** Who speaks in the tables of the document. */
  get author(): Speaker | undefined {
    return this.#floor.author ?? this.#floor.chair ?? this.#floor.signer;
  }

  /** A row of a task table: modals in the notes behind it oblige. */
  row(): void {
    if (this.#agenda.mode === 'silent' && this.author) this.#agenda.mode = 'speaking';
  }

  /** Whom a cell names who gives its row's task. */
  namedIn(cell: Reading): Speaker | undefined {
    return this.#floor.namedIn(cell);
  }

  /** The last lines of the document, in order: who signed it speaks in it, if it speaks in that office's name. */
  signature(lines: readonly Reading[]): void {
    const signer = signerOf(lines);
    if (signer) this.#floor.noteSigner(signer);
  }

  /** A heading ends what was being directed, unless it is an item of a numbered conclusion, and says what comes. */
  heading(reading: Reading, place: Place): void {
    this.#noteAuthor(reading, true);
    const mentions = mentionsIn(reading);
    this.#floor.meet(mentions);
    this.#floor.noteChair(reading, mentions);
    if (this.#noteRecipient(reading, mentions)) return;
    const kind = headingKind(reading.text, this.#book, place.marker || BLOCK_HEADING) ?? (place.marker === '' ? undefined : headingSense(reading.text, this.#book));
    if (kind === undefined && this.#agenda.isListing && place.marker !== '') {
      const lead = addresseeAt(reading, 0);
      if (lead && lead.to >= reading.length - 1) this.#agenda.lead = { name: reading.slice(lead.from, lead.to), marker: place.marker };
      return;
    }
    this.#open(kind ?? (place.marker === '' ? undefined : this.#sectionByAuthor()), reading);
  }

  /** Under a numbered heading of any other words whose document it is directs. */
  #sectionByAuthor(): HeadingKind | undefined {
    return this.#floor.author && !this.#floor.isMinutes && !this.#floor.isReport ? 'directing' : undefined;
  }

  #open(section: HeadingKind | undefined, heading: Reading): void {
    const floor = this.#floor;
    this.#agenda.open(section);
    floor.turn = undefined;
    if (section !== 'directing') return;
    const owner = authorOf(heading, true, false);
    floor.speaker = (owner && floor.who(owner, undefined)) ?? floor.chair ?? floor.author ?? floor.speaker;
  }

  /**
   * A quotation begins that closes in `last` at an offset of its text: who said it stands behind the closing mark, or in the
   * short sentence behind that.
   */
  quotation(last: Reading, closesAt: number, next: Reading | undefined, introduction: Reading | undefined): void {
    const from = tokenAtOrBehind(last, closesAt);
    const behind = attribution(last, from);
    const isOver = next !== undefined && !last.tokens.some((_, at) => at >= from && last.isWord(at));
    const introducer = introduction && introducerIn(introduction);
    if (introducer) {
      this.#floor.meet([introducer]);
      const named = this.#floor.who(introducer, this.#floor.referent(introducer));
      this.#quoted = named && { speaker: named, words: introduction.slice(introducer.from, introducer.to), isDocument: false };
      return;
    }
    const by = behind ?? (isOver ? ((next.length < LONGEST_ATTRIBUTION ? attribution(next, 0) : undefined) ?? lateAttribution(next)) : undefined);
    const speaker = by && this.#floor.who(by, this.#floor.referent(by));
    this.#quoted = speaker && { speaker, words: (behind ? last : next!).slice(by.from, by.to), isDocument: by.kind === 'document' };
  }

  /** The directive that the next sentence holds, if any. */
  read(reading: Reading, isQuoted: boolean, place: Place): Finding | undefined {
    const floor = this.#floor;
    const agenda = this.#agenda;
    floor.carryOn();
    const mentions = mentionsIn(reading);
    floor.meet(mentions);
    const isPreface = this.#sentences++ < PREFACE;
    if (isPreface) this.#noteAuthor(reading, false);
    if (this.#enter(reading, place)) return undefined;
    const cues = findCues(reading, mentions).filter((cue) => !this.#isTaskOfItem(reading, cue, mentions[0], place));
    if (reading.length === 0 || (place.isCaption && !cues.some((cue) => cue.addressee))) return undefined;
    floor.noteSubject(mentions);
    this.#noteSender(reading, mentions);
    this.#noteSource(reading, mentions);
    this.#noteTurn(reading, mentions, place);
    const quoted = isQuoted ? this.#quoted : undefined;
    const before = floor.speaker;
    if (quoted) this.#speaks(quoted.speaker);
    const standing = { floor, agenda };
    const outcome = spoken(reading, cues, mentions, standing, isPreface) ?? carriedOn(reading, cues, quoted?.speaker, place, standing);
    const finding = outcome === 'nothing' || floor.turn === 'asking' || isAside(reading) ? undefined : outcome;
    floor.noteChair(reading, mentions);
    if (finding && finding.confidence > CONFIDENCE.unitAlone) agenda.mode = agenda.section === 'requiring' ? 'speaking' : 'directing';
    if (quoted?.isDocument) floor.speaker = before;
    if (announcesList(reading) && !(finding && findDeadlines(reading.text).length > 0)) return this.#leadIn(reading, place, finding, cues);
    if (place.marker !== '' && isUnitAlone(reading)) return this.#leadIn(reading, place, finding, cues);
    return finding && quoted ? { ...finding, reasons: [...finding.reasons, { kind: 'quotedBy', words: quoted.words }] } : finding;
  }

  #speaks(speaker: Speaker): void {
    this.#floor.speaker = speaker;
    if (this.#agenda.mode === 'silent') this.#agenda.mode = 'speaking';
  }

  /** The sentence may be a heading that lost its line break, end a list, or go on with it. True if it is nothing but a heading in capitals. */
  #enter(reading: Reading, { marker, opensBlock, isNumbered }: Place): boolean {
    if (CLOSES.has(`${reading.key(0)} ${reading.key(1)}`) && (reading.key(2) === ':' || reading.length < 4)) this.#open('reporting', reading);
    const isWhole = marker !== '' && IN_CAPITALS.test(reading.text);
    const section = marker === '' && !opensBlock ? undefined : (headingKind(reading.text, this.#book, marker) ?? (isWhole ? headingSense(reading.text, this.#book) : undefined));
    if (section !== undefined || isWhole) this.#open(section ?? this.#sectionByAuthor(), reading);
    else if (opensBlock && !isNumbered && this.#agenda.isListing) this.#agenda.closeList();
    if (opensBlock) this.#agenda.isGuests = false;
    this.#agenda.passItem(marker);
    return isWhole;
  }

  /** In a list, or behind "theo kết luận,", whoever opens the item is to act, even if they are to order others. */
  #isTaskOfItem(reading: Reading, cue: Cue, first: Mention | undefined, place: Place): boolean {
    if (first?.kind === 'document' && isSourceOf(reading, first)) return this.#floor.speaker?.name !== undefined && isOwnTask(reading, cue, this.#floor);
    if (this.#agenda.mode === 'directing' && isSubordinatesTask(reading, cue, this.#floor)) return true;
    const isItem = place.isNumbered && (this.#agenda.isListing || (this.#agenda.mode === 'directing' && place.marker !== ''));
    if (!isItem) return false;
    return isOwnTask(reading, cue, this.#floor) || isAssigned(reading, cue, this.#floor) || (this.#agenda.lead !== undefined && isBareTask(reading, cue));
  }

  /** What only opens a list is no directive of its own; the unit that it names leads in the items below. */
  #leadIn(reading: Reading, place: Place, finding: Finding | undefined, cues: readonly Cue[]): undefined {
    const floor = this.#floor;
    const agenda = this.#agenda;
    if (issuerOf(reading) && floor.author) {
      floor.speaker = floor.author;
      agenda.openList();
      return undefined;
    }
    if (finding) agenda.isListing = true;
    else if (!opensList(reading, cues, { floor, agenda }) && announces(reading)) {
      floor.speaker ??= floor.author ?? floor.chair ?? floor.subject;
      agenda.openList();
    }
    const named = finding ? undefined : addresseeAt(reading, afterOpening(reading, 0));
    const isNamedAlone = named && named.to >= reading.length - (reading.isWord(reading.length - 1) ? 0 : 1);
    const name = finding?.leadUnit ?? (isNamedAlone ? reading.slice(named.from, named.to) : undefined);
    if (name !== undefined && agenda.isListing) agenda.lead = { name, marker: place.marker };
    return undefined;
  }

  /** "Theo Thứ trưởng, các địa phương phải …", "Ông A (Sở Xây dựng): …": what follows is what they say. */
  #noteSource(reading: Reading, mentions: readonly Mention[]): void {
    const by = mentions[0]?.kind === 'petitioner' && isOpinionOf(reading, mentions[1]) ? mentions[1] : mentions[0];
    if (by === undefined || (by.kind !== 'person' && by.kind !== 'pronoun')) return;
    const isOpinion = isOpinionOf(reading, by);
    const isSource = isSourceOf(reading, by) || isOpinion;
    if (!isSource && !(this.#agenda.section !== 'directing' && takesTurn(reading, by))) return;
    this.#floor.giveTo(by);
    if (!isSource || isOpinion) this.#agenda.open(isOpinion ? 'directing' : undefined);
    this.#agenda.isGuests = !isSource && this.#floor.chair !== undefined && !sameSpeaker(this.#floor.speaker, this.#floor.chair);
    if (this.#agenda.mode === 'silent') this.#agenda.mode = 'speaking';
  }

  /** "PV: …", "Ông A: …": in an interview one asks and the other answers; paragraphs without either go on with the turn. */
  #noteTurn(reading: Reading, mentions: readonly Mention[], { opensBlock }: Place): void {
    const floor = this.#floor;
    const by = mentions[0];
    if (asks(reading)) {
      floor.turn = 'asking';
    } else if (by !== undefined && floor.turn === 'asking' && answers(reading, by)) {
      floor.giveTo(by);
      if (this.#agenda.mode === 'silent') this.#agenda.mode = 'speaking';
      floor.turn = 'answering';
    } else if (floor.turn === 'asking' && opensBlock && !isQuestion(reading)) {
      floor.turn = 'answering';
    }
  }

  #noteRecipient(reading: Reading, mentions: readonly Mention[]): boolean {
    if (reading.key(0) !== 'kính' || reading.key(1) !== 'gửi') return false;
    this.#floor.recipient = mentions[0] ? reading.slice(mentions[0].from, mentions[0].to) : '';
    return true;
  }

  /** A letter begins with whom it goes to; the first body that opens a sentence behind that sends it. */
  #noteSender(reading: Reading, mentions: readonly Mention[]): void {
    const floor = this.#floor;
    if (this.#noteRecipient(reading, mentions)) return;
    const first = mentions[0];
    const isSubject = first?.kind === 'body' && first.name?.includes(' ') && reading.isCapital(first.from) && first.from === afterOpening(reading, 0) && reading.isWord(first.to);
    if (floor.recipient !== undefined && floor.author === undefined && isSubject && reading.key(first.from - 1) !== 'theo') floor.author = { name: first.name! };
  }

  /** Whose document it is; the last one said counts. */
  #noteAuthor(reading: Reading, isHeading: boolean): void {
    const isTitle = isHeading || isAttached(reading) || isShouted(reading) || headingKind(reading.text, this.#book) === 'directing' || opensWithDocument(reading);
    if (/^BÁO CÁO(?!\p{L})/u.test(reading.text)) this.#floor.isReport = true;
    if (/^BIÊN BẢN(?!\p{L})/u.test(reading.text)) this.#floor.openMinutes();
    if (this.#floor.isMinutes) return;
    const author = authorOf(reading, isTitle, this.#floor.author === undefined);
    if (author?.kind === 'person') this.#floor.author = this.#floor.who(author, undefined);
    else if (author?.name !== undefined) this.#floor.author = { name: author.name };
  }
}

/** Neither an order nor a report: a question, a standing duty, what the document is attached to, whose words those before are. */
function isAside(reading: Reading): boolean {
  return isQuestion(reading) || isStandingDuty(reading) || /\((?:[Bb]an hành )?[Kk]èm theo\s/u.test(reading.text) || lateAttribution(reading) !== undefined;
}

/** "Theo Bộ trưởng, …", "Cũng theo kết luận, …". */
function isSourceOf(reading: Reading, by: Mention): boolean {
  const from = reading.key(0) === 'cũng' ? 1 : 0;
  return reading.key(from) === 'theo' && by.from === from + 1 && reading.key(by.to) === ',';
}

const OPINIONS = keySet('ý kiến', 'kết luận', 'chỉ đạo', 'phát biểu');

/** "Ý kiến của Chủ tịch Hội đồng: …". */
function isOpinionOf(reading: Reading, by: Mention | undefined): boolean {
  return by?.kind === 'person' && reading.key(by.to) === ':' && reading.key(by.from - 1) === 'của' && (OPINIONS.has(`${reading.key(0)} ${reading.key(1)}`) || OPINIONS.has(`${reading.key(1)} ${reading.key(2)}`));
}

/** "các nhiệm vụ sau.", "một số nội dung sau.": last syllables. */
const LISTED_NOUNS = keySet('vụ', 'dung', 'việc', 'pháp', 'cầu', 'điểm', 'công');

/** "…:", "… bốn nhóm nhiệm vụ sau đây." */
function announcesList(reading: Reading): boolean {
  const last = reading.length - 1;
  if (reading.key(last) === ':') return true;
  const words = `${reading.key(last - 2)} ${reading.key(last - 1)}`;
  return reading.key(last) === '.' && (words === 'sau đây' || words === 'như sau' || (reading.key(last - 1) === 'sau' && LISTED_NOUNS.has(reading.key(last - 2))));
}

/** "1. Sở Công Thương": an item that only names a unit. */
function isUnitAlone(reading: Reading): boolean {
  const unit = addresseeAt(reading, 0);
  return unit !== undefined && unit.to >= reading.length && reading.isCapital(0);
}

/** "Để dự án về đích đúng hẹn, yêu cầu:": an order shortly before the colon, whoever gives it. */
function announces(reading: Reading): boolean {
  for (let at = Math.max(0, reading.length - LONGEST_ANNOUNCEMENT); at < reading.length; at++) if (reading.begins(at, 'orders') && !reading.begins(at - 1, 'results')) return true;
  return false;
}

/** "PV: …", "- Phóng viên Báo A: …". */
function asks(reading: Reading): boolean {
  const from = reading.isWord(0) ? 0 : 1;
  if (!reading.begins(from, 'questioners')) return false;
  const colon = reading.tokens.findIndex(({ key }) => key === ':');
  return colon > from && colon - reading.markAt(from)!.to <= LONGEST_ASKER;
}

/** "Thứ trưởng: …" where somebody asks: a title alone takes the turn. */
function answers(reading: Reading, by: Mention): boolean {
  return by.kind === 'person' && by.from <= 1 && reading.key(by.to) === ':';
}

/** A person who opens a sentence and is followed by a colon, perhaps behind their unit in brackets. */
function takesTurn(reading: Reading, by: Mention): boolean {
  if (by.kind !== 'person' || by.name === undefined || by.from > 1) return false;
  const close = reading.key(by.to) === '(' ? reading.tokens.findIndex((_, at) => at > by.to && reading.key(at) === ')') : by.to - 1;
  return reading.key(close + 1) === ':' && close + 2 < reading.length;
}
