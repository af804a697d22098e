import { useEffect } from 'preact/hooks';
import { currentSettings } from '../../../components/door/index.ts';
import { type PageRequest, askPage } from '../../../utils/messaging/index.ts';
import type { ReadTab } from '../tab/index.ts';
import type { OpenSuggestion } from './open-suggestions.ts';

type Passages = PageRequest<'showSuggestions'>['passages'];

/** Underlines the suggestions on the page itself, as long as the panel stands beside it and the person wants it. */
export function usePaintedSuggestions({ tabId, reading }: ReadTab, open: readonly OpenSuggestion[]): void {
  const wanted = currentSettings.value.showSuggestionsOnPage;

  useEffect(() => {
    paint(tabId, wanted ? open.map(({ suggestion: { blockIndex, start, end } }) => ({ blockIndex, start, end })) : []);
  }, [tabId, wanted, open, reading]);

  useEffect(() => {
    const clear = (): void => paint(tabId, []);
    addEventListener('pagehide', clear);
    return () => {
      removeEventListener('pagehide', clear);
      clear();
    };
  }, [tabId]);
}

/** A page that has just gone away has nothing to paint. */
function paint(tabId: number, passages: Passages): void {
  askPage(tabId, 'showSuggestions', { passages }).catch(() => undefined);
}
