import * as facts from './facts.ts';
import * as headings from './headings.ts';
import { knownBodies } from './known-bodies.ts';
import * as openings from './openings.ts';
import * as people from './people.ts';
import * as speechActs from './speech-acts.ts';
import * as tasks from './tasks.ts';
import * as units from './units.ts';

/**
 * The words by which the program knows a directive, by what they mean. A specialist may extend every list: one phrase a
 * line, in small letters; spelling of tone marks (uỷ, ủy) and capitals make no difference. Where two phrases begin at one
 * word, the longer one counts: "ban chỉ đạo" in `notCues` keeps "chỉ đạo" in `orders` from being seen there.
 */
export interface Lexicon {
  /** Verbs of ordering. Who orders stands before them, who is to act or what is to be done behind them. */
  readonly orders: readonly string[];
  /** Orders that a citizen, a subordinate or a partner says too: only from above they direct. */
  readonly requests: readonly string[];
  /** Verbs of saying. What is said directs only if it obliges or asks. */
  readonly sayings: readonly string[];
  /** "X được yêu cầu phải": the addressee stands before it. */
  readonly passives: readonly string[];
  /** "theo chỉ đạo của X, …". */
  readonly attributions: readonly string[];
  /** Phrases in which the words of `orders` and `tasks` are nouns or belong to a name. */
  readonly notCues: readonly string[];
  /** Modals and bans. */
  readonly obligations: readonly string[];
  /** How a task is to be done; stands before its verb. */
  readonly manners: readonly string[];
  /** Verbs of tasks; never enough alone. */
  readonly tasks: readonly string[];
  /** "A chủ trì": A leads. */
  readonly leading: readonly string[];
  /** "phối hợp với B, C": B and C take part. */
  readonly cooperating: readonly string[];
  /** Openings that carry the speaker and the order on. */
  readonly connectors: readonly string[];
  /** Openings of a topic or circumstance that ends at a comma. */
  readonly topics: readonly string[];
  /** Time and circumstance between an addressee and its verb. */
  readonly circumstances: readonly string[];
  /** Words of courtesy before a person's name or instead of it. */
  readonly honorifics: readonly string[];
  /** Words that stand for the speaker named before. */
  readonly pronouns: readonly string[];
  /** Offices that a person holds. */
  readonly titles: readonly string[];
  /** First words of the names of bodies, and whole names. */
  readonly bodies: readonly string[];
  /** Addressees without a name of their own. */
  readonly collectives: readonly string[];
  /** "các", "mỗi": before several or each of them. */
  readonly quantifiers: readonly string[];
  /** What bodies and posts are named after; verbs among them belong to a name behind its first word. */
  readonly fields: readonly string[];
  /** Which of many are meant: "các đơn vị liên quan". */
  readonly qualifiers: readonly string[];
  /** Documents that speak: "thông báo kết luận nêu rõ". */
  readonly documents: readonly string[];
  /** Those who ask upwards. */
  readonly petitioners: readonly string[];
  /** Those who ask in an interview: "PV: …?". */
  readonly questioners: readonly string[];
  /** Partners abroad, whom nobody here directs. */
  readonly foreign: readonly string[];
  /** Facts and results. */
  readonly results: readonly string[];
  /** Behind "phải" what somebody has to put up with: nobody asks it of them. */
  readonly hardships: readonly string[];
  /** Praise, thanks, ceremonies, attendance. */
  readonly ceremonies: readonly string[];
  /** Promises and wishes for oneself. */
  readonly promises: readonly string[];
  /** Whole sentences that say what a picture shows or how a document ends. */
  readonly formulas: readonly string[];
  /** What a task hands in: the first words of its name. */
  readonly products: readonly string[];
  /** Kinds of documents that are referred to. */
  readonly references: readonly string[];
  /** Headings over what is to be done, and titles of documents that direct. */
  readonly directingHeadings: readonly string[];
  /** Headings over what was done, is the case, or was discussed. */
  readonly reportingHeadings: readonly string[];
  /** Headings over purposes, where only modals oblige. */
  readonly requiringHeadings: readonly string[];
  /** First syllables of Vietnamese names. */
  readonly surnames: readonly string[];
  /** Between surname and given name; behind a surname that is in no list they tell a person from a place. */
  readonly middleNames: readonly string[];
}

/** A meaning of the lexicon. */
export type Meaning = keyof Lexicon;

export const LEXICON: Lexicon = { ...speechActs, ...tasks, ...openings, ...people, ...units, bodies: [...units.bodies, ...knownBodies], ...facts, ...headings };
