import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onEvent } from '../../utils/messaging/index.ts';
import type { Id } from '../../utils/model/index.ts';
import type { PanelFocus } from '../background/panel.ts';

/** The note that a person asked for, on the page or here: just now, or with the click that opened the panel. A new object for each wish. */
export function useWantedNote(tabId: number): readonly [wanted: { readonly noteId: Id } | undefined, want: (noteId: Id) => void] {
  const [wanted, setWanted] = useState<{ noteId: Id }>();

  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const takeRemembered = async (): Promise<void> => {
      const { panelFocus } = (await browser.storage.session.get('panelFocus')) as { panelFocus?: PanelFocus };
      if (signal.aborted || panelFocus?.tabId !== tabId) return;
      await browser.storage.session.remove('panelFocus');
      setWanted({ noteId: panelFocus.noteId });
    };
    void takeRemembered();
    onEvent('showNote', () => void takeRemembered(), signal);
    return () => life.abort();
  }, [tabId]);

  return [wanted, (noteId) => setWanted({ noteId })];
}
