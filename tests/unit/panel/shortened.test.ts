import { expect, test } from 'vitest';
import { shortened } from '../../../entrypoints/sidepanel/notes/shortened.ts';
import { compareWords } from '../../../utils/anchoring/index.ts';

const LONG = 'Các đơn vị rà soát quy trình một cửa theo đúng kế hoạch đã ban hành từ đầu năm và báo cáo kết quả. '.repeat(3);

const shown = (before: string, after: string): string => shortened(compareWords(before, after)).map(({ text }) => `[${text}]`).join('');

test('little that is equal is shown whole', () => {
  expect(shown('xong trước ngày 15/12', 'xong trước ngày 20/12')).toBe('[xong trước ngày][ 15/12][ 20/12]');
});

test('what is equal far from what differs is cut between words', () => {
  expect(shown(`${LONG}trước ngày 15/12`, `${LONG}trước ngày 20/12`)).toMatch(/^\[… \S.{30,80}\]\[ 15\/12\]\[ 20\/12\]$/);
  expect(shown(`15/12 ${LONG}`, `20/12 ${LONG}`)).toMatch(/^\[15\/12\]\[20\/12\]\[ .{30,80}\S …\]$/);
  expect(shown(`15/12 ${LONG}15/12`, `20/12 ${LONG}20/12`)).toMatch(/^\[15\/12\]\[20\/12\]\[ .{30,80} … .{30,80}\]\[ 15\/12\]\[ 20\/12\]$/);
});
