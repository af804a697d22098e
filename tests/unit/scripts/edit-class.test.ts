import { describe, expect, test } from 'vitest';
import { editClassOf, editDistance, type Quoted } from '../../../scripts/bench/anchoring/edit-class.ts';

const beside = { prefix: 'Đồng chí Chủ tịch kết luận hội nghị.\n', suffix: ' Văn phòng theo dõi, đôn đốc việc thực hiện.' };
const before: Quoted = { exact: 'Giao Sở Tài chính trình phương án trước ngày 15/12.', ...beside };
const edited = (exact: string, other: Partial<Quoted> = {}): Quoted => ({ ...before, exact, ...other });

describe('the class of an edit', () => {
  test.each([
    ['a day of a deadline', edited('Giao Sở Tài chính trình phương án trước ngày 20/12.'), 'edited up to 10 %'],
    ['a unit', edited('Giao Sở Nội vụ trình phương án trước ngày 15/12.'), 'edited more'],
    ['another sentence between the same neighbours', edited('Các địa phương báo cáo kết quả.'), 'replaced'],
    ['another sentence, and its neighbour too', edited('Các địa phương báo cáo kết quả.', { suffix: ' Hội nghị kết thúc lúc 17 giờ cùng ngày.' }), 'edited more'],
    ['another sentence beside other signs and spaces', edited('Các địa phương báo cáo kết quả.', { prefix: 'Đồng chí Chủ tịch kết luận hội nghị: ' }), 'replaced'],
  ] as const)('%s', (_, after, expected) => {
    expect(editClassOf('changed', before, after)).toBe(expected);
  });

  test('is the truth where no words were changed', () => {
    expect(editClassOf('same', before, before)).toBe('same');
    expect(editClassOf('gone', before, undefined)).toBe('gone');
    expect(editClassOf('ambiguous', before, before)).toBe('ambiguous');
  });
});

test.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['abc', 'abc', 0],
])('from %j to %j', (a, b, edits) => {
  expect(editDistance([...a], [...b])).toBe(edits);
});
