import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { notebook } from '../../../components/door/index.ts';
import { Button, ErrorNotice, UndoBar, messages } from '../../../components/index.ts';
import { failureCode } from '../../../utils/messaging/index.ts';
import { type Id, newId } from '../../../utils/model/index.ts';
import { undo } from '../../../utils/notebook/index.ts';

/** The passage that is to be kept is not on the page any more. */
export class PassageGoneError extends Error {
  override readonly name = 'PassageGoneError';
}

/** What came of the last thing done: `place` says where in a list it stands. */
type Result<Place> =
  | { readonly place: Place; readonly kind: 'done'; readonly text: string; readonly operationId: Id }
  | { readonly place: Place; readonly kind: 'failed'; readonly text: string };

export interface Doing<Place> {
  /** The last result, until it is undone or put away. */
  readonly result: Result<Place> | undefined;
  readonly busy: boolean;
  /** Does it under a new operation id. `act` gives the words that say what was done. True if it was. */
  readonly run: (place: Place, act: (operationId: Id) => Promise<string>) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly forget: () => void;
}

const undone = signal<ReadonlySet<Id>>(new Set());

/** Takes an operation back, wherever in the panel its undo stands. */
export async function takeBack(target: Id): Promise<void> {
  await undo(notebook, newId(), target);
  undone.value = new Set([...undone.value, target]);
}

/** What is done in one part of the panel, one thing at a time, with its undo beside it. */
export function useDoing<Place>(): Doing<Place> {
  const [latest, setLatest] = useState<Result<Place>>();
  const [busy, setBusy] = useState(false);
  const { errors, panel } = messages.value;
  const result = latest?.kind === 'done' && undone.value.has(latest.operationId) ? undefined : latest;

  async function attempt(place: Place, act: () => Promise<Result<Place> | undefined>): Promise<boolean> {
    setBusy(true);
    try {
      setLatest(await act());
      return true;
    } catch (error) {
      setLatest({ place, kind: 'failed', text: error instanceof PassageGoneError ? panel.passageGone : errors[failureCode(error)] });
      return false;
    } finally {
      setBusy(false);
    }
  }

  return {
    result,
    busy,
    run: (place, act) =>
      attempt(place, async () => {
        const operationId = newId();
        return { place, kind: 'done', text: await act(operationId), operationId };
      }),
    async undo() {
      if (result?.kind !== 'done') return;
      await attempt(result.place, async () => {
        await takeBack(result.operationId);
        return undefined;
      });
    },
    forget: () => setLatest(undefined),
  };
}

/** Says what came of it, where it was done. */
export function Outcome<Place>({ doing, onUndone }: { readonly doing: Doing<Place>; readonly onUndone?: () => void }) {
  const { result } = doing;
  if (!result) return null;
  if (result.kind === 'failed') {
    return (
      <ErrorNotice
        act={
          <Button tone="quiet" onClick={doing.forget}>
            {messages.value.common.close}
          </Button>
        }
      >
        {result.text}
      </ErrorNotice>
    );
  }
  return (
    <UndoBar onUndo={() => void doing.undo().then(onUndone)} onDismiss={doing.forget}>
      {result.text}
    </UndoBar>
  );
}
