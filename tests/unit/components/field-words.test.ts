import { expect, test } from 'vitest';
import { fieldName, fieldWords } from '../../../components/field-words.ts';

test.each<[string, string, unknown, string]>([
  ['nothing', 'comment', undefined, ''],
  ['words', 'directive.leadUnit', 'Phòng Lộ trình', 'Phòng Lộ trình'],
  ['a list', 'tags', ['giám sát', 'quý I'], 'giám sát, quý I'],
  ['deadlines', 'directive.deadlines', [{ text: 'trong quý I', due: '2027-03-31' }, { text: 'sớm' }], '31/03/2027 “trong quý I”, sớm'],
  ['a status', 'directive.status', 'inProgress', 'Đang thực hiện'],
  ['an extension, which its name says already', 'directive.extensions.e1', { from: { text: '', due: '2027-01-31' }, to: { text: '', due: '2027-02-28' }, reason: 'theo ý kiến Thường trực' }, 'từ 31/01/2027 đến 28/02/2027: theo ý kiến Thường trực'],
  ['a category', 'category', 'figure', 'Số liệu'],
  ['an arrangement', 'sections', [{ id: 's1', heading: 'Văn phòng', noteIds: ['a', 'b'] }, { id: 's2', heading: '', noteIds: [] }], 'Văn phòng: 2 ghi chú; Không có tiêu đề: 0 ghi chú'],
  ['a period', 'period', { from: '2026-12-07', to: '2026-12-13' }, '07/12/2026 – 13/12/2026'],
  ['the form of a briefing', 'form', { groupBy: 'speaker', noteParts: { quote: false, source: false }, parts: { table: false } }, 'Người chỉ đạo, Bình luận, Đơn vị, thời hạn, Từng ghi chú, Danh mục nguồn'],
  ['what a briefing says of one note', 'notes.a', { texts: { task: 'Rà soát', comment: 'Gấp' }, parts: { quote: false } }, 'Rà soát; Gấp'],
  ['nothing of what a briefing remembers', 'seen', { a: '1' }, ''],
  ['what a newer version wrote', 'other', { level: 2 }, '{"level":2}'],
])('writes %s', (_what, field, value, expected) => {
  expect(fieldWords(field, value)).toBe(expected);
});

test.each([
  ['comment', 'Bình luận'],
  ['directive.deadlines', 'Thời hạn'],
  ['introduction', 'Lời mở đầu'],
  ['sections', 'Cách sắp xếp'],
  ['notes.a', 'Lời và cách hiện của một ghi chú'],
  ['authorUnit', 'Đơn vị lập'],
  ['ofANewerVersion', 'ofANewerVersion'],
])('names %s', (field, expected) => {
  expect(fieldName(field)).toBe(expected);
});
