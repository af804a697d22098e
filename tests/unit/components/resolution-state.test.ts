import { describe, expect, test } from 'vitest';
import { resolutionText } from '../../../components/resolution-state.ts';
import { messagesFor } from '../../../utils/i18n/index.ts';
import type { Change, ChangeFlag, ResolutionStatus } from '../../../utils/model/index.ts';

const CASES: readonly (readonly [ResolutionStatus, readonly ChangeFlag[], string])[] = [
  ['exact', [], 'Đúng chỗ cũ'],
  ['moved', [], 'Đã chuyển chỗ'],
  ['ambiguous', [], 'Có nhiều chỗ giống nhau'],
  ['lost', [], 'Không còn trên trang'],
  ['changed', [], 'Câu chữ đã thay đổi'],
  ['changed', ['date'], 'Thời hạn đã bị sửa'],
  ['changed', ['number'], 'Con số đã bị sửa'],
  ['changed', ['number', 'date'], 'Thời hạn đã bị sửa'],
  ['changed', ['unit', 'negation'], 'Từ phủ định hoặc trái nghĩa đã đổi'],
];

describe('the state of a mark in words', () => {
  test.each(CASES)('%s %j: %s', (status, flags, text) => {
    const changes: Change[] = [
      { kind: 'equal', text: 'trước ngày ', flags: ['modal'] },
      { kind: 'added', text: 'x', flags },
    ];
    expect(resolutionText(status, changes, messagesFor('vi').components)).toBe(text);
  });
});
