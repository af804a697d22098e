/** What rules found out and others ask for again. */
import type { Reading } from './reading.ts';

let slots = 0;

/** A function that works out once what it is asked about a reading, or about one of its tokens; the reading keeps it. */
export function remembered<T extends object | number | boolean>(workOut: (reading: Reading, at: number) => T | undefined): (reading: Reading, at?: number) => T | undefined {
  const slot = slots++;
  return (reading, at = 0) => {
    const known = (reading.memory[slot] ??= []) as (T | null | undefined)[];
    const found = known[at];
    if (found !== undefined) return found ?? undefined;
    const answer = workOut(reading, at);
    known[at] = answer ?? null;
    return answer;
  };
}

/** More than the few people and bodies of a document are called by. */
const MOST_NAMES = 500;

const namesKnown: Map<string, unknown>[] = [];

/** A function that works out once what it is asked about a name: those of a document are asked for with every sentence. */
export function rememberedByName<T>(workOut: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  namesKnown.push(known);
  return (name) => {
    if (known.has(name)) return known.get(name)!;
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
