import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { followLeftDrafts, holdDraft, isTakenBack, leftDrafts, notebook, takeBack } from '../../../components/door/index.ts';
import { leftByUndo, useKeeping } from '../../../components/index.ts';
import { type FailureCode, failureCode } from '../../../utils/messaging/index.ts';
import { type BriefingDraft, type BriefingPlan, compareVersions, type FieldValues, type Id, newId, readBriefingDraft, sameValue, valueAt, withFields } from '../../../utils/model/index.ts';
import { changeBriefing, discardDraft, draftKey, keepDraft } from '../../../utils/notebook/index.ts';
import type { Draft as KeptDraft } from '../../../utils/storage/index.ts';

/** A briefing as it stands on the screen: what is typed is there at once, and saved a moment later. */
export interface Draft {
  readonly plan: BriefingPlan;
  /** @param part values by the paths of their fields, `notes.ID` for what is said of one note @param when `soon` for typing, which is saved when it pauses; `now` for what is done in one step */
  readonly change: (part: FieldValues, when: 'soon' | 'now') => void;
  readonly state: 'saved' | 'saving' | 'failed';
  readonly failure: FailureCode | undefined;
  /** Saves what could not be saved. */
  readonly retry: () => void;
  /** Takes the last saved step back; undefined if there is none of this screen. */
  readonly undo: (() => void) | undefined;
  /** Does again what was taken back last; undefined if nothing was, or something else was done since. */
  readonly redo: (() => void) | undefined;
  /** What is to be said of the last undo or redo; empty if nothing had to be left as it is. */
  readonly said: string;
  /** What was typed before the screen went away, and could not be saved any more. */
  readonly left: FieldValues | undefined;
  /** Writes what was left into the briefing, or throws it away. */
  readonly settleLeft: (isTaken: boolean) => void;
}

const PAUSE_MS = 500;


/** The plan, with those of its fields that say the same as before in the very same values: what is made of them need not be made again. */
function withSameValues(before: BriefingPlan, plan: BriefingPlan): BriefingPlan {
  const old: Readonly<Record<string, unknown>> = before;
  return Object.fromEntries(Object.entries(plan).map(([name, value]) => [name, sameValue(old[name], value) ? old[name] : value])) as BriefingPlan;
}

const isOlder = (plan: BriefingPlan, than: BriefingPlan): boolean =>
  Object.entries(plan.versions).some(([field, version]) => compareVersions(version, than.versions[field] ?? '') < 0);

export function useDraft(plan: BriefingPlan): Draft {
  const place = `briefing:${plan.id}`;
  const [shown, setShown] = useState(plan);
  const [state, setState] = useState<Draft['state']>('saved');
  const [failure, setFailure] = useState<FailureCode>();
  /** The acts of this screen, and those that took one of them back; held beside the state, as an act may end before the screen is drawn anew. */
  const acts = useRef<{ readonly saved: readonly Id[]; readonly undos: readonly Id[] }>({ saved: [], undos: [] });
  const [{ saved, undos }, setActs] = useState(acts.current);
  const [left, setLeft] = useState<{ readonly key: string; readonly draft: BriefingDraft }>();
  const [said, setSaid] = useState('');
  const [key] = useState(() => draftKey(place, newId()));
  const unsaved = useRef<FieldValues>({});
  /** The briefing as the person has it before them, but for what they typed. */
  const seen = useRef(plan);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writing = useRef(Promise.resolve());

  function became(next: Partial<typeof acts.current>): void {
    acts.current = { ...acts.current, ...next };
    setActs(acts.current);
  }

  const isUnsaved = (): boolean => Object.keys(unsaved.current).length > 0;

  const keeping = useKeeping<FieldValues>((part) => {
    const kept: BriefingDraft = { part, base: seen.current };
    keepDraft(notebook, key, kept).catch(() => undefined);
  });

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
          seen.current = await changeBriefing(notebook, operationId, plan.id, part, seen.current);
          became({ saved: [...acts.current.saved, operationId], undos: [] });
          setFailure(undefined);
          if (isUnsaved()) return;
          setState('saved');
          keeping.stop();
          await discardDraft(notebook, key).catch(() => undefined);
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
    if (isUnsaved() || isOlder(plan, seen.current)) return;
    seen.current = plan;
    setShown((before) => withSameValues(before, plan));
  }, [plan]);

  async function offer(drafts: readonly KeptDraft[]): Promise<void> {
    for (const { key: leftKey, value } of drafts) {
      const draft = readBriefingDraft(value);
      if (!draft) continue;
      if (Object.entries(draft.part).some(([path, value]) => !sameValue(value, valueAt(plan, path)))) return setLeft({ key: leftKey, draft });
      // It was saved after all, as the screen went away.
      await discardDraft(notebook, leftKey).catch(() => undefined);
    }
    setLeft(undefined);
  }

  useEffect(() => {
    const life = new AbortController();
    // Why the notebook cannot be read is said elsewhere.
    followLeftDrafts(place, (drafts) => void offer(drafts), life.signal).catch(() => undefined);
    const letGo = holdDraft(key);
    return () => {
      life.abort();
      letGo();
    };
  }, [place]);

  useEffect(() => {
    const leaving = new AbortController();
    addEventListener('pagehide', () => void save(), { signal: leaving.signal });
    document.addEventListener('visibilitychange', () => void save(), { signal: leaving.signal });
    return () => {
      leaving.abort();
      void save();
    };
  }, [save]);

  async function settleLeft({ key: leftKey, draft }: NonNullable<typeof left>, isTaken: boolean): Promise<void> {
    try {
      if (isTaken) {
        const operationId = newId();
        await changeBriefing(notebook, operationId, plan.id, draft.part, draft.base);
        became({ saved: [...acts.current.saved, operationId], undos: [] });
      }
      await discardDraft(notebook, leftKey);
      await offer(await leftDrafts(place));
    } catch (error) {
      setFailure(failureCode(error));
    }
  }

  const standing = (ids: readonly Id[]): Id | undefined => ids.findLast((id) => !isTakenBack(id));

  /** Takes back the last of some acts, which may be undos themselves, once what is typed is saved. */
  function turn(which: 'saved' | 'undos'): void {
    writing.current = save()
      .then(async () => {
        const target = standing(acts.current[which]);
        if (target === undefined) return;
        const operationId = newId();
        const left = leftByUndo(await takeBack(target, operationId));
        const other = which === 'saved' ? 'undos' : 'saved';
        became({ [other]: [...acts.current[other], operationId] });
        setSaid(left);
      })
      .catch((error: unknown) => setFailure(failureCode(error)));
  }

  return {
    plan: shown,
    state,
    failure,
    change(part, when) {
      setShown((before) => withFields(before, part, ''));
      unsaved.current = { ...unsaved.current, ...part };
      setState('saving');
      setSaid('');
      clearTimeout(timer.current);
      if (when === 'now') void save();
      else {
        keeping.soon(unsaved.current);
        timer.current = setTimeout(() => void save(), PAUSE_MS);
      }
    },
    retry: () => void save(),
    undo: standing(saved) === undefined ? undefined : () => turn('saved'),
    redo: standing(undos) === undefined ? undefined : () => turn('undos'),
    said,
    left: left?.draft.part,
    settleLeft: (isTaken) => left && void settleLeft(left, isTaken),
  };
}
