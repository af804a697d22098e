import { batch, signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { failureCode } from '../../utils/messaging/index.ts';
import { type Id, newId } from '../../utils/model/index.ts';
import { type UndoResult, undo } from '../../utils/notebook/index.ts';
import { Button } from '../button.tsx';
import { leftByUndo } from '../left-by-undo.ts';
import { messages } from '../messages.ts';
import { ErrorNotice, UndoBar } from '../notices.tsx';
import { notebook } from './own-notebook.ts';

/** An act that takes longer is spoken of before it is done: ms. */
const LONG_MS = 600;

/** What came of the last thing done, or that it is being done: `at` says where in a list it stands. */
type Result<Place> =
  | { readonly kind: 'done'; readonly at: Place | undefined; readonly text: string; readonly operationId: Id; readonly takesFocus: boolean }
  | { readonly kind: 'said' | 'failed' | 'working'; readonly at: Place | undefined; readonly text: string };

/** What is said of an act: that it is done, or why there was nothing to do, which nobody has to take back. */
export type Said = string | { readonly nothingDone: string };

export interface Doing<Place = never> {
  /** What came of the last act of this part of the screen, until it is undone or put away, or something else is done anywhere on the screen. */
  readonly result: Result<Place> | undefined;
  /** Why the last act failed, and what to do. */
  readonly failure: string | undefined;
  readonly busy: boolean;
  /**
   * Does it under a new operation id. True if it was done.
   * @param said that it was done: "Đã xóa ghi chú", perhaps by what `act` gave
   * @param focus `outcome` where the act takes its own button away: the focus goes to what is said of it
   */
  readonly run: <R>(said: string | ((given: R) => Said), act: (operationId: Id) => Promise<R>, at?: Place, focus?: 'outcome') => Promise<boolean>;
  /** Takes the last thing done back. */
  readonly undo: () => Promise<void>;
  readonly forget: () => void;
}

const undone = signal<ReadonlySet<Id>>(new Set());

/** The last thing done on this screen: what was done before is no longer spoken of. Empty when something was taken back. */
export const lastDone = signal<Id>('');

/** True if it was taken back on this screen, wherever that was done. */
export function isTakenBack(operationId: Id): boolean {
  return undone.value.has(operationId);
}

/**
 * Takes an operation back, wherever on the screen its undo stands.
 * @param operationId of the taking back, which can be taken back too
 */
export async function takeBack(target: Id, operationId: Id = newId()): Promise<UndoResult> {
  const result = await undo(notebook, operationId, target);
  batch(() => {
    undone.value = new Set([...undone.value, target]);
    lastDone.value = '';
  });
  return result;
}

const wordsOf = (error: unknown): string => messages.value.errors[failureCode(error)];

/**
 * What is done in one part of the screen, one thing at a time, with its undo beside it.
 * @param explain what to say of a failure that only this part of the screen knows
 */
export function useDoing<Place = never>(explain: (error: unknown) => string | undefined = () => undefined): Doing<Place> {
  const [latest, setLatest] = useState<Result<Place>>();
  const [busy, setBusy] = useState(false);
  const result = latest?.kind === 'done' && latest.operationId !== lastDone.value ? undefined : latest;

  async function attempt(at: Place | undefined, act: () => Promise<Result<Place> | undefined>): Promise<boolean> {
    setBusy(true);
    const long = setTimeout(() => setLatest({ kind: 'working', at, text: messages.value.common.working }), LONG_MS);
    try {
      const result = await act();
      clearTimeout(long);
      setLatest(result);
      return true;
    } catch (error) {
      setLatest({ kind: 'failed', at, text: explain(error) ?? wordsOf(error) });
      return false;
    } finally {
      clearTimeout(long);
      setBusy(false);
    }
  }

  return {
    result,
    failure: result?.kind === 'failed' ? result.text : undefined,
    busy,
    run: (said, act, at, focus) =>
      attempt(at, async () => {
        const operationId = newId();
        const given = await act(operationId);
        const text = typeof said === 'string' ? said : said(given);
        if (typeof text !== 'string') return { kind: 'said', at, text: text.nothingDone };
        lastDone.value = operationId;
        return { kind: 'done', at, text, operationId, takesFocus: focus === 'outcome' };
      }),
    async undo() {
      if (result?.kind !== 'done') return;
      await attempt(result.at, async () => {
        const text = leftByUndo(await takeBack(result.operationId));
        return text === '' ? undefined : { kind: 'said', at: result.at, text };
      });
    },
    forget: () => setLatest(undefined),
  };
}

/** Says what came of it, beside what was done. */
export function Outcome<Place>({ doing, onUndone }: { readonly doing: Doing<Place>; readonly onUndone?: () => void }) {
  const { result } = doing;
  if (!result) return null;
  if (result.kind === 'working') {
    return (
      <div class="undo-bar working" role="status" aria-busy="true">
        <p class="said">{result.text}</p>
      </div>
    );
  }
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
    <UndoBar
      key={result.kind === 'done' ? result.operationId : result.text}
      onUndo={result.kind === 'done' ? () => void doing.undo().then(onUndone) : undefined}
      onDismiss={doing.forget}
      takesFocus={result.kind === 'done' && result.takesFocus}
    >
      {result.text}
    </UndoBar>
  );
}
