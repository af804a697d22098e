import { useEffect, useRef } from 'preact/hooks';

/** How long what is typed may be on the screen only, ms. */
const KEPT_WITHIN_MS = 300;

export interface Keeping<T> {
  /** Keeps what stands in the form now, within a moment, however long the typing goes on. */
  readonly soon: (value: T) => void;
  readonly now: () => void;
  /** What was typed is no longer to be kept. */
  readonly stop: () => void;
}

/** Keeps what is typed while it is typed, and at once when the screen goes away. */
export function useKeeping<T>(keep: (value: T) => void): Keeping<T> {
  const unkept = useRef<{ readonly value: T } | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(keep);
  latest.current = keep;

  function stop(): void {
    clearTimeout(timer.current);
    timer.current = undefined;
    unkept.current = undefined;
  }

  function now(): void {
    const typed = unkept.current;
    stop();
    if (typed) latest.current(typed.value);
  }

  useEffect(() => {
    const leaving = new AbortController();
    addEventListener('pagehide', now, { signal: leaving.signal });
    document.addEventListener('visibilitychange', now, { signal: leaving.signal });
    return () => {
      leaving.abort();
      now();
    };
  }, []);

  return {
    soon(value) {
      unkept.current = { value };
      timer.current ??= setTimeout(now, KEPT_WITHIN_MS);
    },
    now,
    stop,
  };
}
