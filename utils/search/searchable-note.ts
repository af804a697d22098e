/** What the index knows of a note: its own texts, those of its document, and the values that fields ask for. */
export interface SearchableNote {
  readonly id: string;
  readonly quote: string;
  readonly comment: string;
  /** Title of the document. */
  readonly title: string;
  readonly tags: readonly string[];
  readonly category?: string | undefined;
  readonly speaker?: string | undefined;
  readonly leadUnit?: string | undefined;
  readonly cooperatingUnits?: readonly string[] | undefined;
  readonly documentId?: string | undefined;
  /** Number and symbol of the document. */
  readonly number?: string | undefined;
  /** Name of the meeting that the document is of. */
  readonly meeting?: string | undefined;
  /** Date of the document, ISO 8601, as precise as it is known. */
  readonly date?: string | undefined;
  /** The deadline's last day, ISO 8601; a month or year stands for its last day. */
  readonly due?: string | undefined;
  readonly status?: string | undefined;
  readonly author?: string | undefined;
  /** Host of the document's address. */
  readonly site?: string | undefined;
  /** What became of the passage on its page, as far as this machine knows. */
  readonly state?: 'changed' | 'lost' | undefined;
  /** ISO 8601 with zone. */
  readonly changedAt?: string | undefined;
  readonly createdAt?: string | undefined;
  /** Where the passage stands in its document, for the order of notes that were made together. */
  readonly position?: number | undefined;
}

/** The fields whose words are searched, in the order in which they weigh. */
export const TEXT_FIELDS = ['quote', 'comment', 'title', 'tags', 'leadUnit', 'cooperatingUnits', 'speaker', 'number', 'meeting', 'author'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** One text of a note; `index` says which, for the fields that are lists. */
export interface FieldText {
  readonly field: TextField;
  readonly index?: number;
  readonly text: string;
}

/** The texts of a note that are not empty. */
export function textsOf(note: SearchableNote): FieldText[] {
  const texts: FieldText[] = [];
  for (const field of TEXT_FIELDS) {
    const value = note[field];
    if (typeof value === 'string') {
      if (value !== '') texts.push({ field, text: value });
    } else {
      value?.forEach((text, index) => texts.push({ field, index, text }));
    }
  }
  return texts;
}
