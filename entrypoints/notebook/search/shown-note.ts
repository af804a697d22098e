import type { Segment as MarkedSegment } from '../../../components/index.ts';
import { type FieldMatch, snippet } from '../../../utils/search/index.ts';

/** A text as a list shows it, with what was found in it; offsets are those of `text`, in UTF-16 units. */
export interface ShownText {
  readonly text: string;
  readonly marked: readonly MarkedSegment[];
}

/** The part of a field's text that has the most of what was found. @param length at most so many UTF-16 units */
export function shownText(text: string, field: FieldMatch['field'], matches: readonly FieldMatch[], length: number): ShownText {
  const marked: MarkedSegment[] = [];
  let shown = '';
  for (const segment of snippet(text, matches.filter((match) => match.field === field), length)) {
    if (segment.isMarked) marked.push({ start: shown.length, end: shown.length + segment.text.length });
    shown += segment.text;
  }
  return { text: shown, marked };
}
