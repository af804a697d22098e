import { signal } from '@preact/signals';
import { onEvent, tell } from '../../../utils/messaging/index.ts';
import { allDocuments, changedSinceBackup, copyState, copyTarget, currentSequence, isCopyDue, keepCopyState } from '../../../utils/notebook/index.ts';
import { type Settings, loadSettings } from '../../../utils/settings/index.ts';
import { notebook } from '../own-notebook.ts';
import { CopyError, copyToDownloads, copyToFolder } from './write-copy.ts';

/** One screen writes at a time. */
const LOCK = 'automatic-copy';
/** How often an open screen looks whether a copy is due. */
const LOOK_EVERY_MS = 3_600_000;
/** What the screen was opened for comes first. */
const FIRST_LOOK_MS = 4000;

/** How often a copy was tried since this screen is open, here or on another one: what is said of it is to be read again. */
export const copiesTried = signal(0);

/** Writes a copy whenever one is due, as long as this screen is open. */
export function startAutomaticCopies(): void {
  onEvent('copyTried', () => (copiesTried.value += 1));
  setTimeout(() => void copyIfDue(), FIRST_LOOK_MS);
  setInterval(() => void copyIfDue(), LOOK_EVERY_MS);
}

/** Writes a copy now. What came of it is kept as the state of copies. */
export async function copyNow(): Promise<void> {
  await navigator.locks.request(LOCK, async () => write(await loadSettings()));
}

async function copyIfDue(): Promise<void> {
  try {
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      const settings = await loadSettings();
      if (lock && (await isDue(settings))) await write(settings);
    });
  } catch {
    // A notebook that cannot be read is spoken of by the screen itself.
  }
}

async function isDue({ automaticCopies, automaticCopyDays }: Settings): Promise<boolean> {
  if (automaticCopies === 'off' || (await currentSequence(notebook)) === 0 || !(await changedSinceBackup(notebook))) return false;
  return isCopyDue(await copyState(notebook), automaticCopyDays, Date.now());
}

async function write(settings: Settings): Promise<void> {
  const before = await copyState(notebook);
  try {
    await keepCopyState(notebook, { writtenAt: await copy(settings) });
  } catch (error) {
    await keepCopyState(notebook, { ...before, failure: error instanceof CopyError ? error.code : 'unknown' });
  }
  copiesTried.value += 1;
  tell('copyTried', {});
}

/** @returns when it was made; @throws CopyError */
async function copy(settings: Settings): Promise<string> {
  const { folder, key } = await copyTarget(notebook);
  if ((await allDocuments(notebook)).some(({ classification }) => classification !== undefined)) throw new CopyError('classified');
  if (settings.automaticCopies === 'downloads') return copyToDownloads(key, settings);
  if (!folder) throw new CopyError('noFolder');
  return copyToFolder(folder, key, settings);
}
