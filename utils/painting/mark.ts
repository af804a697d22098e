import type { CategoryId } from '../model/index.ts';

/** `suggested`: found by the program, accepted by nobody. `changed`: the page's words are others than those kept. */
export type MarkState = 'normal' | 'changed' | 'suggested';

/** A passage to be painted. */
export interface Mark {
  readonly id: string;
  readonly range: Range;
  readonly category: CategoryId;
  readonly state: MarkState;
}
