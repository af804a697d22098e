import type { Addressee } from './addressees.ts';
import type { Quoted } from './attributions.ts';
import { isHead, withoutPlace } from './authors.ts';
import { markText } from './clauses.ts';
import { keyOf, keySet } from './comparison.ts';
import { MEANS } from './meanings.ts';
import { mentionAt, mentionsIn, type Mention } from './mentions.ts';
import type { Holder } from './office.ts';
import { officeOfPlace } from './place-names.ts';
import type { Reading } from './reading.ts';
import { rememberedByName } from './remembered.ts';
import { officeKeyOf, People, sameOffice, sameSpeaker, type Speaker } from './speakers.ts';
import { watch } from './watched.ts';
import { wordPairs } from './word-pairs.ts';

/** "Trưởng đoàn kết luận", where the one who chairs is meant. */
const CHAIRING = /^(?:người |đồng chí |đ\/c |ông |bà )?(?:chủ trì|chủ tọa)/u;
const namesChair = rememberedByName((title) => CHAIRING.test(keyOf(title)));

/** ": PGS.TS. " between an office and its holder, in tokens. */
const LONGEST_DEGREES = 4;
/** Of "chủ trì", "chủ tọa", "điều hành". */
const CHAIR = watch('chủ', 'điều');
/** What is chaired: "điều hành phiên họp", "điều hành hội nghị". */
const MEETINGS = new Set(['phiên', 'cuộc', 'buổi', 'hội', 'kỳ']);

const CONCLUDES = /^(?:phát biểu )?kết luận (?:tại )?(?:hội nghị|cuộc họp|buổi|phiên|kỳ họp)[^,]{0,40},/iu;

/** "lãnh đạo tỉnh", "lãnh đạo Bộ": who leads, without a name of what. */
const LEADERS = /^(?:đại diện )?lãnh đạo (?:ubnd |hđnd |ủy ban nhân dân )?(?<level>bộ|tỉnh|thành phố|sở|huyện|quận|xã|phường|cục|chính phủ)(?:\s\p{Lu}.*)?$/iu;

/** Who leads what its own name is no part of their title: "Thứ trưởng" leads a ministry. */
const LED_BY = new Map([['bộ', /(?:bộ|thứ) trưởng/iu], ['chính phủ', /thủ tướng/iu]]);

/** "Thứ trưởng" leads a ministry, "Bí thư Tỉnh ủy" a province. */
const leads = (title: string, level: string): boolean => LED_BY.get(keyOf(level))?.test(title) ?? ` ${officeKeyOf(title)} `.includes(` ${keyOf(level)} `);

/** First words of the names of bodies: "Sở", "Ban Thường vụ", "Tổng cục" are whole with what stands behind them. */
const isBareHead = (name: string): boolean => !name.includes(' ') || isHead(name);

/** "Đoàn công tác do ông A, Phó Chủ tịch HĐND tỉnh, dẫn đầu". */
const LEADS_PARTY = wordPairs('dẫn đầu');
const HEAD_OF_PARTY = 'Trưởng đoàn';

/** Levels that stand for who governs there. */
const PLACES = keySet('tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'đặc khu');

/** "Bộ Giáo dục và Đào tạo (GD-ĐT)". */
const SHORTENED = /^(?<whole>.+ .+) \((?<letters>[\p{Lu}\d][\p{Lu}\d&.–-]+)\)$/u;

/** Of names as they are compared: "hà nội", "tỉnh quảng ninh"; "ubnd tp"; and what stands before the place in "UBND Hà Nội", "UBND TP Hà Nội". */
const PLACE_ALONE = /^(?:(?:tỉnh|thành phố|tp) )?\S+ \S+$/u;
const OF_CITY = /^ubnd tp$/u;
const OF_CITY_NAMED = /^ubnd(?: tp| thành phố)?$/u;
const COMMITTEE = /^ubnd(?: tp| thành phố| tỉnh)?$/u;

/** Where a plan is carried out. */
const PLAN_FOR = /trên địa bàn (?<level>xã|phường|đặc khu|thị trấn|huyện|quận|thành phố|tỉnh)(?!\p{sc=Latn})/iu;

/** More bodies than this in one document are not remembered. */
const MOST_BODIES = 80;

/** "kết luận" is part of "Thông báo kết luận". */
const isPartOf = (name: string, whole = ''): boolean => ` ${keyOf(whole)} `.includes(` ${keyOf(name)} `);

/** "ỦY BAN NHÂN DÂN XÃ" and "UBND xã". */
const isSameBody = (one: string, other: string): boolean => one !== other && /^[\p{Lu}\s]+$/u.test(one) && officeKeyOf(one) === officeKeyOf(other);

/** "Chủ trì: X", "chủ tọa cô X - Hiệu trưởng", "Chủ trì phiên họp có ông X, bà Y", "X chủ trì". @param at the token of "chủ" */
function chairIn(reading: Reading, mentions: readonly Mention[], at: number): Mention | undefined {
  const people = mentions.filter(({ kind }) => kind === 'person');
  const opens = [at + 2, at + 3, at + 4, at + 5].find((token) => reading.key(token) === ':' || reading.key(token) === 'có' || reading.key(token) === 'là');
  const behind = people.find(({ from, name }) => opens === undefined ? from === at + 2 && name !== undefined : from > opens && from <= opens + 4);
  return behind ?? people.find(({ from, to, name }) => name !== undefined && from <= at && at < to) ?? people.findLast(({ to }) => to <= at && at - to <= 2);
}

/** "ỦY BAN NHÂN DÂN" over "THÀNH PHỐ HÀ NỘI" is whole where the document names it again. */
const isWholeOf = (head: string, whole: string): boolean => isBareHead(head) && head.includes(' ') && keyOf(whole).startsWith(`${keyOf(head)} `) && /^[\p{Lu}\s]+$/u.test(whole);

/** Who has the floor in a document: the speaker, whose document it is, who chairs, for whom pronouns stand. */
export class Floor {
  speaker: Speaker | undefined;
  /** Who directed last: what somebody "was ordered to" behind what another told was ordered by them. */
  orderer: Speaker | undefined;
  /** Who chairs the meeting. */
  chair: Speaker | undefined;
  /** Who speaks in the whole document: "Thông báo kết luận của X", "X điện:". */
  author: Speaker | undefined;
  /** Minutes are of a meeting, not of the body whose name stands over them. */
  isMinutes = false;
  /** A report directs only under a heading that says so. */
  isReport = false;
  /** Who signed the document: speaks where nobody else does. */
  signer: Speaker | undefined;
  /** In an interview, or where one after another says something: who has the turn, and speaks for their body too. */
  turn: 'asking' | 'answering' | undefined;
  /** Who begins to speak, or praises, in the sentence: they ask for what comes next. */
  opener: Speaker | undefined;
  /** Whose document the sentence before tells of. */
  issuer: Mention | undefined;
  /** Who the sentence before tells to have done something: "Công đoàn đã đến thăm công nhân. Đồng thời đề nghị …". */
  actor: Mention | undefined;
  /** The sentence lies in a quotation. */
  isQuoting = false;
  /** To whom a letter goes. */
  recipient: string | undefined;
  /** A plan for a place is its people's committee's, if nobody else is known to speak: that body as the document names it. */
  committee: Speaker | undefined;
  /** Whom the headline says to order something. */
  inHeadline: Speaker | undefined;
  /** The place that a plan is for: "trên địa bàn xã Tân Lộc". */
  #place: string | undefined;
  readonly #people: People;
  /** Whole names of bodies, the latest last: "Sở" alone stands for one of them. */
  readonly #bodies: string[] = [];
  /** Whole names by their first letters, as the document introduces these. */
  readonly #shortNames = new Map<string, string>();
  /** The person named last: "đồng chí", "ông" stand for them. */
  #subject: Speaker | undefined;
  /** The woman and the man named last, as far as their names say. */
  readonly #subjects = new Map<boolean, Speaker>();

  constructor(people: readonly Holder[]) {
    this.#people = new People(people);
  }

  /** "KẾ HOẠCH tiêm phòng … trên địa bàn phường Bồ Đề năm 2027". */
  notePlace(reading: Reading): void {
    this.#place ??= PLAN_FOR.exec(reading.text)?.groups!['level']!.toLowerCase();
  }

  openMinutes(): void {
    this.isMinutes = true;
    if (this.author?.title === undefined) this.author = undefined;
  }

  /** Who gives an order that names nobody: in a body's own document that body, whatever other bodies are told to have asked. */
  get ordering(): Speaker | undefined {
    const { author, speaker } = this;
    const isOfBody = author?.name !== undefined && author.title === undefined && speaker?.title === undefined && !sameOffice(author.name, speaker?.name);
    return isOfBody && !this.isMinutes && !this.isQuoting ? author : speaker;
  }

  get subject(): Speaker | undefined {
    return this.#subject;
  }

  meet(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      this.#people.meet(mention);
      if (mention.kind !== 'body' || !mention.name?.includes(' ')) continue;
      const shortened = SHORTENED.exec(mention.name)?.groups;
      if (shortened) this.#noteShort(shortened['whole']!, shortened['letters']!);
      this.#bodies.push(shortened?.['whole'] ?? mention.name);
      if (this.#place !== undefined && officeKeyOf(mention.name) === `ubnd ${keyOf(this.#place)}`) this.committee ??= { name: mention.name };
      if (this.author?.title === undefined && this.author?.name !== undefined && (isSameBody(this.author.name, mention.name) || isWholeOf(this.author.name, mention.name))) this.author = { name: withoutPlace(mention.name) };
    }
    if (this.#bodies.length > MOST_BODIES) this.#bodies.splice(0, this.#bodies.length - MOST_BODIES);
  }

  /** "Bộ Giáo dục và Đào tạo (GD-ĐT)": from here on "Bộ GD-ĐT" is that ministry. */
  #noteShort(whole: string, letters: string): void {
    if (this.#shortNames.size > MOST_BODIES) return;
    this.#shortNames.set(keyOf(`${whole.slice(0, whole.indexOf(' '))} ${letters}`), whole);
  }

  /** Who a mention is; whoever is named by an office holds it from now on. */
  who(mention: Mention, current: Speaker | undefined): Speaker | undefined {
    return this.#chairing(mention) ?? this.#inFull(mention) ?? this.#people.who(mention, current);
  }

  /** Who a mention is, as the document stands. */
  known(mention: Mention): Speaker | undefined {
    return this.#chairing(mention) ?? this.#inFull(mention) ?? this.#people.known(mention, this.referent(mention));
  }

  /** "Chủ tọa", "chủ trì hội nghị" is whoever chairs; where nobody is said to, who ordered last. */
  #chairing({ kind, name, title = '' }: Mention): Speaker | undefined {
    if (kind !== 'person' || name !== undefined || !namesChair(title)) return undefined;
    return this.chair ?? (this.orderer?.title === undefined ? undefined : { ...this.orderer, title });
  }

  /** "Bộ", "thông báo" alone: whose document it is, who spoke last, or the body named last that begins so. */
  #inFull({ kind, name: written = '' }: Mention): Speaker | undefined {
    const name = SHORTENED.exec(written)?.groups!['whole'] ?? written;
    if (kind === 'document') return this.speaker?.title === undefined && isPartOf(name, this.speaker?.name) ? this.speaker : undefined;
    if (kind !== 'body') return undefined;
    const spelledOut = this.#shortNames.get(keyOf(name));
    if (spelledOut !== undefined) return { name: spelledOut };
    const led = LEADERS.exec(name)?.groups!['level'];
    if (led !== undefined) return this.#leaderOf(led, name) ?? { name };
    if (!isBareHead(name)) return this.#committeeAt(name) ?? (name === written ? undefined : { name });
    const head = `${keyOf(name)} `;
    const whole = [...this.#bodies, this.speaker?.name, this.author?.name].findLast((body) => body !== undefined && keyOf(body.slice(0, head.length)) === head);
    if (whole !== undefined) return { name: whole };
    return PLACES.has(keyOf(name)) ? this.#committeeOf(keyOf(name)) : /^\p{Ll}/u.test(name) ? this.speaker : undefined;
  }

  /** "Hà Nội yêu cầu …", "UBND TP yêu cầu …": the people's committee of that place, or of the city, that was named last. */
  #committeeAt(name: string): Speaker | undefined {
    const asked = officeKeyOf(name);
    const place = PLACE_ALONE.test(asked) ? officeOfPlace(`ubnd ${asked}`)?.place : undefined;
    if (place === undefined && !OF_CITY.test(asked)) return undefined;
    const whole = this.#bodies.findLast((body) => {
      const governed = officeOfPlace(officeKeyOf(body));
      return governed !== undefined && (place === undefined ? OF_CITY_NAMED.test(governed.office) : governed.place === place && COMMITTEE.test(governed.office));
    });
    return whole === undefined ? undefined : { name: whole };
  }

  /** "Huyện yêu cầu …": the people's committee of that level that was named last. */
  #committeeOf(level: string): Speaker | undefined {
    const whole = this.#bodies.findLast((body) => `${officeKeyOf(body)} `.startsWith(`ubnd ${level} `));
    return whole === undefined ? this.speaker : { name: whole };
  }

  /** "Lãnh đạo tỉnh cũng đề nghị": whoever spoke last, if they lead what is named. */
  #leaderOf(level: string, title: string): Speaker | undefined {
    const speaker = [this.speaker, this.#subject, this.chair].find((known) => known?.name !== undefined && known.title !== undefined && leads(known.title, level));
    return speaker && { ...speaker, title };
  }

  /** "Tôi" is the one who is quoted, in a speech the one whose it is; other pronouns stand for the person named last whom they fit. */
  referent(by: Mention): Speaker | undefined {
    if (by.kind !== 'pronoun') return this.speaker ?? this.author;
    if (by.isSelf) return this.isQuoting || this.author?.title === undefined ? (this.speaker ?? this.author) : this.author;
    return (by.isWoman === undefined ? undefined : this.#subjects.get(by.isWoman)) ?? this.#subject ?? this.speaker;
  }

  /** Who is mentioned speaks from here on, if it is known who that is. */
  giveTo(by: Mention): void {
    this.speaker = this.who(by, this.referent(by)) ?? this.speaker;
  }

  /** A person who neither holds an office nor chairs: what they say directs nobody. */
  isWitness(speaker: Speaker | undefined, kind: Mention['kind']): boolean {
    return kind === 'person' && speaker?.name !== undefined && speaker.title === undefined && !sameSpeaker(speaker, this.author) && !sameSpeaker(speaker, this.chair);
  }

  /** The one who speaks is the subject, or their body in their own words: what they do is told, not asked of them. */
  isSpeaking(reading: Reading, addressee: Addressee | undefined): boolean {
    const by = addressee && mentionAt(reading, addressee.from);
    if (by?.to !== addressee?.to) return false;
    if (by?.kind === 'pronoun') return true;
    if (by?.kind === 'body' && this.isQuoting && !by.name!.includes(' ')) return isPartOf(by.name!, this.speaker?.title);
    if (by?.kind === 'body') return this.speaker?.title === undefined && this.speaker?.name !== undefined && isPartOf(by.name ?? '', this.speaker.name) && by.name!.includes(' ');
    if (by?.kind !== 'person' || !this.speaker) return false;
    return sameSpeaker(this.who(by, this.speaker), this.speaker);
  }

  /** True if the addressee is the one who chairs or whose document it is: they are asked, not told. */
  isAskedAbove(asked: string): boolean {
    const words = keyOf(asked).split(' ');
    return [this.chair, this.author, this.speaker].some(({ title } = {}) => {
      const held = keyOf(title ?? '').split(' ');
      return words.length > 1 && words[0] === held[0] && words[1] === held[1] && words.every((word) => held.includes(word));
    });
  }

  /** Whom a pronoun stands for: the first person named in the sentence, unless a pronoun comes before. */
  noteSubject(mentions: readonly Mention[]): void {
    const first = mentions.find((mention) => mention.kind === 'person' || mention.kind === 'pronoun');
    const person = first?.kind === 'person' ? this.who(first, this.#subject) : undefined;
    if (person !== undefined) this.#setSubject(person, first?.isWoman);
  }

  /** Behind a quotation pronouns stand for the one who was quoted, not for somebody named in it. */
  noteQuoted({ speaker, by }: Quoted): void {
    if (by.kind === 'person' || by.kind === 'pronoun') this.#setSubject(speaker, by.isWoman);
  }

  #setSubject(person: Speaker, isWoman: boolean | undefined): void {
    this.#subject = person;
    if (person.name !== undefined) this.#subjects.set(isWoman ?? /\sthị\s/iu.test(person.name), person);
  }

  /** "Kết luận hội nghị, ông A …": who concludes chairs. */
  noteConcluding(reading: Reading, mentions: readonly Mention[]): void {
    const by = (reading.key(0) === 'kết' || reading.key(0) === 'phát') && CONCLUDES.test(reading.text) ? mentions.find(({ kind }) => kind === 'person') : undefined;
    if (by) this.chair ??= this.who(by, this.speaker);
  }

  /** The chair of a meeting speaks in its conclusions: "X chủ trì", "Chủ tọa: X". */
  noteChair(reading: Reading, mentions: readonly Mention[]): void {
    for (const { kind, name, to } of mentions) {
      if (kind !== 'person' || name === undefined) continue;
      const verb = reading.key(to) === ',' ? to + 1 : to;
      if (reading.key(verb) === 'làm' && reading.begins(verb + 1, MEANS.titles)) this.#people.alsoHolds(name, markText(reading, verb + 1));
      if (LEADS_PARTY(reading, verb)) this.#people.alsoHolds(name, HEAD_OF_PARTY);
    }
    const at = reading.holds(CHAIR) ? reading.findIndex((i) => (reading.key(i) === 'chủ' && (reading.key(i + 1) === 'trì' || reading.key(i + 1) === 'tọa' || reading.key(i + 1) === 'tòa')) || (reading.key(i) === 'điều' && reading.key(i + 1) === 'hành' && MEETINGS.has(reading.key(i + 2)))) : -1;
    if (at < 0) {
      this.#noteHead(reading, mentions);
      return;
    }
    const chair = chairIn(reading, mentions, at);
    if (chair) this.chair = this.who(chair, this.speaker);
    this.speaker ??= this.chair;
  }

  /** "Chủ tịch Hội đồng: PGS.TS. A": in minutes the first office that is given a name chairs, if nobody is said to. */
  #noteHead(reading: Reading, [office, holder]: readonly Mention[]): void {
    const isNamed = office?.kind === 'person' && office.name === undefined && office.from <= 1 && reading.key(office.to) === ':' && holder?.kind === 'person' && holder.name !== undefined && holder.from - office.to <= LONGEST_DEGREES;
    if (this.isMinutes && isNamed) this.chair ??= this.who(holder, undefined);
  }

  /** Who signed the document holds the office in whose name it speaks. */
  noteSigner(signer: Mention): void {
    this.#people.meet(signer);
    this.signer = this.who(signer, undefined);
  }

  /** All offices of who speaks. */
  officesOf(speaker: Speaker | undefined): string | undefined {
    return speaker && this.#people.officesOf(speaker);
  }

  /** The only person of the document who holds an office. */
  holderOf(title: string): Speaker | undefined {
    return this.#people.holderOf(title);
  }

  /** "Bộ", where only one ministry is named in the document: its whole name. */
  wholeOf(name: string): string | undefined {
    if (name.includes(' ') || !isHead(name) || PLACES.has(keyOf(name))) return undefined;
    const wholes = new Set(this.#bodies.filter((body) => keyOf(body).startsWith(`${keyOf(name)} `)));
    return wholes.size === 1 ? [...wholes][0] : undefined;
  }

  /** Who is named in a cell or a heading. */
  namedIn(reading: Reading): Speaker | undefined {
    const mention = mentionsIn(reading)[0];
    if (mention === undefined) return undefined;
    this.#people.meet(mention);
    return this.who(mention, undefined);
  }
}
