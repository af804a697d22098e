import { isElement, type VisibleElement, type VisibleTree } from './visible-tree.ts';

/** How much there is in each element of a tree, by `VisibleElement.order`. */
export interface Measures {
  /** Characters of text in the element, white space at the ends of runs left out. */
  readonly text: Int32Array;
  /** Of these, the characters in links. */
  readonly linked: Int32Array;
  /** Links in the element, itself included. */
  readonly links: Int32Array;
  /** `order` of its last descendant, or its own. */
  readonly last: Int32Array;
}

export function measure({ elements }: VisibleTree): Measures {
  const count = elements.length;
  const measures: Measures = {
    text: new Int32Array(count), linked: new Int32Array(count), links: new Int32Array(count), last: new Int32Array(count),
  };
  const { text, linked, links, last } = measures;
  for (let order = count - 1; order >= 0; order -= 1) {
    const element = elements[order]!;
    for (const child of element.children) if (!isElement(child)) text[order]! += child.text.trim().length;
    last[order] = Math.max(last[order]!, order);
    if (element.tag === 'a' && element.attributes['href'] !== undefined) {
      linked[order] = text[order]!;
      links[order]! += 1;
    }
    const parent = element.parent?.order;
    if (parent === undefined) continue;
    text[parent]! += text[order]!;
    linked[parent]! += linked[order]!;
    links[parent]! += links[order]!;
    last[parent] = Math.max(last[parent]!, last[order]!);
  }
  return measures;
}

/** The share of an element's text that is links, 0 to 1. */
export function linkShare({ text, linked }: Measures, { order }: VisibleElement): number {
  return text[order] ? linked[order]! / text[order] : 0;
}

export function contains({ last }: Measures, ancestor: VisibleElement, element: VisibleElement): boolean {
  return ancestor.order <= element.order && element.order <= last[ancestor.order]!;
}

export function ancestors(element: VisibleElement): VisibleElement[] {
  const found: VisibleElement[] = [];
  for (let above = element.parent; above; above = above.parent) found.push(above);
  return found;
}
