import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';

/** Gives the node under a key: the same one as long as it is made of the same. */
export type KeepNode = (key: string, madeOf: readonly unknown[], make: () => ComponentChild) => ComponentChild;

interface Kept {
  readonly madeOf: readonly unknown[];
  readonly node: ComponentChild;
}

/** Keeps nodes of a long list from one rendering to the next: Preact passes over those that are the same, so that a key pressed in one line costs one line. */
export function useKeptNodes(): KeepNode {
  const before = useRef<ReadonlyMap<string, Kept>>(new Map());
  const now = new Map<string, Kept>();
  const last = before.current;
  before.current = now;
  return (key, madeOf, make) => {
    const kept = last.get(key);
    const isSame = kept?.madeOf.length === madeOf.length && kept.madeOf.every((one, at) => Object.is(one, madeOf[at]));
    const entry = kept && isSame ? kept : { madeOf, node: make() };
    now.set(key, entry);
    return entry.node;
  };
}
