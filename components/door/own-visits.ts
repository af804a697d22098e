import { useEffect, useState } from 'preact/hooks';
import { onEvent } from '../../utils/messaging/index.ts';
import type { Id } from '../../utils/model/index.ts';
import { type Visit, Visits } from '../../utils/storage/index.ts';

/** How the marks of documents stood when their pages were last visited on this machine. */
export const visits = new Visits();

/** Calls back when a page with marks has been looked at anew, until the signal aborts. */
export function onVisit(visited: (documentId: Id) => void, signal: AbortSignal): void {
  onEvent('documentVisited', ({ documentId }) => visited(documentId), signal);
}

/** The last visit to a document's page; undefined if there was none, or until it was read. */
export function useVisit(documentId: Id): Visit | undefined {
  const [visit, setVisit] = useState<Visit>();
  useEffect(() => {
    const life = new AbortController();
    const read = (): void => {
      visits.of(documentId).then(
        (found) => life.signal.aborted || setVisit(found),
        // What is only derived is not missed on a screen.
        () => undefined,
      );
    };
    read();
    onVisit((visited) => visited === documentId && read(), life.signal);
    return () => life.abort();
  }, [documentId]);
  return visit?.documentId === documentId ? visit : undefined;
}
