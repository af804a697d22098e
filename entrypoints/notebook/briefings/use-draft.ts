import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isTakenBack, notebook, takeBack } from '../../../components/door/index.ts';
import { type FailureCode, failureCode } from '../../../utils/messaging/index.ts';
import { type BriefingPlan, type BriefingPlanFields, type Id, newId } from '../../../utils/model/index.ts';
import { changeBriefing } from '../../../utils/notebook/index.ts';

/** A briefing as it stands on the screen: what is typed is there at once, and saved a moment later. */
export interface Draft {
  readonly fields: BriefingPlanFields;
  /** @param when `soon` for typing, which is saved when it pauses; `now` for what is done in one step */
  readonly change: (part: Partial<BriefingPlanFields>, when: 'soon' | 'now') => void;
  readonly state: 'saved' | 'saving' | 'failed';
  readonly failure: FailureCode | undefined;
  /** Saves what could not be saved. */
  readonly retry: () => void;
  /** Takes the last saved step back; undefined if there is none of this screen. */
  readonly undo: (() => void) | undefined;
}

const PAUSE_MS = 500;

const fieldsOf = ({ title, introduction, sections }: BriefingPlan): BriefingPlanFields => ({ title, introduction, sections });

export function useDraft(plan: BriefingPlan): Draft {
  const [fields, setFields] = useState(() => fieldsOf(plan));
  const [state, setState] = useState<Draft['state']>('saved');
  const [failure, setFailure] = useState<FailureCode>();
  const [saved, setSaved] = useState<readonly Id[]>([]);
  const unsaved = useRef<Partial<BriefingPlanFields>>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writing = useRef(Promise.resolve());

  const isUnsaved = (): boolean => Object.keys(unsaved.current).length > 0;

  /** One write after the other, each with all that has gathered. */
  const save = useMemo(
    () => (): Promise<void> => {
      clearTimeout(timer.current);
      writing.current = writing.current.then(async () => {
        if (!isUnsaved()) return;
        const part = unsaved.current;
        unsaved.current = {};
        const operationId = newId();
        try {
          await changeBriefing(notebook, operationId, plan.id, part);
          setSaved((before) => [...before, operationId]);
          setFailure(undefined);
          if (!isUnsaved()) setState('saved');
        } catch (error) {
          unsaved.current = { ...part, ...unsaved.current };
          setFailure(failureCode(error));
          setState('failed');
        }
      });
      return writing.current;
    },
    [plan.id],
  );

  // Somebody else's change, or an undo, is shown unless it would run over what is being typed.
  useEffect(() => {
    if (!isUnsaved()) setFields(fieldsOf(plan));
  }, [plan]);

  useEffect(() => {
    const leaving = new AbortController();
    addEventListener('pagehide', () => void save(), { signal: leaving.signal });
    document.addEventListener('visibilitychange', () => void save(), { signal: leaving.signal });
    return () => {
      leaving.abort();
      void save();
    };
  }, [save]);

  const last = saved.findLast((id) => !isTakenBack(id));
  return {
    fields,
    state,
    failure,
    change(part, when) {
      setFields((before) => ({ ...before, ...part }));
      unsaved.current = { ...unsaved.current, ...part };
      setState('saving');
      clearTimeout(timer.current);
      if (when === 'now') void save();
      else timer.current = setTimeout(() => void save(), PAUSE_MS);
    },
    retry: () => void save(),
    undo:
      last === undefined
        ? undefined
        : () => {
            void save()
              .then(() => takeBack(last))
              .catch((error: unknown) => setFailure(failureCode(error)));
          },
  };
}
