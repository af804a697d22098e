import type { Messages } from '../i18n/index.ts';
import { fold } from '../text/index.ts';

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
  /** The first, as it is written. */
  readonly deadline: string;
}

/**
 * As a notice of conclusions words it: "Giao [lead] chủ trì, phối hợp với [partners] [task]; sản phẩm: …; hoàn thành trước ngày …".
 * What the task says itself is not said again.
 */
export function assignment({ leadUnit, cooperatingUnits, task, product, deadline }: Assignment, { briefing }: Messages): Sentence {
  const said = fold(task);
  const isSaid = (words: string): boolean => words === '' || said.includes(fold(words));
  const begun = leadUnit === '' || said.startsWith(fold(leadUnit)) ? undefined : briefing.assigned(cooperatingUnits, withSmallFirst(task.replace(/[.;,\s]+$/, '')));
  const clauses = [begun ?? task.replace(/[.;,\s]+$/, ''), isSaid(product) ? '' : briefing.handedIn(product), isSaid(deadline) ? '' : briefing.finished(deadline)];
  const text = clauses.filter((clause) => clause !== '').join('; ');
  const rest = /[.!?…:]$/.test(text) ? text : `${text}.`;
  return begun === undefined ? { lead: '', subject: '', rest } : { lead: briefing.assign, subject: leadUnit, rest };
}

export const sentenceText = ({ lead, subject, rest }: Sentence): string => lead + subject + rest;

/** "Rà soát" goes on as "rà soát", "UBND" stays. */
function withSmallFirst(text: string): string {
  const [first = '', second = ''] = text;
  return second === second.toLocaleLowerCase('vi') ? first.toLocaleLowerCase('vi') + text.slice(first.length) : text;
}
