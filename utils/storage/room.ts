/** Bytes that the browser gives the extension. */
export interface Room {
  readonly usage: number;
  /** Absent if the browser does not say. */
  readonly quota?: number | undefined;
}

/** With less than this LevelDB cannot even open: it begins a log of its own. */
const LEAST_BYTES = 10_000_000;

/** True if there is so little room that this is why something failed. */
export async function isOutOfRoom(): Promise<boolean> {
  const { usage = 0, quota = Infinity } = (await navigator.storage?.estimate()) ?? {};
  return quota - usage < LEAST_BYTES;
}

const NEARLY_FULL_PART = 0.8;
const LITTLE_BYTES = 200_000_000;

/** Bytes that are left where that is little: less than 200 MB, or than a fifth; undefined if there is room, or nobody knows. */
export function shortOfRoom({ usage, quota }: Room): number | undefined {
  if (quota === undefined) return undefined;
  const left = Math.max(0, quota - usage);
  return left < LITTLE_BYTES || usage >= quota * NEARLY_FULL_PART ? left : undefined;
}
