import { keyOf } from './comparison.ts';
import type { Mention } from './mentions.ts';

/** Who directs. A document or a body speaks under its own name. */
export interface Speaker {
  readonly name?: string;
  readonly title?: string;
}

interface Person {
  readonly name: string;
  readonly title: string;
  /** Compared titles, one for each office. */
  readonly offices: readonly string[];
}

/** More people than this in one document are not remembered; the latest are. */
const MAX_PEOPLE = 80;

/** The people of a document met so far: a title or a pronoun alone stands for the one named before. */
export class People {
  #known: Person[] = [];

  /** `people` are known beforehand: names with their titles behind a comma ("Trần Văn A, Chánh Văn phòng"). */
  constructor(people: readonly string[] = []) {
    for (const person of people) {
      const comma = person.indexOf(',');
      if (comma > 0) this.#add(person.slice(0, comma).trim(), person.slice(comma + 1).trim());
    }
  }

  meet(mention: Mention): void {
    if (mention.kind === 'person' && mention.name !== undefined && mention.title !== undefined) this.#add(mention.name, mention.title);
  }

  /** Who a mention is. `current` is the one who spoke last, for whom pronouns stand. */
  who(mention: Mention, current: Speaker | undefined): Speaker | undefined {
    if (mention.kind === 'pronoun') return current;
    if (mention.kind !== 'person') return mention.name === undefined ? undefined : { name: mention.name };
    if (mention.name !== undefined) {
      const title = mention.title ?? this.#known.findLast((person) => keyOf(person.name) === keyOf(mention.name!))?.title;
      return { name: mention.name, ...(title === undefined ? {} : { title }) };
    }
    const title = mention.title ?? '';
    const person = this.#withTitle(keyOf(title), current);
    return { ...(person ? { name: person.name } : {}), title };
  }

  #add(name: string, title: string): void {
    const offices = keyOf(title).split(/\s*,\s*/u);
    const earlier = this.#known.find((person) => keyOf(person.name) === keyOf(name));
    this.#known = this.#known.filter((person) => person !== earlier).slice(1 - MAX_PEOPLE);
    const longest = earlier && earlier.title.length > title.length ? earlier.title : title;
    this.#known.push({ name, title: longest, offices: [...new Set([...offices, ...(earlier?.offices ?? [])])].slice(0, 12) });
  }

  #withTitle(title: string, current: Speaker | undefined): Person | undefined {
    const offices = title.split(/\s*,\s*/u);
    const holds = (person: Person, fits: (held: string, asked: string) => boolean): boolean => person.offices.some((held) => offices.some((asked) => fits(held, asked)));
    const speaking = this.#known.filter((person) => person.name === current?.name);
    const latestFirst = [...speaking, ...this.#known.toReversed()];
    return (
      latestFirst.find((person) => holds(person, (held, asked) => held === asked)) ??
      latestFirst.find((person) => holds(person, (held, asked) => held.startsWith(`${asked} `) || asked.startsWith(`${held} `)))
    );
  }
}
