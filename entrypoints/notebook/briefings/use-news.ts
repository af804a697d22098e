import { useEffect, useMemo, useState } from 'preact/hooks';
import { notebook } from '../../../components/door/index.ts';
import { type BriefingNews, changedNotes, newsOf, notesOfPlan } from '../../../utils/briefing/index.ts';
import type { BriefingPlan, Id, Note } from '../../../utils/model/index.ts';
import { acceptedNotes } from '../../../utils/notebook/index.ts';
import type { Contents } from '../contents/index.ts';
import { useChosen } from './use-chosen.ts';

export interface News extends BriefingNews {
  /** The notebook's notes as the briefing shows them: those that changed since as they were accepted, where that is known. */
  readonly notes: ReadonlyMap<Id, Note>;
  /** What is known of notes that are gone. */
  readonly words: ReadonlyMap<Id, Note>;
}

const NONE: ReadonlyMap<Id, Note> = new Map();

/** What has happened to the notes of a briefing since they were taken in or last accepted. */
export function useNews(plan: BriefingPlan, contents: Contents): News {
  const { notes } = contents;
  const { sections, notes: said, seen, leftOut, fill } = plan;
  const asked = useMemo(() => {
    const ids = [...changedNotes(plan, notes).map(({ id }) => id), ...notesOfPlan(plan).filter((id) => !notes.has(id))];
    return Object.fromEntries(ids.flatMap((id) => (seen?.[id] === undefined ? [] : [[id, seen[id]] as const])));
  }, [sections, said, seen, notes]);
  const [accepted, setAccepted] = useState(NONE);
  const question = JSON.stringify(asked);

  useEffect(() => {
    let isAsked = true;
    // Where the history cannot be read, notes are shown as they are now.
    acceptedNotes(notebook, asked).then((found) => isAsked && setAccepted(found), () => isAsked && setAccepted(NONE));
    return () => {
      isAsked = false;
    };
  }, [question]);

  const { chosen: found } = useChosen(contents, fill);
  return useMemo(() => {
    const news = newsOf(plan, notes, accepted, found);
    const shown = new Map(notes);
    for (const { note, accepted: before } of news.changed) if (before) shown.set(note.id, before);
    return { ...news, notes: shown, words: accepted };
  }, [sections, said, seen, leftOut, notes, accepted, found]);
}
