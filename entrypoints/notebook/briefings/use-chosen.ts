import { useMemo } from 'preact/hooks';
import type { BriefingFill, Note } from '../../../utils/model/index.ts';
import { type Contents, today } from '../contents/index.ts';
import { useFoundIds } from '../search/use-found.ts';
import { chooseNotes } from './choose-notes.ts';

/** The notes that a briefing may be filled with; empty while its query is asked. @param fill undefined: none */
export function useChosen({ notes, documents }: Pick<Contents, 'notes' | 'documents'>, fill: BriefingFill | undefined): readonly Note[] {
  const { query = '', from, to, unit, documentId, meetingId } = fill ?? {};
  const question = useMemo(() => (query.trim() === '' ? undefined : { query, typing: true, today: today.value }), [query, today.value]);
  const found = useFoundIds(question);
  const isAsked = fill !== undefined && (!question || found !== undefined);
  return useMemo(
    () => (isAsked ? chooseNotes({ notes, documents }, { found, from, to, unit, documentId, meetingId }) : []),
    [isAsked, notes, documents, found, from, to, unit, documentId, meetingId],
  );
}
