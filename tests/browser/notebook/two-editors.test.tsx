import { openPage, selectorsOf, tab } from '../panel/browser-double.ts';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { notebook, useLive } from '../../../components/door/index.ts';
import { NotePane } from '../../../entrypoints/notebook/search/note-pane.tsx';
import { type Note, newId } from '../../../utils/model/index.ts';
import { addNotes, changeNote, draftsAt, editNote, noteById } from '../../../utils/notebook/index.ts';
import { show } from '../components/stage.tsx';

const QUOTE = 'Đề nghị làm rõ nguồn kinh phí cho việc di chuyển kho lưu trữ.';
const CONTENTS = { notes: new Map(), documents: new Map(), briefings: new Map(), meetings: new Map() };

let note: Note;
beforeEach(async () => {
  openPage([QUOTE]);
  const extraction = { title: 'Họp về kho lưu trữ', blocks: [{ kind: 'paragraph' as const, text: QUOTE }], text: QUOTE, isArticle: true };
  const given = { category: 'question' as const, comment: 'Lúc đầu', tags: [], quote: QUOTE, selectors: selectorsOf(QUOTE) };
  [note] = (await addNotes(notebook, newId(), { url: tab.url, extraction }, [given])) as [Note];
});

/** The pane of a note, as it follows the notebook. */
function Pane() {
  const [editing, setEditing] = useState(false);
  const { value = note } = useLive((own) => noteById(own, note.id), []);
  const ignore = (): void => undefined;
  return <NotePane note={value} document={undefined} contents={CONTENTS} editing={editing} onEditing={setEditing} onAdd={ignore} onDelete={ignore} back={undefined} />;
}

const kept = async (): Promise<Note> => (await noteById(notebook, note.id))!;
const writtenElsewhere = (comment: string) => changeNote(notebook, newId(), note.id, { comment });
const boxes = () => page.getByLabelText('Bình luận');
const comment = () => boxes().first();

async function edit(text: string): Promise<void> {
  await page.getByRole('button', { name: 'Sửa (E)' }).first().click();
  await comment().fill(text);
}

describe('what is written elsewhere while one types', () => {
  test('is shown beside what was typed, which stays; saved, it is offered', async () => {
    const root = show(<Pane />);
    await edit('Viết ở đây');
    await writtenElsewhere('Viết ở thẻ khác');
    await expect.element(page.getByText(/^Bình luận vừa được sửa ở nơi khác:/)).toBeVisible();
    await expect.element(page.getByText('Viết ở thẻ khác')).toBeVisible();
    await expect.element(comment()).toHaveValue('Viết ở đây');
    const { violations } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] });
    expect(violations.map(({ id }) => id)).toEqual([]);

    await page.getByRole('button', { name: /^Lưu/ }).click();
    await expect.element(page.getByText(/^Cùng lúc đó, ở nơi khác đã ghi Bình luận:/)).toBeVisible();
    expect((await kept()).comment).toBe('Viết ở đây');
    await page.getByRole('button', { name: 'Lấy lại bản này' }).click();
    await expect.poll(async () => (await kept()).comment).toBe('Viết ở thẻ khác');
    await expect.element(page.getByText(/^Cùng lúc đó/)).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(async () => (await kept()).comment).toBe('Viết ở đây');
  });

  test('can be used in place of what was typed', async () => {
    show(<Pane />);
    await edit('Viết ở đây');
    await page.getByLabelText('Nhãn').fill('gấp');
    await writtenElsewhere('Viết ở thẻ khác');
    await page.getByRole('button', { name: 'Dùng bản ấy' }).click();
    await expect.element(comment()).toHaveValue('Viết ở thẻ khác');
    await page.getByRole('button', { name: /^Lưu/ }).click();
    await expect.element(page.getByText('Đã lưu ghi chú.')).toBeVisible();
    expect(await kept()).toMatchObject({ comment: 'Viết ở thẻ khác' });
    await expect.element(page.getByText(/^Cùng lúc đó/)).not.toBeInTheDocument();
  });

  test('stays where the person did not write', async () => {
    show(<Pane />);
    await page.getByRole('button', { name: 'Sửa (E)' }).click();
    await page.getByRole('radio', { name: 'Số liệu' }).click();
    await writtenElsewhere('Viết ở thẻ khác');
    await page.getByRole('button', { name: /^Lưu/ }).click();
    await expect.element(page.getByText('Đã lưu ghi chú.')).toBeVisible();
    expect(await kept()).toMatchObject({ category: 'figure', comment: 'Viết ở thẻ khác' });
  });
});

test('whoever was overtaken on another screen sees it, and lets the later stand', async () => {
  await writtenElsewhere('Viết ở đây');
  await editNote(notebook, newId(), note.id, { comment: 'Viết ở thẻ khác' }, note);
  show(<Pane />);
  await expect.element(page.getByText('Viết ở đây', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Giữ bản đang có' }).click();
  await expect.element(page.getByText(/^Cùng lúc đó/)).not.toBeInTheDocument();
  expect((await kept()).comment).toBe('Viết ở thẻ khác');
});

describe('two editors of one note', () => {
  const two = (
    <>
      <Pane />
      <Pane />
    </>
  );

  test('begin with the note, not with what is being typed in the other', async () => {
    show(two);
    await edit('Viết ở bên trái');
    await expect.poll(() => draftsAt(notebook, `note:${note.id}`)).toHaveLength(1);
    await page.getByRole('button', { name: 'Sửa (E)' }).click();
    await expect.element(boxes().nth(1)).toHaveValue('Lúc đầu');
    await boxes().nth(1).fill('Viết ở bên phải');
    await expect.poll(async () => (await draftsAt(notebook, `note:${note.id}`)).length).toBe(2);
    await page.getByRole('button', { name: /^Lưu/ }).first().click();
    await expect.poll(async () => (await draftsAt(notebook, `note:${note.id}`)).map(({ value }) => (value as Note).comment)).toEqual(['Viết ở bên phải']);
    await expect.element(page.getByText(/^Bình luận vừa được sửa ở nơi khác:/)).toBeVisible();
  });

  test('that went away leave both texts, one after the other', async () => {
    show(two);
    await edit('Viết ở bên trái');
    await page.getByRole('button', { name: 'Sửa (E)' }).click();
    await boxes().nth(1).fill('Viết ở bên phải');
    await expect.poll(async () => (await draftsAt(notebook, `note:${note.id}`)).length).toBe(2);
    show(<></>);
    show(<Pane />);
    await page.getByRole('button', { name: 'Viết tiếp' }).click();
    await expect.element(comment()).toHaveValue('Viết ở bên phải');
    await page.getByRole('button', { name: /^Lưu/ }).click();
    await page.getByRole('button', { name: 'Viết tiếp' }).click();
    await expect.element(comment()).toHaveValue('Viết ở bên trái');
    await expect.element(page.getByText(/^Bình luận vừa được sửa ở nơi khác:/)).toBeVisible();
    await page.getByRole('button', { name: 'Viết lại từ đầu' }).click();
    await expect.element(comment()).toHaveValue('Viết ở bên phải');
  });
});

describe('Escape', () => {
  test('closes an editor in which nothing was written', async () => {
    show(<Pane />);
    await page.getByRole('button', { name: 'Sửa (E)' }).click();
    await expect.element(comment()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(comment()).not.toBeInTheDocument();
  });

  test('asks before it throws away what was written', async () => {
    show(<Pane />);
    await edit('Viết dở');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('Phần vừa viết chưa được lưu.')).toBeVisible();
    await page.getByRole('button', { name: 'Viết tiếp' }).click();
    await expect.element(page.getByText('Phần vừa viết chưa được lưu.')).not.toBeInTheDocument();
    await expect.element(comment()).toHaveValue('Viết dở');
    await comment().click();
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.element(comment()).not.toBeInTheDocument();
    expect((await kept()).comment).toBe('Lúc đầu');
    await page.getByRole('button', { name: 'Sửa (E)' }).click();
    await expect.element(comment()).toHaveValue('Lúc đầu');
  });
});
