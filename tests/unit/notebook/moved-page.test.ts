import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Extraction } from '../../../utils/model/index.ts';
import { Notebook, addAddress, addNotes, countNotesAt, deleteDocument, dismiss, movedFrom, undo } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

const OLD = 'http://portal.test/tin/1.html';
const NEW = 'http://moi.portal.test/chi-tiet?id=88';
const PARTS = [
  'Sáng 08/12, Văn phòng Tỉnh ủy tổ chức hội nghị giao ban, đánh giá kết quả công tác tháng 11 và triển khai nhiệm vụ.',
  'Giao Phòng Kế hoạch rà soát quy trình tiếp nhận hồ sơ, báo cáo Chánh Văn phòng trước ngày 15/12/2026.',
  'Các phòng chuyên môn hoàn thành việc số hóa hồ sơ lưu trữ theo kế hoạch đã được phê duyệt trong quý IV.',
  'Đề nghị các đơn vị gửi ý kiến góp ý dự thảo quy chế về Phòng Tổng hợp để hoàn thiện và trình ký ban hành.',
];
const EDITED = PARTS.map((part) => part.replace('15/12/2026', '20/12/2026'));
const OTHERS = PARTS.map((part) => part.split('').toReversed().join(''));

function page(url: string, parts: readonly string[], fields: Partial<Extraction> = {}) {
  const blocks = parts.map((text) => ({ kind: 'paragraph' as const, text }));
  return { url, extraction: { title: 'Hội nghị giao ban tháng 12 của Văn phòng', blocks, text: parts.join('\n'), isArticle: true, ...fields } };
}

let notebook: Notebook;
let documentId: string;

async function keep(fields: Partial<Extraction> = {}): Promise<void> {
  documentId = (await addNotes(notebook, 'op1', page(OLD, PARTS, fields), [{ category: 'note', quote: PARTS[1]! }]))[0]!.documentId;
}

beforeEach(() => {
  indexedDB = new IDBFactory();
  notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'Lê An', unit: '' }) });
});

const NUMBERED = { number: '214-TB/VP', date: '2026-12-08' };
const CASES: [what: string, kept: Partial<Extraction>, now: ReturnType<typeof page>, found: boolean][] = [
  ['the same text under another title', {}, page(NEW, PARTS, { title: 'Giao ban' }), true],
  ['the same title, one sentence edited', {}, page(NEW, EDITED), true],
  ['the same title, another text: a page of another week', {}, page(NEW, OTHERS), false],
  ['half of the text under the same title', {}, page(NEW, [...PARTS.slice(0, 2), ...OTHERS.slice(2)]), false],
  ['half of the text under the same number', NUMBERED, page(NEW, [...PARTS.slice(0, 2), ...OTHERS.slice(2)], { ...NUMBERED, title: 'Thông báo' }), true],
  ['the same number of another year', NUMBERED, page(NEW, EDITED, { ...NUMBERED, date: '2025-12-08', title: 'Thông báo' }), false],
  ['another title and one sentence edited', {}, page(NEW, EDITED, { title: 'Giao ban' }), false],
  ['a short text', {}, page(NEW, PARTS.slice(0, 1)), false],
  ['the address where it is known', {}, page(`${OLD}?utm_source=zalo`, EDITED), false],
];
test.each(CASES)('%s', async (_what, kept, now, found) => {
  await keep(kept);
  expect((await movedFrom(notebook, now))?.document.id).toBe(found ? documentId : undefined);
});

test('says what differs', async () => {
  await keep();
  expect(await movedFrom(notebook, page(NEW, [...EDITED, 'Tin liên quan']))).toMatchObject({
    differences: [{ before: PARTS[1], after: EDITED[1] }, { before: '', after: 'Tin liên quan' }],
  });
});

test('of two that are alike the likest is meant', async () => {
  await addNotes(notebook, 'op0', page('http://portal.test/tin/0.html', EDITED), [{ category: 'note', quote: 'x' }]);
  await keep();
  expect((await movedFrom(notebook, page(NEW, [...PARTS, 'Tin khác'])))?.document.id).toBe(documentId);
});

test('once it is taken, the notes are there and nothing is offered; undone, it is offered again', async () => {
  await keep();
  await addAddress(notebook, 'move', documentId, NEW);
  expect([await countNotesAt(notebook, NEW), await movedFrom(notebook, page(NEW, EDITED))]).toEqual([1, undefined]);
  await undo(notebook, 'undo1', 'move');
  expect((await movedFrom(notebook, page(NEW, EDITED)))?.document.id).toBe(documentId);
});

test('declined, it is not offered at this address again', async () => {
  await keep();
  await dismiss(notebook, 'no', (await movedFrom(notebook, page(NEW, EDITED)))!.key, 'Giao ban');
  expect(await movedFrom(notebook, page(NEW, EDITED))).toBeUndefined();
  expect((await movedFrom(notebook, page(`${NEW}9`, EDITED)))?.document.id).toBe(documentId);
});

test('a document that was deleted is not offered', async () => {
  await keep();
  await deleteDocument(notebook, 'delete', documentId);
  expect(await movedFrom(notebook, page(NEW, PARTS))).toBeUndefined();
});
