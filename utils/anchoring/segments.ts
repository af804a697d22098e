/** The stretches of a view's text, each with the place in the tree that it was read from. */
import { dataOf } from './dom.ts';
import { type MappedText, normalForm } from '../text/index.ts';
import { firstFrom } from './offsets.ts';

/**
 * `start` and `end` are offsets of the view's text; `from` and `to` are UTF-16 offsets of `node`'s data. `toNode` differs from `node`
 * where marks were set in an element of their own: then only the two ends correspond.
 */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  readonly from: number;
  readonly toNode: Text;
  readonly to: number;
  /**
   * Where each unit's character begins in `node`'s data, and where the last one ends: for characters that were composed, white space that
   * was folded, words that were decoded. Without it the units correspond one by one.
   */
  readonly origins?: Uint32Array;
  /** What `node`'s data read from `from` to `to`, where the text is another. */
  readonly source?: string;
}

/** The same place, read `by` units later in the text. */
export function shifted(segment: Segment, by: number): Segment {
  return { ...segment, start: segment.start + by, end: segment.end + by };
}

/** The offset in the node's data at which the character of a unit of the view's text begins. */
export function beginOfUnit({ start, node, toNode, from, origins }: Segment, offset: number): number {
  if (origins) return origins[offset - start]!;
  return node === toNode ? from + offset - start : from;
}

/** The offset in the last node's data at which the character before an offset of the view's text ends. */
export function endBefore({ start, end, node, toNode, from, to, origins }: Segment, offset: number): number {
  if (offset >= end || node !== toNode) return to;
  if (!origins) return from + offset - start;
  let index = offset - start;
  while (origins[index] === origins[index - 1]) index += 1;
  return origins[index]!;
}

/** The unit of the view's text whose character holds an offset of the node's data or begins there. */
export function unitAt({ start, from, origins }: Segment, offset: number): number {
  if (offset <= from) return start;
  if (!origins) return start + offset - from;
  let index = firstFrom(origins, offset);
  if (origins[index]! > offset) index -= 1;
  while (index > 0 && origins[index] === origins[index - 1]) index -= 1;
  return start + index;
}

/** The end of the units of the view's text whose characters begin before an offset of the last node's data. */
export function unitsBefore({ start, end, to, from, origins }: Segment, offset: number): number {
  if (offset >= to) return end;
  return origins ? start + firstFrom(origins, offset) : start + offset - from;
}

/** What text that is its own normal form does not hold: white space but single spaces, combining and invisible characters, look-alikes of Đ. */
const NOT_NORMAL = /  |[^ -~\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u0188\u018a-\u02ff\u1ea0-\u1eff\u2010-\u2027\u2030-\u2036]/;
const COMBINING_START = /^\p{M}+/u;

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
    this.#writeMapped(node, { text, offsets: offsets.map((offset) => decoded.offsets[offset]!) }, 0);
  }

  #writeNormal(node: Text, data: string, from: number): void {
    const first = data.startsWith(' ') ? 1 : 0;
    const last = data.length > 1 && data.endsWith(' ') ? data.length - 1 : data.length;
    if (first === 1) this.#space(node, from, from + 1);
    if (last > first) this.#push(node, data.slice(first, last), from + first, from + last);
    if (last < data.length) this.#space(node, from + last, from + data.length);
  }

  #writeMapped(node: Text, { text, offsets }: MappedText, from: number): void {
    const begin = this.#joinMarks(node, text, offsets, from);
    const first = text.startsWith(' ', begin) ? begin + 1 : begin;
    const last = text.endsWith(' ') && text.length > first ? text.length - 1 : text.length;
    if (first > begin) this.#space(node, from + offsets[begin]!, from + offsets[first]!);
    if (last > first) {
      const origins = offsets.slice(first, last + 1);
      if (from > 0) for (let index = 0; index < origins.length; index += 1) origins[index]! += from;
      this.#push(node, text.slice(first, last), origins[0]!, origins[last - first]!, origins);
    }
    if (last < text.length) this.#space(node, from + offsets[last]!, from + offsets[text.length]!);
  }

  /** Marks at the beginning of a node belong to the last character of the node before. Gives the number of units taken. */
  #joinMarks(node: Text, text: string, offsets: Uint32Array, from: number): number {
    const marks = COMBINING_START.exec(text)?.[0];
    const last = this.segments.at(-1);
    if (marks === undefined || !last || this.#pending.kind !== 'none' || last.end !== this.length) return 0;
    const part = this.#parts.pop()!;
    const base = String.fromCodePoint(part.codePointAt(part.length - (/[\udc00-\udfff]$/.test(part) ? 2 : 1))!);
    // Of a segment whose last node is another only the two ends are known: it is taken whole.
    const rest = last.node === last.toNode ? part.slice(0, part.length - base.length) : '';
    const whole = `${part.slice(rest.length, part.length - base.length)}${(base + marks).normalize('NFC')}`;
    const cut = beginOfUnit(last, last.start + rest.length);
    this.segments.pop();
    if (rest !== '') {
      this.#parts.push(rest);
      const { origins, source, ...place } = last;
      const end = last.start + rest.length;
      this.segments.push({ ...place, end, to: cut, ...(origins && { origins: origins.slice(0, rest.length + 1), source: source!.slice(0, cut - last.from) }) });
    }
    const start = last.start + rest.length;
    this.#parts.push(whole);
    this.length = start + whole.length;
    this.segments.push({ start, end: this.length, node: last.node, from: cut, toNode: node, to: from + offsets[marks.length]! });
    return marks.length;
  }

  #space(node: Text, from: number, to: number): void {
    if (this.#pending.kind === 'space' && this.#pending.node === node) this.#pending.to = to;
    else if (this.#pending.kind === 'none' && this.length > 0) this.#pending = { kind: 'space', node, from, to };
  }

  #push(node: Text, text: string, from: number, to: number, origins?: Uint32Array): void {
    const pending = this.#pending;
    if (pending.kind === 'cell') this.#append('\t');
    else if (pending.kind === 'block' || pending.kind === 'line') this.#append('\n');
    else if (pending.kind === 'space') {
      const { node: holder, from: begin, to: stop } = pending;
      const folded = stop - begin > 1 && { origins: Uint32Array.of(begin, stop), source: dataOf(holder).slice(begin, stop) };
      this.segments.push({ start: this.length, end: this.length + 1, node: holder, from: begin, toNode: holder, to: stop, ...folded });
      this.#append(' ');
    }
    this.#pending = NOTHING;
    const mapped = origins && { origins, source: dataOf(node).slice(from, to) };
    this.segments.push({ start: this.length, end: this.length + text.length, node, from, toNode: node, to, ...mapped });
    this.#append(text);
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.length += text.length;
  }
}
