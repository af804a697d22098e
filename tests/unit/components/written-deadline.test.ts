import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBareDay, readDeadline, recounted, withDay, withWords } from '../../../components/written-deadline.ts';
import { deadlinesOfCell, findDeadlines } from '../../../utils/directives/index.ts';
import { NO_OFFICE, type NoteDeadline } from '../../../utils/model/index.ts';

const BASE = { from: '2026-11-24', office: NO_OFFICE, find: deadlinesOfCell, findIn: findDeadlines };

/** What is written, and what it says besides the words. */
const READ: readonly (readonly [words: string, said: Partial<NoteDeadline>, isCounted: boolean])[] = [
  ['hết quý I/2027', { date: '2027-Q1', due: '2027-03-31' }, false],
  ['quý I/2027', { date: '2027-Q1', due: '2027-03-31' }, false],
  ['trước 17h ngày 5/12', { date: '2026-12-05', due: '2026-12-05', time: '17:00' }, true],
  ['trong vòng 10 ngày làm việc', { date: '2026-12-08', due: '2026-12-08' }, true],
  ['trước ngày 25 hằng tháng', { recurrence: 'ngày 25 hằng tháng' }, false],
  ['trước Tết', { date: '2027-02-06', due: '2027-02-05' }, true],
  ['chậm nhất 30/11/2026', { date: '2026-11-30', due: '2026-11-30' }, false],
  ['6 tháng đầu năm', { due: '2027-06-30' }, true],
  ['6 tháng cuối năm', { due: '2026-12-31' }, true],
  ['6 tháng đầu năm sau', { due: '2027-06-30' }, true],
  ['6T đầu năm 2027', { due: '2027-06-30' }, false],
  ['6T/2027', { due: '2027-06-30' }, false],
  ['9 tháng/2027', { due: '2027-09-30' }, false],
  ['nửa đầu năm', { due: '2027-06-30' }, true],
  ['nửa cuối năm 2027', { date: '2027', due: '2027-12-31' }, false],
  ['Q1/2027', { date: '2027-Q1', due: '2027-03-31' }, false],
  ['qiv-2027', { date: '2027-Q4', due: '2027-12-31' }, false],
  ['q1', { date: '2027-Q1', due: '2027-03-31' }, true],
  ['quí II/2027', { date: '2027-Q2', due: '2027-06-30' }, false],
  ['T12', { date: '2026-12', due: '2026-12-31' }, true],
  ['t6/2027', { date: '2027-06', due: '2027-06-30' }, false],
  ['T6', {}, false],
  ['trung tuần tháng 12', { date: '2026-12', due: '2026-12-20' }, true],
  ['20/11 - 30/11', { date: '2026-11-30', due: '2026-11-30' }, true],
  ['20/12-5/1/2027', { date: '2027-01-05', due: '2027-01-05' }, false],
  ['6 tháng một lần', { recurrence: '6 tháng một lần' }, false],
  ['3 tháng 1 lần', { recurrence: '3 tháng 1 lần' }, false],
  ['mỗi 3 tháng', { recurrence: 'mỗi 3 tháng' }, false],
  ['hai tuần một lần', {}, false],
  ['trong 24 giờ', {}, false],
  ['khi có hướng dẫn mới', {}, false],
  ['trước ngày 30/02/2027', {}, false],
  ['', {}, false],
];

describe('a deadline in words', () => {
  test.each(READ)('“%s”', (words, said, isCounted) => {
    const read = readDeadline(words, BASE);
    expect(read.deadline).toEqual({ text: words, ...said });
    expect(read.isCounted).toBe(isCounted);
  });

  test.each(['8/3/2027', '08032027', '8.3.27', '2027-03-08'])('that are the day %s is written as days are', (words) => {
    expect(isBareDay(words)).toBe(true);
    expect(readDeadline(words, BASE).deadline).toEqual({ text: '08/03/2027', date: '2027-03-08', due: '2027-03-08' });
  });

  test.each(['5/1', ' 5/1 ', '5-1', '5.1'])('gets its year from the day of the document: %j', (words) => {
    expect(readDeadline(words, BASE).deadline).toEqual({ text: '05/01/2027', date: '2027-01-05', due: '2027-01-05' });
  });

  test('knows the days on which the office does not work', () => {
    const office = { ...NO_OFFICE, officeHolidays: ['2026-11-26'] };
    expect(readDeadline('trong 3 ngày làm việc', { ...BASE, office }).deadline.due).toBe('2026-11-30');
  });

  test('is kept as it stands while what reads it is not there, a bare day is read', () => {
    expect(readDeadline('hết quý I/2027', { ...BASE, find: undefined }).deadline).toEqual({ text: 'hết quý I/2027' });
    expect(readDeadline('8/3/2027', { ...BASE, find: undefined }).deadline.due).toBe('2027-03-08');
  });

  test('counts the deadlines that it names', () => {
    expect(readDeadline('sơ bộ trước 5/12, chính thức trước 20/12', BASE)).toMatchObject({ count: 2, deadline: { due: '2026-12-05' } });
    expect(readDeadline('khi có hướng dẫn mới', BASE).count).toBe(0);
  });

  test('is read as long as it may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (words) => {
        expect(isBareDay(words) || readDeadline(words, BASE).deadline.text === words.trim()).toBe(true);
      }),
    );
  });
});

describe('the day of a deadline', () => {
  const quarter = readDeadline('hết quý I/2027', BASE).deadline;
  const monthly = readDeadline('trước ngày 25 hằng tháng', BASE).deadline;

  test('put right keeps the words', () => {
    expect(withDay(quarter, '2027-03-25')).toEqual({ text: 'hết quý I/2027', date: '2027-03-25', due: '2027-03-25' });
  });

  test('taken away leaves the words', () => {
    expect(withDay(quarter, '')).toEqual({ text: 'hết quý I/2027' });
  });

  test('makes one that comes again one that comes once', () => {
    expect(withDay(monthly, '2026-12-25')).toEqual({ text: 'trước ngày 25 hằng tháng', date: '2026-12-25', due: '2026-12-25' });
    expect(withDay(monthly, '')).toEqual(monthly);
  });

  test('given to words that name none stays when they are written on, and goes with them', () => {
    const given = withDay(readDeadline('khi có hướng dẫn', BASE).deadline, '2027-03-25');
    expect(withWords(given, 'khi có hướng dẫn mới', BASE)).toEqual({ ...given, text: 'khi có hướng dẫn mới' });
    expect(withWords(given, 'hết quý I/2027', BASE)).toEqual(quarter);
    expect(withWords(given, '', BASE)).toEqual({ text: '' });
  });

  test('that was read goes when the words no longer name it', () => {
    expect(withWords(quarter, 'hết quý', { ...BASE, from: '' })).toEqual({ text: 'hết quý' });
  });

  test('follows the day of the document only if it came from it', () => {
    const counted = readDeadline('trong 10 ngày', BASE).deadline;
    const later = { ...BASE, from: '2026-12-01' };
    expect(recounted(counted, BASE, later).due).toBe('2026-12-11');
    const corrected = withDay(counted, '2026-12-20');
    expect(recounted(corrected, BASE, later)).toBe(corrected);
    expect(recounted(quarter, BASE, later)).toBe(quarter);
  });
});
