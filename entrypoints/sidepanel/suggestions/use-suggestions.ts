import { useMemo } from 'preact/hooks';
import { detectDirectives } from '../../../utils/directives/index.ts';
import type { PageReading } from '../../../utils/messaging/index.ts';
import type { PageContents } from '../page-contents.ts';
import { type OpenSuggestion, openSuggestions } from './open-suggestions.ts';

/** What waits on this page, and how many suggestions it had in all. Detection runs once for one wording of the page. */
export function useSuggestions(reading: PageReading, { notes, dismissed }: PageContents): { readonly open: readonly OpenSuggestion[]; readonly all: number } {
  const { blocks, text, date, publishedAt } = reading.extraction;
  const found = useMemo(() => detectDirectives(blocks, { documentDate: date ?? publishedAt }), [text, date, publishedAt]);
  const open = useMemo(() => openSuggestions(reading, found, notes, dismissed), [reading, found, notes, dismissed]);
  return { open, all: found.length };
}
