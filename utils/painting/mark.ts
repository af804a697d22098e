import type { CategoryId } from '../model/index.ts';

/** `suggested`: found by the program, accepted by nobody. `changed`: the page's words are others than those kept. `pointedOut`: looked at in the panel. */
export type MarkState = 'normal' | 'changed' | 'suggested' | 'pointedOut';

/** A passage to be painted. */
export interface Mark {
  readonly id: string;
  readonly range: Range;
  readonly category: CategoryId;
  readonly state: MarkState;
}
