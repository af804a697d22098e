import { useState } from 'preact/hooks';
import { BriefingIcon, Button, CheckIcon, Dialog, ErrorNotice, messages, PlusIcon, TextField, UndoIcon } from '../../../components/index.ts';
import { notebook, useDoing } from '../../../components/door/index.ts';
import { type BriefingPlan, formatDay, type Id } from '../../../utils/model/index.ts';
import { addBriefing, changeBriefing } from '../../../utils/notebook/index.ts';
import { hashOf } from '../address/index.ts';
import { type Contents, today } from '../contents/index.ts';
import { noteCount } from './arrangement.ts';
import { latestFirst } from './latest-first.ts';
import { begunWith, withTakenIn } from './taken-in.ts';

export interface AddToBriefingProps {
  /** What is to be added; undefined: the dialog is closed. */
  readonly noteIds: readonly Id[] | undefined;
  readonly contents: Contents;
  readonly onClose: () => void;
}

/** Chooses the briefing that notes are put into, or begins one. */
export function AddToBriefing({ noteIds, contents, onClose }: AddToBriefingProps) {
  const texts = messages.value.notebook.adding;
  return (
    <Dialog open={noteIds !== undefined} onClose={onClose} title={texts.title(noteIds?.length ?? 0)}>
      {noteIds && <Choice noteIds={noteIds} contents={contents} onClose={onClose} />}
    </Dialog>
  );
}

function Choice({ noteIds, contents, onClose }: { readonly noteIds: readonly Id[]; readonly contents: Contents; readonly onClose: () => void }) {
  const { common, notebook: all } = messages.value;
  const texts = all.adding;
  const doing = useDoing();
  const [title, setTitle] = useState(() => all.briefings.dayTitle(formatDay(today.value)));
  const [into, setInto] = useState<{ readonly id: Id; readonly title: string }>();

  async function add(briefing: BriefingPlan): Promise<void> {
    const values = withTakenIn(briefing, contents, noteIds);
    await doing.run(texts.added, (operationId) => changeBriefing(notebook, operationId, briefing.id, values));
    setInto(briefing);
  }

  async function begin(): Promise<void> {
    const begun = begunWith({ title: title.trim(), introduction: '', sections: [], form: { groupBy: 'leadUnit' } }, contents, noteIds);
    await doing.run(texts.added, async (operationId) => {
      setInto(await addBriefing(notebook, operationId, begun));
    });
  }

  if (doing.result?.kind === 'done' && into) {
    return (
      <div class="added" role="status">
        <p>
          <CheckIcon /> {texts.addedTo} <a href={hashOf({ view: 'briefing', id: into.id })}>{into.title || all.briefings.untitled}</a>
        </p>
        <div class="acts">
          <Button icon={UndoIcon} tone="quiet" onClick={() => void doing.undo()}>
            {common.undo}
          </Button>
          <Button tone="primary" onClick={onClose}>
            {common.close}
          </Button>
        </div>
      </div>
    );
  }
  const briefings = latestFirst(contents.briefings.values());
  return (
    <div class="add-to-briefing">
      {doing.failure !== undefined && <ErrorNotice>{doing.failure}</ErrorNotice>}
      {briefings.length > 0 && (
        <ul role="list" aria-label={texts.existing}>
          {briefings.map((briefing) => (
            <li key={briefing.id}>
              <button type="button" disabled={doing.busy} onClick={() => void add(briefing)}>
                <BriefingIcon />
                <span class="title">{briefing.title || all.briefings.untitled}</span>
                <span class="muted">{all.briefings.notes(noteCount(briefing.sections))}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <TextField label={texts.newTitle} value={title} onInput={setTitle} required />
        <Button type="submit" tone="primary" icon={PlusIcon} busy={doing.busy}>
          {texts.begin}
        </Button>
      </form>
    </div>
  );
}
