import { useEffect, useState } from 'preact/hooks';
import { type FailureCode, type FeedChange, failureCode, onAwake } from '../../utils/messaging/index.ts';
import type { Notebook } from '../../utils/notebook/index.ts';
import { notebook, onNotebookChange } from './own-notebook.ts';

/** An answer of the notebook: still being read (`value` is then the one before, if there was one), there, or failed. */
export interface Live<R> {
  readonly value?: R;
  readonly failure?: FailureCode;
}

/**
 * Asks the notebook, and asks again after every change of it and whenever one of `dependencies` changes.
 * What failed is asked again when the page comes to the front.
 * @param concerns whether a change may give another answer
 */
export function useLive<R>(query: (notebook: Notebook) => Promise<R>, dependencies: readonly unknown[], concerns: (change: FeedChange) => boolean = () => true): Live<R> {
  const [live, setLive] = useState<Live<R>>({});
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    let asked = 0;
    let hasFailed = false;
    const ask = (): void => {
      const turn = (asked += 1);
      query(notebook).then(
        (value) => {
          if (signal.aborted || turn !== asked) return;
          hasFailed = false;
          setLive({ value });
        },
        (error: unknown) => {
          if (signal.aborted || turn !== asked) return;
          hasFailed = true;
          setLive((before) => ({ ...before, failure: failureCode(error) }));
        },
      );
    };
    ask();
    onNotebookChange((change) => concerns(change) && ask(), signal);
    onAwake(() => hasFailed && ask(), signal);
    return () => life.abort();
    // The query is a new function at each rendering; what it depends on is said by the caller.
  }, dependencies);
  return live;
}
