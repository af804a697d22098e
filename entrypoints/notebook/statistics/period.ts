import type { StatisticsRoute } from '../address/index.ts';

export const PERIODS = ['all', 'month', 'quarter', 'half', 'year', 'dates'] as const;
export type Period = (typeof PERIODS)[number];

export interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export function periodOf({ period }: Pick<StatisticsRoute, 'period'>): Period {
  return PERIODS.find((one) => one === period) ?? 'all';
}

/** The first and the last day of a period, `YYYY-MM-DD`; one that is absent is open. @param today `YYYY-MM-DD` */
export function daysOf(route: Pick<StatisticsRoute, 'period' | 'from' | 'to'>, today: string): Days {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  switch (periodOf(route)) {
    case 'all':
      return {};
    case 'month':
      return monthsOf(year, month, month);
    case 'quarter':
      return monthsOf(year, month - ((month - 1) % 3), month - ((month - 1) % 3) + 2);
    case 'half':
      return month <= 6 ? monthsOf(year, 1, 6) : monthsOf(year, 7, 12);
    case 'year':
      return monthsOf(year, 1, 12);
    case 'dates':
      return { from: route.from, to: route.to };
  }
}

function monthsOf(year: number, first: number, last: number): Days {
  const day = (month: number, date: number): string => new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
  return { from: day(first, 1), to: day(last + 1, 0) };
}
