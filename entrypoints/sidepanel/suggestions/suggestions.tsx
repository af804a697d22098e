import { Fragment, type ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Outcome, notebook, useDoing } from '../../../components/door/index.ts';
import { Button, DownIcon, Toggle, messages, namesOwnUnit } from '../../../components/index.ts';
import type { EditableFields, Id } from '../../../utils/model/index.ts';
import { type SuggestionShape, dismissSuggestion, readmitSuggestion, shapeSuggestion } from '../../../utils/notebook/index.ts';
import type { ReadTab } from '../tab/index.ts';
import { dayOfPage } from '../today.ts';
import { addWholeNote } from '../notes/index.ts';
import { useFocusOnReturn } from '../use-focus-on-return.ts';
import { useFocusWish } from '../use-focus-wish.ts';
import { useGradual } from '../use-gradual.ts';
import { PassageGoneError, acceptSuggestions } from './accept.ts';
import { Correction } from './correction.tsx';
import { Cutting } from './cutting.tsx';
import { Dismissed } from './dismissed.tsx';
import { type OpenSuggestion, type PageSuggestions, isConfident, isPlain, ownUnitFirst } from './open-suggestions.ts';
import { Suggested } from './suggested.tsx';
import { Teaching } from './teaching.tsx';
import { usePointing } from './use-pointing.ts';
import { useWorked, withWorked } from './use-worked.ts';
import './suggestions.css';

export interface SuggestionsProps extends PageSuggestions {
  readonly read: ReadTab;
  /** How many the page had in all. */
  readonly all: number;
  readonly units: readonly string[];
  readonly onShowNote: (id: Id) => void;
}

type Part = 'confident' | 'doubtful';

/** A place in the list, or below it among those that were passed over. */
interface Place {
  readonly part: Part | 'dismissed';
  readonly index: number;
  /** The suggestion that stood there; an undo brings it back. */
  readonly key?: string;
}

const TOP: Place = { part: 'confident', index: 0 };
const BELOW: Place = { part: 'dismissed', index: 0 };

/** Those that stay; none of them can be joined with one that is being accepted or passed over. */
function withoutLeaving(open: readonly OpenSuggestion[], leaving: ReadonlySet<string>): readonly OpenSuggestion[] {
  const gone = new Set(open.flatMap(({ key, text }) => (leaving.has(key) ? text : [])));
  return open.flatMap((item) => {
    if (leaving.has(item.key)) return [];
    return item.followedBy !== undefined && gone.has(item.followedBy) ? { ...item, followedBy: undefined, noJoin: 'settled' } : item;
  });
}

/** The suggestions of the page, each with its acts: first those that are sure, the doubtful folded. What was done stands where its card stood, with its undo. */
export function Suggestions({ read, open, dismissed, all, units, onShowNote }: SuggestionsProps) {
  const section = useRef<HTMLElement>(null);
  const doing = useDoing<Place>((error) => (error instanceof PassageGoneError ? messages.value.panel.passageGone : undefined));
  const point = usePointing(read.tabId);
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const { worked, begin, end } = useWorked(open);
  const [isUnfolded, setIsUnfolded] = useState(false);
  const [onlyOwn, setOnlyOwn] = useState(false);
  const [accepting, setAccepting] = useState<{ readonly done: number; readonly of: number }>();
  const texts = messages.value.panel.suggestions;

  const isWorked = ({ key }: OpenSuggestion): boolean => key === worked?.item.key;
  const waiting = withWorked(withoutLeaving(open, leaving), worked);
  const own = waiting.filter(({ suggestion }) => namesOwnUnit(suggestion));
  const shown = ownUnitFirst(onlyOwn && own.length > 0 ? waiting.filter((item) => own.includes(item) || isWorked(item)) : waiting);
  // What is worked on stays in its part, however sure its new words are.
  const isSure = (item: OpenSuggestion): boolean => isConfident(worked && isWorked(item) ? worked.begun : item);
  const parts: Readonly<Record<Part, readonly OpenSuggestion[]>> = { confident: shown.filter(isSure), doubtful: shown.filter((item) => !isSure(item)) };
  const plain = shown.filter((item) => isPlain(item) && !isWorked(item));
  const rendered = [...parts.confident, ...(isUnfolded ? parts.doubtful : [])];
  const gradual = useGradual(rendered.length);
  const focusAt = useFocusWish(section, rendered.map(({ key }) => key));
  const focusOnReturn = useFocusOnReturn();
  /** Among all that one walks through: the line over the doubtful ones is one of them. */
  const cardAt = ({ part, index }: Place): number => (part === 'confident' ? index : parts.confident.length + 1 + index);

  useEffect(() => {
    // What has left is no longer among the open ones; if it comes back by an undo it is to be seen.
    const stillLeaving = open.filter(({ key }) => leaving.has(key)).map(({ key }) => key);
    if (!doing.busy && stillLeaving.length !== leaving.size) setLeaving(new Set(stillLeaving));
  }, [open, doing.busy]);

  /** Takes cards away at once; they come back if it fails. */
  async function leave<R>(gone: readonly OpenSuggestion[], at: Place, said: string | ((given: R) => string), act: (operationId: Id) => Promise<R>): Promise<void> {
    const keys = new Set(gone.map(({ key }) => key));
    // One that was accepted a moment ago may still be on its way.
    setLeaving((others) => others.union(keys));
    focusAt(cardAt(at), gone[0]?.key);
    const isDone = await doing.run(said, act, at);
    if (isDone) return;
    setLeaving((all) => all.difference(keys));
    focusAt(cardAt(at));
  }

  function accept(accepted: readonly OpenSuggestion[], at: Place): void {
    const said = (count: number): string => (count === accepted.length ? texts.accepted(count) : texts.acceptedSome(count, accepted.length - count));
    const onProgress = (done: number): void => setAccepting({ done, of: accepted.length });
    void leave(accepted, at, said, (operationId) => acceptSuggestions(read, operationId, accepted, { onProgress })).finally(() => setAccepting(undefined));
  }

  /** The editor stays until what was typed is kept; where its sentence has left the page, on the document as a whole. */
  async function acceptCorrected(item: OpenSuggestion, at: Place, corrected: EditableFields): Promise<boolean> {
    const isDone = await doing.run(
      (isWhole) => (isWhole ? texts.acceptedWhole : texts.accepted(1)),
      async (operationId) => {
        try {
          await acceptSuggestions(read, operationId, [item], { corrected });
          return false;
        } catch (error) {
          if (!worked?.isGone || !(error instanceof PassageGoneError)) throw error;
          await addWholeNote(read, operationId, corrected);
          return true;
        }
      },
      at,
    );
    if (isDone) {
      setLeaving((others) => new Set([...others, item.key]));
      stopWorking(at);
    }
    return isDone;
  }

  function stopWorking(at: Place): void {
    end();
    focusAt(cardAt(at));
  }

  function dismiss(item: OpenSuggestion, at: Place): void {
    void leave([item], at, texts.dismissed, (operationId) => dismissSuggestion(notebook, operationId, read.reading.url, item.text));
  }

  function readmit(item: OpenSuggestion): void {
    void doing.run(texts.readmitted, (operationId) => readmitSuggestion(notebook, operationId, read.reading.url, item.text), BELOW, 'outcome');
  }

  /** Other cards take the place of those that were cut or joined. */
  async function reshape(item: OpenSuggestion, at: Place, said: string, shape: SuggestionShape): Promise<void> {
    end();
    const isDone = await doing.run(said, (operationId) => shapeSuggestion(notebook, operationId, read.reading.url, shape), at);
    focusAt(cardAt(at), isDone ? item.key : undefined);
  }

  function cut(item: OpenSuggestion, at: Place, offset: number): void {
    void reshape(item, at, texts.cutDone, { kind: 'cut', first: item.text.slice(0, offset), second: item.text.slice(offset) });
  }

  function join(item: OpenSuggestion, at: Place): void {
    if (item.followedBy !== undefined) void reshape(item, at, texts.joinDone, { kind: 'join', first: item.text, second: item.followedBy });
  }

  function card(item: OpenSuggestion, at: Place): ComponentChild {
    if (worked && isWorked(item)) {
      if (worked.by === 'cutting') return <Cutting key={item.key} text={item.text} busy={doing.busy} onCut={(offset) => cut(item, at, offset)} onCancel={() => stopWorking(at)} />;
      return <Correction worked={worked} busy={doing.busy} documentDay={dayOfPage(read.reading.extraction)} units={units} onSave={(fields) => acceptCorrected(item, at, fields)} onCancel={() => stopWorking(at)} />;
    }
    return (
      <Suggested
        item={item}
        tabId={read.tabId}
        point={point}
        onShowNote={onShowNote}
        onAccept={() => accept([item], at)}
        onEdit={() => begin(item, 'correcting')}
        onDismiss={() => dismiss(item, at)}
        onSplit={() => begin(item, 'cutting')}
        onJoin={() => join(item, at)}
      />
    );
  }

  const { result } = doing;
  const place = result && (result.at ?? TOP);
  /** What an undo of it brings back: a card, or the line over those that were passed over. */
  const broughtBack = (): HTMLElement | null => section.current?.querySelector<HTMLElement>(place?.key === undefined ? '.dismissed > summary' : `[data-card="${CSS.escape(place.key)}"] .suggestion-card`) ?? null;
  const outcome = (
    <li>
      <Outcome doing={doing} onUndone={() => focusOnReturn(broughtBack)} />
    </li>
  );

  /** The cards of a part that are rendered by now, with the outcome where its card stood. */
  function cards(part: Part): ComponentChild {
    const items = parts[part].slice(0, Math.max(0, gradual.shown - (part === 'confident' ? 0 : parts.confident.length)));
    const outcomeAt = place?.part === part ? Math.min(place.index, items.length) : undefined;
    return (
      <>
        {items.map((item, index) => (
          <Fragment key={worked && isWorked(item) ? worked.begun.key : item.key}>
            {outcomeAt === index && outcome}
            <li data-card={item.key}>{card(item, { part, index, key: item.key })}</li>
          </Fragment>
        ))}
        {outcomeAt === items.length && outcome}
      </>
    );
  }

  return (
    <section ref={section} class="suggestions" aria-labelledby="suggestions-title">
      <header class="section-head">
        <h2 id="suggestions-title" tabIndex={-1}>
          {texts.title} <span class="count">{shown.length > 0 && shown.length.toLocaleString('vi')}</span>
        </h2>
        {(plain.length > 1 || accepting) && (
          <Button tone="quiet" busy={doing.busy} onClick={() => accept(plain, { ...TOP, key: plain[0]!.key })}>
            {accepting && accepting.of > 1 ? texts.accepting(accepting.done, accepting.of) : texts.acceptAll(plain.length)}
          </Button>
        )}
      </header>
      <p class="visually-hidden" role="status">
        {texts.count(shown.length)}
      </p>
      {own.length > 0 && own.length < waiting.length && <Toggle label={texts.onlyOwn(own.length)} on={onlyOwn} onChange={setOnlyOwn} />}
      <ul role="list" class="cards">
        {cards('confident')}
        {parts.doubtful.length > 0 && (
          <li>
            <button type="button" class="doubtful-line" aria-expanded={isUnfolded} onClick={() => setIsUnfolded(!isUnfolded)}>
              {texts.doubtful(parts.doubtful.length)}
              <DownIcon />
            </button>
          </li>
        )}
        {(isUnfolded || place?.part === 'doubtful') && cards('doubtful')}
        {gradual.shown < rendered.length && <li ref={gradual.end} aria-hidden="true" class="list-end" />}
      </ul>
      {shown.length === 0 && <Teaching text={all === 0 ? texts.none : texts.noneLeft} />}
      <Dismissed dismissed={dismissed} onReadmit={readmit} />
      {place?.part === 'dismissed' && <Outcome doing={doing} onUndone={() => focusOnReturn(broughtBack)} />}
    </section>
  );
}
