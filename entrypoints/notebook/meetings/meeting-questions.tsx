import { useMemo } from 'preact/hooks';
import { type Doing, MeetingQuestion, useLive } from '../../../components/door/index.ts';
import { messages } from '../../../components/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import { documentsOfTwoMeetings, suggestMeetings } from '../../../utils/notebook/index.ts';
import { hashOf } from '../address/index.ts';
import type { Contents } from '../contents/index.ts';

/** More are told of as a number: each that is decided makes room for another. */
const MOST_SHOWN = 3;

export interface MeetingQuestionsProps {
  readonly contents: Contents;
  readonly doing: Doing;
  /** Only what concerns this document. */
  readonly documentId?: Id;
  /** Only what concerns this meeting. */
  readonly meetingId?: Id;
}

/** Asks which documents are of one meeting; nothing until it is known what was answered before. */
export function MeetingQuestions({ contents: { documents, meetings }, doing, documentId, meetingId }: MeetingQuestionsProps) {
  const texts = messages.value.meetings.question;
  const { value: apart } = useLive(documentsOfTwoMeetings, []);
  const all = useMemo(() => (apart ? suggestMeetings(documents.values(), meetings.values(), apart) : []), [documents, meetings, apart]);
  const asked = all.filter(
    (suggestion) =>
      (documentId === undefined || suggestion.documents.some(({ id }) => id === documentId)) && (meetingId === undefined || suggestion.meetings.some(({ id }) => id === meetingId)),
  );
  if (asked.length === 0) return null;
  return (
    <section class="meeting-questions" aria-label={texts.label}>
      {asked.slice(0, MOST_SHOWN).map((suggestion) => (
        <MeetingQuestion key={suggestion.key} suggestion={suggestion} doing={doing} here={documentId} linkTo={hashOf} />
      ))}
      {asked.length > MOST_SHOWN && <p class="muted small">{texts.more(asked.length - MOST_SHOWN)}</p>}
    </section>
  );
}
