import { expect, test } from 'vitest';
import { dayOf, directivesByUnit, heldMeetings } from '../../../entrypoints/notebook/meetings/of-meeting.ts';
import type { Meeting } from '../../../utils/model/index.ts';
import { directive, documentRecord, note } from './notes.ts';

const meeting = (id: string, name: string, date?: string): Meeting => ({ id, name, ...(date !== undefined && { date }), createdAt: '2027-02-01T03:00:00.000Z', changedAt: '2027-02-01T03:00:00.000Z', versions: {} });
const byId = <R extends { readonly id: string }>(...records: readonly R[]): Map<string, R> => new Map(records.map((record) => [record.id, record]));

const CONTENTS = {
  meetings: byId(meeting('m1', 'Giao ban tháng Giêng', '2027-01-12'), meeting('m2', 'Tổng kết năm'), meeting('m3', 'Chưa có gì')),
  documents: byId(
    documentRecord('notice', { date: '2027-02-10', meetingId: 'm2' }),
    documentRecord('report', { date: '2027-02-03', meetingId: 'm2' }),
    documentRecord('lost', { meetingId: 'gone' }),
    documentRecord('alone'),
  ),
  notes: byId(
    directive('of-notice', undefined, { leadUnit: 'Văn phòng' }, { documentId: 'notice' }),
    directive('of-report', undefined, { leadUnit: 'VĂN PHÒNG' }, { documentId: 'report' }),
    directive('no-unit', undefined, {}, { documentId: 'report' }),
    directive('one-unit', undefined, { leadUnit: 'Phòng Tổng hợp' }, { documentId: 'report' }),
    note('figure', { documentId: 'report' }),
    directive('elsewhere', undefined, { leadUnit: 'Văn phòng' }, { documentId: 'alone' }),
  ),
};

test('meetings with their documents, the latest first, by their own day or that of the first document', () => {
  const held = heldMeetings(CONTENTS);
  expect(held.map((one) => [one.meeting.id, dayOf(one), one.documents.map(({ id }) => id)])).toEqual([
    ['m2', '2027-02-03', ['report', 'notice']],
    ['m1', '2027-01-12', []],
    ['m3', '', []],
  ]);
  expect(held[0]!.notes.map(({ id }) => id).sort()).toEqual(['figure', 'no-unit', 'of-notice', 'of-report', 'one-unit']);
});

test('directives by unit, however it is spelled; the most first, those without a unit last, in the order of the documents', () => {
  const [held] = heldMeetings(CONTENTS);
  expect(directivesByUnit(held!).map(({ unit, notes }) => [unit, notes.map(({ id }) => id)])).toEqual([
    ['VĂN PHÒNG', ['of-report', 'of-notice']],
    ['Phòng Tổng hợp', ['one-unit']],
    ['', ['no-unit']],
  ]);
});
