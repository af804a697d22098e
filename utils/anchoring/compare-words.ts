import type { Change } from '../model/index.ts';
import { comparable } from '../text/index.ts';
import { align } from './alignment.ts';
import { isListNumeral } from './resolving/occurrences.ts';
import { Exchange, type Place, WordChange } from './word-change.ts';
import { type Word, wordsAndSignsOf } from './words.ts';

/**
 * What became of a text, word by word, in reading order. Words that differ only in spelling (uỷ, ủy; “ and ") are equal
 * and given as they stand in `after`. The texts of `equal` and `added` together are `after`, of `equal` and `removed` the
 * words of `before`; the white space before a changed stretch belongs to it. Changed stretches say what they hold that matters
 * to a directive; the numeral of a point that has another place in its list is nothing of that.
 */
export function compareWords(before: string, after: string): Change[] {
  const changes = wordChanges(before, after);
  const numerals = numeralsBefore(changes);
  return changes.map(({ kind, text, flags }, index) => (index >= numerals && flags.length > 0 ? { kind, text, flags } : { kind, text }));
}

/** Behind the numeral of a point: "2. Giao", "2) Giao", "2/ Giao". */
const POINT = /^[.)/]\s/u;

/** How many changes, at the beginning, are no more than another numeral of a point in a list. */
function numeralsBefore(changes: readonly WordChange[]): number {
  const first = changes.findIndex(({ kind }) => kind === 'equal');
  const isNumbered = first > 0 && POINT.test(changes[first]!.text) && changes.slice(0, first).every(({ text }) => isListNumeral(text.trim()));
  return isNumbered ? first : 0;
}

/** The same, where only some of what stretches hold is asked for. */
export function wordChanges(before: string, after: string): WordChange[] {
  if (before === after) return after === '' ? [] : [new WordChange('equal', after)];
  const old = wordsAndSignsOf(before);
  const now = wordsAndSignsOf(after);
  const matches = align(old.map(spelling), now.map(spelling));
  const changes: WordChange[] = [];
  let oldIndex = 0;
  let nowIndex = 0;
  let position = 0;

  const differ = (oldEnd: number, nowEnd: number): void => {
    if (oldEnd === oldIndex && nowEnd === nowIndex) return;
    const removed = placeOf(old, oldIndex, oldEnd);
    const added = placeOf(now, nowIndex, nowEnd);
    const exchange = new Exchange(before, removed ?? gapAfter(old[oldIndex - 1]), after, added ?? gapAfter(now[nowIndex - 1]));
    if (removed) changes.push(new WordChange('removed', before.slice(old[oldIndex - 1]?.end ?? removed.start, removed.end), exchange));
    if (added) {
      changes.push(new WordChange('added', after.slice(Math.min(added.start, position), added.end), exchange));
      position = added.end;
    }
    oldIndex = oldEnd;
    nowIndex = nowEnd;
  };
  const stay = (end: number): void => {
    if (end <= position) return;
    const last = changes.at(-1);
    const text = after.slice(position, end);
    if (last?.kind === 'equal') changes[changes.length - 1] = new WordChange('equal', last.text + text);
    else changes.push(new WordChange('equal', text));
    position = end;
  };

  for (const { a, b } of matches) {
    differ(a, b);
    stay(now[b]!.end);
    oldIndex = a + 1;
    nowIndex = b + 1;
  }
  differ(old.length, now.length);
  stay(after.length);
  return changes;
}

/** Of words as they were met: texts that are compared have most of them in common. Longer ones may hold on to the text that they were cut from. */
const SPELLINGS = new Map<string, string>();
const MAX_SPELLINGS = 5000;
const SHORT = 12;

function spelling({ text }: Word): string {
  let known = SPELLINGS.get(text);
  if (known === undefined) {
    known = comparable(text).text;
    if (text.length <= SHORT && SPELLINGS.size < MAX_SPELLINGS) SPELLINGS.set(text, known);
  }
  return known;
}

function placeOf(words: readonly Word[], from: number, to: number): Place | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}

function gapAfter(word: Word | undefined): Place {
  const end = word?.end ?? 0;
  return { start: end, end };
}
