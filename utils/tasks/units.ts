import type { Note } from '../model/index.ts';
import { fold, normalizeText } from '../text/index.ts';

/** The same for two spellings of one unit. */
export const unitKey = (unit: string): string => fold(normalizeText(unit));

/** True if the unit leads a directive or cooperates in it, however it is spelled in case and marks. */
export function isOfUnit({ directive }: Note, unit: string): boolean {
  const meant = unitKey(unit);
  return [directive?.leadUnit, ...(directive?.cooperatingUnits ?? [])].some((one) => one !== undefined && unitKey(one) === meant);
}
