interface HighlightHit {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

interface PointedHighlights {
  highlightsFromPoint?: (x: number, y: number, options?: { readonly shadowRoots?: readonly ShadowRoot[] }) => readonly HighlightHit[];
}

/**
 * Those of `ranges` that are painted under a point of the window, shortest first. Coordinates are CSS pixels of the viewport.
 * @param registry asked where it can tell; else the caret at the point decides
 */
export function rangesAt(document: Document, registry: HighlightRegistry, ranges: Iterable<Range>, x: number, y: number): Range[] {
  const ours = new Set(ranges);
  return pointed(document, registry, ours, x, y).sort((a, b) => a.toString().length - b.toString().length);
}

function pointed(document: Document, registry: HighlightRegistry, ours: ReadonlySet<Range>, x: number, y: number): Range[] {
  const pointing = registry as HighlightRegistry & PointedHighlights;
  if (!pointing.highlightsFromPoint) return [...ours].filter((range) => isUnder(document, range, x, y));
  const hits = pointing.highlightsFromPoint(x, y, { shadowRoots: shadowRootsOf(ours) });
  return [...ours].filter((range) => hits.some((hit) => hit.ranges.includes(range)));
}

function shadowRootsOf(ranges: Iterable<Range>): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { startContainer } of ranges) {
    const root = startContainer.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return [...roots];
}

/** The caret nearest to a point may be far from it: the point has to lie in a box of the range too. */
function isUnder(document: Document, range: Range, x: number, y: number): boolean {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !range.intersectsNode(caret.offsetNode)) return false;
  return Array.from(range.getClientRects()).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}
