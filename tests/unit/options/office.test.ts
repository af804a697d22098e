import { describe, expect, test } from 'vitest';
import { formOf, isWholePerson, isWholeUnit, officeOf } from '../../../entrypoints/options/office/office-form.ts';
import { newRows, peopleOfLines, unitsOfLines } from '../../../entrypoints/options/office/pasted-lines.ts';
import { publicDaysOff } from '../../../entrypoints/options/office/public-days.ts';
import { EMPTY_LETTERHEAD, NO_OFFICE, type Office } from '../../../utils/model/index.ts';

describe('pasted lines', () => {
  test.each([
    ['Sở Tài chính; STC, Sở TC', 'Sở Tài chính', 'STC, Sở TC'],
    ['Sở Tài chính (STC)', 'Sở Tài chính', 'STC'],
    ['1. Sở Tài chính', 'Sở Tài chính', ''],
    ['  - Văn phòng\tVP\tVPUB', 'Văn phòng', 'VP, VPUB'],
    ['đ) Ban Quản lý | BQL', 'Ban Quản lý', 'BQL'],
    ['1\tSở Tài chính\tSTC', 'Sở Tài chính', 'STC'],
    ['IV.\tSở Tài chính', 'Sở Tài chính', ''],
    ['\t•\tSở Y tế', 'Sở Y tế', ''],
    ['a)\tSở Y tế\t\t', 'Sở Y tế', ''],
    ['- Sở Xây dựng – SXD', 'Sở Xây dựng', 'SXD'],
    ['Công an tỉnh: CAT', 'Công an tỉnh', 'CAT'],
    ['Sở Nông nghiệp và Môi trường - SNN&MT', 'Sở Nông nghiệp và Môi trường', 'SNN&MT'],
    ['Văn phòng HĐND - UBND', 'Văn phòng HĐND - UBND', ''],
    ['Trung tâm Văn hóa - Thể thao', 'Trung tâm Văn hóa - Thể thao', ''],
    ['4\t"Ban Quản lý\nKhu kinh tế ""Bắc"""\tBQL', 'Ban Quản lý Khu kinh tế "Bắc"', 'BQL'],
  ])('%s is a unit', (line, name, abbreviations) => {
    expect(unitsOfLines(`\r\n${line}\n\n`)).toEqual([{ name, abbreviations }]);
  });

  test.each([
    ['Khúc Đình Vĩnh; Chánh Văn phòng; Văn phòng Ủy ban', 'Khúc Đình Vĩnh', 'Chánh Văn phòng', 'Văn phòng Ủy ban'],
    ['2) Khúc Đình Vĩnh, Phó Bí thư, Chủ tịch', 'Khúc Đình Vĩnh', 'Phó Bí thư, Chủ tịch', ''],
    ['Khúc Đình Vĩnh', 'Khúc Đình Vĩnh', '', ''],
    ['3\tBà Vi Thị Lụa\tGiám đốc Sở Tài chính', 'Vi Thị Lụa', 'Giám đốc Sở Tài chính', ''],
    ['Đ/c Lò Văn Ính - Bí thư Tỉnh ủy', 'Lò Văn Ính', 'Bí thư Tỉnh ủy', ''],
    ['PGS.TS. Nông Thị Én (Giám đốc Sở Y tế)', 'Nông Thị Én', 'Giám đốc Sở Y tế', ''],
    ['Chánh Văn phòng: ông Khúc Đình Vĩnh', 'Khúc Đình Vĩnh', 'Chánh Văn phòng', ''],
    ['Phó Chủ tịch; Mạc Đình Túc; UBND tỉnh', 'Mạc Đình Túc', 'Phó Chủ tịch', 'UBND tỉnh'],
    ['Anh Thư; Trưởng phòng', 'Anh Thư', 'Trưởng phòng', ''],
  ])('%s is a person', (line, name, title, unit) => {
    expect(peopleOfLines(line)).toEqual([{ name, title, unit }]);
  });

  test('of a table are read by its headings, whatever their order and whatever else it has', () => {
    expect(unitsOfLines('STT\tViết tắt\tTên đơn vị\tĐiện thoại\n1\tSTC\tSở Tài chính\t0123\n2\t\tSở Y tế\t')).toEqual([
      { name: 'Sở Tài chính', abbreviations: 'STC' },
      { name: 'Sở Y tế', abbreviations: '' },
    ]);
    expect(peopleOfLines('TT\tHọ và tên\tĐơn vị\tChức vụ\r\n1\tKhúc Đình Vĩnh\tVăn phòng\tChánh Văn phòng')).toEqual([{ name: 'Khúc Đình Vĩnh', title: 'Chánh Văn phòng', unit: 'Văn phòng' }]);
  });

  test.each(['', '12345\n***\n\t\t\nb)\nIV.', 'Tên đơn vị'])('without a name are none: %j', (text) => {
    expect(unitsOfLines(text)).toEqual([]);
  });
});

test('a line that is there already, or pasted twice, is not added again', () => {
  const rows = unitsOfLines('Sở Tài chính; STC');
  expect(newRows(rows, unitsOfLines('1. Sở  tài chính\n2. Sở Nội vụ; SNV\n3. Sở Nội vụ\n4. Uỷ ban\n5. Ủy ban'))).toEqual([
    { name: 'Sở Nội vụ', abbreviations: 'SNV' },
    { name: 'Uỷ ban', abbreviations: '' },
  ]);
  const people = peopleOfLines('Lê An; Chánh Văn phòng');
  expect(newRows(people, peopleOfLines('Lê An; Chánh Văn phòng\nLê An; Trưởng phòng'))).toHaveLength(1);
});

describe('what is typed of the office', () => {
  const OFFICE: Office = {
    officeUnits: [{ name: 'Sở Tài chính', abbreviations: ['STC', 'Sở TC'] }],
    officePeople: [{ name: 'Khúc Đình Vĩnh', title: 'Chánh Văn phòng' }],
    officeHolidays: ['2027-02-11'],
    officeWorkingDays: [],
    officeWords: { orders: ['phân giao'] },
    officeLetterhead: { ...EMPTY_LETTERHEAD, body: 'Văn phòng', symbol: 'TB-VP', recipients: ['Như trên', 'Lưu: VT'] },
    officeTemplates: [{ id: 't1', name: 'Giao ban', title: 'Giao ban {cuộc họp}', introduction: '', closing: '', headings: ['Việc mới'], form: { template: 't1', groupBy: 'hand' } }],
  };

  test('is what was kept, and the other way round', () => {
    expect(officeOf(formOf(OFFICE))).toEqual(OFFICE);
    expect(officeOf(formOf(NO_OFFICE))).toEqual(NO_OFFICE);
  });

  test('is kept without the rows that lack something, which stay in the form', () => {
    const form = { ...formOf(OFFICE), units: [{ name: ' ', abbreviations: 'STC' }, { name: 'Sở  Nội vụ', abbreviations: 'SNV; SNV' }], people: [{ name: 'Lê An', title: '', unit: '' }] };
    expect(form.units.map(isWholeUnit)).toEqual([false, true]);
    expect(form.people.map(isWholePerson)).toEqual([false]);
    expect(officeOf(form)).toMatchObject({ officeUnits: [{ name: 'Sở Nội vụ', abbreviations: ['SNV'] }], officePeople: [] });
  });

  test('has the lines of the letterhead without room around them, a recipient each line', () => {
    const letterhead = { ...formOf(NO_OFFICE).letterhead, position: ' Chánh  Văn phòng ', recipients: 'Như trên\n\n  Lưu: VT ' };
    expect(officeOf({ ...formOf(NO_OFFICE), letterhead }).officeLetterhead).toEqual({ ...EMPTY_LETTERHEAD, position: 'Chánh Văn phòng', recipients: ['Như trên', 'Lưu: VT'] });
  });

  test('has phrases in small letters, each once', () => {
    const words = { ...formOf(NO_OFFICE).words, orders: 'Phân giao\n\n phân  giao | ủy nhiệm' };
    expect(officeOf({ ...formOf(NO_OFFICE), words }).officeWords).toEqual({ orders: ['phân giao', 'ủy nhiệm'] });
  });
});

test('the public holidays of a year are named runs, over the weekends between them', () => {
  const runs = publicDaysOff(2027);
  expect(runs.map(({ name }) => name)).toEqual(['newYear', 'tet', 'ancestors', 'spring', 'national']);
  expect(runs.find(({ name }) => name === 'tet')).toMatchObject({ from: '2027-02-05' });
});
