import type { Clause } from './clauses.ts';
import type { Query } from './query.ts';

/** What can have become of a passage on its page. */
type MarkState = 'changed' | 'lost';

/** The ids of the notes that were found so when their pages were last visited. */
export type MarkStates = Readonly<Record<MarkState, readonly string[]>>;

const stateNamed = (choice: string): MarkState | undefined => (choice === 'changed' || choice === 'lost' ? choice : undefined);

export function stateAsked(clause: Clause): MarkState | undefined {
  return clause.kind === 'choice' && clause.field === 'has' ? stateNamed(clause.choice) : undefined;
}

/** True if an answer depends on how marks stand: `có:thay đổi`, `có:mất`. */
export function asksForStates({ tokens }: Query): boolean {
  return tokens.some((token) => token.kind === 'field' && token.asks && 'choice' in token.asks && token.asks.field === 'has' && stateNamed(token.asks.choice) !== undefined);
}
