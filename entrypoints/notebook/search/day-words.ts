import { messages } from '../../../components/index.ts';
import { formatDay } from '../../../utils/model/index.ts';
import type { DayRange } from '../../../utils/search/index.ts';

/** "23/11/2026 – 29/11/2026", "từ 01/12/2026". */
export function dayWords({ from, to }: DayRange): string {
  const texts = messages.value.notebook.search.days;
  if (from === undefined) return to === undefined ? '' : texts.to(formatDay(to));
  if (to === undefined) return texts.from(formatDay(from));
  return from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`;
}
