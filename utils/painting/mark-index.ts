import type { Mark } from './mark.ts';

/** Finds the marks at a place of the tree, however many there are: each is kept under the node that holds all of it. */
export class MarkIndex {
  readonly #byNode = new Map<Node, Mark[]>();
  readonly #byRange = new Map<AbstractRange, Mark[]>();

  constructor(marks: Iterable<Mark>) {
    for (const mark of marks) {
      put(this.#byNode, mark.range.commonAncestorContainer, mark);
      put(this.#byRange, mark.range, mark);
    }
  }

  /** The marks of a range. */
  of(range: AbstractRange): readonly Mark[] {
    return this.#byRange.get(range) ?? [];
  }

  /** The marks that a place lies in. */
  at(node: Node, offset: number): Mark[] {
    const marks: Mark[] = [];
    for (let holder: Node | null = node; holder; holder = holder.parentNode) {
      for (const mark of this.#byNode.get(holder) ?? []) if (mark.range.isPointInRange(node, offset)) marks.push(mark);
    }
    return marks;
  }
}

function put<K>(marks: Map<K, Mark[]>, key: K, mark: Mark): void {
  const at = marks.get(key);
  if (at) at.push(mark);
  else marks.set(key, [mark]);
}
