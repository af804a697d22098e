import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDay, type NoteDeadline } from '../utils/model/index.ts';
import { Button, IconButton } from './button.tsx';
import { DeadlineField } from './deadline-field.tsx';
import { PlusIcon, TrashIcon } from './icons.tsx';
import { messages } from './messages.ts';
import { type DeadlineBase, recounted } from './written-deadline.ts';

export interface DeadlineListProps {
  readonly deadlines: readonly NoteDeadline[];
  readonly base: DeadlineBase;
  /** What the task says itself: it is offered as long as no deadline is written. */
  readonly offered: readonly NoteDeadline[];
  readonly onChange: (deadlines: NoteDeadline[]) => void;
}

/** The deadlines of a directive, each as it is written. */
export function DeadlineList({ deadlines, base, offered, onChange }: DeadlineListProps) {
  const { common, components } = messages.value;
  const texts = components.editor;
  const list = useRef<HTMLDivElement>(null);
  const isAdding = useRef(false);

  // Whoever asks for another deadline goes on by writing it.
  useLayoutEffect(() => {
    if (isAdding.current) Array.from(list.current?.querySelectorAll('.deadline') ?? []).at(-1)?.querySelector('input')?.focus();
    isAdding.current = false;
  }, [deadlines]);

  const countedBefore = useRef(base);
  useLayoutEffect(() => {
    const before = countedBefore.current;
    countedBefore.current = base;
    if (before === base) return;
    const after = deadlines.map((deadline) => recounted(deadline, before, base));
    if (after.some((deadline, index) => deadline !== deadlines[index])) onChange(after);
  }, [base]);

  function add(before: readonly NoteDeadline[], ...added: readonly NoteDeadline[]): void {
    isAdding.current = true;
    onChange([...before, ...added]);
  }

  return (
    <div ref={list} class="deadlines">
      {deadlines.map((deadline, index) => {
        const label = deadlines.length > 1 ? texts.deadlineNumber(index + 1) : common.fields.deadline;
        return (
          <div key={index} class="deadline">
            <DeadlineField label={label} number={deadlines.length > 1 ? index + 1 : undefined} deadline={deadline} base={base} onChange={(next) => onChange(deadlines.with(index, next))} />
            <IconButton icon={TrashIcon} label={texts.removeDeadline(deadline.text || formatDay(deadline.due ?? ''))} onClick={() => onChange(deadlines.toSpliced(index, 1))} />
          </div>
        );
      })}
      {offered.length > 0 && deadlines.every(({ text, due }) => text === '' && due === undefined) && (
        <Button tone="quiet" icon={PlusIcon} onClick={() => add([], ...offered)}>
          {texts.takeFromTask(offered.map(({ text }) => text).join('; '))}
        </Button>
      )}
      <Button tone="quiet" icon={PlusIcon} onClick={() => add(deadlines, { text: '' })}>
        {texts.addDeadline}
      </Button>
    </div>
  );
}
