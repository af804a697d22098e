import { useState } from 'preact/hooks';
import { Button, CloseIcon, Dialog, IconButton, messages, PeopleIcon, PlusIcon, TextField } from '../../../components/index.ts';
import { type Doing, notebook } from '../../../components/door/index.ts';
import { documentDay, type DocumentRecord, formatDay } from '../../../utils/model/index.ts';
import { addMeeting, addToMeeting, removeFromMeeting } from '../../../utils/notebook/index.ts';
import { hashOf } from '../address/index.ts';
import type { Contents } from '../contents/index.ts';
import { dayOf, heldMeetings } from './of-meeting.ts';
import './meetings.css';

export interface MeetingOfDocumentProps {
  readonly document: DocumentRecord;
  readonly contents: Contents;
  readonly doing: Doing;
}

/** The meeting that a document is of, or the choice of one. */
export function MeetingOfDocument({ document, contents, doing }: MeetingOfDocumentProps) {
  const texts = messages.value.meetings;
  const [isChoosing, setIsChoosing] = useState(false);
  const meeting = contents.meetings.get(document.meetingId ?? '');
  if (meeting) {
    const name = meeting.name || texts.untitled;
    return (
      <span class="meeting-of-document">
        <a href={hashOf({ view: 'meeting', id: meeting.id })} lang="vi">
          {name}
        </a>
        <IconButton
          icon={CloseIcon}
          label={texts.remove(document.title || document.url)}
          disabled={doing.busy}
          onClick={() => void doing.run(texts.removed, (operationId) => removeFromMeeting(notebook, operationId, document.id), undefined, 'outcome')}
        />
      </span>
    );
  }
  return (
    <span class="meeting-of-document">
      <Button tone="quiet" icon={PeopleIcon} onClick={() => setIsChoosing(true)}>
        {texts.choose}
      </Button>
      <Dialog open={isChoosing} onClose={() => setIsChoosing(false)} title={texts.choose}>
        <Choice document={document} contents={contents} doing={doing} onChosen={() => setIsChoosing(false)} />
      </Dialog>
    </span>
  );
}

function Choice({ document, contents, doing, onChosen }: MeetingOfDocumentProps & { readonly onChosen: () => void }) {
  const texts = messages.value.meetings;
  const [name, setName] = useState('');
  const held = heldMeetings(contents);
  return (
    <div class="add-to-briefing">
      {held.length > 0 && (
        <ul role="list" aria-label={texts.chooseExisting}>
          {held.map((one) => (
            <li key={one.meeting.id}>
              <button
                type="button"
                onClick={() => {
                  onChosen();
                  void doing.run(texts.put(one.meeting.name), (operationId) => addToMeeting(notebook, operationId, one.meeting.id, [document.id]));
                }}
              >
                <PeopleIcon />
                <span class="title" lang="vi">
                  {one.meeting.name || texts.untitled}
                </span>
                <span class="muted">{formatDay(dayOf(one))}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChosen();
          const fields = { name: name.trim(), date: documentDay(document) };
          void doing.run(texts.put(fields.name), (operationId) => addMeeting(notebook, operationId, { fields, documentIds: [document.id] }));
        }}
      >
        <TextField label={texts.begin} value={name} onInput={setName} placeholder={texts.nameHint} required />
        <Button type="submit" tone="primary" icon={PlusIcon}>
          {messages.value.common.save}
        </Button>
      </form>
    </div>
  );
}
