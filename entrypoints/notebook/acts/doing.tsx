import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button, ErrorNotice, messages, UndoBar } from '../../../components/index.ts';
import { notebook, useAct } from '../../../components/door/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import { undo } from '../../../utils/notebook/index.ts';

/** Something that was done and can be taken back. */
export interface Done {
  readonly operationId: Id;
  /** "Đã xóa ghi chú". */
  readonly text: string;
}

export interface Doing {
  /** Does it; `text` says that it was done. Gives the operation's id, or undefined if it failed. */
  readonly run: (text: string, act: (operationId: Id) => Promise<unknown>) => Promise<Id | undefined>;
  /** The last thing done, until it is undone or put away. */
  readonly done: Done | undefined;
  readonly undo: () => Promise<void>;
  readonly forget: () => void;
  readonly busy: boolean;
  /** Why the last act failed, and what to do. */
  readonly failure: string | undefined;
}

/** Operations that were taken back on this screen, wherever that was done. */
export const undoneOperations = signal<ReadonlySet<Id>>(new Set());

/** Takes an operation back. */
export async function takeBack(operationId: Id, target: Id): Promise<void> {
  await undo(notebook, operationId, target);
  undoneOperations.value = new Set([...undoneOperations.value, target]);
}

/** What is done in one place of the screen, with its undo. */
export function useDoing(): Doing {
  const act = useAct();
  const [done, setDone] = useState<Done>();
  const current = done && !undoneOperations.value.has(done.operationId) ? done : undefined;
  return {
    busy: act.busy,
    done: current,
    failure: act.failure && messages.value.errors[act.failure],
    forget() {
      setDone(undefined);
      act.dismissFailure();
    },
    async run(text, doIt) {
      const operationId = await act.run(doIt);
      if (operationId !== undefined) setDone({ operationId, text });
      return operationId;
    },
    async undo() {
      if (current) await act.run((operationId) => takeBack(operationId, current.operationId));
    },
  };
}

/** Says what came of it, beside what was done. */
export function Outcome({ doing }: { readonly doing: Doing }) {
  const { common } = messages.value;
  if (doing.failure !== undefined) {
    return (
      <ErrorNotice
        act={
          <Button tone="quiet" onClick={doing.forget}>
            {common.close}
          </Button>
        }
      >
        {doing.failure}
      </ErrorNotice>
    );
  }
  if (!doing.done) return null;
  return (
    <UndoBar onUndo={() => void doing.undo()} onDismiss={doing.forget}>
      {doing.done.text}
    </UndoBar>
  );
}
