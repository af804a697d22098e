import '../panel/browser-double.ts';
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { notebook } from '../../../components/door/index.ts';
import { language } from '../../../components/index.ts';
import { DocumentPage, DocumentsView } from '../../../entrypoints/notebook/documents/index.ts';
import { contents, followNotebook } from '../../../entrypoints/notebook/contents/index.ts';
import { type Id, newId } from '../../../utils/model/index.ts';
import { addNotes, allDocuments, deleteDocument } from '../../../utils/notebook/index.ts';
import { show } from '../components/stage.tsx';

followNotebook();

let run = 0;
let ids: Id[];

async function keep(url: string, quote: string): Promise<Id> {
  const extraction = { title: `Thông báo kết luận ${run} trên ${new URL(url).host}`, number: `${run}-TB/VP`, date: '2026-12-08', blocks: [{ kind: 'paragraph' as const, text: quote }], text: quote, isArticle: true };
  const [note] = await addNotes(notebook, newId(), { url, extraction }, [{ category: 'note', quote }]);
  return note!.documentId;
}

beforeEach(async () => {
  language.value = 'vi';
  for (const { id } of await allDocuments(notebook)) await deleteDocument(notebook, newId(), id);
  run += 1;
  ids = [await keep(`http://portal.test/tb/${run}`, `Giao Phòng Kế hoạch ${run}`), await keep(`http://luutru.test/tb/${run}`, `Giao Phòng Hành chính ${run}`)];
  await expect.poll(() => [...(contents.value?.documents.keys() ?? [])].sort()).toEqual([...ids].sort());
});

function List() {
  return <main>{contents.value && <DocumentsView contents={contents.value} />}</main>;
}

function One({ id }: { readonly id: Id }) {
  return <main>{contents.value && <DocumentPage id={id} contents={contents.value} />}</main>;
}

const question = () => page.getByRole('group', { name: `Cùng số, ký hiệu ${run}-TB/VP: có phải là một tài liệu?` });
const shownIds = (): Id[] => [...contents.value!.documents.keys()];

test('of two documents with one number it is asked whether they are one; joined, both notes are on it; undone, they are two', async () => {
  show(<List />);
  await expect.element(question()).toBeVisible();
  expect((await axe.run()).violations.map(({ id }) => id)).toEqual([]);
  await question().getByRole('button', { name: 'Gộp làm một' }).click();
  await expect.element(page.getByText('Đã gộp làm một tài liệu.')).toBeVisible();
  await expect.poll(shownIds).toHaveLength(1);
  expect(question().elements()).toEqual([]);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.element(question()).toBeVisible();
});

test('two that were told apart are not asked about again', async () => {
  show(<One id={ids[0]!} />);
  await expect.element(question().getByRole('link', { name: /luutru\.test$/ })).toBeVisible();
  await question().getByRole('button', { name: 'Không phải' }).click();
  await expect.poll(() => question().elements()).toEqual([]);
  show(<List />);
  await expect.element(page.getByText('2 tài liệu')).toBeVisible();
  expect(question().elements()).toEqual([]);
});

test('the address of a document that was joined to another leads there', async () => {
  const [least, other] = [...ids].sort();
  show(<One id={other!} />);
  await question().getByRole('button', { name: 'Gộp làm một' }).click();
  await expect.poll(shownIds).toEqual([least]);
  await expect.element(page.getByText(`Giao Phòng Kế hoạch ${run}`)).toBeVisible();
  await expect.element(page.getByText(`Giao Phòng Hành chính ${run}`)).toBeVisible();
});

test('a document is deleted once it was said how many notes go with it, and comes back with them', async () => {
  show(<One id={ids[0]!} />);
  await page.getByRole('button', { name: 'Xóa tài liệu' }).click();
  await page.getByRole('button', { name: 'Hủy' }).click();
  expect(shownIds()).toHaveLength(2);
  await page.getByRole('button', { name: 'Xóa tài liệu' }).click();
  await page.getByRole('button', { name: 'Xóa cùng 1 ghi chú' }).click();
  await expect.element(page.getByText('Đã xóa tài liệu và 1 ghi chú.')).toBeVisible();
  await expect.element(page.getByText('Tài liệu này không còn trong sổ tay.')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.element(page.getByText(`Giao Phòng Kế hoạch ${run}`)).toBeVisible();
  expect(shownIds()).toHaveLength(2);
});
