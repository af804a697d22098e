import type { Block, TaskStatus } from '../model/index.ts';
import { fold, normalizeText } from '../text/index.ts';

/** Headings of the column in which a table of tasks says how each stands, folded. */
const HEADING = /^(trang thai|tinh trang|tien do|ket qua)( thuc hien| xu ly| cong viec| nhiem vu| giai quyet)?$/;

/** The whole of a cell, folded: "hoàn thành 60%" is not done, and "chưa hoàn thành" may be on its way. */
const WORDS: readonly (readonly [TaskStatus, RegExp])[] = [
  ['done', /^((da )?(hoan thanh|xong|thuc hien xong|giai quyet xong)( (dung han|truoc han|qua han|tre han|100 ?%))?|da thuc hien)$/],
  ['inProgress', /^(dang (thuc hien|trien khai|xu ly|lam|giai quyet|tien hanh)( (dung|trong|qua|tre) han)?|(da )?hoan thanh \d{1,2} ?%)$/],
  ['open', /^chua (thuc hien|trien khai|bat dau|lam|xu ly)$/],
];

const words = (text: string): string => fold(normalizeText(text)).trim().replace(/[.,;:]+$/, '');

/** How a table of tasks says that the task of one of its rows stands; undefined if it does not, or in words that are not known. */
export function statusOfRow({ cells = [], header = [] }: Pick<Block, 'cells' | 'header'>): TaskStatus | undefined {
  const said = cells[header.findIndex((heading) => HEADING.test(words(heading)))];
  return said === undefined ? undefined : WORDS.find(([, pattern]) => pattern.test(words(said)))?.[0];
}
