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

/** Forms that mean the same, each found by each other: those of Vietnamese offices, and those of one office. */
export class Abbreviations {
  /** By the first syllable's letters. */
  readonly #entries = new Map<string, Entry[]>();

  /** @param own lists of forms that mean the same, as they are written: `['STC', 'Sở Tài chính']` */
  constructor(own: readonly (readonly string[])[] = []) {
    for (const written of [...abbreviationForms(), ...own]) this.#add(written.map((form) => terms(form)).filter((form) => form.length > 0));
  }

  /** Every abbreviation, or what one stands for, among the syllables of a query; marks that were not typed are free. */
  formsFor(query: readonly Syllable[]): FormsFound[] {
    return query.flatMap((first, from) =>
      (this.#entries.get(first.letters) ?? []).filter(({ form }) => standsAt(form, query, from)).map(({ form, others }) => ({ from, to: from + form.length, forms: others })),
    );
  }

  #add(forms: readonly Form[]): void {
    for (const form of forms) {
      const { letters } = form[0]!;
      const others = forms.filter((other) => other !== form);
      if (others.length > 0) this.#entries.set(letters, [...(this.#entries.get(letters) ?? []), { form, others }]);
    }
  }
}

function standsAt(form: Form, query: readonly Syllable[], from: number): boolean {
  return form.every((syllable, index) => {
    const asked = query[from + index];
    return asked !== undefined && asked.letters === syllable.letters && hasMarksOf(syllable, asked);
  });
}
