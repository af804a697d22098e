/** One walk over a tree, which writes what it shows and what it has folded away. Neither recurses nor changes anything. */
import { dataOf, firstChildOf, isElement, isText, nextSiblingOf, parentOf, tagOf, windowOf } from './dom.ts';
import { decoded } from './legacy-fonts.ts';
import { fontFamilyOf, isFoldedChild, keepsLineBreaks, type Rendering, renderingOf } from './rendering.ts';
import type { Break, SegmentWriter } from './segments.ts';

interface Frame {
  readonly node: Node;
  /** The node, if it is an element. */
  readonly element: Element | null;
  readonly rendering: Rendering;
  readonly collapsed: boolean;
  readonly inCell: boolean;
  readonly foldsChildren: boolean;
  next: Node | null;
}

/** A part of a walk: from one block on, before another. A block begins on a line of its own, so that its text does not depend on what is before it. */
export interface Part {
  readonly from?: Element | undefined;
  readonly until?: Element | undefined;
}

const PLAIN_BLOCK: Rendering = { removed: false, invisible: false, collapses: false, block: true, table: undefined };

/**
 * Writes the text under `root` in document order: what is rendered to `visible`, what is folded away to `collapsed`.
 * A `root` that is an element is read as its rendering says; a document or shadow root as a block. Stops after each node, so that
 * the page can be let go on.
 *
 * @param onBlock hears of each block that the walk enters, unless it lies in a table's cell: what parts that from the text before depends on the other cells
 * @returns whether the walk came to its end: not if the page has moved the node that was next, or hidden what holds the part
 */
export function* walk(root: Node, visible: SegmentWriter, collapsed: SegmentWriter, onBlock: (block: Element) => void, { from, until }: Part = {}): Generator<void, boolean, void> {
  const view = windowOf(root);
  const enter = (node: Node, folded: boolean, inCell: boolean): Frame | null => {
    if (!isElement(node)) return { node, element: null, rendering: PLAIN_BLOCK, collapsed: folded, inCell, foldsChildren: false, next: firstChildOf(node) };
    const rendering = renderingOf(node, view);
    if (rendering.removed) return null;
    const inside = folded || rendering.collapses;
    return { node, element: node, rendering, collapsed: inside, inCell: rendering.table === undefined ? inCell : rendering.table === 'cell', foldsChildren: tagOf(node) === 'details', next: firstChildOf(node) };
  };
  // Both: what is folded away is no more one line than what is shown, if a block stands between.
  const breakAround = (frame: Frame): void => {
    if (!frame.rendering.block) return;
    const kind = breakOf(frame);
    visible.break(kind);
    collapsed.break(kind);
  };
  const foldsAway = (frame: Frame, child: Node): boolean => frame.collapsed || (frame.foldsChildren && isFoldedChild(frame.element!, child));

  const top = enter(root, false, false);
  if (!top) return until === undefined;
  const stack = [top];
  for (const inner of from ? pathTo(root, from) : []) {
    const frame = stack.at(-1)!;
    frame.next = inner;
    if (inner === from) break;
    frame.next = nextSiblingOf(inner);
    const next = enter(inner, foldsAway(frame, inner), frame.inCell);
    if (!next) return false;
    stack.push(next);
  }
  breakAround(top);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    yield;
    const node = frame.next;
    if (node && node === until) return true;
    if (node && parentOf(node) !== frame.node) return false;
    if (!node) {
      breakAround(frame);
      stack.pop();
      continue;
    }
    frame.next = nextSiblingOf(node);
    const folded = foldsAway(frame, node);
    if (isText(node)) {
      if (!frame.rendering.invisible) writeText(node, frame.element, view, folded ? collapsed : visible);
    } else if (isElement(node)) {
      if (tagOf(node) === 'br') {
        (folded ? collapsed : visible).break('line');
        continue;
      }
      const inner = enter(node, folded, frame.inCell);
      if (!inner) continue;
      breakAround(inner);
      stack.push(inner);
      if (inner.rendering.block && breakOf(inner) === 'block') onBlock(node);
    }
  }
  return until === undefined;
}

function breakOf({ rendering, inCell }: Frame): Break {
  if (rendering.table === 'cell') return 'cell';
  return inCell ? 'line' : 'block';
}

/** The nodes from below `root` down to `node`. */
function pathTo(root: Node, node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at && at !== root; at = parentOf(at)) path.push(at);
  return path.reverse();
}

const ONLY_SPACE = /^[ \t\n\f\r]*$/;

function writeText(node: Text, parent: Element | null, view: (Window & typeof globalThis) | null, writer: SegmentWriter): void {
  const data = dataOf(node);
  if (data === '') return;
  if (parent && data.includes('\n') && !ONLY_SPACE.test(data) && keepsLineBreaks(parent, view)) {
    let from = 0;
    for (const line of data.split('\n')) {
      if (from > 0) writer.break('line');
      if (line !== '') writer.write(node, line, from);
      from += line.length + 1;
    }
    return;
  }
  const unicode = parent ? decoded(data, () => fontFamilyOf(parent, view)) : null;
  if (unicode) writer.writeDecoded(node, unicode);
  else writer.write(node, data);
}
