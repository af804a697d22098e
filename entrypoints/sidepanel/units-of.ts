import { compareUnits } from '../../components/index.ts';
import type { Note, Suggestion } from '../../utils/model/index.ts';

interface NamesUnits {
  readonly leadUnit?: string | undefined;
  readonly cooperatingUnits?: readonly string[] | undefined;
}

/** The units that the page's suggestions and notes name: what the editor offers while one types. */
export function unitsOf(suggestions: readonly Suggestion[], notes: readonly Note[]): string[] {
  const naming: readonly NamesUnits[] = [...suggestions, ...notes.flatMap(({ directive }) => directive ?? [])];
  const units = naming.flatMap(({ leadUnit, cooperatingUnits = [] }) => [leadUnit ?? '', ...cooperatingUnits]);
  return [...new Set(units.filter(Boolean))].sort(compareUnits);
}
