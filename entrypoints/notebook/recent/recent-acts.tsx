import { useState } from 'preact/hooks';
import { actWords, takeBack, useLive } from '../../../components/door/index.ts';
import { Button, Chip, EmptyState, ErrorNotice, fieldName, HistoryIcon, leftByUndo, messages, RedoIcon, UndoIcon } from '../../../components/index.ts';
import { type FailureCode, failureCode } from '../../../utils/messaging/index.ts';
import { formatInstant, type Id } from '../../../utils/model/index.ts';
import { type RecentAct, recentActs } from '../../../utils/notebook/index.ts';
import { EVERYTHING, hashOf, type Route } from '../address/index.ts';
import { ReadFailure } from '../read-failure.tsx';

/** How many of the last acts are listed. */
const LISTED = 100;

/** What came of the last undo in the list. */
interface Said {
  readonly at: Id;
  readonly text?: string;
  readonly failure?: FailureCode;
}

/** The last things done, each with its undo, whenever it was done. */
export function RecentActs() {
  const { errors, notebook } = messages.value;
  const { value: acts, failure } = useLive((own) => recentActs(own, LISTED), []);
  const [turning, setTurning] = useState<Id>();
  const [said, setSaid] = useState<Said>();

  async function turn(act: RecentAct): Promise<void> {
    setTurning(act.id);
    setSaid(undefined);
    try {
      const left = leftByUndo(await takeBack(act.turn));
      if (left !== '') setSaid({ at: act.id, text: left });
    } catch (error) {
      setSaid({ at: act.id, failure: failureCode(error) });
    } finally {
      setTurning(undefined);
    }
  }

  if (failure !== undefined) return <ReadFailure failure={failure} />;
  if (!acts) return null;
  if (acts.length === 0) return <EmptyState icon={HistoryIcon}>{notebook.recent.none}</EmptyState>;
  return (
    <ol role="list" class="recent-acts" aria-label={notebook.titles.recent}>
      {acts.map((act) => (
        <li key={act.id} class={act.isUndone ? 'undone' : ''}>
          <Act act={act} isTurning={turning === act.id} onTurn={() => void turn(act)} />
          {said?.at === act.id && (said.failure ? <ErrorNotice>{errors[said.failure]}</ErrorNotice> : <p class="said" role="status">{said.text}</p>)}
        </li>
      ))}
    </ol>
  );
}

function Act({ act, isTurning, onTurn }: { readonly act: RecentAct; readonly isTurning: boolean; readonly onTurn: () => void }) {
  const { common, notebook } = messages.value;
  const texts = notebook.recent;
  const what = actWords(act);
  const to = routeTo(act);
  const names = [...new Set(act.fields.map(fieldName))].join(', ');
  return (
    <>
      <time dateTime={act.at}>{formatInstant(act.at)}</time>
      <div class="what">
        <p>{to ? <a href={hashOf(to)}>{what}</a> : what}</p>
        {act.documentTitle !== '' && <p class="muted small">{act.documentTitle}</p>}
        {act.kind === 'changeNotes' && names !== '' && <p class="muted small">{texts.fields(names)}</p>}
      </div>
      <div class="acts">
        {act.isUndone && <Chip>{texts.isUndone}</Chip>}
        <Button tone="quiet" icon={act.isUndone ? RedoIcon : UndoIcon} label={act.isUndone ? texts.againOf(what) : texts.undoOf(what)} busy={isTurning} onClick={onTurn}>
          {act.isUndone ? common.redo : common.undo}
        </Button>
      </div>
    </>
  );
}

/** Where the first thing that it was done to is seen; undefined if that is not in the notebook. */
function routeTo({ record }: RecentAct): Route | undefined {
  switch (record?.store) {
    case 'notes':
      return { ...EVERYTHING, noteId: record.id };
    case 'documents':
      return { view: 'document', id: record.id };
    case 'meetings':
      return { view: 'meeting', id: record.id };
    case 'briefings':
      return { view: 'briefing', id: record.id };
    case undefined:
      return undefined;
  }
}
