import { notebook } from '../../../../components/door/index.ts';
import { emptyStaged } from '../../../../utils/notebook/index.ts';

/** One screen restores at a time: what is set down beside the notebook is of one backup. */
const LOCK = 'restore-backup';

/** Another tab is restoring. */
export class RestoringElsewhereError extends Error {
  override readonly name = 'RestoringElsewhereError';
}

/** @throws RestoringElsewhereError, or what `restore` throws */
export function restoreAlone<R>(restore: () => Promise<R>): Promise<R> {
  return navigator.locks.request<Promise<R>>(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new RestoringElsewhereError('Another tab is restoring');
    return restore();
  });
}

/** Gives back the room that a restore took which was cut off with the browser. */
export async function tidyAfterRestore(): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await emptyStaged(notebook.database);
  });
}
