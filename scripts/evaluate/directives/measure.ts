import type { DeadlineJudge } from '../../../utils/directives/deadline-judges.ts';
import { detectDirectives, findDeadlines, type Judge } from '../../../utils/directives/index.ts';
import { CONFIDENT, type Deadline, type Suggestion } from '../../../utils/model/index.ts';
import type { Share } from '../share.ts';
import { beginAlike, keyOfName, overlap, sameSet } from './compare.ts';
import { type LabelledDeadline, type LabelledDocument, type PlacedUnit, blocksOf, isLeftOut, placedDeadlines } from './labelled.ts';

/** What is counted of sentences, of the fields of those that were found, and of deadlines wherever they stand. */
export const MEASURES = {
  precision: 'precision of suggestions',
  recall: 'recall of directives',
  confident: 'precision of confident ones',
  confidentRecall: 'directives found confidently',
  speaker: 'speaker',
  speakerTitle: 'speaker title',
  leadUnit: 'lead unit',
  partners: 'partners, as a set',
  deadlineText: 'first deadline, text',
  deadlineDate: 'deadlines, date and last day',
  task: 'task, first words',
  product: 'product',
  references: 'references, as a set',
  start: 'where a long one begins',
  deadlinePrecision: 'findDeadlines, precision',
  deadlineRecall: 'findDeadlines, recall',
  deadlineWhole: 'findDeadlines, text whole',
  deadlineMeaning: 'findDeadlines, date right',
  quiet: 'other dates left alone',
} as const;
export type Measure = keyof typeof MEASURES;
export type Measured = Readonly<Record<Measure, Share>>;

/** What was measured of one document, and a line for each miss, false alarm and wrong field. */
export interface Outcome {
  readonly measured: Measured;
  readonly errors: readonly string[];
}

type Placed = Suggestion & { readonly from: number; readonly till: number };

class Tally {
  readonly #counts = new Map<Measure, { part: number; whole: number }>();
  readonly errors: string[] = [];

  /** Counts one case, and keeps what was wrong with it. */
  count(measure: Measure, isRight: boolean, error: () => string): void {
    const share = this.#counts.get(measure) ?? { part: 0, whole: 0 };
    this.#counts.set(measure, share);
    share.whole++;
    if (isRight) share.part++;
    else this.errors.push(`${measure}: ${error()}`);
  }

  get measured(): Measured {
    return Object.fromEntries((Object.keys(MEASURES) as Measure[]).map((measure) => [measure, this.#counts.get(measure) ?? { part: 0, whole: 0 }])) as Measured;
  }
}

const isDirective = (unit: PlacedUnit): boolean => unit.kind === 'directive' && !isLeftOut(unit);

/** @param judge of sentences @param deadlineJudge of times, where `findDeadlines` is measured by itself */
export function measure(document: LabelledDocument, judge: Judge, deadlineJudge: DeadlineJudge): Outcome {
  const tally = new Tally();
  const suggestions = suggestionsOf(document, judge);
  countSuggestions(tally, document, suggestions);
  for (const unit of document.units.filter(isDirective)) {
    const found = suggestions.find(({ from, till }) => overlap({ start: from, end: till }, unit));
    tally.count('recall', found !== undefined, () => unit.text);
    tally.count('confidentRecall', found !== undefined && found.confidence >= CONFIDENT, () => unit.text);
    if (found) countFields(tally, unit, found);
  }
  for (const unit of document.units) if (!unit.cells) countDeadlines(tally, unit, document.documentDate, deadlineJudge);
  return { measured: tally.measured, errors: tally.errors };
}

/** The suggestions of a document with their places in its text. A table row's place is the whole row. */
function suggestionsOf(document: LabelledDocument, judge: Judge): Placed[] {
  const placed = blocksOf(document);
  const found = detectDirectives(placed.map(({ block }) => block), { documentDate: document.documentDate }, judge);
  return found.map((suggestion) => {
    const { block, start, end } = placed[suggestion.blockIndex]!;
    const isRow = block.kind === 'tableRow';
    return Object.assign({ from: isRow ? start : start + suggestion.start, till: isRow ? end : start + suggestion.end }, suggestion);
  });
}

function countSuggestions(tally: Tally, { text, units }: LabelledDocument, suggestions: readonly Placed[]): void {
  for (const { from, till, confidence, reasons } of suggestions) {
    const matching = units.filter((unit) => overlap({ start: from, end: till }, unit));
    const isRight = matching.some(isDirective);
    if (!isRight && matching.some(isLeftOut)) continue;
    const told = (): string => `${text.slice(from, till)} (${confidence}; ${reasons.map(({ kind, words }) => `${kind}: ${words}`).join(', ')})`;
    tally.count('precision', isRight, told);
    if (confidence >= CONFIDENT) tally.count('confident', isRight, told);
  }
}

function countFields(tally: Tally, unit: PlacedUnit, found: Placed): void {
  const count = (measure: Measure, isRight: boolean, expected: unknown, actual: unknown): void =>
    tally.count(measure, isRight, () => `expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)} in: ${unit.text}`);

  if (unit.speaker !== undefined) count('speaker', keyOfName(unit.speaker) === keyOfName(found.speaker), unit.speaker, found.speaker);
  if (unit.speakerTitle !== undefined) count('speakerTitle', keyOfName(unit.speakerTitle) === keyOfName(found.speakerTitle), unit.speakerTitle, found.speakerTitle);
  if (unit.addressee !== undefined && !unit.addresseeCarried) {
    count('leadUnit', leadsOf(unit).map(keyOfName).includes(keyOfName(found.leadUnit)), unit.addressee, found.leadUnit);
  }
  const partners = found.cooperatingUnits ?? [];
  if (unit.partners || partners.length > 0) count('partners', sameSet(unit.partners ?? [], partners), unit.partners, partners);
  const references = found.references ?? [];
  if (unit.refs || references.length > 0) count('references', sameSet(unit.refs ?? [], references), unit.refs, references);
  if (unit.task !== undefined) count('task', beginAlike(unit.task, found.task ?? ''), unit.task, found.task);
  if (unit.product !== undefined) count('product', keyOfName(unit.product) === keyOfName(found.product), unit.product, found.product);
  if (unit.deadline !== undefined || found.deadline) {
    count('deadlineText', keyOfName(unit.deadline) === keyOfName(found.deadline?.text), unit.deadline, found.deadline?.text);
  }
  for (const deadline of unit.deadlines ?? []) {
    const same = found.deadlines?.find(({ text }) => keyOfName(text) === keyOfName(deadline.text));
    if (same) count('deadlineDate', meansSame(deadline, same), deadline, same);
  }
  if (unit.startsAt !== undefined) count('start', found.from === unit.end - unit.startsAt.length, unit.startsAt, found.from - unit.start);
}

/** The lead, or the lead with the further addressees beside it as one passage: a set may label either. */
function leadsOf({ text, addressee = '', moreAddressees = [] }: PlacedUnit): string[] {
  const start = text.indexOf(addressee);
  const last = moreAddressees.at(-1);
  return last === undefined ? [addressee] : [addressee, text.slice(start, text.indexOf(last, start) + last.length)];
}

function meansSame(label: LabelledDeadline, { date, due, time, recurrence }: Deadline): boolean {
  return label.date === date && label.due === due && label.time === time && (label.recurrence !== undefined) === (recurrence !== undefined);
}

function countDeadlines(tally: Tally, unit: PlacedUnit, documentDate: string | undefined, judge: DeadlineJudge): void {
  const found = findDeadlines(unit.text, { documentDate }, judge);
  const labelled = placedDeadlines(unit);
  for (const one of found) tally.count('deadlinePrecision', labelled.some((label) => overlap(label, one)), () => `“${one.text}” in: ${unit.text}`);
  for (const label of labelled) {
    const same = found.find((one) => overlap(label, one));
    tally.count('deadlineRecall', same !== undefined, () => `“${label.deadline.text}” in: ${unit.text}`);
    if (!same) continue;
    tally.count('deadlineWhole', keyOfName(same.text) === keyOfName(label.deadline.text), () => `expected “${label.deadline.text}”, found “${same.text}”`);
    if (unit.deadlines) tally.count('deadlineMeaning', meansSame(label.deadline, same), () => `expected ${JSON.stringify(label.deadline)}, found ${JSON.stringify(same)}`);
  }
  if (unit.otherDates && labelled.length === 0) tally.count('quiet', found.length === 0, () => `“${found[0]?.text}” in: ${unit.text}`);
}
