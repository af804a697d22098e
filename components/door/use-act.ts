import { useState } from 'preact/hooks';
import { type FailureCode, failureCode } from '../../utils/messaging/index.ts';
import { type Id, newId } from '../../utils/model/index.ts';

export interface Act {
  /** Does it under a new operation id. Gives that id, or undefined if it failed: `failure` then says why. */
  readonly run: (act: (operationId: Id) => Promise<unknown>) => Promise<Id | undefined>;
  readonly busy: boolean;
  readonly failure: FailureCode | undefined;
  readonly dismissFailure: () => void;
}

/** One thing a person does at a time, with its failure kept for the screen. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();
  return {
    busy,
    failure,
    dismissFailure: () => setFailure(undefined),
    async run(act) {
      const operationId = newId();
      setBusy(true);
      setFailure(undefined);
      try {
        await act(operationId);
        return operationId;
      } catch (error) {
        setFailure(failureCode(error));
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}
