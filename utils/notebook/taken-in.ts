import { type Bundle, type TakenIn, markOfSetBack } from '../bundle/index.ts';
import { type Id, type Version, compareVersions } from '../model/index.ts';
import type { EditableStore, ReadTransaction } from '../storage/index.ts';
import { byId } from './put-merged.ts';

const EDITABLE = ['documents', 'notes', 'briefings', 'meetings'] as const satisfies readonly EditableStore[];
type Records = Pick<Bundle, (typeof EDITABLE)[number]>;

interface Versioned {
  readonly id: Id;
  readonly versions: Readonly<Record<string, Version>>;
  readonly deleted?: string | undefined;
}

/** A transaction in which the history can be read. */
export type PastTransaction = ReadTransaction<'history'>;

/**
 * Which edits from clocks in the far future came before, and under which versions they were taken in: as they stand in the
 * records here, or in their history if they were edited since. The history is looked up only where something that comes would win.
 */
export async function takenInBefore(coming: Records, own: Records, past: PastTransaction): Promise<TakenIn | undefined> {
  const versions = new Map<string, Version>();
  const note = (id: Id, path: string, version: Version | undefined): void => {
    const mark = version === undefined ? undefined : markOfSetBack(version);
    if (mark !== undefined) versions.set(`${id} ${path} ${mark}`, version!);
  };
  for (const store of EDITABLE) {
    const here = byId<Versioned>(own[store] ?? []);
    for (const record of (coming[store] ?? []) as readonly Versioned[]) {
      const known = here.get(record.id);
      if (!known || !wouldWin(record, known)) continue;
      for (const { field, version } of await past.objectStore('history').index('record').getAll([store, record.id])) note(record.id, field, version);
      for (const [path, version] of Object.entries(known.versions)) note(record.id, path, version);
      note(record.id, 'deleted', known.deleted);
    }
  }
  return versions.size === 0 ? undefined : (id, path, mark) => versions.get(`${id} ${path} ${mark}`);
}

function wouldWin(coming: Versioned, known: Versioned): boolean {
  const isLater = (version: Version | undefined, than: Version | undefined): boolean => version !== undefined && (than === undefined || compareVersions(version, than) > 0);
  return isLater(coming.deleted, known.deleted) || Object.entries(coming.versions).some(([path, version]) => isLater(version, known.versions[path]));
}
