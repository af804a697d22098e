import { describe, expect, test } from 'vitest';
import { placeInSections, suggestSections } from '../../../utils/briefing/index.ts';
import type { Grouping, Meeting, Note } from '../../../utils/model/index.ts';
import { directiveOf, documentOf, noteOf } from './sample.ts';

const late = documentOf('late', { title: 'Họp sau', date: '2026-12-10' });
const early = documentOf('early', { title: 'Họp trước', publishedAt: '2026-12-08T10:00:00+07:00' });
const annex = documentOf('annex', { title: 'Phụ lục họp sau', date: '2026-12-11', meetingId: 'm' });
const minutes = documentOf('minutes', { title: 'Biên bản họp', date: '2026-12-12', meetingId: 'm' });

function at(start: number, note: Note): Note {
  const quote = { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' } as const;
  return { ...note, selectors: { quote, position: { type: 'TextPositionSelector', start, end: start + 1 } } };
}

const MEETING: Meeting = { id: 'm', name: 'Hội nghị cuối năm', createdAt: '', changedAt: '', versions: {} };
const ITEMS = [
  { document: minutes, note: noteOf('of-minutes', 'minutes') },
  { document: late, note: at(10, noteOf('figure', 'late', { category: 'figure' })) },
  { document: late, note: at(90, directiveOf('second', 'late', { leadUnit: 'Phòng Hành chính' })) },
  { document: late, note: at(50, directiveOf('first', 'late', {})) },
  { document: annex, note: noteOf('of-annex', 'annex') },
  { document: early, note: directiveOf('before', 'early', { leadUnit: 'Phòng Tổng hợp' }) },
];

const shape = (by: Grouping): unknown => suggestSections(ITEMS, { by, language: 'vi', meetings: new Map([['m', MEETING]]) }).map(({ heading, noteIds }) => [heading, noteIds]);

test('by meeting: in the order of the days, directives first, as they stand in the document', () => {
  expect(shape('meeting')).toEqual([
    ['Họp trước', ['before']],
    ['Họp sau', ['first', 'second', 'figure']],
    ['Hội nghị cuối năm', ['of-annex', 'of-minutes']],
  ]);
});

test('by lead unit: what has none comes last', () => {
  expect(shape('leadUnit')).toEqual([
    ['Phòng Tổng hợp', ['before']],
    ['Phòng Hành chính', ['second']],
    ['Chưa rõ đơn vị chủ trì', ['first', 'figure', 'of-annex', 'of-minutes']],
  ]);
});

test('sections have ids of their own', () => {
  const ids = suggestSections(ITEMS, { by: 'meeting', language: 'en' }).map(({ id }) => id);
  // Without its meeting each document stands for itself.
  expect(new Set(ids).size).toBe(4);
});

describe('other groupings', () => {
  const due = (id: string, day: string, speaker: string): Note => directiveOf(id, 'late', { speaker, deadlines: [{ text: '', due: day }] });
  const items = [
    { document: late, note: due('b', '2027-01-05', 'Trần Thị Minh') },
    { document: late, note: due('a', '2026-12-20', 'trần thị minh') },
    { document: late, note: noteOf('n', 'late', { category: 'question' }) },
    { document: early, note: noteOf('f', 'early', { category: 'figure' }) },
  ];
  test.each<[Grouping, unknown]>([
    ['speaker', [['Trần Thị Minh', ['b', 'a']], ['Chưa rõ người chỉ đạo', ['f', 'n']]]],
    ['deadline', [['Thời hạn trong tháng 12/2026', ['a']], ['Thời hạn trong tháng 01/2027', ['b']], ['Không có thời hạn', ['f', 'n']]]],
    ['category', [['Chỉ đạo', ['b', 'a']], ['Số liệu', ['f']], ['Cần làm rõ', ['n']]]],
    ['document', [['Họp trước', ['f']], ['Họp sau', ['b', 'a', 'n']]]],
    ['hand', [['', ['b', 'a', 'f', 'n']]]],
  ])('by %s', (by, expected) => {
    expect(suggestSections(items, { by, language: 'vi' }).map(({ heading, noteIds }) => [heading, noteIds])).toEqual(expected);
  });
});

describe('notes that come later', () => {
  const sections = [{ id: 's1', heading: 'PHÒNG TỔNG HỢP', noteIds: ['x'] }, { id: 's2', heading: 'Khác', noteIds: [] }];
  const added = [ITEMS[5]!, ITEMS[2]!];
  const shapes = (by: Grouping): unknown => placeInSections(sections, added, { by, language: 'vi' }).map(({ heading, noteIds }) => [heading, noteIds]);

  test('come under the heading that is theirs, or a new one', () => {
    expect(shapes('leadUnit')).toEqual([['PHÒNG TỔNG HỢP', ['x', 'before']], ['Khác', []], ['Phòng Hành chính', ['second']]]);
  });

  test('come last in what a person arranged', () => {
    expect(shapes('hand')).toEqual([['PHÒNG TỔNG HỢP', ['x']], ['Khác', ['before', 'second']]]);
  });
});
