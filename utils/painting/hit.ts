import type { Mark } from './mark.ts';
import type { MarkIndex } from './mark-index.ts';

interface HighlightHit {
  readonly ranges: readonly AbstractRange[];
}

interface PointedHighlights {
  highlightsFromPoint?: (x: number, y: number, options?: { readonly shadowRoots?: readonly ShadowRoot[] }) => readonly HighlightHit[];
}

/**
 * The marks under a point of a document's window, shortest first. Coordinates are CSS pixels of the viewport.
 * @param registry asked where it can tell; else the caret at the point decides
 * @param shadowRoots those that hold marks
 */
export function marksAt(document: Document, registry: HighlightRegistry, index: MarkIndex, shadowRoots: readonly ShadowRoot[], x: number, y: number): Mark[] {
  const pointing = registry as HighlightRegistry & PointedHighlights;
  const marks = pointing.highlightsFromPoint
    ? pointing.highlightsFromPoint(x, y, { shadowRoots }).flatMap(({ ranges }) => ranges.flatMap((range) => index.of(range)))
    : atCaret(document, index, shadowRoots, x, y);
  const lengths = new Map(marks.map((mark) => [mark, mark.range.toString().length]));
  return [...lengths.keys()].sort((a, b) => lengths.get(a)! - lengths.get(b)!);
}

/** The caret nearest to a point may be far from it: the point has to lie in a box of the range too. */
function atCaret(document: Document, index: MarkIndex, shadowRoots: readonly ShadowRoot[], x: number, y: number): Mark[] {
  const caret = Document.prototype.caretPositionFromPoint.call(document, x, y, { shadowRoots: [...shadowRoots] });
  if (!caret) return [];
  return index
    .at(caret.offsetNode, caret.offset)
    .filter(({ range }) => Array.from(range.getClientRects()).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom));
}
