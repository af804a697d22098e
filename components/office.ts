import { computed, signal } from '@preact/signals';
import { vietnameseOrder } from '../utils/i18n/index.ts';
import { NO_OFFICE, type Office } from '../utils/model/index.ts';
import { fold, normalizeText } from '../utils/text/index.ts';

/** What the office tells of itself, and the person's own unit. Doors set it from the settings. */
export const office = signal<Office & { readonly unit: string }>({ ...NO_OFFICE, unit: '' });

/** A name as it is compared: neither marks nor capitals make a difference. */
export const nameKey = (name: string): string => fold(normalizeText(name));

/** All ways to write the person's own unit, as they are compared. */
const ownUnitKeys = computed<ReadonlySet<string>>(() => {
  const { unit, officeUnits } = office.value;
  if (unit === '') return new Set();
  const own = nameKey(unit);
  const known = officeUnits.map(({ name, abbreviations }) => [name, ...abbreviations].map(nameKey)).find((keys) => keys.includes(own));
  return new Set([own, ...(known ?? [])]);
});

/** True if a name is that of the person's own unit, or stands for it. */
export function isOwnUnit(name: string | undefined): boolean {
  return name !== undefined && ownUnitKeys.value.size > 0 && ownUnitKeys.value.has(nameKey(name));
}

/** True if a directive names the person's own unit, to lead or to take part. */
export function namesOwnUnit({ leadUnit, cooperatingUnits = [] }: { readonly leadUnit?: string | undefined; readonly cooperatingUnits?: readonly string[] | undefined }): boolean {
  return [leadUnit, ...cooperatingUnits].some(isOwnUnit);
}

/** Names of units in the order of a dictionary, the person's own before all others. */
export function compareUnits(a: string, b: string): number {
  return Number(isOwnUnit(b)) - Number(isOwnUnit(a)) || vietnameseOrder.compare(a, b);
}
