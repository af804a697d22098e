import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { Kept } from '../../../utils/briefing/index.ts';

/** Gives the node under a key: the same one as long as it is made of the same. */
export type KeepNode = (key: string, madeOf: readonly unknown[], make: () => ComponentChild) => ComponentChild;

/** Keeps nodes of a long list from one rendering to the next: Preact passes over those that are the same, so that a key pressed in one line costs one line. */
export function useKeptNodes(): KeepNode {
  const nodes = useMemo(() => new Kept<ComponentChild>(), []);
  nodes.begin();
  return (key, madeOf, make) => nodes.get(key, madeOf, make);
}
