import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { DraftedEditor, Outcome, currentSettings, notebook, useDoing } from '../../../components/door/index.ts';
import { Button, Quote, SuggestionCard, SuggestionIcon, messages } from '../../../components/index.ts';
import { askPage } from '../../../utils/messaging/index.ts';
import type { EditableFields, Id } from '../../../utils/model/index.ts';
import { dismissSuggestion } from '../../../utils/notebook/index.ts';
import type { ReadTab } from '../tab/index.ts';
import { today } from '../today.ts';
import { useFocusWish } from '../use-focus-wish.ts';
import { useGradual } from '../use-gradual.ts';
import { PassageGoneError, acceptSuggestions, fieldsOf } from './accept.ts';
import type { OpenSuggestion } from './open-suggestions.ts';

export interface SuggestionsProps {
  readonly read: ReadTab;
  readonly open: readonly OpenSuggestion[];
  /** How many the page had in all. */
  readonly all: number;
  readonly units: readonly string[];
}

/** The suggestions of the page, each with its three acts. What was done stands where its card stood, with its undo. */
export function Suggestions({ read, open, all, units }: SuggestionsProps) {
  const section = useRef<HTMLElement>(null);
  const doing = useDoing<number>((error) => (error instanceof PassageGoneError ? messages.value.panel.passageGone : undefined));
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<string>();
  const texts = messages.value.panel.suggestions;
  const items = open.filter(({ key }) => !leaving.has(key));
  const gradual = useGradual(items.length);
  const focusAt = useFocusWish(section, items.map(({ key }) => key));

  useEffect(() => {
    // What has left is no longer among the open ones; if it comes back by an undo it is to be seen.
    const stillLeaving = open.filter(({ key }) => leaving.has(key)).map(({ key }) => key);
    if (!doing.busy && stillLeaving.length !== leaving.size) setLeaving(new Set(stillLeaving));
  }, [open, doing.busy]);

  /** Takes cards away at once; they come back if it fails. */
  async function leave<R>(
    gone: readonly OpenSuggestion[],
    at: number,
    said: string | ((given: R) => string),
    act: (operationId: Id) => Promise<R>,
  ): Promise<void> {
    setLeaving(new Set(gone.map(({ key }) => key)));
    focusAt(at, gone[0]?.key);
    const isDone = await doing.run(said, act, at);
    if (isDone) return;
    setLeaving(new Set());
    focusAt(at);
  }

  function accept(accepted: readonly OpenSuggestion[], at: number): void {
    const said = (count: number): string =>
      count === accepted.length ? texts.accepted(count) : texts.acceptedSome(count, accepted.length - count);
    void leave(accepted, at, said, (operationId) => acceptSuggestions(read, operationId, accepted));
  }

  /** The editor stays until what was typed is kept. */
  async function acceptCorrected(item: OpenSuggestion, at: number, corrected: EditableFields): Promise<boolean> {
    const isDone = await doing.run(texts.accepted, (operationId) => acceptSuggestions(read, operationId, [item], corrected), at);
    if (isDone) {
      setLeaving(new Set([item.key]));
      stopEditing(at);
    }
    return isDone;
  }

  function stopEditing(at: number): void {
    setEditing(undefined);
    focusAt(at);
  }

  function dismiss(dismissed: OpenSuggestion, at: number): void {
    void leave([dismissed], at, texts.dismissed, (operationId) => dismissSuggestion(notebook, operationId, read.reading.url, dismissed.text));
  }

  const outcome = (
    <li>
      <Outcome doing={doing} onUndone={() => stopEditing(doing.result?.at ?? 0)} />
    </li>
  );
  const outcomeAt = doing.result && Math.min(doing.result.at ?? 0, items.length);
  return (
    <section ref={section} class="suggestions" aria-labelledby="suggestions-title">
      <header class="section-head">
        <h2 id="suggestions-title" tabIndex={-1}>
          {texts.title} <span class="count">{items.length > 0 && items.length.toLocaleString('vi')}</span>
        </h2>
        {items.length > 1 && (
          <Button tone="quiet" busy={doing.busy} onClick={() => accept(items, 0)}>
            {texts.acceptAll(items.length)}
          </Button>
        )}
      </header>
      <p class="visually-hidden" role="status">
        {texts.count(items.length)}
      </p>
      <ul role="list" class="cards">
        {items.slice(0, gradual.shown).map((item, index) => (
          <Fragment key={item.key}>
            {outcomeAt === index && outcome}
            <li>
              {editing === item.key ? (
                <Correction
                  item={item}
                  units={units}
                  onSave={(fields) => acceptCorrected(item, index, fields)}
                  onCancel={() => stopEditing(index)}
                />
              ) : (
                <Suggested
                  item={item}
                  tabId={read.tabId}
                  onAccept={() => accept([item], index)}
                  onEdit={() => setEditing(item.key)}
                  onDismiss={() => dismiss(item, index)}
                />
              )}
            </li>
          </Fragment>
        ))}
        {outcomeAt !== undefined && outcomeAt >= gradual.shown && outcome}
        {gradual.shown < items.length && <li ref={gradual.end} aria-hidden="true" class="list-end" />}
      </ul>
      {items.length === 0 && <Teaching text={all === 0 ? texts.none : texts.noneLeft} />}
    </section>
  );
}

interface SuggestedProps {
  readonly item: OpenSuggestion;
  readonly tabId: number;
  readonly onAccept: () => void;
  readonly onEdit: () => void;
  readonly onDismiss: () => void;
}

/** A card; a click on its words goes to the passage. */
function Suggested({ item: { suggestion, text }, tabId, ...acts }: SuggestedProps) {
  const { blockIndex, start, end } = suggestion;
  const goTo = (): void => {
    askPage(tabId, 'goToPassage', { blockIndex, start, end }).catch(() => undefined);
  };
  return (
    <div
      class="goes-to-passage"
      title={messages.value.panel.suggestions.goTo}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('.quote') && getSelection()?.isCollapsed !== false) goTo();
      }}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === 't' && !event.ctrlKey && !event.metaKey && !event.altKey) goTo();
      }}
    >
      <SuggestionCard suggestion={suggestion} text={text} today={today()} {...acts} />
    </div>
  );
}

interface CorrectionProps {
  readonly item: OpenSuggestion;
  readonly units: readonly string[];
  readonly onSave: (fields: EditableFields) => Promise<boolean>;
  readonly onCancel: () => void;
}

function Correction({ item: { key, suggestion, text }, units, onSave, onCancel }: CorrectionProps) {
  return (
    <div class="card editing">
      <Quote text={text} size="short" />
      <DraftedEditor
        place={`suggestion:${key}`}
        current={fieldsOf(suggestion)}
        units={units}
        onSave={onSave}
        onCancel={onCancel}
      />
    </div>
  );
}

/** How a directive is marked that the program did not find. */
function Teaching({ text }: { readonly text: string }) {
  const key = currentSettings.value.categories.find(({ id }) => id === 'directive')?.key ?? 'd';
  return (
    <p class="teaching">
      <SuggestionIcon />
      <span>
        {text} {messages.value.panel.suggestions.teach} <kbd>{key.toUpperCase()}</kbd>.
      </span>
    </p>
  );
}
