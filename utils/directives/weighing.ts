/** What rules say of a sentence, and whom they find to lead, weighed against how such sentences and names are worded. */
import type { Discourse } from './discourse.ts';
import { type Finding, type Outcome, type SentenceOutcome, underLead } from './findings.ts';
import { models } from './models.ts';
import type { Reading, TokenSpan } from './reading.ts';
import type { PlacedSetting } from './sentences.ts';
import type { Surroundings } from './wording.ts';

/** Less sure ones are not suggested; those a little below even odds are, among the doubtful, since a directive overlooked costs more than one skipped. */
const LEAST_CONFIDENCE = 0.4;
/** Nothing is beyond doubt. */
const MOST_CONFIDENCE = 0.99;
/** A wording counts for no more, either way. */
const MOST_LOG_ODDS = 6;
/** Fitted by logistic regression on documents that neither the rules nor the wording had been learned from. */
const BY_WORDING = 0.7;
const BY_RULES = 1.1;
const FOUND_BY_RULES = 0.8;
const FOUND_BY_NONE = -0.85;
/** A rule says that it directs nobody. */
const TOLD = -2.25;

/** What the words of a sentence and of those beside it say, before it is known how the document stands there. */
export const weighWords = (surroundings: Surroundings): number => models().wording.weighWords(surroundings);

/** Decides what a sentence directs, from what the rules say of it. */
export type Judge = (outcome: SentenceOutcome, setting: PlacedSetting, discourse: Discourse) => Finding | undefined;

/** As sure as the rules are: what is measured beside, and what the rules are tested with. */
export const byRulesAlone: Judge = (outcome) => (typeof outcome === 'string' ? undefined : outcome);

/** Neither rules nor wording decide alone. */
export const byRulesAndWording: Judge = (outcome, setting, discourse) => {
  if (outcome === 'opening') return undefined;
  const logOdds = models().wording.logOddsWith(setting.words, setting.traits);
  const confidence = confidenceOf(logOddsByRules(outcome), logOdds);
  if (confidence < LEAST_CONFIDENCE) return undefined;
  const finding = typeof outcome === 'object' ? { ...outcome, confidence } : discourse.worded(setting.reading, models().wording.tellingWords(setting) ?? { from: 0, to: 1 }, confidence);
  return underLikelyLead(setting.reading, finding);
};

/** For a passage that a person has chosen: nothing that the rules read in it is left out. */
export const asChosen: Judge = (outcome, setting, discourse) => byRulesAndWording(outcome, setting, discourse) ?? byRulesAlone(outcome, setting, discourse);

/** Under the lead whose name begins and ends as such names do, if one does; whoever only takes part is none. */
function underLikelyLead(reading: Reading, finding: Finding): Finding {
  const span = models().leads.find(reading, finding.lead);
  const isKnown = span === undefined || (span.from === finding.lead?.from && span.to === finding.lead.to);
  return isKnown || isWhoOrders(finding, span) || finding.cooperatingUnits.includes(reading.slice(span.from, span.to)) ? finding : underLead(reading, finding, span);
}

/** What bodies do in orders of their own, and hardly as part of a task. */
const ORDERS = /^(?:yêu cầu|chỉ đạo|đề nghị|giao|phân công)/iu;

/** "Sở Y tế chỉ đạo các bệnh viện …", where Sở Y tế was read as giving the order. */
function isWhoOrders({ lead, evidence: { words, turn, behind } }: Finding, { from }: TokenSpan): boolean {
  return turn !== undefined && behind !== undefined && turn <= from && from < behind && (lead?.from ?? behind) >= behind && ORDERS.test(words);
}

function logOddsByRules(outcome: Outcome): number {
  if (outcome === undefined) return FOUND_BY_NONE;
  return outcome === 'nothing' ? TOLD : FOUND_BY_RULES + BY_RULES * Math.log(outcome.confidence / (1 - outcome.confidence));
}

/** 0 to 1, to two places: the share of such sentences that are directives. */
function confidenceOf(byRules: number, byWording: number): number {
  const logOdds = byRules + BY_WORDING * Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, byWording));
  return Math.min(MOST_CONFIDENCE, Math.round(100 / (1 + Math.exp(-logOdds))) / 100);
}
