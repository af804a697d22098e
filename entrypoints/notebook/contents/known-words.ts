import type { Id, Note } from '../../../utils/model/index.ts';
import { vietnameseOrder } from '../../../utils/i18n/index.ts';
import { unitNames } from '../../../utils/tasks/index.ts';

/** What was written in notes before and may be written again. Each in the order of a dictionary. */
export interface KnownWords {
  readonly units: readonly string[];
  readonly people: readonly string[];
  readonly tags: readonly string[];
}

const known = new WeakMap<ReadonlyMap<Id, Note>, KnownWords>();

/** Gone through when one of them is asked for: a large notebook is not, before something is written. @param notes a map that is new at each change, as those of `Contents` are */
export function knownWords(notes: ReadonlyMap<Id, Note>): KnownWords {
  let words = known.get(notes);
  if (!words) known.set(notes, (words = new WordsOfNotes(notes)));
  return words;
}

class WordsOfNotes implements KnownWords {
  readonly #notes: ReadonlyMap<Id, Note>;
  #found: KnownWords | undefined;

  constructor(notes: ReadonlyMap<Id, Note>) {
    this.#notes = notes;
  }

  get units(): readonly string[] {
    return this.#all.units;
  }

  get people(): readonly string[] {
    return this.#all.people;
  }

  get tags(): readonly string[] {
    return this.#all.tags;
  }

  get #all(): KnownWords {
    return (this.#found ??= wordsOf(this.#notes.values()));
  }
}

function wordsOf(notes: Iterable<Note>): KnownWords {
  const units: string[] = [];
  const people = new Set<string>();
  const tags = new Set<string>();
  for (const { directive, tags: own } of notes) {
    for (const tag of own) tags.add(tag);
    if (directive?.leadUnit) units.push(directive.leadUnit);
    for (const unit of directive?.cooperatingUnits ?? []) units.push(unit);
    if (directive?.speaker) people.add(directive.speaker);
  }
  const sorted = (words: Iterable<string>): string[] => [...words].sort(vietnameseOrder.compare);
  return { units: sorted(unitNames(units)), people: sorted(people), tags: sorted(tags) };
}
