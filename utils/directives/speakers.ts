import type { Suggestion } from '../model/index.ts';
import { keyOf } from './comparison.ts';
import type { Mention } from './mentions.ts';
import type { Holder } from './office.ts';
import { isRank } from './person-names.ts';
import { officeOfPlace } from './place-names.ts';
import { rememberedByName } from './remembered.ts';

/** Who directs. A document or a body speaks under its own name. */
export interface Speaker {
  readonly name?: string;
  readonly title?: string;
}

/** A speaker as a suggestion names them. */
export function speakerFields(speaker: Speaker | undefined): Pick<Suggestion, 'speaker' | 'speakerTitle'> {
  return {
    ...(speaker?.name === undefined ? {} : { speaker: speaker.name }),
    ...(speaker?.title === undefined ? {} : { speakerTitle: speaker.title }),
  };
}

/** Whom a suggestion names. */
export function speakerOf({ speaker, speakerTitle }: Suggestion): Speaker | undefined {
  if (speaker === undefined && speakerTitle === undefined) return undefined;
  return { ...(speaker === undefined ? {} : { name: speaker }), ...(speakerTitle === undefined ? {} : { title: speakerTitle }) };
}

/** True if both are known to be one: by name, or by title where neither has a name. */
export function sameSpeaker(one: Speaker | undefined, other: Speaker | undefined): boolean {
  const key = (speaker: Speaker | undefined): string | undefined => speaker?.name ?? (speaker?.title === undefined ? undefined : officeKeyOf(speaker.title));
  return one !== undefined && other !== undefined && key(one) === key(other);
}

/** "Giám đốc" and "Giám đốc Sở Y tế" may be one office. */
export const sameOffice = (one = '', other = ''): boolean => mayBeOneOffice(officeKeyOf(one), officeKeyOf(other));

/** The same of offices as they are compared: see `officeKeyOf`. */
export const mayBeOneOffice = (one: string, other: string): boolean => one !== '' && other !== '' && (one === other || beginsWithWords(one, other) || beginsWithWords(other, one));

/** True if words stand at the beginning of others, and more behind them. */
const beginsWithWords = (whole: string, words: string): boolean => whole.length > words.length && whole[words.length] === ' ' && whole.startsWith(words);

const keyOfName = rememberedByName(keyOf);

/** True for names of three syllables and more. */
function isWholeName(name: string): boolean {
  const space = name.indexOf(' ');
  return space >= 0 && name.includes(' ', space + 1);
}

interface Person {
  readonly name: string;
  readonly key: string;
  /** As last written; empty if none was. */
  readonly title: string;
  /** Compared titles, one for each office. */
  readonly offices: readonly string[];
}

/** "Ủy ban nhân dân" and "UBND" are one office, "TGĐ" and "Tổng Giám đốc" too. */
const SHORT_OFFICES: readonly (readonly [short: RegExp, long: string])[] = [
  [/[UuỦủ][ỷỶyY]? ban nhân dân/iu, 'UBND'],
  [/[Hh]ội đồng nhân dân/iu, 'HĐND'],
  [/(?<!\p{sc=Latn})(?:P|Phó )TGĐ/iu, 'phó tổng giám đốc'],
  [/(?<!\p{sc=Latn})TGĐ/iu, 'tổng giám đốc'],
  [/(?<!\p{sc=Latn})(?:P|Phó )GĐ/iu, 'phó giám đốc'],
  [/(?<!\p{sc=Latn})GĐ/iu, 'giám đốc'],
  [/(?<!\p{sc=Latn})HĐTV(?!\p{sc=Latn})/iu, 'hội đồng thành viên'],
  [/(?<!\p{sc=Latn})HĐQT(?!\p{sc=Latn})/iu, 'hội đồng quản trị'],
  [/(?<!\p{sc=Latn})PCT(?!\p{sc=Latn})/iu, 'phó chủ tịch'],
  [/(?<!\p{sc=Latn})PHT(?!\p{sc=Latn})/iu, 'phó hiệu trưởng'],
  [/(?<!\p{sc=Latn})HT(?!\p{sc=Latn})/iu, 'hiệu trưởng'],
  [/(?<=chủ tịch )(?=(?:tỉnh|thành phố|tp|huyện|quận|xã|phường|đặc khu)(?!\p{sc=Latn}))/iu, 'UBND '],
  [/(?<=bí thư )tỉnh(?!\p{sc=Latn}| ủy| uỷ)/iu, 'tỉnh ủy'],
];
/** A quick look for what these would change. */
const MAY_BE_SHORTER = /(?:ban|đồng) nhân dân|gđ|hđtv|hđqt|pct|(?<!\p{sc=Latn})p?ht(?!\p{sc=Latn})|chủ tịch|bí thư tỉnh/iu;

/** A title with its shortest names of bodies, as it is compared. */
export const officeKeyOf = rememberedByName((title) => keyOf(officeOf(title)));

/** The offices that a title names, as they are compared. */
const officesOf = rememberedByName((title): readonly string[] => officeKeyOf(title).split(/\s*,\s*|\s+[-–]\s+/u));

/** A title with its shortest names of bodies. */
function officeOf(title: string): string {
  return MAY_BE_SHORTER.test(title) ? SHORT_OFFICES.reduce((name, [short, long]) => name.replace(short, long), title) : title;
}

/** "Phó Chủ tịch UBND tỉnh" may be the standing one. */
const STANDING = ' thường trực';

/** "Chủ tịch UBND tỉnh" behind "Chủ tịch UBND tỉnh Hải Minh": without its place, or further offices, an office is whole; "Giám đốc Sở" for "Giám đốc Sở Y tế" is not. */
export function isWholeWithout(title: string, whole: string): boolean {
  const [office, longer] = [officeKeyOf(title), officeKeyOf(whole)];
  return ENDS_IN_LEVEL.test(office) && longer.startsWith(office) && BEHIND_OFFICE.has(longer[office.length]);
}
const ENDS_IN_LEVEL = /\s(?:tỉnh|thành phố|huyện|quận|xã|phường|đặc khu|ủy)$/u;
const BEHIND_OFFICE: ReadonlySet<string | undefined> = new Set([' ', ',']);

/** "Giám đốc" behind "Giám đốc Sở Y tế", "Đại tá" behind any office: whoever has the other title is known by it. */
const tellsLess = (title: string, known: string): boolean =>
  (officeKeyOf(known).startsWith(officeKeyOf(title)) && !isWholeWithout(title, known)) || (known !== '' && isRank(title));

/** How an office that is held may be the one that is asked for, the best first. */
const FITTING: readonly ((asked: string) => (held: string) => boolean)[] = [
  (asked) => (held) => held === asked,
  (asked) => (held) => beginsWithWords(held, asked) || beginsWithWords(asked, held),
  (asked) => (held) => held.length === asked.length + STANDING.length && held.replace(STANDING, '') === asked,
  governorOf,
];

/** Behind the office of whoever governs a place. */
const GOVERNS = /^ (?:ubnd|tỉnh|thành|tp)(?!\p{sc=Latn})/u;
const nobody = (): boolean => false;

/** "Chủ tịch Hà Nội" is the one of its people's committee, "Bí thư Đà Nẵng" that of its Party committee. */
function governorOf(asked: string): (held: string) => boolean {
  const governed = officeOfPlace(asked);
  if (governed === undefined) return nobody;
  const { office, place } = governed;
  return (held) => beginsWithWords(held, office) && GOVERNS.test(held.slice(office.length)) && (held.endsWith(` ${place}`) || officeOfPlace(held) === undefined);
}

/** Who leads a body, by how papers call it. */
const HEADS: readonly { readonly named: RegExp; readonly office: RegExp }[] = [
  { named: /chính phủ/iu, office: /^thủ tướng/u },
  { named: /chính quyền/iu, office: /^chủ tịch (?!hđnd|quốc hội|nước|công đoàn|hội )/u },
  { named: /đảng bộ|cấp ủy/iu, office: /^bí thư/u },
];

/** More people than this in one document are not remembered; the latest are. */
const MAX_PEOPLE = 80;

const NO_PEOPLE: readonly Person[] = [];
const NO_OFFICES: readonly string[] = [];
const MOST_OFFICES = 12;

/** The offices of one person, the latest first. */
function withOffices(offices: readonly string[], earlier: readonly string[]): readonly string[] {
  return offices.every((office, i) => office === earlier[i]) ? earlier : [...new Set([...offices, ...earlier])].slice(0, MOST_OFFICES);
}

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** The people of a document met so far: a title or a pronoun alone stands for the one named before. */
export class People {
  readonly #known: Person[] = [];
  /** The same by the last word of their names, which all that stands for a name ends with. */
  readonly #byLastWord = new Map<string, Person[]>();

  constructor(known: readonly Holder[] = []) {
    for (const { name, titles } of known) for (const title of titles.toReversed()) this.#add(name, title);
  }

  meet(mention: Mention): void {
    if (mention.kind !== 'person' || mention.name === undefined) return;
    if (mention.title === undefined && !isWholeName(mention.name)) return;
    const key = keyOfName(mention.name);
    const name = this.#endingLike(key).findLast((person) => person.key.endsWith(` ${key}`))?.name ?? mention.name;
    if (mention.rank !== undefined) this.#add(name, mention.rank);
    this.#add(name, mention.title ?? '');
  }

  /** A person holds an office besides: "Phó Chủ tịch A làm trưởng đoàn". */
  alsoHolds(name: string, title: string): void {
    const person = this.#called(name);
    this.#add(name, title);
    if (person) this.#add(name, person.title);
  }

  /** Who a mention is, who holds that office from now on. `current` is the one who spoke last, for whom pronouns stand. */
  who(mention: Mention, current: Speaker | undefined): Speaker | undefined {
    const speaker = this.known(mention, current);
    if (mention.kind === 'person' && mention.name === undefined && speaker?.name !== undefined) this.#hold(speaker.name, speaker.title ?? '');
    return speaker;
  }

  /** Who a mention is, as far as is known. */
  known(mention: Mention, current: Speaker | undefined): Speaker | undefined {
    if (mention.kind === 'pronoun') return mention.title === undefined ? current : this.#leading(mention.title, current);
    if (mention.kind !== 'person') return mention.name === undefined ? undefined : { name: mention.name };
    if (mention.name !== undefined) return this.#named(mention.name, mention.title);
    const title = mention.title ?? '';
    const words = keyOfName(title);
    const named = this.#endingLike(words).findLast(({ key }) => words.endsWith(` ${key}`));
    if (named) return { name: named.name, title: title.slice(0, -named.name.length).trim() };
    const given = this.#calledBy(words);
    if (given) return { name: given.name, title: title.slice(0, title.lastIndexOf(' ')) };
    const person = this.#withTitle(words, current);
    return person ? { name: person.name, title: isRank(title) ? person.title : title } : { title };
  }

  /** "Người đứng đầu chính quyền thành phố": the last one met who leads such a body, else whoever other pronouns stand for. */
  #leading(title: string, current: Speaker | undefined): Speaker | undefined {
    const office = HEADS.find(({ named }) => named.test(title))?.office;
    const head = office && this.#known.findLast(({ offices }) => offices.some((held) => office.test(held)));
    return head ? { name: head.name, title: head.title } : current;
  }

  /** All offices of a person, as far as they were met: "Trưởng đoàn" may be a province's vice-chairman. */
  officesOf({ name, title = '' }: Speaker): string {
    const known = name === undefined ? undefined : this.#called(name);
    return [title, ...(known?.offices ?? [])].join(', ');
  }

  /** Who holds an office, if only one of those met does. */
  holderOf(title: string): Speaker | undefined {
    const asked = officeKeyOf(title);
    const holders = this.#known.filter(({ offices }) => offices.some((held) => held === asked || beginsWithWords(held, asked)));
    return holders.length === 1 ? { name: holders[0]!.name, title } : undefined;
  }

  /** Those whose names end with the same word. @param key of a name, or of what may end with one */
  #endingLike(key: string): readonly Person[] {
    return this.#byLastWord.get(lastWord(key)) ?? NO_PEOPLE;
  }

  #called(name: string): Person | undefined {
    const key = keyOfName(name);
    return this.#endingLike(key).find((person) => person.key === key);
  }

  #hold(name: string, title: string): void {
    const person = this.#called(name);
    if (person?.name === name && (!keyOfName(person.title).startsWith(keyOfName(title)) || isWholeWithout(title, person.title))) this.#add(name, title);
  }

  /** The last syllables of a name that was met stand for the whole. */
  #named(name: string, title: string | undefined): Speaker {
    const key = keyOfName(name);
    const given = isWholeName(name) ? undefined : ` ${key}`;
    const person = this.#endingLike(key).findLast((known) => known.key === key || (given !== undefined && known.key.endsWith(given)));
    const known = person?.title ?? '';
    const last = title === undefined || (known !== '' && isRank(title)) ? known : title;
    return { name: person?.name ?? name, ...(last === '' ? {} : { title: last }) };
  }

  #add(name: string, title: string): void {
    const offices = officesOf(title);
    const key = keyOfName(name);
    const earlier = this.#called(name);
    if (earlier) this.#forget(earlier);
    else if (this.#known.length === MAX_PEOPLE) this.#forget(this.#known[0]!);
    const person = { name, key, title: earlier !== undefined && tellsLess(title, earlier.title) ? earlier.title : title, offices: withOffices(offices, earlier?.offices ?? NO_OFFICES) };
    this.#known.push(person);
    const alike = this.#byLastWord.get(lastWord(key));
    if (alike === undefined) this.#byLastWord.set(lastWord(key), [person]);
    else alike.push(person);
  }

  #forget(person: Person): void {
    const alike = this.#byLastWord.get(lastWord(person.key))!;
    alike.splice(alike.indexOf(person), 1);
    this.#known.splice(this.#known.indexOf(person), 1);
  }

  /** "Thứ trưởng Tâm": who holds the office and has the given name behind it. */
  #calledBy(title: string): Person | undefined {
    const space = title.lastIndexOf(' ');
    const office = title.slice(0, Math.max(0, space));
    const name = title.slice(space);
    return space < 0 ? undefined : this.#endingLike(title).findLast(({ key, offices }) => key.endsWith(name) && offices.some((held) => beginsWithWords(held, office) || held === office));
  }

  #withTitle(title: string, current: Speaker | undefined): Person | undefined {
    const asked = officesOf(title);
    const speaking = current?.name === undefined ? undefined : this.#called(current.name);
    for (const fitting of FITTING) {
      const fits = asked.map(fitting).filter((fit) => fit !== nobody);
      if (fits.length === 0) continue;
      const holds = ({ offices }: Person): boolean => offices.some((held) => fits.some((fit) => fit(held)));
      const found = speaking !== undefined && speaking.name === current?.name && holds(speaking) ? speaking : this.#known.findLast(holds);
      if (found) return found;
    }
    return undefined;
  }
}
