import { formatInstant } from '../../utils/model/index.ts';

/** `11/01, 16:52`; with the year if it is not `now`'s. */
export function shortInstant(iso: string, now: Date): string {
  const text = formatInstant(iso);
  const year = `/${now.getFullYear()},`;
  return text.includes(year) ? text.replace(year, ',') : text;
}
