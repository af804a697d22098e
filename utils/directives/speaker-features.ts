/** What is looked at of those who may give a directive. */
import { type Appearance, type Cast, isSpeech, type Member, type Part, PARTS, ROLES, WAYS } from './cast.ts';
import { sameSpeaker, type Speaker } from './speakers.ts';

/** What a document is, for who speaks in it: minutes, a report, one that is somebody's own, or any other, as papers write. */
export const DOCUMENTS = ['minutes', 'report', 'owned', 'other'] as const;
export type DocumentKind = (typeof DOCUMENTS)[number];

/** Up to so many speeches; more are as the last. */
const AMOUNTS = [0, 1, 2, 4, 8, 9] as const;
/** Up to so many sentences before; earlier ones are as the last. */
const DISTANCES = [1, 2, 3, 5, 8, 15, 30, 31] as const;
const NEARNESS = [1, 2, 5, 6] as const;

/** Each kind of feature, with the values that two of make one. */
const KINDS = {
  /** The part that they have in the sentence itself, and how they are named there. */
  here: [PARTS, WAYS],
  is: [ROLES, DOCUMENTS],
  speeches: [AMOUNTS, ROLES],
  /** Nobody gives more speeches. */
  most: [['speeches'], DOCUMENTS],
  early: [ROLES, DOCUMENTS],
  /** How many sentences before they spoke last. */
  spoke: [[...DISTANCES, 'never'], ROLES],
  spokeAs: [PARTS, ROLES],
  /** The part in which they were named last, and how many sentences before. */
  namedAs: [PARTS, NEARNESS],
  /** They are the next to speak, or the one after that. */
  next: [['first', 'second'], ROLES],
  /** The sentence lies in a quotation of theirs, or of another's. */
  quoted: [['own', 'other'], ROLES],
} as const;
type Kind = keyof typeof KINDS;

/** The name of each feature, by its number: its kind and two values. */
export const SPEAKER_FEATURES: readonly string[] = Object.entries(KINDS).flatMap(([kind, [ones, others]]) => ones.flatMap((one) => others.map((other) => `${kind} ${one} ${other}`)));

/** The number of the first feature of each kind. */
const FIRST = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, SPEAKER_FEATURES.findIndex((name) => name.startsWith(`${kind} `))])) as { readonly [K in Kind]: number };

/** By the places of its values. */
const numberOf = (kind: Kind, one: number, other: number): number => FIRST[kind] + one * KINDS[kind][1].length + other;

function placeUpTo(bounds: readonly number[], count: number): number {
  const at = bounds.findIndex((bound) => count <= bound);
  return at < 0 ? bounds.length - 1 : at;
}

/** A directive: the number of its sentence's scene, and whom rules take to give it. */
export interface Given {
  readonly scene: number;
  readonly byRules: Speaker | undefined;
  /** They are named in its sentence, the whole document is theirs, or as papers write they ordered last. */
  readonly isSure: boolean;
  /** Who is asked in so many words, and gives it to nobody. */
  readonly asked: Speaker | undefined;
}

/** Somebody who may give a directive. */
export interface Candidate {
  /** As they were named last, up to the directive. */
  readonly speaker: Speaker;
  readonly isByRules: boolean;
  /** Numbers of `SPEAKER_FEATURES`. */
  readonly features: readonly number[];
}

/** So many of those who spoke last, and of the people who were named last, may give a directive. */
const LATEST = 3;
/** So many of those who speak in the next sentences, and in how many of them. */
const NEXT = 2;
const NEXT_SENTENCES = 4;

interface Last {
  readonly scene: number;
  readonly part: Part;
}

/** A document's scenes, followed up to one of them. */
class Followed {
  scenes = 0;
  readonly spoke = new Map<Member, Last>();
  readonly named = new Map<Member, Last>();
  readonly speakers = new Map<Member, Speaker>();
  /** The latest first. */
  readonly lastSpeaking: Member[] = [];
  readonly lastPeople: Member[] = [];

  to(scene: number, { scenes }: Cast): void {
    for (; this.scenes < scene; this.scenes++) for (const appearance of scenes[this.scenes]!.appearances) this.#pass(appearance);
  }

  /** True if somebody ordered or requested something, and nobody has spoken since. */
  isLastToOrder(member: Member): boolean {
    return member === this.lastSpeaking[0] && member.role !== 'document' && this.spoke.get(member)!.part !== 'says';
  }

  #pass({ member, speaker, part }: Appearance): void {
    const last = { scene: this.scenes, part };
    this.named.set(member, last);
    this.speakers.set(member, speaker);
    if (member.role === 'person') bringForward(this.lastPeople, member);
    if (!isSpeech(part)) return;
    this.spoke.set(member, last);
    bringForward(this.lastSpeaking, member);
  }
}

function bringForward(members: Member[], member: Member): void {
  const at = members.indexOf(member);
  if (at >= 0) members.splice(at, 1);
  else if (members.length === LATEST) members.pop();
  members.unshift(member);
}

/** Who gives a directive, of those who may: who is named in its sentence, spoke or was named shortly before, speaks next or is quoted, and whom rules take to give it. @param candidates works out who may */
export type Choose = (given: Given, candidates: () => Candidate[]) => Speaker | undefined;

/** Who gives each of a document's directives, which are in reading order. */
export function chosen(given: readonly Given[], cast: Cast, document: DocumentKind, choose: Choose): (Speaker | undefined)[] {
  const followed = new Followed();
  return given.map((one) => {
    followed.to(one.scene, cast);
    const rest = sameSpeaker(one.byRules, one.asked) ? { ...one, byRules: undefined, isSure: false } : one;
    const member = document !== 'other' || rest.byRules?.name === undefined ? undefined : cast.find(rest.byRules);
    const isSure = rest.isSure || (member !== undefined && followed.isLastToOrder(member));
    return choose({ ...rest, isSure }, () => candidatesAt(rest, followed, cast, DOCUMENTS.indexOf(document)));
  });
}

function candidatesAt({ scene, byRules, asked }: Given, followed: Followed, cast: Cast, document: number): Candidate[] {
  const { appearances, quoted } = cast.scenes[scene]!;
  const next = nextToSpeak(scene, cast);
  const ofRules = byRules && cast.memberOf(byRules);
  const speakers = new Map(next.map(({ member, speaker }) => [member, speaker]));
  for (const member of followed.lastSpeaking) speakers.set(member, followed.speakers.get(member)!);
  for (const member of followed.lastPeople) speakers.set(member, followed.speakers.get(member)!);
  for (const { member, speaker } of appearances) speakers.set(member, speaker);
  if (quoted) speakers.set(quoted.member, quoted.speaker);
  if (ofRules) speakers.set(ofRules, byRules);
  const ofAsked = asked && cast.find(asked);
  if (ofAsked) speakers.delete(ofAsked);
  const candidates: Candidate[] = [];
  for (const [member, speaker] of speakers) {
    const role = ROLES.indexOf(member.role);
    const features = [numberOf('is', role, document), numberOf('speeches', placeUpTo(AMOUNTS, member.speeches), role)];
    if (member.speeches === cast.most && cast.most > 0) features.push(numberOf('most', 0, document));
    if (member.isEarly) features.push(numberOf('early', role, document));
    const spoke = followed.spoke.get(member);
    features.push(numberOf('spoke', spoke ? placeUpTo(DISTANCES, scene - spoke.scene) : DISTANCES.length, role));
    if (spoke) features.push(numberOf('spokeAs', PARTS.indexOf(spoke.part), role));
    const named = followed.named.get(member);
    if (named) features.push(numberOf('namedAs', PARTS.indexOf(named.part), placeUpTo(NEARNESS, scene - named.scene)));
    const turn = next.findIndex((appearance) => appearance.member === member);
    if (turn >= 0) features.push(numberOf('next', turn, role));
    if (quoted) features.push(numberOf('quoted', quoted.member === member ? 0 : 1, role));
    for (const appearance of appearances) {
      const here = numberOf('here', PARTS.indexOf(appearance.part), WAYS.indexOf(appearance.way));
      if (appearance.member === member && !features.includes(here)) features.push(here);
    }
    candidates.push({ speaker, isByRules: member === ofRules, features });
  }
  return candidates;
}

/** Who speaks first, and second, behind a sentence. */
function nextToSpeak(scene: number, { scenes }: Cast): Appearance[] {
  const next: Appearance[] = [];
  for (let at = scene + 1; at <= Math.min(scenes.length - 1, scene + NEXT_SENTENCES); at++) {
    for (const appearance of scenes[at]!.appearances) {
      if (!isSpeech(appearance.part) || next.some(({ member }) => member === appearance.member)) continue;
      next.push(appearance);
      if (next.length === NEXT) return next;
    }
  }
  return next;
}
