import type { Change, ChangeFlag } from '../utils/model/index.ts';

/** What a changed passage is called after, the gravest first. */
const GRAVITY: readonly ChangeFlag[] = ['negation', 'date', 'unit', 'number', 'name', 'modal'];

/** One change of substance: what stood there, and what stands there now. One of them may be empty. */
export interface TellingChange {
  readonly flag: ChangeFlag;
  readonly before: string;
  readonly after: string;
}

/** A word of a date that stands beside the changed one is said with it: "quý I", "11 giờ". */
const CALENDAR_BEFORE = /(?<![\p{L}\p{M}])(?:ngày|tháng|quý|năm|tuần|thứ|đầu|giữa|cuối|trước|sau|hằng|hàng)\s*$/iu;
/** The capitals before the changed part of a name: "Phòng Kế hoạch". */
const NAME_BEFORE = /(?:(?<![\p{L}\p{M}])[\p{Lu}Đ][\p{L}\p{M}]*\s+)+$/u;
const CALENDAR_AFTER = /^\s*(?:giờ|phút|ngày|tuần|tháng|quý|năm)(?![\p{L}\p{M}])/iu;

/** All kinds of things that were changed, the gravest first. */
export function changedFlags(changes: readonly Change[]): ChangeFlag[] {
  return GRAVITY.filter((flag) => changes.some((change) => change.kind !== 'equal' && change.flags?.includes(flag)));
}

/** The gravest thing that was changed, or undefined if it was only other words. */
export function gravestFlag(changes: readonly Change[]): ChangeFlag | undefined {
  return changedFlags(changes)[0];
}

/** What was changed that matters to a directive, in reading order, each under the gravest of its flags. */
export function tellingChanges(changes: readonly Change[]): TellingChange[] {
  const found: TellingChange[] = [];
  for (const [index, change] of changes.entries()) {
    if (change.kind === 'equal' || (change.kind === 'added' && changes[index - 1]?.kind === 'removed')) continue;
    const next = changes[index + 1];
    const pair = change.kind === 'removed' && next?.kind === 'added' ? [change, next] : [change];
    const flag = gravestFlag(pair);
    if (flag === undefined) continue;
    const before = equalText(changes[index - 1]);
    const after = equalText(changes[index + pair.length]);
    const words = (kind: Change['kind']): string => withNeighbours(pair.find((one) => one.kind === kind)?.text.trim() ?? '', flag, before, after);
    found.push({ flag, before: words('removed'), after: words('added') });
  }
  return found;
}

function equalText(change: Change | undefined): string {
  return change?.kind === 'equal' ? change.text : '';
}

function withNeighbours(words: string, flag: ChangeFlag, before: string, after: string): string {
  if (words === '' || (flag !== 'date' && flag !== 'unit' && flag !== 'name')) return words;
  const [first, last] = flag === 'date' ? [CALENDAR_BEFORE.exec(`${before} `), CALENDAR_AFTER.exec(after)] : [NAME_BEFORE.exec(`${before} `), null];
  return `${first?.[0] ?? ''} ${words}${last?.[0] ?? ''}`.replaceAll(/\s+/g, ' ').trim();
}
