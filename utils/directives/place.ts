/** Where a sentence stands. */
export interface Place {
  /** In a list item or a paragraph with a number. */
  readonly isNumbered: boolean;
  /** What stands before the sentence itself: "2.", "a)", "-"; empty if nothing does. */
  readonly marker: string;
  readonly opensBlock: boolean;
  /** A picture's credit, or right before one. */
  readonly isCaption: boolean;
}
