/** What an office tells the program of itself: its units, its people, its words. */
import type { OfficePerson, OfficeUnit } from '../model/index.ts';
import { compare } from './comparison.ts';
import { type Additions, phrasebook, type Phrasebook } from './phrasebook.ts';

export interface OfficeContext {
  /** Names and abbreviations are taken whole where they stand, and abbreviations read as the name. */
  readonly units?: readonly (OfficeUnit | string)[] | undefined;
  /** Who holds an office that is named alone; as a text "Trần Văn A, Chánh Văn phòng". */
  readonly people?: readonly (OfficePerson | string)[] | undefined;
  /** Phrases added to the program's own. */
  readonly lexicon?: Additions | undefined;
}

/** A person known beforehand, with the titles by which documents name them. */
export interface Holder {
  readonly name: string;
  readonly titles: readonly string[];
}

/** An office's words are the same from document to document. */
let latest: { readonly words: string; readonly book: Phrasebook } | undefined;

/** The program's phrases with those of the office. */
export function phrasebookOf({ units = [], lexicon = {} }: OfficeContext): Phrasebook {
  const names = units.flatMap((unit) => (typeof unit === 'string' ? [unit] : [unit.name, ...unit.abbreviations]));
  if (names.length === 0 && Object.keys(lexicon).length === 0) return phrasebook();
  const additions = { ...lexicon, bodies: [...(lexicon.bodies ?? []), ...names] };
  const words = JSON.stringify(additions);
  if (latest?.words !== words) latest = { words, book: phrasebook(additions) };
  return latest.book;
}

export function holdersOf(people: OfficeContext['people'] = []): Holder[] {
  return people.flatMap((person) => {
    if (typeof person !== 'string') return { name: person.name, titles: [person.title, ...(person.unit === undefined ? [] : [`${person.title} ${person.unit}`])] };
    const comma = person.indexOf(',');
    return comma > 0 ? { name: person.slice(0, comma).trim(), titles: [person.slice(comma + 1).trim()] } : [];
  });
}

/** The name that each abbreviation stands for, by its comparison form. */
export function namesOf(units: OfficeContext['units'] = []): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const unit of units) {
    if (typeof unit !== 'string') for (const abbreviation of unit.abbreviations) names.set(compare(abbreviation).key, unit.name);
  }
  return names;
}
