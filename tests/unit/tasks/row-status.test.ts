import { describe, expect, test } from 'vitest';
import { statusOfRow } from '../../../utils/tasks/index.ts';

const row = (heading: string, said: string) => statusOfRow({ header: ['STT', 'Nội dung nhiệm vụ', heading], cells: ['7', 'Bãi bỏ biểu mẫu trùng lặp', said] });

describe('how a table of tasks says that one stands', () => {
  test.each([
    ['Trạng thái', 'Hoàn thành', 'done'],
    ['Tình trạng', 'Đã hoàn thành.', 'done'],
    ['Tình trạng thực hiện', 'Hoàn thành quá hạn', 'done'],
    ['Kết quả thực hiện', 'Đã thực hiện', 'done'],
    ['TRẠNG THÁI', 'HOÀN THÀNH 100%', 'done'],
    ['Trạng thái', 'Đang thực hiện', 'inProgress'],
    ['Tiến độ', 'Đang triển khai trong hạn', 'inProgress'],
    ['Tiến độ', 'Hoàn thành 60%', 'inProgress'],
    ['Trạng thái', 'Chưa thực hiện', 'open'],
    ['Trạng thái', 'Chưa hoàn thành', undefined],
    ['Trạng thái', 'Hoàn thành trước ngày 30/10/2026', undefined],
    ['Trạng thái', '', undefined],
    ['Kết quả', 'Đã ban hành Công văn số 12', undefined],
    ['Thời hạn hoàn thành', 'Hoàn thành', undefined],
  ])('%s: %s', (heading, said, status) => {
    expect(row(heading, said)).toBe(status);
  });

  test('is not known of what is no row of a table', () => {
    expect(statusOfRow({})).toBeUndefined();
  });
});
