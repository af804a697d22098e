import type { BackupKey } from '../backup/index.ts';
import type { Notebook } from './notebook.ts';

/** Where copies that nobody asks for are written, and under which password. It stays on this machine. */
export interface CopyTarget {
  /** Chosen by the person; the browser remembers what it allows there. */
  readonly folder?: FileSystemDirectoryHandle | undefined;
  /** Absent: everybody can read the copies. */
  readonly key?: BackupKey | undefined;
}

export const COPY_FAILURES = ['noFolder', 'notAllowed', 'folderGone', 'full', 'classified', 'unknown'] as const;
/** Why no copy could be written. */
export type CopyFailure = (typeof COPY_FAILURES)[number];

/** How the last copy went. */
export interface CopyState {
  /** ISO 8601: when the last one was written. */
  readonly writtenAt?: string | undefined;
  /** Of an attempt since then. */
  readonly failure?: CopyFailure | undefined;
}

const DAY_MS = 86_400_000;

/** Whether it is time for a copy. One that is dated later than now is from a clock that was ahead: nobody knows how old it is. */
export function isCopyDue({ writtenAt }: CopyState, everyDays: number, now: number): boolean {
  const age = writtenAt === undefined ? Number.NaN : now - Date.parse(writtenAt);
  return !(age >= 0 && age < everyDays * DAY_MS);
}

export async function copyTarget(notebook: Notebook): Promise<CopyTarget> {
  return ((await (await notebook.database.connection()).get('meta', 'copyTarget')) as CopyTarget | undefined) ?? {};
}

export async function keepCopyTarget(notebook: Notebook, target: CopyTarget): Promise<void> {
  await notebook.database.write(['meta'], (transaction) => transaction.objectStore('meta').put(target, 'copyTarget'));
}

export async function copyState(notebook: Notebook): Promise<CopyState> {
  return ((await (await notebook.database.connection()).get('meta', 'copyState')) as CopyState | undefined) ?? {};
}

export async function keepCopyState(notebook: Notebook, state: CopyState): Promise<void> {
  await notebook.database.write(['meta'], (transaction) => transaction.objectStore('meta').put(state, 'copyState'));
}
