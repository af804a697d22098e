/** What rules say of a sentence, weighed against how it is worded. */
import type { Discourse } from './discourse.ts';
import type { Finding, Outcome } from './findings.ts';
import { WORDING } from './lexicon/wording.ts';
import { type Setting, Wording } from './wording.ts';

/** Less sure ones are not suggested; those a little below even odds are, among the doubtful, since a directive overlooked costs more than one skipped. */
const LEAST_CONFIDENCE = 0.4;
/** A wording counts for no more, either way. */
const MOST_LOG_ODDS = 6;
/** Fitted by logistic regression on documents that neither the rules nor the wording had been learned from. */
const BY_WORDING = 0.7;
const BY_RULES = 1.1;
const FOUND_BY_RULES = 0.4;
const FOUND_BY_NONE = -1.25;

let wording: Wording | undefined;

/** Decides what a sentence directs, from what the rules say of it. */
export type Judge = (outcome: Outcome, setting: Setting, discourse: Discourse) => Finding | undefined;

/** As sure as the rules are: what is measured beside, and what the rules are tested with. */
export const byRulesAlone: Judge = (outcome) => (outcome === 'nothing' ? undefined : outcome);

/** Neither rules nor wording decide alone. */
export const byRulesAndWording: Judge = (outcome, setting, discourse) => {
  if (outcome === 'nothing') return undefined;
  wording ??= new Wording(WORDING);
  const { logOdds, telling } = wording.weigh(setting);
  const confidence = confidenceOf(outcome?.confidence, logOdds);
  if (confidence < LEAST_CONFIDENCE) return undefined;
  return outcome ? { ...outcome, confidence } : discourse.worded(setting.reading, telling ?? '', confidence);
};

/** For a passage that a person has chosen: nothing that the rules read in it is left out. */
export const asChosen: Judge = (outcome, setting, discourse) => byRulesAndWording(outcome, setting, discourse) ?? byRulesAlone(outcome, setting, discourse);

/** 0 to 1, to two places: the share of such sentences that are directives. What both say is added up as log odds. */
function confidenceOf(byRules: number | undefined, wording: number): number {
  const rules = byRules === undefined ? FOUND_BY_NONE : FOUND_BY_RULES + BY_RULES * Math.log(byRules / (1 - byRules));
  const logOdds = rules + BY_WORDING * Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, wording));
  return Math.round(100 / (1 + Math.exp(-logOdds))) / 100;
}
