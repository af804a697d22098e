/** Who is named in a document, sentence by sentence, and what part they have there: whoever gives its directives is among them. */
import { keyOf } from './comparison.ts';
import { type Cue, cuesIn } from './cues.ts';
import { mentionsIn, type Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { rememberedByName } from './remembered.ts';
import { mayBeOneOffice, officeKeyOf, type Speaker } from './speakers.ts';

/** What somebody does in a sentence. Whoever does more than one thing does the first of these. */
export const PARTS = ['orders', 'requests', 'says', 'asked', 'named'] as const;
export type Part = (typeof PARTS)[number];
/** How somebody is named: a person by their name, by the office that a person named elsewhere holds, or by one that nobody is known to hold. */
export const WAYS = ['name', 'title', 'office', 'pronoun', 'body', 'document'] as const;
export type Way = (typeof WAYS)[number];
export const ROLES = ['person', 'body', 'document'] as const;
export type Role = (typeof ROLES)[number];

/** Somebody or something that may speak. */
export interface Member {
  readonly role: Role;
  /** In how many places they order, request or say something. */
  speeches: number;
  /** They are named in a headline, or in one of the first sentences. */
  isEarly: boolean;
}

/** A member, as they are named in one place, with the title that they are known by. */
interface Known {
  readonly member: Member;
  readonly speaker: Speaker;
}

export interface Appearance extends Known {
  readonly part: Part;
  readonly way: Way;
}

/** A sentence or heading. */
export interface Scene {
  readonly appearances: readonly Appearance[];
  /** Who says the quotation that it lies in. */
  readonly quoted: Known | undefined;
}

const NO_TASKS: readonly Cue[] = [];
const EMPTY: Scene = { appearances: [], quoted: undefined };

/** So many sentences, and the headings before them, open a document. */
const OPENING = 3;
/** More offices that nobody is known to hold are not remembered; the latest are. */
const MOST_OFFICES = 40;

const SPEECHES: ReadonlySet<Part> = new Set(['orders', 'requests', 'says']);
export const isSpeech = (part: Part): boolean => SPEECHES.has(part);

const keyOfName = rememberedByName(keyOf);

/** Tells who is mentioned, as the document stands. */
interface Knowing {
  known(mention: Mention): Speaker | undefined;
}

/** The members of a document, as they are met. */
export class Cast {
  readonly scenes: Scene[] = [];
  /** The most speeches that one of them gives. */
  most = 0;
  readonly #named = new Map<string, Member>();
  readonly #unnamed: { readonly title: string; readonly office: string; readonly member: Member }[] = [];
  #sentences = 0;

  /** The next sentence or heading. @param tasks those of its speech acts that are what somebody is to do: whoever does them is asked */
  note(reading: Reading, isHeading: boolean, quoted: Speaker | undefined, who: Knowing, tasks: readonly Cue[] = NO_TASKS): void {
    if (!isHeading) this.#sentences++;
    const isEarly = this.#sentences <= OPENING;
    const mentions = mentionsIn(reading);
    if (mentions.length === 0 && quoted === undefined) {
      this.scenes.push(EMPTY);
      return;
    }
    const cues = cuesIn(reading);
    const appearances: Appearance[] = [];
    for (const mention of mentions) {
      const role = roleOf(mention);
      if (role === undefined) continue;
      const part = partOf(mention, cues, tasks);
      // A body that is only named is one of very many.
      if (role !== 'person' && !isEarly && !isSpeech(part)) continue;
      const speaker = who.known(mention);
      if (speaker === undefined || (speaker.name === undefined && speaker.title === undefined)) continue;
      const member = this.memberOf(speaker, role);
      if (isSpeech(part)) this.most = Math.max(this.most, ++member.speeches);
      member.isEarly ||= isEarly;
      appearances.push({ member, speaker, part, way: wayOf(mention, speaker) });
    }
    this.scenes.push({ appearances, quoted: quoted && { member: this.memberOf(quoted), speaker: quoted } });
  }

  /** Those who were named by an office alone are the person who holds it, as the whole document tells. */
  settle(holderOf: (title: string) => Speaker | undefined): void {
    const holders = new Map<Member, Known>();
    for (const { title, member: unnamed } of this.#unnamed) {
      const speaker = holderOf(title);
      if (speaker === undefined) continue;
      const member = this.memberOf(speaker, 'person');
      member.speeches += unnamed.speeches;
      member.isEarly ||= unnamed.isEarly;
      this.most = Math.max(this.most, member.speeches);
      holders.set(unnamed, { member, speaker });
    }
    if (holders.size === 0) return;
    const isUnnamed = ({ member }: Known): boolean => holders.has(member);
    const named = <K extends Known>(one: K): K => ({ ...one, ...holders.get(one.member) });
    for (const [at, { appearances, quoted }] of this.scenes.entries()) {
      if (appearances.some(isUnnamed) || (quoted && isUnnamed(quoted))) this.scenes[at] = { appearances: appearances.map(named), quoted: quoted && named(quoted) };
    }
  }

  /** The only person who orders or requests something under a name without an office; none where a sentence has them do so beside whoever holds one. */
  onlyUntitled(): string | undefined {
    const names = new Set<string | undefined>();
    for (const { appearances } of this.scenes) {
      const directing = appearances.filter(({ member, part }) => member.role === 'person' && (part === 'orders' || part === 'requests'));
      const untitled = directing.filter(({ speaker, way }) => way === 'name' && speaker.title === undefined);
      for (const { speaker } of untitled) names.add(untitled.length < directing.length ? undefined : speaker.name);
    }
    return names.size === 1 ? [...names][0] : undefined;
  }

  /** True if somebody orders or requests something in a scene. */
  directsIn(scene: number, speaker: Speaker): boolean {
    const member = this.find(speaker);
    return member !== undefined && this.scenes[scene]!.appearances.some((one) => one.member === member && (one.part === 'orders' || one.part === 'requests'));
  }

  /** Who somebody is among those met. */
  find({ name, title = '' }: Speaker): Member | undefined {
    if (name !== undefined) return this.#named.get(keyOfName(name));
    const asked = officeKeyOf(title);
    return this.#unnamed.findLast(({ office }) => mayBeOneOffice(office, asked))?.member;
  }

  /** The same; a new member if none of them. */
  memberOf(speaker: Speaker, role: Role = speaker.title === undefined ? 'body' : 'person'): Member {
    const known = this.find(speaker);
    if (known) return known;
    const { name, title = '' } = speaker;
    const member = { role, speeches: 0, isEarly: false };
    if (name !== undefined) this.#named.set(keyOfName(name), member);
    else if (this.#unnamed.push({ title, office: officeKeyOf(title), member }) > MOST_OFFICES) this.#unnamed.shift();
    return member;
  }
}

function roleOf({ kind }: Mention): Role | undefined {
  if (kind === 'petitioner' || kind === 'collective') return undefined;
  return kind === 'pronoun' ? 'person' : kind;
}

function wayOf({ kind, name }: Mention, speaker: Speaker): Way {
  if (kind === 'pronoun' || kind === 'body' || kind === 'document') return kind;
  if (name !== undefined) return 'name';
  return speaker.name === undefined ? 'office' : 'title';
}

function partOf({ from, to }: Mention, cues: readonly Cue[], tasks: readonly Cue[]): Part {
  let part: Part = 'named';
  for (const cue of cues) {
    const { kind, by, addressee } = cue;
    // "Theo chỉ đạo của Thủ tướng, …"
    if (kind === 'attribution' && from === cue.to) return 'orders';
    if (by && from <= by.from && by.from < to && tasks.includes(cue)) part = 'asked';
    else if (by && from <= by.from && by.from < to) return kind === 'saying' ? 'says' : kind === 'request' ? 'requests' : 'orders';
    if (addressee && from <= addressee.from && addressee.from < to) part = 'asked';
  }
  return part;
}
