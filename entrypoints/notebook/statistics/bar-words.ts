import { messages } from '../../../components/index.ts';
import { formatDay } from '../../../utils/model/index.ts';
import type { Bar } from './directive-statistics.ts';

export const PICTURES = ['units', 'deadlines', 'months', 'speakers'] as const;
export type Picture = (typeof PICTURES)[number];

/** What a bar is called: whole for the table, short for the picture. */
export function barName(picture: Picture, bar: Bar): string {
  const texts = messages.value.statistics;
  switch (picture) {
    case 'units':
      return bar.kind === 'one' ? bar.key : bar.kind === 'others' ? texts.others(bar.of) : texts.noUnit;
    case 'speakers':
      return bar.kind === 'one' ? bar.key : bar.kind === 'others' ? texts.otherPeople(bar.of) : texts.noSpeaker;
    case 'months':
      return bar.kind === 'others' ? texts.before(monthName(bar.key)) : monthName(bar.key);
    case 'deadlines':
      if (bar.kind === 'overdue') return texts.overdue;
      return bar.kind === 'later' ? texts.after(formatDay(bar.key)) : weekName(bar.key, bar.until!);
  }
}

/** `12/2026` */
function monthName(month: string): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`;
}

/** `07/12 – 13/12/2026` */
function weekName(from: string, until: string): string {
  return from === until ? formatDay(from) : `${formatDay(from).slice(0, 5)} – ${formatDay(until)}`;
}

/** Under the bars of months: the month, with the year where it begins and under the first, unless they would stand side by side. */
export function monthLabels(bars: readonly Bar[]): string[] {
  return bars.map(({ kind, key }, index) => {
    if (kind !== 'one') return '…';
    const [year, month] = [key.slice(0, 4), key.slice(5)] as const;
    const isFirst = bars[index - 1]?.kind !== 'one' && !bars.slice(index, index + 3).some((bar) => bar.key.slice(0, 4) !== year);
    return month === '01' || isFirst ? `${month} ${year}` : month;
  });
}
