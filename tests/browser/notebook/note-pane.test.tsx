import { openPage, selectorsOf, tab } from '../panel/browser-double.ts';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { notebook, visits } from '../../../components/door/index.ts';
import { NotePane } from '../../../entrypoints/notebook/search/note-pane.tsx';
import { type Note, newId } from '../../../utils/model/index.ts';
import { addNotes, draftsAt, noteById } from '../../../utils/notebook/index.ts';
import { show } from '../components/stage.tsx';

const QUOTE = 'Đề nghị làm rõ nguồn kinh phí cho việc di chuyển kho lưu trữ.';
const CONTENTS = { notes: new Map(), documents: new Map(), briefings: new Map(), meetings: new Map() };

let note: Note;
beforeEach(async () => {
  openPage([QUOTE]);
  const extraction = { title: 'Họp về kho lưu trữ', blocks: [{ kind: 'paragraph' as const, text: QUOTE }], text: QUOTE, isArticle: true };
  const [added] = await addNotes(notebook, newId(), { url: tab.url, extraction }, [{ category: 'question', comment: '', quote: QUOTE, selectors: selectorsOf(QUOTE) }]);
  note = added!;
});

function Pane() {
  const [editing, setEditing] = useState(false);
  const ignore = (): void => undefined;
  return <NotePane note={note} document={undefined} contents={CONTENTS} editing={editing} onEditing={setEditing} onAdd={ignore} onDelete={ignore} back={undefined} />;
}

const comment = () => page.getByLabelText('Bình luận');

async function write(text: string): Promise<void> {
  show(<Pane />);
  await page.getByRole('button', { name: 'Sửa (E)' }).click();
  await comment().fill(text);
}

test('a note that was lost when its page was last visited says so, and leads to its snapshot', async () => {
  await visits.put({ documentId: note.documentId, at: '2026-11-27T03:00:00.000Z', changed: [], lost: [note.id] });
  show(<Pane />);
  await expect.element(page.getByText(/^Lần xem gần nhất, 27\/11\/2026.*không còn trên trang/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Đọc', exact: true })).toHaveAttribute('href', expect.stringContaining(note.snapshotId!));
  await visits.clear();
});

describe('a note that is being edited', () => {
  test('is there again as it was typed when one left at once and came back', async () => {
    await write('Hỏi Phòng Tài chính trước thứ Sáu');
    show(<></>);
    show(<Pane />);
    await page.getByRole('button', { name: 'Viết tiếp' }).click();
    await expect.element(comment()).toHaveValue('Hỏi Phòng Tài chính trước thứ Sáu');
    await page.getByRole('button', { name: /^Lưu/ }).click();
    await expect.element(page.getByText('Đã lưu ghi chú.')).toBeVisible();
    expect((await noteById(notebook, note.id))?.comment).toBe('Hỏi Phòng Tài chính trước thứ Sáu');
    show(<></>);
    show(<Pane />);
    await expect.element(page.getByRole('button', { name: 'Sửa (E)' })).toBeVisible();
    await expect.poll(() => draftsAt(notebook, `note:${note.id}`)).toEqual([]);
  });

  test('is kept when the page goes away', async () => {
    await write('Chưa gõ xong');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await expect.poll(() => draftsAt(notebook, `note:${note.id}`)).toMatchObject([{ value: { comment: 'Chưa gõ xong' } }]);
  });

  test('leaves nothing behind when the person cancels', async () => {
    await write('Thôi không ghi');
    await page.getByRole('button', { name: /^Hủy/ }).click();
    await expect.element(page.getByRole('button', { name: 'Sửa (E)' })).toBeVisible();
    expect(await draftsAt(notebook, `note:${note.id}`)).toEqual([]);
  });
});
