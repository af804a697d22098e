/** What rules found out and others ask for again. */
import type { Reading } from './reading.ts';

let slots = 0;

/** Room for the answers of all functions made here, of which each has a place: all of them are made while modules load. */
export const emptyMemory = (): unknown[] => room(slots);

const empty: undefined[] = [];

/** A list of so many places; to copy one is the fastest way to it. */
function room(length: number): undefined[] {
  while (empty.length < length) empty.push(undefined);
  return empty.slice(0, length);
}

/** A function that works out once what it is asked about a reading, which keeps the answer. */
export function remembered<T extends object | number | boolean>(workOut: (reading: Reading) => T | undefined): (reading: Reading) => T | undefined {
  const slot = slots++;
  return (reading) => {
    const known = reading.memory[slot] as T | null | undefined;
    if (known !== undefined) return known ?? undefined;
    const answer = workOut(reading);
    reading.memory[slot] = answer ?? null;
    return answer;
  };
}

/** The same for one of its tokens. */
export function rememberedAt<T extends object>(workOut: (reading: Reading, at: number) => T | undefined): (reading: Reading, at: number) => T | undefined {
  const slot = slots++;
  return (reading, at) => {
    if (at >= reading.length) return workOut(reading, at);
    const answers = (reading.memory[slot] ??= room(reading.length)) as (T | null | undefined)[];
    const known = answers[at];
    if (known !== undefined) return known ?? undefined;
    const answer = workOut(reading, at);
    answers[at] = answer ?? null;
    return answer;
  };
}

/** More than the few people and bodies of a document are called by. */
const MOST_NAMES = 500;

const namesKnown: Map<string, unknown>[] = [];

/** A function that works out once what it is asked about a name: those of a document are asked for with every sentence. */
export function rememberedByName<T extends string | number | boolean | object>(workOut: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  namesKnown.push(known);
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    if (known.size >= MOST_NAMES) known.clear();
    const answer = workOut(name);
    known.set(name, answer);
    return answer;
  };
}

/** At the end of a document: a name is a piece of its text, and would hold all of it in memory. */
export function forgetNames(): void {
  for (const known of namesKnown) known.clear();
}
