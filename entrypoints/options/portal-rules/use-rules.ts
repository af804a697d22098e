import { useState } from 'preact/hooks';
import { currentSettings, notebook } from '../../../components/door/index.ts';
import { messages } from '../../../components/index.ts';
import { failureCode } from '../../../utils/messaging/index.ts';
import { type Id, newId, type PortalRule } from '../../../utils/model/index.ts';
import { normalizeAddresses, type NormalizeResult, PORTAL_RULES_LOCK, undo } from '../../../utils/notebook/index.ts';
import { changeSettings } from '../../../utils/settings/index.ts';

/** What was done last, and what stood before it. */
export interface RulesDone {
  readonly result: NormalizeResult;
  readonly operationId: Id;
  readonly before: readonly PortalRule[];
}

export interface Rules {
  readonly rules: readonly PortalRule[];
  readonly busy: boolean;
  readonly done: RulesDone | undefined;
  readonly failure: string | undefined;
  /** Keeps the rules and brings what is in the notebook to them. True if that was done. */
  readonly keep: (rules: readonly PortalRule[]) => Promise<boolean>;
  /** Puts back the rules and, with them, the documents. */
  readonly undo: () => Promise<void>;
  readonly forget: () => void;
}

export function useRules(): Rules {
  const rules = currentSettings.value.portalRules;
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<RulesDone>();
  const [failure, setFailure] = useState<ReturnType<typeof failureCode>>();

  async function attempt(act: () => Promise<RulesDone | undefined>): Promise<boolean> {
    setBusy(true);
    setFailure(undefined);
    try {
      setDone(await navigator.locks.request(PORTAL_RULES_LOCK, act));
      return true;
    } catch (error) {
      setFailure(failureCode(error));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return {
    rules,
    busy,
    done,
    failure: failure && messages.value.errors[failure],
    keep: (next) =>
      attempt(async () => {
        const operationId = newId();
        await changeSettings({ portalRules: [...next] });
        return { result: await normalizeAddresses(notebook, operationId), operationId, before: rules };
      }),
    async undo() {
      if (!done) return;
      await attempt(async () => {
        // The rules first: what comes back is known by those of then.
        await changeSettings({ portalRules: [...done.before] });
        await undo(notebook, newId(), done.operationId);
        await normalizeAddresses(notebook, newId());
        return undefined;
      });
    },
    forget: () => setDone(undefined),
  };
}
