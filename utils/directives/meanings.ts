/** What phrases mean, as bits: a phrase is asked for several meanings in one look. */
import type { Meaning } from './lexicon/index.ts';

/** Meanings that are looked for by themselves: those of headings, and "báo cáo" is a task as often as a product, "thu" a verb as often as a name. */
export type ApartMeaning = 'directingHeadings' | 'reportingHeadings' | 'requiringHeadings' | 'products' | 'references' | 'middleNames';

/** All others: the meanings of phrases in sentences. */
export type PhraseMeaning = Exclude<Meaning, ApartMeaning>;

/** The bit of each; of several meanings of a phrase the lowest is the first. There are as many as bits. */
export const MEANS: { readonly [M in PhraseMeaning]: number } = {
  attributions: 1 << 0,
  notCues: 1 << 1,
  orders: 1 << 2,
  passives: 1 << 3,
  requests: 1 << 4,
  sayings: 1 << 5,
  cooperating: 1 << 6,
  leading: 1 << 7,
  manners: 1 << 8,
  obligations: 1 << 9,
  tasks: 1 << 10,
  circumstances: 1 << 11,
  connectors: 1 << 12,
  topics: 1 << 13,
  foreign: 1 << 14,
  honorifics: 1 << 15,
  petitioners: 1 << 16,
  pronouns: 1 << 17,
  questioners: 1 << 18,
  surnames: 1 << 19,
  titles: 1 << 20,
  bodies: 1 << 21,
  collectives: 1 << 22,
  documents: 1 << 23,
  fields: 1 << 24,
  qualifiers: 1 << 25,
  quantifiers: 1 << 26,
  ceremonies: 1 << 27,
  formulas: 1 << 28,
  hardships: 1 << 29,
  promises: 1 << 30,
  results: 1 << 31,
};

/** By the place of their bits. */
export const MEANING_NAMES = Object.keys(MEANS) as readonly PhraseMeaning[];

export const isPhraseMeaning = (meaning: Meaning): meaning is PhraseMeaning => Object.hasOwn(MEANS, meaning);

/** The meanings of a phrase. */
export class Meanings {
  readonly bits: number;
  /** The places of their bits, the lowest first. */
  readonly places: readonly number[];

  constructor(bits: number) {
    this.bits = bits;
    this.places = [...MEANING_NAMES.keys()].filter((place) => this.has(1 << place));
  }

  /** True if any of these is among them. @param bits of `MEANS` */
  has(bits: number): boolean {
    return (this.bits & bits) !== 0;
  }
}

const known = new Map<number, Meanings>();

/** Phrases of the same meanings share them: there are thousands of phrases, and of these a few dozen. @param bits of `MEANS` */
export function meaningsOf(bits: number): Meanings {
  let meanings = known.get(bits);
  if (meanings === undefined) known.set(bits, (meanings = new Meanings(bits)));
  return meanings;
}
