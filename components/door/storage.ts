import { signal } from '@preact/signals';
import { currentSequence } from '../../utils/notebook/index.ts';
import { notebook, onNotebookChange } from './own-notebook.ts';

/** Bytes that the browser gives the extension, and whether it promises to keep them. */
export interface StorageState {
  readonly usage: number;
  /** Absent if the browser does not say. */
  readonly quota?: number | undefined;
  readonly persisted: boolean;
}

/** Undefined until the browser was asked. */
export const storageState = signal<StorageState | undefined>(undefined);

const NEARLY_FULL_PART = 0.8;
const LITTLE_BYTES = 200_000_000;

/**
 * Asks the browser how much there is, and not to clear it once something is kept: of an extension with unlimited storage it
 * grants this without a question.
 */
export async function askForStorage(): Promise<void> {
  const isUsed = (await currentSequence(notebook)) > 0;
  const persisted = (await navigator.storage.persisted()) || (isUsed && (await navigator.storage.persist()));
  const { usage = 0, quota } = await navigator.storage.estimate();
  storageState.value = { usage, quota, persisted };
}

/** Bytes that are left where that is little; undefined if there is room. */
export function shortOf({ usage, quota }: StorageState): number | undefined {
  if (quota === undefined) return undefined;
  const left = Math.max(0, quota - usage);
  return left < LITTLE_BYTES || usage >= quota * NEARLY_FULL_PART ? left : undefined;
}

/** Follows how much room there is from the first thing that is kept. */
export function followStorage(): void {
  const ask = (): void => void askForStorage().catch(() => undefined);
  ask();
  onNotebookChange(ask, new AbortController().signal);
}
