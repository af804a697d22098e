import { useMemo, useState } from 'preact/hooks';
import { Button, EmptyState, messages, PeopleIcon, PlusIcon } from '../../../components/index.ts';
import { Outcome, notebook, useDoing } from '../../../components/door/index.ts';
import { formatDay } from '../../../utils/model/index.ts';
import { addMeeting } from '../../../utils/notebook/index.ts';
import { go, hashOf } from '../address/index.ts';
import type { Contents } from '../contents/index.ts';
import { MeetingDialog } from './meeting-dialog.tsx';
import { MeetingQuestions } from './meeting-questions.tsx';
import { dayOf, heldMeetings } from './of-meeting.ts';
import '../../../components/styles/table.css';
import './meetings.css';

export function MeetingsView({ contents }: { readonly contents: Contents }) {
  const { meetings: texts, notebook: all } = messages.value;
  const doing = useDoing();
  const [isAsking, setIsAsking] = useState(false);
  const held = useMemo(() => heldMeetings(contents), [contents]);
  const begin = (
    <Button tone={held.length === 0 ? 'primary' : undefined} icon={PlusIcon} onClick={() => setIsAsking(true)}>
      {texts.begin}
    </Button>
  );
  return (
    <div class="page">
      <header>
        <div class="heads">
          <h1>{all.titles.meetings}</h1>
          <output class="muted small">{texts.count(held.length)}</output>
        </div>
        {held.length > 0 && begin}
      </header>
      <Outcome doing={doing} />
      <MeetingQuestions contents={contents} doing={doing} />
      {held.length === 0 ? (
        <EmptyState icon={PeopleIcon} act={begin}>
          {texts.none}
        </EmptyState>
      ) : (
        <table class="table stacks meetings">
          <thead>
            <tr>
              <th scope="col">{texts.fields.name}</th>
              <th scope="col">{texts.fields.date}</th>
              <th scope="col">{texts.fields.place}</th>
              <th scope="col" class="number">
                {texts.documents}
              </th>
              <th scope="col" class="number">
                {texts.directives}
              </th>
            </tr>
          </thead>
          <tbody>
            {held.map((one) => (
              <tr key={one.meeting.id}>
                <th scope="row" class="text">
                  <a href={hashOf({ view: 'meeting', id: one.meeting.id })} lang="vi">
                    {one.meeting.name || texts.untitled}
                  </a>
                </th>
                <td class="shrink">{formatDay(dayOf(one))}</td>
                <td>{one.meeting.place}</td>
                <td class="number" data-label={texts.documents}>
                  {one.documents.length.toLocaleString('vi')}
                </td>
                <td class="number" data-label={texts.directives}>
                  {one.notes.filter(({ category }) => category === 'directive').length.toLocaleString('vi')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MeetingDialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={texts.begin}
        onSave={(fields) => {
          setIsAsking(false);
          void doing.run(texts.made, async (operationId) => {
            const { id } = await addMeeting(notebook, operationId, { fields, documentIds: [] });
            go({ view: 'meeting', id });
          });
        }}
      />
    </div>
  );
}
