/**
 * Versions order the edits of one field across devices: a hybrid logical clock
 * (Kulkarni et al., "Logical Physical Clocks", 2014) with the device's id as the last tie-breaker.
 *
 * Written as `2026-12-08T09:30:00.000Z_0003_device`, so that comparing strings compares versions.
 */
import type { Id } from './ids.ts';

export type Version = string;

/** A clock further ahead than this is not believed: it would win every later edit. */
export const MAX_CLOCK_AHEAD_MS = 24 * 60 * 60 * 1000;

const PATTERN = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{4})_([\w-]+)$/;
const MAX_COUNTER = 0xffff;

interface Reading {
  readonly wall: number;
  readonly counter: number;
}

function read(version: Version): Reading | undefined {
  const match = PATTERN.exec(version);
  const wall = match ? Date.parse(match[1]!) : Number.NaN;
  return match && Number.isFinite(wall) ? { wall, counter: Number.parseInt(match[2]!, 16) } : undefined;
}

/** True if the text has the form of a version. */
export function isVersion(text: string): boolean {
  return read(text) !== undefined;
}

/** Negative, zero or positive as `a` is earlier than, the same as, or later than `b`. */
export function compareVersions(a: Version, b: Version): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The version if it is later than all of the record's, else the next after them of the same device. */
export function versionAfter(version: Version, { versions, deleted }: { readonly versions: Readonly<Record<string, Version>>; readonly deleted?: Version | undefined }): Version {
  let latest = version;
  for (const one of [...Object.values(versions), deleted]) if (one !== undefined && isVersion(one) && compareVersions(one, latest) > 0) latest = one;
  if (latest === version) return version;
  const { wall } = read(latest)!;
  return new VersionClock(PATTERN.exec(version)![3]!, () => wall, latest).next();
}

/** True if one device made both. */
export function isOfOneDevice(a: Version, b: Version): boolean {
  return PATTERN.exec(a)?.[3] === PATTERN.exec(b)?.[3];
}

/** Gives ever later versions for one device, later also than every version it has witnessed. */
export class VersionClock {
  readonly #deviceId: Id;
  readonly #now: () => number;
  #last: Reading = { wall: 0, counter: 0 };

  constructor(deviceId: Id, now: () => number = Date.now, last?: Version) {
    this.#deviceId = deviceId;
    this.#now = now;
    if (last !== undefined) this.witness(last);
  }

  /** Takes note of a version made elsewhere. One from the far future is clamped to what is believed. */
  witness(version: Version): void {
    const seen = read(version);
    if (!seen) return;
    const ceiling = this.#now() + MAX_CLOCK_AHEAD_MS;
    const wall = Math.min(seen.wall, ceiling);
    const counter = wall === seen.wall ? seen.counter : 0;
    if (wall > this.#last.wall || (wall === this.#last.wall && counter > this.#last.counter)) {
      this.#last = { wall, counter };
    }
  }

  next(): Version {
    const now = this.#now();
    if (now > this.#last.wall) this.#last = { wall: now, counter: 0 };
    else if (this.#last.counter < MAX_COUNTER) this.#last = { wall: this.#last.wall, counter: this.#last.counter + 1 };
    else this.#last = { wall: this.#last.wall + 1, counter: 0 };
    const counter = this.#last.counter.toString(16).padStart(4, '0');
    return `${new Date(this.#last.wall).toISOString()}_${counter}_${this.#deviceId}`;
  }
}
