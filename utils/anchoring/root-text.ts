/** What one root shows and what it has folded away, as it was read: whole, or anew in the part that has changed. */
import { type Segment, SegmentWriter, shifted } from './segments.ts';
import { type Part, walk } from './walk.ts';

/** Text with the places that it was read from. */
export interface Flow {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** A place in a flow: how many units and segments come before it. */
interface Place {
  readonly length: number;
  readonly segments: number;
}

/** The place in both flows at which a block begins. */
export interface Waypoint {
  readonly block: Element;
  readonly visible: Place;
  readonly collapsed: Place;
}

/** A stretch of one of the flows. */
export interface FlowStretch {
  readonly flow: 'visible' | 'collapsed';
  readonly start: number;
  readonly end: number;
}

export class RootText {
  readonly root: Node;
  readonly visible: Flow;
  readonly collapsed: Flow;
  /** The stretches of both flows, in the order of the document. */
  readonly stretches: readonly FlowStretch[];
  /** Blocks from which on the text can be read anew, in the order of the document. */
  readonly waypoints: readonly Waypoint[];

  constructor(root: Node, flows: Readonly<Record<FlowStretch['flow'], Flow>>, stretches: readonly FlowStretch[], waypoints: readonly Waypoint[]) {
    this.root = root;
    this.visible = flows.visible;
    this.collapsed = flows.collapsed;
    this.stretches = stretches;
    this.waypoints = waypoints;
  }
}

/** Between two waypoints there are so many units of text, or a little more. */
const WAYPOINT_DISTANCE = 1500;

/** Reads a root step by step. */
export class RootReader {
  readonly #root: Node;
  readonly #steps: Generator<void, boolean, void>;
  readonly #visible = new SegmentWriter();
  readonly #collapsed = new SegmentWriter();
  readonly #waypoints: Waypoint[] = [];
  readonly #stretches: FlowStretch[] = [];
  /** How far the flows were read at the last step. */
  readonly #read = { visible: 0, collapsed: 0 };
  #nextWaypoint = WAYPOINT_DISTANCE;

  constructor(root: Node, part: Part = {}) {
    this.#root = root;
    this.#steps = walk(root, this.#visible, this.#collapsed, (block) => this.#pass(block), part);
  }

  /** Reads a step further. Undefined as long as there is more; then whether the end was reached. */
  step(): boolean | undefined {
    const { done, value } = this.#steps.next();
    this.#extend('visible', this.#visible.length);
    this.#extend('collapsed', this.#collapsed.length);
    return done === true ? value : undefined;
  }

  get text(): RootText {
    const flowOf = ({ text, segments }: SegmentWriter): Flow => ({ text, segments });
    return new RootText(this.#root, { visible: flowOf(this.#visible), collapsed: flowOf(this.#collapsed) }, this.#stretches, this.#waypoints);
  }

  #extend(flow: FlowStretch['flow'], end: number): void {
    const start = this.#read[flow];
    if (end === start) return;
    this.#read[flow] = end;
    const last = this.#stretches.at(-1);
    if (last?.flow === flow) this.#stretches[this.#stretches.length - 1] = { flow, start: last.start, end };
    else this.#stretches.push({ flow, start, end });
  }

  #pass(block: Element): void {
    const length = this.#visible.length + this.#collapsed.length;
    if (length < this.#nextWaypoint) return;
    this.#nextWaypoint = length + WAYPOINT_DISTANCE;
    this.#waypoints.push({ block, visible: placeIn(this.#visible), collapsed: placeIn(this.#collapsed) });
  }
}

function placeIn({ length, segments }: SegmentWriter): Place {
  return { length, segments: segments.length };
}

export function readAtOnce(root: Node): RootText {
  const reader = new RootReader(root);
  while (reader.step() === undefined);
  return reader.text;
}

/**
 * A text of which a part was read anew.
 * @param from where the part begins; undefined for the beginning of the text
 * @param until where it ends; undefined for the end of the text
 */
export function spliced(text: RootText, from: Waypoint | undefined, until: Waypoint | undefined, part: RootText): RootText {
  const flows = { visible: new Splice('visible', text, from, until, part), collapsed: new Splice('collapsed', text, from, until, part) };
  const { visible, collapsed } = flows;
  const moved = (waypoint: Waypoint, to: 'inPart' | 'after'): Waypoint => ({
    block: waypoint.block,
    visible: visible[to](waypoint.visible),
    collapsed: collapsed[to](waypoint.collapsed),
  });
  const first = from ? text.waypoints.indexOf(from) + 1 : 0;
  const next = until ? text.waypoints.indexOf(until) : text.waypoints.length;
  return new RootText(
    text.root,
    { visible: visible.flow, collapsed: collapsed.flow },
    joined([
      ...text.stretches.map(({ flow, start, end }) => ({ flow, start, end: Math.min(end, flows[flow].headLength) })),
      ...part.stretches.map(({ flow, start, end }) => ({ flow, start: flows[flow].lengthInPart(start), end: flows[flow].lengthInPart(end) })),
      ...text.stretches.map(({ flow, start, end }) => ({ flow, start: flows[flow].lengthAfter(start), end: flows[flow].lengthAfter(end) })),
    ]),
    [
      ...text.waypoints.slice(0, first),
      ...part.waypoints.map((waypoint) => moved(waypoint, 'inPart')),
      ...text.waypoints.slice(next).map((waypoint) => moved(waypoint, 'after')),
    ],
  );
}

/** A flow of which a part was replaced, and where its places are now. Breaks belong to what comes after them. */
class Splice {
  readonly flow: Flow;
  readonly headLength: number;
  readonly #head: Place;
  readonly #tail: Place;
  /** Where the part's text begins, how long the text is without the tail, and by how much the tail has moved. */
  readonly #begin: number;
  readonly #lengthBeforeTail: number;
  readonly #shift: number;
  readonly #segmentShift: number;

  constructor(name: FlowStretch['flow'], text: RootText, from: Waypoint | undefined, until: Waypoint | undefined, part: RootText) {
    const { text: old, segments } = text[name];
    const { text: middle, segments: own } = part[name];
    this.#head = from?.[name] ?? { length: 0, segments: 0 };
    this.#tail = until?.[name] ?? { length: old.length, segments: segments.length };
    this.headLength = this.#head.length;
    const head = old.slice(0, this.#head.length);
    const tail = old.slice(this.#tail.length + (this.#tail.length > 0 ? 1 : 0));
    const begin = joinedText([head, middle]);
    const whole = joinedText([begin, tail]);
    this.#begin = begin.length - middle.length;
    this.#lengthBeforeTail = begin.length;
    this.#shift = whole.length - old.length;
    this.#segmentShift = this.#head.segments + own.length - this.#tail.segments;
    this.flow = {
      text: whole,
      segments: [
        ...segments.slice(0, this.#head.segments),
        ...(this.#begin === 0 ? own : own.map((segment) => shifted(segment, this.#begin))),
        ...segments.slice(this.#tail.segments).map((segment) => (this.#shift === 0 ? segment : shifted(segment, this.#shift))),
      ],
    };
  }

  lengthInPart(length: number): number {
    return length === 0 ? this.#head.length : this.#begin + length;
  }

  lengthAfter(length: number): number {
    return length <= this.#tail.length ? this.#lengthBeforeTail : length + this.#shift;
  }

  inPart({ length, segments }: Place): Place {
    return { length: this.lengthInPart(length), segments: this.#head.segments + segments };
  }

  after({ length, segments }: Place): Place {
    return { length: this.lengthAfter(length), segments: segments + this.#segmentShift };
  }
}

function joinedText(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

/** Without empty stretches, and with those of one flow that follow each other as one. */
export function joined(stretches: Iterable<FlowStretch>): FlowStretch[] {
  const whole: FlowStretch[] = [];
  for (const { flow, start, end } of stretches) {
    const last = whole.at(-1);
    if (start >= end) continue;
    if (last?.flow === flow) whole[whole.length - 1] = { flow, start: last.start, end };
    else whole.push({ flow, start, end });
  }
  return whole;
}
