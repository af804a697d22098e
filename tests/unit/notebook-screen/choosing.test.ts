import { describe, expect, test } from 'vitest';
import { chooseNotes, type NoteChoice, weekOf } from '../../../entrypoints/notebook/briefings/choose-notes.ts';
import { directive, documentRecord, note } from './notes.ts';

const at = (day: string): string => new Date(`${day}T12:00:00`).toISOString();
const NOTES = [
  directive('friday', undefined, { leadUnit: 'Văn phòng' }, { createdAt: at('2027-02-26'), quote: 'rà soát hồ sơ' }),
  directive('monday', undefined, { cooperatingUnits: ['Văn phòng'] }, { createdAt: at('2027-02-22'), documentId: 'd2' }),
  note('before', { createdAt: at('2027-02-21'), quote: 'hồ sơ trễ hạn' }),
];
const BY_ID = new Map(NOTES.map((one) => [one.id, one]));
const DOCUMENTS = new Map([['d2', documentRecord('d2', { meetingId: 'm1' })]]);

describe('the notes of a new briefing', () => {
  test.each<[string, NoteChoice, string[]]>([
    ['all, the earliest first', {}, ['before', 'monday', 'friday']],
    ['of a week', weekOf('2027-02-24'), ['monday', 'friday']],
    ['up to a day', { to: '2027-02-22' }, ['before', 'monday']],
    ['of a unit, leading or cooperating', { unit: 'Văn phòng' }, ['monday', 'friday']],
    ['of a document', { documentId: 'd2' }, ['monday']],
    ['of a meeting', { meetingId: 'm1' }, ['monday']],
    ['that a query finds', { found: new Set(['friday', 'before']) }, ['before', 'friday']],
    ['none, where it finds none', { found: new Set() }, []],
    ['empty fields narrow nothing', { unit: '', documentId: '', from: '', to: '' }, ['before', 'monday', 'friday']],
  ])('%s', (_, choice, expected) => {
    expect(chooseNotes({ notes: BY_ID, documents: DOCUMENTS }, choice).map(({ id }) => id)).toEqual(expected);
  });

  test.each([
    ['2027-02-22', '2027-02-22', '2027-02-28'],
    ['2027-02-28', '2027-02-22', '2027-02-28'],
    ['2027-01-01', '2026-12-28', '2027-01-03'],
  ])('the week of %s is %s to %s', (day, from, to) => {
    expect(weekOf(day)).toEqual({ from, to });
  });
});
