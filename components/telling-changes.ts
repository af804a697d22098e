import { tellingPhrases } from '../utils/anchoring/index.ts';
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
  const old = wording(changes, 'removed');
  const now = wording(changes, 'added');
  for (const [index, change] of changes.entries()) {
    if (change.kind === 'equal' || (change.kind === 'added' && changes[index - 1]?.kind === 'removed')) continue;
    const next = changes[index + 1];
    const pair = change.kind === 'removed' && next?.kind === 'added' ? [change, next] : [change];
    const flag = gravestFlag(pair);
    if (flag === undefined) continue;
    const last = index + pair.length;
    if (flag === 'unit' || flag === 'name') {
      found.push({ flag, before: namesIn(old, index, last, flag), after: namesIn(now, index, last, flag) });
      continue;
    }
    const words = (kind: Change['kind']): string =>
      withNeighbours(pair.find((one) => one.kind === kind)?.text.trim() ?? '', flag, equalText(changes[index - 1]), equalText(changes[last]));
    found.push({ flag, before: words('removed'), after: words('added') });
  }
  return found;
}

interface Wording {
  readonly text: string;
  /** Where each change begins in it, and where the last one ends. */
  readonly starts: readonly number[];
}

function wording(changes: readonly Change[], own: 'removed' | 'added'): Wording {
  const starts = [0];
  let text = '';
  for (const change of changes) {
    if (change.kind === 'equal' || change.kind === own) text += change.text;
    starts.push(text.length);
  }
  return { text, starts };
}

/** The whole names over a stretch of changes, also where they end at its edge; the changed words themselves if there are none. */
function namesIn({ text, starts }: Wording, first: number, last: number, flag: 'unit' | 'name'): string {
  const [start, end] = [starts[first]!, starts[last]!];
  const names = tellingPhrases(text, Math.max(0, start - 1), Math.min(text.length, end + 1)).get(flag);
  return names ?? text.slice(start, end).trim();
}

function equalText(change: Change | undefined): string {
  return change?.kind === 'equal' ? change.text : '';
}

function withNeighbours(words: string, flag: ChangeFlag, before: string, after: string): string {
  if (words === '' || flag !== 'date') return words;
  return `${CALENDAR_BEFORE.exec(`${before} `)?.[0] ?? ''} ${words}${CALENDAR_AFTER.exec(after)?.[0] ?? ''}`.replaceAll(/\s+/g, ' ').trim();
}
