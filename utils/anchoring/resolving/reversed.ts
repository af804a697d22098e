import type { ChangeFlag } from '../../model/index.ts';
import { wordChanges } from '../compare-words.ts';
import { mayTurn } from '../telling-phrases.ts';
import type { Span } from '../text-view.ts';
import { wordsOf } from '../words.ts';
import type { Occurrence } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';

/** Words before a passage that can turn its meaning. */
const REACH = 3;
const SENTENCE_END = /[.!?:;…]/;

/**
 * The place together with the words before it, where a negation or modal came or went right there: "báo cáo" of
 * "phải báo cáo" now stands in "không phải báo cáo". Undefined if the words before say the same.
 */
export function reversedBefore(region: Region, passage: Passage, { span: place, before }: Occurrence): Span | undefined {
  if (before >= REACH) return undefined;
  const now = lineBefore(region, place.start);
  const nowWords = nearestWords(now);
  const oldWords = nearestWords(passage.before.text);
  const [old, current] = [oldWords, nowWords].map((words) => words.map(({ text }) => text).join(' ')) as [string, string];
  if (old === current || (!mayTurn(old) && !mayTurn(current))) return undefined;
  const changes = wordChanges(old, current);
  const near = changes.slice(-2);
  const has = (flag: ChangeFlag): boolean => near.some((change) => change.has(flag));
  // Where the passage began a sentence, words that now stand before it join it to another one: "nên", "sẽ".
  if (!has('negation') && (oldWords.length === 0 || !has('modal'))) return undefined;
  const added = changes.at(-1)?.kind === 'added' ? wordsOf(changes.at(-1)!.text).length : 0;
  const first = nowWords.at(-Math.max(1, added));
  return { start: first ? place.start - now.length + first.start : place.start, end: place.end };
}

/** A word on another line does not belong to the passage. */
function lineBefore(region: Region, end: number): string {
  let start = end;
  while (start > Math.max(0, end - 60) && !region.hasBreak(start - 1, start)) start -= 1;
  return region.text.slice(start, end);
}

function nearestWords(text: string) {
  const all = wordsOf(text);
  let from = all.length;
  while (from > 0 && all.length - from < REACH && !SENTENCE_END.test(text.slice(all[from - 1]!.end, all[from]?.start ?? text.length))) from -= 1;
  return all.slice(from);
}
