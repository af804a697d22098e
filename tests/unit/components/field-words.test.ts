import { expect, test } from 'vitest';
import { fieldName, fieldWords } from '../../../components/field-words.ts';

test.each<[string, string, unknown, string]>([
  ['nothing', 'comment', undefined, ''],
  ['words', 'directive.leadUnit', 'Phòng Lộ trình', 'Phòng Lộ trình'],
  ['a list', 'tags', ['giám sát', 'quý I'], 'giám sát, quý I'],
  ['deadlines', 'directive.deadlines', [{ text: 'trong quý I', due: '2027-03-31' }, { text: 'sớm' }], '31/03/2027, sớm'],
  ['a status', 'directive.status', 'inProgress', 'Đang thực hiện'],
  ['an extension, which its name says already', 'directive.extensions.e1', { from: { text: '', due: '2027-01-31' }, to: { text: '', due: '2027-02-28' }, reason: 'theo ý kiến Thường trực' }, 'từ 31/01/2027 đến 28/02/2027: theo ý kiến Thường trực'],
  ['a category', 'category', 'figure', 'Số liệu'],
  ['an arrangement', 'sections', [{ id: 's1', heading: 'Văn phòng', noteIds: ['a', 'b'] }, { id: 's2', heading: '', noteIds: [] }], 'Văn phòng: 2 ghi chú; Không có tiêu đề: 0 ghi chú'],
  ['what a newer version wrote', 'other', { level: 2 }, '{"level":2}'],
])('writes %s', (_what, field, value, expected) => {
  expect(fieldWords(field, value)).toBe(expected);
});

test.each([
  ['comment', 'Bình luận'],
  ['directive.deadlines', 'Thời hạn'],
  ['introduction', 'Lời mở đầu'],
  ['sections', 'Cách sắp xếp'],
  ['ofANewerVersion', 'ofANewerVersion'],
])('names %s', (field, expected) => {
  expect(fieldName(field)).toBe(expected);
});
