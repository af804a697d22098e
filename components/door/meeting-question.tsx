import { type DocumentRecord, formatDay, type Id, type Meeting } from '../../utils/model/index.ts';
import { type MeetingSuggestion, confirmMeeting, declineMeeting } from '../../utils/notebook/index.ts';
import { Button } from '../button.tsx';
import { messages } from '../messages.ts';
import type { Doing } from './doing.tsx';
import { notebook } from './own-notebook.ts';
import './meeting-question.css';

export interface MeetingQuestionProps {
  readonly suggestion: MeetingSuggestion;
  readonly doing: Doing;
  /** The document on whose page it stands: it is not named again, and a no is a no for it alone. */
  readonly here?: Id | undefined;
  /** Where a document or meeting is shown, on screens that can. */
  readonly linkTo?: (place: { readonly view: 'document' | 'meeting'; readonly id: Id }) => string;
}

/** Documents that are named; of the others their number is. */
const MOST_NAMED = 4;

/** Asks whether documents are of one meeting. */
export function MeetingQuestion({ suggestion, doing, here, linkTo }: MeetingQuestionProps) {
  const texts = messages.value.meetings;
  const { fields, documents, meetings } = suggestion;
  const others = documents.filter(({ id }) => id !== here);
  const question = questionOf(suggestion, here);
  // One meeting is named by the question; on the page of a document one wants to go there.
  const isNamed = meetings.length > 1 || here !== undefined;
  return (
    <div class="card meeting-question" role="group" aria-label={question}>
      <p class="question">{question}</p>
      <ul role="list">
        {isNamed &&
          meetings.map((meeting) => (
            <li key={meeting.id}>
              <Named name={meeting.name || texts.untitled} href={linkTo?.({ view: 'meeting', id: meeting.id })} />
              <span class="muted small">{wordsOfMeeting(meeting)}</span>
            </li>
          ))}
        {others.slice(0, MOST_NAMED).map((document) => (
          <li key={document.id}>
            <Named name={document.title || document.url} href={linkTo?.({ view: 'document', id: document.id })} />
            <span class="muted small">{wordsOfDocument(document)}</span>
          </li>
        ))}
        {others.length > MOST_NAMED && <li class="muted small">{texts.documentsOf(others.length - MOST_NAMED)} …</li>}
      </ul>
      <div class="acts">
        <Button
          disabled={doing.busy}
          onClick={() => void doing.run(texts.question.confirmed(meetings[0]?.name ?? fields.name), (operationId) => confirmMeeting(notebook, operationId, suggestion), undefined, 'outcome')}
        >
          {texts.question.yes}
        </Button>
        <Button
          tone="quiet"
          disabled={doing.busy}
          onClick={() => void doing.run(texts.question.declined, (operationId) => declineMeeting(notebook, operationId, suggestion, here), undefined, 'outcome')}
        >
          {texts.question.no}
        </Button>
      </div>
    </div>
  );
}

function questionOf({ fields, meetings }: MeetingSuggestion, here: Id | undefined): string {
  const { question } = messages.value.meetings;
  if (meetings.length > 1) return question.join(meetings[0]!.name);
  return here !== undefined || meetings.length === 1 ? question.same(meetings[0]?.name ?? fields.name) : question.one(fields.name);
}

function Named({ name, href }: { readonly name: string; readonly href: string | undefined }) {
  return href === undefined ? (
    <span class="named" lang="vi">
      {name}
    </span>
  ) : (
    <a class="named" href={href} lang="vi">
      {name}
    </a>
  );
}

function wordsOfMeeting({ date, place }: Meeting): string {
  return [messages.value.meetings.of, date && formatDay(date), place].filter(Boolean).join(' · ');
}

function wordsOfDocument({ kind, number, siteName, date, publishedAt }: DocumentRecord): string {
  const day = date ?? publishedAt;
  return [[kind, number].filter(Boolean).join(' '), siteName, day && formatDay(day)].filter(Boolean).join(' · ');
}
