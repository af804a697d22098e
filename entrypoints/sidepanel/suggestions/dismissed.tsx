import { Button, Quote, messages } from '../../../components/index.ts';
import type { OpenSuggestion } from './open-suggestions.ts';

export interface DismissedProps {
  readonly dismissed: readonly OpenSuggestion[];
  readonly onReadmit: (item: OpenSuggestion) => void;
}

/** The suggestions that the person passed over on this page, to be brought back. */
export function Dismissed({ dismissed, onReadmit }: DismissedProps) {
  const texts = messages.value.panel.suggestions;
  if (dismissed.length === 0) return null;
  return (
    <details class="dismissed">
      <summary>{texts.dismissedOnes(dismissed.length)}</summary>
      <ul role="list">
        {dismissed.map((item) => (
          <li key={item.key}>
            <Quote text={item.text} size="short" />
            <Button tone="quiet" onClick={() => onReadmit(item)}>
              {texts.readmit}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
