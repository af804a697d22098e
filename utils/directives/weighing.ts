/** What rules say of a sentence, whom they find to lead and to speak, weighed against what was learned of such sentences, names and speakers. */
import { startsTask } from './cues.ts';
import type { Discourse } from './discourse.ts';
import { type Finding, type Outcome, type SentenceOutcome, underLead } from './findings.ts';
import { MEANS } from './meanings.ts';
import { models, weightOf } from './models.ts';
import type { Reading, TokenSpan } from './reading.ts';
import type { Placed } from './sentences.ts';
import type { Choose } from './speaker-features.ts';
import type { Speaker } from './speakers.ts';
import { logOddsOf } from './weights.ts';
import type { Surroundings } from './wording.ts';

/** Less sure ones are not suggested; those a little below even odds are, among the doubtful, since a directive overlooked costs more than one skipped. */
const LEAST_CONFIDENCE = 0.45;
/** Nothing is beyond doubt. */
const MOST_CONFIDENCE = 0.99;
/** A wording counts for no more, either way. */
const MOST_LOG_ODDS = 6;
/** That of a sentence beside it counts for no more. */
const MOST_BESIDE = 4;
/** Fitted on documents, each with rules that had not met it and a wording that had not been learned from it: of what gets .8, eight in ten are directives. */
const BY_WORDING = 0.49;
const BY_WORDING_BESIDE = 0.085;
const BY_RULES = 0.77;
const FOUND_BY_RULES = 0.56;
const FOUND_BY_NONE = -0.6;
/** A rule says that it directs nobody. */
const TOLD = -1.2;

/** What the words of a sentence and of those beside it say, before it is known how the document stands there. */
export const weighWords = (surroundings: Surroundings): number => weightOf(surroundings.reading) + models().wording.weighBeside(surroundings);

/** Decides what the rules only propose. */
export interface Judge {
  /** What a sentence directs. */
  /** @param traits how the document stands: `Discourse.traits` */
  readonly finding: (outcome: SentenceOutcome, placed: Placed, traits: readonly string[], discourse: Discourse) => Finding | undefined;
  /** The finding under whoever leads; asked for all sentences of a document once it is read. */
  readonly underLead: (reading: Reading, finding: Finding) => Finding;
  readonly speaker: Choose;
}

/** As sure as the rules are: what is measured beside, and what the rules are tested with. */
export const byRulesAlone: Judge = {
  finding: (outcome) => (typeof outcome === 'string' ? undefined : outcome),
  underLead: (_reading, finding) => finding,
  speaker: ({ byRules }) => byRules,
};

function weighed(outcome: SentenceOutcome, placed: Placed, traits: readonly string[], discourse: Discourse): Finding | undefined {
  if (outcome === 'opening') return undefined;
  const confidence = confidenceOf(logOddsByRules(outcome) + logOddsByWording(placed, traits));
  if (confidence < LEAST_CONFIDENCE) return undefined;
  return typeof outcome === 'object' ? { ...outcome, confidence } : discourse.worded(placed.reading, models().wording.tellingWords(placed.reading) ?? { from: 0, to: 1 }, confidence);
}

/** What was learned is asked where rules are not sure. */
const likeliest: Choose = ({ byRules, isSure }, candidates) => (isSure ? byRules : models().speakers.find(candidates()));

/** Neither rules nor what was learned decide alone. */
export const byRulesAndWording: Judge = { finding: weighed, underLead: underLikelyLead, speaker: likeliest };

/** For a passage that a person has chosen: nothing that the rules read in it is left out. */
export const asChosen: Judge = {
  finding: (outcome, placed, traits, discourse) => {
    const finding = weighed(outcome, placed, traits, discourse);
    return finding ? underLikelyLead(placed.reading, finding) : byRulesAlone.finding(outcome, placed, traits, discourse);
  },
  underLead: byRulesAlone.underLead,
  speaker: likeliest,
};

/** Under the lead whose name begins and ends as such names do, if one does; whoever only takes part is none. */
function underLikelyLead(reading: Reading, finding: Finding): Finding {
  // "- Bố trí phòng thi, cán bộ coi thi.", under the name of a school: the unit above it leads.
  if (finding.lead === undefined && finding.leadUnit !== undefined && startsTask(reading, 0)) return finding;
  const span = models().leads.find(reading, finding.lead);
  const isKnown = span === undefined || (span.from === finding.lead?.from && span.to === finding.lead.to);
  return isKnown || isWhoOrders(reading, finding, span) || finding.cooperatingUnits.includes(reading.slice(span.from, span.to)) ? finding : underLead(reading, finding, span);
}

/** What bodies do in orders of their own, and hardly as part of a task. */
const ORDERS = /^(?:yêu cầu|chỉ đạo|đề nghị|giao|phân công|lưu ý|nhắc|quán triệt|nghiêm cấm)/iu;

/** "Sở Y tế chỉ đạo các bệnh viện …", "Sở Y tế có văn bản gửi các bệnh viện, yêu cầu …", where Sở Y tế was read as giving the order. */
function isWhoOrders(reading: Reading, { lead, speaker, evidence: { words, turn, behind } }: Finding, { from, to }: TokenSpan): boolean {
  if (speaker !== undefined && isNamedAs(speaker, reading.slice(from, to))) return true;
  // "UBND tỉnh vừa có văn bản gửi các sở, yêu cầu …": the order begins with whoever gives it.
  if (turn === from && lead !== undefined && lead.from !== from && behind !== undefined) return true;
  const isAsked = reading.markAt(from - 1)?.meanings.has(MEANS.orders | MEANS.requests) ?? false;
  return !isAsked && turn !== undefined && behind !== undefined && turn <= from && from < behind && (lead?.from ?? behind) >= behind && ORDERS.test(words);
}

/** "Thượng tướng Phan Văn A", "Bà A", "Giám đốc Sở Y tế" for Phan Văn A, who holds that office; a body under its name. */
function isNamedAs({ name, title }: Speaker, words: string): boolean {
  if (name === words || title === words) return true;
  const given = title === undefined ? undefined : name?.slice(name.lastIndexOf(' '));
  return given !== undefined && words.endsWith(given) && (words.endsWith(` ${name!}`) || words.indexOf(' ') === words.length - given.length);
}

function logOddsByRules(outcome: Outcome): number {
  if (outcome === undefined) return FOUND_BY_NONE;
  return outcome === 'nothing' ? TOLD : FOUND_BY_RULES + BY_RULES * Math.log(outcome.confidence / (1 - outcome.confidence));
}

function logOddsByWording({ words, wordsBefore = 0, wordsAfter = 0 }: Placed, traits: readonly string[]): number {
  const beside = bounded(logOddsOf(wordsBefore), MOST_BESIDE) + bounded(logOddsOf(wordsAfter), MOST_BESIDE);
  return BY_WORDING * bounded(models().wording.logOddsWith(words, traits), MOST_LOG_ODDS) + BY_WORDING_BESIDE * beside;
}

const bounded = (logOdds: number, most: number): number => Math.max(-most, Math.min(most, logOdds));

/** 0 to 1, to two places: the share of such sentences that are directives. */
const confidenceOf = (logOdds: number): number => Math.min(MOST_CONFIDENCE, Math.round(100 / (1 + Math.exp(-logOdds))) / 100);
