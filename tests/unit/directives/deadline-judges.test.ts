import { describe, expect, test } from 'vitest';
import { compare } from '../../../utils/directives/comparison.ts';
import type { Candidate, DeadlineTable } from '../../../utils/directives/deadline-features.ts';
import { deadlineByRules } from '../../../utils/directives/deadline-judges.ts';
import { DeadlineOdds } from '../../../utils/directives/deadline-odds.ts';
import { findDeadlines } from '../../../utils/directives/index.ts';
import { phrasebook } from '../../../utils/directives/phrasebook.ts';
import { Reading } from '../../../utils/directives/reading.ts';
import { TableWords } from '../../../utils/directives/weights.ts';

const EMPTY: DeadlineTable = { bias: 0, limit: '', limitKind: '', limitTime: '', limitDay: '', limitBefore: '', kindDay: '', time: '', timeEnd: '', before: '', beforePair: '', beforeTime: '', behind: '', behindPair: '', nearBefore: '', nearBehind: '', clauseBefore: '', clauseBehind: '', opening: '', shape: '' };

describe('the odds of a time', () => {
  const TEXT = 'Các ấp họp. Xã giao ban văn nghệ (tập xong xong trong tháng 3/2027) tập hát; đêm diễn mở cửa tự do.';
  const written = 'tháng 3/2027';
  const start = TEXT.indexOf(written);
  const candidate: Candidate = { point: { kind: 'date', start, end: start + written.length, date: '2027-03', due: '2027-03-31' }, start: start - 'trong '.length, limit: 'trong', today: '2026-12-08', isByRules: true };
  const odds = (table: Partial<DeadlineTable>, changed: Partial<Candidate> = {}, text = TEXT): number => new DeadlineOdds({ ...EMPTY, ...table }, new TableWords()).of({ ...candidate, ...changed }, new Reading(compare(text).text, phrasebook()));

  test.each<[what: string, table: Partial<DeadlineTable>, logOdds: number]>([
    ['of none that is known', { bias: -1.5 }, -1.5],
    ['what limits it, and how far ahead it is', { limit: '1 trong trong', limitDay: '2 trong later', kindDay: '0.5 date later' }, 3.5],
    ['its own words', { time: '1 tháng 0', timeEnd: '2 0', shape: '4 year-written' }, 7],
    ['the words beside it', { before: '1 xong', beforePair: '2 xong xong', behind: '4 )', behindPair: '8 ) tập' }, 15],
    ['each word of its clause once', { clauseBefore: '1 xong | tập | ấp', clauseBehind: '4 tập | đêm' }, 6],
    ['how its sentence begins', { opening: '1 các ấp' }, 1],
    ['where it stands', { shape: '1 in-brackets\n2 within\n4 opens' }, 3],
  ])('weigh %s', (_, table, logOdds) => {
    expect(odds(table)).toBeCloseTo(logOdds);
  });

  test('tell a day that is near from one that is past, and from one of no known document', () => {
    const days = { limitDay: '1 trong soon\n2 trong past\n4 trong of-unknown-day\n8 trong far\n16 trong same-day\n32 trong no-day' };
    const withDue = (due: string | undefined): number => odds(days, { point: { ...candidate.point, due } });
    expect([withDue('2026-12-31'), withDue('2026-12-07'), withDue('2028-12-31'), withDue('2026-12-08'), withDue(undefined)]).toEqual([1, 2, 8, 16, 32]);
    expect(odds(days, { today: undefined })).toBe(4);
  });

  test('are the same in decomposed text', () => {
    const table = { clauseBefore: '1 nghệ | tập', behindPair: '2 ) tập' };
    expect(odds(table, {}, TEXT.normalize('NFD'))).toBe(odds(table));
  });
});

describe('a deadline', () => {
  const DATED = { documentDate: '2026-12-08' };
  const found = (text: string, context = DATED): string[] => findDeadlines(text, context).map((deadline) => deadline.text);
  const byRules = (text: string): string[] => findDeadlines(text, DATED, deadlineByRules).map((deadline) => deadline.text);

  const TAKEN_BACK = 'Sản phẩm của hợp tác xã Bàu Sen được cấp mã vùng trồng trong năm 2027, giá bán cao hơn hẳn so với các năm trước.';
  const GIVEN = 'UBND xã yêu cầu các ấp rà soát vốn, chuyển từ dự án chậm sang dự án có khả năng giải ngân trước ngày 20/12.';

  test('is none that rules find where the words around tell of something else', () => {
    expect(byRules(TAKEN_BACK)).toEqual(['trong năm 2027']);
    expect(found(TAKEN_BACK)).toEqual([]);
  });

  test('is none where the whole sentence reads like no directive', () => {
    const told = 'Sản lượng toàn xã ước khoảng 26.000 tấn, thu hoạch rải đến giữa tháng 1.';
    expect(byRules(told)).toEqual(['đến giữa tháng 1']);
    expect(found(told)).toEqual([]);
  });

  test('is also one that no rule finds where the words around ask for something', () => {
    expect(byRules(GIVEN)).toEqual([]);
    expect(findDeadlines(GIVEN, DATED)).toMatchObject([{ text: 'trước ngày 20/12', date: '2026-12-20', due: '2026-12-20' }]);
  });

  test('is none that no rule finds where the sentence reads like no directive, or behind a word that means much else', () => {
    expect(found('Lịch gieo cấy vụ mới dự kiến bắt đầu từ giữa tháng 12, hoàn thành trước ngày 20/01.')).toEqual([]);
    expect(found(GIVEN.replace('trước ngày 20/12', 'trong tháng 12'))).toEqual([]);
  });

  test('is what rules find behind words that hardly mean anything else', () => {
    const strong = TAKEN_BACK.replace('trong năm 2027', 'trước tháng 6/2027');
    expect(found(strong)).toEqual(['trước tháng 6/2027']);
  });

  test('is what rules find where few words are around', () => {
    expect(found('Trong năm 2027 giá bán cao hơn.')).toEqual(byRules('Trong năm 2027 giá bán cao hơn.'));
    expect(found('Ngày 02/9 năm sau phải thông xe')).toEqual(['Ngày 02/9 năm sau']);
  });

  test('is none on a day before the document, whatever is around', () => {
    expect(found(GIVEN.replace('20/12', '02/12/2026'))).toEqual([]);
  });

  test('is told by the words around without the day of a document too', () => {
    const told = (text: string): string[] => findDeadlines(text).map((deadline) => deadline.text);
    expect([told(TAKEN_BACK), told(GIVEN)]).toEqual([[], ['trước ngày 20/12']]);
  });

  test.each([TAKEN_BACK, GIVEN])('is the same in decomposed text: %s', (text) => {
    expect(findDeadlines(text.normalize('NFD'), DATED).map((deadline) => deadline.text.normalize('NFC'))).toEqual(found(text));
  });
});
