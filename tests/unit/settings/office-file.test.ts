import { describe, expect, test } from 'vitest';
import { EMPTY_LETTERHEAD, type Office } from '../../../utils/model/index.ts';
import { OfficeFileError, readOfficeFile, writeOfficeFile } from '../../../utils/settings/office-file.ts';

const OFFICE: Office = {
  officeUnits: [{ name: 'Sở Tài chính', abbreviations: ['STC'] }],
  officePeople: [{ name: 'Khúc Đình Vĩnh', title: 'Chánh Văn phòng', unit: 'Văn phòng' }],
  officeHolidays: ['2027-02-11'],
  officeWorkingDays: ['2027-02-20'],
  officeWords: { orders: ['phân giao'] },
  officeLetterhead: { ...EMPTY_LETTERHEAD, body: 'Văn phòng', symbol: 'TB-VP', recipients: ['Như trên', 'Lưu: VT'] },
  officeTemplates: [{ id: 't1', name: 'Giao ban', title: 'Giao ban {cuộc họp}', introduction: '', closing: '', headings: ['Việc mới'], form: { template: 't1', groupBy: 'hand' } }],
};
const HEAD = { type: 'so-tay-chi-dao/office', version: 1 };

test('what was written is read again, and nothing else goes along', () => {
  expect(readOfficeFile(writeOfficeFile({ ...OFFICE, name: 'Lê Thu An' } as Office))).toEqual(OFFICE);
});

test('lists that are left out, as a program before this one leaves the letterhead, are not there', () => {
  expect(readOfficeFile(`\uFEFF${JSON.stringify({ ...HEAD, officeUnits: [] })}`)).toEqual({ officeUnits: [] });
});

describe('a file that is refused', () => {
  test.each([
    ['cut off', writeOfficeFile(OFFICE).slice(0, 120), 'notJson', undefined],
    ['of something else', '[1, 2]', 'notOffice', undefined],
    ['without a head', JSON.stringify(OFFICE), 'notOffice', undefined],
    ['without a version', JSON.stringify({ type: HEAD.type }), 'notOffice', undefined],
    ['of a newer program', JSON.stringify({ ...HEAD, version: 2 }), 'newerVersion', undefined],
    ['with a unit without name', JSON.stringify({ ...HEAD, officeUnits: [OFFICE.officeUnits[0], { name: ' ', abbreviations: [] }] }), 'invalid', { list: 'officeUnits', position: 2 }],
    ['with a day that is none', JSON.stringify({ ...HEAD, officeHolidays: ['2027-02-30'] }), 'invalid', { list: 'officeHolidays', position: 1 }],
    ['with a line of the letterhead that is too long', JSON.stringify({ ...HEAD, officeLetterhead: { ...OFFICE.officeLetterhead, body: 'x'.repeat(201) } }), 'invalid', { list: 'officeLetterhead', position: 0 }],
    ['with a list that is none', JSON.stringify({ ...HEAD, officePeople: 'x' }), 'invalid', { list: 'officePeople', position: 0 }],
    ['with too many units', JSON.stringify({ ...HEAD, officeUnits: Array.from({ length: 2001 }, () => OFFICE.officeUnits[0]) }), 'tooMany', { list: 'officeUnits', limit: 2000 }],
    ['with too many days', JSON.stringify({ ...HEAD, officeHolidays: Array.from({ length: 501 }, () => '2027-02-11') }), 'tooMany', { list: 'officeHolidays', limit: 500 }],
    ['with a name of a unit that is too long', JSON.stringify({ ...HEAD, officeUnits: [{ name: 'x'.repeat(201), abbreviations: [] }] }), 'invalid', { list: 'officeUnits', position: 1 }],
  ])('%s says why', (_what, text, problem, place) => {
    let error: unknown;
    try {
      readOfficeFile(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(OfficeFileError);
    expect(error).toMatchObject({ problem, ...(place && { place }) });
  });
});
