import { MAX_CLOCK_AHEAD_MS } from '../model/index.ts';
import type { Bundle } from './bundle.ts';
import type { Versioned } from './join-records.ts';

const WALL_LENGTH = '2026-12-08T09:30:00.000Z'.length;

/**
 * The bundle as it may be merged into a notebook at `now` (milliseconds since 1970): versions from a clock in the far
 * future are set back to the furthest that is believed, else they would win against every edit of the years to come.
 */
export function clampVersions(bundle: Bundle, now: number): Bundle {
  const ceiling = new Date(now + MAX_CLOCK_AHEAD_MS).toISOString();
  const clamp = (version: string): string =>
    version.slice(0, WALL_LENGTH) > ceiling ? ceiling + version.slice(WALL_LENGTH) : version;
  const clamped = <R extends Versioned>(record: R): R => ({
    ...record,
    versions: Object.fromEntries(Object.entries(record.versions ?? {}).map(([path, version]) => [path, clamp(version)])),
    ...(record.deleted !== undefined && { deleted: clamp(record.deleted) }),
  });
  return {
    ...bundle,
    notes: bundle.notes.map(clamped),
    documents: bundle.documents.map(clamped),
    briefings: bundle.briefings.map(clamped),
  };
}
