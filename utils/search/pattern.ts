import { isFoldedSyllable, type Syllable } from '../text/index.ts';
import { type Abbreviations, BEGUN, type Ending, type FormsFound, isAsked } from './abbreviation-lookup.ts';
import { joinedWords } from './joined-words.ts';
import { endsAtNumberSign, numberedKinds } from './numbered-kinds.ts';
import { once } from './once.ts';
import { terms } from './terms.ts';
import { writtenAmounts } from './written-amounts.ts';
import { isCounted, writtenCounts } from './written-counts.ts';
import { writtenDates } from './written-dates.ts';
import { writtenThousands } from './written-thousands.ts';
import { type Accepted, OTHER_FORM, PARTIAL, type Vocabulary } from './vocabulary.ts';

/** One syllable of a pattern. */
export interface Step {
  readonly syllable: Syllable;
  readonly accepted: Accepted;
  /** "số" before a number need not be there, also one that is still to be typed. */
  readonly isOptional: boolean;
  /** Never parted from the one before: written without a space after it, %, or what it counts. */
  readonly isGlued: boolean;
  /** One syllable of Vietnamese, which is often half a word. */
  readonly isHalfWord: boolean;
}

/** Another form of an abbreviation, which may stand in place of the steps from `from` to before `to`. */
export interface Detour {
  readonly from: number;
  readonly to: number;
  readonly accepted: readonly Accepted[];
  /** How well it agrees with each of the steps. */
  readonly agreement: number;
}

/** What is looked for in one stretch of text: syllables beside each other. */
export interface Pattern {
  readonly steps: readonly Step[];
  readonly detours: readonly Detour[];
  /** By step: a detour begins there. */
  readonly hasDetour: readonly boolean[];
  /** Each step takes one slot, whatever the text: there is no other form and no number. */
  readonly isPlain: boolean;
  /** A text may have it in several ways: another form in place of some steps, or without a step. */
  readonly hasWays: boolean;
  /** Terms that a text may have before a number, where the pattern does not. */
  readonly numberSigns: Accepted;
}

/** A pattern has at most so many steps, and each syllable at most so many times; of a longer query the beginning is looked for. */
const MAX_STEPS = 64;
const MAX_REPEATS = 4;

const PERCENT_SIGN = '%';
const numberSign = once(() => terms('số')[0]!);

/** What may stand behind a syllable that is still being typed: "17:" goes on to be "17:30", "e-" to be "e-mail". */
const GOES_ON = /^[-–.,/:'’&]?$/;

/** The pattern of some words. A syllable before `*` may go on. @param leastBegun see `BEGUN`: unless it is never, the last syllable may go on too, or another follow behind a space */
export function patternOf(words: string, vocabulary: Vocabulary, abbreviations: Abbreviations, leastBegun: number): Pattern {
  const found = beginningOf(terms(words.slice(0, MAX_STEPS * 32)).slice(0, MAX_STEPS));
  const ending = leastBegun === BEGUN.never ? 'closed' : endingOf(words.slice(found.at(-1)?.end));
  const steps = found.map((syllable, index): Step => {
    const before = found[index - 1];
    return {
      syllable,
      accepted: words[syllable.end] === '*' || (ending === 'open' && index === found.length - 1) ? vocabulary.prefixed(syllable) : vocabulary.whole(syllable),
      isOptional: index < found.length - 1 ? found[index + 1]!.kind === 'number' && isAsked(numberSign(), syllable) : leastBegun === BEGUN.atLast && endsAtNumberSign(found, ending),
      isGlued: before !== undefined && (syllable.letters === PERCENT_SIGN || isCounted(found, index, ending) || !/\s/.test(words.slice(before.end, syllable.start))),
      isHalfWord: syllable.kind === 'word' && isFoldedSyllable(syllable.letters),
    };
  });
  const otherForms = [
    ...abbreviations.formsFor(found, leastBegun, ending),
    ...joinedWords(found, words, ending),
    ...numberedKinds(found, ending),
    ...writtenDates(found, ending),
    ...writtenAmounts(found, ending),
    ...writtenCounts(found),
    ...writtenThousands(found, ending),
  ];
  const detours = otherForms.flatMap((other) => other.forms.flatMap((form) => detoursBy(form, other, vocabulary)));
  const hasDetour = steps.map((_, index) => detours.some(({ from }) => from === index));
  const isPlain = detours.length === 0 && steps.every(({ syllable }) => syllable.kind === 'word');
  const hasWays = detours.length > 0 || steps.some(({ isOptional }) => isOptional);
  return { steps, detours, hasDetour, isPlain, hasWays, numberSigns: vocabulary.whole(numberSign()) };
}

/** @param behind what was typed behind the last syllable */
function endingOf(behind: string): Ending {
  if (GOES_ON.test(behind)) return 'open';
  return behind.trim() === '' ? 'spaced' : 'closed';
}

/** The ways by another form that a note may have. */
function detoursBy(form: readonly Syllable[], { from, to, isBegun, mayGoOn }: FormsFound, vocabulary: Vocabulary): Detour[] {
  const before = form.slice(0, -1).map((syllable) => vocabulary.whole(syllable));
  if (before.some(({ size }) => size === 0)) return [];
  const last = form.at(-1)!;
  const way = (accepted: Accepted, agreement: number): Detour[] => (accepted.size > 0 ? [{ from, to, accepted: [...before, accepted], agreement }] : []);
  return [...way(vocabulary.whole(last), isBegun ? PARTIAL : OTHER_FORM), ...(mayGoOn ? way(vocabulary.prefixed(last), PARTIAL) : [])];
}

/** Up to where a syllable comes once too often: what repeats itself can stand in a text in very many ways. */
function beginningOf(found: readonly Syllable[]): readonly Syllable[] {
  const times = new Map<string, number>();
  const end = found.findIndex(({ letters }) => {
    const before = times.get(letters) ?? 0;
    times.set(letters, before + 1);
    return before === MAX_REPEATS;
  });
  return end < 0 ? found : found.slice(0, end);
}
