import { firstChildOf, isElement, nextSiblingOf, parentOf, tagOf } from './dom.ts';

/** The XPath of an element from the top of its tree: `/html[1]/body[1]/div[2]/p[3]`. Positions count siblings of the same name. */
export function blockPathOf(element: Element): string {
  const steps: string[] = [];
  for (let node: Node | null = element; node && isElement(node); node = parentOf(node)) {
    steps.push(`/${tagOf(node)}[${positionOf(node)}]`);
  }
  return steps.reverse().join('');
}

function positionOf(element: Element): number {
  const parent = parentOf(element);
  let position = 1;
  for (let node = parent && firstChildOf(parent); node && node !== element; node = nextSiblingOf(node)) {
    if (isElement(node) && tagOf(node) === tagOf(element)) position += 1;
  }
  return position;
}
