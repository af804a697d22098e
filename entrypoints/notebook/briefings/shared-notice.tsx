import { useMemo, useRef, useState } from 'preact/hooks';
import { Button, messages, PeopleIcon } from '../../../components/index.ts';
import { type ComposedBriefing, differencesIn, type JoinReasons, joinNotes, tellApart } from '../../../utils/briefing/index.ts';
import type { BriefingItem, BriefingPlan, FieldValues, Id } from '../../../utils/model/index.ts';
import { documentLabel } from '../contents/index.ts';
import { noteWords } from './note-words.ts';
import { useJoins } from './use-joins.ts';
import './notices.css';

const SHOWN = 50;

export interface SharedNoticeProps {
  readonly plan: BriefingPlan;
  readonly briefing: ComposedBriefing;
  readonly onChange: (values: FieldValues) => void;
  /** Brings a note of the plan into view. */
  readonly onGo: (id: Id) => void;
}

/** What a summary of several people's notes asks of its writer: directives that may be one, what differs, what only one person marked. Nothing if nothing does. */
export function SharedNotice({ plan, briefing, onChange: change, onGo }: SharedNoticeProps) {
  const { briefing: briefingTexts, composing } = messages.value;
  const texts = composing.shared;
  const [isShown, setIsShown] = useState(false);
  const notice = useRef<HTMLElement>(null);
  /** The button that was pressed goes with its line. */
  function onChange(values: FieldValues): void {
    notice.current?.focus();
    change(values);
  }
  const { itemOf } = briefing;
  const items = useMemo(() => [...itemOf], [itemOf]);
  const planIdOf = useMemo(() => new Map(items.map(([id, { note }]) => [note.id, id])), [items]);
  const standing = useMemo(() => new Map(items.map(([, item]) => [item.note.id, item])), [items]);
  const joins = useJoins(standing, plan.apart);
  const differing = useMemo(() => items.filter(([, item]) => differencesIn(item).some(({ settled }) => !settled)), [items]);
  const people = useMemo(() => new Map(items.flatMap(([, item]) => [...authorsOf(item)])), [items]);
  const alone = useMemo(() => (people.size < 2 ? [] : items.filter(([, item]) => authorsOf(item).size === 1)), [items, people]);
  if (joins.length === 0 && people.size < 2) return null;

  const line = (id: Id, item: BriefingItem) => (
    <li key={id}>
      <p lang="vi">
        {noteWords(item.note, item.texts)} <span class="muted small">{item.note.authorName}</span>
      </p>
      <Button tone="quiet" onClick={() => onGo(id)}>
        {texts.goTo}
      </Button>
    </li>
  );
  const counts = [
    people.size > 1 && texts.people([...people.values()].map((name) => name || briefingTexts.unnamed).join(', ')),
    joins.length > 0 && texts.joins(joins.length),
    differing.length > 0 && texts.differing(differing.length),
    alone.length > 0 && texts.alone(alone.length),
  ].filter((count) => count !== false);

  return (
    <section ref={notice} tabIndex={-1} class="briefing-notice" aria-label={texts.label}>
      <header>
        <PeopleIcon />
        <p role="status">{counts.join(' · ')}</p>
        {joins.length + differing.length + alone.length > 0 && (
          <Button tone="quiet" onClick={() => setIsShown(!isShown)}>
            {isShown ? composing.news.hide : composing.news.show}
          </Button>
        )}
      </header>
      {isShown && (
        <>
          {joins.length > 0 && (
            <>
              <h3>{texts.joins(joins.length)}</h3>
              <ul role="list">
                {joins.slice(0, SHOWN).map(({ a, b, reasons }) => {
                  const [first, second] = [planIdOf.get(a.note.id)!, planIdOf.get(b.note.id)!];
                  return (
                    <li key={`${first} ${second}`}>
                      <div>
                        <Side item={a} />
                        <Side item={b} />
                        <p class="muted small">{why(reasons)}</p>
                      </div>
                      <div class="acts">
                        <Button onClick={() => onChange(joinNotes(plan, first, [second]))}>{texts.join}</Button>
                        <Button tone="quiet" onClick={() => onChange(tellApart(plan, first, second))}>
                          {texts.apart}
                        </Button>
                      </div>
                    </li>
                  );
                })}
              </ul>
            </>
          )}
          {differing.length > 0 && (
            <>
              <h3>{texts.differing(differing.length)}</h3>
              <ul role="list">{differing.slice(0, SHOWN).map(([id, item]) => line(id, item))}</ul>
            </>
          )}
          {alone.length > 0 && (
            <>
              <h3>{texts.alone(alone.length)}</h3>
              <ul role="list">{alone.slice(0, SHOWN).map(([id, item]) => line(id, item))}</ul>
              {alone.length > SHOWN && <p class="muted small">{composing.news.more(alone.length - SHOWN)}</p>}
            </>
          )}
        </>
      )}
    </section>
  );
}

/** Who marked it: names by ids. */
const authorsOf = (item: BriefingItem): Map<Id, string> => new Map([item, ...(item.joined ?? [])].map(({ note }) => [note.authorId, note.authorName]));

function Side({ item: { note, document } }: { readonly item: BriefingItem }) {
  return (
    <p lang="vi">
      {noteWords(note)} <span class="muted small">{[note.authorName, documentLabel(document)].filter(Boolean).join(' · ')}</span>
    </p>
  );
}

function why({ words, leadUnit, deadline, speaker }: JoinReasons): string {
  const { sameUnit, sameDeadline, sameSpeaker, why: because } = messages.value.composing.shared;
  return because(words, [leadUnit && sameUnit, deadline && sameDeadline, speaker && sameSpeaker].filter((one) => one !== false));
}
