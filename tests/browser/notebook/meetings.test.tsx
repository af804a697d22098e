import '../panel/browser-double.ts';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { notebook } from '../../../components/door/index.ts';
import { language } from '../../../components/index.ts';
import { contents, followNotebook } from '../../../entrypoints/notebook/contents/index.ts';
import { DocumentPage } from '../../../entrypoints/notebook/documents/index.ts';
import { MeetingPage, MeetingsView } from '../../../entrypoints/notebook/meetings/index.ts';
import { type Id, newId } from '../../../utils/model/index.ts';
import { addMeeting, captureDocument } from '../../../utils/notebook/index.ts';
import { show } from '../components/stage.tsx';

followNotebook();

const CONFERENCE = 'Hội nghị sơ kết công tác dân vận quý III năm 2026';
let ids: readonly Id[];

async function keep(path: string, title: string): Promise<Id> {
  const text = `${title}: toàn văn ở ${path}.`;
  const extraction = { title, date: '2026-10-06', blocks: [{ kind: 'paragraph' as const, text }], text, isArticle: true };
  return (await captureDocument(notebook, newId(), { url: `http://portal.test/${path}`, extraction })).id;
}

beforeEach(async () => {
  language.value = 'vi';
  await notebook.wipe();
  ids = [await keep('tin/1', CONFERENCE), await keep('tin/2', `Phát biểu tại ${CONFERENCE}`)];
  await expect.poll(() => [...(contents.value?.documents.keys() ?? [])].sort()).toEqual([...ids].sort());
});

function Meetings() {
  return contents.value && <MeetingsView contents={contents.value} />;
}

function Meeting({ id }: { readonly id: Id }) {
  return contents.value && <MeetingPage id={id} contents={contents.value} />;
}

function Document({ id }: { readonly id: Id }) {
  return contents.value && <DocumentPage id={id} contents={contents.value} />;
}

const question = () => page.getByRole('group', { name: new RegExp(CONFERENCE) });
/** What is said of the act, which a person who uses the keyboard goes on from. */
const outcome = (said: RegExp) => page.getByRole('status').filter({ hasText: said });

test.each(['Đúng, cùng cuộc họp', 'Không phải'])('the focus goes to what is said of an answer: %s', async (answer) => {
  show(<Meetings />);
  await question().getByRole('button', { name: answer }).click();
  await expect.poll(() => question().elements()).toEqual([]);
  await expect.element(outcome(/Hoàn tác/)).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Hoàn tác' })).toHaveFocus();
});

test.each(['of the meeting', 'of the document'])('the focus goes to what is said of a document that was taken out of a meeting, on the page %s', async (where) => {
  const meeting = await addMeeting(notebook, newId(), { fields: { name: CONFERENCE, date: '2026-10-06' }, documentIds: ids });
  await expect.poll(() => contents.value?.meetings.has(meeting.id)).toBe(true);
  show(where === 'of the meeting' ? <Meeting id={meeting.id} /> : <Document id={ids[0]!} />);
  await page.getByRole('button', { name: /khỏi cuộc họp/ }).first().click();
  await expect.poll(() => contents.value?.documents.values().filter(({ meetingId }) => meetingId === meeting.id).toArray().length).toBe(1);
  await expect.element(outcome(/Hoàn tác/)).toHaveFocus();
});
