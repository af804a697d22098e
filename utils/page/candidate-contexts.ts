import type { PassageContext } from '../messaging/index.ts';

/** Characters of the page shown on each side of a place that a person is to choose, and at most of the passage itself. */
const CONTEXT = 80;
/** Shown on each side of where the page differs around like places. */
const TELLING = 50;
/** What differs farther away does not help to tell them apart. */
const FARTHEST = 4000;

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * What stands around each of several places in a text. Of places whose surroundings are alike, what stands where they begin to
 * differ is set before it or behind: the heading of another section, the row of another unit.
 */
export function candidateContexts(text: string, places: readonly Place[]): PassageContext[] {
  return places.map((place) => {
    const others = places.filter((other) => other !== place);
    const passage = excerpt(text, place.start, Math.min(place.end, place.start + CONTEXT), { before: '', after: place.end > place.start + CONTEXT ? CUT : '' });
    const around = {
      before: excerpt(text, place.start - CONTEXT, place.start, { after: '' }),
      after: excerpt(text, place.end, place.end + CONTEXT, { before: '' }),
    };
    const before = Math.max(0, ...others.map((other) => commonEnd(text, place.start, other.start)));
    const after = Math.max(0, ...others.map((other) => commonBeginning(text, place.end, other.end)));
    const isTold = before <= CONTEXT || after <= CONTEXT || Math.min(before, after) >= FARTHEST;
    if (isTold) return context(around.before, passage, around.after);
    const at = before <= after ? place.start - before : place.end + after;
    const telling = excerpt(text, at - TELLING, at + TELLING);
    return before <= after ? context(`${telling} `, passage, '') : context('', passage, ` ${telling}`);
  });
}

function context(before: string, passage: string, after: string): PassageContext {
  return { text: before + passage + after, passage: { start: before.length, end: before.length + passage.length } };
}

function commonEnd(text: string, a: number, b: number): number {
  let length = 0;
  while (length < FARTHEST && length < a && length < b && text[a - 1 - length] === text[b - 1 - length]) length += 1;
  return length;
}

function commonBeginning(text: string, a: number, b: number): number {
  let length = 0;
  while (length < FARTHEST && a + length < text.length && b + length < text.length && text[a + length] === text[b + length]) length += 1;
  return length;
}

const CUT = '…';

/** A stretch of the text in one line, with a sign at an end where the text goes on unless another is given. */
function excerpt(text: string, from: number, to: number, ends: { readonly before?: string; readonly after?: string } = {}): string {
  const { before = from > 0 ? CUT : '', after = to < text.length ? CUT : '' } = ends;
  const line = text.slice(Math.max(0, from), to).replaceAll(/\s+/g, ' ');
  const words = before === '' ? line : line.trimStart();
  return before + (after === '' ? words : words.trimEnd()) + after;
}
