/** Names of the copies that nobody asks for, by which old ones are told from the person's own files and from those of other machines. */
import type { Id } from '../model/index.ts';

const BEGINNING = 'so-tay-tu-dong-';
/** How many copies of one machine stay in its folder. */
const KEPT = 10;
/** Letters of the device's id in a name. */
const DEVICE_LETTERS = 8;

/** @param at ISO 8601; the name has local time, as the person's other files */
export function copyName(at: string, deviceId: Id): string {
  const day = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(two).join('');
  const time = [day.getHours(), day.getMinutes(), day.getSeconds()].map(two).join('');
  return `${BEGINNING}${date}-${time}${ending(deviceId)}`;
}

/**
 * Of the names in a folder, those of this machine's copies that have had their time: never the one just written, and first those
 * that a clock ahead has dated later.
 */
export function outlivedCopies(names: readonly string[], written: string, deviceId: Id): readonly string[] {
  const isCopy = (name: string): boolean => name.startsWith(BEGINNING) && name.endsWith(ending(deviceId)) && name.length === written.length;
  const others = names.filter((name) => name !== written && isCopy(name)).toSorted();
  const inOrder = [...others.filter((name) => name > written), ...others.filter((name) => name < written)];
  return inOrder.slice(0, Math.max(0, inOrder.length - (KEPT - 1)));
}

const ending = (deviceId: Id): string => `-${deviceId.slice(0, DEVICE_LETTERS)}.sotay`;
