import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import type { PortalRule } from '../../../utils/model/index.ts';
import {
  Notebook,
  addNotes,
  allDocuments,
  bundleContents,
  countNotesAt,
  currentSequence,
  dismissSuggestion,
  suggestionDecisions,
  documentAt,
  draftsAt,
  importBundle,
  keepDraft,
  normalizeAddresses,
  notesOfDocument,
  sentenceKey,
  undo,
} from '../../../utils/notebook/index.ts';
import { DATABASE_NAME, NotebookDatabase } from '../../../utils/storage/index.ts';
import { frozenDatabase, thaw } from '../storage/frozen.ts';

const page = (url: string, text: string) => ({ url, extraction: { title: text, blocks: [{ kind: 'paragraph' as const, text }], text, isArticle: true } });
const RULE: PortalRule = { host: 'portal.test', aliases: ['vp.noibo'], path: '', keep: ['id'], ignore: [], hash: false };

let rules: PortalRule[];
let notebook: Notebook;

function newNotebook(): Notebook {
  return new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'Lê An', unit: '' }), portalRules: async () => rules });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  rules = [];
  notebook = newNotebook();
});

test('documents follow a rule that changes: those that are one now are joined, and all is found under the new form', async () => {
  await addNotes(notebook, 'op1', page('http://vp.noibo/d?id=1&trang=2', 'Bản nội bộ'), [{ category: 'note', quote: 'Bản nội bộ' }]);
  await addNotes(notebook, 'op2', page('http://portal.test/d?id=1', 'Bản công khai'), [{ category: 'note', quote: 'Bản công khai' }]);
  await addNotes(notebook, 'op3', page('http://khac.test/d?id=1', 'Trang khác'), [{ category: 'note', quote: 'Trang khác' }]);
  rules = [RULE];
  expect(await normalizeAddresses(notebook, 'follow1')).toEqual({ changed: 1, joined: 1 });
  expect(await allDocuments(notebook)).toHaveLength(2);
  for (const url of ['http://vp.noibo/d?id=1', 'https://portal.test/d?id=1&x=3']) expect(await countNotesAt(notebook, url)).toBe(2);
  expect(await countNotesAt(notebook, 'http://khac.test/d?id=1')).toBe(1);
});

test('it is done once for each change, and is no act where nothing changes', async () => {
  await addNotes(notebook, 'op1', page('http://khac.test/d?id=1', 'Trang khác'), [{ category: 'note', quote: 'Trang khác' }]);
  rules = [RULE];
  const before = await currentSequence(notebook);
  for (const id of ['follow1', 'follow2']) expect(await normalizeAddresses(notebook, id)).toEqual({ changed: 0, joined: 0 });
  expect(await currentSequence(notebook)).toBe(before);
});

test('put back with its rule, each document is known as before', async () => {
  await addNotes(notebook, 'op1', page('http://vp.noibo/d?id=1', 'Bản nội bộ'), [{ category: 'note', quote: 'Bản nội bộ' }]);
  await addNotes(notebook, 'op2', page('http://portal.test/d?id=1', 'Bản công khai'), [{ category: 'note', quote: 'Bản công khai' }]);
  rules = [RULE];
  await normalizeAddresses(notebook, 'follow1');
  rules = [];
  await undo(notebook, 'undo1', 'follow1');
  await normalizeAddresses(notebook, 'follow2');
  expect(await allDocuments(notebook)).toHaveLength(2);
  for (const url of ['http://vp.noibo/d?id=1', 'http://portal.test/d?id=1']) {
    const document = await documentAt(notebook, url);
    expect((await notesOfDocument(notebook, document!.id)).map(({ documentId }) => documentId)).toEqual([document!.id]);
  }
});

test('when the rule is given up, what was seen under another name of the portal is found there again', async () => {
  await addNotes(notebook, 'op1', page('http://portal.test/d?id=1', 'Bản công khai'), [{ category: 'note', quote: 'Bản công khai' }]);
  rules = [RULE];
  await normalizeAddresses(notebook, 'follow1');
  await addNotes(notebook, 'op2', page('http://vp.noibo/d?id=2&trang=2', 'Bản nội bộ'), [{ category: 'note', quote: 'Bản nội bộ' }]);
  rules = [];
  await normalizeAddresses(notebook, 'follow2');
  expect(await countNotesAt(notebook, 'http://vp.noibo/d?id=2&trang=2')).toBe(1);
  expect(await countNotesAt(notebook, 'http://portal.test/d?id=1')).toBe(1);
});

test('undone while the rule stands, the documents are two and are known by the rule', async () => {
  await addNotes(notebook, 'op1', page('http://vp.noibo/d?id=1', 'Bản nội bộ'), [{ category: 'note', quote: 'Bản nội bộ' }]);
  await addNotes(notebook, 'op2', page('http://portal.test/d?id=1', 'Bản công khai'), [{ category: 'note', quote: 'Bản công khai' }]);
  rules = [RULE];
  await normalizeAddresses(notebook, 'follow1');
  await undo(notebook, 'undo1', 'follow1');
  expect((await allDocuments(notebook)).map(({ addresses }) => addresses)).toEqual([['portal.test/d?id=1'], ['portal.test/d?id=1']]);
});

test('suggestions that were turned down and text that was being typed follow too', async () => {
  const url = 'http://vp.noibo/d?id=1&trang=2';
  await dismissSuggestion(notebook, 'op1', url, 'Giao Phòng Kế hoạch.');
  await keepDraft(notebook, `page:${await notebook.addressOf(url)}`, { comment: 'dở dang' });
  rules = [RULE];
  await normalizeAddresses(notebook, 'follow1');
  expect(await suggestionDecisions(notebook, 'http://portal.test/d?id=1')).toEqual(new Set([sentenceKey('Giao Phòng Kế hoạch.')]));
  expect((await draftsAt(notebook, 'page:portal.test/d?id=1'))[0]?.value).toEqual({ comment: 'dở dang' });
});

test('a bundle is read by the rules here, whatever its writer’s were', async () => {
  await addNotes(notebook, 'op1', page('http://vp.noibo/d?id=1&x=2', 'Bản nội bộ'), [{ category: 'note', quote: 'Bản nội bộ' }]);
  const bundle = readBundle(writeBundle(await bundleContents(notebook, 'everything')));
  globalThis.indexedDB = new IDBFactory();
  rules = [RULE];
  const mine = newNotebook();
  await addNotes(mine, 'op1', page('http://portal.test/d?id=1', 'Bản công khai'), [{ category: 'note', quote: 'Bản công khai' }]);
  await importBundle(mine, 'import1', bundle);
  expect(await allDocuments(mine)).toHaveLength(1);
  expect(await countNotesAt(mine, 'http://portal.test/d?id=1')).toBe(2);
});

test('what was kept under the form of before is found under today’s', async () => {
  const old = frozenDatabase(2);
  const [first] = old.stores['documents']!.records;
  const document = { ...(first!.value as { url: string; addresses: string[] }) };
  document.url = 'http://portal.test/tin/b%C3%A1o%20c%C3%A1o%3F.aspx?ID=5&Source=%2F';
  // As version 2 wrote it: the question mark of the name decoded, capital letters kept, the way back kept.
  document.addresses = ['portal.test/tin/báo cáo?.aspx?id=5&source=/', 'portal.test/Bai/1.aspx'];
  const changed = { ...old, stores: { ...old.stores, documents: { ...old.stores['documents']!, records: [{ value: document }] } } };
  (await thaw(DATABASE_NAME, changed)).close();
  await normalizeAddresses(notebook, 'follow1');
  for (const url of [document.url, 'http://portal.test/bai/1.aspx']) expect(await documentAt(notebook, url), url).toMatchObject({ id: 'document-1' });
});
