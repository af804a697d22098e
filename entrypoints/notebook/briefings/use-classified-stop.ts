import { useState } from 'preact/hooks';
import type { Id } from '../../../utils/model/index.ts';
import type { Contents } from '../contents/index.ts';
import type { Stop } from '../files/index.ts';

export interface ClassifiedGuard {
  /** Goes on with the notes, or stops and asks where their documents bear a stamp of secrecy: a briefing is meant to leave the machine. */
  readonly ask: (ids: readonly Id[], go: (ids: readonly Id[]) => void) => void;
  /** For `ClassifiedStop`. */
  readonly stop: { readonly stop: Stop | undefined; readonly onClose: () => void };
}

export function useClassifiedStop({ notes, documents }: Pick<Contents, 'notes' | 'documents'>): ClassifiedGuard {
  const [stop, setStop] = useState<Stop>();
  return {
    ask(ids, go) {
      const documentOf = (id: Id) => documents.get(notes.get(id)?.documentId ?? '');
      const secret = ids.flatMap((id) => documentOf(id) ?? []).filter(({ classification }) => classification !== undefined);
      if (secret.length === 0) return go(ids);
      const left = ids.filter((id) => documentOf(id)?.classification === undefined);
      setStop({ documents: [...new Set(secret)], onWithout: left.length > 0 ? () => go(left) : undefined, onAnyway: () => go(ids) });
    },
    stop: { stop, onClose: () => setStop(undefined) },
  };
}
