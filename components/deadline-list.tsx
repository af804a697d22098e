import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDay, type NoteDeadline } from '../utils/model/index.ts';
import { Button, IconButton } from './button.tsx';
import { DateField } from './date-field.tsx';
import { deadlineOn } from './directive-form.ts';
import { PlusIcon, TrashIcon } from './icons.tsx';
import { messages } from './messages.ts';

export interface DeadlineListProps {
  readonly deadlines: readonly NoteDeadline[];
  readonly onChange: (deadlines: NoteDeadline[]) => void;
}

/** The deadlines of a directive: each a day, with the document's own words where they are not just that day. */
export function DeadlineList({ deadlines, onChange }: DeadlineListProps) {
  const { common, components } = messages.value;
  const texts = components.editor;
  const list = useRef<HTMLDivElement>(null);
  const isAdding = useRef(false);

  // Whoever asks for another deadline goes on by writing it.
  useLayoutEffect(() => {
    if (isAdding.current) list.current?.querySelector<HTMLInputElement>('.deadline:nth-last-child(2) input')?.focus();
    isAdding.current = false;
  }, [deadlines.length]);

  function add(): void {
    isAdding.current = true;
    onChange([...deadlines, { text: '' }]);
  }

  return (
    <div ref={list} class="deadlines">
      {deadlines.map((deadline, index) => {
        const { text, due = '' } = deadline;
        const day = formatDay(due);
        const label = deadlines.length > 1 ? texts.deadlineNumber(index + 1) : common.fields.deadline;
        return (
          <div key={index} class="deadline">
            <DateField
              label={label}
              value={due}
              hint={text !== '' && !text.includes(day) ? texts.writtenAs(text) : undefined}
              onChange={(next) => onChange(deadlines.with(index, deadlineOn(next)))}
            />
            <IconButton icon={TrashIcon} label={texts.removeDeadline(day || text)} onClick={() => onChange(deadlines.toSpliced(index, 1))} />
          </div>
        );
      })}
      <Button tone="quiet" icon={PlusIcon} onClick={add}>
        {texts.addDeadline}
      </Button>
    </div>
  );
}
