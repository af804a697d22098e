import { useMemo } from 'preact/hooks';
import { currentSettings } from '../../../components/door/index.ts';
import { detectDirectives } from '../../../utils/directives/index.ts';
import type { PageReading } from '../../../utils/messaging/index.ts';
import { detectionContext, shapedSuggestions } from '../../../utils/notebook/index.ts';
import type { PageContents } from '../page-contents.ts';
import { type PageSuggestions, pageSuggestions } from './open-suggestions.ts';

/** What waits on this page and what was passed over, and how many suggestions it had in all. Detection runs once for one wording of the page. */
export function useSuggestions(reading: PageReading, { notes, decisions }: PageContents): PageSuggestions & { readonly all: number } {
  const { blocks, text, date, publishedAt } = reading.extraction;
  const { officeUnits, officePeople, officeHolidays, officeWorkingDays, officeWords } = currentSettings.value;
  const context = useMemo(() => detectionContext(currentSettings.value, reading.extraction), [date, publishedAt, officeUnits, officePeople, officeHolidays, officeWorkingDays, officeWords]);
  const found = useMemo(() => detectDirectives(blocks, context), [text, context]);
  const shaped = useMemo(() => shapedSuggestions(blocks, found, decisions, context), [found, decisions]);
  const waiting = useMemo(() => pageSuggestions(reading, shaped, notes, decisions), [reading, shaped, notes, decisions]);
  return { ...waiting, all: found.length };
}
