import { constantFrom, integer, array, assert, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockMarks, placeNotes } from '../../../entrypoints/reader/marks/note-places.ts';
import { SnapshotText } from '../../../entrypoints/reader/marks/snapshot-text.ts';
import type { Note } from '../../../utils/model/index.ts';
import { BLOCKS, note, noteBetween } from './content.ts';
import { LAW } from '../../laws.ts';

/** What is marked, block by block. */
function marked(one: Note): string[] | string {
  const found = new SnapshotText(BLOCKS).find(one);
  return found.status === 'found' ? found.stretches.map(({ block, start, end }) => BLOCKS[block]!.text.slice(start, end)) : found.status;
}

describe('a passage in a snapshot', () => {
  test.each<[string, Note, string[] | string]>([
    ['inside a block', note('n', 'đúng hạn 97,4%'), ['đúng hạn 97,4%']],
    ['typed with separate marks and other white space', note('n', 'đúng  hạn\n97,4%'.normalize('NFD')), ['đúng hạn 97,4%']],
    [
      'over two list items',
      note('n', 'xây dựng kế hoạch:\nDanh mục đơn vị'),
      ['xây dựng kế hoạch:', 'Danh mục đơn vị'],
    ],
    ['over the cells of a row', note('n', 'Kế hoạch giám sát Tổ Kiểm tra nội bộ 28/02/2027'), ['Kế hoạch giám sát | Tổ Kiểm tra nội bộ | 28/02/2027']],
    ['that was edited since', note('n', 'đúng hạn 96,4%'), 'missing'],
    ['that stands twice, with nothing to tell which', note('n', 'báo cáo trong quý I.'), 'ambiguous'],
    ['that stands twice with the same words before it', noteBetween('n', ', ', 'trong quý I.', ''), 'ambiguous'],
  ])('%s', (_, one, expected) => {
    expect(marked(one)).toEqual(expected);
  });

  test('that stands twice is the one in whose neighbourhood it was marked', () => {
    const block = (one: Note): number | undefined => {
      const found = new SnapshotText(BLOCKS).find(one);
      return found.status === 'found' ? found.stretches[0]?.block : undefined;
    };
    expect(block(noteBetween('n', 'Phòng Lộ trình ', 'báo cáo trong quý I.', ''))).toBe(3);
    expect(block(noteBetween('n', 'giám sát, ', 'báo cáo trong quý I.', ''))).toBe(5);
    expect(block(noteBetween('n', '', 'báo cáo trong quý I.', ' Giao Tổ'))).toBe(5);
  });
});

test('notes come in reading order, then those on the whole document, then those not marked', () => {
  const placed = placeNotes(BLOCKS, [note('lost', 'không có'), note('whole', ''), note('late', 'Danh mục'), note('early', 'đúng hạn')]);
  expect(placed.map(({ note: { id }, number }) => [id, number])).toEqual([
    ['early', 1],
    ['late', 2],
    ['whole', undefined],
    ['lost', undefined],
  ]);
});

test('segments give the text back, and lie under exactly the notes that cover them', LAW, () => {
  const { length } = BLOCKS[3]!.text;
  const span = tuple(integer({ min: 0, max: length - 1 }), integer({ min: 1, max: length })).map(([start, size]) => ({ block: 3, start, end: Math.min(length, start + size) }));
  assert(
    property(array(span, { maxLength: 6 }), constantFrom([0, length], [10, 40]), (spans, [from, to]) => {
      const placed = spans.map((stretch, index) => ({
        note: note(`n${index}`, BLOCKS[3]!.text.slice(stretch.start, stretch.end)),
        place: { status: 'found' as const, stretches: [stretch] },
        number: index + 1,
      }));
      const segments = new BlockMarks(placed).segments(3, from, to);
      expect(segments[0]?.start).toBe(from);
      expect(segments.at(-1)?.end).toBe(to);
      for (const [index, { start, end, noteIds, ending }] of segments.entries()) {
        if (index > 0) expect(start).toBe(segments[index - 1]!.end);
        const over = spans.flatMap((one, at) => (one.start <= start && one.end >= end ? [`n${at}`] : []));
        expect([...noteIds].sort()).toEqual(over.sort());
        expect([...ending].sort()).toEqual(over.filter((id) => spans[Number(id.slice(1))]!.end === end).sort());
      }
    }),
  );
});
