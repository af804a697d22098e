import { useEffect, useState } from 'preact/hooks';
import { UndoKey, currentSettings, useByHand } from '../../components/door/index.ts';
import { KeyHelp, messages, useShortcuts } from '../../components/index.ts';
import { normalizeAddress } from '../../utils/portals/index.ts';
import { Brand } from './brand.tsx';
import { focusOn, moveByCards } from './cards.ts';
import { ClassifiedQuestion } from './classified.tsx';
import { OtherState } from './other-states.tsx';
import { PageView } from './page-view.tsx';
import type { FollowedTab } from './tab/index.ts';
import './panel.css';

/** The panel beside the page in front. */
export function App({ tab }: { readonly tab: FollowedTab }) {
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const byHand = useByHand();
  const state = tab.state.value;
  const shown = state.kind === 'read' ? `${state.tabId} ${normalizeAddress(state.reading.url, currentSettings.value.portalRules)}` : state.kind;
  useShortcuts({ '?': () => setIsHelpOpen(true), j: () => moveByCards(1), k: () => moveByCards(-1), n: () => focusOn('#notes-title') });
  useArrows();
  return (
    <>
      <Brand onKeys={() => setIsHelpOpen(true)} />
      {state.kind === 'read' ? (
        <PageView key={shown} read={state} />
      ) : (
        <main>
          <OtherState state={state} onRetry={() => tab.readAgain()} />
          {state.kind !== 'reading' && (
            <>
              <div>{byHand.button}</div>
              {byHand.below}
            </>
          )}
        </main>
      )}
      <UndoKey view={shown} />
      <ClassifiedQuestion view={shown} />
      <KeyHelp open={isHelpOpen} onClose={() => setIsHelpOpen(false)} groups={messages.value.panel.keys} />
    </>
  );
}

/** The arrow keys walk from card to card; inside a card's controls, and when no card has focus, they do what they always do. */
function useArrows(): void {
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        if (!(event.target instanceof Element) || !event.target.matches('.suggestion-card, .doubtful-line, .note-item')) return;
        event.preventDefault();
        moveByCards(event.key === 'ArrowDown' ? 1 : -1);
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, []);
}
