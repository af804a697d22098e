/** How a passage is described. W3C Web Annotation Data Model, section 4.2 (Selectors). Offsets are UTF-16 units of a `TextView`'s text. */
import * as v from 'valibot';

const contextLength = v.pipe(v.number(), v.integer(), v.minValue(1));

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const textQuoteSelectorSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  /** How often `exact` stood in the page when it was described: with more than once, the text alone proves nothing. A term of our own. */
  occurrences: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /**
   * With several occurrences: with so many UTF-16 units before it, or so many after it, `exact` stood only once in the page, in the
   * spelling for comparison; absent where it did not with all of the context. A term of our own.
   */
  unique: v.optional(v.object({ before: v.optional(contextLength), after: v.optional(contextLength) })),
  /**
   * So many UTF-16 units of `prefix` and of `suffix`, counted from `exact`, stood only once in the page, whatever was beside them;
   * absent where all of the context stood there again. Like directives in a row share what stands around the words in which they
   * differ. A term of our own.
   */
  distinct: v.optional(v.object({ before: v.optional(contextLength), after: v.optional(contextLength) })),
  /**
   * With one occurrence: the largest share of its words that stood together, in their order, at another place of the page. What reads
   * more like it on a later page is not what stood there. A term of our own.
   */
  likest: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

/** https://www.w3.org/TR/annotation-model/#text-position-selector */
export const textPositionSelectorSchema = v.object({
  type: v.literal('TextPositionSelector'),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** A block element and a stretch of its text: an XPathSelector refined by a TextPositionSelector. */
export const blockPathSelectorSchema = v.object({
  type: v.literal('XPathSelector'),
  value: v.string(),
  refinedBy: textPositionSelectorSchema,
});

export const selectorsSchema = v.object({
  quote: textQuoteSelectorSchema,
  position: textPositionSelectorSchema,
  /** The block in which the passage starts, with the stretch of it that is covered; `end` may lie beyond the block. */
  path: v.optional(blockPathSelectorSchema),
});

export type TextQuoteSelector = v.InferOutput<typeof textQuoteSelectorSchema>;
export type TextPositionSelector = v.InferOutput<typeof textPositionSelectorSchema>;
export type BlockPathSelector = v.InferOutput<typeof blockPathSelectorSchema>;
export type Selectors = v.InferOutput<typeof selectorsSchema>;

/** Where a passage was found again. `exact`: place and text agree; `moved`: same text elsewhere; `changed`: other words between the same neighbours. */
export const RESOLUTION_STATUSES = ['exact', 'moved', 'changed', 'ambiguous', 'lost'] as const;
export type ResolutionStatus = (typeof RESOLUTION_STATUSES)[number];

/** What a changed stretch holds, where that matters to a directive. */
export const CHANGE_FLAGS = ['number', 'date', 'unit', 'name', 'negation', 'modal'] as const;
export type ChangeFlag = (typeof CHANGE_FLAGS)[number];

/** One stretch of a comparison, word by word: `equal` in both, `removed` from the old, `added` in the new. */
export interface Change {
  readonly kind: 'equal' | 'removed' | 'added';
  readonly text: string;
  readonly flags?: readonly ChangeFlag[];
}
