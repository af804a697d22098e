import type { ComponentChildren } from 'preact';
import { type Change, type DirectiveFields, type Note, type ResolutionStatus, speakerOf } from '../utils/model/index.ts';
import { dueOf } from '../utils/tasks/index.ts';
import { IconButton } from './button.tsx';
import { CategoryChip, DueChip, ResolutionChip, StatusChip } from './chip.tsx';
import { directiveRows } from './directive-rows.tsx';
import { FieldList } from './field-list.tsx';
import { CommentIcon, ForwardIcon, PinIcon } from './icons.tsx';
import { messages } from './messages.ts';
import { NoteTags } from './note-tags.tsx';
import { MarkedText, Quote, type Segment } from './quote.tsx';
import { TwoWordings } from './two-wordings.tsx';
import './card.css';

export interface CardResolution {
  readonly status: ResolutionStatus;
  readonly changes?: readonly Change[] | undefined;
  /** What was changed in the words around the passage from which the directive was read. */
  readonly around?: readonly Change[] | undefined;
}

export interface NoteCardProps {
  readonly note: Note;
  /** The local day, `YYYY-MM-DD`. */
  readonly today: string;
  /** `card` in the panel, `line` in a list of results, `full` where the note is all there is to read. */
  readonly look?: 'card' | 'line' | 'full' | undefined;
  /** Where the passage was found again; `exact` and `moved` need no word. */
  readonly resolution?: CardResolution | undefined;
  /** Found words in the quote. */
  readonly marked?: readonly Segment[] | undefined;
  /** Found words in the comment. */
  readonly markedComment?: readonly Segment[] | undefined;
  /** Where and when, at the end of the head: "Giao ban tháng 12 · 08/12/2026". */
  readonly meta?: ComponentChildren;
  /** Goes to the passage. */
  readonly onOpen?: (() => void) | undefined;
  /** The one that is chosen in its list. */
  readonly current?: boolean | undefined;
  /** Buttons. */
  readonly acts?: ComponentChildren;
  /** What comes last, such as the history. */
  readonly children?: ComponentChildren;
}

/** Who asks whom, in one line: "Nguyễn Văn Bình → Ủy ban Kiểm tra". */
function Summary({ directive }: { readonly directive: DirectiveFields }) {
  const { leadUnit } = directive;
  const speaker = speakerOf(directive);
  if (speaker === undefined && leadUnit === undefined) return null;
  return (
    <p class="note-summary">
      {speaker}
      {leadUnit !== undefined && (
        <>
          {' → '}
          <b>{leadUnit}</b>
        </>
      )}
    </p>
  );
}

export function NoteCard({ note, today, look = 'card', resolution, marked, markedComment, meta, onOpen, current, acts, children }: NoteCardProps) {
  const { common, components } = messages.value;
  const directive = note.category === 'directive' ? note.directive : undefined;
  const due = dueOf(note, today);
  const done = directive?.status === 'done';
  const size = look === 'full' ? 'large' : look === 'line' ? 'short' : undefined;
  const hasNews = resolution && resolution.status !== 'exact' && resolution.status !== 'moved';
  return (
    <article class={`note-card ${note.category} ${look}`} aria-current={current === true ? 'true' : undefined}>
      <header>
        <div class="note-chips">
          <CategoryChip category={note.category} />
          {look !== 'full' && due !== undefined && !done && <DueChip due={due} today={today} />}
          {directive && look !== 'full' && directive.status !== 'open' && <StatusChip status={directive.status} />}
          {hasNews && <ResolutionChip status={resolution.status} changes={[...(resolution.changes ?? []), ...(resolution.around ?? [])]} />}
        </div>
        {meta !== undefined && <span class="note-meta">{meta}</span>}
        {onOpen && <IconButton icon={look === 'line' ? ForwardIcon : PinIcon} size="small" label={components.note.open} onClick={onOpen} />}
      </header>
      {resolution?.status === 'changed' && resolution.changes ? (
        <TwoWordings changes={resolution.changes} size={size} />
      ) : note.quote === '' ? (
        <p class={directive?.task === undefined ? 'muted small' : 'small'}>{directive?.task ?? components.note.wholeDocument}</p>
      ) : (
        <Quote text={note.quote} marked={marked} size={size} />
      )}
      {directive && (look === 'full' ? <FieldList rows={directiveRows(directive, today)} roomy /> : <Summary directive={directive} />)}
      {note.comment !== '' && (
        <div class="note-comment">
          <CommentIcon />
          <p>
            <span class="visually-hidden">{common.fields.comment}: </span>
            <MarkedText text={note.comment} marked={markedComment} />
          </p>
        </div>
      )}
      <NoteTags tags={note.tags} />
      {acts !== undefined && <div class="acts">{acts}</div>}
      {children}
    </article>
  );
}
