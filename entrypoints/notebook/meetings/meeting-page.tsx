import { useMemo, useState } from 'preact/hooks';
import { BackIcon, BriefingIcon, Button, CloseIcon, Dialog, EditIcon, EmptyState, FieldList, IconButton, messages, PeopleIcon, PlusIcon, SearchIcon, TrashIcon } from '../../../components/index.ts';
import { type Doing, Outcome, OvertakenValues, notebook, useDoing } from '../../../components/door/index.ts';
import { documentDay, formatDay, type Id, type Meeting } from '../../../utils/model/index.ts';
import { addToMeeting, changeMeeting, dissolveMeeting, removeFromMeeting } from '../../../utils/notebook/index.ts';
import { EVERYTHING, hashOf } from '../address/index.ts';
import { type Contents, siteOf, today } from '../contents/index.ts';
import { NoteLine } from '../search/index.ts';
import { AddDocuments } from './add-documents.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';
import { MeetingQuestions } from './meeting-questions.tsx';
import { directivesByUnit, type HeldMeeting, heldMeetings } from './of-meeting.ts';
import './meetings.css';

/** A meeting with its documents, and what it asks of each unit. */
export function MeetingPage({ id, contents }: { readonly id: Id; readonly contents: Contents }) {
  const { meetings: texts, notebook: all } = messages.value;
  const doing = useDoing();
  const held = useMemo(() => heldMeetings(contents).find(({ meeting }) => meeting.id === id), [contents, id]);
  const back = (
    <a class="back" href={hashOf({ view: 'meetings' })}>
      <BackIcon />
      {all.titles.meetings}
    </a>
  );
  if (!held) {
    return (
      <div class="page">
        {back}
        <Outcome doing={doing} />
        <EmptyState icon={PeopleIcon}>{texts.gone}</EmptyState>
      </div>
    );
  }
  const { meeting } = held;
  return (
    <div class="page meeting-page">
      {back}
      <header>
        <h1 lang="vi">{meeting.name || texts.untitled}</h1>
        <Acts meeting={meeting} doing={doing} />
      </header>
      <Outcome doing={doing} />
      <OvertakenValues store="meetings" record={meeting} />
      <FieldList
        roomy
        rows={[
          { term: texts.fields.date, value: meeting.date && formatDay(meeting.date) },
          { term: texts.fields.place, value: meeting.place },
          { term: texts.fields.chair, value: meeting.chair },
        ]}
      />
      <MeetingQuestions contents={contents} doing={doing} meetingId={id} />
      <Documents held={held} contents={contents} doing={doing} />
      <Directives held={held} />
    </div>
  );
}

function Acts({ meeting, doing }: { readonly meeting: Meeting; readonly doing: Doing }) {
  const { common, meetings: texts } = messages.value;
  const [asking, setAsking] = useState<'edit' | 'dissolve'>();
  const close = (): void => setAsking(undefined);
  return (
    <div class="acts">
      <a class="button plain" href={hashOf({ ...EVERYTHING, query: `cuộc họp:"${meeting.name}"` })}>
        <SearchIcon />
        {texts.findNotes}
      </a>
      <a class="button plain" href={hashOf({ view: 'newBriefing', meetingId: meeting.id })}>
        <BriefingIcon />
        {texts.brief}
      </a>
      <IconButton icon={EditIcon} label={texts.edit} onClick={() => setAsking('edit')} />
      <IconButton icon={TrashIcon} tone="danger" label={texts.dissolve} disabled={doing.busy} onClick={() => setAsking('dissolve')} />
      <MeetingDialog
        open={asking === 'edit'}
        onClose={close}
        title={texts.edit}
        given={meeting}
        onSave={(fields) => {
          close();
          void doing.run(texts.saved, (operationId) => changeMeeting(notebook, operationId, meeting.id, { date: undefined, place: undefined, chair: undefined, ...fields }, meeting));
        }}
      />
      <Dialog
        open={asking === 'dissolve'}
        onClose={close}
        title={texts.dissolveQuestion}
        acts={
          <>
            <Button onClick={close}>{common.cancel}</Button>
            <Button
              tone="danger"
              onClick={() => {
                close();
                void doing.run(texts.dissolved, (operationId) => dissolveMeeting(notebook, operationId, meeting.id));
              }}
            >
              {texts.dissolve}
            </Button>
          </>
        }
      >
        <p lang="vi">{meeting.name}</p>
        <p class="muted">{texts.dissolveExplain}</p>
      </Dialog>
    </div>
  );
}

function Documents({ held: { meeting, documents, notes }, contents, doing }: { readonly held: HeldMeeting; readonly contents: Contents; readonly doing: Doing }) {
  const texts = messages.value.meetings;
  const [isAdding, setIsAdding] = useState(false);
  return (
    <section>
      <div class="section-head">
        <h2>
          {texts.documents} <span class="muted">{documents.length.toLocaleString('vi')}</span>
        </h2>
        <Button tone="quiet" icon={PlusIcon} onClick={() => setIsAdding(true)}>
          {texts.addDocuments}
        </Button>
      </div>
      {documents.length === 0 ? (
        <p class="muted">{texts.noDocuments}</p>
      ) : (
        <ul role="list" class="meeting-documents">
          {documents.map((document) => (
            <li key={document.id}>
              <a href={hashOf({ view: 'document', id: document.id })} lang="vi">
                {document.title || document.url}
              </a>
              <span class="muted small">
                {[[document.kind, document.number].filter(Boolean).join(' '), siteOf(document), formatDay(documentDay(document)), texts.notesOf(notes.filter(({ documentId }) => documentId === document.id).length)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <IconButton
                icon={CloseIcon}
                label={texts.remove(document.title || document.url)}
                disabled={doing.busy}
                onClick={() => void doing.run(texts.removed, (operationId) => removeFromMeeting(notebook, operationId, document.id), undefined, 'outcome')}
              />
            </li>
          ))}
        </ul>
      )}
      <AddDocuments
        open={isAdding}
        onClose={() => setIsAdding(false)}
        contents={contents}
        meetingId={meeting.id}
        onAdd={(ids) => void doing.run(texts.added(ids.length), (operationId) => addToMeeting(notebook, operationId, meeting.id, ids))}
      />
    </section>
  );
}

function Directives({ held }: { readonly held: HeldMeeting }) {
  const texts = messages.value.meetings;
  const units = directivesByUnit(held);
  return (
    <section>
      <h2>
        {texts.directives} <span class="muted">{units.reduce((sum, { notes }) => sum + notes.length, 0).toLocaleString('vi')}</span>
      </h2>
      {units.length === 0 && <p class="muted">{texts.noDirectives}</p>}
      {units.map(({ unit, notes }) => (
        <section key={unit} class="unit">
          <h3>
            {unit || texts.noUnit} <span class="muted">{notes.length.toLocaleString('vi')}</span>
          </h3>
          <ul role="list" class="document-notes">
            {notes.map((note) => (
              <li key={note.id}>
                <a class="line-link" href={hashOf({ ...EVERYTHING, noteId: note.id })} aria-label={(note.directive?.task || note.quote).slice(0, 80)} />
                <NoteLine note={note} today={today.value} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
