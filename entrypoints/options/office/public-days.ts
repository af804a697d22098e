import { addDays, lunarNewYear, publicHolidays, weekdayOf } from '../../../utils/text/index.ts';

/** Days off in a row, by what they are for. Days `YYYY-MM-DD`. */
export interface DaysOff {
  readonly name: 'newYear' | 'tet' | 'ancestors' | 'spring' | 'national';
  readonly from: string;
  readonly to: string;
}

/** The public holidays of a year as the program counts with them, weekends between them included. */
export function publicDaysOff(year: number): DaysOff[] {
  const runs: { from: string; to: string }[] = [];
  for (const day of [...publicHolidays(year)].sort()) {
    const last = runs.at(-1);
    if (last && follows(last.to, day)) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs.map((run) => ({ ...run, name: nameOf(run, year) }));
}

/** True if there is nothing between two days but a weekend. */
function follows(day: string, next: string): boolean {
  let at = addDays(day, 1);
  while (at < next && weekdayOf(at) % 6 === 0) at = addDays(at, 1);
  return at === next;
}

function nameOf({ from, to }: { readonly from: string; readonly to: string }, year: number): DaysOff['name'] {
  const holds = (day: string | undefined): boolean => day !== undefined && from <= day && day <= to;
  if (holds(lunarNewYear(year))) return 'tet';
  if (holds(`${year}-01-01`)) return 'newYear';
  if (holds(`${year}-09-02`)) return 'national';
  return holds(`${year}-04-30`) || holds(`${year}-05-01`) ? 'spring' : 'ancestors';
}
