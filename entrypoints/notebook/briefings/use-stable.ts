import { useMemo, useRef } from 'preact/hooks';

/** Acts that are the same from one rendering to the next, and do what those of the last rendering do. */
export function useStable<A extends { readonly [N in keyof A]: (...given: never[]) => void }>(acts: A): A {
  const latest = useRef(acts);
  latest.current = acts;
  return useMemo(() => {
    const names = Object.keys(acts) as (keyof A)[];
    return Object.fromEntries(names.map((name) => [name, (...given: never[]) => latest.current[name](...given)])) as A;
  }, []);
}
