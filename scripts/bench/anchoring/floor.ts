import type { Selectors } from '../../../utils/model/index.ts';

/** The least that any way has to do: one walk over the rendered text, joined, and one search for each quote. Gives the number of quotes that are there. */
export function floor(document: Document, targets: readonly Selectors[]): number {
  const parts: string[] = [];
  const rendered = new Map<Element, boolean>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    let isRendered = rendered.get(parent);
    if (isRendered === undefined) rendered.set(parent, (isRendered = parent.checkVisibility()));
    if (isRendered) parts.push(walker.currentNode.nodeValue!);
  }
  const text = parts.join('');
  return targets.filter(({ quote }) => text.includes(quote.exact)).length;
}
