import { fold, type Syllable, unifyY } from '../text/index.ts';
import { abbreviationForms } from './abbreviations.ts';
import { numeralForms } from './numerals.ts';
import { once } from './once.ts';
import { terms } from './terms.ts';
import { hasMarksOf } from './vocabulary.ts';

type Form = readonly Syllable[];

/** The other forms of what stands in a query from syllable `from` to before `to`. */
export interface FormsFound {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly Form[];
  /** What stands in the query is the beginning of a form, and may go on to be all of it. */
  readonly isBegun: boolean;
  /** The last syllable of each form may go on, as that of the query may. */
  readonly mayGoOn?: boolean;
}

/** How a query ends: its last syllable may go on, another may follow behind a space, or it is all there. */
export type Ending = 'open' | 'spaced' | 'closed';

interface Entry {
  readonly form: Form;
  readonly others: readonly Form[];
}

/** By the first syllable's letters, i standing for y. */
type Entries = ReadonlyMap<string, readonly Entry[]>;

const FIRST_LETTERS = /[a-z]+/;

/** Lists of forms that every office uses, by the first letters of each. */
const commonLists = once(() => {
  const lists = new Map<string, Set<readonly string[]>>();
  for (const list of abbreviationForms()) {
    for (const form of list) {
      const letters = unifyY(FIRST_LETTERS.exec(fold(form))![0]);
      lists.set(letters, (lists.get(letters) ?? new Set()).add(list));
    }
  }
  return lists;
});

const knownCommon = new Map<string, readonly Entry[]>();

/** Those that every office uses. There are hundreds and a query needs few: they are taken apart when they are asked for first. */
function common(letters: string): readonly Entry[] {
  const known = knownCommon.get(letters);
  if (known) return known;
  const entries = entriesOf([...(commonLists().get(letters) ?? []), ...numeralForms(letters)]).get(letters);
  if (entries) knownCommon.set(letters, entries);
  return entries ?? [];
}

/** Forms that mean the same, each found by each other: those of Vietnamese offices, and those of one office. */
export class Abbreviations {
  readonly #own: Entries;

  /** @param own lists of forms that mean the same, as they are written: `['STC', 'Sở Tài chính']` */
  constructor(own: readonly (readonly string[])[] = []) {
    this.#own = entriesOf(own);
  }

  /**
   * Every abbreviation, or what one stands for, among the syllables of a query; marks that were not typed are free.
   * @param leastBegun so many syllables at the end of the query may be the beginning of a form
   */
  formsFor(query: readonly Syllable[], leastBegun: number, ending: Ending): FormsFound[] {
    return query.flatMap((first, from) => {
      const letters = unifyY(first.letters);
      return this.#beginningWith(letters, ending === 'open' && leastBegun === BEGUN.atLast && from === query.length - 1).flatMap(({ form, others }): FormsFound[] => {
        if (standsAt(form, query, from)) return [{ from, to: from + form.length, forms: others, isBegun: false }];
        if (query.length - from < leastBegun || !isBegunAt(form, query, from, ending)) return [];
        // Those that begin so too are found as they were typed.
        return [{ from, to: query.length, forms: others.filter((other) => !isBegunAt(other, query, from, ending)), isBegun: true }];
      });
    });
  }

  /** @param mayGoOn also those whose first syllable only begins so */
  #beginningWith(letters: string, mayGoOn: boolean): readonly Entry[] {
    if (!mayGoOn) return [...common(letters), ...(this.#own.get(letters) ?? [])];
    return [...new Set([...commonLists().keys(), ...this.#own.keys()])].filter((first) => first.startsWith(letters)).flatMap((first) => this.#beginningWith(first, false));
  }
}

/** How many syllables at the end of a query may be the beginning of a form. */
export const BEGUN = {
  /** None: the query is not being typed. */
  never: Infinity,
  /** A word and the beginning of another: a word alone begins too many forms. */
  usually: 2,
  /** Where nothing else is found. */
  atLast: 1,
} as const;

function entriesOf(written: readonly (readonly string[])[]): Entries {
  const entries = new Map<string, Entry[]>();
  for (const alike of written) {
    const forms = alike.map((form) => terms(form)).filter((form) => form.length > 0);
    for (const form of forms) {
      const letters = unifyY(form[0]!.letters);
      const others = forms.filter((other) => other !== form);
      if (others.length > 0) entries.set(letters, [...(entries.get(letters) ?? []), { form, others }]);
    }
  }
  return entries;
}

/** Whether a form stands in a query from a syllable on. */
export function standsAt(form: Form, query: readonly Syllable[], from: number): boolean {
  return form.every((syllable, index) => isAsked(syllable, query[from + index]));
}

/** Whether the rest of a query may go on to be the form. */
export function isBegunAt(form: Form, query: readonly Syllable[], from: number, ending: Ending): boolean {
  const length = query.length - from;
  if (ending === 'closed' || length < 1 || length > form.length) return false;
  if (ending === 'spaced') return length < form.length && form.slice(0, length).every((syllable, index) => isAsked(syllable, query[from + index]));
  const last = query.at(-1)!;
  const goesOn = form[length - 1]!;
  return form.slice(0, length - 1).every((syllable, index) => isAsked(syllable, query[from + index])) && goesOn.letters.startsWith(last.letters) && hasMarksOf(goesOn, last);
}

/** Whether a syllable of a form is what stands in a query: marks that were not typed are free. */
export function isAsked(syllable: Syllable, asked: Syllable | undefined): boolean {
  // As long as each other, whether with y or i: most are told apart so.
  return asked !== undefined && asked.letters.length === syllable.letters.length && unifyY(asked.letters) === unifyY(syllable.letters) && hasMarksOf(syllable, asked);
}
