/** Sentences that read like orders and only tell: how often something took place, what was noticed, what is put to those above. */
import { firstObligation } from './filters.ts';
import { MEANS } from './meanings.ts';
import { mentionsIn } from './mentions.ts';
import type { Reading } from './reading.ts';
import { watch } from './watched.ts';
import { wordPairs } from './word-pairs.ts';

/** First words of what is looked for below. */
const MAY_TELL = watch('lần', 'nhận', 'trình');
const THIS_IS = wordPairs('đây là', 'đó là');
const NOTICES = wordPairs('nhận thấy');
/** "trình Thủ tướng giao Bộ A …": what only those above may do. */
const GRANTS = wordPairs('cho phép', 'chỉ đạo');

/** "Đây là lần thứ ba …", "Cục Thuế nhận thấy …", "Bộ Tài chính trình Thủ tướng cho phép …". */
export function isObserved(reading: Reading): boolean {
  if (!reading.holds(MAY_TELL)) return false;
  if (THIS_IS(reading, 0) && reading.key(2) === 'lần') return true;
  if (firstObligation(reading) < reading.length) return false;
  return isPutToThoseAbove(reading) || (!reading.means(MEANS.orders | MEANS.requests) && reading.findIndex((at) => NOTICES(reading, at)) > 0);
}

function isPutToThoseAbove(reading: Reading): boolean {
  const at = reading.indexOf('trình');
  if (at <= 0 || reading.means(MEANS.requests)) return false;
  const mentions = mentionsIn(reading);
  const above = mentions.find(({ from }) => from === at + 1);
  return above !== undefined && mentions.some(({ kind, to }) => kind === 'body' && to === at) && (reading.key(above.to) === 'giao' || GRANTS(reading, above.to));
}
