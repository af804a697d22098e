import { useId, useState } from 'preact/hooks';
import { Button, DateField, Dialog, messages, TextField } from '../../../components/index.ts';
import type { MeetingFields } from '../../../utils/model/index.ts';

export interface MeetingDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What stands in it when it opens. */
  readonly given?: Partial<MeetingFields> | undefined;
  /** What is empty is left out. */
  readonly onSave: (fields: MeetingFields) => void;
}

/** Asks for what a meeting is called, and when, where and by whom it was held. */
export function MeetingDialog({ open, onClose, title, given, onSave }: MeetingDialogProps) {
  const { common } = messages.value;
  const form = useId();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      acts={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form={form} tone="primary" keyHint="Ctrl ↵">
            {common.save}
          </Button>
        </>
      }
    >
      <MeetingForm id={form} given={given} onSave={onSave} />
    </Dialog>
  );
}

function MeetingForm({ id, given, onSave }: Pick<MeetingDialogProps, 'given' | 'onSave'> & { readonly id: string }) {
  const { fields, nameHint } = messages.value.meetings;
  const [name, setName] = useState(given?.name ?? '');
  const [date, setDate] = useState(given?.date ?? '');
  const [place, setPlace] = useState(given?.place ?? '');
  const [chair, setChair] = useState(given?.chair ?? '');
  return (
    <form
      id={id}
      class="meeting-form"
      onSubmit={(event) => {
        event.preventDefault();
        const filled = Object.entries({ date, place: place.trim(), chair: chair.trim() }).filter(([, value]) => value !== '');
        onSave({ name: name.trim(), ...Object.fromEntries(filled) });
      }}
    >
      <TextField label={fields.name} value={name} onInput={setName} hint={nameHint} required />
      <DateField label={fields.date} value={date} onChange={setDate} />
      <TextField label={fields.place} value={place} onInput={setPlace} />
      <TextField label={fields.chair} value={chair} onInput={setChair} />
    </form>
  );
}
