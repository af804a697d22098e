import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Combobox, DateField, DeadlineField, deadlineText, Dialog, ErrorNotice, messages, recounted, TextArea, TextField, unitCompletions, useDeadlineBase, wordCompletions } from '../../../components/index.ts';
import { type Doing, notebook } from '../../../components/door/index.ts';
import type { Id, Note, NoteDeadline } from '../../../utils/model/index.ts';
import { addProgress, changeNotes, changeProgress, extendDeadlines } from '../../../utils/notebook/index.ts';
import { dayOfDeadline, deadlineInForce, dueOf } from '../../../utils/tasks/index.ts';
import { type KnownWords, today } from '../contents/index.ts';
import './follow-up.css';

/** What a person is asked for, and the tasks that it is for. */
export type TaskQuestion = About<'progress'> | About<'extend'> | About<'unit'> | About<'tag'> | ProgressLine;

interface About<Kind> {
  readonly kind: Kind;
  readonly notes: readonly Note[];
}

/** A line of the progress of one task, to be corrected. */
interface ProgressLine {
  readonly kind: 'changeProgress';
  readonly notes: readonly [Note];
  readonly progressId: Id;
}

export interface TaskDialogProps<Place> {
  /** Undefined: the dialog is closed. */
  readonly question: TaskQuestion | undefined;
  readonly words: KnownWords;
  /** Where what is done is spoken of. */
  readonly doing: Doing<Place>;
  readonly at?: Place;
  readonly onClose: () => void;
}

/** Asks for one thing and does it to all the tasks, as one act. */
export function TaskDialog<Place>({ question, onClose, ...form }: TaskDialogProps<Place>) {
  const { dialogs: texts, followUp } = messages.value.tasks;
  const title = question === undefined ? '' : question.kind === 'changeProgress' ? followUp.change : texts.titles[question.kind](question.notes.length);
  return (
    <Dialog open={question !== undefined} onClose={onClose} title={title}>
      {question && <TaskForm question={question} onClose={onClose} {...form} />}
    </Dialog>
  );
}

type Run = (said: string, act: (operationId: Id) => Promise<unknown>) => void;

function TaskForm<Place>({ question, words, doing, at, onClose }: TaskDialogProps<Place> & { readonly question: TaskQuestion }) {
  const run: Run = (said, act) => void doing.run(said, act, at).then((isDone) => isDone && onClose());
  const form = { busy: doing.busy, failure: doing.failure, onClose, run };
  switch (question.kind) {
    case 'progress':
    case 'changeProgress':
      return <ProgressForm question={question} {...form} />;
    case 'extend':
      return <ExtendForm notes={question.notes} {...form} />;
    case 'unit':
      return <UnitForm notes={question.notes} units={words.units} {...form} />;
    case 'tag':
      return <TagForm notes={question.notes} tags={words.tags} {...form} />;
  }
}

interface FormProps {
  readonly busy: boolean;
  readonly failure: string | undefined;
  readonly onClose: () => void;
  readonly run: Run;
}

interface Progress {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly text: string;
}

/** Progress that was being written when its dialog was closed, by what it was for: it is there again when one goes on, until it is saved or given up. */
const unsaved = new Map<string, Progress>();

const idsOf = (notes: readonly Note[]): Id[] => notes.map(({ id }) => id);

function ProgressForm({ question, run, onClose, ...form }: FormProps & { readonly question: About<'progress'> | ProgressLine }) {
  const { dialogs: texts, done } = messages.value.tasks;
  const written = question.kind === 'changeProgress' ? question.notes[0].directive?.progress?.[question.progressId] : undefined;
  const subject = [question.kind, ...idsOf(question.notes), question.kind === 'changeProgress' ? question.progressId : ''].join(' ');
  const [{ on, text }, setProgress] = useState<Progress>(unsaved.get(subject) ?? { on: written?.on ?? today.value, text: written?.text ?? '' });

  function write(part: Partial<Progress>): void {
    const progress = { on, text, ...part };
    unsaved.set(subject, progress);
    setProgress(progress);
  }
  function giveUp(): void {
    unsaved.delete(subject);
    onClose();
  }
  function save(): void {
    const progress = { on, text: text.trim() };
    run(question.kind === 'changeProgress' ? done.progressChanged : done.progress(question.notes.length), async (operationId) => {
      if (question.kind === 'changeProgress') await changeProgress(notebook, operationId, question.notes[0].id, question.progressId, progress);
      else await addProgress(notebook, operationId, idsOf(question.notes), progress);
      unsaved.delete(subject);
    });
  }

  return (
    <Form {...form} complete={on !== '' && text.trim() !== ''} onSave={save} onClose={giveUp}>
      <TextArea label={texts.what} value={text} placeholder={texts.whatHint} onInput={(next) => write({ text: next })} required />
      <DateField label={texts.day} value={on} onChange={(next) => write({ on: next })} />
    </Form>
  );
}

function ExtendForm({ notes, run, ...form }: FormProps & { readonly notes: readonly Note[] }) {
  const { dialogs: texts, done } = messages.value.tasks;
  const [to, setTo] = useState<NoteDeadline>({ text: '' });
  const [decidedOn, setDecidedOn] = useState(today.value);
  const [reason, setReason] = useState('');
  const base = useDeadlineBase(decidedOn || today.value);
  const old = notes.length === 1 ? deadlineInForce(notes[0]!.directive?.deadlines ?? [], today.value) : undefined;

  const day = dayOfDeadline(to, today.value);
  /** Whoever puts a deadline off means a later day. */
  const earlier = day === undefined ? 0 : notes.filter((note) => (dueOf(note, today.value) ?? '') > day).length;

  function save(): void {
    const extension = { decidedOn, reason: reason.trim(), to };
    run(done.extended(notes.length, deadlineText(to)), (operationId) => extendDeadlines(notebook, operationId, idsOf(notes), extension, today.value));
  }

  function decide(day: string): void {
    setDecidedOn(day);
    setTo(recounted(to, base, { ...base, from: day || today.value }));
  }

  return (
    <Form {...form} complete={to.text !== '' && decidedOn !== ''} onSave={save}>
      {old && <p class="muted small">{texts.oldDeadline(deadlineText(old))}</p>}
      <div>
        <DeadlineField label={texts.newDeadline} deadline={to} base={base} onChange={setTo} />
        <p class="warning small" role="status">
          {earlier > 0 && texts.earlier(earlier, notes.length)}
        </p>
      </div>
      <TextField label={texts.reason} value={reason} placeholder={texts.reasonHint} onInput={setReason} />
      <DateField label={texts.decidedOn} value={decidedOn} onChange={decide} />
    </Form>
  );
}

function UnitForm({ notes, units, run, ...form }: FormProps & { readonly notes: readonly Note[]; readonly units: readonly string[] }) {
  const { dialogs: texts, done } = messages.value.tasks;
  const [unit, setUnit] = useState('');
  const leadUnit = unit.trim();
  return (
    <Form
      {...form}
      complete={leadUnit !== ''}
      onSave={() => run(done.unit(notes.length, leadUnit), (operationId) => changeNotes(notebook, operationId, idsOf(notes), () => ({ directive: { leadUnit } })))}
    >
      <Combobox label={texts.unitLabel} value={unit} completions={unitCompletions(units, messages.value.components.ownUnit)} onInput={setUnit} />
    </Form>
  );
}

function TagForm({ notes, tags, run, ...form }: FormProps & { readonly notes: readonly Note[]; readonly tags: readonly string[] }) {
  const { dialogs: texts, done } = messages.value.tasks;
  const [written, setWritten] = useState('');
  const tag = written.normalize('NFC').trim();
  return (
    <Form
      {...form}
      complete={tag !== ''}
      onSave={() =>
        run(done.tag(notes.length, tag), (operationId) =>
          changeNotes(notebook, operationId, idsOf(notes), (note) => (note.tags.includes(tag) ? undefined : { tags: [...note.tags, tag] })),
        )
      }
    >
      <Combobox label={texts.tagLabel} value={written} completions={wordCompletions(tags)} onInput={setWritten} />
    </Form>
  );
}

interface FrameProps extends Omit<FormProps, 'run'> {
  /** Whether what must be said is there. */
  readonly complete: boolean;
  readonly onSave: () => void;
  readonly children: ComponentChildren;
}

function Form({ busy, failure, complete, onSave, onClose, children }: FrameProps) {
  const { common } = messages.value;
  return (
    <form
      class="task-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) onSave();
      }}
    >
      {children}
      {failure !== undefined && <ErrorNotice>{failure}</ErrorNotice>}
      <footer>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button type="submit" tone="primary" keyHint="Ctrl ↵" disabled={!complete} busy={busy}>
          {common.save}
        </Button>
      </footer>
    </form>
  );
}
