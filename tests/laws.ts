import type { GlobalParameters } from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly laws: 'few' | 'full';
  }
}

/** With `LAWS=full` in the environment. */
export const isFull: boolean = inject('laws') === 'full';

/** Of a test that tries a law on random cases: long enough for all of them, ms; another try would be one with other cases. */
export const LAW = { timeout: isFull ? 3_600_000 : 60_000, retry: 0 } as const;

/** For fast-check: how often a law is tried in `npm test`; twenty times as often with `LAWS=full`. */
export function runs(few: number): { readonly numRuns: number } {
  return { numRuns: isFull ? few * 20 : few };
}

/** What fast-check does where a test says nothing else. `npm test` tries the same cases everywhere and always, so that it tells what a change has broken; `LAWS=full` looks for what no case has shown yet, and says the seed of what failed. */
export const EVERYWHERE: GlobalParameters = isFull ? runs(100) : { ...runs(100), seed: 2026 };
