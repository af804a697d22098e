import { useState } from 'preact/hooks';
import { currentSettings } from '../../../components/door/index.ts';
import { messages } from '../../../components/index.ts';
import { type Saving, useSaving } from '../saving.tsx';
import { type OfficeForm, formOf, officeOf } from './office-form.ts';

/** A part of the section: what was done is said there. */
export type OfficePart = keyof OfficeForm | 'file';

/** What was done, in the language of the moment: it is said for as long as it can be undone. */
type Said = (texts: typeof messages.value.options.office) => string;

export interface OfficeEditing {
  readonly form: OfficeForm;
  readonly saving: Saving;
  /** What was done last that has an undo, and to which part. */
  readonly done: { readonly said: string; readonly part: OfficePart } | undefined;
  /** Keeps what was typed of a part. @param said what was done, if it has an undo */
  readonly change: (part: OfficePart, values: Partial<OfficeForm>, said?: Said) => void;
  readonly undo: () => void;
  readonly forget: () => void;
}

/** What the office tells of itself, kept with every letter. */
export function useOffice(): OfficeEditing {
  const { save, ...saving } = useSaving();
  const [form, setForm] = useState(() => formOf(currentSettings.value));
  const [done, setDone] = useState<{ readonly said: Said; readonly part: OfficePart; readonly before: OfficeForm }>();

  /** Templates come from the notebook's page too: they are written only where they were changed here. */
  function keep(next: OfficeForm): void {
    setForm(next);
    const { officeTemplates, ...office } = officeOf(next);
    save(next.templates === form.templates ? office : { ...office, officeTemplates });
  }

  return {
    form,
    saving,
    done: done && { said: done.said(messages.value.options.office), part: done.part },
    change(part, values, said) {
      keep({ ...form, ...values });
      setDone(said === undefined ? undefined : { said, part, before: form });
    },
    undo() {
      if (done) keep(done.before);
      setDone(undefined);
    },
    forget: () => setDone(undefined),
  };
}
