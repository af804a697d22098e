import type { OfficePerson } from '../../utils/model/index.ts';
import { isOwnUnit, nameKey, office } from '../office.ts';

/** A word that a field offers. */
export interface Completion {
  readonly value: string;
  /** What is said of it, in small: its abbreviations, a person's title. */
  readonly detail?: string | undefined;
  /** Other ways to write it: typing one of them finds it. */
  readonly also?: readonly string[] | undefined;
}

export const MOST_OFFERED = 8;

/** How well something fits what was typed, best first: as it begins, by another way to write it, by a later word, by its initials, anywhere. */
const FITS: readonly ((key: string, typed: string, also: readonly string[]) => boolean)[] = [
  (key, typed) => key.startsWith(typed),
  (_key, typed, also) => also.some((other) => other.startsWith(typed)),
  (key, typed) => key.includes(` ${typed}`),
  (key, typed) => initialsOf(key).startsWith(typed),
  (key, typed) => key.includes(typed),
];

/** How a completion is compared: made once for each. */
const keys = new WeakMap<Completion, { readonly key: string; readonly also: readonly string[] }>();

function keysOf(completion: Completion): { readonly key: string; readonly also: readonly string[] } {
  const known = keys.get(completion);
  if (known) return known;
  const made = { key: nameKey(completion.value), also: (completion.also ?? []).map(nameKey) };
  keys.set(completion, made);
  return made;
}

/** How its name is compared. */
export const keyOf = (completion: Completion): string => keysOf(completion).key;

/** What is offered for what was typed, in whatever case and with or without marks; all in their order if nothing was. At most `MOST_OFFERED`. */
export function matching(completions: readonly Completion[], typed: string): Completion[] {
  const wanted = nameKey(typed);
  if (wanted === '') return completions.slice(0, MOST_OFFERED);
  const ranked = completions.flatMap((completion) => {
    const { key, also } = keysOf(completion);
    const rank = FITS.findIndex((fits) => fits(key, wanted, also));
    return rank < 0 ? [] : [{ completion, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).slice(0, MOST_OFFERED).map(({ completion }) => completion);
}

function initialsOf(key: string): string {
  return Array.from(key.matchAll(/(?<!\p{L})\p{L}/gu), ([letter]) => letter).join('');
}

/** The person's own unit, the office's units in its order, then others that are known. */
export function unitCompletions(known: readonly string[], ownUnitWords: string): Completion[] {
  const { officeUnits, unit } = office.value;
  const all: Completion[] = [
    ...officeUnits.map(({ name, abbreviations }) => ({ value: name, detail: abbreviations.join(', '), also: abbreviations })),
    ...known.map((value) => ({ value })),
  ];
  const isListed = all.some(({ value }) => isOwnUnit(value));
  const units = unit === '' || isListed ? all : [{ value: unit }, ...all];
  const own = units.filter(({ value }) => isOwnUnit(value)).map((completion) => ({ ...completion, detail: [ownUnitWords, completion.detail].filter(Boolean).join(' · ') }));
  return eachOnce([...own, ...units]);
}

/** The office's people, then others that are known. */
export function peopleCompletions(known: readonly string[]): Completion[] {
  const { officePeople } = office.value;
  return eachOnce([
    ...officePeople.map(({ name, title, unit }) => ({ value: name, detail: [title, unit].filter(Boolean).join(', '), also: [title] })),
    ...known.map((value) => ({ value })),
  ]);
}

/** The titles of the office's people, then others that are known. */
export function titleCompletions(known: readonly string[]): Completion[] {
  return eachOnce([...office.value.officePeople.map(({ name, title }) => ({ value: title, detail: name })), ...known.map((value) => ({ value }))]);
}

export const wordCompletions = (words: readonly string[]): Completion[] => eachOnce(words.map((value) => ({ value })));

/** The office's person of a name. */
export function officePersonOf(name: string): OfficePerson | undefined {
  return office.value.officePeople.find((person) => nameKey(person.name) === nameKey(name));
}

/** The first of those that are written alike. */
function eachOnce(completions: readonly Completion[]): Completion[] {
  const seen = new Set<string>();
  return completions.filter((completion) => {
    const { key } = keysOf(completion);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
