/** Whether what stands beside a place is of the same matter: like directives differ in a unit, a name, a number or a date. */
import type { ChangeFlag } from '../../model/index.ts';
import { wordChanges } from '../compare-words.ts';
import type { WordChange } from '../word-change.ts';
import { wordsOf } from '../words.ts';
import type { Occurrence } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';

const TELLING: readonly ChangeFlag[] = ['date', 'number', 'unit', 'name'];
/** Words on each side that are looked at. */
const NEAR_WORDS = 12;
/** Words that may have come in addition. */
const SLACK = 6;
/** "3.", "IV." or "b)" before a sentence. */
const LIST_NUMERALS = /(^\s*|[.;:!?]\s)(?:\p{N}{1,3}(?:\.\p{N}{1,2})*|[IVXLC]+|\p{Ll})[.)](?=\s)/gu;
/** Words between a number and what tells the things that it counts. */
const COUNTED_WITHIN = 2;
/** "b" before what it counts, among words without their signs. */
const LIST_NUMERAL = /^(?:\p{Ll}|\p{N}{1,3}|[IVXLC]+) (?=\p{Lu})/u;

export function isTelling(change: WordChange): boolean {
  return TELLING.some((flag) => change.has(flag));
}

/** Whether a unit or a person is another. */
export function isRenaming(change: WordChange): boolean {
  return change.has('unit') || change.has('name');
}

/** Whether units or persons that are others now are all among words of the page: what was removed is asked for names only where that leaves it open. */
export function areNamedAmong({ words }: Region, changes: readonly WordChange[], there: ReadonlySet<number>): boolean {
  const { inside = [], outside = [] } = Object.groupBy(
    changes.filter(({ kind }) => kind === 'removed'),
    ({ text }) => (wordsOf(text).every((word) => there.has(words.idOf(word.text))) ? 'inside' : 'outside'),
  );
  return inside.some(isRenaming) && !outside.some(isRenaming);
}

/** Whether one text is of another matter than the other: each of these is another there, a unit or person, a number or day, and what is said of it. */
export function areOfTwoMatters(changes: readonly WordChange[]): boolean {
  return isExchanged(changes, isOfFigure) && isExchanged(changes, isOfNothing) && isExchanged(changes, isRenaming);
}

/** Whether a number is another, and so is what is counted. */
export function areOfTwoAmounts(changes: readonly WordChange[]): boolean {
  return changes.some((_, index) => {
    if (!isExchangedAt(changes, index, isOfFigure)) return false;
    const next = changes[index + 2];
    const isNear = next?.kind === 'equal' && wordsOf(next.text).length <= COUNTED_WITHIN;
    return isExchangedAt(changes, isNear ? index + 3 : index + 2, isOfNothing);
  });
}

/** Whether what is of a kind stands in the stead of what was of it. */
function isExchanged(changes: readonly WordChange[], isOfKind: (change: WordChange) => boolean): boolean {
  return changes.some((_, index) => isExchangedAt(changes, index, isOfKind));
}

function isExchangedAt(changes: readonly WordChange[], index: number, isOfKind: (change: WordChange) => boolean): boolean {
  const [old, now] = [changes[index], changes[index + 1]];
  return old?.kind === 'removed' && now?.kind === 'added' && isOfKind(old) && isOfKind(now);
}

function isOfNothing(change: WordChange): boolean {
  return !isTelling(change);
}

function isOfFigure(change: WordChange): boolean {
  return change.has('number') || change.has('date');
}

/** Whether nothing near a place tells another directive. What stands beyond the words looked at does not count. */
export function isSameMatter({ words }: Region, { before, after }: Passage, { first, end }: Pick<Occurrence, 'first' | 'end'>): boolean {
  const reach = NEAR_WORDS + SLACK;
  return (
    isSame(lastWords(before.text, NEAR_WORDS), words.textOf(first - reach, first), 0) &&
    isSame(firstWords(after.text, NEAR_WORDS), words.textOf(end, end + reach), -1)
  );
}

/** @param far the change that is furthest from the passage */
function isSame(old: string, now: string, far: 0 | -1): boolean {
  const changes = wordChanges(withoutNumerals(old), withoutNumerals(now));
  while (changes.length > 0 && changes.at(far)!.kind !== 'equal') changes.splice(far, 1);
  return !changes.some(isTelling);
}

/** Whether the sentence around the passage's words names another unit, person, number or date than it did. */
export function isContradicted(region: Region, passage: Passage, place: Occurrence): boolean {
  return sentenceSides(region, passage, place).some(({ isWhole, old, now }) => !isWhole && wordChanges(old, now).some(isTelling));
}

/** Whether the sentence around the passage's words is of another matter than that which it was a part of. */
export function isInAnotherMatter(region: Region, passage: Passage, place: Occurrence): boolean {
  return areOfTwoMatters(sentenceSides(region, passage, place).flatMap(({ isWhole, old, now }) => (isWhole ? [] : wordChanges(withoutNumeral(old), withoutNumeral(now)))));
}

/** What is on each side of the passage's words in their sentence: as it was, and as many words at a place. */
function sentenceSides({ words }: Region, { before, after }: Passage, place: Occurrence): { readonly isWhole: boolean; readonly old: string; readonly now: string }[] {
  return [
    { isWhole: place.before >= before.sentence, old: before.words.texts.slice(-before.sentence).join(' '), now: words.textOf(place.first - before.sentence, place.first) },
    { isWhole: place.after >= after.sentence, old: after.words.texts.slice(0, after.sentence).join(' '), now: words.textOf(place.end, place.end + after.sentence) },
  ];
}

function lastWords(text: string, count: number): string {
  return text.slice(wordsOf(text).at(-count)?.start ?? 0);
}

function firstWords(text: string, count: number): string {
  return text.slice(0, wordsOf(text)[count - 1]?.end ?? text.length);
}

/** What an item of a list says: its first word has a capital. */
function withoutNumeral(words: string): string {
  return words.replace(LIST_NUMERAL, '');
}

/** Lists are numbered anew without anything in them being another. */
function withoutNumerals(text: string): string {
  return text.replaceAll(LIST_NUMERALS, '$1');
}
