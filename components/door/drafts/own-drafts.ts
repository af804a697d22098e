import { type DraftKeeper, type Id, newId, readWrittenDraft } from '../../../utils/model/index.ts';
import { allDrafts, discardDraft, draftKey, draftsAt, keepDraft, writerOfDraft } from '../../../utils/notebook/index.ts';
import type { Draft } from '../../../utils/storage/index.ts';
import { notebook } from '../own-notebook.ts';

/** One place of a note's text, in whichever door it is written. */
export const noteDraftPlace = (noteId: Id): string => `note:${noteId}`;

/** An editor that goes away has given its lock back by then, ms. */
const RELEASE_MS = 100;

const lockOf = (key: string): string => `draft ${key}`;

/** What was typed at a place, or anywhere, and is not open in any editor of the extension's own screens, latest first. */
export async function leftDrafts(place?: string): Promise<readonly Draft[]> {
  return (await draftsByUse(place)).left;
}

/**
 * Tells what was typed at a place and is not open in any editor, and tells it anew when an editor has let go of it: that of a
 * screen that was killed may do so only after a while.
 * @throws AbortError, what reading the notebook throws
 */
export async function followLeftDrafts(place: string, tell: (left: readonly Draft[]) => void, signal: AbortSignal): Promise<void> {
  for (;;) {
    const { left, open } = await draftsByUse(place);
    signal.throwIfAborted();
    tell(left);
    if (open.length === 0) return;
    await Promise.any(open.map(({ key }) => navigator.locks.request(lockOf(key), { mode: 'shared', signal }, () => undefined)));
  }
}

async function draftsByUse(place?: string): Promise<{ readonly left: readonly Draft[]; readonly open: readonly Draft[] }> {
  const drafts = await (place === undefined ? allDrafts(notebook) : draftsAt(notebook, place));
  const areOpen = await Promise.all(drafts.map(({ key }) => isOpen(key)));
  return { left: drafts.filter((_draft, index) => !areOpen[index]), open: drafts.filter((_draft, index) => areOpen[index]) };
}

async function isOpen(key: string): Promise<boolean> {
  try {
    await navigator.locks.request(lockOf(key), { mode: 'shared', signal: AbortSignal.timeout(RELEASE_MS) }, () => undefined);
    return false;
  } catch {
    // On a busy machine no answer comes in that time, whether it is open or not.
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name, mode }) => name === lockOf(key) && mode === 'exclusive');
  }
}

/** Says to the other screens that a draft is open in an editor. @returns lets it go */
export function holdDraft(key: string): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  void navigator.locks.request(lockOf(key), () => promise);
  return resolve;
}

/** Keeps what is typed at a place in the notebook. */
export function ownDrafts(place: string): DraftKeeper {
  let key = draftKey(place, newId());
  let end = (): void => undefined;
  return {
    async begin() {
      const left = (await leftDrafts(place)).find(({ value }) => readWrittenDraft(value));
      // What is gone on with is the same draft.
      if (left) key = draftKey(place, writerOfDraft(left));
      end = holdDraft(key);
      return left && readWrittenDraft(left.value);
    },
    keep: (draft) => void keepDraft(notebook, key, draft).catch(() => undefined),
    discard: () => discardDraft(notebook, key),
    end: () => end(),
  };
}
