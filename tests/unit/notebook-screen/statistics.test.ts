import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bar, directiveStatistics, MOST_BARS, STATES, type StatisticsQuestion } from '../../../entrypoints/notebook/statistics/directive-statistics.ts';
import { fitLabel } from '../../../entrypoints/notebook/statistics/fit-label.ts';
import { daysOf } from '../../../entrypoints/notebook/statistics/period.ts';
import { wholeTicks } from '../../../entrypoints/notebook/statistics/whole-ticks.ts';
import { searchableOf } from '../../../utils/finding/index.ts';
import type { DocumentRecord, Note } from '../../../utils/model/index.ts';
import { TermIndex } from '../../../utils/search/index.ts';
import { directive, documentRecord, note } from './notes.ts';

/** A Wednesday. */
const TODAY = '2027-02-24';
const OWN = ['a1'];

const documents = (...records: readonly DocumentRecord[]): Map<string, DocumentRecord> => new Map(records.map((record) => [record.id, record]));
const DOCUMENTS = documents(documentRecord('d1', { date: '2027-02-10' }));
const ask = (notes: readonly Note[], more: Partial<StatisticsQuestion> = {}): ReturnType<typeof directiveStatistics> =>
  directiveStatistics({ notes, documents: DOCUMENTS, today: TODAY, ownIds: OWN, ...more });

/** `name 3 (overdue 1, open 2)` */
const said = ({ kind, key, count, parts }: Bar): string => `${kind === 'one' ? key : kind} ${count} (${parts.map((part) => `${part.state} ${part.count}`).join(', ')})`;

describe('units', () => {
  test('are counted by state, the most first, those without one last; other notes are not', () => {
    const { units, total } = ask([
      directive('1', '2027-02-20', { leadUnit: 'Văn phòng' }),
      directive('2', '2027-02-24', { leadUnit: 'Văn phòng' }),
      directive('3', '2027-02-20', { leadUnit: 'Văn phòng', status: 'done' }),
      directive('4', undefined, { leadUnit: 'Phòng Tổng hợp', status: 'inProgress' }),
      directive('5', undefined),
      note('6'),
    ]);
    expect(total).toBe(5);
    expect(units.map(said)).toEqual(['Văn phòng 3 (overdue 1, open 1, done 1)', 'Phòng Tổng hợp 1 (inProgress 1)', 'none 1 (open 1)']);
  });

  test('that are spelled in several ways are one, called as most call it', () => {
    const { units } = ask(['Uỷ ban Kiểm tra', 'Ủy ban kiểm tra', 'Ủy ban kiểm tra', 'UỶ BAN KIỂM TRA'].map((leadUnit, index) => directive(String(index), undefined, { leadUnit })));
    expect(units.map(said)).toEqual(['Ủy ban kiểm tra 4 (open 4)']);
  });

  test('beyond the most that are shown are one bar, unless it is a single one', () => {
    const of = (count: number): Bar[] => [...ask(Array.from({ length: count }, (_, index) => directive(`n${index}`, undefined, { leadUnit: `Phòng ${index}` }))).units];
    expect(of(MOST_BARS + 1)).toHaveLength(MOST_BARS + 1);
    expect(of(MOST_BARS + 3)).toHaveLength(MOST_BARS + 1);
    expect(of(MOST_BARS + 3).at(-1)).toMatchObject({ kind: 'others', of: 3, count: 3 });
  });
});

test('speakers are counted by name, and by their office where it alone is known', () => {
  const notes = [
    directive('1', undefined, { speaker: 'Vi Quang Thạch', speakerTitle: 'Bí thư' }),
    directive('2', undefined, { speakerTitle: 'Chủ tịch UBND tỉnh' }),
    directive('3', undefined, { speakerTitle: 'Chủ tịch UBND tỉnh' }),
    directive('4', undefined),
  ];
  const { speakers } = ask(notes);
  expect(speakers.map(said)).toEqual(['Chủ tịch UBND tỉnh 2 (open 2)', 'Vi Quang Thạch 1 (open 1)', 'none 1 (open 1)']);
});

test('months go on without a gap, at most twelve; what is before is one bar', () => {
  const days = ['2027-02-10', '2026-12-01', '2026-03-01', '2026-02-28', '2025-07-01'];
  const all = documents(...days.map((date, index) => documentRecord(`m${index}`, { date })), documentRecord('only-kept', { createdAt: '2027-02-01T03:00:00.000Z' }));
  const { months } = ask([...all.keys()].map((documentId) => directive(documentId, undefined, {}, { documentId })), { documents: all });
  expect(months.map(({ kind, key, count }) => `${kind} ${key} ${count}`)).toEqual([
    'others 2026-03 2',
    ...['2026-03 1', '2026-04 0', '2026-05 0', '2026-06 0', '2026-07 0', '2026-08 0', '2026-09 0', '2026-10 0', '2026-11 0', '2026-12 1', '2027-01 0', '2027-02 2'].map((month) => `one ${month}`),
  ]);
  expect(ask([]).months).toEqual([]);
});

test('deadlines: late ones, the days that are left of this week, whole weeks, and what is later', () => {
  const dues = ['2027-02-23', '2027-02-24', '2027-02-28', '2027-03-01', '2027-03-07', '2027-04-18', '2027-04-19', undefined];
  const { deadlines, withoutDeadline } = ask([...dues.map((due, index) => directive(String(index), due)), directive('done', '2027-02-25', { status: 'done' })]);
  expect(deadlines.filter(({ count }) => count > 0).map(({ kind, key, until, count }) => [kind, key, until, count])).toEqual([
    ['overdue', '', undefined, 1],
    ['one', '2027-02-24', '2027-02-28', 2],
    ['one', '2027-03-01', '2027-03-07', 2],
    ['one', '2027-04-12', '2027-04-18', 1],
    ['later', '2027-04-18', undefined, 1],
  ]);
  expect(withoutDeadline).toBe(1);
  // On a Sunday this week is today.
  expect(ask([directive('1', '2027-02-28')], { today: '2027-02-28' }).deadlines[0]).toMatchObject({ key: '2027-02-28', until: '2027-02-28', count: 1 });
});

test('another person’s task stands where the person reported it', () => {
  const theirs = directive('1', '2027-02-20', { reports: { a1: { status: 'done', on: '2027-02-19', authorName: '' } } }, { authorId: 'b2' });
  expect(ask([theirs]).byState.map(({ state, count }) => [state, count])).toEqual([['done', 1]]);
});

test('only what the unit leads or cooperates in, and what is of a document of these days', () => {
  const all = documents(documentRecord('d1', { date: '2027-02-10' }), documentRecord('d2', { date: '2027-01-31' }));
  const notes = [
    directive('leads', undefined, { leadUnit: 'Văn phòng' }),
    directive('helps', undefined, { leadUnit: 'Phòng Tổng hợp', cooperatingUnits: ['VĂN PHÒNG'] }, { documentId: 'd2' }),
    directive('other', undefined, { leadUnit: 'Phòng Tổng hợp' }),
    directive('lost', undefined, { leadUnit: 'Văn phòng' }, { documentId: 'gone' }),
  ];
  expect(ask(notes, { documents: all, unit: 'văn phòng' }).total).toBe(3);
  expect(ask(notes, { documents: all, from: '2027-02-01', to: '2027-02-28' }).total).toBe(2);
  expect(ask(notes, { documents: all, to: '2027-01-31' }).units.map(said)).toEqual(['Phòng Tổng hợp 1 (open 1)']);
});

test('every number is that of the notes that its bar leads to', () => {
  const word = fc.constantFrom('Văn phòng', 'VĂN PHÒNG', 'Phòng "Một cửa"', 'Uỷ ban Kiểm tra', 'Ủy ban Kiểm tra', undefined);
  const anyNote = fc
    .record({
      due: fc.constantFrom(undefined, '2027-02-01', '2027-02-24', '2027-03-03', '2027-06-01'),
      leadUnit: word,
      speaker: word,
      speakerTitle: word,
      cooperatingUnits: fc.uniqueArray(fc.constantFrom('Văn phòng', 'Phòng Tổng hợp'), { maxLength: 2 }),
      status: fc.constantFrom('open' as const, 'inProgress' as const, 'done' as const),
      documentId: fc.constantFrom('d1', 'd2', 'd3'),
      isDirective: fc.integer({ min: 0, max: 4 }).map((one) => one > 0),
    })
    .map(({ due, leadUnit, speaker, speakerTitle, cooperatingUnits, status, documentId, isDirective }, ) => ({ due, documentId, isDirective, fields: { cooperatingUnits, status, ...(leadUnit !== undefined && { leadUnit }), ...(speaker !== undefined && { speaker }), ...(speakerTitle !== undefined && { speakerTitle }) } }));
  const all = documents(documentRecord('d1', { date: '2027-02-10' }), documentRecord('d2', { publishedAt: '2026-11-30T10:00:00+07:00' }), documentRecord('d3', { date: '2025-01-05' }));
  fc.assert(
    fc.property(fc.array(anyNote, { maxLength: 30 }), fc.constantFrom(undefined, 'Văn phòng', 'Phòng Tổng hợp'), fc.constantFrom<readonly [string?, string?]>([], ['2027-02-01', '2027-02-28'], [undefined, '2026-12-31']), (made, unit, [from, to]) => {
      const notes = made.map(({ due, documentId, isDirective, fields }, index) => (isDirective ? directive(`n${index}`, due, fields, { documentId }) : note(`n${index}`, { documentId })));
      const index = TermIndex.empty();
      for (const one of notes) index.add(searchableOf(one, all.get(one.documentId), TODAY, OWN));
      const { units, months, deadlines, speakers, byState, total } = ask(notes, { documents: all, unit, from, to });
      const listed = ({ query, facets }: Bar['to']): number => {
        const among = index.left(facets, TODAY);
        const meaning = index.understand(query, { today: TODAY });
        return meaning ? index.best(meaning, { among }).length : index.newest({ among }).length;
      };
      for (const bars of [units, months, deadlines, speakers]) {
        for (const bar of bars) {
          expect([bar.to.query, listed(bar.to)]).toEqual([bar.to.query, bar.count]);
          for (const part of bar.parts) expect([part.to.query, listed(part.to)]).toEqual([part.to.query, part.count]);
          expect(bar.parts.reduce((sum, { count }) => sum + count, 0)).toBe(bar.count);
        }
      }
      for (const bars of [units, months, speakers]) expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      expect(byState.map(({ state }) => state)).toEqual(STATES.filter((state) => byState.some((part) => part.state === state)));
      for (const part of byState) expect(listed(part.to)).toBe(part.count);
    }),
    { numRuns: 100 },
  );
});

test.each([
  [{ period: 'month' }, '2027-02-24', { from: '2027-02-01', to: '2027-02-28' }],
  [{ period: 'quarter' }, '2027-12-31', { from: '2027-10-01', to: '2027-12-31' }],
  [{ period: 'half' }, '2027-06-30', { from: '2027-01-01', to: '2027-06-30' }],
  [{ period: 'half' }, '2027-07-01', { from: '2027-07-01', to: '2027-12-31' }],
  [{ period: 'year' }, '2028-02-29', { from: '2028-01-01', to: '2028-12-31' }],
  [{ period: 'dates', from: '2027-01-05' }, TODAY, { from: '2027-01-05', to: undefined }],
  [{ period: 'of the future' }, TODAY, {}],
])('the days of %o on %s', (route, today, days) => {
  expect(daysOf(route, today)).toEqual(days);
});

test.each([
  [1, [0, 1]],
  [5, [0, 1, 2, 3, 4, 5]],
  [7, [0, 2, 4, 6]],
  [26, [0, 10, 20]],
  [38, [0, 10, 20, 30]],
  [240, [0, 50, 100, 150, 200]],
  [100_000, [0, 20_000, 40_000, 60_000, 80_000, 100_000]],
])('ticks up to %i', (most, ticks) => {
  expect(wholeTicks(most)).toEqual(ticks);
});

test.each<[string, number, number, string[]]>([
  ['Văn phòng', 20, 3, ['Văn phòng']],
  ['Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh', 20, 3, ['Ban Chỉ đạo phòng,', 'chống tham nhũng,', 'lãng phí, tiêu cực…']],
  ['Ban Chỉ đạo phòng, chống tham nhũng', 20, 1, ['Ban Chỉ đạo phòng,…']],
  ['x'.repeat(25), 10, 2, ['x'.repeat(10), `${'x'.repeat(9)}…`]],
  ['', 10, 2, ['']],
])('"%s" in lines of %i', (label, width, lines, fitted) => {
  expect(fitLabel(label, width, lines)).toEqual(fitted);
});
