import { MAX_CLOCK_AHEAD_MS, type Version } from '../model/index.ts';
import type { Bundle } from './bundle.ts';
import type { Versioned } from './join-records.ts';

const WALL_LENGTH = '2026-12-08T09:30:00.000Z'.length;
/** Stands in a version that was set back, before the time that it had. */
const SET_BACK = '-was-';

/** What an edit is known by once its version was set back, whenever that was: its counter and device, and the time that it had. */
function markOf(version: Version): string {
  const rest = version.slice(WALL_LENGTH);
  return rest.includes(SET_BACK) ? rest : rest + SET_BACK + version.slice(0, WALL_LENGTH).replaceAll(/\D/g, '');
}

/** The mark of a version that was set back; undefined for others. */
export function markOfSetBack(version: Version): string | undefined {
  return version.includes(SET_BACK) ? markOf(version) : undefined;
}

/** The version under which an edit of a field was taken in before, by its mark. */
export type TakenIn = (id: string, path: string, mark: string) => Version | undefined;

/**
 * The bundle as it may be merged into a notebook at `now` (milliseconds since 1970): versions from a clock in the far
 * future are set back to the furthest that is believed, else they would win against every edit of the years to come.
 * @param takenIn an edit that was set back before keeps the version that it was given then: it must not win anew each time it comes
 */
export function clampVersions(bundle: Bundle, now: number, takenIn?: TakenIn): Bundle {
  const ceiling = new Date(now + MAX_CLOCK_AHEAD_MS).toISOString();
  const clamped = <R extends Versioned>(record: R): R => {
    const clamp = (path: string, version: Version): Version => {
      const before = takenIn?.(record.id, path, markOf(version));
      if (before !== undefined) return before;
      return version.slice(0, WALL_LENGTH) > ceiling ? ceiling + markOf(version) : version;
    };
    return {
      ...record,
      versions: Object.fromEntries(Object.entries(record.versions ?? {}).map(([path, version]) => [path, clamp(path, version)])),
      ...(record.deleted !== undefined && { deleted: clamp('deleted', record.deleted) }),
    };
  };
  return {
    ...bundle,
    notes: bundle.notes.map(clamped),
    documents: bundle.documents.map(clamped),
    briefings: bundle.briefings.map(clamped),
    ...(bundle.meetings && { meetings: bundle.meetings.map(clamped) }),
  };
}
