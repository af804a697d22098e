import { useRef, useState } from 'preact/hooks';
import { Button, Chip, fieldName, fieldWords, InfoIcon, messages } from '../../../components/index.ts';
import { type ChangedNote, dropNotes, seenWith } from '../../../utils/briefing/index.ts';
import { type BriefingPlan, type FieldValues, type Id, type Note, valueAt } from '../../../utils/model/index.ts';
import type { Contents } from '../contents/index.ts';
import { inTurn } from './in-turn.ts';
import { noteWords } from './note-words.ts';
import { withTakenIn } from './taken-in.ts';
import type { ClassifiedGuard } from './use-classified-stop.ts';
import type { News } from './use-news.ts';
import './notices.css';

/** So many of a kind are shown one by one; those that come after them are accepted with all. */
const SHOWN = 50;

export interface NewsNoticeProps {
  readonly plan: BriefingPlan;
  readonly contents: Contents;
  readonly news: News;
  readonly onChange: (values: FieldValues) => void;
  readonly classified: ClassifiedGuard;
}

/** What has happened to the notes since the briefing took them in: accepted one by one, or all. Nothing if nothing has. */
export function NewsNotice({ plan, contents, news, onChange: change, classified }: NewsNoticeProps) {
  const texts = messages.value.composing.news;
  const [isShown, setIsShown] = useState(false);
  const notice = useRef<HTMLElement>(null);
  /** The button that was pressed goes with its line. */
  function onChange(values: FieldValues): void {
    notice.current?.focus();
    change(values);
  }
  const { changed, added, gone } = news;
  if (changed.length + added.length + gone.length === 0) return null;

  const accept = (notes: readonly Note[]) => (of: BriefingPlan): FieldValues => ({ seen: seenWith(of.seen, notes) });
  const drop = (ids: readonly Id[]) => (of: BriefingPlan): FieldValues => dropNotes(of, ids);
  const take = (ids: readonly Id[]) => (of: BriefingPlan): FieldValues => withTakenIn(of, contents, ids);
  /** Stops first where there are classified notes among those that came. */
  const ask = (notes: readonly Note[], go: (ids: readonly Id[]) => void): void => classified.ask(notes.map(({ id }) => id), go);
  const counts = [
    changed.length > 0 && texts.changed(changed.length),
    added.length > 0 && texts.added(added.length),
    gone.length > 0 && texts.gone(gone.length),
  ].filter((count) => count !== false);

  return (
    <section ref={notice} tabIndex={-1} class="briefing-notice" aria-label={texts.label}>
      <header>
        <InfoIcon />
        <p role="status">{counts.join(' · ')}</p>
        <Button tone="quiet" onClick={() => setIsShown(!isShown)}>
          {isShown ? texts.hide : texts.show}
        </Button>
        <Button
          onClick={() =>
            ask(added, (allowed) =>
              onChange(
                inTurn(
                  plan,
                  ...(gone.length > 0 ? [drop(gone)] : []),
                  ...(changed.length > 0 ? [accept(changed.map(({ note }) => note))] : []),
                  ...(allowed.length > 0 ? [take(allowed)] : []),
                ),
              ),
            )
          }
        >
          {texts.acceptAll}
        </Button>
      </header>
      {isShown && (
        <>
          {changed.length > 0 && <p class="muted small">{texts.explain}</p>}
          <ul role="list">
            {changed.slice(0, SHOWN).map((one) => (
              <li key={one.note.id}>
                <Changed {...one} />
                <Button tone="quiet" onClick={() => onChange(accept([one.note])(plan))}>
                  {texts.accept}
                </Button>
              </li>
            ))}
            {added.slice(0, SHOWN).map((note) => (
              <li key={note.id}>
                <p lang="vi">{noteWords(note)}</p>
                <div class="acts">
                  <Button tone="quiet" onClick={() => ask([note], (allowed) => onChange(take(allowed)(plan)))}>
                    {texts.add}
                  </Button>
                  <Button tone="quiet" onClick={() => onChange({ leftOut: [...(plan.leftOut ?? []), note.id] })}>
                    {texts.leaveOut}
                  </Button>
                </div>
              </li>
            ))}
            {gone.slice(0, SHOWN).map((id) => (
              <li key={id}>
                <Gone note={news.words.get(id)} />
                <Button tone="quiet" onClick={() => onChange(drop([id])(plan))}>
                  {texts.drop}
                </Button>
              </li>
            ))}
          </ul>
          <More count={[changed, added, gone].reduce((sum, { length }) => sum + Math.max(0, length - SHOWN), 0)} />
        </>
      )}
    </section>
  );
}

function More({ count }: { readonly count: number }) {
  return count > 0 ? <p class="muted small">{messages.value.composing.news.more(count)}</p> : null;
}

function Gone({ note }: { readonly note: Note | undefined }) {
  const { composing, notebook } = messages.value;
  return (
    <p lang="vi">
      <Chip tone="danger">{composing.news.goneWords}</Chip> {note ? noteWords(note) : notebook.briefing.missingNote}
    </p>
  );
}

/** What the note said and what it says now, field by field. */
function Changed({ note, accepted, fields }: ChangedNote) {
  return (
    <div>
      <p lang="vi">{noteWords(accepted ?? note)}</p>
      {accepted ? (
        <dl class="changes">
          {fields.map((path) => {
            const [before, after] = [accepted, note].map((state) => fieldWords(path, valueAt(state, path)));
            return [
              <dt key={`${path}:`}>{fieldName(path)}</dt>,
              <dd key={path} lang="vi">
                {before !== '' && <del>{before}</del>} {after !== '' && <ins>{after}</ins>}
              </dd>,
            ];
          })}
        </dl>
      ) : (
        <p class="muted small">{messages.value.composing.news.unknownBefore}</p>
      )}
    </div>
  );
}
