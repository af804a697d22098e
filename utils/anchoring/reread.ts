/** A text brought up to what its page has become, by reading anew only what has changed. */
import { contains, isConnected, isFollowedBy, parentOf, tagOf, isElement } from './dom.ts';
import { RootReader, type RootText, spliced, type Waypoint } from './root-text.ts';

/** More nodes are not read at once: the whole is rather read in slices. */
const MOST_STEPS = 4000;
/** More parts apart from each other are not read one by one. */
const MOST_PARTS = 12;

/** Elements that change how all of a page is rendered. */
const STYLING_TAGS = new Set(['style', 'link']);

/** Where a tree has changed: a node with all that is in it, or a gap beside a node that has stayed. */
interface Change {
  readonly node: Node;
  readonly side: 'in' | 'before' | 'after';
}

/**
 * The text of a root as it is after `mutations`, which are all that happened to the tree since `text` was read. Equal to what a
 * new reading gives, unless a rule of a style sheet makes an element look otherwise for what changed outside of it (`+`, `~`, `:has`).
 * Undefined where so much has changed that the whole should be read.
 */
export function reread(text: RootText, mutations: readonly MutationRecord[]): RootText | undefined {
  const changes: Change[] = [];
  for (const mutation of mutations) {
    if (isOfStyle(mutation)) return undefined;
    changes.push(...changesOf(mutation, text.root));
  }
  if (changes.length === 0) return text;
  const changed = new Set(changes.filter(({ side }) => side === 'in').map(({ node }) => node));
  if (changed.has(text.root)) return undefined;
  const firm = text.waypoints.filter(({ block }) => isFirm(block, text.root, changed));
  let now = text;
  for (const { from, until } of partsOf(changes, firm)) {
    const reader = new RootReader(text.root, { from: from?.block, until: until?.block });
    let isWhole: boolean | undefined;
    for (let steps = 0; isWhole === undefined; steps += 1) {
      if (steps > MOST_STEPS) return undefined;
      isWhole = reader.step();
    }
    if (!isWhole) return undefined;
    now = spliced(now, from, until, reader.text);
  }
  return now;
}

function isOfStyle({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const styles = (node: Node | null): boolean => node !== null && isElement(node) && STYLING_TAGS.has(tagOf(node));
  return styles(target) || styles(parentOf(target)) || [...addedNodes, ...removedNodes].some(styles);
}

/** Nodes that are not in the tree any more need no look: what took them away is a mutation of its own. */
function changesOf({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord, root: Node): Change[] {
  if (!contains(root, target)) return [];
  // Which child of a `<details>` is folded away depends on the others.
  if (type !== 'childList' || (isElement(target) && tagOf(target) === 'details')) return [{ node: target, side: 'in' }];
  const changes: Change[] = [];
  for (const node of addedNodes) if (contains(root, node)) changes.push({ node, side: 'in' });
  if (removedNodes.length > 0) {
    if (nextSibling && parentOf(nextSibling) === target) changes.push({ node: nextSibling, side: 'before' });
    else if (previousSibling && parentOf(previousSibling) === target) changes.push({ node: previousSibling, side: 'after' });
    else changes.push({ node: target, side: 'in' });
  }
  return changes;
}

/** Whether a block is where it was, and nothing that holds it has changed. */
function isFirm(block: Element, root: Node, changed: ReadonlySet<Node>): boolean {
  if (!isConnected(block) && !contains(root, block)) return false;
  for (let node: Node | null = block; node; node = parentOf(node)) {
    if (changed.has(node)) return false;
    if (node === root) return true;
  }
  return false;
}

/** The parts between firm waypoints in which something has changed, from the last to the first; all of it if they are many. */
function partsOf(changes: readonly Change[], firm: readonly Waypoint[]): { from: Waypoint | undefined; until: Waypoint | undefined }[] {
  const gaps = new Set(changes.map((change) => countBefore(firm, change)));
  const parts: { first: number; end: number }[] = [];
  for (const gap of [...gaps].sort((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last && last.end === gap) last.end = gap + 1;
    else parts.push({ first: gap, end: gap + 1 });
  }
  const few = parts.length > MOST_PARTS ? [{ first: parts[0]!.first, end: parts.at(-1)!.end }] : parts;
  return few.reverse().map(({ first, end }) => ({ from: firm[first - 1], until: firm[end - 1] }));
}

/** How many of the waypoints come before a change. */
function countBefore(waypoints: readonly Waypoint[], { node, side }: Change): number {
  let low = 0;
  let high = waypoints.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { block } = waypoints[middle]!;
    const isBefore = isFollowedBy(block, node) || (side === 'after' && (block === node || contains(node, block)));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
