import { type ComponentChildren, Fragment } from 'preact';
import type { Change } from '../utils/model/index.ts';
import { messages } from './messages.ts';
import './quote.css';

/** A stretch of a text, in UTF-16 units. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

export interface QuoteProps {
  readonly text: string;
  /** What is marked in it, such as the words that a search found: in order, not overlapping. */
  readonly marked?: readonly Segment[] | undefined;
  /** `large` to read, `short` for three lines at most in a list. */
  readonly size?: 'large' | 'short' | undefined;
}

/** A text with the stretches that are marked in it. */
export function MarkedText({ text, marked = [] }: Pick<QuoteProps, 'text' | 'marked'>) {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at));
  return <>{pieces}</>;
}

/** A passage in the document's own words, in the reading face. */
export function Quote({ text, marked, size }: QuoteProps) {
  return (
    <blockquote class={`quote ${size ?? ''}`} lang="vi">
      <MarkedText text={text} marked={marked} />
    </blockquote>
  );
}

export interface ChangedQuoteProps {
  readonly changes: readonly Change[];
  readonly size?: QuoteProps['size'];
  /** One wording alone; both in one text if it is left out. */
  readonly only?: 'before' | 'after' | undefined;
}

/** A passage whose wording changed: what was removed and added, told apart by shape and, to a screen reader, by words. */
export function ChangedQuote({ changes, size, only }: ChangedQuoteProps) {
  const texts = messages.value.components;
  const hidden = only === 'before' ? 'added' : only === 'after' ? 'removed' : undefined;
  return (
    <blockquote class={`quote ${size ?? ''}`} lang="vi">
      {changes.map(({ kind, text, flags }, index) => {
        if (kind === hidden) return null;
        if (kind === 'equal') return text;
        const Element = kind === 'removed' ? 'del' : 'ins';
        const words = text.trimStart();
        return (
          <Fragment key={index}>
            {text.slice(0, text.length - words.length)}
            <Element class={flags ? 'telling' : undefined}>
              <span class="visually-hidden"> {kind === 'removed' ? texts.removed : texts.added} </span>
              {words}
            </Element>
          </Fragment>
        );
      })}
    </blockquote>
  );
}
