import { useRef } from 'preact/hooks';
import { Button, SuggestionCard, messages } from '../../../components/index.ts';
import { askPage } from '../../../utils/messaging/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import { cutPlaces } from '../../../utils/notebook/index.ts';
import { today } from '../today.ts';
import { passageOf } from './accept.ts';
import type { OpenSuggestion } from './open-suggestions.ts';
import type { usePointing } from './use-pointing.ts';

export interface SuggestedProps {
  readonly item: OpenSuggestion;
  readonly tabId: number;
  readonly point: ReturnType<typeof usePointing>;
  readonly onAccept: () => void;
  readonly onEdit: () => void;
  readonly onDismiss: () => void;
  readonly onSplit: () => void;
  readonly onJoin: () => void;
  readonly onShowNote: (id: Id) => void;
}

/** A card; its passage is outlined on the page while it is looked at, and a click on its words goes there. */
export function Suggested({ item, tabId, point, onSplit, onJoin, onShowNote, ...acts }: SuggestedProps) {
  const { suggestion, text, status, followedBy, noJoin, resembles } = item;
  const texts = messages.value.panel.suggestions;
  const passage = passageOf(item);
  const isFocused = useRef(false);
  const goTo = (): void => {
    askPage(tabId, 'goToPassage', passage).catch(() => undefined);
  };
  return (
    <div
      class="goes-to-passage"
      title={messages.value.components.suggestion.goTo}
      onMouseEnter={() => point('hovered', passage)}
      onMouseLeave={() => point('hovered', undefined)}
      onFocusIn={() => {
        if (!isFocused.current) point('focused', passage);
        isFocused.current = true;
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        isFocused.current = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isFocused.current) point('focused', undefined);
      }}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('.quote') && getSelection()?.isCollapsed !== false) goTo();
      }}
    >
      <SuggestionCard
        suggestion={suggestion}
        text={text}
        status={status}
        today={today()}
        onSplit={cutPlaces(text).length > 0 ? onSplit : undefined}
        onJoin={followedBy === undefined ? undefined : onJoin}
        noJoin={noJoin && texts.noJoin[noJoin]}
        onGoTo={goTo}
        hint={
          resembles !== undefined && (
            <>
              <p>{texts.resembles}</p>
              <Button tone="quiet" onClick={() => onShowNote(resembles)}>
                {texts.showResembled}
              </Button>
            </>
          )
        }
        {...acts}
      />
    </div>
  );
}
