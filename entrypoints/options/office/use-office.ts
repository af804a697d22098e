import { useState } from 'preact/hooks';
import { currentSettings } from '../../../components/door/index.ts';
import { type Saving, useSaving } from '../saving.tsx';
import { type OfficeForm, formOf, officeOf } from './office-form.ts';

export interface OfficeEditing {
  readonly form: OfficeForm;
  readonly saving: Saving;
  /** What was done last that has an undo. */
  readonly done: string | undefined;
  /** Keeps what was typed. @param said what was done, if it has an undo */
  readonly change: (part: Partial<OfficeForm>, said?: string) => void;
  readonly undo: () => void;
  readonly forget: () => void;
}

/** What the office tells of itself, kept with every letter. */
export function useOffice(): OfficeEditing {
  const { save, ...saving } = useSaving();
  const [form, setForm] = useState(() => formOf(currentSettings.value));
  const [done, setDone] = useState<{ readonly said: string; readonly before: OfficeForm }>();

  function keep(next: OfficeForm): void {
    setForm(next);
    save(officeOf(next));
  }

  return {
    form,
    saving,
    done: done?.said,
    change(part, said) {
      keep({ ...form, ...part });
      setDone(said === undefined ? undefined : { said, before: form });
    },
    undo() {
      if (done) keep(done.before);
      setDone(undefined);
    },
    forget: () => setDone(undefined),
  };
}
