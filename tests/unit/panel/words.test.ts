import { expect, test } from 'vitest';
import { particularsOf } from '../../../entrypoints/sidepanel/particulars.ts';
import { shortInstant } from '../../../entrypoints/sidepanel/short-instant.ts';
import { unitsOf } from '../../../entrypoints/sidepanel/units-of.ts';
import { messagesFor } from '../../../utils/i18n/index.ts';
import { EMPTY_DIRECTIVE, formatInstant } from '../../../utils/model/index.ts';
import { noteOn } from './records.ts';

const { head } = messagesFor('vi').panel;

test.each([
  [{ title: 'Họp giao ban', date: '2026-12-08', issuer: 'Văn phòng' }, ''],
  [{ title: 'Kết luận giao ban', kind: 'Thông báo', number: '214-TB/VP', date: '2026-12-02', issuer: 'Văn phòng Sở' }, 'Thông báo số 214-TB/VP ngày 02/12/2026 · Văn phòng Sở'],
  [{ title: 'Thông báo số 214-TB/VP: Kết luận', kind: 'Thông báo', number: '214-TB/VP', date: '2026-12-02', issuer: 'Văn phòng Sở' }, 'Ngày 02/12/2026 · Văn phòng Sở'],
  [{ title: 'Kết luận', number: '214-TB/VP' }, 'Số 214-TB/VP'],
  [{ title: 'Thông báo 214-TB/VP', number: '214-TB/VP' }, ''],
])('%j', (named, line) => {
  expect(particularsOf(named, head)).toBe(line);
});

test('the year stands only where it is not this one', () => {
  const then = new Date(2026, 11, 8, 16, 40).toISOString();
  expect(shortInstant(then, new Date(2026, 11, 9))).toBe('08/12, 16:40');
  expect(shortInstant(then, new Date(2027, 0, 4))).toBe(formatInstant(then));
});

test('units are offered once, in the order of the dictionary', () => {
  const note = noteOn('a', 'x', { directive: { ...EMPTY_DIRECTIVE, leadUnit: 'Văn phòng', cooperatingUnits: ['Ủy ban Kiểm tra', 'Đảng ủy'] } });
  const suggestion = { blockIndex: 0, start: 0, end: 1, confidence: 1, reasons: [], leadUnit: 'Đảng ủy', cooperatingUnits: ['Ban Tổ chức'] };
  expect(unitsOf([suggestion], [note])).toEqual(['Ban Tổ chức', 'Đảng ủy', 'Ủy ban Kiểm tra', 'Văn phòng']);
});
