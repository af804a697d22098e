import { useEffect } from 'preact/hooks';
import { currentSettings } from '../../../components/door/index.ts';
import { askPage } from '../../../utils/messaging/index.ts';
import type { ReadTab } from '../tab/index.ts';
import { type Passage, passageOf } from './accept.ts';
import type { OpenSuggestion } from './open-suggestions.ts';

/** Underlines the suggestions on the page itself, as long as the panel stands beside it and the person wants it. */
export function usePaintedSuggestions({ tabId, reading }: ReadTab, open: readonly OpenSuggestion[]): void {
  const wanted = currentSettings.value.showSuggestionsOnPage;

  useEffect(() => {
    paint(tabId, wanted ? open.map(passageOf) : []);
  }, [tabId, wanted, open, reading]);

  useEffect(() => {
    const clear = (): void => {
      paint(tabId, []);
      pointOut(tabId, undefined);
    };
    addEventListener('pagehide', clear);
    return () => {
      removeEventListener('pagehide', clear);
      clear();
    };
  }, [tabId]);
}

/** A page that has just gone away has nothing to paint. */
function paint(tabId: number, passages: Passage[]): void {
  askPage(tabId, 'showSuggestions', { passages }).catch(() => undefined);
}

/** Outlines on the page what the person is looking at in the panel. */
export function pointOut(tabId: number, passage: Passage | undefined): void {
  askPage(tabId, 'pointOut', { passage: passage ?? null }).catch(() => undefined);
}
