import { describe, expect, it } from 'vitest';
import { locateBlocks, rangeInBlock } from '../../../utils/anchoring/index.ts';
import type { Block } from '../../../utils/model/index.ts';
import { viewOf } from './page.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const row = (...cells: string[]): Block => ({ kind: 'tableRow', text: cells.join(' | '), cells });

const PAGE = `
  <nav>Nhiệm vụ | Phòng Tổng hợp</nav>
  <h1>Nhiệm vụ</h1>
  <p>Giao   <b>Phòng Tổng hợp</b>\n theo dõi.</p>
  <p>Phòng Tổng hợp</p>
  <table>
    <tr><th>Đơn vị</th><th>Việc</th><th>Hạn</th></tr>
    <tr><td rowspan="2">Sở Nội vụ</td><td>rà soát</td><td>15/12</td></tr>
    <tr><td>báo cáo</td><td>20/12</td></tr>
  </table>
  <p>Giao Phòng Tổng hợp theo dõi.<br><br>Hết.</p>`;
const BLOCKS: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Nhiệm vụ' },
  paragraph('Giao Phòng Tổng hợp theo dõi.'),
  paragraph('Phòng Tổng hợp'),
  paragraph('Không có trên trang.'),
  row('Đơn vị', 'Việc', 'Hạn'),
  row('Sở Nội vụ', 'rà soát', '15/12'),
  row('Sở Nội vụ', 'báo cáo', '20/12'),
  paragraph('Giao Phòng Tổng hợp theo dõi.'),
  paragraph('Hết.'),
];

describe('locateBlocks', () => {
  it('finds blocks in their order, rows by their cells, and leaves out what is not there', () => {
    const view = viewOf(PAGE);
    const ranges = locateBlocks(view, BLOCKS);
    const texts = ranges.map((range) => range && view.text.slice(view.offsetsOf(range).start, view.offsetsOf(range).end));
    expect(texts).toEqual([
      'Nhiệm vụ',
      'Giao Phòng Tổng hợp theo dõi.',
      'Phòng Tổng hợp',
      undefined,
      'Đơn vị\tViệc\tHạn',
      'Sở Nội vụ\trà soát\t15/12',
      'báo cáo\t20/12',
      'Giao Phòng Tổng hợp theo dõi.',
      'Hết.',
    ]);
    const starts = ranges.flatMap((range) => (range ? [view.offsetsOf(range).start] : []));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('rangeInBlock', () => {
  it.each([
    ['a word', 1, 'Tổng hợp', 'Tổng hợp'],
    ['words over several cells', 5, 'rà soát | 15/12', 'rà soát\t15/12'],
    ['a cell in a row whose first cell spans several', 6, '20/12', '20/12'],
  ])('finds %s', (_name, index, part, found) => {
    const view = viewOf(PAGE);
    const block = BLOCKS[index]!;
    const blockRange = locateBlocks(view, BLOCKS)[index]!;
    const start = block.text.indexOf(part);
    const range = rangeInBlock(view, blockRange, block.text, start, start + part.length)!;
    const { start: from, end } = view.offsetsOf(range);
    expect(view.text.slice(from, end)).toBe(found);
    expect(from).toBeGreaterThanOrEqual(view.offsetsOf(blockRange).start);
  });

  it('takes the second of two like words for the second', () => {
    const view = viewOf('<p>Giao Sở A, Sở B và Sở C báo cáo.</p>');
    const text = 'Giao Sở A, Sở B và Sở C báo cáo.';
    const [blockRange] = locateBlocks(view, [paragraph(text)]);
    const start = text.lastIndexOf('Sở');
    expect(view.offsetsOf(rangeInBlock(view, blockRange!, text, start, start + 2)!)).toEqual({ start, end: start + 2 });
  });

  it('gives nothing for a stretch that is not in the page', () => {
    const view = viewOf('<p>Giao Sở A.</p>');
    const [blockRange] = locateBlocks(view, [paragraph('Giao Sở A.')]);
    expect(rangeInBlock(view, blockRange!, 'Giao Ban B.', 5, 10)).toBeUndefined();
  });
});
