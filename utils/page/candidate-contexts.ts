/** Characters of the page shown around a place that a person is to choose. */
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
 * What stands around each of several places in a text, in one line. Of places whose surroundings are alike, what stands where
 * they begin to differ is set before it: the heading of another section, the row of another unit.
 */
export function candidateContexts(text: string, places: readonly Place[]): string[] {
  return places.map((place) => {
    const others = places.filter((other) => other !== place);
    const around = excerpt(text, place.start - CONTEXT, place.end + CONTEXT);
    const before = Math.max(0, ...others.map((other) => commonEnd(text, place.start, other.start)));
    if (before <= CONTEXT) return around;
    const after = Math.max(0, ...others.map((other) => commonBeginning(text, place.end, other.end)));
    if (after <= CONTEXT) return around;
    if (Math.min(before, after) >= FARTHEST) return around;
    const isBefore = before <= after;
    const at = isBefore ? place.start - before : place.end + after;
    const telling = excerpt(text, at - TELLING, at + TELLING);
    const words = excerpt(text, place.start, Math.min(place.end, place.start + CONTEXT));
    return isBefore ? `${telling} ${words}` : `${words} ${telling}`;
  });
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

/** A stretch of the text in one line, with a sign where it is cut. */
function excerpt(text: string, from: number, to: number): string {
  const words = text.slice(Math.max(0, from), to).replaceAll(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
