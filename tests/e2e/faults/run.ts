/** How much the fault tests do: a little in `npm test`, all of it with `FAULTS=full` (`npm run soak -- --faults full`). */
const isFull = process.env['FAULTS'] === 'full';

export function amount({ short, full }: { readonly short: number; readonly full: number }): number {
  return isFull ? full : short;
}

/** Long enough for any number of acts on a machine that is busy, ms. */
export const PATIENCE_MS = isFull ? 3_600_000 : 300_000;

/** Acts of the soak: `npm run soak -- --acts N`. */
export const soakActs = Number(process.env['SOAK_ACTS'] ?? 40);

/** Of this run: given again with `SEED=…`, the same acts are chosen in the same order. */
export const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/** Says what a run came to, in a line of its own. */
export function report(name: string, figures: Readonly<Record<string, number>>): void {
  const written = Object.entries({ seed, ...figures }).map(([figure, value]) => `${figure} ${value}`);
  console.log(`${name}: ${written.join(', ')}`);
}
