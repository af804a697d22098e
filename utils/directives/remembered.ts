/** What rules found out about a sentence, kept in its reading: many ask for the same. */
import type { Reading } from './reading.ts';

let slots = 0;

/** A function that works out once what it is asked about a reading, or about one of its tokens. */
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
