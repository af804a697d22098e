import { contains, dataOf, isConnected, newRange, rootOf } from './dom.ts';
import { StaleViewError } from './errors.ts';
import { beginOfUnit, isLinear, type Segment, SegmentWriter, shifted } from './segments.ts';
import { Pace } from './resolving/pace.ts';
import { walk } from './walk.ts';

/** A stretch of a view's text: UTF-16 offsets. Empty if `start` equals `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The segments that come from one root, in document order. */
interface Stretch {
  readonly root: Node;
  readonly first: number;
  readonly end: number;
}

/** To look at the clock costs as much as a few nodes. */
const STEPS_BETWEEN_LOOKS = 32;

interface Bounds {
  readonly root: Node;
  /** Numbers of segments, visible and collapsed. */
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

/** Where a page goes over from rendered to collapsed text or back: how long each was. */
interface Turn {
  readonly visible: number;
  readonly collapsed: number;
}

/** What a walk over some roots has written so far. */
class Walked {
  readonly visible = new SegmentWriter();
  readonly collapsed = new SegmentWriter();
  readonly bounds: Bounds[] = [];
  readonly turns: Turn[] = [];
  #isFolded = false;

  *walk(roots: readonly Node[]): Generator<void, void, void> {
    for (const root of roots) {
      const before = [this.visible.segments.length, this.collapsed.segments.length] as const;
      this.visible.break();
      this.collapsed.break();
      const steps = walk(root, this.visible, this.collapsed);
      for (let { visible, collapsed } = this.#lengths(); steps.next().done !== true; { visible, collapsed } = this.#lengths()) {
        if (this.#isFolded ? this.visible.length > visible : this.collapsed.length > collapsed) this.#turn(visible, collapsed);
        yield;
      }
      this.bounds.push({ root, before, after: [this.visible.segments.length, this.collapsed.segments.length] });
    }
  }

  #lengths(): Turn {
    return { visible: this.visible.length, collapsed: this.collapsed.length };
  }

  #turn(visible: number, collapsed: number): void {
    this.turns.push({ visible, collapsed });
    this.#isFolded = !this.#isFolded;
  }
}

function walkAtOnce(roots: readonly Node[]): Walked {
  const walked = new Walked();
  const steps = walked.walk(roots);
  while (steps.next().done !== true);
  return walked;
}

/**
 * The text that a page shows, in one form (NFC, white space folded, invisible characters left out), with the way back to
 * the tree. Blocks, table cells and `<br>` are kept apart by "\n". Text in collapsed sections comes after all that is
 * rendered; scripts and `display: none` are no text. The extension's own screen lies in a shadow root, which is not entered:
 * no name or attribute excepts an element, since a page could give it to what is to escape marks.
 *
 * A view is made for one state of the page: after a change, make another.
 */
export class TextView {
  readonly text: string;
  /** Where the text of collapsed sections begins; the text's length if there is none. */
  readonly collapsedFrom: number;
  /** The stretches of the text in the order of the document, rendered and collapsed ones by turns. */
  readonly inDocumentOrder: readonly Span[];
  readonly #segments: readonly Segment[];
  readonly #stretches: readonly Stretch[];

  /** @param roots documents, elements or shadow roots, in reading order, none within another */
  constructor(...roots: Node[]);
  /** Of what `inSlices` has walked. */
  constructor(walked: Walked);
  constructor(...from: Node[] | [Walked]) {
    const { visible, collapsed, bounds, turns } = from[0] instanceof Walked ? from[0] : walkAtOnce(from as Node[]);
    const shown = visible.segments.length;
    this.collapsedFrom = collapsed.length === 0 ? visible.length : visible.length + (visible.length > 0 ? 1 : 0);
    this.text = collapsed.length === 0 ? visible.text : [visible.text, collapsed.text].filter((part) => part !== '').join('\n');
    const shift = this.collapsedFrom;
    this.inDocumentOrder = stretchesBetween([{ visible: 0, collapsed: 0 }, ...turns, { visible: visible.length, collapsed: collapsed.length }], shift);
    this.#segments = [
      ...visible.segments,
      ...collapsed.segments.map((segment) => shifted(segment, shift)),
    ];
    this.#stretches = [
      ...bounds.map(({ root, before, after }) => ({ root, first: before[0], end: after[0] })),
      ...bounds.map(({ root, before, after }) => ({ root, first: shown + before[1], end: shown + after[1] })),
    ].filter(({ first, end }) => end > first);
  }

  /**
   * The same in slices, between which the page goes on. What changes meanwhile is read half before, half after: whoever sees the
   * page change aborts, and begins anew.
   * @throws the signal's reason once it is aborted
   */
  static async inSlices(root: Node, signal: AbortSignal): Promise<TextView> {
    const pace = new Pace(signal);
    const walked = new Walked();
    const steps = walked.walk([root]);
    for (let step = 1; steps.next().done !== true; step += 1) {
      if (step % STEPS_BETWEEN_LOOKS === 0 && pace.isSliceOver) await pace.rest();
    }
    await pace.rest();
    return new TextView(walked);
  }

  /** Whether the text at the offset lies in a collapsed section. */
  isCollapsedAt(offset: number): boolean {
    return offset >= this.collapsedFrom && offset < this.text.length;
  }

  /**
   * The range of a stretch of the text, without the breaks at its ends. Characters that were composed of several are
   * taken whole.
   * @throws RangeError if the stretch is empty, holds only breaks or is not in the text
   * @throws StaleViewError if the page has changed there since the view was made
   */
  rangeOf(start: number, end: number): Range {
    if (!(start >= 0 && end <= this.text.length && start < end)) throw new RangeError(`No text from ${start} to ${end}`);
    const first = this.#segments[this.#firstEndingAfter(start)];
    const lastIndex = this.#firstEndingAfter(end - 1);
    const candidate = this.#segments[lastIndex];
    const last = candidate && candidate.start < end ? candidate : this.#segments[lastIndex - 1];
    if (!first || !last || last.end <= start || first.start >= end) throw new RangeError(`No text from ${start} to ${end}`);
    this.#assertFresh(first);
    this.#assertFresh(last);
    const range = newRange(first.node);
    const to = isLinear(last) ? last.from + (Math.min(end, last.end) - last.start) : last.to;
    range.setStart(first.node, beginOfUnit(first, Math.max(start, first.start)));
    range.setEnd(last.toNode, to);
    return range;
  }

  /**
   * The stretch of the text that a range covers: its rendered part, or if there is none its collapsed part. Characters
   * that are partly covered are taken whole. Empty if the range covers no text of the view.
   */
  offsetsOf(range: Range): Span {
    const begin = range.cloneRange();
    begin.collapse(true);
    const finish = range.cloneRange();
    finish.collapse(false);
    const root = rootOf(range.startContainer);
    for (const stretch of this.#stretches) {
      if (rootOf(stretch.root) !== root) continue;
      const span = this.#covered(stretch, begin, finish);
      if (span) return span;
    }
    return { start: 0, end: 0 };
  }

  /** @throws StaleViewError */
  #covered({ first, end }: Stretch, begin: Range, finish: Range): Span | null {
    const from = search(first, end, (index) => this.#compare(begin, this.#segments[index]!, 'to') > 0);
    const until = search(first, end, (index) => this.#compare(finish, this.#segments[index]!, 'from') >= 0);
    if (from >= until) return null;
    const head = this.#segments[from]!;
    const tail = this.#segments[until - 1]!;
    const start = isLinear(head) && begin.startContainer === head.node ? head.start + Math.max(0, begin.startOffset - head.from) : head.start;
    const stop = isLinear(tail) && finish.startContainer === tail.node ? tail.start + Math.min(tail.to, finish.startOffset) - tail.from : tail.end;
    return start < stop ? { start, end: stop } : null;
  }

  /** Negative, zero or positive as the segment's end lies before, at or after the point. */
  #compare(point: Range, segment: Segment, side: 'from' | 'to'): number {
    const node = side === 'from' ? segment.node : segment.toNode;
    const offset = segment[side];
    if (rootOf(node) !== rootOf(point.startContainer) || offset > dataOf(node).length) throw new StaleViewError();
    return point.comparePoint(node, offset);
  }

  #firstEndingAfter(offset: number): number {
    return search(0, this.#segments.length, (index) => this.#segments[index]!.end > offset);
  }

  #assertFresh(segment: Segment): void {
    if (!isConnected(segment.node) && !this.#stretches.some(({ root }) => contains(root, segment.node))) throw new StaleViewError();
    const data = dataOf(segment.node);
    if (segment.to > dataOf(segment.toNode).length || segment.from > data.length) throw new StaleViewError();
    if (!isLinear(segment)) return;
    const read = data.slice(segment.from, segment.to);
    const kept = segment.encoded ?? this.text.slice(segment.start, segment.end);
    if (read !== kept && read.replaceAll(/[ÐƉ]/g, 'Đ').normalize('NFC') !== kept) throw new StaleViewError();
  }
}

function stretchesBetween(turns: readonly Turn[], collapsedFrom: number): Span[] {
  const spans = turns.slice(1).map((turn, index): Span => {
    const last = turns[index]!;
    return index % 2 === 0 ? { start: last.visible, end: turn.visible } : { start: collapsedFrom + last.collapsed, end: collapsedFrom + turn.collapsed };
  });
  return spans.filter(({ start, end }) => start < end);
}

/** The first index from `low` on, below `high`, for which `holds` is true; `high` if there is none. `holds` never falls back. */
function search(low: number, high: number, holds: (index: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
