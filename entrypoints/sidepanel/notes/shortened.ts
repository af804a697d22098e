import type { Change } from '../../../utils/model/index.ts';

/** UTF-16 units of what did not change that are shown beside what did. */
const SHOWN = 80;

/** A comparison with little more than what differs: long stretches that are equal are cut between words. */
export function shortened(changes: readonly Change[]): Change[] {
  return changes.map((change, index) => {
    const { kind, text } = change;
    const isFirst = index === 0;
    const isLast = index === changes.length - 1;
    if (kind !== 'equal' || text.length <= (isFirst || isLast ? SHOWN : 2 * SHOWN)) return change;
    const head = isFirst ? '' : text.slice(0, SHOWN).replace(/\S*$/, '');
    const tail = isLast ? '' : text.slice(-SHOWN).replace(/^\S*/, '');
    return { kind, text: `${head}…${tail}` };
  });
}
