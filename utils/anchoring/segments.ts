/** The stretches of a view's text, each with the place in the tree that it was read from. */
import { dataOf } from './dom.ts';
import { type MappedText, normalForm } from '../text/index.ts';

/**
 * `start` and `end` are offsets of the view's text; `from` and `to` are UTF-16 offsets of `node`'s data.
 * Where both are equally long they correspond unit by unit; otherwise (a composed character, folded white space,
 * a decoded word) only the two ends do. `toNode` differs from `node` where marks were set in an element of their own.
 */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  readonly from: number;
  readonly toNode: Text;
  readonly to: number;
  /** What `node`'s data read there, where the text was decoded from it. */
  readonly encoded?: string;
}

export function isLinear(segment: Segment): boolean {
  return segment.node === segment.toNode && segment.end - segment.start === segment.to - segment.from;
}

/** The same place, read `by` units later in the text. */
export function shifted({ start, end, node, from, toNode, to }: Segment, by: number): Segment {
  return { start: start + by, end: end + by, node, from, toNode, to };
}

/** The offset in the node's data at which the unit of the view's text begins. */
export function beginOfUnit(segment: Segment, offset: number): number {
  return isLinear(segment) ? segment.from + (offset - segment.start) : segment.from;
}

/** What text that is its own normal form does not hold: white space but single spaces, combining and invisible characters, look-alikes of Đ. */
const NOT_NORMAL = /  |[^ -~\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u0188\u018a-\u02ff\u1ea0-\u1eff\u2010-\u2027\u2030-\u2036]/;
const COMBINING_START = /^\p{M}+/u;

/** The end of the units that come from the same character as the unit `index`. */
function endOfCharacter(offsets: Uint32Array, index: number, length: number): number {
  let end = index + 1;
  while (end < length && offsets[end] === offsets[index]) end += 1;
  return end;
}

/** What parts two texts, the weaker first: a line within a cell, the end of a cell, the end of a row or of any other block. */
export const BREAKS = ['line', 'cell', 'block'] as const;
export type Break = (typeof BREAKS)[number];

type Pending = { readonly kind: 'none' | Break } | { readonly kind: 'space'; readonly node: Text; readonly from: number; to: number };

const NOTHING: Pending = { kind: 'none' };

/** Grows a text and its segments, folding white space over the bounds of nodes. */
export class SegmentWriter {
  readonly segments: Segment[] = [];
  readonly #parts: string[] = [];
  #pending: Pending = NOTHING;
  /** The data of the node that is being decoded. */
  #encoded: string | undefined;
  length = 0;

  get text(): string {
    return this.#parts.join('');
  }

  /** Of several breaks the strongest counts. */
  break(kind: Break): void {
    if (this.length > 0 && BREAKS.indexOf(kind) > BREAKS.indexOf(this.#pending.kind as Break)) this.#pending = { kind };
  }

  /** Takes the stretch of `node`'s data from `from` on that reads `data`. */
  write(node: Text, data: string, from = 0): void {
    if (NOT_NORMAL.test(data)) this.#writeMapped(node, normalForm(data), from);
    else this.#writeNormal(node, data, from);
  }

  /** Takes the whole of `node`'s data, which reads as `decoded` says. */
  writeDecoded(node: Text, decoded: MappedText): void {
    const { text, offsets } = normalForm(decoded.text);
    this.#encoded = dataOf(node);
    this.#writeMapped(node, { text, offsets: offsets.map((offset) => decoded.offsets[offset]!) }, 0);
    this.#encoded = undefined;
  }

  #writeNormal(node: Text, data: string, from: number): void {
    const first = data.startsWith(' ') ? 1 : 0;
    const last = data.length > 1 && data.endsWith(' ') ? data.length - 1 : data.length;
    if (first === 1) this.#space(node, from, from + 1);
    if (last > first) this.#push(node, data.slice(first, last), from + first, from + last);
    if (last < data.length) this.#space(node, from + last, from + data.length);
  }

  #writeMapped(node: Text, { text, offsets }: MappedText, from: number): void {
    let index = this.#joinMarks(node, text, offsets, from);
    while (index < text.length) {
      const begin = offsets[index]!;
      if (text[index] === ' ') {
        this.#space(node, from + begin, from + offsets[index + 1]!);
        index += 1;
        continue;
      }
      let end = index;
      for (let next = end; next < text.length && text[next] !== ' '; ) {
        next = endOfCharacter(offsets, next, text.length);
        if (offsets[next]! - offsets[end]! !== next - end) {
          if (end === index) end = next;
          break;
        }
        end = next;
      }
      this.#push(node, text.slice(index, end), from + begin, from + offsets[end]!);
      index = end;
    }
  }

  /** Marks at the beginning of a node belong to the last character of the node before. Gives the number of units taken. */
  #joinMarks(node: Text, text: string, offsets: Uint32Array, from: number): number {
    const marks = COMBINING_START.exec(text)?.[0];
    const last = this.segments.at(-1);
    if (marks === undefined || !last || this.#pending.kind !== 'none' || last.end !== this.length) return 0;
    const part = this.#parts.pop()!;
    const base = String.fromCodePoint(part.codePointAt(part.length - (/[\udc00-\udfff]$/.test(part) ? 2 : 1))!);
    const rest = part.slice(0, part.length - base.length);
    const composed = (base + marks).normalize('NFC');
    this.segments.pop();
    const linear = isLinear(last);
    const cut = linear ? last.to - base.length : last.from;
    const whole = linear ? composed : rest + composed;
    if (linear && rest !== '') {
      this.#parts.push(rest);
      this.segments.push({ ...last, end: last.start + rest.length, to: cut });
    }
    const start = linear ? last.end - base.length : last.start;
    this.#parts.push(whole);
    this.length = start + whole.length;
    this.segments.push({ start, end: this.length, node: last.node, from: cut, toNode: node, to: from + offsets[marks.length]! });
    return marks.length;
  }

  #space(node: Text, from: number, to: number): void {
    if (this.#pending.kind === 'space' && this.#pending.node === node) this.#pending.to = to;
    else if (this.#pending.kind === 'none' && this.length > 0) this.#pending = { kind: 'space', node, from, to };
  }

  #push(node: Text, text: string, from: number, to: number): void {
    const pending = this.#pending;
    if (pending.kind === 'cell') this.#append('\t');
    else if (pending.kind === 'block' || pending.kind === 'line') this.#append('\n');
    else if (pending.kind === 'space') {
      this.segments.push({ start: this.length, end: this.length + 1, node: pending.node, from: pending.from, toNode: pending.node, to: pending.to });
      this.#append(' ');
    }
    this.#pending = NOTHING;
    const encoded = this.#encoded?.slice(from, to);
    this.segments.push({ start: this.length, end: this.length + text.length, node, from, toNode: node, to, ...(encoded !== undefined && { encoded }) });
    this.#append(text);
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.length += text.length;
  }
}
