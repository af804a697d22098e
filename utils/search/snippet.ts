/** A piece of a text to show; `isMarked` where it was found. */
export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const ELLIPSIS = '…';
/** Part of the room that is shown before the first mark. */
const LEAD = 0.25;
/** How far a cut is moved to come between two words, in UTF-16 units: longer than a syllable ever is. */
const WORD_REACH = 12;

/**
 * The part of a text that has the most marks, in segments for display: at most `length` UTF-16 units and an
 * ellipsis at each end that was cut. Cuts come between words where there is room, and never inside a character.
 * Marks that lie outside the text are passed over.
 */
export function snippet(text: string, matches: readonly Span[], length: number): Segment[] {
  const marks = matches
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const { start, end } = text.length <= length ? { start: 0, end: text.length } : windowOf(text, marks, Math.max(1, length));
  const segments = segmentsOf(text, marks, start, end);
  if (start > 0) segments.unshift({ text: ELLIPSIS, isMarked: false });
  if (end < text.length) segments.push({ text: ELLIPSIS, isMarked: false });
  return segments;
}

function windowOf(text: string, marks: readonly Span[], length: number): Span {
  const first = densest(marks, length);
  const last = marks.findLast(({ start, end }) => start >= first.start && end <= first.start + length) ?? first;
  const room = Math.max(0, length - (last.end - first.start));
  const ideal = Math.max(0, Math.min(first.start - Math.floor(Math.min(room, length * LEAD)), text.length - length));
  const start = startOfWord(text, ideal, first.start);
  return { start, end: endOfWord(text, Math.min(text.length, start + length), Math.min(last.end, start + length)) };
}

/** The mark from which on a window of the length holds the most marks. */
function densest(marks: readonly Span[], length: number): Span {
  let best: Span = marks[0] ?? { start: 0, end: 0 };
  let most = 0;
  for (let from = 0, to = 0; from < marks.length; from += 1) {
    while (to < marks.length && marks[to]!.end <= marks[from]!.start + length) to += 1;
    if (to - from > most) {
      most = to - from;
      best = marks[from]!;
    }
  }
  return best;
}

function startOfWord(text: string, offset: number, limit: number): number {
  if (offset === 0) return 0;
  for (let start = offset; start <= Math.min(limit, offset + WORD_REACH); start += 1) {
    if (isSpaceAt(text, start - 1) && !isSpaceAt(text, start)) return start;
  }
  let start = offset;
  while (start < limit && isInsideCharacter(text, start)) start += 1;
  return start;
}

function endOfWord(text: string, offset: number, limit: number): number {
  if (offset === text.length) return offset;
  for (let end = offset; end >= Math.max(limit, offset - WORD_REACH); end -= 1) {
    if (isSpaceAt(text, end) && !isSpaceAt(text, end - 1)) return end;
  }
  let end = offset;
  while (end > 0 && isInsideCharacter(text, end)) end -= 1;
  return end;
}

function isSpaceAt(text: string, offset: number): boolean {
  return /\s/.test(text.charAt(offset));
}

function isInsideCharacter(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit >= 0xdc00 && unit <= 0xdfff) {
    const before = text.charCodeAt(offset - 1);
    return before >= 0xd800 && before <= 0xdbff;
  }
  return /\p{M}/u.test(text.charAt(offset));
}

function segmentsOf(text: string, marks: readonly Span[], start: number, end: number): Segment[] {
  const segments: Segment[] = [];
  let offset = start;
  const add = (to: number, isMarked: boolean): void => {
    if (to <= offset) return;
    segments.push({ text: text.slice(offset, to), isMarked });
    offset = to;
  };
  for (const mark of marks) {
    if (mark.start >= end) break;
    if (mark.end <= offset) continue;
    add(mark.start, false);
    add(Math.min(mark.end, end), true);
  }
  add(end, false);
  return segments;
}
