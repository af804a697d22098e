import { signal } from '@preact/signals';
import { currentSequence } from '../../utils/notebook/index.ts';
import type { Room } from '../../utils/storage/index.ts';
import { notebook, onNotebookChange } from './own-notebook.ts';

/** Undefined until the browser was asked. */
export const room = signal<Room | undefined>(undefined);

/**
 * Asks the browser how much room there is, and, once something is kept, not to clear it. The permission unlimitedStorage says
 * as much already (https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies) and spares the question.
 */
async function ask(): Promise<void> {
  if ((await currentSequence(notebook)) > 0 && !(await navigator.storage.persisted())) await navigator.storage.persist();
  const { usage = 0, quota } = await navigator.storage.estimate();
  room.value = { usage, quota };
}

/** Follows how much room there is, as the notebook grows. */
export function followRoom(): void {
  const follow = (): void => {
    // Why the notebook cannot be read is said by whoever reads it.
    ask().catch(() => undefined);
  };
  follow();
  onNotebookChange(follow, new AbortController().signal);
}
