import { CHANGE_FLAGS, type Change } from '../model/index.ts';
import { comparable } from '../text/index.ts';
import { align } from './alignment.ts';
import { isTurnedRound } from './opposites.ts';
import { plainSpelling } from './spelling.ts';
import { type TellingPhrases, tellingPhrases } from './telling-phrases.ts';
import { type Word, wordsAndSignsOf } from './words.ts';

/** UTF-16 units of a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

interface Stretch extends Place {
  readonly kind: Change['kind'];
}

const NOTHING: TellingPhrases = new Map();

/**
 * What became of a text, word by word, in reading order. Words that differ only in spelling (uỷ, ủy; “ and ") are equal
 * and given as they stand in `after`. The texts of `equal` and `added` together are `after`, of `equal` and `removed` the
 * words of `before`; the white space before a changed stretch belongs to it. Changed stretches say what they hold that matters to a directive.
 */
export function compareWords(before: string, after: string): Change[] {
  if (before === after) return after === '' ? [] : [{ kind: 'equal', text: after }];
  const old = wordsAndSignsOf(before);
  const now = wordsAndSignsOf(after);
  const matches = align(old.map(spelling), now.map(spelling));
  const changes: Change[] = [];
  let oldIndex = 0;
  let nowIndex = 0;
  let position = 0;

  const differ = (oldEnd: number, nowEnd: number): void => {
    const removed = stretchOf('removed', old, oldIndex, oldEnd);
    const added = stretchOf('added', now, nowIndex, nowEnd);
    if (removed || added) {
      const wasAt = removed ?? gapAfter(old[oldIndex - 1]);
      const isAt = added ?? gapAfter(now[nowIndex - 1]);
      const isSaid = isSameSaid(before, wasAt, after, isAt);
      const was = isSaid ? NOTHING : tellingPhrases(before, wasAt.start, wasAt.end);
      const is = isSaid ? NOTHING : tellingPhrases(after, isAt.start, isAt.end);
      const isTurned = removed !== null && added !== null && isTurnedRound(before.slice(removed.start, removed.end), after.slice(added.start, added.end));
      if (removed) changes.push(flagged(before, { ...removed, start: old[oldIndex - 1]?.end ?? removed.start }, was, is, isTurned));
      if (added) {
        changes.push(flagged(after, { ...added, start: Math.min(added.start, position) }, is, was, isTurned));
        position = added.end;
      }
    }
    oldIndex = oldEnd;
    nowIndex = nowEnd;
  };
  const stay = (end: number): void => {
    if (end <= position) return;
    const last = changes.at(-1);
    const text = after.slice(position, end);
    if (last?.kind === 'equal') changes[changes.length - 1] = { kind: 'equal', text: last.text + text };
    else changes.push({ kind: 'equal', text });
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

function stretchOf(kind: 'removed' | 'added', words: readonly Word[], from: number, to: number): Stretch | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? { kind, start: first.start, end: last.end } : null;
}

function gapAfter(word: Word | undefined): Place {
  const end = word?.end ?? 0;
  return { start: end, end };
}

/** The same in other signs or capitals, or a number or day written otherwise. */
function isSameSaid(before: string, was: Place, after: string, is: Place): boolean {
  return plainSpelling(before.slice(was.start, was.end)) === plainSpelling(after.slice(is.start, is.end));
}

/** What it holds on one side is flagged, unless it holds the same on the other. */
function flagged(text: string, { kind, start, end }: Stretch, own: TellingPhrases, other: TellingPhrases, isTurned: boolean): Change {
  const changed = text.slice(start, end);
  const flags = CHANGE_FLAGS.filter((flag) => own.has(flag) && own.get(flag) !== other.get(flag));
  if (isTurned && flags.length === 0) flags.push('negation');
  return flags.length > 0 ? { kind, text: changed, flags } : { kind, text: changed };
}
