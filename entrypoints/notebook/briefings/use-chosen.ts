import { useMemo } from 'preact/hooks';
import type { FailureCode } from '../../../utils/messaging/index.ts';
import type { BriefingFill, Note } from '../../../utils/model/index.ts';
import { type Contents, today } from '../contents/index.ts';
import { useFoundIds } from '../search/use-found.ts';
import { chooseNotes } from './choose-notes.ts';

/** The notes that a briefing may be filled with; none while its query is asked. */
export interface Chosen {
  readonly chosen: readonly Note[];
  /** Why its query is not answered. */
  readonly failure?: FailureCode | undefined;
}

/** @param fill undefined: no notes */
export function useChosen({ notes, documents }: Pick<Contents, 'notes' | 'documents'>, fill: BriefingFill | undefined): Chosen {
  const { query = '', from, to, unit, documentId, meetingId } = fill ?? {};
  const question = useMemo(() => (query.trim() === '' ? undefined : { query, typing: true, today: today.value }), [query, today.value]);
  const { ids: found, failure } = useFoundIds(question);
  const isAsked = fill !== undefined && (!question || found !== undefined);
  const chosen = useMemo(
    () => (isAsked ? chooseNotes({ notes, documents }, { found, from, to, unit, documentId, meetingId }) : []),
    [isAsked, notes, documents, found, from, to, unit, documentId, meetingId],
  );
  return { chosen, failure };
}
