import { addresseeAt } from './addressees.ts';
import { Agenda, type Mode } from './agenda.ts';
import { lateAttribution, quotedBy, type Quotation, type Quoted } from './attributions.ts';
import { authorOf, isAttached, isShouted, namesConclusions, namesKind, opensWithDocument, resolverOf, signerOf } from './authors.ts';
import { carriedOn, subjectAt } from './carried-on.ts';
import { Cast } from './cast.ts';
import { cuesIn, type Cue } from './cues.ts';
import { keyOf } from './comparison.ts';
import { hasDeadline } from './deadlines.ts';
import { CONFIDENCE, type Finding, findingOf, type SentenceOutcome, type Standing } from './findings.ts';
import { isCalendarEntry, isPutOff, isQuestion, isStandingDuty } from './filters.ts';
import { Floor } from './floor.ts';
import { headingKindOf, headingSense, isArticleNumber } from './headings.ts';
import { isAssigned, isBareTask, isBodysTask, isFurtherTask, isOwnTask, isSubordinatesTask } from './items.ts';
import { isLeadIn, opensOrders, readLeadIn } from './lead-ins.ts';
import { noteRecipient, noteSender } from './letters.ts';
import { MEANS } from './meanings.ts';
import { mentionsIn, type Mention } from './mentions.ts';
import { isObserved } from './observations.ts';
import type { Holder } from './office.ts';
import type { Place } from './place.ts';
import type { HeadingKind, Phrasebook } from './phrasebook.ts';
import type { Reading, TokenSpan } from './reading.ts';
import type { DocumentKind } from './speaker-features.ts';
import { isWholeWithout, sameSpeaker, type Speaker } from './speakers.ts';
import { askerOf, spoken } from './spoken.ts';
import { tellingPhrase } from './telling-phrase.ts';
import { isSourceOf, noteActor, noteIssuer, noteLateAttribution, noteOutline, notePraise, noteSource, noteSpeech, noteTurn } from './turn-taking.ts';
import { opensReport } from './turns.ts';
import { watch } from './watched.ts';
import { wordPairs } from './word-pairs.ts';

/** How many sentences of a document may say whose document it is. */
const PREFACE = 10;
/** "Nơi nhận:", "Trả lời:": what follows directs nobody. */
const CLOSES = wordPairs('nơi nhận', 'trả lời');
const NO_CUES: readonly Cue[] = [];
/** Whoever gives the orders of a sentence, others ask or are many. */
const SPEAKS: ReadonlySet<Mention['kind']> = new Set(['person', 'pronoun', 'body', 'document']);
/** "BIÊN BẢN HỌP", "TRƯỜNG THPT A - BIÊN BẢN HỌP", in the first line also in small letters. */
const MINUTES = /(?:^|[-–.:]\s?)BIÊN BẢN(?!\p{sc=Latn})/u;
const NAMED_MINUTES = /(?:^|[-–.:]\s?)biên bản (?:họp|cuộc họp|hội nghị|giao ban|làm việc|sinh hoạt)(?!\p{sc=Latn})/iu;
/** A heading that is a block of its own is read as one behind a roman number. */
const BLOCK_HEADING = 'I.';
const IN_CAPITALS = /^[\p{Lu}\p{N}][\p{Lu}\p{N}\s,/&:.–-]+$/u;

/** How a document may stand, as the table of wordings names it, by whether a list is read (1), the sentence is quoted (2), and somebody speaks (4): made once, as it is asked for with every sentence. */
type TraitsBySection = { readonly [S in HeadingKind | 'none']: readonly (readonly string[])[] };
const traitsIn = (mode: Mode, section: HeadingKind | 'none'): string[][] =>
  Array.from({ length: 8 }, (_, bits) => [`mode-${mode}`, `section-${section}`, ...['listing', 'quoted', 'spoken'].filter((_name, bit) => (bits & (1 << bit)) !== 0)]);
const traitsOf = (mode: Mode): TraitsBySection => ({ none: traitsIn(mode, 'none'), directing: traitsIn(mode, 'directing'), reporting: traitsIn(mode, 'reporting'), requiring: traitsIn(mode, 'requiring') });
const TRAITS: { readonly [M in Mode]: TraitsBySection } = { silent: traitsOf('silent'), speaking: traitsOf('speaking'), directing: traitsOf('directing') };

/** Follows a document sentence by sentence: who speaks, whether an order stands, and what each sentence directs. */
export class Discourse {
  readonly #book: Phrasebook;
  readonly #floor: Floor;
  readonly #agenda = new Agenda();
  readonly #standing: Standing;
  /** Who is named so far, and where. */
  readonly cast = new Cast();
  #quoted: Quoted | undefined;
  /** Who began to speak, by the number of the sentence's scene. */
  readonly #openers = new Map<number, Speaker>();
  /** The speech acts of the sentence that are what somebody is to do. */
  #tasks: readonly Cue[] = NO_CUES;
  /** Once the document has been read, the only one who orders in it without an office. */
  #untitled: string | undefined;
  /** The line that says what kind of document it is has not come yet. */
  #isLetterhead = true;
  #sentences = 0;
  /** The line before was the title of a plan, or its beginning. */
  #isPlan = false;

  constructor(people: readonly Holder[], book: Phrasebook) {
    this.#book = book;
    this.#floor = new Floor(people);
    this.#standing = { floor: this.#floor, agenda: this.#agenda };
  }

  /** Who speaks in the tables of the document. */
  get author(): Speaker | undefined {
    return this.#floor.author ?? this.#floor.chair ?? this.#floor.signer ?? this.#floor.committee ?? this.#floor.inHeadline;
  }

  /** True if whoever rules take to give a directive is named in its sentence, begins to speak in the one before, or it is their own document, as its make-up says; minutes are of whoever chairs. */
  isSureOf(speaker: Speaker | undefined, scene: number): boolean {
    if (speaker === undefined) return false;
    const { author, signer, committee, chair, isMinutes } = this.#floor;
    if ([author, signer, committee, isMinutes ? chair : undefined, this.#openers.get(scene - 1)].some((owner) => sameSpeaker(owner, speaker))) return true;
    const member = this.cast.find(speaker);
    return this.cast.scenes[scene]!.appearances.some((appearance) => appearance.member === member);
  }

  /** A row of a task table: modals in the notes behind it oblige. */
  row(): void {
    if (this.#agenda.mode === 'silent' && this.author) this.#agenda.mode = 'speaking';
  }

  /** Who holds an office that was named alone, as the whole document tells; nobody else orders in it but one who is named without an office. */
  holderOf(title: string): Speaker | undefined {
    return this.#floor.holderOf(title) ?? (this.#untitled === undefined ? undefined : { name: this.#untitled, title });
  }

  /** A body that was named by its first word, as the whole document names it. */
  wholeOf(name: string): string | undefined {
    return this.#floor.wholeOf(name);
  }

  /** The whole document has been read: whoever was named by an office alone is known by who holds it. */
  close(): void {
    this.#untitled = this.cast.onlyUntitled();
    this.cast.settle((title) => this.holderOf(title));
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

  /** What the document is, for who speaks in it, as far as it has been read. */
  get documentKind(): DocumentKind {
    const { isMinutes, isReport, author, signer } = this.#floor;
    if (isMinutes) return 'minutes';
    if (isReport) return 'report';
    return author || signer ? 'owned' : 'other';
  }

  /** A heading ends what was being directed, unless it is an item of a numbered conclusion, and says what comes. */
  heading(reading: Reading, place: Place): void {
    this.#head(reading, place);
    this.cast.note(reading, true, undefined, this.#floor);
  }

  #head(reading: Reading, place: Place): void {
    this.#noteAuthor(reading, true);
    const mentions = mentionsIn(reading);
    this.#floor.meet(mentions);
    this.#floor.noteChair(reading, mentions);
    const by = cuesIn(reading).find(({ kind, by: giver }) => kind !== 'saying' && giver !== undefined && SPEAKS.has(giver.kind))?.by;
    if (by) this.#floor.inHeadline ??= this.#floor.who(by, undefined);
    if (this.#floor.isMinutes && this.#isChairsPart(reading)) {
      this.#open('directing', reading);
      return;
    }
    if (noteRecipient(reading, mentions, this.#floor) || opensOrders(reading, this.#standing)) return;
    const kind = headingKindOf(reading, this.#book, place.marker || BLOCK_HEADING) ?? (place.marker === '' ? undefined : headingSense(reading.text, this.#book));
    if (kind === undefined && (this.#agenda.isListing || this.#agenda.mode === 'directing') && place.marker !== '') {
      const lead = addresseeAt(reading, 0);
      if (lead && lead.to >= reading.length - 1 && reading.begins(0, MEANS.bodies | MEANS.titles | MEANS.collectives | MEANS.quantifiers | MEANS.honorifics)) this.#agenda.lead = { name: reading.slice(lead.from, lead.to), marker: place.marker, isRightAbove: true };
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
    const owner = openerOf(heading) ?? authorOf(heading, true, false);
    const isTheirs = owner?.kind === 'person' || floor.author === undefined;
    floor.speaker = (owner && isTheirs ? floor.who(owner, undefined) : undefined) ?? floor.chair ?? floor.author ?? floor.speaker;
  }

  /** A quotation begins. */
  quotation(quotation: Quotation): void {
    this.#quoted = quotedBy(quotation, this.#floor);
  }

  /** The directive that the next sentence holds, if any. */
  read(reading: Reading, isQuoted: boolean, place: Place): SentenceOutcome {
    this.#floor.opener = undefined;
    const outcome = this.#outcomeOf(reading, isQuoted, place);
    if (this.#floor.opener) this.#openers.set(this.cast.scenes.length, this.#floor.opener);
    this.cast.note(reading, false, isQuoted ? this.#quoted?.speaker : undefined, this.#floor, this.#tasks);
    return outcome;
  }

  #outcomeOf(reading: Reading, isQuoted: boolean, place: Place): SentenceOutcome {
    this.#tasks = NO_CUES;
    const floor = this.#floor;
    const agenda = this.#agenda;
    const standing = this.#standing;
    const mentions = mentionsIn(reading);
    floor.meet(mentions);
    const isPreface = this.#sentences++ < PREFACE;
    if (isPreface) this.#noteAuthor(reading, false);
    if (closesDocument(reading)) floor.author ??= this.#authorOf(reading, true);
    const resolver = resolverOf(reading);
    if (resolver) floor.author ??= floor.who(resolver, undefined);
    const isOpening = this.#enter(reading, place);
    if (agenda.lead) agenda.lead = { ...agenda.lead, isRightAbove: false };
    if (isOpening || reading.length === 0 || isArticleNumber(reading.text)) return 'opening';
    if (isCalendarEntry(reading) && !hasDeadline(reading)) return undefined;
    const cues = this.#cuesOf(reading, mentions, isQuoted, place);
    if (place.isCaption && !cues.some((cue) => cue.addressee)) return 'opening';
    if (isQuoted && this.#quoted) floor.noteQuoted(this.#quoted);
    else floor.noteSubject(mentions);
    floor.noteConcluding(reading, mentions);
    noteSender(reading, mentions, floor);
    noteSource(reading, mentions, standing);
    noteSpeech(reading, mentions, standing);
    noteTurn(reading, mentions, place, standing);
    noteLateAttribution(reading, standing);
    noteIssuer(reading, mentions, place, standing);
    noteActor(reading, mentions, standing);
    notePraise(reading, mentions, standing);
    if (noteOutline(reading, mentions, standing)) return 'opening';
    const quoted = isQuoted ? this.#quoted : undefined;
    floor.isQuoting = isQuoted;
    const before = floor.speaker;
    const isLed = quoted === undefined || [before, floor.chair, floor.author].some((known) => sameSpeaker(known, quoted.speaker));
    if (quoted) this.#speaks(quoted);
    const outcome = spoken(reading, cues, mentions, standing, isPreface) ?? carriedOn(reading, cues, quoted?.speaker, place, standing);
    const isNothing = outcome === 'nothing' || floor.turn === 'asking' || isAside(reading) || (outcome === undefined && (reading.means(MEANS.promises) || opensReport(reading)));
    const finding = isNothing ? undefined : outcome;
    floor.noteChair(reading, mentions);
    if (finding?.evidence.kind === 'cue') floor.orderer = finding.speaker;
    if (finding && finding.confidence > CONFIDENCE.unitAlone) agenda.mode = agenda.section === 'requiring' ? 'speaking' : 'directing';
    if (quoted?.by.kind === 'document') floor.speaker = before;
    if (isLeadIn(reading, place, finding)) {
      readLeadIn(reading, place, finding, cues, standing);
      return 'opening';
    }
    if (isNothing) return 'nothing';
    return finding && quoted ? { ...finding, confidence: isLed ? finding.confidence : Math.min(finding.confidence, CONFIDENCE.guest), reasons: [...finding.reasons, { kind: 'quotedBy', words: quoted.words }] } : finding;
  }

  /** How the document stands before the next sentence is read, as the table of wordings names it. */
  traits(isQuoted: boolean): readonly string[] {
    const { mode, section = 'none', isListing } = this.#agenda;
    return TRAITS[mode][section][Number(isListing) + 2 * Number(isQuoted) + 4 * Number(this.#floor.speaker !== undefined)]!;
  }

  /** What the sentence that was read last directs, if its wording tells that it does: `telling` more than other words, unless somebody is asked in so many. */
  worded(reading: Reading, telling: TokenSpan, confidence: number): Finding {
    const cues = cuesIn(reading).filter(({ kind }) => kind !== 'saying');
    const cue = cues.find(({ addressee }) => addressee !== undefined);
    const asking = cue ?? cues[0];
    const by = asking && askerOf(reading, asking, mentionsIn(reading), this.#standing);
    const { from, to } = cue ?? telling;
    const words = reading.slice(from, to);
    const finding = findingOf(reading, this.#standing, cue?.addressee ?? subjectAt(reading, this.#floor), { kind: 'wording', words, confidence });
    const reasons = [{ kind: 'wording', words: tellingPhrase(reading, from) }] as const;
    return { ...finding, reasons, ...(by && SPEAKS.has(by.kind) && { speaker: this.#floor.who(by, this.#floor.referent(by)) ?? finding.speaker }) };
  }

  #speaks({ speaker, by }: Quoted): void {
    this.#floor.speaker = speaker;
    if (this.#floor.isWitness(speaker, by.kind)) this.#agenda.mode = 'silent';
    else if (this.#agenda.mode === 'silent') this.#agenda.mode = 'speaking';
  }

  /** The sentence may be a heading that lost its line break, end a list, or go on with it. True if it is nothing but a heading in capitals. */
  #enter(reading: Reading, { marker, opensBlock, isNumbered }: Place): boolean {
    if (CLOSES(reading, 0) && (reading.key(2) === ':' || reading.length < 4)) this.#open('reporting', reading);
    if (marker !== '' && opensBlock && this.#floor.isMinutes && this.#isChairsPart(reading)) {
      this.#open('directing', reading);
      return true;
    }
    const isWhole = marker !== '' && IN_CAPITALS.test(reading.text);
    const section = marker === '' && !opensBlock ? undefined : (headingKindOf(reading, this.#book, marker) ?? (isWhole ? headingSense(reading.text, this.#book) : undefined));
    if (section !== undefined || isWhole) this.#open(section ?? this.#sectionByAuthor(), reading);
    else if (opensBlock && !isNumbered && this.#agenda.isListing) this.#agenda.closeList();
    // A paragraph between two items of a list of orders is an aside.
    else if (opensBlock && /^\d/u.test(marker) && this.#agenda.section === 'directing') this.#agenda.isListing = true;
    if (opensBlock) this.#agenda.isGuests = false;
    this.#agenda.passItem(marker);
    return isWhole;
  }

  /** "2. Cô hiệu trưởng triển khai công tác tháng 3": a line of minutes without an end says what whoever chairs goes on to. */
  #isChairsPart(reading: Reading): boolean {
    const opener = openerOf(reading);
    return opener !== undefined && reading.isWord(reading.length - 1) && this.#floor.chair !== undefined && sameSpeaker(this.#floor.who(opener, undefined), this.#floor.chair);
  }

  /** The speech acts that are nobody's task. Whoever is to order others does so to the end of the sentence: "Chủ tịch xã A chỉ đạo …; đồng thời chỉ đạo …". */
  #cuesOf(reading: Reading, mentions: readonly Mention[], isQuoted: boolean, place: Place): Cue[] {
    const cues: Cue[] = [];
    const tasks: Cue[] = [];
    let isTask = false;
    for (const cue of cuesIn(reading)) {
      const isOfItem = this.#isTaskOfItem(reading, cue, mentions[0], place);
      if (isOfItem) isTask ||= cue.kind === 'order';
      if (isOfItem) tasks.push(cue);
      else if (!((isQuoted || this.#agenda.mode === 'directing') && isBodysTask(reading, cue)) && !(isTask && isPartOfOrdering(reading, cue))) cues.push(cue);
    }
    this.#tasks = tasks;
    return cues;
  }

  /** In a list, or behind "theo kết luận,", whoever opens the item is to act, even if they are to order others. */
  #isTaskOfItem(reading: Reading, cue: Cue, first: Mention | undefined, place: Place): boolean {
    if (first?.kind === 'document' && isSourceOf(reading, first)) return this.#floor.speaker?.name !== undefined && isOwnTask(reading, cue, this.#floor);
    if (this.#agenda.mode === 'directing' && (isSubordinatesTask(reading, cue, this.#floor) || isFurtherTask(reading, cue, this.#floor))) return true;
    const isItem = place.isNumbered && (this.#agenda.isListing || (this.#agenda.mode === 'directing' && place.marker !== ''));
    if (!isItem) return false;
    return isOwnTask(reading, cue, this.#floor) || isAssigned(reading, cue, this.#floor) || (this.#agenda.lead !== undefined && isBareTask(reading, cue));
  }

  /** Whose document it is; the last one said counts. */
  #noteAuthor(reading: Reading, isHeading: boolean): void {
    const isTitle = isHeading || isAttached(reading) || isShouted(reading) || headingKindOf(reading, this.#book) === 'directing' || opensWithDocument(reading) || namesConclusions(reading) || reading.key(0) === 'của';
    if (/^BÁO CÁO(?!\p{sc=Latn})/u.test(reading.text)) this.#floor.isReport = true;
    if (MINUTES.test(reading.text) || (this.#sentences <= 1 && NAMED_MINUTES.test(reading.text))) this.#floor.openMinutes();
    if (this.#floor.isMinutes) return;
    if (isTitle || this.#isPlan) this.#floor.notePlace(reading);
    this.#isPlan = /^KẾ HOẠCH(?!\p{sc=Latn})/u.test(reading.text);
    const before = this.#floor.author;
    this.#floor.author = this.#authorOf(reading, isTitle) ?? before;
    const { author, speaker } = this.#floor;
    if (author?.title !== undefined && sameSpeaker(speaker, before) && !isWholeWithout(speaker?.title ?? '', author.title)) this.#floor.speaker = author;
  }

  #authorOf(reading: Reading, isTitle: boolean): Speaker | undefined {
    const { author: known } = this.#floor;
    const author = authorOf(reading, isTitle, known === undefined || (this.#isLetterhead && known.title === undefined));
    if (namesKind(reading)) this.#isLetterhead = false;
    if (author?.kind === 'person' && known?.name !== undefined && known.title === undefined && isDecidedByHead(author, known.name)) return known;
    if (author?.kind === 'person') return this.#floor.who(author, undefined);
    return author?.name === undefined ? undefined : { name: author.name };
  }
}

/** "Sở A chỉ đạo …; đồng thời chỉ đạo …", "Sở A chỉ đạo các xã phối hợp với chủ tàu thông báo …": what else whoever orders others is to do, and those others. */
const isPartOfOrdering = (reading: Reading, { by, kind, from }: Cue): boolean => reading.begins(from, MEANS.tasks) && (by === undefined || (by.kind === 'collective' && kind === 'saying'));

/** "Chương trình công tác của Sở Nội vụ (Kèm theo Quyết định của Giám đốc Sở)": by whose decision a body's own document stands. */
const isDecidedByHead = ({ title = '', name }: Mention, body: string): boolean => name === undefined && title.includes(' ') && keyOf(body).startsWith(`${keyOf(title.split(' ').at(-1)!)} `);

/** "C. Hiệu trưởng chốt việc", "2. Cô hiệu trưởng triển khai công tác tháng 3": whom a heading begins with has the floor below it. */
function openerOf(heading: Reading): Mention | undefined {
  const first = mentionsIn(heading)[0];
  return first?.kind === 'person' && first.from === 0 && first.to < heading.length && heading.isWord(first.to) ? first : undefined;
}

/** "Trên đây là báo cáo của Sở Y tế." */
const closesDocument = (reading: Reading): boolean => reading.key(0) === 'trên' && reading.key(1) === 'đây' && reading.key(2) === 'là';

const ATTACHED = watch('kèm');

/** "Nguyên nhân là do các xã …": why something is so. */
const EXPLAINS = wordPairs('nguyên nhân', 'lý do', 'sở dĩ');

/** Neither an order nor a report: an explanation, an observation, a question, a standing duty, what is put off, what the document is attached to, whose words those before are. */
function isAside(reading: Reading): boolean {
  return EXPLAINS(reading, 0) || isObserved(reading) || isQuestion(reading) || isStandingDuty(reading) || isPutOff(reading) || (reading.holds(ATTACHED) && /\((?:[Bb]an hành )?[Kk]èm theo\s/u.test(reading.text)) || lateAttribution(reading) !== undefined;
}
