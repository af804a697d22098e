/** Words that turn a directive round where one stands in place of the other. */
import { wordsOf } from './words.ts';

/** Alone they are common words, and tell nothing. */
const OPPOSITES: ReadonlyMap<string, string> = new Map(
  ([['tăng', 'giảm'], ['thu', 'chi'], ['nhập', 'xuất'], ['mua', 'bán'], ['mở', 'đóng'], ['lên', 'xuống'], ['trong', 'ngoài']] as const).flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);
/** Words of a stretch in which one of them decides: where all was worded anew they stand there by chance. */
const MOST = 3;

/** Whether a word of one stretch has its opposite in the other. */
export function isTurnedRound(before: string, after: string): boolean {
  const old = smallWords(before);
  const now = smallWords(after);
  if (old.length > MOST || now.length > MOST) return false;
  return old.some((word) => now.includes(OPPOSITES.get(word) ?? '') && !now.includes(word));
}

function smallWords(text: string): string[] {
  return wordsOf(text.normalize('NFC').toLowerCase()).map((word) => word.text);
}
