import type { Messages } from '../i18n/index.ts';
import { fold } from '../text/index.ts';
import { capitalised } from './clean-text.ts';

/** A directive in one sentence; what stands out (the lead unit), if anything, in the middle. */
export interface Sentence {
  readonly lead: string;
  readonly subject: string;
  readonly rest: string;
}

export interface Assignment {
  readonly leadUnit: string;
  readonly cooperatingUnits: string;
  /** In the words of whoever wrote it. */
  readonly task: string;
  readonly product: string;
  readonly deadlines: readonly SentenceDeadline[];
}

export interface SentenceDeadline {
  /** As the page has it: "trước 30/10". */
  readonly written: string;
  /** As it goes on in a sentence that stands by itself: "trước 30/10/2026". */
  readonly said: string;
}

/** What a task still has of the words of its deadline, where these were taken out of its sentence. */
const LEFT_OF_DEADLINE = /[,;]\s*(?:phải\s+)?(?:hoàn thành|hoàn tất|xong)$/iu;
/** One is asked, not given, to have to do something. */
const MODAL = /^(?:phải|không|cần|tuyệt đối|có trách nhiệm)\s/iu;
/** No name: within a sentence it has small letters. */
const COLLECTIVE = /^(?:các|những|mọi|mỗi|từng|toàn thể|tất cả|người đứng đầu)\s/iu;

/**
 * As a notice of conclusions words it: "Giao [lead] chủ trì, phối hợp với [partners] [task]; sản phẩm: …; hoàn thành trước ngày …".
 * What the task says itself is not said again.
 */
export function assignment({ leadUnit, cooperatingUnits, task, product, deadlines }: Assignment, { briefing }: Messages): Sentence {
  const said = fold(task);
  const isSaid = (words: string): boolean => words === '' || said.includes(fold(words));
  const left = deadlines.filter((one) => !isSaid(one.said) && !(one.written !== '' && isSaid(one.written))).map((one) => one.said);
  const clauseOfDeadline = left.length === 0 ? '' : briefing.finished(left.join('; '));
  const ended = task.replace(/[.;,\s]+$/, '');
  const words = clauseOfDeadline === '' ? ended : withoutLeft(ended);
  const begun = leadUnit === '' || said.startsWith(fold(leadUnit)) ? undefined : briefing.assigned(cooperatingUnits, withSmallFirst(words));
  const clauses = [begun ?? capitalised(words), isSaid(product) ? '' : briefing.handedIn(product), clauseOfDeadline];
  const text = clauses.filter((clause) => clause !== '').join('; ');
  const rest = /[.!?…:]$/.test(text) ? text : `${text}.`;
  return begun === undefined ? { lead: '', subject: '', rest } : { lead: MODAL.test(task) ? briefing.demand : briefing.assign, subject: COLLECTIVE.test(leadUnit) ? withSmallFirst(leadUnit) : leadUnit, rest };
}

/** A task that stands beside its deadline, without what its sentence still has of the deadline's words. */
export const withoutLeft = (task: string): string => task.replace(LEFT_OF_DEADLINE, '');

export const sentenceText = ({ lead, subject, rest }: Sentence): string => lead + subject + rest;

/** "Rà soát" goes on as "rà soát", "UBND" stays. */
function withSmallFirst(text: string): string {
  const [first = '', second = ''] = text;
  return second === second.toLocaleLowerCase('vi') ? first.toLocaleLowerCase('vi') + text.slice(first.length) : text;
}
