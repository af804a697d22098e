import { NoteCard } from '../../../components/index.ts';
import type { FoundNote } from '../../../utils/finding/index.ts';
import { documentDay, type DocumentRecord, formatDay, type Note } from '../../../utils/model/index.ts';
import type { FieldMatch } from '../../../utils/search/index.ts';
import { documentName } from '../contents/index.ts';
import { shownText } from './shown-note.ts';
import './note-line.css';

export interface NoteLineProps {
  readonly note: Note;
  /** Named at the end of the line, where it is not said around it. */
  readonly document?: DocumentRecord | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly matches?: readonly FieldMatch[] | undefined;
  /** How the passage was found on its page the last time, if not as it was marked. */
  readonly state?: FoundNote['state'];
  readonly current?: boolean | undefined;
}

/** About three lines of the reading face. */
const QUOTE_LENGTH = 300;
const COMMENT_LENGTH = 200;

/** A note in a list, with the words that were found marked in passage and comment. */
export function NoteLine({ note, document, today, matches = [], state, current }: NoteLineProps) {
  const quote = shownText(note.quote, 'quote', note.quote === '' ? [] : matches, QUOTE_LENGTH);
  const comment = shownText(note.comment, 'comment', matches, COMMENT_LENGTH);
  return (
    <NoteCard
      note={{ ...note, quote: quote.text, comment: comment.text }}
      marked={quote.marked}
      markedComment={comment.marked}
      today={today}
      resolution={state && { status: state }}
      look="line"
      meta={
        document && (
          <span class="where">
            <span>{documentName(document)}</span> · <time dateTime={documentDay(document)}>{formatDay(documentDay(document))}</time>
          </span>
        )
      }
      current={current}
    />
  );
}
