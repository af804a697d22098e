import type { ComponentChild } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Suggestion, SuggestionReason, TaskStatus } from '../utils/model/index.ts';
import type { Messages } from '../utils/i18n/index.ts';
import { Button } from './button.tsx';
import { Chip, StatusChip } from './chip.tsx';
import { DeadlineText } from './directive-rows.tsx';
import { AlertIcon } from './icons.tsx';
import { FieldList } from './field-list.tsx';
import { Menu } from './menu.tsx';
import { messages } from './messages.ts';
import { namesOwnUnit } from './office.ts';
import { Quote } from './quote.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import './card.css';

export interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  /** The passage: from `suggestion.start` to `suggestion.end` of its block. */
  readonly text: string;
  /** How its page says that it stands, if it says so. */
  readonly status?: TaskStatus | undefined;
  /** The local day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly onAccept: () => void;
  readonly onEdit: () => void;
  readonly onDismiss: () => void;
  /** Absent where it cannot be cut: it is one word. */
  readonly onSplit?: (() => void) | undefined;
  /** Absent where no other follows. */
  readonly onJoin?: (() => void) | undefined;
  /** Why it cannot be joined, for whoever presses the key. */
  readonly noJoin?: string | undefined;
  readonly onGoTo: () => void;
  /** What is to be known before it is accepted. */
  readonly hint?: ComponentChild;
}

/** "có “yêu cầu”; nêu việc “khẩn trương”": why the program takes the passage for a directive. */
function reasonsText(reasons: readonly SuggestionReason[], texts: Messages['components']['reasons']): string {
  return reasons.map(({ kind, words }) => texts[kind](words)).join('; ');
}

/** A directive that the program found. While the card has focus ↵ accepts, S edits, B passes over it, C cuts it, P joins it with the next, T goes to its passage. */
export function SuggestionCard({ suggestion, text, status, today, onAccept, onEdit, onDismiss, onSplit, onJoin, noJoin, onGoTo, hint }: SuggestionCardProps) {
  const card = useRef<HTMLElement>(null);
  const [triedJoin, setTriedJoin] = useState(false);
  useShortcuts({ Enter: onAccept, s: onEdit, b: onDismiss, t: onGoTo, ...(onSplit && { c: onSplit }), p: onJoin ?? (() => setTriedJoin(true)) }, card);
  const { common, components } = messages.value;
  const texts = components.suggestion;
  const { speaker, speakerTitle, leadUnit, cooperatingUnits = [], product, deadlines = [], reasons } = suggestion;
  return (
    <article
      ref={card}
      class="card suggestion-card"
      tabIndex={0}
      aria-label={`${texts.label}: ${text}`}
      aria-keyshortcuts={['Enter', 'S', 'B', onSplit && 'C', onJoin && 'P', 'T'].filter(Boolean).join(' ')}
    >
      {namesOwnUnit(suggestion) && (
        <p class="own-unit">
          <Chip tone="accent">{components.ownUnit}</Chip>
        </p>
      )}
      <Quote text={text} />
      <FieldList
        rows={[
          { term: common.fields.speaker, value: [speaker, speakerTitle].filter(Boolean).join(', ') },
          { term: common.fields.leadUnit, value: leadUnit },
          { term: common.fields.cooperatingUnits, value: cooperatingUnits.join(', ') },
          ...deadlines.map((deadline) => ({
            term: common.fields.deadline,
            value: <DeadlineText deadline={deadline} today={today} done={status === 'done'} />,
          })),
          { term: common.fields.product, value: product },
          { term: common.fields.status, value: status && <StatusChip status={status} /> },
        ]}
      />
      {reasons.length > 0 && (
        <p class="reasons">
          {components.reasons.because} {reasonsText(reasons, components.reasons)}
        </p>
      )}
      {hint && (
        <div class="hint">
          <AlertIcon />
          <div>{hint}</div>
        </div>
      )}
      {triedJoin && noJoin !== undefined && (
        <div class="hint" role="alert">
          <AlertIcon />
          <p>{noJoin}</p>
        </div>
      )}
      <div class="acts">
        <Button tone="primary" keyHint="↵" onClick={onAccept}>
          {texts.accept}
        </Button>
        <Button keyHint="S" onClick={onEdit}>
          {texts.edit}
        </Button>
        <Button tone="quiet" keyHint="B" onClick={onDismiss}>
          {texts.dismiss}
        </Button>
        <Menu
          label={texts.more}
          items={[
            ...(onSplit ? [{ text: texts.split, keyHint: 'C', onChoose: onSplit }] : []),
            ...(onJoin ? [{ text: texts.join, keyHint: 'P', onChoose: onJoin }] : []),
            { text: texts.goTo, keyHint: 'T', onChoose: onGoTo },
          ]}
        />
      </div>
    </article>
  );
}
