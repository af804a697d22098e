import type { Note, OfficeUnit } from '../model/index.ts';
import { fold, normalizeText } from '../text/index.ts';

/** The same for two spellings of one unit. */
export const unitKey = (unit: string): string => fold(normalizeText(unit));

/** One name for each unit that is named, as it is spelled most often; of spellings that are as frequent the first. */
export function unitNames(written: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const name of written) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = new Map<string, string>();
  for (const [name, count] of counts) {
    const key = unitKey(name);
    const before = names.get(key);
    if (before === undefined || count > counts.get(before)!) names.set(key, name);
  }
  return [...names.values()];
}

/** True if the unit leads a directive or cooperates in it, however it is spelled in case and marks. */
export function isOfUnit({ directive }: Note, unit: string): boolean {
  const meant = unitKey(unit);
  return [directive?.leadUnit, ...(directive?.cooperatingUnits ?? [])].some((one) => one !== undefined && unitKey(one) === meant);
}

/** All names of a unit: with those that the office's list has for it. Empty if there is no unit. */
export function namesOfUnit(unit: string, officeUnits: readonly OfficeUnit[]): readonly string[] {
  if (unit === '') return [];
  const listed = officeUnits.map(({ name, abbreviations }) => [name, ...abbreviations]).find((names) => names.some((name) => unitKey(name) === unitKey(unit)));
  return listed ?? [unit];
}
