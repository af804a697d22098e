import { EMPTY_DIRECTIVE, type DirectiveFields } from '../utils/model/index.ts';

const WRITTEN_FIELDS = ['speaker', 'speakerTitle', 'leadUnit', 'task', 'product', 'basis'] as const;
export type WrittenField = (typeof WRITTEN_FIELDS)[number];

/** The directive as it stands in the form: every text field is there, perhaps empty. */
export interface DirectiveForm extends Omit<DirectiveFields, WrittenField>, Readonly<Record<WrittenField, string>> {}

export function formOf(directive: DirectiveFields = EMPTY_DIRECTIVE): DirectiveForm {
  const written = Object.fromEntries(WRITTEN_FIELDS.map((field) => [field, directive[field] ?? ''])) as Record<WrittenField, string>;
  return { ...directive, ...written };
}

/** The directive that the form says: texts trimmed, empty ones and empty deadlines left out. */
export function directiveOf(form: DirectiveForm): DirectiveFields {
  const { cooperatingUnits, deadlines, status, ...rest } = form;
  const written = Object.fromEntries(Object.entries(rest).filter(([field]) => !WRITTEN_FIELDS.includes(field as WrittenField)));
  for (const field of WRITTEN_FIELDS) {
    const text = form[field].trim();
    if (text !== '') written[field] = text;
  }
  return { ...written, cooperatingUnits, status, deadlines: deadlines.filter(({ text, due }) => text !== '' || due !== undefined) };
}
