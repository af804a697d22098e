import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../entrypoints/sidepanel/suggestions/accept.ts';
import { isPlain, pageSuggestions } from '../../../entrypoints/sidepanel/suggestions/open-suggestions.ts';
import { sentenceKey } from '../../../utils/notebook/index.ts';
import { noteOn, pageOf, suggestionOf } from './records.ts';

const FIRST = 'Đồng chí yêu cầu Phòng Kế hoạch rà soát 12 quy trình, báo cáo trước ngày 20/01/2027.';
const SECOND = 'Giao Văn phòng hoàn thiện đề án trong quý I.';
const PAGE = pageOf([`Mở đầu cuộc họp. ${FIRST}`, SECOND, `Nhắc lại: ${SECOND}`]);
const SUGGESTIONS = [suggestionOf(PAGE, 0, FIRST), suggestionOf(PAGE, 1, SECOND), suggestionOf(PAGE, 2, SECOND)];
const NONE: ReadonlySet<string> = new Set();

const left = (...args: Partial<[Parameters<typeof pageSuggestions>[2], ReadonlySet<string>]>): string[] =>
  pageSuggestions(PAGE, SUGGESTIONS, args[0] ?? [], args[1] ?? NONE).open.map(({ suggestion, text }) => `${suggestion.blockIndex}: ${text}`);

describe('what waits for the person', () => {
  test('is every suggestion in page order, each under a key of its own', () => {
    expect(left()).toEqual([`0: ${FIRST}`, `1: ${SECOND}`, `2: ${SECOND}`]);
    const keys = pageSuggestions(PAGE, SUGGESTIONS, [], NONE).open.map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    const reread = pageOf(['Đoạn mới thêm vào đầu trang.', ...PAGE.extraction.blocks.map(({ text }) => text)]);
    const moved = SUGGESTIONS.map((suggestion) => ({ ...suggestion, blockIndex: suggestion.blockIndex + 1 }));
    expect(pageSuggestions(reread, moved, [], NONE).open.map(({ key }) => key)).toEqual(keys);
  });

  test('of a table of tasks stands as the table says', () => {
    const text = 'Bãi bỏ biểu mẫu trùng lặp | 30/10/2026 | Hoàn thành';
    const page = pageOf([text, FIRST]);
    const [row, sentence] = page.extraction.blocks;
    const blocks = [{ ...row!, kind: 'tableRow' as const, cells: text.split(' | '), header: ['Nhiệm vụ', 'Thời hạn', 'Trạng thái'] }, sentence!];
    const { open } = pageSuggestions({ ...page, extraction: { ...page.extraction, blocks } }, [suggestionOf(page, 0, text), suggestionOf(page, 1, FIRST)], [], NONE);
    expect(open.map(fieldsOf).map(({ directive }) => directive?.status)).toEqual(['done', 'open']);
  });

  test.each([
    ['the whole sentence', noteOn('a', FIRST), [1, 2]],
    ['a part of it', noteOn('a', 'rà soát 12 quy trình'), [1, 2]],
    ['more than it', noteOn('a', `Mở đầu cuộc họp. ${FIRST}`), [1, 2]],
    ['part of it and of what is before', noteOn('a', 'Mở đầu cuộc họp. Đồng chí yêu cầu Phòng'), [1, 2]],
    ['what is before it only', noteOn('a', 'Mở đầu cuộc họp.'), [0, 1, 2]],
    ['it, over the lines of another layout', noteOn('a', FIRST.replace('12 quy trình, ', '12 quy trình,\n   ')), [1, 2]],
    ['a figure in it', noteOn('a', '12 quy trình', { category: 'figure' }), [0, 1, 2]],
    ['most of it as a question', noteOn('a', FIRST.slice(0, 60), { category: 'question' }), [1, 2]],
    ['the document as a whole', noteOn('a', ''), [0, 1, 2]],
    ['the second of two equal sentences', noteOn('a', SECOND, { prefix: 'Nhắc lại: ' }), [0, 1]],
    ['the first of two equal sentences', noteOn('a', SECOND, { prefix: '20/01/2027.\n', suffix: '\nNhắc lại' }), [0, 2]],
  ])('is not answered again by a note on %s', (_what, note, blocks) => {
    expect(left([note]).map((text) => Number(text[0]))).toEqual(blocks);
  });

  test('is not a passage that a note had under older words', () => {
    const note = noteOn('a', FIRST.replace('20/01', '15/01'));
    const found = noteOn('x', FIRST).selectors!;
    const page = { ...PAGE, notes: [{ noteId: 'a', status: 'changed', order: 0, found: FIRST, foundSelectors: found } as const] };
    expect(pageSuggestions(page, SUGGESTIONS, [note], NONE).open).toHaveLength(2);
    const lost = { ...PAGE, notes: [{ noteId: 'a', status: 'lost', order: 0 } as const] };
    expect(pageSuggestions(lost, SUGGESTIONS, [note], NONE).open).toHaveLength(3);
  });

  test('tells which note it may be rewritten from, and is not taken in with others then', () => {
    const before = 'Đồng chí yêu cầu Phòng Kế hoạch rà soát kỹ 12 quy trình, báo cáo Giám đốc trước ngày 15/01/2027.';
    const notes = [noteOn('a', before), noteOn('b', 'Một câu khác hẳn không còn trên trang nữa.'), noteOn('c', SECOND)];
    const readings = [{ noteId: 'a', status: 'lost', order: 0 }, { noteId: 'b', status: 'lost', order: 1 }, { noteId: 'c', status: 'ambiguous', order: 2 }] as const;
    const { open } = pageSuggestions({ ...PAGE, notes: readings }, SUGGESTIONS, notes, NONE);
    expect(open.map(({ suggestion, resembles }) => [suggestion.blockIndex, resembles])).toEqual([[0, 'a'], [2, 'c']]);
    expect(open.filter(isPlain)).toEqual([]);
  });

  test('is not what was dismissed, wherever on the page', () => {
    expect(left([], new Set([sentenceKey(SECOND)]))).toEqual([`0: ${FIRST}`]);
  });
});
