import { describe, expect, test } from 'vitest';
import { stretchOf } from '../../../utils/page/stretch-of.ts';

const FIRST = 'Giao Phòng Kế hoạch rà soát quy trình, báo cáo trước ngày 20/01/2027.';
const SECOND = 'Giao Phòng Tổng hợp rà soát quy trình, báo cáo trước ngày 25/01/2027.';
const NEWS = 'Tin mới lúc 16 giờ.';
const blocks = (...texts: readonly string[]) => texts.map((text) => ({ text }));
const read = { blockIndex: 0, start: 0, end: FIRST.length, text: FIRST };

describe('words that were read of a page', () => {
  test.each([
    ['where they stood', blocks(FIRST, SECOND), { blockIndex: 0 }],
    ['behind what the page has put before them', blocks(NEWS, NEWS, FIRST, SECOND), { blockIndex: 2 }],
    ['nowhere, where another sentence has their place', blocks(SECOND, NEWS), undefined],
    ['nowhere, where their deadline is another', blocks(FIRST.replace('20/01', '30/01'), SECOND), undefined],
    ['nowhere that is certain, in two other places', blocks(NEWS, FIRST, FIRST), undefined],
    ['nowhere, on a page that has become empty', blocks(), undefined],
  ])('stand %s', (_, now, expected) => {
    expect(stretchOf(now, read)).toEqual(expected && { ...expected, start: 0, end: FIRST.length });
  });

  test('may run over several blocks', () => {
    const text = `rà soát quy trình:\n${NEWS}\nGiao Phòng Kế hoạch`;
    const several = { blockIndex: 0, start: 20, end: 19, endBlock: 2, text };
    const page = blocks('Giao Phòng Kế hoạch rà soát quy trình:', NEWS, 'Giao Phòng Kế hoạch và Văn phòng');
    expect(stretchOf(page, several)).toEqual({ blockIndex: 0, start: 20, end: 19, endBlock: 2 });
    expect(stretchOf([...blocks(NEWS), ...page], several)).toEqual({ blockIndex: 1, start: 20, end: 19, endBlock: 3 });
  });
});
