import type { Syllable } from '../text/index.ts';
import { abbreviationForms } from './abbreviations.ts';
import { terms } from './terms.ts';
import { hasMarksOf } from './vocabulary.ts';

type Form = readonly Syllable[];

/** The other forms of what stands in a query from syllable `from` to before `to`. */
export interface FormsFound {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly Form[];
}

interface Entry {
  readonly form: Form;
  readonly others: readonly Form[];
}

/** By the first syllable's letters. */
const ENTRIES = new Map<string, Entry[]>();

for (const written of abbreviationForms()) {
  const forms = written.map((form) => terms(form));
  for (const form of forms) {
    const others = forms.filter((other) => other !== form);
    const { letters } = form[0]!;
    ENTRIES.set(letters, [...(ENTRIES.get(letters) ?? []), { form, others }]);
  }
}

/** Every abbreviation, or what one stands for, among the syllables of a query; marks that were not typed are free. */
export function formsFor(query: readonly Syllable[]): FormsFound[] {
  return query.flatMap((first, from) =>
    (ENTRIES.get(first.letters) ?? []).filter(({ form }) => standsAt(form, query, from)).map(({ form, others }) => ({ from, to: from + form.length, forms: others })),
  );
}

function standsAt(form: Form, query: readonly Syllable[], from: number): boolean {
  return form.every((syllable, index) => {
    const asked = query[from + index];
    return asked !== undefined && asked.letters === syllable.letters && hasMarksOf(syllable, asked);
  });
}
