import { contains, dataOf, isConnected, newRange, rootOf } from './dom.ts';
import { StaleViewError } from './errors.ts';
import { beginOfUnit, endBefore, type Segment, shifted, unitAt, unitsBefore } from './segments.ts';
import { Pace } from './resolving/pace.ts';
import { type FlowStretch, joined, readAtOnce, RootReader, RootText } from './root-text.ts';

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

/**
 * The text that a page shows, in one form (NFC, white space folded, invisible characters left out), with the way back to
 * the tree. Blocks and `<br>` are kept apart by "\n", the cells of a row by "\t". Text in collapsed sections comes after all that is
 * rendered; scripts and `display: none` are no text, but for panels that a tab or heading opens. The extension's own screen lies in a shadow root, which is not entered:
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

  /** @param roots documents, elements or shadow roots, in reading order, none within another; or what was read of them */
  constructor(...roots: (Node | RootText)[]) {
    const texts = roots.map((root) => (root instanceof RootText ? root : readAtOnce(root)));
    const visible = new JoinedFlow('visible', texts);
    const collapsed = new JoinedFlow('collapsed', texts);
    const isSplit = visible.text !== '' && collapsed.text !== '';
    this.text = isSplit ? `${visible.text}\n${collapsed.text}` : visible.text + collapsed.text;
    this.collapsedFrom = visible.text.length + (isSplit ? 1 : 0);
    const shift = this.collapsedFrom;
    this.inDocumentOrder = joined(texts.flatMap((text, index) => text.stretches.map((stretch) => (stretch.flow === 'visible' ? visible : collapsed).placed(stretch, index)))).map(
      ({ flow, start, end }) => (flow === 'visible' ? { start, end } : { start: start + shift, end: end + shift }),
    );
    this.#segments = collapsed.segments.length === 0 ? visible.segments : [...visible.segments, ...collapsed.segments.map((segment) => shifted(segment, shift))];
    this.#stretches = [...visible.bounds, ...collapsed.bounds.map(({ root, first, end }) => ({ root, first: first + visible.segments.length, end: end + visible.segments.length }))];
  }

  /**
   * Reads a root in slices, between which the page goes on. What changes meanwhile is read half before, half after: whoever sees the
   * page change aborts and begins anew, or brings it up to date (`readInSlices`, `reread`).
   * @throws the signal's reason once it is aborted
   */
  static async inSlices(root: Node, signal: AbortSignal): Promise<TextView> {
    return new TextView(await readInSlices(root, signal));
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
    range.setStart(first.node, beginOfUnit(first, Math.max(start, first.start)));
    range.setEnd(last.toNode, endBefore(last, end));
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
    const start = head.node === head.toNode && begin.startContainer === head.node ? unitAt(head, begin.startOffset) : head.start;
    const stop = tail.node === tail.toNode && finish.startContainer === tail.node ? unitsBefore(tail, finish.startOffset) : tail.end;
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
    if (segment.node !== segment.toNode) return;
    const read = data.slice(segment.from, segment.to);
    const kept = segment.source ?? this.text.slice(segment.start, segment.end);
    if (read !== kept && segment.source !== undefined) throw new StaleViewError();
    if (read !== kept && read.replaceAll(/[ÐƉ]/g, 'Đ').replaceAll(/\s/g, ' ').normalize('NFC') !== kept) throw new StaleViewError();
  }
}

/**
 * The text of one root, read in slices. Where the page changes meanwhile it is read half before, half after: `reread` with all mutations
 * since the beginning makes it what the page is.
 * @throws the signal's reason once it is aborted
 */
export async function readInSlices(root: Node, signal: AbortSignal): Promise<RootText> {
  const pace = new Pace(signal);
  const reader = new RootReader(root);
  let isWhole: boolean | undefined;
  for (let step = 1; isWhole === undefined; step += 1) {
    isWhole = reader.step();
    if (step % STEPS_BETWEEN_LOOKS === 0 && pace.isSliceOver) await pace.rest();
  }
  await pace.rest();
  // The page has taken away just what was next.
  return isWhole ? reader.text : readAtOnce(root);
}

/** The texts of several roots, each on lines of its own. */
class JoinedFlow {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly bounds: readonly Stretch[];
  readonly #begins: readonly number[];

  constructor(flow: FlowStretch['flow'], texts: readonly RootText[]) {
    let length = 0;
    this.#begins = texts.map((text) => {
      const begin = length + (length > 0 && text[flow].text !== '' ? 1 : 0);
      length = begin + text[flow].text.length;
      return begin;
    });
    this.text = texts
      .map((text) => text[flow].text)
      .filter((text) => text !== '')
      .join('\n');
    const segments = texts.map((text, index) => (this.#begins[index] === 0 ? text[flow].segments : text[flow].segments.map((segment) => shifted(segment, this.#begins[index]!))));
    this.segments = segments.length === 1 ? segments[0]! : segments.flat();
    let first = 0;
    this.bounds = texts.flatMap(({ root }, index) => {
      const end = first + segments[index]!.length;
      const bound = { root, first, end };
      first = end;
      return bound.first < bound.end ? bound : [];
    });
  }

  /** The break before a root's text belongs to it. */
  placed({ flow, start, end }: FlowStretch, index: number): FlowStretch {
    const begin = this.#begins[index]!;
    return { flow, start: start === 0 && begin > 0 ? begin - 1 : begin + start, end: begin + end };
  }
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
