import type { SuggestionReason } from '../model/index.ts';
import { addresseeAt, type Addressee } from './addressees.ts';
import type { Agenda } from './agenda.ts';
import { afterOpening, unitMidway } from './clauses.ts';
import { keySet } from './comparison.ts';
import type { Floor } from './floor.ts';
import { MEANS } from './meanings.ts';
import { cooperatingUnits } from './partners.ts';
import type { Reading, TokenSpan } from './reading.ts';
import type { Speaker } from './speakers.ts';
import { taskStart } from './tasks.ts';
import { topicalUnit } from './turns.ts';
import { watch } from './watched.ts';
import { wordPairs } from './word-pairs.ts';

/** What a sentence directs. */
export interface Finding {
  readonly speaker?: Speaker | undefined;
  readonly leadUnit?: string | undefined;
  readonly cooperatingUnits: readonly string[];
  readonly confidence: number;
  readonly reasons: readonly SuggestionReason[];
  /** Where a long sentence turns into the directive: an offset of its text in normal form. */
  readonly from: number;
  /** Where the words of the task begin: an offset of that text too. */
  readonly taskFrom: number;
  /** Who leads, where it is named in the sentence. */
  readonly lead?: Addressee | undefined;
  readonly evidence: Evidence;
}

/** How a document stands when a sentence is read. */
export interface Standing {
  readonly floor: Floor;
  readonly agenda: Agenda;
}

/** `'nothing'`: the sentence was understood, and directs nobody. */
export type Outcome = Finding | 'nothing' | undefined;
/** `'opening'`: the sentence opens or introduces what comes, whatever its words. */
export type SentenceOutcome = Outcome | 'opening';

/** How sure each kind of evidence is by itself, 0 to 1: set by hand; `weighing.ts` weighs it against the wording. */
export const CONFIDENCE = {
  order: 0.95, orderWithoutAddressee: 0.85, orderAlone: 0.65, request: 0.6, passive: 0.9, attribution: 0.75, obligation: 0.8, past: 0.65, numbered: 0.85, saying: 0.75, sayingTask: 0.6, carriedOn: 0.75,
  withoutAddressee: 0.65, withDeadline: 0.6, guest: 0.65, unaskedFor: 0.65, unknownVerb: 0.55, conditional: 0.6, unitAlone: 0.5,
} as const;

/** A prefix as long as this, in characters, is cut from a sentence that turns into a directive behind it. */
const LONGEST_PREFIX = 150;

/** Why, and how sure: what a finding rests on. `turn` is the token where the directive begins, if not at its addressee. */
export interface Evidence {
  readonly kind: SuggestionReason['kind'];
  readonly words: string;
  readonly confidence: number;
  readonly turn?: number;
  /** The token behind the words of an order: no partner stands before whoever orders, and the task is behind them. */
  readonly behind?: number;
}

export function findingOf(reading: Reading, { floor, agenda }: Standing, named: Addressee | undefined, evidence: Evidence): Finding {
  const { kind, words, confidence, turn } = evidence;
  const lead = named ?? inCharge(reading) ?? frontedUnit(reading) ?? (kind === 'cue' || agenda.lead ? undefined : unitMidway(reading));
  const name = lead ? nameOf(reading, lead) : agenda.lead?.name;
  const begin = turn ?? named?.from ?? 0;
  const from = begin < reading.length ? reading.offset(begin) : 0;
  return {
    speaker: floor.speaker ?? floor.author ?? floor.signer,
    leadUnit: name === '' ? undefined : name,
    ...besideLead(reading, named, evidence),
    confidence,
    reasons: [{ kind, words }],
    from: from >= LONGEST_PREFIX ? from : 0,
    lead,
    evidence,
  };
}

/** "Phía Sở Y tế cũng phải …" is Sở Y tế. */
const nameOf = (reading: Reading, { from, to }: TokenSpan): string => reading.slice(reading.key(from) === 'phía' && to > from + 1 ? from + 1 : from, to);

/** The same under another lead. */
export function underLead(reading: Reading, finding: Finding, { from, to }: TokenSpan): Finding {
  const lead = { from, to, units: [{ from, to }] };
  return { ...finding, lead, leadUnit: nameOf(reading, lead), ...besideLead(reading, lead, finding.evidence) };
}

/** What is read from who leads on. */
function besideLead(reading: Reading, lead: Addressee | undefined, { kind, words, turn, behind }: Evidence): Pick<Finding, 'cooperatingUnits' | 'taskFrom'> {
  return {
    cooperatingUnits: cooperatingUnits(reading, lead, behind === undefined ? 0 : Math.min(turn ?? behind, lead?.from ?? behind)),
    taskFrom: lead && !(behind !== undefined && lead.to <= behind) ? reading.offset(taskStart(reading, lead)) : behindEvidence(reading, kind, words),
  };
}

/** First words of groups that act: others are acted upon, "Đối với các hộ chưa di dời, tiếp tục vận động". */
const ACTS = keySet('ban', 'cơ', 'cấp', 'ngành', 'địa', 'chính');

/** "Đối với các ban đảng, tập trung …", "Về phía Sở Y tế, khẩn trương …": the bodies that a task without a subject is for. */
function frontedUnit(reading: Reading): Addressee | undefined {
  const unit = topicalUnit(reading, afterOpening(reading, 0));
  const first = unit && (reading.begins(unit.from, MEANS.quantifiers) ? reading.markAt(unit.from)!.to : unit.from);
  if (first === undefined) return undefined;
  return reading.begins(first, MEANS.bodies | MEANS.titles) || (reading.begins(first, MEANS.collectives) && ACTS.has(reading.key(reading.key(first) === 'các' ? first + 1 : first))) ? unit : undefined;
}

const DASHES = new Set(['-', '–', '—']);
/** Of "(đầu mối: …", "- đồng chí A chỉ đạo". */
const BEHIND_MARK = watch('(', ...DASHES);
const CHARGE = wordPairs('đầu mối', 'chủ trì', 'phụ trách', 'thực hiện');

/** "Đôn đốc thu quỹ (đầu mối: Thuế cơ sở 2)", "Trả lời 8 kiến nghị - đồng chí Phó Chủ tịch chỉ đạo.": who is in charge, behind a task. */
function inCharge(reading: Reading): Addressee | undefined {
  if (!reading.holds(BEHIND_MARK)) return undefined;
  const open = reading.findIndex((at) => reading.key(at) === '(' && CHARGE(reading, at + 1) && reading.key(at + 3) === ':');
  if (open >= 0) return addresseeAt(reading, open + 4);
  const dash = reading.findLastIndex((at) => at > 0 && DASHES.has(reading.key(at)));
  const last = dash < 0 ? undefined : addresseeAt(reading, dash + 1);
  return last && reading.begins(last.to, MEANS.orders) && reading.markAt(last.to)!.to >= reading.length - 1 ? last : undefined;
}

/** Nobody is addressed: the task stands behind an order, and begins with a verb that is evidence itself; a modal has its subject before it. */
function behindEvidence(reading: Reading, kind: SuggestionReason['kind'], words: string): number {
  const at = kind === 'modal' ? -1 : reading.text.indexOf(words);
  if (at < 0) return reading.offset(afterOpening(reading, 0));
  return kind === 'cue' ? at + words.length : at;
}
