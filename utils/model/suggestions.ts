/** A deadline in a text. `start` and `end` are UTF-16 offsets of `text` in it. */
export interface Deadline {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As precise as written: `2026-12-15`, `2026-12`, `2026-Q1`, `2026`. */
  readonly date?: string;
  /** The last day meant: `2026-12-31`. */
  readonly due?: string;
  /** The hour of the last day, if one is written: `17:00`. */
  readonly time?: string;
  /** When it comes again, as written: `hằng tháng`. It has no date then. */
  readonly recurrence?: string;
}

/** Why the program takes a sentence for a directive. `words` are the page's own, perhaps cut short with “…”; empty where its wording as a whole speaks for it. */
export interface SuggestionReason {
  readonly kind: 'cue' | 'modal' | 'taskVerbs' | 'carriedOn' | 'quotedBy' | 'numberedConclusion' | 'tableTask' | 'wording';
  readonly words: string;
}

/** A suggestion of at least this confidence is shown as sure. */
export const CONFIDENT = 0.8;

/** A directive that the program found and no person has accepted. Offsets are UTF-16 units of the block's text. */
export interface Suggestion {
  readonly blockIndex: number;
  readonly start: number;
  readonly end: number;
  readonly speaker?: string;
  readonly speakerTitle?: string;
  readonly leadUnit?: string;
  readonly cooperatingUnits?: readonly string[];
  /** What is to be done, in the page's words, without who asks whom and by when. */
  readonly task?: string;
  /** What is to be handed in, in the page's words: "báo cáo kết quả rà soát". */
  readonly product?: string;
  readonly deadlines?: readonly Deadline[];
  /** The first of `deadlines`. */
  readonly deadline?: Deadline;
  readonly references?: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly SuggestionReason[];
}
