import { useRef } from 'preact/hooks';
import type { Suggestion, SuggestionReason } from '../utils/model/index.ts';
import type { Messages } from '../utils/i18n/index.ts';
import { Button } from './button.tsx';
import { DeadlineText } from './directive-rows.tsx';
import { FieldList } from './field-list.tsx';
import { messages } from './messages.ts';
import { Quote } from './quote.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import './card.css';

export interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  /** The passage: from `suggestion.start` to `suggestion.end` of its block. */
  readonly text: string;
  /** The local day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly onAccept: () => void;
  readonly onEdit: () => void;
  readonly onDismiss: () => void;
}

/** "có “yêu cầu”; nêu việc “khẩn trương”": why the program takes the passage for a directive. */
function reasonsText(reasons: readonly SuggestionReason[], texts: Messages['components']['reasons']): string {
  return reasons.map(({ kind, words }) => texts[kind](words)).join('; ');
}

/** A directive that the program found. While the card has focus ↵ accepts, S edits, B passes over it. */
export function SuggestionCard({ suggestion, text, today, onAccept, onEdit, onDismiss }: SuggestionCardProps) {
  const card = useRef<HTMLElement>(null);
  useShortcuts({ Enter: onAccept, s: onEdit, b: onDismiss }, card);
  const { common, components } = messages.value;
  const { speaker, leadUnit, cooperatingUnits = [], deadlines = [], reasons } = suggestion;
  return (
    <article ref={card} class="card suggestion-card" tabIndex={0} aria-label={components.suggestion.label} aria-keyshortcuts="Enter S B">
      <Quote text={text} />
      <FieldList
        rows={[
          { term: common.fields.speaker, value: speaker },
          { term: common.fields.leadUnit, value: leadUnit },
          { term: common.fields.cooperatingUnits, value: cooperatingUnits.join(', ') },
          ...deadlines.map((deadline) => ({
            term: common.fields.deadline,
            value: <DeadlineText deadline={deadline} today={today} />,
          })),
        ]}
      />
      {reasons.length > 0 && (
        <p class="reasons">
          {components.reasons.because} {reasonsText(reasons, components.reasons)}
        </p>
      )}
      <div class="acts">
        <Button tone="primary" keyHint="↵" onClick={onAccept}>
          {components.suggestion.accept}
        </Button>
        <Button keyHint="S" onClick={onEdit}>
          {components.suggestion.edit}
        </Button>
        <Button tone="quiet" keyHint="B" onClick={onDismiss}>
          {components.suggestion.dismiss}
        </Button>
      </div>
    </article>
  );
}
